// The answers that votes over a method's samples elect.

import { clipped, el, readable } from "../core/dom.js";
import { say } from "../core/language.js";
import { percentText } from "../core/numbers.js";
import { votesView } from "../shared/votes.js";
import { lookTitle } from "./cards.js";

/** @import { VoteMessage } from "../types/messages.js" */

const VERDICTS = new Map([
  [null, ["", ""]],
  [true, ["pv-right", " ✓"]],
  [false, ["pv-wrong", " ✗"]],
]);

/** @param {VoteMessage} vote */
export const cell = (vote) => {
  const [kind, mark] = VERDICTS.get(vote.right);
  const values = { share: percentText(vote.share), n: vote.voters };
  return [
    el("b", { class: `pv-answer ${kind}`, dir: "auto" }, `${readable(clipped(vote.answer, 24))}${mark}`),
    el("small", {}, say("votes-share", values)),
    ...(vote.tied ? [el("small", {}, say("votes-tied"))] : []),
  ];
};

export const comparedVotes = (root) => {
  const view = votesView(root, cell);
  return {
    draw: ({ looks, votes }) =>
      view.draw(
        looks.flatMap((look) => {
          const one = votes.find(({ method }) => method === look.method);
          return one ? [{ method: look.method, title: lookTitle(look), one }] : [];
        }),
      ),
  };
};
