// Where a response and another path part: what was kept, and the other path's tokens from there on.
// Knows the fold and words; the response's own branch is drawn by `response.js`.

import { el } from "../core/dom.js";
import { language, say } from "../core/language.js";
import { countText } from "../core/numbers.js";
import { WORDS } from "./sentences.js";
import { arrange, keyOf, tokenLabel, tokenText } from "./tokens.js";

/** @import { Token } from "../types/events.js" */
/** @import { Chain, Run } from "./fold.js" */

/** @typedef {object} Fork
 *  @property {number} step  its number
 *  @property {number} cut
 *  @property {number} start  the first position at which the paths may differ
 *  @property {Token[]} other  the proposal while it is drawn or when it was rejected; else what it has replaced
 *  @property {number} drawn  how many tokens have been drawn anew
 *  @property {string | null} verdict  null while the proposal is drawn
 *  @property {boolean} [exchanged]  another chain's response has come since: the paths are not those of this one */

/** The fork of the proposal under way, or else of the last step; null before the first.
 *  @param {Chain} chain
 *  @returns {Fork | null} */
export const forkOf = (chain) => {
  if (chain.proposal) {
    const { cut, start } = chain.proposal;
    return { step: chain.steps.length + 1, cut, start, other: chain.draft, drawn: chain.draft.length, verdict: null };
  }
  const last = chain.steps.at(-1);
  if (!chain.extended || !last) return null;
  const { proposal, decision, drawn, before } = last;
  const at = { step: last.index, cut: proposal.cut, drawn: drawn.length, verdict: decision.decision };
  if (chain.exchangedAfter === last.index)
    return { ...at, cut: -1, start: chain.tokens.length, other: [], exchanged: true };
  if (decision.decision === "unchanged") return { ...at, start: last.tokens.length, other: [] };
  if (decision.decision === "accepted")
    return { ...at, start: decision.divergence, other: before.tokens.slice(decision.divergence) };
  return { ...at, start: proposal.start, other: drawn };
};

const NAMES = {
  open: ["run-branch-response", "run-branch-proposal"],
  accepted: ["run-branch-taken", "run-branch-left"],
  rejected: ["run-branch-stays", "run-branch-rejected"],
};

/** The names of the two branches: the response's, and the other one's.
 *  @param {Fork} fork */
export const branchNames = ({ verdict }) =>
  NAMES[verdict === "rejected_early" ? "rejected" : (verdict ?? "open")].map((code) => say(code));

/** Draw the other path into `strip`; gives the element of its newest token.
 *  @param {HTMLElement} strip
 *  @param {Fork} fork
 *  @param {Run} run */
export const drawOther = (strip, fork, run) => {
  const wanted = fork.other.map((token, index) => ({
    key: `${keyOf(token)} ${index} ${language.code}`,
    make: () =>
      el(
        "span",
        { class: "pv-token", dir: "auto", "data-other": fork.start + index, "aria-label": tokenLabel(token) },
        tokenText(token, run),
      ),
  }));
  if (fork.verdict === null) wanted.push({ key: "more", make: () => el("span", { class: "pv-more" }, "…") });
  if (fork.verdict === "rejected_early")
    wanted.push({
      key: `given up ${language.code}`,
      make: () => el("span", { class: "pv-more" }, say("run-given-up")),
    });
  arrange(strip, wanted);
  return strip.lastElementChild;
};

const drawnAnew = (count) => {
  if (!count) return say("run-every-token-drawn-again");
  return count === 1 ? say("run-1-token-drawn-anew") : say("run-tokens-drawn-anew", { n: countText(count) });
};

/** What a step has done, in a line.
 *  @param {Fork} fork */
export const forkFacts = ({ step, cut, drawn, verdict, exchanged }) => [
  el("span", { class: "pv-step-name" }, say("explore-step", { n: step })),
  ...(exchanged ? [] : [el("span", {}, say("run-cut-before-token", { n: countText(cut + 1) }))]),
  ...((drawn || verdict) && !exchanged ? [el("span", {}, drawnAnew(drawn))] : []),
  ...(verdict
    ? [el("b", { class: `pv-word pv-word-${verdict}` }, `${WORDS[verdict].mark} ${WORDS[verdict].word}`)]
    : []),
  ...(exchanged ? [el("span", {}, say("run-then-exchanged"))] : []),
];
