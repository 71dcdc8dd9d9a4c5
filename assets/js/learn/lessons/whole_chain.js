// Lesson 8: the matrix of a step and of many, and how soon many chains come to p^α.

import { colourOf, heightIn, roomIn } from "../../core/chart.js";
import { chartText, part } from "../../core/dom.js";
import { say } from "../../core/language.js";
import { countText, fixedText } from "../../core/numbers.js";
import { playButton } from "../buttons.js";
import { lessonForm, lessons } from "../form.js";
import { legendBelow, lessonChart, lessonLayout } from "./bars.js";

/** @import { LessonMessage, WholeChainFrame } from "../../types/messages.js" */

const REST = 200; // ms between two drawings of a chart
const ALL_IN_ONE_ROW = 0.01; // rows that are so near to p^α look like it
const CELL = 0.94; // of the room of a cell that it takes
const [LARGEST, LEAST] = [13, 9]; // px of the letters beside rows and above columns
const LETTERS = 3.6; // the width of a response in letters' sizes
const KEY = 34; // px below the matrix, for what its colours mean

/** The product of two square matrices. */
const product = (one, other) =>
  one.map((row) => other[0].map((_, j) => row.reduce((total, value, k) => total + value * other[k][j], 0)));

/** A matrix to the power of a whole number from 1 on.
 *  @param {number[][]} matrix
 *  @returns {number[][]} */
export const matrixPower = (matrix, power) => {
  if (power === 1) return matrix;
  const half = matrixPower(matrix, Math.floor(power / 2));
  const whole = product(half, half);
  return power % 2 ? product(whole, matrix) : whole;
};

/** The number of steps in which the distance falls to a tenth in the long run, by the second eigenvalue. */
export const stepsToATenth = (second) => Math.log(0.1) / Math.log(Math.abs(second));

/** The sizes of the letters beside the rows of a matrix and above its columns, and the margins in which they stand, in
 *  px of a page that is not enlarged. `column` is null where letters would be too small to read: columns stand in the
 *  order of the rows.
 *  @param {number} columns
 *  @param {number} rows
 *  @param {{ width: number, height: number }} room */
export const matrixLetters = (columns, rows, { width, height }) => {
  const fitting = (px, count) => Math.min(LARGEST, Math.floor((10 * px) / count) / 10);
  const above = LETTERS * LARGEST + 6;
  const row = fitting(height - above - KEY, rows);
  const left = LETTERS * row + 6;
  const size = fitting(width - left - 6, columns);
  const column = size < LEAST ? null : size;
  const margin = { l: left, r: 6, t: column === null ? 6 : LETTERS * column + 6, b: KEY };
  return { row: column === null ? fitting(height - 6 - KEY, rows) : row, column, margin };
};

