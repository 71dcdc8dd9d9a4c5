// The figures: what the tables say, drawn. Knows the tables' columns; computes nothing but places.

import { axisLook, colourOf, logProbRange, newChart } from "../core/chart.js";
import { chartText, el, part } from "../core/dom.js";
import { language, say } from "../core/language.js";
import { kindTitle, methodLook } from "../core/methods.js";
import { countText, fixedText, numberList, shortText } from "../core/numbers.js";
import { pictureButtons } from "../core/picture.js";
import { curveNames } from "./curves.js";
import { DASHES, groupName, methodLabel, methodTitle, shareText } from "./methods.js";

/** @import { GroupRow, MethodRow, PassRow, ResultsMessage, SharesMessage } from "../types/messages.js" */
/** @import { PlannedLook } from "./methods.js" */

/** What the figures are drawn from; `looks` are those of the methods shown, `all` those of all.
 *  @typedef {{ key: string, id: string, looks: PlannedLook[], all: PlannedLook[], results: ResultsMessage, by?: string }} Figured */

const error = (rows, value) => ({
  type: "data",
  symmetric: false,
  array: rows.map((row) => 100 * (row.high - row[value])),
  arrayminus: rows.map((row) => 100 * (row[value] - row.low)),
  thickness: 1.5,
  width: 4,
});
const words = (look, row, value, more = "") =>
  `${chartText(methodTitle(look))}${more}<br>${shareText(row[value])} (${fixedText(100 * row.low, 1)}–${fixedText(100 * row.high, 1)} %)`;
const percentAxis = (plot) => ({ ...axisLook(plot), range: [-3, 103], ticksuffix: " %", fixedrange: true });
const ink = (plot, look) => colourOf(plot, look.colour);
const hover = "%{text}<extra></extra>";

/** Rows from top to bottom, one for each label; places of `count` marks within one. */
const rowsAxis = (plot, labels) => ({
  ...axisLook(plot),
  automargin: true,
  fixedrange: true,
  showgrid: false,
  range: [labels.length - 0.4, -0.6],
  tickvals: labels.map((_, place) => place),
  ticktext: labels,
});
const within = (place, count) => (count < 2 ? 0 : (0.62 * place) / (count - 1) - 0.31);
const tall = (plot, rows) => {
  const height = Math.max(258, 70 + 30 * rows);
  plot.style.height = `${height}px`;
  return height;
};

/** What plotly draws of them; null where there is nothing to draw.
 *  @typedef {{ data: object[], layout: Record<string, any> } | null} Drawn
 *  @type {Record<string, (plot: HTMLElement, figured: Figured) => Drawn>} */
