// A chart as a picture to keep: PNG or SVG, made by plotly in the browser, with no network.
// Knows plotly's charts. What is in them, their views say.

import { colourOf, plotlyHere } from "./chart.js";
import { chartText } from "./dom.js";

/** A mark in its colour and what it stands for.
 *  @typedef {{ mark: string, colour: string, text: string }} Entry */

const LETTER = 7.4; // width of a letter of the words above a chart, about
const LINE = 18;
const CURVE = 20; // px of height of a curve's line in a legend
const LEAST = 480; // px of width: a chart may be narrower beside another, a picture stands alone

/** Entries in lines that fit a width, in px.
 *  @param {Entry[]} entries
 *  @param {number} width */
export const legendLines = (entries, width) => {
  /** @type {Entry[][]} */
  const lines = [];
  let left = 0;
  for (const entry of entries) {
    const wide = LETTER * (entry.mark.length + entry.text.length + 4);
    if (!lines.length || wide > left) {
      lines.push([]);
      left = width;
    }
    lines.at(-1).push(entry);
    left -= wide;
  }
  return lines;
};

/** Lines of a legend, as plotly reads them.
 *  @param {Entry[][]} lines */
export const legendText = (lines) =>
  lines
    .map((line) =>
      line
        .map(({ mark, colour, text }) => `<span style="color:${colour}">${chartText(mark)}</span> ${chartText(text)}`)
        .join("    "),
    )
    .join("<br>");

/** What a picture adds to a chart of curves that say in `meta` what they are: a line for each, with its dash, its mark
 *  and that word.
 *  @param {import("./chart.js").Trace[]} data */
export const curvesNamed = (data) => {
  const lines = data.filter(({ meta }) => meta).length;
  if (!lines) return { data, lines, layout: {} };
  const named = data.map((trace) => ({
    ...trace,
    showlegend: Boolean(trace.meta),
    ...(trace.meta ? { name: chartText(trace.meta) } : {}),
  }));
  const legend = { orientation: "v", x: 0, xanchor: "left", y: 1, yanchor: "bottom", font: { size: 13 } };
  return { data: named, lines, layout: { showlegend: true, legend } };
};

/** Save the chart in `plot` as a file `name`.png or .svg: on the page's paper, under `title` and a legend.
 *  @param {Entry[]} legend */
export const savePicture = (plot, format, name, title = "", legend = []) => {
  const plotly = plotlyHere();
  if (!plotly || !plot.layout) return Promise.resolve(null);
  const { width: shown, height } = plot.getBoundingClientRect();
  const width = Math.max(LEAST, shown);
  const lines = legendLines(legend, width - 24);
  const curves = curvesNamed(plot.data);
  const top = (title ? 44 : 18) + LINE * lines.length + (curves.lines ? CURVE * curves.lines + 10 : 0);
  const layout = {
    ...plot.layout,
    ...curves.layout,
    paper_bgcolor: colourOf(plot, "--pv-paper"),
    margin: { ...plot.layout.margin, t: (plot.layout.margin?.t ?? 18) + top },
    title: {
      text: chartText(title),
      x: 0.02,
      xanchor: "left",
      y: 1,
      yanchor: "top",
      pad: { t: 12 },
      font: { size: 16, color: colourOf(plot, "--pv-ink") },
    },
  };
  if (lines.length)
    layout.annotations = [
      ...(plot.layout.annotations ?? []),
      {
        text: legendText(lines),
        align: "left",
        showarrow: false,
        font: { size: 13, color: colourOf(plot, "--pv-ink") },
        ...{ xref: "paper", x: 0, xanchor: "left", xshift: 6 },
        ...{ yref: "paper", y: 1, yanchor: "bottom", yshift: plot.layout.margin?.t ?? 18 },
      },
    ];
  // On the page the chart beside it may name the rows of both.
  if (layout.yaxis?.showticklabels === false) layout.yaxis = { ...layout.yaxis, showticklabels: true };
  const size = { width: Math.round(width), height: Math.round(height) + top };
  return plotly.downloadImage(
    { data: curves.data, layout },
    { format, ...size, scale: format === "png" ? 2 : 1, filename: name },
  );
};

/** The legend that a panel of the page shows beneath its chart. */
const legendOf = (panel) =>
  [...(panel?.querySelectorAll('[data-pv="legend"] .pv-method-mark') ?? [])].map((mark) => ({
    mark: mark.textContent,
    colour: getComputedStyle(mark).color,
    text: mark.parentElement.textContent.slice(mark.textContent.length).trim(),
  }));

/** Buttons marked `data-picture="png|svg" data-of="NAME"` save the chart `data-plot="NAME"`, under the title of
 *  its panel, if it is in one. */
export const pictureButtons = (root, prefix) => {
  root.addEventListener("click", (event) => {
    const button = event.target.closest("[data-picture]");
    if (!button) return;
    const { picture, of } = button.dataset;
    const plot = root.querySelector(`[data-plot="${of}"]`);
    const panel = plot.closest(".pv-panel");
    const title = panel ? panel.querySelector("h2").textContent : plot.getAttribute("aria-label");
    savePicture(plot, picture, `${prefix}-${of}`, title.trim(), legendOf(panel));
  });
};
