// Samples read at another α: curves against α′, and what they say where a slider stands. The numbers are the server's;
// where a method's samples are too few there is none, and no curve.

import { axisLook, colourOf, newChart } from "../core/chart.js";
import { chartText, el, part } from "../core/dom.js";
import { language, say } from "../core/language.js";
import { methodMark } from "../core/methods.js";
import { fixedText, percentText, shortText, signedText } from "../core/numbers.js";

/** @import { AlphaCurve, AlphaPoint } from "../types/messages.js" */
/** @import { Look } from "../core/methods.js" */

const ENOUGH = 2 / 3; // the share that the server asks for: see `reweighting.py`
const FEWEST = 20;
const MOST_MENDED = 0.03;
const HEIGHT = { graded: 430, ungraded: 300 };

/** What is drawn of one method: its curve, its look, and how it is called here.
 *  @typedef {{ curve: AlphaCurve, look: Pick<Look, "colour" | "mark" | "symbol"> & { dash?: string }, title: string }} Shown */

const size = (value) => shortText(value, 1);
const points = (share) => signedText(100 * share, 1);

/** What a method's samples say at one α′, in words.
 *  @param {AlphaCurve} curve
 *  @param {AlphaPoint} point */
export const readingOf = ({ own, samples, least }, point) => {
  if (point.alpha !== own && samples < FEWEST) return say("another-alpha-too-few", { samples, least: FEWEST });
  if (point.ess === null) return say("another-alpha-flatter", { own: shortText(own) });
  if (point.log_prob === null && point.ess >= least)
    return say("another-alpha-leans", { most: shortText(100 * MOST_MENDED) });
  if (point.log_prob === null)
    return say("another-alpha-refused", { ess: size(point.ess), samples, least: size(least) });
  const graded =
    point.right === null
      ? []
      : [
          say("another-alpha-right-is", {
            share: percentText(point.right),
            low: percentText(point.low),
            high: percentText(point.high),
          }),
        ];
  return [
    ...graded,
    say("another-alpha-mean-log-p", { value: fixedText(point.log_prob) }),
    say("another-alpha-size-is", { ess: size(point.ess), samples }),
  ].join(", ");
};

/** Whether a little more α would help a method's answers; empty where nobody can tell.
 *  @param {AlphaCurve} curve */
export const slopeOf = ({ own, slope }) => {
  if (!slope) return "";
  const values = { own: shortText(own), slope: points(slope.slope) };
  if (slope.low === null) return say("another-alpha-slope-alone", values);
  return say("another-alpha-slope", { ...values, low: points(slope.low), high: points(slope.high) });
};

/** The value of α′ at which the slider begins: that of the last method, which is the sharpest in most lists.
 *  @param {Shown[]} shown */
export const firstPlace = (shown) => {
  const { curve } = shown.at(-1);
  return curve.points.findIndex((point) => point.alpha === curve.own);
};

/** Whether any method's samples are read at another α than their own: else there is nothing to draw.
 *  @param {Shown[]} shown */
export const reaches = (shown) =>
  shown.some(({ curve }) => curve.points.some((point) => point.alpha !== curve.own && point.log_prob !== null));

/** How many values of α′ are shown: a doubling further than any method's samples reach.
 *  @param {Shown[]} shown */
export const placesOf = (shown) => {
  const all = shown[0].curve.points;
  const reached = shown.flatMap(({ curve }) => curve.points.filter((point) => point.log_prob !== null));
  const most = 2 * Math.max(2, ...reached.map((point) => point.alpha));
  return all.filter((point) => point.alpha <= most + 1e-6).length;
};

/** Where a chart's rows stand, from top to bottom: right answers if there are any, log p, the effective size.
 *  @param {Shown[]} shown
 *  @returns {Record<string, [string, number[]]>} each row's axis and the part of the height that it takes */
