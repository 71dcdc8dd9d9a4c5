// The history of one position: which tokens stood there, and at which steps.

import { el, part } from "../core/dom.js";
import { language, say } from "../core/language.js";
import { chanceText } from "../core/numbers.js";
import { chainOf } from "./fold.js";
import { quoted } from "./tokens.js";

/** @import { Chain } from "./fold.js" */
/** @import { Player } from "./player.js" */

/** Spans of steps in which one token stood at `position`: [{token, from, to}].
 *  @param {Chain} chain
 *  @param {number} position */
export const positionHistory = (chain, position) => {
  const states = [
    ...chain.steps.map((step) => ({ at: step.index - 1, tokens: step.before.tokens })),
    { at: chain.steps.length, tokens: chain.tokens },
  ];
  const spans = [];
  for (const { at, tokens } of states) {
    const token = tokens[position];
    const last = spans.at(-1);
    if (!token) continue;
    if (last && last.token === token) last.to = at;
    else spans.push({ token, from: at, to: at });
  }
  return spans;
};

/** @param {HTMLElement} root
 *  @param {Player} player */
export const positionView = (root, player) => {
  const box = part(root, "position");
  let position = null;

  let drawn = [];
  const draw = () => {
    const chain = chainOf(player.run);
    const now = [position, chain.tokens, chain.steps.length, player.run.started, language.code];
    if (now.every((value, index) => value === drawn[index])) return;
    drawn = now;
    box.hidden = position === null || position >= chain.tokens.length;
    if (box.hidden) return;
    const spans = positionHistory(chain, position);
    const rows = spans.map((span) => {
      const p = chanceText(Math.exp(span.token.log_prob));
      const when =
        span.from === span.to
          ? say("run-after-step-p", { from: span.from, p })
          : say("run-after-steps-to-p", { from: span.from, to: span.to, p });
      return el(
        "li",
        {},
        el("b", { dir: "auto" }, quoted(span.token, player.run)),
        ` ${when} `,
        el(
          "button",
          { type: "button", class: "pv-quiet", onclick: () => player.showStep(span.from) },
          say("explore-go-there"),
        ),
      );
    });
    const close = el(
      "button",
      { type: "button", class: "pv-quiet pv-close", onclick: () => show(null), "aria-label": say("run-close") },
      "✕",
    );
    box.replaceChildren(
      el(
        "h3",
        {},
        spans.length === 1
          ? say("run-position-never-replaced", { position: position + 1 })
          : say("run-position-tokens-stood-here", { position: position + 1, n: spans.length }),
      ),
      close,
      el("ol", {}, ...rows),
    );
  };
  const show = (index) => {
    position = position === index ? null : index;
    draw();
  };
  return { draw, show };
};
