// Every response of a small model as a tree, with its exact probability and its visits beside it.

import { axisLook, colourOf, roomIn } from "../../core/chart.js";
import { chartText } from "../../core/dom.js";
import { say } from "../../core/language.js";
import { shortText } from "../../core/numbers.js";
import { barTrace, lessonLayout } from "./bars.js";

/** Nodes and edges from a table {context: {symbol: share}}; a leaf is a response. */
const grown = (table, longest) => {
  const nodes = [];
  let leaves = 0;
  const grow = (path, share, reach) => {
    const node = { path, name: path.join(" "), depth: path.length, share, reach, children: [] };
    nodes.push(node);
    const row = path.length < longest && path.at(-1) !== "■" ? table[node.name] : null;
    if (row)
      node.children = Object.entries(row)
        .filter(([, p]) => p > 0)
        .map(([symbol, p]) => grow([...path, symbol], p, reach * p));
    node.leaf = node.children.length === 0;
    node.y = node.leaf ? leaves++ : node.children.reduce((total, child) => total + child.y, 0) / node.children.length;
    return node;
  };
  grow([], 1, 1);
  return { nodes, leaves };
};

/** Data and layout of the picture. `scene`: {table, leaves, exact, visits, state, proposal, cut}. */
export const treeFigure = (plot, scene, longest) => {
  const { nodes, leaves } = grown(scene.table, longest);
  const colour = (name) => colourOf(plot, name);
  const narrow = roomIn(plot) < 520;
  const edge = narrow ? 0.64 : 0.66;
  const on = (path, node) => path && node.path.every((symbol, i) => path[i] === symbol);
  const edges = (pick, look) => {
    const x = [];
    const y = [];
    for (const node of nodes) {
      for (const child of node.children.filter(pick)) {
        x.push(node.depth, child.depth, null);
        y.push(node.y, child.y, null);
      }
    }
    return { type: "scatter", mode: "lines", x, y, hoverinfo: "skip", showlegend: Boolean(look.name), ...look };
  };
  const within = nodes.filter((node) => node.depth > 0);
  const data = [
    edges(() => true, { line: { color: colour("--pv-line-strong"), width: 1.5 } }),
    edges((child) => on(scene.proposal, child) && !on(scene.state, child), {
      name: say("learn-proposal"),
      line: { color: colour("--pv-low-temperature"), width: 5, dash: "dot" },
    }),
    edges((child) => on(scene.state, child), {
      name: say("learn-the-response-now"),
      line: { color: colour("--pv-power"), width: 5 },
    }),
    {
      type: "scatter",
      mode: "markers",
      showlegend: false,
      x: within.map((node) => node.depth),
      y: within.map((node) => node.y),
      marker: {
        size: 8,
        color: within.map((node) => colour(on(scene.state, node) ? "--pv-power" : "--pv-line-strong")),
      },
      hoverinfo: "skip",
      cliponaxis: false,
    },
  ];
  const ends = nodes.filter((node) => node.leaf);
  const place = Object.fromEntries(scene.leaves.map((name, i) => [name, i]));
  const exact = ends.map((node) => scene.exact[place[node.name]] ?? 0);
  const total = Object.values(scene.visits).reduce((a, b) => a + b, 0);
  const visited = ends.map((node) => (scene.visits[node.name] || 0) / Math.max(1, total));
  const bar = (more) => barTrace(plot, { xaxis: "x2", orientation: "h", width: 0.34, ...more });
  data.push(
    bar({
      name: say("learn-exact-p-alpha-divided-by"),
      colour: "--pv-power",
      values: exact,
      y: ends.map((node) => node.y - 0.19),
    }),
    bar({
      name: say("learn-visited"),
      colour: "--pv-power",
      sampled: true,
      values: visited,
      y: ends.map((node) => node.y + 0.19),
    }),
  );
  /** @type {Record<string, any>[]} for plotly */
  const annotations = within.map((node) => ({
    x: node.depth,
    y: node.y,
    yshift: 15,
    text: `<b>${chartText(node.path.at(-1))}</b>${node.share < 1 && !narrow ? ` ${shortText(node.share)}` : ""}`,
    showarrow: false,
    font: { size: narrow ? 10 : 14, color: colour("--pv-ink") },
    bgcolor: colour("--pv-paper"),
    borderpad: 1,
  }));
  if (scene.cut !== null && scene.state) {
    const at = nodes.find((node) => node.depth === scene.cut && on(scene.state, node));
    if (at)
      annotations.push({
        x: at.depth + 0.12,
        y: at.y,
        yshift: -14,
        text: "✂",
        showarrow: false,
        font: { size: 22, color: colour("--pv-rejected") },
      });
  }
  const dotted = ends.map((node) => ({
    type: "line",
    x0: node.depth + 0.1,
    x1: longest + 0.45,
    y0: node.y,
    y1: node.y,
    line: { color: colour("--pv-line"), width: 1, dash: "dot" },
  }));
  return {
    data,
    layout: lessonLayout(plot, {
      showlegend: true,
      barmode: "overlay",
      legend: { orientation: "h", x: 0, y: -0.06, yanchor: "top", font: { size: narrow ? 11 : 13 } },
      margin: { l: 8, r: 14, t: 16, b: narrow ? 86 : 56 },
      xaxis: { domain: [0, edge], range: [-0.12, longest + 0.5], visible: false },
      xaxis2: {
        ...axisLook(plot),
        domain: [edge + 0.01, 1],
        range: [0, Math.max(0.3, 1.22 * Math.max(...exact, ...visited))],
        fixedrange: true,
        tickformat: ".1f",
        nticks: 4,
        side: "top",
      },
      yaxis: { visible: false, range: [leaves - 0.4, -0.75] },
      shapes: dotted,
      annotations,
    }),
  };
};