const FIGURES = {
  accuracy: (plot, { looks, results, by }) => {
    /** @type {(Partial<GroupRow> & Pick<MethodRow, "method" | "accuracy">)[]} */
    const rows = by ? results.groups[by] : results.methods;
    const graded = rows.filter((row) => row.accuracy !== null);
    const groups = by ? [...new Set(graded.map((row) => row.group))] : [];
    /** @type {[PlannedLook, typeof graded][]} */
    const all = looks.map((look) => [look, graded.filter((row) => row.method === look.name)]);
    const mine = all.filter(([, own]) => own.length);
    const data = mine.map(([look, own], place) => ({
      type: "scatter",
      mode: "markers",
      x: own.map((row) => 100 * row.accuracy),
      y: own.map((row) => (by ? groups.indexOf(row.group) + within(place, mine.length) : place)),
      error_x: { ...error(own, "accuracy"), color: ink(plot, look) },
      marker: { color: ink(plot, look), symbol: look.symbol, size: 10 },
      text: own.map((row) => words(look, row, "accuracy", by ? `, ${chartText(String(row.group))}` : "")),
      hovertemplate: hover,
    }));
    const labels = by ? groups.map((group) => chartText(String(group))) : mine.map(([look]) => methodLabel(plot, look));
    const height = tall(plot, by ? (groups.length * Math.max(2, mine.length)) / 2 : labels.length);
    return (
      data.length && {
        data,
        layout: {
          height,
          xaxis: percentAxis(plot),
          yaxis: rowsAxis(plot, labels),
          margin: { l: 8, r: 14, t: 8, b: 30 },
        },
      }
    );
  },

  pass: (plot, { looks, results }) => {
    const several = new Set(results.pass_at_k.filter((row) => row.k > 1).map((row) => row.method));
    /** @type {[PlannedLook, PassRow[]][]} */
    const all = looks.map((look) => [look, results.pass_at_k.filter((row) => row.method === look.name)]);
    const mine = all.filter(([, own]) => own.length);
    const ks = [...new Set(results.pass_at_k.map((row) => row.k))].sort((a, b) => a - b);
    const data = mine.map(([look, own], place) => ({
      type: "scatter",
      mode: own.length > 1 ? "lines+markers" : "markers",
      meta: methodTitle(look), // a picture has to say which line is which: on the page the table does
      x: own.map((row) => ks.indexOf(row.k) + within(place, mine.length) / 4),
      y: own.map((row) => 100 * row.pass_at_k),
      error_y: { ...error(own, "pass_at_k"), color: ink(plot, look) },
      line: { color: ink(plot, look), dash: look.dash, width: 2 },
      marker: { color: ink(plot, look), symbol: look.symbol, size: 9 },
      text: own.map((row) => words(look, row, "pass_at_k", `, pass@${row.k}`)),
      hovertemplate: hover,
    }));
    const xaxis = {
      ...axisLook(plot),
      fixedrange: true,
      tickvals: ks.map((_, place) => place),
      ticktext: ks.map((k) => `k = ${k}`),
      range: [-0.3, ks.length - 0.7],
    };
    return (
      several.size &&
      data.length && { data, layout: { xaxis, yaxis: percentAxis(plot), margin: { l: 52, r: 8, t: 8, b: 30 } } }
    );
  },

  log_prob: (plot, state) => distribution(plot, state, "log_prob", say("compare-log-p-nats")),
  confidence: (plot, state) => distribution(plot, state, "confidence", say("compare-log-p-per-token-nats")),
  length: (plot, state) => distribution(plot, state, "length", say("evaluate-tokens")),

  cost: (plot, { looks, results }) => {
    const rows = new Map(results.methods.filter((row) => row.tokens !== null).map((row) => [row.method, row]));
    /** @type {[PlannedLook, MethodRow][]} */
    const mine = looks.filter((look) => rows.has(look.name)).map((look) => [look, rows.get(look.name)]);
    const bar = (value, style, said) => ({
      type: "bar",
      orientation: "h",
      y: mine.map((_, place) => place),
      x: mine.map(([, row]) => row[value]),
      marker: style,
      text: mine.map(([look, row]) => `${chartText(methodTitle(look))}<br>${said(fixedText(row[value], 1), row)}`),
      textposition: "none",
      hovertemplate: hover,
    });
    const plain = (n, row) =>
      row.plain_tokens_exact
        ? say("evaluate-tokens-by-the-plain-algorithm", { n })
        : say("evaluate-at-least-tokens-by-the", { n });
    const data = [
      bar(
        "plain_tokens",
        { color: "rgba(0,0,0,0)", line: { width: 1.5, color: mine.map(([look]) => ink(plot, look)) } },
        plain,
      ),
      {
        ...bar("tokens", { color: mine.map(([look]) => ink(plot, look)) }, (n) =>
          say("evaluate-tokens-decoded", { n }),
        ),
        width: 0.34,
      },
    ];
    const xaxis = {
      ...axisLook(plot),
      fixedrange: true,
      rangemode: "tozero",
      title: { text: say("evaluate-tokens-per-sample"), font: { size: 11 }, standoff: 6 },
    };
    return (
      mine.length && {
        data,
        layout: {
          barmode: "overlay",
          bargap: 0.35,
          height: tall(plot, mine.length),
          xaxis,
          yaxis: rowsAxis(
            plot,
            mine.map(([look]) => methodLabel(plot, look)),
          ),
          margin: { l: 8, r: 14, t: 8, b: 42 },
        },
      }
    );
  },

  "sweep-alpha": (plot, state) => sweep(plot, state, "alpha", "α"),
  "sweep-temperature": (plot, state) => sweep(plot, state, "temperature", say("evaluate-of-the-proposal")),
  "sweep-num_steps": (plot, state) => sweep(plot, state, "num_steps", say("evaluate-n-steps-per-block")),
};

/** A row for each method: its histogram, all on one scale, and a mark at the mean.
 *  @param {HTMLElement} plot
 *  @param {Figured} figured */
