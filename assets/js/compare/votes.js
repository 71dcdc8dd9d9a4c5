// The votes over a method's samples: a row for what weighs, a column for how many of the surest vote.

import { clipped, el, part, readable } from "../core/dom.js";
import { say } from "../core/language.js";
import { percentText } from "../core/numbers.js";
import { lookTitle } from "./cards.js";

/** @import { VoteMessage, VotesMessage } from "../types/messages.js" */

const LIKELIEST = 20; // tokens of which confidence is a mean: see `votes.py`
const KEPT = [1, 0.9, 0.1];
const WEIGHTS = {
  plain: () => say("votes-plain"),
  mean: () => say("votes-mean"),
  tail: () => say("votes-tail"),
  lowest_group: () => say("votes-lowest-group"),
  lowest_tenth: () => say("votes-lowest-tenth"),
};

/** The votes as rows: what weighs, and a vote, or none, for each column.
 *  @param {VotesMessage} one
 *  @returns {[keyof typeof WEIGHTS, (VoteMessage | undefined)[]][]} */
export const rowsOf = ({ votes }) =>
  /** @type {(keyof typeof WEIGHTS)[]} */ (Object.keys(WEIGHTS))
    .map((name) => {
      const own = votes.filter((vote) => (vote.score ?? "plain") === name);
      return /** @type {[keyof typeof WEIGHTS, (VoteMessage | undefined)[]]} */ ([
        name,
        KEPT.map((kept) => own.find((vote) => vote.kept === kept)),
      ]);
    })
    .filter(([, cells]) => cells.some(Boolean));

/** How many of the likeliest tokens were known at each place, and what that means.
 *  @param {VotesMessage} one */
export const aboutConfidence = ({ likeliest }) => {
  if (!likeliest) return say("votes-without-confidence");
  const values = { k: likeliest, wanted: LIKELIEST };
  return likeliest < LIKELIEST ? say("votes-confidence-of-fewer", values) : say("votes-confidence", values);
};

export const votesView = (root) => {
  const choice = part(root, "method");
  const body = part(root, "rows");
  const facts = part(root, "facts");
  let state = null;

  const cell = (vote) => {
    if (!vote) return el("td", {}, "–");
    const kind = vote.right === null ? "" : vote.right ? "pv-right" : "pv-wrong";
    const mark = vote.right === null ? "" : vote.right ? " ✓" : " ✗";
    return el(
      "td",
      {},
      el("b", { class: `pv-answer ${kind}`, dir: "auto" }, `${readable(clipped(vote.answer, 24))}${mark}`),
      el("small", {}, say("votes-share", { share: percentText(vote.share), n: vote.voters })),
    );
  };
  const fill = () => {
    const there = state.looks.filter((look) => state.votes.some((one) => one.method === look.method));
    root.hidden = !there.length;
    if (root.hidden) return;
    const wanted = there.some((look) => look.method === choice.value) ? choice.value : there[0].method;
    choice.replaceChildren(...there.map((look) => el("option", { value: look.method }, lookTitle(look))));
    choice.value = wanted;
    const one = state.votes.find((found) => found.method === wanted);
    body.replaceChildren(
      ...rowsOf(one).map(([name, cells]) =>
        el("tr", {}, el("th", { scope: "row" }, WEIGHTS[name]()), ...cells.map(cell)),
      ),
    );
    facts.textContent = aboutConfidence(one);
  };
  choice.addEventListener("change", fill);
  return {
    draw: (now) => {
      if (state === now && document.activeElement === choice) return;
      state = now;
      fill();
    },
  };
};
