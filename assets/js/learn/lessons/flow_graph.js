// The states of a small chain as a graph: how much of the probability goes each way between every two of them.
// Knows numbers and plotly's shapes.

import { colourOf } from "../../core/chart.js";
import { chartText } from "../../core/dom.js";
import { say } from "../../core/language.js";
import { fixedText } from "../../core/numbers.js";
import { lessonLayout } from "./bars.js";

/** @import { BalanceFrame } from "../../types/messages.js" */

/** Two states and what goes from the first to the second in a step, and back.
 *  @typedef {{ from: number, to: number, there: number, back: number }} Pair */

export const EQUAL = 1e-12; // a difference that is rounding
const [THICKEST, THINNEST] = [13, 0.8]; // px of arrows

/** Every two states between which something goes, those with most of it first; the larger flow is `there`.
 *  @param {number[][]} flows
 *  @returns {Pair[]} */
export const pairsOf = (flows) => {
  const pairs = [];
  for (let i = 0; i < flows.length; i += 1)
    for (let j = i + 1; j < flows.length; j += 1) {
      const [from, to] = flows[j][i] - flows[i][j] > EQUAL ? [j, i] : [i, j];
      if (flows[from][to] > 0) pairs.push({ from, to, there: flows[from][to], back: flows[to][from] });
    }
  return pairs.sort((one, other) => other.there - one.there);
};

/** @param {Pair} pair */
export const isEven = ({ there, back }) => there - back <= EQUAL;

/** Where the nodes stand in a picture of so many pixels: on an ellipse, the first one at its top, the next at its
 *  left. A node's area is as its share.
 *  @param {number[]} shares */
export const placesOf = (shares, width, height) => {
  const [x, y] = [width / 2, height / 2];
  const [across, up] = [Math.max(40, x - 84), Math.max(40, y - 50)];
  return shares.map((share, i) => {
    const angle = (2 * Math.PI * i) / shares.length;
    return { x: x - across * Math.sin(angle), y: y + up * Math.cos(angle), radius: 5 + 22 * Math.sqrt(share) };
  });
};

/** The corners of an arrow from node to node, so many pixels wide, beside the line between their middles.
 *  @param {{ x: number, y: number, radius: number }} from
 *  @param {{ x: number, y: number, radius: number }} to */
export const arrow = (from, to, width) => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [ahead, aside] = [
    { x: (to.x - from.x) / length, y: (to.y - from.y) / length },
    { x: (to.y - from.y) / length, y: -(to.x - from.x) / length },
  ];
  const middle = width / 2 + 1.2;
  const head = Math.max(7, 1.5 * width);
  const wide = Math.max(3.2, width);
  const at = (along, across) => [
    from.x + ahead.x * along + aside.x * across,
    from.y + ahead.y * along + aside.y * across,
  ];
  const [start, end] = [from.radius, length - to.radius];
  return [
    at(start, middle - width / 2),
    at(start, middle + width / 2),
    at(end - head, middle + width / 2),
    at(end - head, middle + wide),
    at(end, middle),
    at(end - head, Math.min(0.6, middle - width / 2)),
    at(end - head, middle - width / 2),
  ];
};

const path = (corners) => `M${corners.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join("L")}Z`;
const short = (value) => fixedText(value, 3).replace(/^0\./, ".");

/** Both ways of a pair, in words.
 *  @param {BalanceFrame} frame
 *  @param {Pair} pair */
export const pairText = (frame, { from, to, there, back }) =>
  say("learn-flow-there-and-back", {
    from: frame.responses[from],
    to: frame.responses[to],
    there: fixedText(there, 5),
    back: fixedText(back, 5),
  });

/** The same in a few short lines, for a label at a pair that may stand at the picture's edge. */
const pairLabel = (frame, { from, to, there, back }) =>
  [
    `${frame.responses[from]} →`,
    frame.responses[to],
    say("learn-flow-in-short", { there: fixedText(there, 5), back: fixedText(back, 5) }),
  ]
    .map(chartText)
    .join("<br>");

/** Data and layout of the picture; `chosen` is the pair that stands out.
 *  @param {BalanceFrame} frame
 *  @param {Pair | null} chosen */
