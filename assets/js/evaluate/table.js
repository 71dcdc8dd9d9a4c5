// The table of methods, as the server has computed it; its first column says what the figures show.

import { el, part } from "../core/dom.js";
import { say } from "../core/language.js";
import { caveatsOf } from "../core/methods.js";
import { countText, fixedText } from "../core/numbers.js";
import { drawLengths, lengthLines } from "../shared/lengths.js";
import { methodName, methodTitle, shareText } from "./methods.js";
import { rowPicks } from "./picks.js";

/** @import { PlannedLook } from "./methods.js" */
/** @import { MethodRow, PlanMessage, ResultsMessage } from "../types/messages.js" */

const number = (value, digits) => (value === null ? "–" : fixedText(value, digits));
/** @param {MethodRow} row */
const interval = (row) =>
  row.accuracy === null
    ? say("evaluate-not-graded-2")
    : `${shareText(row.accuracy)} (${fixedText(100 * row.low, 0)}–${fixedText(100 * row.high, 0)})`;
const bound = (row, text) => (row.plain_tokens_exact || text === "–" ? text : `≥ ${text}`);

/** @type {((row: MethodRow) => string)[]} */
const CELLS = [
  interval,
  (row) => shareText(row.majority),
  (row) => countText(row.problems),
  (row) => countText(row.samples),
  (row) => number(row.log_prob, 2),
  (row) => number(row.confidence, 3),
  (row) => number(row.length, 1),
  (row) => number(row.tokens, 1),
  (row) => number(row.tokens_shared, 1),
  (row) => bound(row, number(row.plain_tokens, 1)),
  (row) => bound(row, number(row.times_fewer, 1)),
  (row) => number(row.seconds, 3),
];

/** `onShown()`: the visitor has chosen which methods the figures show. */
export const evaluationTable = (root, onShown) => {
  const body = part(root, "rows");
  const facts = part(root, "facts");
  const ends = part(root, "lengths");
  const unusual = part(root, "unusual");
  const caveats = part(root, "caveats");
  const hidden = new Set();
  const leaveOut = () => {
    for (const name of picks.names()) hidden.delete(name);
    for (const name of picks.leftOut()) hidden.add(name);
  };
  const picks = rowPicks(part(root, "picks"), () => {
    leaveOut();
    onShown();
  });

  const line = (look, row) => {
    const box = el("input", {
      type: "checkbox",
      "aria-label": say("evaluate-show-in-the-figures", { method: methodTitle(look) }),
      checked: !hidden.has(look.name),
    });
    box.addEventListener("change", () => {
      if (box.checked) hidden.delete(look.name);
      else hidden.add(look.name);
      onShown();
    });
    const cells = row ? CELLS.map((cell) => cell(row)) : CELLS.map(() => "–");
    return el(
      "tr",
      { "data-method": look.name, hidden: !picks.shows(look.name) },
      el("th", { scope: "row" }, el("label", { class: "pv-eval-method" }, box, ...methodName(look))),
      ...cells.map((text) => el("td", { class: "pv-number" }, text)),
    );
  };

  const pairs = part(root, "pairs");
  const reference = part(root, "reference");
  /** @type {[PlannedLook[], ResultsMessage] | null} */
  let latest = null;
  const signed = (share) => `${share > 0 ? "+" : ""}${fixedText(100 * share, 0)}`;

  /** Every method against the one chosen; the server has each pair once, in one of both directions.
   *  @param {PlannedLook[]} looks
   *  @param {ResultsMessage} results */
  const drawPairs = (looks, { pairs: all }) => {
    const named = new Map(looks.map((look) => [look.name, look]));
    const there = looks.filter(({ name }) => all.some((row) => row.method === name || row.other === name));
    pairs.hidden = !there.length;
    if (!there.length) return;
    const chosen = there.some(({ name }) => name === reference.value) ? reference.value : there[0].name;
    reference.replaceChildren(...there.map((look) => el("option", { value: look.name }, methodTitle(look))));
    reference.value = chosen;
    const against = all
      .filter((row) => row.method === chosen || row.other === chosen)
      .map((row) =>
        row.other === chosen
          ? row
          : { method: row.other, problems: row.problems, difference: -row.difference, low: -row.high, high: -row.low },
      );
    part(root, "pair-rows").replaceChildren(
      ...against.map((row) =>
        el(
          "tr",
          {},
          el("th", { scope: "row" }, ...methodName(named.get(row.method))),
          ...[
            signed(row.difference),
            say("evaluate-to", { low: signed(row.low), high: signed(row.high) }),
            countText(row.problems),
          ].map((text) => el("td", { class: "pv-number" }, text)),
        ),
      ),
    );
  };
  reference.addEventListener("change", () => latest && drawPairs(...latest));

  /** @param {PlannedLook[]} looks
   *  @param {ResultsMessage} results
   *  @param {boolean} whole whether no more samples will come */
  const draw = (looks, results, whole) => {
    latest = [looks, results];
    picks.draw();
    drawPairs(looks, results);
    const rows = new Map(results.methods.map((row) => [row.method, row]));
    const inRow = /** @type {HTMLElement | null} */ (document.activeElement?.closest("tr[data-method]"));
    const focused = inRow?.dataset.method;
    body.replaceChildren(...looks.map((look) => line(look, rows.get(look.name))));
    if (focused) body.querySelector(`tr[data-method="${CSS.escape(focused)}"] input`)?.focus();
    caveats.textContent = caveatsOf(looks.filter((look) => rows.has(look.name)));
    const samples = say("n-samples", { n: results.done });
    const failed = say("n-samples", { n: results.failed });
    const count = (name) => results.methods.reduce((sum, row) => sum + row[name], 0);
    facts.textContent = [
      whole ? say("evaluate-these-are-all", { samples }) : say("evaluate-these-are-the-so-far", { samples }),
      results.failed ? say("evaluate-could-not-be-drawn-and", { samples: failed }) : "",
      say("evaluate-cut-off-at-t-empty", {
        cut: countText(count("cut_off")),
        empty: countText(count("empty")),
      }),
    ].join(" ");
    const titles = new Map(looks.map((look) => [look.name, methodTitle(look)]));
    const listed = (results.lengths ?? []).filter((row) => picks.shows(row.method));
    drawLengths(
      ends,
      lengthLines(listed, (name) => titles.get(name) ?? name, results.reference !== null),
    );
    const { many_empty: empty, many_cut_off: cutOff } = results;
    const told = [
      empty
        ? say("evaluate-of-responses-are-empty-is", {
            n: countText(empty.empty),
            total: countText(empty.drawn),
          })
        : "",
      cutOff
        ? say("evaluate-of-responses-were-cut-off", {
            n: countText(cutOff.cut_off),
            total: countText(cutOff.drawn),
          })
        : "",
    ]
      .filter(Boolean)
      .join(" ");
    unusual.hidden = !told;
    if (unusual.textContent !== told) unusual.textContent = told; // read out once, not with every batch
  };
  return {
    draw,
    /** Whether the table has a row of this method now. */
    shows: picks.shows,
    shown: (looks) => looks.filter((look) => !hidden.has(look.name)),
    /** Another plan: the figures begin without the points of sweeps, which have charts of their own.
     *  @param {PlanMessage} plan */
    begin: (plan) => {
      hidden.clear();
      picks.begin(plan.methods);
      leaveOut();
      const power = plan.methods.filter((method) => method.sampler === "power" && !method.model);
      for (const { name } of power.slice(1)) hidden.add(name);
    },
  };
};
