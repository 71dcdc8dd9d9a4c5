// Lesson 11: the first token by what it is worth alone, with all that may follow, and with what rollouts say of that.

import { colourOf } from "../../core/chart.js";
import { el, part } from "../../core/dom.js";
import { say } from "../../core/language.js";
import { kindTitle, methodLook } from "../../core/methods.js";
import { chanceText, countText, fixedText, powerText, shortText } from "../../core/numbers.js";
import { lessons } from "../form.js";
import { barTrace, legendBelow, lessonChart, lessonLayout } from "./bars.js";
import { drawingLesson } from "./sharpening.js";

/** @import { LookingAheadFrame } from "../../types/messages.js" */

const SURE = 2; // standard errors on either side of an estimate
const SPREAD = 0.36; // of the room of a first token that the estimates of it take, on either side
const RIGHT = "16";
const IN_EXPLORE = { piece_size: 12, num_pieces: 8, num_kept: 6, num_rollouts: 6, horizon: 48, max_new_tokens: 64 };

/** The rows of the table: for each first token its factors as one writes them, and what they come to.
 *  @param {LookingAheadFrame} frame */
export const rowsOf = (frame, alpha) => {
  const look = methodLook("lookahead");
  const raised = (i) => `${shortText(frame.p[i])}${powerText(alpha)}`;
  /** @returns {[string, number | null]} */
  const product = (i, zeta) => [`${fixedText(frame.raised[i], 4)} × ${fixedText(zeta, 3)}`, frame.raised[i] * zeta];
  const newest = frame.latest.at(-1);
  /** @type {{ of: string, title: string, colour: string, cell: (i: number) => [string, number | null] }[]} */
  const rows = [
    { of: "base", title: say("learn-p-the-model"), colour: "--pv-base", cell: (i) => ["p", frame.p[i]] },
    {
      of: "low_temperature",
      title: `${kindTitle(methodLook("low_temperature"))}: p^α`,
      colour: methodLook("low_temperature").colour,
      cell: (i) => [raised(i), frame.raised[i]],
    },
    {
      of: "power",
      title: `${say("learn-power-distribution")}: p^α·ζ`,
      colour: methodLook("power").colour,
      cell: (i) => product(i, frame.zeta[i]),
    },
    {
      of: "lookahead",
      title: say("learn-the-newest-run", { method: kindTitle(look) }),
      colour: look.colour,
      cell: (i) => (newest?.[i] ? product(i, newest[i].zeta) : [newest ? say("learn-no-candidate") : "–", null]),
    },
  ];
  return rows.map(({ cell, ...row }) => {
    const cells = frame.firsts.map((_, i) => cell(i));
    const values = cells.map(([, value]) => value);
    const most = Math.max(...values.map((value) => value ?? -1));
    const best =
      values.includes(null) || values.filter((value) => value === most).length > 1 ? -1 : values.indexOf(most);
    const right = row.of === "lookahead" ? (frame.draws ? frame.right_draws / frame.draws : null) : frame.right[row.of];
    return { ...row, cells, best, right };
  });
};

/** Where the estimates of a first token stand beside each other around its place. */
export const spreadOf = (place, count) =>
  Array.from({ length: count }, (_, k) => place + SPREAD * (count > 1 ? (2 * k) / (count - 1) - 1 : 0));

