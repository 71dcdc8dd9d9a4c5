// The decision card: log A as the sum of its terms, log u, the verdict, a plain sentence.

import { el, part } from "../../core/dom.js";
import { language, say } from "../../core/language.js";
import { fixedText, signedText, toldApart } from "../../core/numbers.js";
import { chainOf, logRatio } from "../fold.js";
import { effect, sentenceOf, WORDS } from "../sentences.js";
import { addView } from "../views.js";

addView("decision", (root, player) => {
  const verdict = part(root, "verdict");
  const sentence = part(root, "sentence");
  const coin = part(root, "coin");
  const cells = Object.fromEntries([...root.querySelectorAll("[data-term]")].map((cell) => [cell.dataset.term, cell]));
  let shown = "";

  const blank = (words) => {
    root.dataset.verdict = "open";
    verdict.textContent = "";
    sentence.textContent = words;
    Object.values(cells).forEach((cell) => (cell.textContent = "–"));
    coin.hidden = true;
  };

  /** Where u and A fall on a line of log-probabilities: left of A, the proposal is accepted. */
  const drawCoin = (ratio, uniform) => {
    const low = Math.min(ratio, uniform, -1) * 1.15;
    const at = (value) => `${(100 * Math.max(0, Math.min(1, 1 - Math.min(0, value) / low))).toFixed(1)}%`;
    coin.hidden = false;
    coin.style.setProperty("--ratio", at(ratio));
    coin.style.setProperty("--uniform", at(uniform));
    coin.setAttribute(
      "aria-label",
      uniform < ratio
        ? say("run-log-u-is-below-log", {
            uniform: fixedText(uniform),
            ratio: fixedText(ratio),
          })
        : say("run-log-u-is-not-below", {
            uniform: fixedText(uniform),
            ratio: fixedText(ratio),
          }),
    );
  };

  const draw = () => {
    const chain = chainOf(player.run);
    const step = chain.steps.at(-1);
    const key = `${player.runId} ${chain.steps.length} ${!!chain.proposal} ${player.guessing} ${step?.event} ${language.code}`;
    if (key === shown) return;
    shown = key;
    if (player.guessing) return blank(say("run-the-proposal-is-complete-enough"));
    if (!step) return blank(say("run-each-step-ends-with-a"));
    if (chain.proposal) return blank(say("run-step-a-proposal-is-being", { n: chain.steps.length + 1 }));
    const decision = step.decision;
    const { mark, word } = WORDS[decision.decision];
    root.dataset.verdict = decision.decision;
    verdict.textContent = `${mark} ${word[0].toUpperCase()}${word.slice(1)}`;
    sentence.replaceChildren(
      sentenceOf(step),
      ...(decision.decision === "accepted" ? [el("span", { class: "pv-effect" }, effect(step, player))] : []),
    );
    if (decision.decision === "unchanged") {
      Object.values(cells).forEach((cell) => (cell.textContent = "–"));
      coin.hidden = true;
      return;
    }
    const ratio = logRatio(decision);
    const [shownRatio, shownUniform] = toldApart(ratio, decision.log_uniform);
    const bound = decision.decision === "rejected_early" ? "≤ " : "";
    cells.proposal.textContent = bound + fixedText(decision.log_weight_proposal);
    cells.state.textContent = `− (${fixedText(decision.log_weight_state)})`;
    cells.length.textContent = signedText(decision.log_cut_ratio);
    cells.ratio.textContent = bound + shownRatio;
    cells.uniform.textContent = shownUniform;
    drawCoin(ratio, decision.log_uniform);
  };
  return { draw };
});
