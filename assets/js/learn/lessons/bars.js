// Bars of exact and sampled probabilities: the same look in every lesson.

import { axisLook, colourOf, heightIn, newChart, roomIn } from "../../core/chart.js";
import { say } from "../../core/language.js";
import { countText, fixedText } from "../../core/numbers.js";

/** @import { Trace } from "../../core/chart.js" */

/** A bar trace; values above `least` are written at their bars. Sampled bars are hatched and may carry an error, twice their standard error.
 *  @returns {Trace} */
export const barTrace = (
  plot,
  { name, colour, sampled = false, error = null, values, digits = 2, least = 0, ...more },
) => {
  const ink = colourOf(plot, colour);
  const narrow = roomIn(plot) < 480;
  const written = (value) => (narrow ? fixedText(value, digits).replace(/^0\./, ".") : fixedText(value, digits));
  return {
    type: "bar",
    name,
    marker: {
      color: sampled ? colourOf(plot, "--pv-paper") : ink,
      line: { color: ink, width: 1.5 },
      pattern: sampled ? { shape: "/", fgcolor: ink, size: 6, solidity: 0.35 } : undefined,
    },
    text: values.map((value) => (value > least && !sampled ? written(value) : "")),
    textposition: "outside",
    textangle: 0,
    constraintext: "none",
    cliponaxis: false,
    textfont: { size: narrow ? 10 : 13, color: colourOf(plot, "--pv-ink") },
    hovertemplate: `%{${more.orientation === "h" ? "x" : "y"}:.4f}<extra>${name}</extra>`,
    ...(more.orientation === "h" ? { x: values } : { y: values }),
    ...(error
      ? {
          error_y: {
            type: "data",
            array: error,
            visible: true,
            color: colourOf(plot, "--pv-ink"),
            thickness: 1.4,
            width: 4,
          },
        }
      : {}),
    ...more,
  };
};

/** What the charts of the lessons have in common: letters one can read from the last row. */
export const lessonLayout = (plot, more = {}) => {
  const axis = { ...axisLook(plot), tickfont: { size: 13 }, fixedrange: true };
  const { xaxis = {}, yaxis = {}, ...rest } = more;
  return {
    font: { family: getComputedStyle(plot).fontFamily, color: colourOf(plot, "--pv-ink-soft"), size: 13 },
    margin: { l: 44, r: 10, t: 26, b: 34 },
    legend: { orientation: "h", x: 0, y: 1.02, yanchor: "bottom", font: { size: 13 } },
    dragmode: false,
    bargap: 0.24,
    bargroupgap: 0.06,
    xaxis: { ...axis, showgrid: false, ...xaxis },
    yaxis: { ...axis, rangemode: "tozero", ...yaxis },
    ...rest,
  };
};

const LOWEST = 60; // px of a chart between its margins

/** Of a layout: margins, and a legend so many px below the chart between them, of whose height plotly takes a share. */
export const legendBelow = (plot, px, margin = { l: 40, r: 6, t: 16, b: 84 }, more = {}) => {
  const height = Math.max(LOWEST, heightIn(plot) - margin.t - margin.b);
  return { margin, legend: { orientation: "h", x: 0, y: -px / height, yanchor: "top", font: { size: 12 }, ...more } };
};

/** A chart of a lesson: empty as long as its key is. `rest`, `onClick`: see `newChart`. */
export const lessonChart = (plot, key, build, rest = 0, onClick = null) => {
  const nothing = () => ({
    data: [],
    layout: lessonLayout(plot, { xaxis: { visible: false }, yaxis: { visible: false } }),
  });
  return newChart(plot, key, () => (key() ? build() : nothing()), onClick, rest);
};

/** Exact and sampled, side by side: how far they are apart, in a sentence. */
export const drawsSoFar = (frame) =>
  frame.draws
    ? say("learn-draws-hatched-bars-are-what", {
        n: countText(frame.draws),
      })
    : "";