lessons.looking_ahead = (root, tools) => {
  const plots = Object.fromEntries([...root.querySelectorAll("[data-plot]")].map((plot) => [plot.dataset.plot, plot]));
  const body = part(root, "weights").querySelector("tbody");
  const view = drawingLesson(root, tools, () => charts.forEach((chart) => chart.draw()));
  const lookahead = methodLook("lookahead");

  const preferred = (frame, { best, cells }) => {
    if (best >= 0) return say("learn-prefers", { symbol: frame.firsts[best] });
    const known = frame.firsts.filter((_, i) => cells[i][1] !== null);
    if (known.length === cells.length) return say("learn-no-preference");
    return known.length === 1 ? say("learn-only-candidate", { symbol: known[0] }) : "";
  };
  view.onFrame = (/** @type {LookingAheadFrame} */ frame) => {
    body.replaceChildren(
      ...rowsOf(frame, Number(view.settings.alpha)).map((row) =>
        el(
          "tr",
          { "data-method": row.of, style: `--method:var(${row.colour})` },
          el("th", { scope: "row" }, row.title),
          ...row.cells.map(([written, value], i) =>
            el(
              "td",
              { class: i === row.best ? "pv-best" : "", "data-first": frame.firsts[i] },
              el("span", {}, `${frame.firsts[i]}: ${written}${value === null ? "" : " = "}`),
              value === null ? "" : el("b", {}, shortText(value, 4)),
            ),
          ),
          el("td", { class: "pv-prefers" }, preferred(frame, row)),
          el(
            "td",
            {},
            row.right === null ? "" : say("learn-answer-right", { answer: RIGHT, share: chanceText(row.right) }),
          ),
        ),
      ),
    );
    part(root, "held").textContent = frame.draws
      ? say("learn-intervals-that-hold", {
          plan: frame.firsts[0],
          guess: frame.firsts[1],
          held: countText(frame.held[0]),
          all: countText(frame.estimates[0]),
          held_other: countText(frame.held[1]),
          all_other: countText(frame.estimates[1]),
        })
      : "";
  };

  const first = () => {
    const { frame } = view;
    const x = frame.firsts;
    const share = frame.taken.map((n) => n / Math.max(1, frame.draws));
    const bar = (more) => barTrace(plots.first, { x, ...more });
    return {
      data: [
        bar({ name: say("learn-p-the-model"), colour: "--pv-base", values: frame.exact.base }),
        ...["low_temperature", "power"].map((name) =>
          bar({
            name: name === "power" ? say("learn-power-distribution") : kindTitle(methodLook(name)),
            colour: methodLook(name).colour,
            values: frame.exact[name],
          }),
        ),
        bar({
          name: say("learn-drawn", { method: kindTitle(lookahead) }),
          colour: lookahead.colour,
          sampled: true,
          values: share,
          error: share.map((p) => 2 * Math.sqrt((p * (1 - p)) / Math.max(1, frame.draws))),
        }),
      ],
      layout: layout(plots.first, { xaxis: { type: "category", tickfont: { size: 17 } } }),
    };
  };

  const zeta = () => {
    const { frame } = view;
    const plot = plots.zeta;
    const places = frame.firsts.map((_, i) => i);
    const ink = colourOf(plot, lookahead.colour);
    const points = places.flatMap((i) => {
      const some = frame.latest.map((run) => run[i]);
      return spreadOf(i, some.length)
        .map((x, k) => ({ x, told: some[k] }))
        .filter(({ told }) => told);
    });
    const short = frame.within_horizon.some((value, i) => Math.abs(value - frame.zeta[i]) > 1e-9);
    return {
      data: [
        barTrace(plot, {
          x: places,
          name: say("learn-zeta-exact"),
          colour: methodLook("power").colour,
          values: frame.zeta,
          least: Infinity, // its number stands below it, where no estimate hides it
          width: 0.9,
          opacity: 0.45,
        }),
        ...(short
          ? [
              {
                type: "scatter",
                mode: "markers",
                name: say("learn-zeta-within-horizon"),
                x: places,
                y: frame.within_horizon,
                marker: {
                  symbol: "diamond-open",
                  size: 14,
                  color: colourOf(plot, "--pv-rejected"),
                  line: { width: 2 },
                },
              },
            ]
          : []),
        {
          type: "scatter",
          mode: "markers",
          name: say("learn-zeta-of-the-newest-runs", { n: frame.latest.length }),
          x: points.map(({ x }) => x),
          y: points.map(({ told }) => told.zeta),
          marker: { symbol: lookahead.symbol, size: 7, color: ink },
          error_y: {
            type: "data",
            array: points.map(({ told }) => SURE * told.error),
            color: ink,
            thickness: 1.2,
            width: 2,
          },
          hovertemplate: "%{y:.3f}<extra></extra>",
        },
      ],
      layout: layout(plot, {
        xaxis: {
          tickvals: places,
          ticktext: frame.firsts.map((first, i) => `${first}: ζ = ${fixedText(frame.zeta[i], 3)}`),
          range: [-0.55, places.length - 0.45],
          tickfont: { size: plot.clientWidth < 480 ? 14 : 17 },
        },
      }),
    };
  };
  const layout = (plot, more) =>
    lessonLayout(plot, {
      showlegend: true,
      ...legendBelow(plot, 32),
      yaxis: { range: [0, 1.12], tickformat: ".1f" },
      ...more,
    });
  const charts = [lessonChart(plots.first, view.key, first), lessonChart(plots.zeta, view.key, zeta)];
  return {
    ...view,
    draw: () => charts.forEach((chart) => chart.draw()),
    explore: () => ({
      sampler: "lookahead",
      example: tools.example,
      alpha: view.form.values().alpha,
      seed: 3,
      ...IN_EXPLORE,
    }),
    told: () => ({ frame: view.frame }),
  };
};
