// The panel of the critical window: asks for the curve of the response shown, follows its progress.
// Knows requests and batches, and which of them is the last. What a curve says: see `window_curve`.

import { newChart } from "../core/chart.js";
import { el, listeners, part } from "../core/dom.js";
import { language, say, tellWith, textOf } from "../core/language.js";
import { countText, fixedText } from "../core/numbers.js";
import { chainOf } from "../run/fold.js";
import { addView } from "../run/views.js";
import { factsOf } from "../shared/models.js";
import { pivotsAlong, windowCurve } from "./window_curve.js";

/** @import { RunStarted, Token } from "../types/events.js" */
/** @import { WindowMessage } from "../types/messages.js" */

/** A curve that was asked for, of a response at a step of its run.
 *  @typedef {object} Curve
 *  @property {number} serial
 *  @property {Token[]} tokens
 *  @property {RunStarted} run
 *  @property {string} runId
 *  @property {number} step
 *  @property {number} wanted  rollouts from each beginning
 *  @property {string | null} truth
 *  @property {WindowMessage | null} curve  as far as it is known */

/** Where requests go and batches come from: the page opens it as soon as it can. */
export const windowPort = (() => {
  const batches = /** @type {ReturnType<typeof listeners<[WindowMessage]>>} */ (listeners());
  const waiting = [];
  const port = {
    onBatch: batches.on,
    send: (...request) => waiting.push(request),
    open: (send) => {
      port.send = send;
      waiting.splice(0).forEach((request) => send(...request));
    },
    take: (json) => json && batches.tell(JSON.parse(json)),
  };
  return port;
})();

const PER_TOKEN = 15; // pixels that a token takes at least; longer responses scroll sideways

