// How often the answers that votes over a method's samples elect are right.

import { el } from "../core/dom.js";
import { say } from "../core/language.js";
import { fixedText } from "../core/numbers.js";
import { aboutConfidence, votesView } from "../shared/votes.js";
import { methodTitle, shareText } from "./methods.js";

/** @import { RightByVote, RightByVotes } from "../types/messages.js" */
/** @import { PlannedLook } from "./methods.js" */

/** @param {RightByVote} vote */
const cell = ({ accuracy, low, high }) => [
  el("b", {}, shareText(accuracy)),
  el("small", {}, `${fixedText(100 * low, 0)}–${fixedText(100 * high, 0)}`),
];

/** @param {RightByVotes} one */
export const aboutVotes = (one) => {
  const { ties } = one.votes[0]; // those of the plain vote, which comes first
  return [
    say("evaluate-votes-problems", { problems: say("n-problems", { n: one.problems }) }),
    ties ? say("evaluate-votes-ties", { ties, problems: one.problems }) : "",
    aboutConfidence(one),
  ]
    .filter(Boolean)
    .join(" ");
};

export const evaluationVotes = (root) => {
  const view = votesView(root, cell, aboutVotes);
  return {
    /** @param {PlannedLook[]} looks
     *  @param {RightByVotes[]} votes */
    draw: (looks, votes) =>
      view.draw(
        looks.flatMap((look) => {
          const one = votes.find(({ method }) => method === look.name);
          return one ? [{ method: look.name, title: methodTitle(look), one }] : [];
        }),
      ),
  };
};
