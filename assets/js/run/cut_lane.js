// The lane under the response: where the next cut may fall, place by place, and where accepted cuts have fallen.
// Shown where cuts are not drawn uniformly, as far as the law is known.

import { clipped, el, part, readable } from "../core/dom.js";
import { say } from "../core/language.js";
import { chanceText } from "../core/numbers.js";
import { tooltips } from "../core/tooltip.js";
import { cutChances, cutsUniformly } from "./cut_law.js";

/** @import { Chain, Run, Step } from "./fold.js" */

const MOST_BARS = 120; // longer responses share a bar between neighbouring places

/** What the lane shows of a response: the chance λ of each bar, the places `from` … `to` (without it) that it stands
 *  for, and whether an accepted step of this block has cut there; `most` is the chance of the highest bar.
 *  @param {number[]} chances
 *  @param {Step[]} steps
 *  @returns {{ bars: { chance: number, from: number, to: number, taken: boolean }[], most: number }} */
export const barsOf = (chances, steps) => {
  const count = Math.min(MOST_BARS, chances.length);
  const barOf = (place) => Math.floor((place * count) / chances.length);
  const bars = Array.from({ length: count }, () => ({ chance: 0, from: chances.length, to: 0, taken: false }));
  chances.forEach((chance, place) => {
    const bar = bars[barOf(place)];
    bar.chance += chance;
    bar.from = Math.min(bar.from, place);
    bar.to = place + 1;
  });
  const cuts = steps.filter((step) => step.decision.decision === "accepted").map((step) => step.proposal.cut);
  for (const cut of cuts) if (cut < chances.length) bars[barOf(cut)].taken = true;
  return { bars, most: Math.max(...bars.map((bar) => bar.chance)) };
};

/** Which tokens a bar stands before, and the chance of a cut there. */
const barText = ({ chance, from, to }, tokens) => {
  const token = readable(clipped(tokens[from].text, 24));
  const values = { position: from + 1, token, chance: chanceText(chance) };
  return to - from > 1 ? say("run-cut-before-one-of", { ...values, last: to }) : say("run-cut-before", values);
};

/** The chances of the places to be cut next; null where they are all equal, or not known.
 *  @param {Run} run
 *  @param {Chain} chain */
const lawOf = (run, chain) => {
  const settings = run.started?.settings;
  if (run.started?.sampler !== "power" || !chain.extended || !chain.tokens.length || cutsUniformly(settings))
    return null;
  return cutChances(chain.tokens, settings);
};

/** @param {HTMLElement} root
 *  @returns {(run: Run, chain: Chain) => void} */
export const cutLane = (root) => {
  const lane = part(root, "cut-lane");
  const bars = part(root, "cut-bars");
  const highest = part(root, "cut-most");
  /** @type {string[]} */
  let texts = [];
  tooltips(bars, "[data-bar]", (bar) => [texts[Number(bar.dataset.bar)]]);
  return (run, chain) => {
    const chances = lawOf(run, chain);
    lane.hidden = !chances;
    if (!chances) return;
    const { bars: shown, most } = barsOf(chances, chain.steps);
    texts = shown.map((bar) => barText(bar, chain.tokens));
    bars.replaceChildren(
      ...shown.map(({ chance, taken }, bar) => {
        const style = `--level:${(chance / most).toFixed(3)}`;
        return el("i", { class: taken ? "pv-cut-taken" : null, style, "data-bar": bar });
      }),
    );
    highest.textContent = say("run-highest-bar", { chance: chanceText(most) });
    const top = chances.indexOf(Math.max(...chances));
    bars.setAttribute(
      "aria-label",
      say("run-likeliest-cut", {
        position: top + 1,
        token: readable(clipped(chain.tokens[top].text, 24)),
        chance: chanceText(chances[top]),
      }),
    );
  };
};
