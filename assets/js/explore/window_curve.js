// What a critical window's curve says: its chart, with the pivots beside it, and one plain sentence.
// Knows curves as the server sends them, responses and pivots. Knows nothing of requests or panels.

import { axisLook, colourOf } from "../core/chart.js";
import { chartText, clipped, readable } from "../core/dom.js";
import { say } from "../core/language.js";
import { chanceText, percentText } from "../core/numbers.js";
import { pivotsOf } from "../run/fold.js";
import { isEnd, quoted } from "../run/tokens.js";

/** @import { Chain } from "../run/fold.js" */
/** @import { Token } from "../types/events.js" */
/** @import { Curve } from "./critical_window.js" */

const percent = (chance) => chanceText(chance);

/** The pivots of a chain that leave a response where the two had been the same so far, and how
 *  many do not: those are on other paths.
 *  @param {Chain} chain
 *  @param {Token[]} tokens */
export const pivotsAlong = (chain, tokens) => {
  const all = pivotsOf(chain);
  const along = all.filter(({ step, position }) => {
    const before = chain.steps[step - 1].before.tokens;
    return position < tokens.length && tokens.slice(0, position).every((token, i) => token.id === before[i].id);
  });
  return { along, elsewhere: all.length - along.length };
};

const isInside = (window, { position }) => window.start <= position && position < window.end;
const steps = (pivots) => {
  const all = pivots.map((pivot) => pivot.step);
  return all.length > 3 ? `${all.slice(0, 2).join(", ")} … ${all.at(-1)}` : all.join(", ");
};

const pivotSentence = (pivots, window) => {
  const total = pivots.along.length + pivots.elsewhere;
  const inside = pivots.along.filter((pivot) => isInside(window, pivot));
  const values = { n: inside.length, total, steps: steps(inside) };
  if (!total) return say("explore-the-chain-has-found-no");
  if (total === 1) {
    return inside.length
      ? say("explore-the-chains-only-pivot-lies", values)
      : say("explore-the-chains-only-pivot-lies-2");
  }
  if (!inside.length) return say("explore-none-of-the-chains-pivots", values);
  if (inside.length === total) return say("explore-all-of-the-chains-pivots", values);
  return inside.length === 1
    ? say("explore-1-of-the-chains-pivots", values)
    : say("explore-of-the-chains-pivots-lie", values);
};

/** `shown`: {tokens, run (its started event), runId, serial, truth, curve}; all functions say what
 *  holds for it as it is now.
 *  @param {Curve} shown */