lessons.whole_chain = (root, tools) => {
  const { feed } = tools;
  const piece = (name) => part(root, name);
  const plots = Object.fromEntries([...root.querySelectorAll("[data-plot]")].map((plot) => [plot.dataset.plot, plot]));
  const number = (name) => root.querySelector(`[data-number="${name}"]`);
  /** @type {WholeChainFrame | null} */
  let exact = null; // the first frame
  let measured = []; // by steps

  /** What the server computes from; the steps looked at change nothing of it. */
  const settings = () => {
    const { steps: _, ...others } = form.values();
    return others;
  };
  const steps = () => Number(form.values().steps);
  const begin = () => {
    feed.begin(settings());
    tools.changed();
  };
  const form = lessonForm(piece("fields"), (name) => {
    if (name !== "steps" || !exact) return begin();
    tools.changed();
    return show();
  });
  const again = () => {
    form.set("seed", form.values().seed + 1);
    begin();
  };
  const showPlay = playButton(piece("play"), feed, again);
  piece("again").addEventListener("click", again);

  feed.onFrame = (/** @type {WholeChainFrame & LessonMessage} */ frame) => {
    form.clear();
    if (frame.index === 0) {
      exact = frame;
      measured = [];
    } else measured.push(frame.measured);
    show();
  };
  feed.onError = tools.refused(form);
  feed.onChange = () => {
    showPlay();
    if (!feed.busy) charts.distance.drawNow();
  };

  const facts = () => {
    const n = steps();
    const rows = exact.worst[n] < ALL_IN_ONE_ROW ? say("learn-rows-alike", { n }) : say("learn-rows-differ", { n });
    const inside = measured.filter((value, t) => exact.band[t][0] <= value && value <= exact.band[t][1]).length;
    if (!measured.length) return rows;
    return `${rows} ${say("learn-inside-the-band", { n: inside, all: measured.length, chains: exact.chains })}`;
  };
  const show = () => {
    if (!exact) return;
    const n = steps();
    const second = exact.eigenvalues[1] ?? 0;
    number("second").textContent = fixedText(second, 3);
    number("tenth").textContent = second ? fixedText(stepsToATenth(second), 1) : "–";
    number("mixing").textContent = exact.mixing_time === null ? "–" : countText(exact.mixing_time);
    number("predicted").textContent = fixedText(exact.predicted[n], 3);
    number("measured").textContent = measured.length > n ? fixedText(measured[n], 3) : "–";
    root.dataset.steps = String(measured.length - 1);
    piece("facts").textContent = facts();
    charts.matrix.draw();
    charts.distance.draw();
  };

  const names = () => exact.responses.map((name) => name.replace(/ /g, ""));
  const matrix = () => {
    const plot = plots.matrix;
    const own = names();
    const goal = own.length + 1; // the row of p^α, after an empty one
    const room = { width: roomIn(plot), height: heightIn(plot) };
    const { row, column, margin } = matrixLetters(own.length, goal + 1, room);
    const rows = [...matrixPower(exact.matrix, steps()).entries(), /** @type {const} */ ([goal, exact.exact])];
    const spots = rows.flatMap(([y, row]) => row.map((value, x) => ({ x, y, value: Math.max(0, value) })));
    const rowNames = [...own, "", say("learn-p-alpha")];
    const ticks = [0, 0.05, 0.2, 0.5, 1];
    const axis = { showgrid: false, rangemode: "normal" };
    return {
      data: [
        {
          type: "bar", // one for each cell, as wide and as high as the picture has room for
          x: spots.map(({ x }) => x),
          base: spots.map(({ y }) => y - CELL / 2),
          y: spots.map(() => CELL),
          width: CELL,
          hovertext: spots.map(({ x, y, value }) => chartText(`${rowNames[y]} → ${own[x]}: ${fixedText(value, 4)}`)),
          hovertemplate: "%{hovertext}<extra></extra>",
          marker: {
            color: spots.map(({ value }) => Math.sqrt(value)), // so that small ones are seen, too
            coloraxis: "coloraxis",
          },
        },
      ],
      layout: lessonLayout(plot, {
        showlegend: false,
        barmode: "overlay",
        coloraxis: {
          cmin: 0,
          cmax: 1,
          colorscale: [
            [0, colourOf(plot, "--pv-raised")],
            [1, colourOf(plot, "--pv-power")],
          ],
          colorbar: {
            orientation: "h",
            thickness: 8,
            len: 0.9,
            y: 0,
            yanchor: "top",
            ypad: 6,
            outlinewidth: 0,
            tickvals: ticks.map(Math.sqrt),
            ticktext: ticks.map((value) => fixedText(value, 2)),
            tickfont: { size: 11 },
          },
        },
        xaxis: {
          ...axis,
          side: "top",
          tickangle: -90,
          tickfont: { size: column ?? 1 },
          showticklabels: column !== null,
          range: [-0.5, own.length - 0.5],
          tickvals: [...own.keys()],
          ticktext: own,
        },
        yaxis: {
          ...axis,
          tickfont: { size: row },
          range: [goal + 0.5, -0.5],
          tickvals: [...own.keys(), goal],
          ticktext: [...own, rowNames[goal]],
        },
        margin,
      }),
    };
  };
  const distance = () => {
    const plot = plots.distance;
    const at = exact.predicted.map((_, t) => t);
    const n = steps();
    const narrow = roomIn(plot) < 360; // then two of the legend's words would meet
    const margin = { l: 52, r: 12, t: 14, b: narrow ? 144 : 104 };
    const line = (y, name, colour, dash, width, more = {}) => ({
      type: "scatter",
      mode: "lines",
      x: at,
      y,
      name,
      line: { color: colourOf(plot, colour), dash, width },
      hovertemplate: `%{x}: %{y:.4f}<extra>${name}</extra>`,
      ...more,
    });
    const edge = (which, more) =>
      line(
        exact.band.map((one) => one[which]),
        say("learn-band"),
        "--pv-base",
        "solid",
        0,
        { hoverinfo: "skip", hovertemplate: undefined, ...more },
      );
    const wash = colourOf(plot, "--pv-power-wash");
    const data = [
      edge(0, { showlegend: false }),
      edge(1, { fill: "tonexty", fillcolor: wash }),
      line(exact.worst, say("learn-worst-start"), "--pv-muted", "dot", 1.6),
      line(exact.predicted, say("learn-one-chain-exact"), "--pv-power", "solid", 2.4),
      line(exact.expected, say("learn-chains-expected"), "--pv-power", "dash", 1.6),
      {
        type: "scatter",
        mode: "markers",
        x: measured.map((_, t) => t),
        y: measured,
        name: say("learn-chains-measured", { chains: exact.chains }),
        marker: { symbol: "diamond", size: 7, color: colourOf(plot, "--pv-low-temperature") },
        hovertemplate: "%{x}: %{y:.4f}<extra></extra>",
      },
    ];
    const rule = (more) => ({
      type: "line",
      line: { color: colourOf(plot, "--pv-ink-soft"), width: 1, dash: "dot" },
      ...more,
    });
    return {
      data,
      layout: lessonLayout(plot, {
        showlegend: true,
        ...legendBelow(plot, 46, margin, {
          font: { size: 11 },
          itemwidth: 30,
          entrywidth: narrow ? 1 : 0.5,
          entrywidthmode: "fraction",
        }),
        xaxis: { range: [0, at.length - 1], title: { text: say("learn-steps"), standoff: 4 } },
        yaxis: { type: "log", range: [-3, 0], tickvals: [0.001, 0.01, 0.1, 0.25, 1], rangemode: "normal" },
        shapes: [
          rule({ x0: n, x1: n, yref: "paper", y0: 0, y1: 1 }),
          rule({ xref: "paper", x0: 0, x1: 1, y0: 0.25, y1: 0.25 }),
        ],
      }),
    };
  };
  const key = () => (exact ? `${feed.serial}` : "");
  const charts = {
    matrix: lessonChart(plots.matrix, () => key() && `${key()} ${steps()}`, matrix),
    distance: lessonChart(plots.distance, () => key() && `${key()} ${steps()} ${measured.length}`, distance, REST),
  };
  return {
    form,
    show,
    draw: () => Object.values(charts).forEach((chart) => chart.draw()),
    opened: () => {
      if (!exact) return begin();
      return feed.over ? show() : feed.goOn();
    },
    explore: () => {
      const { alpha, cut_law: law } = form.values();
      return { example: tools.example, alpha, ...(law === "uniform" ? {} : { cut_law: law }) };
    },
    told: () => ({ exact, measured }),
  };
};