export const rowsOf = (shown) => {
  const graded = shown.some(({ curve }) => curve.points.some((point) => point.right !== null));
  return graded
    ? { right: ["y", [0.6, 1]], log_prob: ["y2", [0.3, 0.54]], ess: ["y3", [0, 0.24]] }
    : { log_prob: ["y", [0.52, 1]], ess: ["y2", [0, 0.4]] };
};

/** @param {Shown} one
 *  @param {AlphaPoint} point */
const about = ({ curve, title }, point) => {
  const values = { method: title, own: shortText(curve.own), alpha: shortText(point.alpha, 2) };
  return `${chartText(say("another-alpha-point", values))}<br>${chartText(readingOf(curve, point))}`;
};

/** A method's line in one row of the chart; the mark stands at the α that its samples were drawn at.
 *  @param {HTMLElement} plot
 *  @param {Shown} one
 *  @param {string} yaxis
 *  @param {(point: AlphaPoint) => number | null} value */
const line = (plot, one, yaxis, value) => {
  const ink = colourOf(plot, one.look.colour);
  const { curve } = one;
  return {
    type: "scatter",
    mode: "lines+markers",
    yaxis,
    meta: one.title, // a picture has to say which line is which
    x: curve.points.map((point) => point.alpha),
    y: curve.points.map(value),
    connectgaps: false,
    line: { color: ink, width: 2, dash: one.look.dash ?? "solid" },
    marker: {
      color: ink,
      symbol: one.look.symbol,
      size: curve.points.map((point) => (point.alpha === curve.own ? 11 : 0)),
      opacity: 1,
    },
    text: curve.points.map((point) => about(one, point)),
    hovertemplate: "%{text}<extra></extra>",
  };
};

/** The 95 % interval of the right answers, as a band.
 *  @param {HTMLElement} plot
 *  @param {Shown} one */
const band = (plot, { curve, look }) => {
  const there = curve.points.filter((point) => point.right !== null);
  const back = [...there].reverse();
  return {
    type: "scatter",
    mode: "lines",
    yaxis: "y",
    x: [...there, ...back].map((point) => point.alpha),
    y: [...there.map((point) => 100 * point.low), ...back.map((point) => 100 * point.high)],
    fill: "toself",
    fillcolor: `${colourOf(plot, look.colour)}22`,
    line: { width: 0 },
    hoverinfo: "skip",
  };
};

const percent = (share) => (share === null ? null : 100 * share);

/** @param {HTMLElement} plot
 *  @param {Shown[]} shown
 *  @param {number} at the value of α′ where the slider stands */
const built = (plot, shown, at) => {
  const rows = rowsOf(shown);
  const data = shown.flatMap((one) => [
    ...(rows.right ? [band(plot, one), line(plot, one, "y", (point) => percent(point.right))] : []),
    line(plot, one, rows.log_prob[0], (point) => point.log_prob),
    line(plot, one, rows.ess[0], (point) => percent(point.ess === null ? null : point.ess / one.curve.samples)),
  ]);
  const axis = (name, title, more) =>
    rows[name] && {
      [rows[name][0].replace("y", "yaxis")]: {
        ...axisLook(plot),
        domain: rows[name][1],
        fixedrange: true,
        title: { text: title, font: { size: 11 }, standoff: 4 },
        ...more,
      },
    };
  const values = shown[0].curve.points.slice(0, placesOf(shown)).map((point) => point.alpha);
  const doublings = Array.from({ length: Math.floor(Math.log2(values.at(-1))) + 1 }, (_, place) => 2 ** place);
  const rule = (more) => ({
    type: "line",
    line: { color: colourOf(plot, "--pv-ink-soft"), width: 1, dash: "dot" },
    ...more,
  });
  return {
    data,
    layout: {
      height: rows.right ? HEIGHT.graded : HEIGHT.ungraded,
      showlegend: false,
      margin: { l: 56, r: 12, t: 8, b: 40 },
      shapes: [
        rule({ xref: "x", yref: "paper", x0: at, x1: at, y0: 0, y1: 1 }),
        rule({ xref: "paper", yref: rows.ess[0], x0: 0, x1: 1, y0: 100 * ENOUGH, y1: 100 * ENOUGH }),
      ],
      xaxis: {
        ...axisLook(plot),
        type: "log",
        anchor: rows.ess[0],
        fixedrange: true,
        range: [-0.03, Math.log10(values.at(-1)) + 0.03],
        tickvals: doublings,
        ticktext: doublings.map((value) => shortText(value)),
        title: { text: say("another-alpha-axis"), font: { size: 11 }, standoff: 6 },
      },
      ...axis("right", say("another-alpha-right"), { range: [-3, 103], ticksuffix: " %" }),
      ...axis("log_prob", say("another-alpha-log-p"), { nticks: 4 }),
      ...axis("ess", say("another-alpha-ess"), {
        range: [0, 105],
        tickvals: [0, 100 * ENOUGH, 100],
        tickformat: ".0f",
        ticksuffix: " %",
      }),
    },
  };
};