export const flowFigure = (plot, frame, chosen) => {
  const [width, height] = [plot.clientWidth, plot.clientHeight];
  const narrow = width < 400;
  const colour = (name) => colourOf(plot, name);
  const places = placesOf(frame.exact, width, height);
  const pairs = pairsOf(frame.flows);
  const most = Math.max(...pairs.map(({ there }) => there), 1e-300);
  const isChosen = (pair) => chosen !== null && pair.from === chosen.from && pair.to === chosen.to;
  const shape = (from, to, flow, tone, stands) => ({
    type: "path",
    path: path(arrow(places[from], places[to], Math.max(THINNEST, (THICKEST * flow) / most))),
    fillcolor: colour(tone),
    opacity: chosen && !stands ? 0.35 : 0.85,
    line: { width: stands ? 1.5 : 0, color: colour("--pv-ink") },
    layer: "below",
  });
  const shapes = pairs.flatMap((pair) => {
    const even = isEven(pair);
    const [more, less] = even ? ["--pv-power", "--pv-power"] : ["--pv-rejected", "--pv-line-strong"];
    const there = shape(pair.from, pair.to, pair.there, more, isChosen(pair));
    return pair.back > 0 ? [there, shape(pair.to, pair.from, pair.back, less, isChosen(pair))] : [there];
  });
  // A pair is hovered at two places, so that lines that cross are told apart.
  const spots = pairs.flatMap((pair, place) =>
    [0.3, 0.7].map((part) => ({
      place,
      x: places[pair.from].x + part * (places[pair.to].x - places[pair.from].x),
      y: places[pair.from].y + part * (places[pair.to].y - places[pair.from].y),
      text: pairLabel(frame, pair),
    })),
  );
  const moves = frame.largest_gap > EQUAL;
  const share = (i) => (moves ? `${short(frame.exact[i])} → ${short(frame.after[i])}` : short(frame.exact[i]));
  const data = [
    {
      type: "scatter",
      mode: "markers",
      x: spots.map(({ x }) => x),
      y: spots.map(({ y }) => y),
      customdata: spots.map(({ place }) => place),
      hovertext: spots.map(({ text }) => text),
      hovertemplate: "%{hovertext}<extra></extra>",
      marker: { size: 18, color: "rgba(0,0,0,0)" },
    },
    {
      type: "scatter",
      mode: "markers",
      x: places.map(({ x }) => x),
      y: places.map(({ y }) => y),
      hovertext: frame.responses.map((name, i) =>
        chartText(
          say("learn-node", { name, exact: fixedText(frame.exact[i], 4), after: fixedText(frame.after[i], 4) }),
        ),
      ),
      hovertemplate: "%{hovertext}<extra></extra>",
      marker: {
        size: places.map(({ radius }) => 2 * radius),
        color: frame.whole.map((whole) => colour(whole ? "--pv-power-wash" : "--pv-paper")),
        line: { width: 2, color: frame.whole.map((whole) => colour(whole ? "--pv-power" : "--pv-rejected")) },
        opacity: 1,
      },
    },
  ];
  /** A name stands above its node or below it, and at the sides away from the arrows. */
  const side = (x) => (Math.abs(x - width / 2) < width / 8 ? 0 : Math.sign(x - width / 2));
  const annotations = places.map(({ x, y, radius }, i) => ({
    x,
    y,
    xanchor: ["right", "center", "left"][1 + side(x)],
    align: ["right", "center", "left"][1 + side(x)],
    xshift: -side(x) * radius,
    yshift: (y >= height / 2 - 1 ? 1 : -1) * (radius + (narrow ? 14 : 18)),
    text: `<b>${chartText(frame.responses[i])}</b><br>${share(i)}`,
    showarrow: false,
    font: { size: narrow ? 10 : 12, color: colour(frame.whole[i] ? "--pv-ink" : "--pv-rejected") },
    bgcolor: colour("--pv-paper"),
    borderpad: 1,
    opacity: 0.94,
  }));
  return {
    pairs,
    data,
    layout: lessonLayout(plot, {
      showlegend: false,
      margin: { l: 0, r: 0, t: 0, b: 0 },
      xaxis: { visible: false, range: [0, width] },
      yaxis: { visible: false, range: [0, height], scaleanchor: "x", rangemode: "normal" },
      shapes,
      annotations,
    }),
  };
};
