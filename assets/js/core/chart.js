// A chart: plotly.js, loaded when the first one is wanted, in the page's colours, drawn anew in place.
// Knows plotly and the palette. What a chart shows, each view says itself.

import { listeners } from "./dom.js";
import { language } from "./language.js";
import { separators } from "./numbers.js";

/** What plotly draws as one; its documentation says of what.
 *  @typedef {Record<string, any>} Trace */

let plotly = null;
let wanted = false;
const loaded = listeners();

/** Load plotly.js, once; the bundle of a page without a server has it inside. */
const loadPlotly = async () => {
  if (wanted) return;
  wanted = true;
  try {
    plotly = (await import("./plotly.js")).default;
  } catch {
    wanted = false; // the server is away: the next chart asks again
    return;
  }
  loaded.tell();
};

/** Call back once plotly.js is loaded, which somebody has to have wanted. */
export const whenPlotlyComes = loaded.on;

/** plotly.js, once a chart has been wanted and it is loaded; else null. */
export const plotlyHere = () => plotly;

/** A colour of the palette in force at an element, by its name: `--pv-power`. */
export const colourOf = (element, name) => getComputedStyle(element).getPropertyValue(name).trim();

const PAPER = 640; // pixels: what A4 and Letter have between a panel's edges

/** Whether the page is being drawn for paper, which no event tells the width of. */
export const onPaper = () => "paper" in document.documentElement.dataset;

const LONGEST_REST = 2000; // milliseconds: what stands there may be another run's

const CONFIG = { displayModeBar: false, responsive: true, scrollZoom: false, doubleClick: "reset" };

const each = (values, change) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));

/** A layout whose letters, and the margins in which they stand, are so many times as large. */
export const enlarged = (layout, times) =>
  times === 1
    ? layout
    : JSON.parse(JSON.stringify(layout), (name, value) => {
        if (name === "margin") return each(value, (px) => px * times);
        return /font$/.test(name) && value?.size ? { ...value, size: value.size * times } : value;
      });

/** Traces whose numbers on bars are so many times as large. */
const withLargerNumbers = (data, times) =>
  data.map((trace) =>
    times !== 1 && trace.type === "bar" && trace.textfont?.size
      ? { ...trace, textfont: { ...trace.textfont, size: trace.textfont.size * times } }
      : trace,
  );

/** The page's colours, as far as they may change: what was drawn in others has to be drawn anew. */
export const coloursNow = () => {
  const { theme, contrast = "" } = document.documentElement.dataset;
  return `${theme} ${contrast}`;
};

/** What all axes look like. */
export const axisLook = (plot) => {
  const faint = colourOf(plot, "--pv-line");
  return {
    color: colourOf(plot, "--pv-ink-soft"),
    gridcolor: faint,
    zeroline: false,
    linecolor: faint,
    tickfont: { size: 11 },
  };
};

const scaleOf = (plot) => Number(colourOf(plot, "--pv-scale")) || 1;

/** The width of a chart in pixels, as if its letters had the page's own size: how much of them fits beside each other. */
export const roomIn = (plot) => plot.clientWidth / scaleOf(plot);

/** Its height, likewise. */
export const heightIn = (plot) => plot.clientHeight / scaleOf(plot);

/** What an axis of log p shows: nothing above 0, where no log p is; `some`: whether any is known yet. */
export const logProbRange = (some) => (some ? { autorangeoptions: { clipmax: 0 } } : { range: [-10, 0] });

/** For how long a chart rests that took so many milliseconds to draw: a slow machine has other things to draw. */
export const restAfter = (took, rest) => Math.min(Math.max(rest, 6 * took), Math.max(rest, LONGEST_REST));

const common = (plot) => ({
  paper_bgcolor: "rgba(0,0,0,0)",
  plot_bgcolor: "rgba(0,0,0,0)",
  font: { family: getComputedStyle(plot).fontFamily, color: colourOf(plot, "--pv-ink-soft"), size: 12 },
  margin: { l: 46, r: 8, t: 18, b: 34 },
  separators: separators(),
  hovermode: "closest",
  hoverlabel: {
    align: "left",
    bgcolor: colourOf(plot, "--pv-paper"),
    font: { color: colourOf(plot, "--pv-ink"), size: 12 },
  },
  dragmode: matchMedia("(pointer: coarse)").matches ? false : "zoom",
});

