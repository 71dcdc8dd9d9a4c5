// Lesson 7: what a step carries from each response to each, and back.

import { el, part } from "../../core/dom.js";
import { say } from "../../core/language.js";
import { countText, fixedText } from "../../core/numbers.js";
import { lessonForm, lessons } from "../form.js";
import { lessonChart } from "./bars.js";
import { EQUAL, flowFigure, isEven, pairsOf, pairText } from "./flow_graph.js";

/** @import { BalanceFrame, LessonMessage } from "../../types/messages.js" */
/** @import { Pair } from "./flow_graph.js" */

const ROWS = 6; // the pairs with the largest flows are listed
const ROUNDING = "< 10⁻¹²";

lessons.balance = (root, tools) => {
  const { feed } = tools;
  const piece = (name) => part(root, name);
  const plot = root.querySelector('[data-plot="graph"]');
  const number = (name) => root.querySelector(`[data-number="${name}"]`);
  /** @type {BalanceFrame | null} */
  let frame = null;
  /** @type {Pair[]} */
  let pairs = [];
  /** @type {Pair | null} */
  let chosen = null;

  const begin = () => {
    tools.changed();
    feed.begin(form.values());
  };
  const form = lessonForm(piece("fields"), begin);
  const choose = (pair) => {
    chosen = chosen && pair && chosen.from === pair.from && chosen.to === pair.to ? null : pair;
    show();
  };
  feed.onFrame = (/** @type {BalanceFrame & LessonMessage} */ found) => {
    form.clear();
    const names = chosen && [frame.responses[chosen.from], frame.responses[chosen.to]];
    frame = found;
    pairs = pairsOf(frame.flows);
    const isSame = ({ from, to }) => names.includes(frame.responses[from]) && names.includes(frame.responses[to]);
    chosen = names ? (pairs.find(isSame) ?? null) : null;
    show();
  };
  feed.onError = tools.refused(form);
  feed.onChange = () => {};

  const away = (value) => (value <= EQUAL ? ROUNDING : fixedText(value, 3));
  const REASONS = {
    no_length_term: () => say("learn-long-responses-gain"),
    as_published: () => say("learn-nothing-leads-to-longer"),
  };
  const facts = () => {
    const { rule } = feed.settings;
    if (frame.largest_gap <= EQUAL) return rule === "exact" ? say("learn-balanced") : say("learn-balanced-too");
    const beginning = frame.whole.every(Boolean) ? "" : say("learn-a-beginning-without-an-end");
    return [say("learn-out-of-balance"), REASONS[rule]?.() ?? "", beginning].filter(Boolean).join(" ");
  };
  const row = (pair) => {
    const names = `${frame.responses[pair.from]} → ${frame.responses[pair.to]}`;
    const pressed = chosen === pair ? "true" : "false";
    return el(
      "tr",
      { class: isEven(pair) ? "" : "pv-uneven" },
      el("td", {}, el("button", { type: "button", "aria-pressed": pressed, onclick: () => choose(pair) }, names)),
      el("td", {}, fixedText(pair.there, 5)),
      el("td", {}, `${fixedText(pair.back, 5)} ${isEven(pair) ? "=" : "≠"}`),
    );
  };
  const show = () => {
    if (!frame) return;
    number("gap").textContent = away(frame.largest_gap);
    number("moved").textContent = away(frame.moved);
    number("settled").textContent = away(frame.settled_away);
    root.classList.toggle("pv-is-wrong", frame.largest_gap > EQUAL);
    root.dataset.rule = feed.settings.rule;
    piece("facts").textContent = facts();
    piece("pairs").replaceChildren(...pairs.slice(0, ROWS).map(row));
    const others = pairs.length - ROWS;
    piece("others").textContent = others > 0 ? say("learn-pairs-with-less", { n: countText(others) }) : "";
    piece("pair").textContent = chosen ? pairText(frame, chosen) : say("learn-choose-a-pair");
    chart.draw();
  };
  const key = () => (frame ? `${feed.serial} ${frame.largest_gap} ${chosen ? pairs.indexOf(chosen) : "none"}` : "");
  const chart = lessonChart(
    plot,
    key,
    () => flowFigure(plot, frame, chosen),
    0,
    ({ customdata }) => customdata !== undefined && choose(pairs[customdata]),
  );
  return {
    form,
    show,
    draw: chart.draw,
    opened: () => (frame ? show() : begin()),
    explore: () => {
      const { alpha, rule } = form.values();
      return { example: tools.example, alpha, ...(rule === "as_published" ? { sampler: rule } : {}) };
    },
    told: () => ({ frame, pairs, chosen }),
  };
};
