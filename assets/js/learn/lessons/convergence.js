// Lesson 4: several chains at once, against the exact numbers.

import { colourOf, roomIn } from "../../core/chart.js";
import { el, part } from "../../core/dom.js";
import { say } from "../../core/language.js";
import { kindTitle, methodLook } from "../../core/methods.js";
import { countText, fixedText, percentText } from "../../core/numbers.js";
import { playButton } from "../buttons.js";
import { lessonForm, lessons } from "../form.js";
import { barTrace, lessonChart, lessonLayout } from "./bars.js";

/** @import { ConvergenceFrame, LessonMessage } from "../../types/messages.js" */

const BARS = 9; // the likeliest responses; the others are added up
const TAIL = 150;
const REST = 300; // ms between two drawings of a chart: four of them must leave time for a click
const FIRST_LOOK = 8; // steps, with which the lesson opens
const LINES = [
  ["--pv-power", "solid"],
  ["--pv-low-temperature", "dash"],
  ["--pv-second-model", "dot"],
  ["--pv-accepted", "dashdot"],
  ["--pv-base", "solid"],
  ["--pv-rejected", "dash"],
  ["--pv-greedy", "dot"],
  ["--pv-muted", "dashdot"],
];

lessons.convergence = (root, tools) => {
  const { feed } = tools;
  const piece = (name) => part(root, name);
  const plots = Object.fromEntries([...root.querySelectorAll("[data-plot]")].map((plot) => [plot.dataset.plot, plot]));
  const numbers = Object.fromEntries(
    [...root.querySelectorAll("[data-number]")].map((one) => [one.dataset.number, one]),
  );
  /** @type {ConvergenceFrame | null} */
  let exact = null; // the first frame
  /** @type {ConvergenceFrame | null} */
  let last = null; // the latest one with steps
  let chains = []; // for each chain, the places of its states
  let curve = []; // {steps, tv, floor}
  let before = null; // the curve of the run before, if the only difference is what drew it
  let pauseAfterFirst = false;

  const begin = () => {
    const values = form.values();
    lengthTerm.closest("label").hidden = values.sampler !== "power";
    feed.begin(values);
    tools.changed();
  };
  const form = lessonForm(piece("fields"), (name) => {
    const same = name === "length_term" || name === "sampler";
    before = same && curve.length > 5 ? { settings: feed.settings, curve } : null;
    pauseAfterFirst = false;
    begin();
  });
  const lengthTerm = piece("fields").elements.length_term;
  /** The name and colour of what drew the chains.
   *  @param {Record<string, any>} settings */
  const kindOf = ({ sampler, length_term }) => {
    if (sampler === "power" && !length_term) return { name: say("learn-length-term-off"), colour: "--pv-rejected" };
    const look = methodLook(sampler);
    return { name: kindTitle(look), colour: look.colour };
  };
  const again = () => {
    form.set("seed", form.values().seed + Number(form.values().chains));
    begin();
  };
  piece("play").addEventListener("click", () => {
    pauseAfterFirst = false;
  });
  const showPlay = playButton(piece("play"), feed, again, () => last && last.steps > FIRST_LOOK);
  piece("again").addEventListener("click", () => {
    before = null;
    pauseAfterFirst = false;
    again();
  });

  /** Every state of every chain, one a line. */
  const csv = () => {
    const lines = ["chain,step,response,log_prob"];
    chains.forEach((chain, c) =>
      chain.forEach((place, s) => lines.push(`${c},${s + 1},${exact.responses[place]},${exact.log_prob[place]}`)),
    );
    return `${lines.join("\n")}\n`;
  };
  piece("csv").addEventListener("click", () => {
    const href = URL.createObjectURL(new Blob([csv()], { type: "text/csv" }));
    el("a", { href, download: "powerviz-chains.csv" }).click();
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
  });

  feed.onFrame = (/** @type {ConvergenceFrame & LessonMessage} */ frame) => {
    form.clear();
    if (frame.index === 0) {
      exact = frame;
      last = null;
      chains = Array.from({ length: Number(feed.settings.chains) }, () => []);
      curve = [];
    } else {
      last = frame;
      frame.new.forEach((places, c) => chains[c].push(...places));
      curve.push({ steps: frame.steps, tv: frame.total_variation, floor: frame.floor });
      if (pauseAfterFirst && frame.steps >= FIRST_LOOK) {
        pauseAfterFirst = false;
        feed.halt();
      }
    }
    show();
  };
  feed.onError = tools.refused(form);
  feed.onChange = () => {
    showPlay();
    piece("csv").disabled = !last;
  };

  const sum = (values) => values.reduce((a, b) => a + b, 0);
  const responses = () => exact.exact.filter((value) => value > 0).length; // behind them stands what has no end
  const withoutEnd = (values) => values.slice(responses());
  const facts = (wrong) => {
    if (feed.settings.sampler === "as_published") {
      const share = sum(withoutEnd(last.counts)) / sum(last.counts);
      return say("learn-the-published-rule", { share: percentText(share) });
    }
    if (wrong) return say("learn-the-length-term-is-off");
    if (last.last) {
      const said = {
        n: countText(last.steps),
        times: last.floor ? fixedText(last.total_variation / last.floor, 1) : "–",
      };
      return last.floor !== null && last.total_variation <= last.floor
        ? say("learn-done-steps-of-each-chain", said)
        : say("learn-done-steps-of-each-chain-2", said);
    }
    if (last.steps === FIRST_LOOK && !feed.busy) return say("learn-a-first-look-steps-of", { n: FIRST_LOOK });
    if (feed.settings.sampler === "tempering") return say("learn-replicas-swap", { alpha: feed.settings.alpha });
    if (feed.settings.sampler === "pimh") return say("learn-rounds-of-two-particles");
    return say("learn-the-real-sampler-its-visits");
  };
  const show = () => {
    const { sampler, length_term } = feed.settings ?? {};
    const wrong = exact && (sampler === "as_published" || (sampler === "power" && !length_term));
    const put = (name, text) => (numbers[name].textContent = text);
    put("steps", last ? countText(last.steps) : "–");
    put("tv", last ? fixedText(last.total_variation, 3) : "–");
    put("floor", last && last.floor !== null ? fixedText(last.floor, 3) : "–");
    put(
      "ess",
      last && last.effective_samples !== null
        ? say("learn-of", { n: countText(last.effective_samples), all: countText(last.steps * chains.length) })
        : "–",
    );
    put("rhat", last && last.r_hat !== null ? fixedText(last.r_hat, 3) : "–");
    put("response-rhat", last && last.response_r_hat !== null ? fixedText(last.response_r_hat, 3) : "–");
    root.dataset.steps = last ? last.steps : 0;
    root.classList.toggle("pv-is-wrong", Boolean(wrong));
    piece("facts").textContent = last ? facts(wrong) : "";
    charts.forEach((chart) => chart.draw());
  };

  const key = () => (exact ? `${feed.serial} ${feed.known} ${chains.length}` : "");
  const bars = () => {
    const plot = plots.bars;
    const real = responses();
    const groups = [
      { name: say("learn-others"), of: (values) => values.slice(BARS, real) },
      { name: say("learn-without-an-end"), of: withoutEnd },
    ].filter((group) => group.of(exact.exact).length);
    const cut = (values) => [...values.slice(0, Math.min(BARS, real)), ...groups.map((group) => sum(group.of(values)))];
    const names = exact.responses.slice(0, Math.min(BARS, real)).map((name) => name.replace(/ /g, ""));
    const x = [...names, ...groups.map((group) => group.name)];
    const data = [
      barTrace(plot, { x, name: say("learn-exact"), colour: "--pv-power", values: cut(exact.exact), least: 0.05 }),
      barTrace(plot, {
        x,
        name: say("learn-visited"),
        colour: methodLook(feed.settings.sampler).colour,
        sampled: true,
        values: last ? cut(last.counts.map((n) => n / (last.steps * chains.length))) : x.map(() => 0),
      }),
    ];
    if (feed.settings.sampler === "power" && !feed.settings.length_term) {
      data.push({
        type: "scatter",
        mode: "markers",
        name: say("learn-n-p-alpha-divided-by"),
        x,
        y: cut(exact.without_length_term),
        marker: { symbol: "diamond-open", size: 11, color: colourOf(plot, "--pv-rejected"), line: { width: 2 } },
      });
    }
    return {
      data,
      layout: lessonLayout(plot, {
        showlegend: true,
        xaxis: { type: "category", tickangle: roomIn(plot) < 480 ? -90 : 0, tickfont: { size: 12 } },
        yaxis: { tickformat: ".1f" },
        margin: { l: 44, r: 10, t: 26, b: roomIn(plot) < 480 ? 56 : 34 },
      }),
    };
  };
  const line = (plot, points, y, name, colour, dash, width = 2.5) => ({
    type: "scatter",
    mode: "lines",
    name,
    x: points.map((one) => one.steps),
    y: points.map(y),
    line: { color: colourOf(plot, colour), dash, width },
  });
  const tv = () => {
    const plot = plots.tv;
    const drawn = (points, { name, colour }, dash, width) =>
      line(plot, points, (one) => one.tv, name, colour, dash, width);
    const data = [];
    if (before) data.push(drawn(before.curve, kindOf(before.settings), "dot", 1.6));
    data.push(drawn(curve, kindOf(feed.settings), "solid"));
    data.push(line(plot, curve, (one) => one.floor, say("learn-floor-by-chance"), "--pv-base", "dash", 1.8));
    return {
      data,
      layout: lessonLayout(plot, {
        showlegend: true,
        xaxis: {
          type: "log",
          range: [0, Math.log10(2000)],
          title: { text: say("learn-steps-of-each-chain"), standoff: 4 },
          tickvals: [1, 3, 10, 30, 100, 300, 1000, 2000],
        },
        yaxis: { range: [0, 0.8], tickformat: ".1f" },
        margin: { l: 44, r: 10, t: 26, b: 44 },
      }),
    };
  };
  const trace = () => {
    const plot = plots.trace;
    const end = last ? last.steps : 0;
    const start = Math.max(0, end - TAIL);
    const data = chains.map((chain, c) => ({
      type: "scatter",
      mode: "lines",
      name: say("learn-chain", { n: c + 1 }),
      x: chain.slice(start).map((_, i) => start + i + 1),
      y: chain.slice(start).map((place) => exact.log_prob[place]),
      line: { shape: "hv", width: 1.6, color: colourOf(plot, LINES[c][0]), dash: LINES[c][1] },
    }));
    return {
      data,
      layout: lessonLayout(plot, {
        showlegend: true,
        xaxis: { range: [start, Math.max(end, 10)] },
        yaxis: { title: { text: say("compare-log-p-nats"), standoff: 8 }, rangemode: "normal" },
        margin: { l: 62, r: 10, t: 26, b: 34 },
      }),
    };
  };
  const lags = () => {
    const plot = plots.lags;
    const values = last ? last.autocorrelation : [];
    return {
      data: [
        {
          type: "bar",
          x: values.map((_, lag) => lag),
          y: values,
          marker: { color: colourOf(plot, "--pv-power") },
          width: 0.5,
          hovertemplate: `${say("learn-lag", { n: "%{x}" })}: %{y:.2f}<extra></extra>`,
        },
      ],
      layout: lessonLayout(plot, {
        xaxis: { range: [-0.6, 40.6], title: { text: say("learn-lag-in-steps"), standoff: 4 } },
        yaxis: { range: [-0.3, 1.05], zeroline: true, zerolinecolor: colourOf(plot, "--pv-line-strong") },
        margin: { l: 44, r: 10, t: 10, b: 44 },
      }),
    };
  };
  const charts = Object.entries({ tv, bars, trace, lags }).map(([name, build]) =>
    lessonChart(plots[name], key, build, REST),
  );
  return {
    form,
    show,
    draw: () => charts.forEach((chart) => chart.draw()),
    atFirst: () => last?.steps === FIRST_LOOK,
    opened: () => {
      if (exact) return show();
      pauseAfterFirst = true;
      begin();
    },
    told: () => ({ exact, last, chains, curve }),
  };
};
