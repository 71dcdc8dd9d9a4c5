// Votes over the samples of a method: a row for what weighs, a column for how many of the surest vote.

import { el, part } from "../core/dom.js";
import { say } from "../core/language.js";

const LIKELIEST = 20; // tokens of which confidence is a mean: see `votes.py`
const KEPT = [1, 0.9, 0.1];
const WEIGHTS = {
  plain: () => say("votes-plain"),
  mean: () => say("votes-mean"),
  tail: () => say("votes-tail"),
  lowest_group: () => say("votes-lowest-group"),
  lowest_tenth: () => say("votes-lowest-tenth"),
};

/** @typedef {{ score: string | null, kept: number }} Vote */

/** The votes as rows: what weighs, and a vote, or none, for each column.
 *  @template {Vote} V
 *  @param {{ votes: V[] }} one
 *  @returns {[keyof typeof WEIGHTS, (V | undefined)[]][]} */
export const rowsOf = ({ votes }) =>
  /** @type {(keyof typeof WEIGHTS)[]} */ (Object.keys(WEIGHTS))
    .map((name) => {
      const own = votes.filter((vote) => (vote.score ?? "plain") === name);
      return /** @type {[keyof typeof WEIGHTS, (V | undefined)[]]} */ ([
        name,
        KEPT.map((kept) => own.find((vote) => vote.kept === kept)),
      ]);
    })
    .filter(([, cells]) => cells.some(Boolean));

/** How many of the likeliest tokens were known at each place, and what that means.
 *  @param {{ likeliest: number }} one */
export const aboutConfidence = ({ likeliest }) => {
  if (!likeliest) return say("votes-without-confidence");
  const values = { k: likeliest, wanted: LIKELIEST };
  return likeliest < LIKELIEST ? say("votes-confidence-of-fewer", values) : say("votes-confidence", values);
};

/** `cell(vote)`: what stands in the table for a vote; `about(one)`: what is said below it of a method's votes. Drawn are
 *  methods as `{method, title, one}`; without any the panel is hidden.
 *  @template {{ likeliest: number, votes: Vote[] }} Votes
 *  @param {HTMLElement} root
 *  @param {(vote: any) => (HTMLElement | string)[]} cell
 *  @param {(one: Votes) => string} about */
export const votesView = (root, cell, about = aboutConfidence) => {
  const choice = part(root, "method");
  const body = part(root, "rows");
  const facts = part(root, "facts");
  /** @type {{ method: string, title: string, one: Votes }[]} */
  let shown = [];
  let listed = "";

  const offer = () => {
    const now = JSON.stringify(shown.map(({ method, title }) => [method, title]));
    if (now === listed) return; // the list that is open stays
    listed = now;
    const wanted = shown.some(({ method }) => method === choice.value) ? choice.value : shown[0].method;
    choice.replaceChildren(...shown.map(({ method, title }) => el("option", { value: method }, title)));
    choice.value = wanted;
  };
  const fill = () => {
    const { one } = shown.find(({ method }) => method === choice.value);
    body.replaceChildren(
      ...rowsOf(one).map(([name, cells]) =>
        el(
          "tr",
          {},
          el("th", { scope: "row" }, WEIGHTS[name]()),
          ...cells.map((vote) => el("td", {}, ...(vote ? cell(vote) : ["–"]))),
        ),
      ),
    );
    facts.textContent = about(one);
  };
  choice.addEventListener("change", fill);
  return {
    /** @param {typeof shown} now */
    draw: (now) => {
      shown = now;
      root.hidden = !shown.length;
      if (root.hidden) return;
      offer();
      fill();
    },
  };
};
