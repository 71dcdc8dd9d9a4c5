// The decision card: log A as the sum of its terms, A and the draw on one line from 0 to 1, the verdict and why.
// A verdict stays while the next proposal is drawn; a guess is asked for with everything shown but the draw.

import { el, part } from "../../core/dom.js";
import { language, say } from "../../core/language.js";
import { fixedText, signedText, toldApart } from "../../core/numbers.js";
import { newCoin } from "../coin.js";
import { cutsUniformly } from "../cut_law.js";
import { chainOf, decidedAsPublished, logRatio } from "../fold.js";
import { chanceSentence, chosenSentence, effect, sentenceOf, WORDS } from "../sentences.js";
import { addView } from "../views.js";

/** @import { Decision } from "../../types/events.js" */

/** The least error of log A (nats) that two digits show. */
const SEEN = 0.005;

addView("decision", (root, player) => {
  const verdict = part(root, "verdict");
  const sentence = part(root, "sentence");
  const under = part(root, "under-way");
  const coin = newCoin();
  part(root, "coin").append(coin.element);
  const cells = Object.fromEntries([...root.querySelectorAll("[data-term]")].map((cell) => [cell.dataset.term, cell]));
  let shown = "";

  const noSum = () => {
    Object.values(cells).forEach((cell) => (cell.textContent = "–"));
    coin.draw(null);
  };
  const blank = (words) => {
    root.dataset.verdict = "open";
    verdict.textContent = "";
    sentence.textContent = words;
    noSum();
  };

  /** @param {Decision} decision
   *  @param {boolean} thrown */
  const drawSum = (decision, thrown) => {
    const [ratio, uniform] = toldApart(logRatio(decision), decision.log_uniform);
    const bound = decision.decision === "rejected_early" ? "≤ " : "";
    const error = decision.log_ratio_error ?? 0;
    const within = error < SEEN ? "" : ` ± ${fixedText(error)}`;
    cells.proposal.textContent = bound + fixedText(decision.log_weight_proposal);
    cells.state.textContent = `− (${fixedText(decision.log_weight_state)})`;
    cells.length.textContent = signedText(decision.log_cut_ratio);
    cells.tries.textContent = signedText(decision.log_tries_ratio ?? 0);
    cells.ratio.textContent = bound + ratio + within;
    cells.uniform.textContent = thrown ? uniform : "?";
    coin.draw(decision, thrown);
  };

  const askForGuess = () => {
    const decision = /** @type {Decision} */ (player.events[player.run.folded]);
    blank(chanceSentence(decision, player.run.started));
    drawSum(decision, false);
  };

  /** The terms that a run's decisions have: by its rule, that of its law of the cut, and that of other candidates. */
  const nameTerms = (started) => {
    const settings = started?.settings;
    const published = decidedAsPublished(started);
    for (const one of root.querySelectorAll("[data-rule]"))
      one.hidden = (one.dataset.rule === "published") !== published;
    cells.length.parentElement.hidden = published;
    for (const one of root.querySelectorAll("[data-cut-law]"))
      one.hidden = (one.dataset.cutLaw === "uniform") !== cutsUniformly(settings);
    cells.tries.parentElement.hidden = (settings?.tries ?? 1) === 1;
  };

  const draw = () => {
    const chain = chainOf(player.run);
    const started = player.run.started;
    const step = chain.steps.at(-1);
    const drawing = chain.proposal && !player.guessing ? chain.steps.length + 1 : 0;
    const words = drawing ? say("run-step-a-proposal-is-being", { n: drawing }) : "";
    if (under.textContent !== words) under.textContent = words;
    root.dataset.stale = String(!!drawing && !!step);
    const key = `${player.runId} ${chain.steps.length} ${player.guessing && player.run.folded} ${step?.event} ${language.code}`;
    if (key === shown) return;
    shown = key;
    nameTerms(started);
    root.dataset.fills = String(player.mode !== "paused" && !["fast", "live"].includes(player.speed));
    if (player.guessing) return askForGuess();
    if (!step) return blank(say("run-each-step-ends-with-a"));
    const decision = step.decision;
    const { mark, word } = WORDS[decision.decision];
    root.dataset.verdict = decision.decision;
    verdict.replaceChildren(
      `${mark} ${word[0].toUpperCase()}${word.slice(1)}`,
      el("small", {}, say("explore-step", { n: step.index })),
    );
    sentence.replaceChildren(
      sentenceOf(decision, started),
      ...(decision.candidate === undefined || decision.decision === "unchanged" ? [] : [` ${chosenSentence(step)}`]),
      ...(decision.decision === "accepted" ? [el("span", { class: "pv-effect" }, effect(step, player))] : []),
    );
    if (decision.decision === "unchanged") return noSum();
    drawSum(decision, true);
  };
  return { draw };
});
