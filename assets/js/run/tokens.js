// One token on the page: its text, its colour, its details on hover and focus. And strips of them.

import { clipped, el, readable } from "../core/dom.js";
import { say } from "../core/language.js";
import { chanceText } from "../core/numbers.js";
import { hazardOf } from "./fold.js";

/** @import { Token } from "../types/events.js" */
/** @import { Run } from "./fold.js" */

const LONGEST = 400; // characters: no token of a real model is as long

/** A token's text as it is shown: nothing invisible, and line breaks that break the line.
 *  @param {Pick<Token, "id" | "text">} token
 *  @param {Pick<Run, "started">} run */
export const tokenText = (token, run) => {
  if (run.started?.eos_ids.includes(token.id)) return say("explore-end");
  return readable(clipped(token.text, LONGEST), true).replace(/\n/g, "⏎\n") || say("run-empty");
};
/** @param {Pick<Token, "id">} token
 *  @param {Pick<Run, "started">} run */
export const isEnd = (token, run) => run.started.eos_ids.includes(token.id);

/** A token on one line, in quotes that show its spaces.
 *  @param {Pick<Token, "id" | "text">} token
 *  @param {Pick<Run, "started">} run */
export const quoted = (token, run) =>
  isEnd(token, run) ? say("run-end-of-response") : `“${readable(clipped(token.text, LONGEST))}”`;

/** What a screen reader says for a token that is blank on the screen; null for the others. */
export const tokenLabel = (token) =>
  token.text.trim() ? null : say("run-blank", { text: JSON.stringify(clipped(token.text, LONGEST)) });

const row = (name, value) => [el("dt", {}, name), el("dd", {}, value)];

const sharpened = (token) => [
  [say("run-q-sharpened"), chanceText(Math.exp(token.log_proposal))],
  [say("run-hazard-1-q"), chanceText(hazardOf(token))],
];

/** What the tooltip says of a token; `facts` are rows that belong to its place, `drawn` those on
 *  how it was drawn: in a chain, from the sharpened model. */
export const tokenDetails = (token, run, facts = [], drawn = sharpened(token)) => {
  const others = [{ text: token.text, id: token.id, log_prob: token.log_prob, here: true }, ...token.alternatives].sort(
    (a, b) => b.log_prob - a.log_prob,
  );
  const list = el(
    "ol",
    { class: "pv-others" },
    ...others.map((other) =>
      el(
        "li",
        { class: other.here ? "pv-here" : "" },
        el("span", {}, `${other.here ? "▸ " : ""}${quoted(other, run)}`),
        el("i", { style: `width:${Math.max(1, 72 * Math.exp(Math.min(0, other.log_prob))).toFixed(1)}px` }),
        el("b", {}, chanceText(Math.exp(other.log_prob))),
      ),
    ),
  );
  return [
    el("p", { class: "pv-tip-title" }, quoted(token, run), el("small", {}, ` id ${token.id}`)),
    el(
      "dl",
      {},
      ...row(say("run-p-the-models-probability"), chanceText(Math.exp(token.log_prob))),
      ...[...drawn, ...facts].flatMap(([name, value]) => row(name, value)),
    ),
    token.alternatives.length ? el("p", { class: "pv-tip-head" }, say("run-what-could-stand-here")) : null,
    token.alternatives.length ? list : null,
  ].filter(Boolean);
};

/** Bring the children of `strip` in line with `wanted`, touching only what differs.
 *  An item is {key, make(), state?, update?(element)}: same key, same element; with another
 *  `state`, the element is updated in place. What stays keeps its order. */
export const arrange = (strip, wanted) => {
  const old = strip.pvItems || new Map();
  const items = new Map();
  for (const item of wanted) items.set(item.key, item);
  for (const [key, kept] of old) if (!items.has(key)) kept.element.remove();
  let next = strip.firstChild;
  for (const [key, item] of items) {
    const kept = old.get(key);
    item.element = kept ? kept.element : item.make();
    if (item.element === next) next = next.nextSibling;
    else strip.insertBefore(item.element, next);
    if (item.update && (!kept || kept.state !== item.state)) item.update(item.element);
  }
  strip.pvItems = items;
};

let nextId = 1;
const ids = new WeakMap();
/** A short name for a token object, the same for the same object. */
export const keyOf = (token) => {
  if (!ids.has(token)) ids.set(token, nextId++);
  return ids.get(token);
};

/** Left and right move between the tokens of a strip, one of which is a tab stop. */
export const walkable = (strip) => {
  const tokens = () => [...strip.querySelectorAll(".pv-token[data-index]")];
  strip.addEventListener("keydown", (event) => {
    const here = tokens().indexOf(document.activeElement);
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (here < 0 || !way) return;
    event.preventDefault();
    event.stopPropagation();
    const next = tokens()[Math.max(0, Math.min(tokens().length - 1, here + way))];
    tokens().forEach((token) => (token.tabIndex = token === next ? 0 : -1));
    next.focus();
  });
  return () => {
    if (strip.querySelector('.pv-token[data-index][tabindex="0"]')) return;
    const first = strip.querySelector(".pv-token[data-index]");
    if (first) first.tabIndex = 0;
  };
};
