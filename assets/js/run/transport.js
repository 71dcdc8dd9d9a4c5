// Play, Pause, Step, Finish, Stop, Reset, the drawing speed, the step shown; and their keys.
// Knows what may be pressed when; what pressing does is up to whoever plays the run (`deck`).

import { around, part } from "../core/dom.js";
import { say } from "../core/language.js";
import { chainOf } from "./fold.js";
import { kindOf, tokensSoFar } from "./kind.js";

/** @import { Player } from "./player.js" */

/** Whether a key belongs to a field the visitor is typing in. */
export const typing = (event) =>
  around(event, "input:not([type=checkbox]):not([type=range]), textarea, select") !== null;

/** How a run stands among those of other visitors, in words; nothing where that makes no difference. */
export const standingText = (standing) => {
  if (!standing) return "";
  const { position, seconds, others } = standing;
  if (position === 1) return say("run-your-run-is-the-next");
  if (position && seconds <= 1) return say("run-your-run-is-number-in", { n: position });
  if (position) return say("run-your-run-is-number-in-2", { n: position, s: seconds });
  if (others === 1) return say("run-another-visitors-run-takes-turns");
  return others ? say("run-the-runs-of-other-visitors", { n: others }) : "";
};

/** `deck`: {play, step, back?, finish, stop?, reset?, standing?, can()}: what the buttons do, and which may be pressed.
 *  @param {HTMLElement} root
 *  @param {Player} player
 *  @param {Record<string, any>} deck */
export const transportView = (root, player, deck) => {
  const find = (name) => part(root, name);
  const buttons = {
    play: find("play"),
    back: find("back"),
    step: find("step"),
    finish: find("finish"),
    stop: find("stop"),
    reset: find("reset"),
  };
  const scrub = find("scrub");
  const where = find("where");
  const turns = find("turns");
  const speed = find("speed");
  let ready = false;
  player.speed = speed.value;

  for (const [name, button] of Object.entries(buttons)) {
    if (button) button.addEventListener("click", () => deck[name]());
  }
  speed.addEventListener("change", () => (player.speed = speed.value));
  scrub.addEventListener("input", () => player.showStep(Number(scrub.value)));

  document.addEventListener("keydown", (event) => {
    if (!ready || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (!root.offsetParent || typing(event)) return; // another tab is shown, or a field has the key
    const onControl = around(event, "button:enabled, a, summary, [type=checkbox], [role=button], [role=radio]");
    if (event.target === scrub && event.key !== " ") return; // it moves by itself
    if (event.key === " " && !onControl) {
      event.preventDefault();
      deck.play();
    } else if (event.key === "ArrowRight") {
      event.preventDefault();
      if (!buttons.step.disabled) deck.step();
    } else if (event.key === "ArrowLeft") {
      event.preventDefault();
      player.showStep(Math.max(0, player.shown - 1));
    } else if (event.key === "Home" && player.events.length) {
      event.preventDefault();
      player.home();
    } else if (event.key === "End" && player.events.length) {
      event.preventDefault();
      player.pause();
      player.end();
    }
  });

  /** How far a run without steps is: its tokens, or its finished samples. */
  const lengthWords = (kind) => {
    const { run } = player;
    const { chains, complete } = run;
    if (kind.several) {
      const done = chains.filter((one) => one.extended).length;
      if (run.front !== null && !done)
        return say("run-side-by-side", {
          n: chains.length,
          tokens: say("n-tokens", { n: Math.max(...chains.map((one) => one.tokens.length + one.draft.length)) }),
        });
      return complete
        ? say("run-all-samples-finished", { n: chains.length })
        : say("run-of-samples-finished", { done, n: chains.length });
    }
    const tokens = say("n-tokens", { n: tokensSoFar(chainOf(run)).length });
    return complete ? say("run-finished", { tokens }) : tokens;
  };
  const whereWords = (values, partWay) => {
    if (!player.events.length) return say("run-no-run-yet");
    const kind = kindOf(player);
    if (!kind.steps) return lengthWords(kind);
    if (player.run.complete) return say("run-step-block-finished", values);
    return partWay ? say("run-step-of-block", values) : say("run-step-block", values);
  };

  const draw = () => {
    const chain = chainOf(player.run);
    const can = deck.can();
    const going = can.going ?? player.mode !== "paused";
    const name = going ? say("learn-pause") : say("run-play");
    if (buttons.play.textContent !== name) buttons.play.textContent = name;
    for (const [name, button] of Object.entries(buttons)) {
      if (button) button.disabled = !ready || !can[name];
    }
    const total = player.steps;
    const { shown } = player;
    if (Number(scrub.max) !== total) scrub.max = total;
    if (Number(scrub.value) !== shown) scrub.value = shown;
    scrub.disabled = !ready || total === 0;
    const words = whereWords({ step: shown, total, block: chain.block }, total > shown && !going);
    if (where.textContent !== words) where.textContent = words;
    const standing = standingText(deck.standing?.() ?? null);
    if (turns.textContent !== standing) turns.textContent = standing;
    turns.hidden = !standing;
  };
  return {
    draw,
    ready: () => {
      ready = true;
      draw();
    },
  };
};