const distribution = (plot, { looks, results }, name, unit) => {
  const { edges, methods } = results.distributions[name];
  const own = new Map(methods.map((one) => [one.method, one]));
  /** @type {[PlannedLook, SharesMessage][]} */
  const mine = looks.filter((look) => own.has(look.name)).map((look) => [look, own.get(look.name)]);
  const tallest = Math.max(...mine.flatMap(([, one]) => one.shares), 0.01);
  const title = (look) => chartText(methodTitle(look));
  const between = (share, bin) =>
    say("evaluate-between-and", {
      share: shareText(share),
      low: fixedText(edges[bin]),
      high: fixedText(edges[bin + 1]),
    });
  const mean = (one) =>
    say("evaluate-mean-of", {
      mean: fixedText(one.mean, name === "confidence" ? 3 : 2),
      samples: say("n-samples", { n: one.samples }),
    });
  const data = mine.flatMap(([look, one], place) => {
    const foot = place + 0.4;
    const x = one.shares.flatMap((_, bin) => [edges[bin], edges[bin + 1]]);
    const y = one.shares.flatMap((share) => Array(2).fill(foot - (0.8 * share) / tallest));
    const said = one.shares.flatMap((share, bin) => Array(2).fill(`${title(look)}<br>${between(share, bin)}`));
    return [
      {
        type: "scatter",
        mode: "lines",
        x: [edges[0], ...x, edges.at(-1)],
        y: [foot, ...y, foot],
        text: ["", ...said, ""],
        fill: "toself",
        fillcolor: `${ink(plot, look)}33`,
        line: { color: ink(plot, look), width: 1.3 },
        hovertemplate: hover,
      },
      {
        type: "scatter",
        mode: "lines+markers",
        x: [one.mean, one.mean],
        y: [foot, foot - 0.82],
        line: { color: ink(plot, look), width: 2 },
        marker: { color: ink(plot, look), symbol: look.symbol, size: [0, 9], opacity: 1 },
        text: Array(2).fill(`${title(look)}<br>${mean(one)}`),
        hovertemplate: hover,
      },
    ];
  });
  const limits = name === "length" ? { rangemode: "nonnegative" } : logProbRange(true);
  const xaxis = { ...axisLook(plot), ...limits, title: { text: unit, font: { size: 11 }, standoff: 6 } };
  const yaxis = {
    ...rowsAxis(
      plot,
      mine.map(([look]) => methodLabel(plot, look)),
    ),
    range: [mine.length - 0.5, -0.6],
  };
  return (
    mine.length && {
      data,
      layout: { height: tall(plot, 1.4 * mine.length), xaxis, yaxis, margin: { l: 8, r: 14, t: 8, b: 42 } },
    }
  );
};

/** How the chains of a method moved. */
const moved = (row) =>
  row.move_rate === null
    ? say("evaluate-no-steps")
    : say("evaluate-accepted-moved-of-steps-of", {
        acceptance: shareText(row.acceptance),
        moves: shareText(row.move_rate),
        still: shareText(row.still),
        rhat: row.r_hat === null ? "–" : fixedText(row.r_hat, 2),
      });

/** The curves of a sweep, each with the words that tell it from the others.
 *  @param {Figured} figured
 *  @param {string} setting */
const curvesOf = ({ all, results }, setting) => {
  const rows = (results.sweeps[setting] || []).filter((row) => row.accuracy !== null);
  const points = [...new Set(rows.map((row) => row.curve))].map((curve) => rows.filter((row) => row.curve === curve));
  const names = curveNames(points.map(([first]) => all.find((look) => look.name === first.method)));
  return points
    .map((own, place) => ({ name: names[place], rows: own }))
    .sort((one, other) => one.name.localeCompare(other.name, "en", { numeric: true }));
};

/** How the chains of a sweep moved, and which have not mixed: of the curves on which a method shown lies, or of
 *  the only one there is.
 *  @param {Figured} figured
 *  @param {string} setting */
const sweepFacts = (figured, setting) => {
  const symbol = { alpha: "α", temperature: "τ", num_steps: "N" }[setting];
  const shown = new Set(figured.looks.map((look) => look.name));
  const curves = curvesOf(figured, setting);
  return curves
    .filter(({ rows }) => curves.length === 1 || rows.some((row) => shown.has(row.method)))
    .map(({ name, rows }) => {
      const lines = rows.map((row) => `${symbol} = ${shortText(row.value)}: ${moved(row)}.`);
      const not = rows.filter((row) => row.not_mixed).map((row) => row.value);
      if (not.length) lines.push(say("evaluate-the-chains-have-not-mixed", { symbol, values: numberList(not) }));
      return [name && `${name}.`, ...lines].filter(Boolean).join(" ");
    })
    .join(" ");
};

