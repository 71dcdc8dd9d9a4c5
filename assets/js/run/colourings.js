// The ways in which a response is coloured: what each token's colour says, and the legend.

import { el } from "../core/dom.js";
import { say } from "../core/language.js";
import { fixedText, percentText } from "../core/numbers.js";
import { confidenceScale } from "./confidence.js";
import { hazardOf } from "./fold.js";

const scale = (what, low, high) => [el("span", {}, what), el("span", { class: "pv-scale" }, low, el("i", {}), high)];

/** `value(token, age, ready)`: how dark a token is, from 0 to `top(tokens, ages)`, or to 1; null without a colour.
 *  `ready(tokens)` is what has to be known of all of them before. */
export const COLOURINGS = {
  pivots: {
    legend: () => [
      el("span", {}, el("i", { class: "pv-swatch pv-swatch-pivot" }, "◆"), say("run-pivot-a-step-put-another")),
      el("span", {}, el("i", { class: "pv-swatch pv-swatch-fresh" }), say("run-placed-by-the-last-step")),
    ],
    value: () => null,
  },
  log_prob: {
    legend: (top) => scale(say("run-log-p-of-each-token"), "0", say("run-nats", { size: fixedText(top, 1) })),
    value: (token) => -token.log_prob,
    top: (tokens) => Math.max(1, ...tokens.map((token) => -token.log_prob)),
  },
  hazard: {
    legend: () => scale(say("run-chance-to-leave-the-path"), percentText(0), percentText(1)),
    value: (token) => hazardOf(token),
    top: () => 1,
  },
  confidence: {
    ready: confidenceScale,
    legend: (_top, { likeliest, most, least }) => {
      if (!likeliest) return [el("span", {}, say("run-confidence-not-stored"))];
      return scale(say("run-confidence-of-each-token", { k: likeliest }), fixedText(most, 1), fixedText(least, 1));
    },
    value: (token, _age, { level }) => level(token),
  },
  age: {
    legend: (top) => scale(say("run-steps-since-it-was-placed"), "0", `${top}`),
    value: (_token, age) => age,
    top: (_tokens, ages) => Math.max(1, ...ages),
  },
};
