// The cost meter: tokens decoded so far, against one plain sample and the plain algorithm.

import { part } from "../../core/dom.js";
import { language, say } from "../../core/language.js";
import { countText, fixedText } from "../../core/numbers.js";
import { kindOf, shownChain, tokensSoFar } from "../kind.js";
import { addView } from "../views.js";

/** @import { Chain, Run } from "../fold.js" */

/** The tokens drawn in a chain, for its first response and for all proposals that are decided.
 *  @param {Chain} chain */
export const drawnIn = (chain) =>
  chain.steps.reduce(
    (total, { decision, drawn, proposal }) => total + drawn.length - (decision.length - proposal.cut),
    chain.plainTokens,
  );

/** Where fewer tokens were decoded than a finished run without steps has drawn: equal beginnings are decoded once.
 *  @param {Run} run
 *  @param {boolean} several */
export const sharedWords = ({ complete, cost, chains }, several) => {
  const drawn = chains.reduce((total, chain) => total + chain.plainTokens, 0);
  if (!complete || drawn <= cost.tokens) return "";
  return say(several ? "run-samples-begin-alike" : "run-rollouts-begin-alike", { drawn: countText(drawn) });
};

addView("cost", (root, player) => {
  const rows = Object.fromEntries([...root.querySelectorAll("[data-meter]")].map((row) => [row.dataset.meter, row]));
  for (const row of Object.values(rows)) row.parts = [row.querySelector("i"), row.querySelector(".pv-meter-value")];
  const facts = part(root, "facts");
  const memory = part(root, "memory");
  let drawn = "";

  const factsOf = ({ forward_passes: count, seconds }, values, kind) => {
    if (!count) return "";
    const passes = count === 1 ? say("run-1-forward-pass") : say("run-forward-passes", { n: countText(count) });
    const spent = { passes, seconds: fixedText(seconds), times: fixedText(values.run / values.sample, 1) };
    if (!kind.steps && values.response && values.run > values.response) {
      spent.times = fixedText(values.run / values.response, 1);
      return say("run-s-of-sampling-the-response", spent);
    }
    return values.sample && kind.steps ? say("run-s-of-sampling-one-sample", spent) : say("run-s-of-sampling", spent);
  };

  /** Where fewer tokens were decoded than drawn: the others came from memory. Those that were decoded ahead, for
   *  proposals that were thrown away, hide as many more. */
  const memoryWords = ({ started, cost, chains }) => {
    const drawn = chains.reduce((total, chain) => total + drawnIn(chain), 0);
    const recalled = drawn - cost.tokens;
    if (!started?.settings.recall || recalled <= 0) return "";
    const values = { n: countText(recalled), drawn: countText(drawn) };
    return started.settings.prefetch === 1 ? say("run-from-memory", values) : say("run-from-memory-at-least", values);
  };

  const draw = () => {
    const run = player.run;
    const chain = shownChain(player);
    const kind = kindOf(player);
    const plain = run.chains.reduce((total, one) => total + one.plainTokens, 0);
    const exact = run.chains.every((one) => one.plainTokensExact);
    const values = kind.steps
      ? { sample: chain.tokens.length, run: run.cost.tokens, plain }
      : { response: tokensSoFar(chain).length, run: run.cost.tokens };
    const now = `${kind.name} ${Object.values(values)} ${exact} ${run.cost.forward_passes} ${run.cost.seconds} ${language.code}`;
    if (now === drawn) return;
    drawn = now;
    const top = Math.max(1, ...Object.values(values));
    for (const [name, value] of Object.entries(values)) {
      const [bar, number] = rows[name].parts;
      bar.style.width = `${((100 * value) / top).toFixed(1)}%`;
      const bound = name === "plain" && !exact ? "≥ " : "";
      number.textContent = bound + countText(value);
      rows[name].dataset.value = value;
    }
    facts.textContent = factsOf(run.cost, values, kind);
    memory.textContent = kind.steps ? memoryWords(run) : sharedWords(run, kind.several);
  };
  return { draw };
});