const SHAPES = ["circle", "square", "diamond", "triangle-up", "cross", "x", "star", "pentagon"];

/** A curve for each of the other settings: its dash, its mark and its words tell it apart. Points of methods
 *  that are shown in the table are larger.
 *  @param {HTMLElement} plot
 *  @param {Figured} figured
 *  @param {string} setting */
const sweep = (plot, figured, setting, title) => {
  const named = new Map(figured.all.map((look) => [look.name, look]));
  const curves = curvesOf(figured, setting);
  const several = curves.length > 1;
  const shown = new Set(figured.looks.map((look) => look.name));
  const data = curves.map(({ name, rows: own }, curve) => {
    const look = named.get(own[0].method);
    return {
      type: "scatter",
      mode: "lines+markers",
      name: chartText(name),
      meta: [kindTitle(methodLook(look.method)), name].filter(Boolean).join(", "),
      showlegend: several,
      x: own.map((row) => row.value),
      y: own.map((row) => 100 * row.accuracy),
      error_y: { ...error(own, "accuracy"), color: ink(plot, look) },
      line: { color: ink(plot, look), width: 2, dash: DASHES[curve % DASHES.length] },
      marker: {
        color: own.map((row) => (row.not_mixed ? colourOf(plot, "--pv-paper") : ink(plot, look))),
        line: { color: ink(plot, look), width: 2 },
        symbol: several ? SHAPES[curve % SHAPES.length] : look.symbol,
        size: own.map((row) => (shown.has(row.method) ? 13 : 9)),
      },
      text: own.map((row) => words(named.get(row.method), row, "accuracy", `<br>${chartText(moved(row))}`)),
      hovertemplate: hover,
    };
  });
  const values = [...new Set(curves.flatMap(({ rows }) => rows.map((row) => row.value)))];
  const xaxis = { ...axisLook(plot), tickvals: values, title: { text: title, font: { size: 11 }, standoff: 6 } };
  const legend = { orientation: "h", y: 1.02, yanchor: "bottom", x: 0, font: { size: 11 }, itemclick: false };
  const layout = { xaxis, yaxis: percentAxis(plot), margin: { l: 52, r: 8, t: 8, b: 42 } };
  const more = several ? { showlegend: true, legend: { ...legend, itemdoubleclick: false } } : {};
  return data.length && { data, layout: { ...layout, ...more } };
};

/** Draws all figures from `state`: {key, looks (those shown), all (looks), results}; empty ones are hidden. */
export const evaluationFigures = (root) => {
  let state = null;
  const by = part(part(root, "figure-accuracy"), "by");

  const figures = Object.entries(FIGURES).map(([name, build]) => {
    const panel = part(root, `figure-${name}`);
    const plot = part(panel, "plot");
    const key = () => (state ? `${state.key} ${by.value} ${state.looks.map((look) => look.name).join()}` : "");
    const chart = newChart(plot, key, () => {
      const built = build(plot, { ...state, by: by.value });
      const uirevision = `${state.id} ${by.value}`;
      return built
        ? { data: built.data, layout: { showlegend: false, uirevision, ...built.layout } }
        : { data: [], layout: {} };
    });
    const facts = part(panel, "facts");
    const draw = () => {
      panel.hidden = !build(plot, { ...state, by: by.value });
      if (name.startsWith("sweep-")) facts.textContent = sweepFacts(state, name.slice("sweep-".length));
      const outside = state.results.distributions[name]?.outside;
      if (!name.startsWith("sweep-"))
        facts.textContent = !outside
          ? ""
          : outside === 1
            ? say("evaluate-1-sample-far-from-all")
            : say("evaluate-samples-far-from-all-others", { n: countText(outside) });
      plot.setAttribute("aria-label", panel.querySelector("h2").textContent);
      chart.draw();
    };
    return draw;
  });
  const draw = () => state && figures.forEach((one) => one());
  by.addEventListener("change", draw);
  pictureButtons(root, "powerviz-evaluation");

  return {
    draw: (now) => {
      state = now;
      const names = Object.keys(now.results.groups);
      const wanted = `${language.code} ${names.join()}`;
      if (by.dataset.names !== wanted) {
        const before = by.value;
        by.dataset.names = wanted;
        by.replaceChildren(
          el("option", { value: "" }, say("evaluate-all-problems")),
          ...names.map((name) => el("option", { value: name }, groupName(name))),
        );
        if (names.includes(before)) by.value = before;
      }
      by.parentElement.hidden = !names.length;
      draw();
    },
  };
};
