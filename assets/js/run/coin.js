// A line from 0 to 1: green up to A, and the draw where it fell.

import { el } from "../core/dom.js";
import { say, tell } from "../core/language.js";
import { oddsText } from "../core/odds.js";
import { logRatio } from "./fold.js";
import { coinTexts } from "./sentences.js";

/** @import { Decision } from "../types/events.js" */

/** @typedef {object} Coin
 *  @property {HTMLElement} element
 *  @property {(decision: Decision | null, thrown?: boolean) => void} draw  `thrown`: whether the draw may be seen */

/** @returns {Coin} */
export const newCoin = () => {
  const labels = { ratio: el("span", {}), uniform: el("span", {}) };
  const sides = [el("span", {}), el("span", {})];
  tell(sides[0], "run-coin-accept");
  tell(sides[1], "run-coin-reject");
  const line = el("div", {}, ...sides, el("i", {}), el("b", {}));
  const element = el("div", { class: "pv-coin", role: "img", hidden: true }, labels.ratio, line, labels.uniform);

  const draw = (decision, thrown = true) => {
    element.hidden = !decision;
    if (!decision) return;
    const chance = Math.exp(Math.min(0, logRatio(decision)));
    const { ratio, draw } = coinTexts(decision);
    const sign = decision.decision === "rejected_early" ? "≤" : "=";
    element.dataset.thrown = String(thrown);
    element.style.setProperty("--ratio", chance.toFixed(4));
    element.style.setProperty("--uniform", thrown ? Math.exp(decision.log_uniform).toFixed(4) : "0");
    labels.ratio.textContent = say("run-coin-ratio", { sign, ratio, odds: oddsText(chance) });
    labels.uniform.textContent = thrown ? say("run-coin-draw", { draw }) : "";
    const words = [labels.ratio.textContent, labels.uniform.textContent].filter(Boolean).join("; ");
    element.setAttribute("aria-label", words);
  };
  return { element, draw };
};
