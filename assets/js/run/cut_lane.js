// The lane under the response: where the next cut may fall, place by place, and where accepted cuts have fallen.
// Shown where cuts are not drawn uniformly, as far as the law is known.

import { clipped, el, part, readable } from "../core/dom.js";
import { say } from "../core/language.js";
import { chanceText } from "../core/numbers.js";
import { cutChances, cutsUniformly } from "./cut_law.js";

/** @import { Chain, Run, Step } from "./fold.js" */

const MOST_BARS = 120; // longer responses share a bar between neighbouring places

/** What the lane shows of a response: `share` is λ in the place of each bar, as part of the greatest; `taken`
 *  are the bars in which accepted steps of this block have cut.
 *  @param {number[]} chances
 *  @param {Step[]} steps
 *  @returns {{ share: number[], taken: Set<number> }} */
export const barsOf = (chances, steps) => {
  const count = Math.min(MOST_BARS, chances.length);
  const barOf = (place) => Math.floor((place * count) / chances.length);
  const sums = new Array(count).fill(0);
  chances.forEach((chance, place) => (sums[barOf(place)] += chance));
  const most = Math.max(...sums);
  const cuts = steps.filter((step) => step.decision.decision === "accepted").map((step) => step.proposal.cut);
  return {
    share: sums.map((sum) => sum / most),
    taken: new Set(cuts.filter((cut) => cut < chances.length).map(barOf)),
  };
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
  return (run, chain) => {
    const chances = lawOf(run, chain);
    lane.hidden = !chances;
    if (!chances) return;
    const { share, taken } = barsOf(chances, chain.steps);
    bars.replaceChildren(
      ...share.map((one, bar) =>
        el("i", { class: taken.has(bar) ? "pv-cut-taken" : null, style: `--level:${one.toFixed(3)}` }),
      ),
    );
    const top = chances.indexOf(Math.max(...chances));
    bars.setAttribute(
      "aria-label",
      say("run-likeliest-cut", {
        position: top + 1,
        token: readable(clipped(chain.tokens[top].text, 24)),
        chance: chanceText(chances[top]),
      }),
    );
    bars.title = bars.getAttribute("aria-label");
  };
};