/** `port`: {send(name, data), onBatch(callback)}. */
addView("critical-window", (root, player, { windows: port }) => {
  const piece = (name) => part(root, name);
  const [empty, sentence, scroll, plot, facts, error] = ["empty", "sentence", "scroll", "plot", "facts", "error"].map(
    piece,
  );
  const [compute, cancel, rollouts, progress] = ["compute", "cancel", "rollouts", "progress"].map(piece);
  let serial = 0;
  /** @type {Curve | null} */
  let shown = null; // what is on the page
  /** @type {Curve | null} */
  let asked = null; // what the server works on; shown from its first chances on
  /** @type {Curve | null} */
  let stopped = null; // how far a curve came that the visitor did not wait for
  let version = 0;
  let said = ""; // what the words under the chart were written for

  const subject = () => {
    const chain = chainOf(player.run);
    return { chain, tokens: chain.tokens };
  };

  const ask = () => {
    const { chain, tokens } = subject();
    const { min, max } = rollouts;
    const wanted = Number(rollouts.value);
    const legal = Number.isInteger(wanted) && wanted >= Number(min) && wanted <= Number(max) && rollouts.value !== "";
    tellWith(error, legal ? "" : () => say("explore-use-a-whole-number-of", { min, max }));
    rollouts.setAttribute("aria-invalid", String(!legal));
    if (!legal) return rollouts.focus();
    const { started } = player.run;
    serial += 1;
    stopped = null;
    asked = {
      serial,
      tokens,
      run: player.run.started,
      runId: player.runId,
      step: chain.steps.length,
      wanted,
      truth: player.truth,
      curve: null,
    };
    port.send("compute", {
      serial,
      model: started.model,
      prompt: started.prompt_tokens,
      response: tokens.map((token) => token.id),
      truth: player.truth,
      max_new_tokens: started.settings.max_new_tokens,
      min_new_tokens: started.settings.min_new_tokens ?? 0,
      rollouts: wanted,
      seed: started.settings.seed,
    });
    draw();
  };

  const stop = (tell = true) => {
    if (!asked) return;
    stopped = asked === shown ? asked : null;
    asked = null;
    serial += 1; // what is still under way comes too late
    if (tell) port.send("cancel", {});
    draw();
  };

  port.onBatch((/** @type {WindowMessage} */ batch) => {
    if (!asked || batch.serial !== serial) return;
    if (batch.error) {
      const { field, message } = batch.error;
      tellWith(error, () => (field === "gpu" ? textOf(message) : `${field}: ${textOf(message)}.`));
      asked = null;
      return draw();
    }
    const appears = batch.chances.length && shown !== asked;
    asked.curve = batch;
    if (appears) shown = asked;
    if (batch.complete) asked = null;
    version += 1;
    draw();
    if ((appears || batch.complete) && batch.window)
      scroll.scrollLeft = batch.window.start * PER_TOKEN - scroll.clientWidth / 2 + 60;
  });

  compute.addEventListener("click", ask);
  cancel.addEventListener("click", () => stop());
  rollouts.addEventListener("keydown", (event) => event.key === "Enter" && !compute.disabled && ask());
  // The arrow keys scroll the chart; elsewhere on the page they step through the chain.
  scroll.addEventListener("keydown", (event) => event.key.startsWith("Arrow") && event.stopPropagation());

  const key = () => {
    const chain = chainOf(player.run);
    return shown ? `${version} ${player.runId} ${chain.steps.length}` : "";
  };
  const pivots = () => pivotsAlong(chainOf(player.run), shown.tokens);
  const chart = newChart(plot, key, () => windowCurve(shown).build(plot, pivots()));

  const drawProgress = () => {
    progress.hidden = !asked;
    if (!asked) return;
    const { curve, wanted } = asked;
    progress.querySelector("progress").value = curve?.left ? curve.decoded / curve.left : 0;
    const done = curve?.chances.length ? curve.chances[0][1] : 0;
    piece("progress-words").textContent = !curve
      ? say("explore-asking-the-model")
      : !curve.left
        ? say("explore-reading-the-response")
        : say("explore-of-rollouts-per-beginning-of", {
            done,
            wanted,
            decoded: countText(curve.decoded),
            left: countText(curve.left),
          });
  };

  const isHere = () => {
    const { tokens } = subject();
    return tokens.length === shown.tokens.length && tokens.every((token, i) => token.id === shown.tokens[i].id);
  };

  const drawFacts = (pivots) => {
    const { chances, left, cost } = shown.curve;
    const beginnings = chances.length;
    const each = chances[0][1];
    const pieces = [];
    const { chain } = subject();
    const here = isHere();
    pieces.push(
      el(
        "span",
        {},
        here ? say("explore-this-is-the-response-above") : say("explore-this-is-the-response-after", { n: shown.step }),
        " ",
        here || chain.steps.length === shown.step
          ? null
          : el(
              "button",
              { type: "button", class: "pv-quiet", onclick: () => player.showStep(shown.step) },
              say("explore-go-there"),
            ),
      ),
    );
    const note = (text) => pieces.push(el("span", {}, text));
    if (stopped)
      note(
        say("explore-cancelled-after-of-rollouts-per", {
          n: each,
          wanted: stopped.wanted,
        }),
      );
    if (pivots.elsewhere)
      note(
        say("explore-on-paths-that-part-from", {
          pivots: say("n-pivots", { n: pivots.elsewhere }),
        }),
      );
    if (shown.curve.complete) {
      note(
        say("explore-rollouts-from-each-of-beginnings", {
          each: countText(each),
          beginnings: countText(beginnings),
          all: countText(each * beginnings),
          left: countText(left),
          seconds: fixedText(cost.seconds, 1),
        }),
      );
    }
    facts.replaceChildren(...pieces);
  };

  const draw = () => {
    if (shown && shown.runId !== player.runId) shown = stopped = null;
    if (asked && asked.runId !== player.runId) return stop();
    const served = player.run.started && factsOf(player.run.started.model)?.verdict; // a server makes no rollouts
    root.style.display = served ? "none" : "";
    const { tokens } = subject();
    compute.disabled = !tokens.length || asked !== null;
    compute.textContent = shown && !asked ? say("explore-find-it-again") : say("explore-find-the-window");
    cancel.hidden = !asked;
    empty.hidden = shown !== null || asked !== null;
    empty.textContent = tokens.length
      ? say("explore-nothing-yet-press-find-the")
      : say("explore-nothing-yet-draw-a-response");
    drawProgress();
    sentence.hidden = scroll.hidden = facts.hidden = !shown;
    if (!shown) return;
    const now = `${key()} ${stopped !== null} ${isHere()} ${language.code}`;
    if (now === said) return chart.draw();
    said = now;
    const words = windowCurve(shown).whatOneSees(pivots());
    sentence.textContent = words;
    plot.setAttribute("aria-label", words);
    plot.style.minWidth = `${60 + PER_TOKEN * (shown.tokens.length + 1)}px`;
    drawFacts(pivots());
    chart.draw();
  };
  return { draw };
});
