// Lesson 12: the objective that p^α is best for, a policy on its way there, and samples of a model that was tuned.

import { colourOf } from "../../core/chart.js";
import { part } from "../../core/dom.js";
import { say } from "../../core/language.js";
import { methodLook } from "../../core/methods.js";
import { chanceText, countText, fixedText, percentText } from "../../core/numbers.js";
import { runButtons } from "../buttons.js";
import { lessonForm, lessons } from "../form.js";
import { barTrace, lessonChart, lessonLayout } from "./bars.js";

/** @import { LessonMessage, ReinforcementFrame } from "../../types/messages.js" */

const REST = 200; // ms between two drawings of a chart
const SHARES = [0, 0.25, 0.5, 0.75, 1]; // that an axis names
const MOST_ANSWERS = 4; // that stand in the table

/** The answers of a method's samples, the most frequent first: "16 ×9, 18 ×4, …".
 *  @param {Record<string, number>} answers */
export const answersText = (answers) => {
  const sorted = Object.entries(answers).sort((a, b) => b[1] - a[1]);
  const shown = sorted.slice(0, MOST_ANSWERS).map(([answer, n]) => `${answer || "–"}\u00a0×${countText(n)}`);
  return shown.join(", ") + (sorted.length > MOST_ANSWERS ? ",\u00a0…" : "");
};

