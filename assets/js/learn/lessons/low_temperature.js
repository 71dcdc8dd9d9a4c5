// Lesson 2: the first of two tokens, sharpened alone or with what follows.

import { colourOf } from "../../core/chart.js";
import { el, part } from "../../core/dom.js";
import { say } from "../../core/language.js";
import { kindTitle, methodLook } from "../../core/methods.js";
import { powerText, shortText } from "../../core/numbers.js";
import { lessons } from "../form.js";
import { barTrace, legendBelow, lessonChart, lessonLayout } from "./bars.js";
import { drawingLesson } from "./sharpening.js";

const methods = () => [
  ["power", say("learn-power-distribution"), methodLook("power").colour],
  ["low_temperature", kindTitle(methodLook("low_temperature")), methodLook("low_temperature").colour],
];
const sum = (values) => values.reduce((total, value) => total + value, 0);

lessons.low_temperature = (root, tools) => {
  const plots = Object.fromEntries([...root.querySelectorAll("[data-plot]")].map((plot) => [plot.dataset.plot, plot]));
  const body = part(root, "weights").querySelector("tbody");
  const view = drawingLesson(root, tools, () => charts.forEach((chart) => chart.draw()));

  /** The weights as one would write them on a board: .40² = .16. */
  const weights = (frame) => {
    const symbols = Object.keys(frame.first);
    const alpha = powerText(view.settings.alpha);
    const those = (symbol) =>
      frame.responses
        .map((r, i) => [r, frame.typed[i]])
        .filter(([r]) => r[0] === symbol)
        .map(([, value]) => shortText(value));
    const written = {
      power: (symbol) =>
        those(symbol)
          .map((value) => `${value}${alpha}`)
          .join(" + "),
      low_temperature: (symbol) => `(${those(symbol).join(" + ")})${alpha}`,
    };
    body.replaceChildren(
      ...methods().map(([method, title, colour]) => {
        const values = symbols.map((symbol) => frame.first[symbol][method]);
        const best = values[0] === values[1] ? -1 : values.indexOf(Math.max(...values));
        return el(
          "tr",
          { "data-method": method, style: `--method:var(${colour})` },
          el("th", { scope: "row" }, title),
          ...symbols.map((symbol, i) =>
            el(
              "td",
              { class: i === best ? "pv-best" : "", "data-first": symbol },
              el("span", {}, `${symbol}: ${written[method](symbol)} = `),
              el("b", {}, shortText(values[i], 4)),
            ),
          ),
          el(
            "td",
            { class: "pv-prefers" },
            best < 0 ? say("learn-no-preference") : say("learn-prefers", { symbol: symbols[best] }),
          ),
        );
      }),
    );
  };
  view.onFrame = weights;

  const share = (counts) => counts.map((count) => count / Math.max(1, view.frame.draws));
  const first = () => {
    const { frame } = view;
    const symbols = Object.keys(frame.first);
    const bySymbol = (values) =>
      symbols.map((symbol) => sum(values.filter((_, i) => frame.responses[i][0] === symbol)));
    const x = symbols.map((symbol) => `${symbol}…`);
    const bars = methods().flatMap(([method, name, colour]) => [
      barTrace(plots.first, { x, name, colour, values: bySymbol(frame.exact[method]) }),
      barTrace(plots.first, {
        x,
        name: say("learn-drawn", { method: name }),
        colour,
        sampled: true,
        values: bySymbol(share(frame.sampled[method])),
        error: symbols.map((symbol) => 2 * (frame.first_standard_error[method]?.[symbol] ?? 0)),
      }),
    ]);
    return { data: bars, layout: layout(plots.first) };
  };
  const whole = () => {
    const { frame } = view;
    const x = frame.responses;
    const bars = methods().flatMap(([method, name, colour]) => [
      barTrace(plots.whole, { x, name, colour, values: frame.exact[method] }),
      barTrace(plots.whole, {
        x,
        name: say("learn-drawn", { method: name }),
        colour,
        sampled: true,
        values: share(frame.sampled[method]),
        error: frame.standard_error[method].map((e) => 2 * e),
      }),
    ]);
    const model = barTrace(plots.whole, { x, name: say("learn-p-the-model"), colour: "--pv-base", values: frame.p });
    // Five bars stand close together: their numbers stand upright inside.
    const upright = {
      textposition: "inside",
      insidetextanchor: "end",
      textangle: -90,
      textfont: { size: 13, color: colourOf(plots.whole, "--pv-paper") },
    };
    return {
      data: [model, ...bars].map((bar) => ({
        ...bar,
        ...upright,
        text: bar.y.map((y, i) => (y > 0.09 ? bar.text[i] : "")),
      })),
      layout: layout(plots.whole),
    };
  };
  const layout = (plot) =>
    lessonLayout(plot, {
      showlegend: true,
      ...legendBelow(plot, 32),
      xaxis: { type: "category", tickfont: { size: 17 } },
      yaxis: { range: [0, 1.08], tickformat: ".1f" },
    });
  const charts = [lessonChart(plots.first, view.key, first), lessonChart(plots.whole, view.key, whole)];
  return {
    ...view,
    draw: () => charts.forEach((chart) => chart.draw()),
    explore: () => ({ example: tools.example, alpha: view.form.values().alpha }),
  };
};