/** `draw({key, shown, notMixed})`: curves of `shown`, and the titles of methods that are left out because their chains
 *  have not mixed. Without either the panel is hidden. */
export const anotherAlpha = (root) => {
  const plot = part(root, "plot");
  const pick = part(root, "pick");
  /** @type {{ key: string, shown: Shown[], notMixed: string[] }} */
  let state = { key: "", shown: [], notMixed: [] };
  let moved = false; // by the visitor: from then on it stays where it is
  const at = () => state.shown[0].curve.points[pick.value]?.alpha ?? 1;

  const chart = newChart(
    plot,
    () =>
      reaches(state.shown) ? `${state.key} ${state.shown.map(({ title }) => title).join()} ${pick.value}` : "none",
    () => (reaches(state.shown) ? built(plot, state.shown, at()) : { data: [], layout: {} }),
  );
  /** Where there is nothing to draw, at their own α and why at no other. */
  const readings = (curve, point) => {
    const own = curve.points.find(({ alpha }) => alpha === curve.own);
    const told = reaches(state.shown) ? [point] : [own, curve.points.at(-1)];
    const words = told.map((one) => `${readingOf(curve, one)}.`);
    return [...words, slopeOf(curve)].filter(Boolean).join(" ");
  };
  const tell = () => {
    const place = Number(pick.value);
    part(root, "value").textContent = shortText(at(), 2);
    pick.setAttribute("aria-valuetext", shortText(at(), 2));
    part(root, "readings").replaceChildren(
      ...state.shown.map(({ curve, look, title }) =>
        el(
          "li",
          { "data-method": curve.method },
          methodMark(look),
          `${title}: ${readings(curve, curve.points[place])}`,
        ),
      ),
    );
    const facts = { share: percentText(ENOUGH), fewest: FEWEST, most: shortText(100 * MOST_MENDED) };
    part(root, "facts").textContent = say("another-alpha-facts", facts);
    plot.setAttribute("aria-label", say("another-alpha-chart"));
  };
  const show = () => {
    const drawn = reaches(state.shown);
    if (!drawn && plot.childElementCount) chart.draw(); // no curves of what was shown before are left, unseen
    root.hidden = !state.shown.length && !state.notMixed.length;
    for (const name of ["plot", "scale"]) part(root, name).hidden = !drawn;
    for (const name of ["readings", "facts"]) part(root, name).hidden = !state.shown.length;
    root.querySelector(".pv-saves").hidden = !drawn;
    part(root, "left-out").textContent = state.notMixed.length
      ? say("another-alpha-not-mixed", { methods: state.notMixed.join("; ") })
      : "";
    if (!state.shown.length) return;
    pick.max = placesOf(state.shown) - 1;
    if (!moved) pick.value = firstPlace(state.shown);
    plot.style.height = `${rowsOf(state.shown).right ? HEIGHT.graded : HEIGHT.ungraded}px`;
    tell();
    chart.draw();
  };
  pick.addEventListener("input", () => {
    moved = true;
    show();
  });
  language.on(show);
  return {
    draw: (now) => {
      state = now;
      show();
    },
  };
};