lessons.reinforcement = (root, tools) => {
  const { feed } = tools;
  const piece = (name) => part(root, name);
  const plots = Object.fromEntries([...root.querySelectorAll("[data-plot]")].map((plot) => [plot.dataset.plot, plot]));
  const rows = [...root.querySelectorAll("tr[data-method]")];
  const titleOf = (method) =>
    rows
      .find((row) => row.dataset.method === method)
      .querySelector("th")
      .textContent.trim();
  const put = (name, text) => (root.querySelector(`dd[data-number="${name}"]`).textContent = text);
  /** @type {ReinforcementFrame | null} */
  let exact = null; // the first frame
  /** @type {ReinforcementFrame | null} */
  let policy = null; // the latest one with a policy
  /** @type {ReinforcementFrame["drawn"]} */
  let drawn = [];

  const example = () => tools.examples.find((one) => one.name === form.values().example);
  const begin = () => {
    exact = policy = null;
    drawn = [];
    feed.begin(form.values());
    tools.changed();
    show();
  };
  const form = lessonForm(piece("fields"), begin);
  const showRun = runButtons(root, { feed, form, begin, idle: () => "learn-run-again" });
  feed.onFrame = (/** @type {ReinforcementFrame & LessonMessage} */ frame) => {
    form.clear();
    if (frame.path) exact = frame;
    else if (frame.policy) policy = frame;
    else drawn = frame.drawn;
    show();
  };
  feed.onError = tools.refused(form);
  feed.onChange = showRun;

  const show = () => {
    put("step", policy ? countText(policy.step) : "–");
    put("objective", policy ? fixedText(policy.objective, 4) : "–");
    put("log-z", exact ? fixedText(exact.log_z, 4) : "–");
    put("divergence", policy ? fixedText(policy.divergence, 4) : "–");
    piece("problem").textContent = example()?.prompt ?? "";
    for (const row of rows) {
      const look = methodLook(row.dataset.method);
      const one = drawn.find(({ method }) => method === row.dataset.method);
      const cell = (name, text) => (row.querySelector(`[data-number="${name}"]`).textContent = text);
      row.style.setProperty("--method", `var(${look.colour})`);
      const of = (n) => say("learn-of", { n: countText(n), all: countText(one.samples) });
      cell("right", one ? of(one.right) : "–");
      cell("distinct", one ? of(one.distinct) : "–");
      cell("log-prob", one ? fixedText(one.log_prob, 2) : "–");
      cell("answers", one ? answersText(one.answers) : "–");
    }
    piece("facts").textContent = facts();
    root.dataset.step = String(policy?.step ?? 0);
    root.dataset.samples = String(drawn.reduce((sum, one) => sum + one.samples, 0));
    charts.forEach((chart) => chart.draw());
  };
  const facts = () => {
    if (!policy) return "";
    if (!drawn.length) return say("learn-the-policy-climbs");
    return say("learn-samples-are-drawn");
  };

  const key = () => (exact ? `${feed.serial} ${feed.known}` : "");
  const dashed = (plot, y, name) => ({
    type: "scatter",
    mode: "lines",
    name,
    x: [0, 8],
    y: [y, y],
    line: { color: colourOf(plot, "--pv-base"), dash: "dash", width: 1.8 },
    hoverinfo: "skip",
  });
  const path = () => {
    const plot = plots.path;
    const alpha = Number(feed.settings.alpha);
    const points = exact.path;
    const lowest = Math.min(...points.map(({ objective }) => objective), policy?.objective ?? 0);
    return {
      data: [
        {
          type: "scatter",
          mode: "lines",
          name: say("learn-objective-of-p-beta"),
          x: points.map(({ exponent }) => exponent),
          y: points.map(({ objective }) => objective),
          line: { color: colourOf(plot, "--pv-power"), width: 2.5 },
          hovertemplate: "β = %{x}: %{y:.4f}<extra></extra>",
        },
        dashed(plot, exact.log_z, "log Z"),
        {
          type: "scatter",
          mode: "markers",
          name: "β = α",
          x: [alpha],
          y: [exact.log_z],
          marker: { symbol: "diamond", size: 12, color: colourOf(plot, "--pv-power") },
          hovertemplate: "%{y:.4f}<extra></extra>",
        },
      ],
      layout: layout(plot, {
        xaxis: { range: [-0.2, 8.2], title: { text: "β", standoff: 4 } },
        yaxis: {
          rangemode: "normal",
          range: [lowest, exact.log_z + 0.08 * (exact.log_z - lowest)],
          tickformat: ".1f",
          title: { text: say("learn-objective-nats"), standoff: 6 },
        },
        margin: { l: 58, r: 10, t: 40, b: 40 },
      }),
    };
  };
  const bars = () => {
    const plot = plots.policy;
    const x = exact.responses.map((name) => name.replace(" ■", "").replace(" ", "<br>")); // or they would meet
    const narrow = plot.clientWidth < 420;
    const bar = (more) => barTrace(plot, { x, least: 0.04, textangle: -90, ...more });
    return {
      data: [
        bar({ name: say("learn-p-the-model"), colour: "--pv-base", values: exact.p }),
        bar({ name: say("learn-power-distribution"), colour: "--pv-power", values: exact.exact }),
        bar({
          name: say("learn-policy-after", { n: countText(policy?.step ?? 0) }),
          colour: "--pv-second-model",
          sampled: true,
          values: policy?.policy ?? exact.p,
        }),
      ],
      layout: layout(plot, {
        xaxis: { type: "category", tickangle: 0, tickfont: { size: narrow ? 10 : 12 } },
        yaxis: { range: [0, 1.1], tickformat: ".1f" },
        margin: { l: 40, r: 8, t: 40, b: 44 },
      }),
    };
  };
  const passes = () => {
    const plot = plots.passes;
    const ks = [1, 2, 4, 8, 16];
    return {
      data: drawn.map(({ method, pass_at: some }, place) => {
        const look = methodLook(method);
        const ink = colourOf(plot, look.colour);
        return {
          type: "scatter",
          mode: "lines+markers",
          name: titleOf(method),
          x: some.map(({ k }) => Math.log2(k) + 0.06 * (place - 1)), // or the intervals would hide each other
          y: some.map(({ value }) => value),
          customdata: some.map(({ k, low, high }) => `pass@${k}: ${chanceText(low)}–${chanceText(high)}`),
          hovertemplate: "%{customdata}<extra></extra>",
          error_y: {
            type: "data",
            symmetric: false,
            array: some.map(({ value, high }) => Math.max(0, high - value)),
            arrayminus: some.map(({ value, low }) => Math.max(0, value - low)),
            color: ink,
            thickness: 1.3,
            width: 4,
          },
          line: { color: ink, width: 2.2 },
          marker: { symbol: look.symbol, size: 9, color: ink },
        };
      }),
      layout: layout(plot, {
        xaxis: {
          range: [-0.3, 4.3],
          tickvals: ks.map(Math.log2),
          ticktext: ks.map(String),
          title: { text: "k", standoff: 4 },
        },
        yaxis: { range: [0, 1.04], tickvals: SHARES, ticktext: SHARES.map((share) => percentText(share)) },
        margin: { l: 48, r: 10, t: 40, b: 40 },
      }),
    };
  };
  const layout = (plot, more) =>
    lessonLayout(plot, {
      showlegend: true,
      legend: { orientation: "h", x: 0, y: 1.02, yanchor: "bottom", font: { size: 12 } },
      ...more,
    });
  const charts = Object.entries({ path, policy: bars, passes }).map(([name, build]) =>
    lessonChart(plots[name], key, build, REST),
  );
  return {
    form,
    show,
    draw: () => charts.forEach((chart) => chart.draw()),
    opened: () => (exact && !feed.over ? feed.goOn() : exact || begin()),
    explore: () => ({ ...example()?.settings, example: form.values().example, alpha: form.values().alpha }),
    told: () => ({ exact, policy, drawn }),
  };
};