export const windowCurve = (shown) => {
  const run = { started: shown.run };
  const goal = () =>
    shown.truth === null
      ? say("explore-the-same-answer", { answer: clipped(readable(shown.curve.answer), 24) })
      : say("explore-the-right-answer");
  const values = () => shown.curve.chances.map(([agree, total]) => agree / total);
  const name = (token) => quoted({ ...token, text: token.text.trim() || token.text }, run);

  /** The pivot outside of the window at which the curve jumps most, if it does for certain. */
  const alsoDecided = (pivots, window) => {
    const all = values();
    const size = ({ position }) => Math.abs(all[position + 1] - all[position]);
    const outside = pivots.along.filter((pivot) => !isInside(window, pivot));
    const [best] = outside.sort((a, b) => size(b) - size(a) || a.step - b.step);
    if (!best || size(best) < shown.curve.certain_jump) return "";
    const { position } = best;
    const [from, to] = [all[position], all[position + 1]];
    const said = { token: name(shown.tokens[position]), step: best.step, from: percent(from), to: percent(to) };
    return to < from ? say("explore-at-where-step-moved-it", said) : say("explore-at-where-step-moved-it-2", said);
  };

  /** That no few tokens decide is said only where it was shown. */
  const withoutWindow = () => {
    const all = values();
    const said = { goal: goal(), low: percent(Math.min(...all)), high: percent(Math.max(...all)) };
    const seen =
      said.low === said.high
        ? say("explore-the-chance-of-is-all", said)
        : say("explore-the-chance-of-is-estimated", said);
    const meant = shown.curve.flat
      ? say("explore-no-few-tokens-of-it", { points: 100 * shown.curve.largest_missed })
      : say("explore-whether-few-tokens-of-it", {
          n: say("n-rollouts", { n: shown.curve.chances[0][1] }),
        });
    return `${seen} ${meant}`;
  };

  const ofWindow = (window) => {
    const count = window.end - window.start;
    const [first, last] = [shown.tokens[window.start], shown.tokens[window.end - 1]].map(name);
    const said = {
      goal: goal(),
      first,
      last,
      tokens: say("n-tokens", { n: count }),
      from: percent(window.before),
      to: percent(window.after),
    };
    const falls = window.after < window.before;
    if (count === 1) {
      return falls ? say("explore-at-the-chance-of-falls", said) : say("explore-at-the-chance-of-rises", said);
    }
    return falls ? say("explore-from-to-the-chance-of", said) : say("explore-from-to-the-chance-of-2", said);
  };

  const whatOneSees = (pivots) => {
    const { window, complete } = shown.curve;
    return [
      complete ? "" : say("explore-so-far"),
      window ? ofWindow(window) : withoutWindow(),
      window ? pivotSentence(pivots, window) : "",
      window ? alsoDecided(pivots, window) : "",
    ]
      .filter(Boolean)
      .join(" ");
  };

  const hover = (prefix) => {
    const [agree, total, low, high] = shown.curve.chances[prefix];
    const text = shown.tokens
      .slice(0, prefix)
      .map((token) => (isEnd(token, run) ? "■" : token.text))
      .join("");
    const end = text.length > 44 ? `…${text.slice(-43)}` : text;
    return [
      prefix ? say("explore-after", { text: end }) : say("explore-before-the-first-token"),
      say("explore-95-interval-to", {
        goal: goal(),
        chance: percent(agree / total),
        low: percent(low),
        high: percent(high),
      }),
      say("explore-of", { n: agree, rollouts: say("n-rollouts", { n: total }) }),
    ]
      .map(chartText)
      .join("<br>");
  };

  const tick = (token) => {
    if (isEnd(token, run)) return say("explore-end");
    return chartText(clipped(token.text.trim() || token.text.trimEnd(), 14));
  };

  /** Pivots as marks, one for each position: [{x, steps, text}]. */
  const marks = (pivots) => {
    const places = new Map();
    for (const pivot of pivots.along) places.set(pivot.position, [...(places.get(pivot.position) || []), pivot]);
    return [...places].map(([position, all]) => {
      const lines = all
        .slice(0, 8)
        .map(
          (pivot) => `${say("explore-step", { n: pivot.step })}: ${quoted(pivot.from, run)} → ${quoted(pivot.to, run)}`,
        );
      if (all.length > 8) lines.push(say("explore-and-more", { n: all.length - 8 }));
      return { x: position + 1, label: steps(all), text: [say("explore-pivot"), ...lines].map(chartText).join("<br>") };
    });
  };

  /** Beside the window, where there is more room, and away from the curve. */
  const labelPlace = (window, count) => {
    const left = window.end > 0.75 * count;
    const beside = left ? window.before : window.after;
    return {
      x: left ? window.start + 0.4 : window.end + 0.6,
      xanchor: left ? "right" : "left",
      y: beside > 0.5 ? 0.08 : 0.92,
    };
  };

  const build = (plot, pivots) => {
    const colour = (variable) => colourOf(plot, variable);
    const { chances, window } = shown.curve;
    const x = chances.map((_, prefix) => prefix);
    const base = colour("--pv-base");
    const found = marks(pivots);
    const axis = axisLook(plot);
    const data = [
      {
        type: "scatter",
        mode: "lines",
        name: say("explore-95-interval"),
        x: [...x, ...[...x].reverse()],
        y: [...chances.map((one) => one[3]), ...chances.map((one) => one[2]).reverse()],
        fill: "toself",
        fillcolor: `${base}40`,
        line: { width: 0 },
        hoverinfo: "skip",
      },
      {
        type: "scatter",
        mode: "lines+markers",
        name:
          shown.truth === null ? say("explore-chance-of-the-same-answer") : say("explore-chance-of-the-right-answer"),
        x,
        y: values(),
        text: x.map(hover),
        hovertemplate: "%{text}<extra></extra>",
        line: { color: base, width: 2 },
        marker: { color: base, size: 5 },
      },
      {
        type: "scatter",
        mode: "markers+text",
        name: say("explore-pivot-with-its-step"),
        visible: found.length ? true : "legendonly",
        x: found.map((mark) => mark.x),
        y: found.map(() => 1.09),
        text: found.map((mark) => mark.label),
        textposition: "top center",
        textfont: { color: colour("--pv-power"), size: 11 },
        customdata: found.map((mark) => mark.text),
        hovertemplate: "%{customdata}<extra></extra>",
        marker: { color: colour("--pv-power"), symbol: "diamond", size: 9 },
        cliponaxis: false,
      },
    ];
    const layout = {
      uirevision: `${shown.runId} ${shown.serial}`,
      margin: { l: 46, r: 8, t: 36, b: 10 },
      showlegend: true,
      legend: {
        orientation: "h",
        x: 0,
        xanchor: "left",
        y: 1.04,
        yanchor: "bottom",
        font: { size: 11 },
        itemclick: false,
        itemdoubleclick: false,
      },
      xaxis: {
        ...axis,
        range: [-0.6, x.length - 0.4],
        tickmode: "array",
        tickvals: x,
        ticktext: x.map((prefix) => (prefix ? tick(shown.tokens[prefix - 1]) : say("explore-start"))),
        tickangle: -90,
        tickfont: { size: 12, color: colour("--pv-ink") },
        showgrid: false,
        automargin: true,
      },
      yaxis: {
        ...axis,
        range: [-0.03, 1.24],
        tickvals: [0, 0.25, 0.5, 0.75, 1],
        ticktext: [0, 0.25, 0.5, 0.75, 1].map((share) => percentText(share)),
        fixedrange: true,
      },
      shapes: window
        ? [
            {
              type: "rect",
              layer: "below",
              x0: window.start + 0.5,
              x1: window.end + 0.5,
              yref: "paper",
              y0: 0,
              y1: 1,
              fillcolor: colour("--pv-window"),
              line: { width: 0 },
            },
          ]
        : [],
      annotations: window
        ? [
            {
              ...labelPlace(window, x.length),
              showarrow: false,
              text: say("explore-critical-window"),
              font: { size: 11, color: colour("--pv-ink") },
            },
          ]
        : [],
    };
    return { data, layout };
  };

  return { build, whatOneSees };
};