/** A chart inside `plot`, redrawn in place (zoom and all) when what it shows has changed.
 *
 *  `key()` is a string that changes with what is to be seen; `build()` gives {data, layout} for
 *  plotly, where `layout` needs to hold only what differs from other charts, `uirevision` (which
 *  zoom belongs to) among it. `onClick(point)` gets the point clicked. Redraws itself with the
 *  theme, the page's language and its own width; while hidden, or dragged on, it waits. What
 *  changes many times a second is drawn at once and then every `rest` milliseconds or more, its
 *  last state always. `onPoint(point)` gets the point under the pointer, and null when there is none any more. */
export const newChart = (plot, key, build, onClick, rest = 0, onPoint = null) => {
  let drawn = null;
  let dragging = false;
  let width = plot.clientWidth;
  let height = plot.clientHeight;
  let sized = ""; // the size for which it was drawn last
  let until = 0; // it rests until then
  let timer = 0;
  let zoom = { of: null, ranges: {} }; // plotly drops a zoom when a range is drawn anew
  let resetting = false;
  const noteZoom = (change) => {
    const axes = Object.keys(change).flatMap((name) => /^([xy]axis\d*)\.(range|autorange)/.exec(name)?.[1] ?? []);
    if (!axes.length) return;
    if (resetting) zoom.ranges = {};
    else for (const axis of axes) zoom.ranges[axis] = [...plot.layout[axis].range];
    if (resetting) drawn = null;
    resetting = false;
    requestAnimationFrame(draw);
  };
  /** Of itself plotly heeds the window's width only, and a legend stands where it did when it had other lines. */
  const resize = async (legend) => {
    await plotly.Plots.resize(plot);
    if (legend && plot.isConnected && plot.clientWidth) plotly.redraw(plot);
  };
  const draw = () => {
    const paper = onPaper();
    if (!plotly || !plot.isConnected || !width || (!paper && (dragging || timer))) return;
    const fit = paper ? PAPER : width;
    const scale = scaleOf(plot);
    const size = `${fit} ${height} ${scale}`;
    const now = `${key()} ${coloursNow()} ${language.code} ${size} ${paper}`;
    if (now === drawn) return;
    const wait = until - performance.now();
    if (wait > 0 && !paper) {
      timer = setTimeout(() => ((timer = 0), requestAnimationFrame(draw)), wait);
      return;
    }
    const first = drawn === null;
    drawn = now;
    const start = performance.now();
    const { data, layout } = build();
    if (paper) {
      layout.width = PAPER; // a resize would come after the paper is drawn
      plot.style.setProperty("--pv-drawn", `${plot.clientHeight}px`);
    }
    if (zoom.of !== layout.uirevision) zoom = { of: layout.uirevision, ranges: {} };
    for (const [axis, range] of Object.entries(zoom.ranges)) layout[axis] = { ...layout[axis], range };
    plotly.react(plot, withLargerNumbers(data, scale), enlarged({ ...common(plot), ...layout }, scale), CONFIG);
    if (paper) plotly.redraw(plot); // its legend has other lines than on the screen, and stands where those ended
    if (!first && !paper && sized !== size) resize(layout.showlegend);
    sized = size;
    const end = performance.now();
    if (paper)
      until = 0; // the screen is back at once
    else if (rest) until = end + restAfter(first ? 0 : end - start, rest); // the first one sets plotly up: it says nothing of the next
    if (first) {
      plot.on("plotly_doubleclick", () => (resetting = true));
      plot.on("plotly_relayout", noteZoom);
    }
    if (first && onPoint) {
      plot.on("plotly_hover", ({ points }) => onPoint(points[0] ?? null));
      plot.on("plotly_unhover", () => onPoint(null));
    }
    if (first && onClick) plot.on("plotly_click", ({ points }) => points[0] && onClick(points[0]));
  };
  plot.addEventListener("pointerdown", () => (dragging = true));
  for (const end of ["pointerup", "pointercancel"]) {
    addEventListener(end, () => {
      if (!dragging) return;
      dragging = false;
      setTimeout(draw); // once plotly has zoomed
    });
  }
  new ResizeObserver(() => {
    width = plot.clientWidth;
    height = plot.clientHeight;
    draw();
  }).observe(plot);
  loaded.on(draw);
  document.addEventListener("pv-theme", draw);
  language.on(draw);
  loadPlotly();
  /** What somebody has just asked for is seen at once, however long it took to draw what was there before. */
  const drawNow = () => {
    clearTimeout(timer);
    timer = until = 0;
    draw();
  };
  return { draw, drawNow };
};
