// The decision on each round of particle-independent Metropolis–Hastings: log Ẑ of the round against that of the response
// before, and the draw, on the card and the line on which every step of Metropolis–Hastings is decided.

import { el, part } from "../../core/dom.js";
import { language, say } from "../../core/language.js";
import { fixedText, toldApart } from "../../core/numbers.js";
import { oddsText } from "../../core/odds.js";
import { newCoin } from "../coin.js";
import { filtersOf } from "../particles.js";
import { coinTexts, WORDS } from "../sentences.js";

/** The decision on a round in the terms of one on a step: log A = log Ẑ′ − log Ẑ. The first has none.
 *  @param {Record<string, any>} round */
export const asDecision = (round) => ({
  decision: round.accepted ? "accepted" : "rejected",
  log_weight_proposal: round.log_z,
  log_weight_state: round.log_z_state ?? round.log_z,
  log_cut_ratio: 0,
  log_uniform: round.log_uniform ?? 0,
});

/** Why a round was accepted or not, in words.
 *  @param {Record<string, any>} round */
export const roundSentence = (round) => {
  if (round.log_z_state === null) return say("particles-first-round");
  const { ratio, draw } = coinTexts(/** @type {any} */ (asDecision(round)));
  const more = round.log_z - round.log_z_state;
  const values = { ratio, odds: oddsText(Math.exp(Math.min(0, more))) };
  if (more >= 0) return say("particles-round-always", values);
  const said = round.accepted ? say("run-draw-kept", { draw }) : say("run-draw-not-kept", { draw });
  return `${say("particles-round-sometimes", values)} ${said}`;
};

/** @type {import("../views.js").MakeView} */
export const view = (root, player) => {
  const verdict = part(root, "round-verdict");
  const sentence = part(root, "round-sentence");
  const list = part(root, "list");
  const coin = newCoin();
  part(root, "round-coin").append(coin.element);
  const cells = Object.fromEntries(
    [...root.querySelectorAll("[data-round-term]")].map((cell) => [cell.dataset.roundTerm, cell]),
  );
  let drawn = "";

  const noSum = () => {
    for (const cell of Object.values(cells)) cell.textContent = "–";
    coin.draw(null);
  };
  const row = ([index, { finished, decided }]) => {
    const word = decided && WORDS[decided.accepted ? "accepted" : "rejected"];
    const cell = (text, number = "pv-number") => el("td", { class: number }, text);
    return el(
      "tr",
      {},
      cell(`${Number(index) + 1}`),
      cell(finished ? fixedText(finished.log_z, 3) : "–"),
      cell(finished ? `${finished.families}` : "–"),
      cell(
        word ? `${word.mark} ${word.word}` : "–",
        decided ? `pv-word-${decided.accepted ? "accepted" : "rejected"}` : "",
      ),
    );
  };

  const draw = () => {
    const filters = Object.entries(filtersOf(player.run));
    const decided = filters.filter(([, one]) => one.decided);
    const finished = filters.filter(([, one]) => one.finished);
    const now = `${player.runId} ${filters.length} ${finished.length} ${decided.length} ${language.code}`;
    if (now === drawn) return;
    drawn = now;
    list.replaceChildren(...filters.map(row));
    const [index, last] = decided.at(-1) ?? [];
    root.dataset.verdict = last ? (last.decided.accepted ? "accepted" : "rejected") : "open";
    if (!last) {
      verdict.textContent = "";
      sentence.textContent = say("particles-no-round-decided");
      noSum();
      return;
    }
    const round = last.decided;
    const { mark, word } = WORDS[round.accepted ? "accepted" : "rejected"];
    verdict.replaceChildren(
      `${mark} ${word[0].toUpperCase()}${word.slice(1)}`,
      el("small", {}, say("particles-round", { n: Number(index) + 1 })),
    );
    sentence.textContent = roundSentence(round);
    if (round.log_z_state === null) return noSum();
    const [ratio, uniform] = toldApart(round.log_z - round.log_z_state, round.log_uniform);
    cells.proposal.textContent = fixedText(round.log_z, 3);
    cells.state.textContent = `− (${fixedText(round.log_z_state, 3)})`;
    cells.ratio.textContent = ratio;
    cells.uniform.textContent = uniform;
    coin.draw(/** @type {any} */ (asDecision(round)));
  };
  return { draw };
};
