// Distributions of log p, of whole responses and per token: a row of bars and marks per method.

import { axisLook, colourOf, logProbRange, newChart, onPaper } from "../core/chart.js";
import { chartText, clipped, part } from "../core/dom.js";
import { say } from "../core/language.js";
import { fixedText } from "../core/numbers.js";
import { lookTitle, sampleName } from "./cards.js";

const TALLEST = 0.72; // of a row, for the tallest bar of all methods
const MARKS_AT = -0.14;

/** Bars of one method as an outline, standing on `foot`. */
const outline = (counts, edges, total, tallest, foot) => {
  const x = [edges[0]];
  const y = [foot];
  counts.forEach((count, bin) => {
    const height = foot + (TALLEST * count) / total / tallest;
    x.push(edges[bin], edges[bin + 1]);
    y.push(height, height);
  });
  return { x: [...x, edges.at(-1)], y: [...y, foot] };
};

const SHOWN = {
  "log-prob": {
    key: "log_prob",
    axis: () => say("compare-log-p-nats"),
    value: (value) => say("compare-log-p", { value }),
    about: (means) => say("compare-log-p-by-method-means", { means }),
    of: (sample) => sample.log_prob,
  },
  "per-token": {
    key: "per_token",
    axis: () => say("compare-log-p-per-token-nats"),
    value: (value) => say("compare-log-p-per-token", { value }),
    about: (means) => say("compare-log-p-per-token-by", { means }),
    of: (sample) => sample.log_prob / Math.max(1, sample.tokens.length),
  },
};

/** Whether a chart names its rows: not beside another that does. */
const namesRows = (plot) =>
  onPaper() || !plot.previousElementSibling || plot.previousElementSibling.offsetTop !== plot.offsetTop;

/** `onSample(sample)`: the visitor has clicked a sample's mark. */
export const distributionsView = (root, onSample) => {
  /** Nothing yet: a chart may be drawn before it is told what it shows. */
  let state = /** @type {any} */ ({ run: null, drawn: 0, looks: [], distributions: null, samples: new Map() });

  const rows = (key) => {
    const found = state.distributions?.[key];
    return found ? state.looks.filter((look) => look.method in found.groups) : [];
  };

  /** “power (MH) 3: log p −12.31, answer 16, ✓ right”. */
  const named = (sample, { of, value }) => {
    const facts = [value(fixedText(of(sample))), answerWord(sample), rightWord(sample)];
    return `${sampleName(sample)}: ${facts.filter(Boolean).join(", ")}`;
  };

  const traces = (plot, what) => {
    const { key, of } = what;
    const present = rows(key);
    const { edges, groups } = present.length ? state.distributions[key] : { edges: [], groups: {} };
    const total = (group) => group.counts.reduce((sum, count) => sum + count, 0);
    const several = present.filter((look) => total(groups[look.method]) > 1);
    const tallest = Math.max(
      ...several.flatMap(({ method }) => groups[method].counts.map((count) => count / total(groups[method]))),
      1e-9,
    );
    const all = [];
    present.forEach((look, place) => {
      const foot = present.length - 1 - place;
      const group = groups[look.method];
      const ink = colourOf(plot, look.colour);
      if (several.includes(look)) {
        all.push({
          type: "scatter",
          mode: "lines",
          ...outline(group.counts, edges, total(group), tallest, foot),
          fill: "toself",
          fillcolor: `${ink}33`,
          line: { color: ink, width: 1 },
          hoverinfo: "skip",
        });
        all.push({
          type: "scatter",
          mode: "lines",
          x: [group.mean, group.mean],
          y: [foot, foot + 0.8],
          line: { color: ink, width: 2.5 },
          hoverinfo: "skip",
        });
      }
      const samples = [...state.samples.values()].filter(
        (sample) => sample.method === look.method && Number.isFinite(of(sample)),
      );
      all.push({
        type: "scatter",
        mode: "markers",
        x: samples.map(of),
        y: samples.map(() => foot + MARKS_AT),
        customdata: samples.map((sample) => sample.key),
        text: samples.map((sample) => chartText(named(sample, what))),
        hovertemplate: "%{text}<extra></extra>",
        marker: { color: ink, symbol: look.symbol, size: 7, opacity: 0.75 },
      });
    });
    return all;
  };

  const layout = (plot, { key, axis: title }) => {
    const present = rows(key);
    const axis = axisLook(plot);
    const last = present.length - 1;
    return {
      uirevision: state.run,
      showlegend: false,
      margin: { l: 8, r: 8, t: 6, b: 38 },
      xaxis: {
        ...axis,
        title: { text: title(), font: { size: 11 }, standoff: 6 },
        ...logProbRange(present.length > 0),
      },
      yaxis: {
        ...axis,
        automargin: true,
        fixedrange: true,
        showticklabels: namesRows(plot),
        showgrid: false,
        range: [-0.4, last + 0.95],
        tickvals: present.map((_, place) => last - place),
        ticktext: present.map((look) => {
          const ink = colourOf(plot, look.colour);
          return `<span style="color:${ink}">${look.mark}</span> ${chartText(clipped(lookTitle(look), 19))}`;
        }),
      },
    };
  };

  const charts = Object.entries(SHOWN).map(([name, what]) => {
    const plot = part(root, name);
    const key = () => `${state.run} ${state.drawn}`;
    const build = () => ({ data: traces(plot, what), layout: layout(plot, what) });
    const chart = newChart(plot, key, build, (point) => {
      const sample = state.samples.get(point.customdata);
      if (sample) onSample(sample);
    });
    return { chart, plot, what };
  });

  const draw = (now) => {
    state = now;
    for (const { chart, plot, what } of charts) {
      const groups = state.distributions ? state.distributions[what.key].groups : {};
      const means = rows(what.key).map((look) => `${lookTitle(look)} ${fixedText(groups[look.method].mean)}`);
      plot.setAttribute("aria-label", what.about(means.join(", ") || say("compare-none-yet")));
      chart.draw();
    }
  };
  return { draw };
};

/** “✓ right” or “✗ wrong” where that is known. */
export const rightWord = (sample) =>
  sample.right === null ? "" : sample.right ? say("compare-right") : say("compare-wrong");

/** “answer 16”, or that there is none. */
export const answerWord = (sample) =>
  sample.answer === null ? say("compare-no-answer") : say("compare-answer", { answer: clipped(sample.answer, 30) });
