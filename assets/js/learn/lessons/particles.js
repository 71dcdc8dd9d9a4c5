// Lesson 10: one particle filter to look into, and many of them against the exact numbers, by how many particles they have.

import { colourOf, coloursNow } from "../../core/chart.js";
import { part } from "../../core/dom.js";
import { say } from "../../core/language.js";
import { kindTitle, methodLook } from "../../core/methods.js";
import { chanceText, countText, fixedText } from "../../core/numbers.js";
import { fold, newRun } from "../../run/fold.js";
import { columnsOf, kinOf } from "../../run/genealogy.js";
import { genealogyPicture } from "../../run/genealogy_picture.js";
import { particleCurves } from "../../run/particle_curves.js";
import { filterOf } from "../../run/particles.js";
import { lessonForm, lessons } from "../form.js";
import { lessonChart, lessonLayout } from "./bars.js";

/** @import { LessonMessage, ParticlesFrame } from "../../types/messages.js" */

const GUTTER = 30; // px at the left, for the numbers of the curves
const EDGE = 10; // px at the right
const REST = 300; // ms between two drawings of a chart
const MOST_TICKS = 6; // of an axis from 0 on, one at every whole number
const SPREAD = 0.3; // of the room of a number of particles that its dots take, on either side
const IN_EXPLORE = { num_particles: 16, max_new_tokens: 64 };

/** A run's events, folded: the columns of its genealogy, and what they come to.
 *  @param {any[]} events */
export const genealogyOf = (events) => {
  const run = newRun();
  for (const event of events) fold(run, event);
  const { told, finished } = filterOf(run, 0);
  const columns = columnsOf(told, run.started.settings.num_particles);
  return {
    run,
    columns,
    finished,
    shown: columns.at(-1).lineOf[finished.chosen],
    leastEss: Math.min(...columns.map(({ ess }) => ess)),
    resampled: told.filter(({ event }) => event.kind === "particles_resampled").length,
  };
};

/** Dots of many runs around the place of each number of particles, no two runs above each other.
 *  @param {number[][]} values  by number of particles */
export const dotsOf = (values) =>
  values.flatMap((some, place) => some.map((y, k) => ({ x: place + SPREAD * (2 * ((k * 0.618034) % 1) - 1), y })));

lessons.particles = (root, tools) => {
  const { feed } = tools;
  const piece = (name) => part(root, name);
  const plots = Object.fromEntries([...root.querySelectorAll("[data-plot]")].map((plot) => [plot.dataset.plot, plot]));
  const numbers = Object.fromEntries(
    [...root.querySelectorAll("[data-number]")].map((one) => [one.dataset.number, one]),
  );
  const look = methodLook("smc");
  /** @type {ParticlesFrame | null} */
  let exact = null; // the first frame
  /** @type {ParticlesFrame | null} */
  let last = null; // the latest one with runs
  let ratios = []; // Ẑ/Z of each run, by number of particles
  let before = null; // the curve of other settings
  let one = null; // the run that is shown
  let pointed = null; // {column, lines}

  const begin = () => {
    tools.changed();
    feed.begin(form.values());
  };
  const form = lessonForm(piece("fields"), () => {
    before = last;
    begin();
  });
  piece("draw").addEventListener("click", () => {
    before = null;
    form.set("seed", form.values().seed + 1);
    begin();
  });
  piece("stop").addEventListener("click", feed.halt);
  feed.onFrame = (/** @type {ParticlesFrame & LessonMessage} */ frame) => {
    form.clear();
    if (frame.index === 0) {
      exact = frame;
      last = null;
      one = genealogyOf(frame.events);
      pointed = null;
      ratios = [];
    } else {
      last = frame;
      frame.counts.forEach(({ new: fresh }, place) => {
        ratios[place] = [...(ratios[place] ?? []), ...fresh];
      });
    }
    root.dataset.runs = String(frame.runs);
    show();
  };
  feed.onError = tools.refused(form);
  feed.onChange = () => (piece("stop").disabled = !feed.busy);

  // The run that is shown.
  const box = piece("genealogy");
  const picture = genealogyPicture(box);
  const curves = particleCurves(piece("curves"));
  const readout = () => {
    const { columns, run } = one;
    const column = columns[pointed?.column ?? columns.length - 1];
    const now = say("particles-column", {
      token: Math.floor(column.at),
      ess: fixedText(column.ess, 1),
      all: run.started.settings.num_particles,
      ancestors: column.ancestors,
      lines: column.lines.length,
    });
    if (!pointed) return now;
    const lines = [...pointed.lines].map((line) => column.lines[line]);
    const n = lines.reduce((sum, { members }) => sum + members.length, 0);
    const share = lines.reduce((sum, line) => sum + line.share, 0);
    return `${now} ${say("particles-pointed", { n, share: chanceText(share) })}`;
  };
  const drawRun = () => {
    const size = { width: box.clientWidth, height: box.clientHeight };
    if (!one || !size.width) return;
    const { columns, run } = one;
    const longest = columns.at(-1).at;
    const x = (at) => GUTTER + (at / longest) * (size.width - GUTTER - EDGE);
    const key = `${feed.serial} ${coloursNow()}`;
    const kin = pointed && kinOf(columns, pointed.column, pointed.lines);
    const shown = kinOf(columns, columns.length - 1, [one.shown]);
    picture.draw({ columns, x, size, key, colour: look.colour, shown, followed: kin });
    const { num_particles: number, ess_threshold: share } = run.started.settings;
    const cursor = pointed ? columns[pointed.column].at : null;
    curves.draw({ columns, number, threshold: share * number, x, longest, cursor, width: size.width });
    piece("readout").textContent = readout();
  };
  const point = (event) => {
    if (!one) return;
    const { left, top, width } = box.getBoundingClientRect();
    const at = ((event.clientX - left - GUTTER) / (width - GUTTER - EDGE)) * one.columns.at(-1).at;
    const found = picture.pick(one.columns, at, event.clientY - top);
    pointed = found && { column: found.column, lines: new Set([found.line]) };
    drawRun();
  };
  box.addEventListener("pointermove", point);
  box.addEventListener("pointerdown", point);
  box.addEventListener("pointerleave", () => {
    pointed = null;
    drawRun();
  });
  new ResizeObserver(drawRun).observe(box);
  document.addEventListener("pv-theme", drawRun);

  const show = () => {
    const put = (name, text) => (numbers[name].textContent = text);
    put("log-z", exact ? fixedText(exact.log_z, 3) : "–");
    if (one) {
      const { finished, columns, run } = one;
      const error = finished.log_z_error;
      put("estimate", `${fixedText(finished.log_z, 3)}${error === null ? "" : ` ± ${fixedText(error, 2)}`}`);
      const all = countText(run.started.settings.num_particles);
      put("ess", say("learn-of", { n: fixedText(one.leastEss, 1), all }));
      put("resampled", countText(one.resampled));
      put("ancestors", say("learn-of", { n: countText(columns.at(-1).ancestors), all }));
    }
    root.style.setProperty("--method", `var(${look.colour})`);
    piece("facts").textContent = last
      ? say("learn-runs-with-each-number", { n: countText(last.runs), responses: countText(exact.responses) })
      : "";
    drawRun();
    charts.forEach((chart) => chart.draw());
  };

  const key = () => (exact ? `${feed.serial} ${feed.known}` : "");
  const counts = () => last?.counts ?? [];
  const places = () => counts().map((_, place) => place);
  const axis = () => ({
    tickvals: places(),
    ticktext: counts().map(({ particles }) => countText(particles)),
    range: [-0.5, Math.max(0.5, counts().length - 0.5)],
    title: { text: say("learn-particles"), standoff: 4, font: { size: 13 } },
  });
  const line = (plot, some, of, name, colour, dash, width = 2.5) => ({
    type: "scatter",
    mode: "lines+markers",
    name,
    x: some.map((_, place) => place),
    y: some.map(of),
    line: { color: colourOf(plot, colour), dash, width },
    marker: { size: width > 2 ? 8 : 1 },
    hovertemplate: "%{y:.3f}<extra></extra>",
  });
  const exactPoint = (plot, y) => ({
    type: "scatter",
    mode: "markers",
    name: say("learn-one-particle-exact"),
    x: [0],
    y: [y],
    marker: { symbol: "diamond-open", size: 14, color: colourOf(plot, "--pv-power"), line: { width: 2 } },
    hovertemplate: "%{y:.3f}<extra></extra>",
  });
  const distance = () => {
    const plot = plots.distance;
    return {
      data: [
        ...(before
          ? [line(plot, before.counts, (one) => one.distance, say("learn-settings-before"), "--pv-muted", "dot", 1.8)]
          : []),
        line(plot, counts(), (one) => one.distance, kindTitle(look), look.colour, "solid"),
        line(plot, counts(), (one) => one.floor, say("learn-floor-by-chance"), "--pv-base", "dash", 1.8),
        exactPoint(plot, exact.distance_of_one),
      ],
      layout: layout(plot, { yaxis: { range: [0, 1], dtick: 0.2, tickformat: ".1f" } }),
    };
  };
  const estimates = () => {
    const plot = plots.estimates;
    const dots = dotsOf(ratios);
    const top = Math.max(2, Math.ceil(1 + 1.5 * exact.deviation_of_one));
    const spread = counts().map(({ particles }) => exact.deviation_of_one / Math.sqrt(particles));
    const band = (sign, more) => ({
      type: "scatter",
      mode: "lines",
      x: places(),
      y: spread.map((deviation) => Math.max(0, 1 + sign * deviation)),
      line: { color: colourOf(plot, "--pv-power"), dash: "dash", width: 1.6 },
      hovertemplate: "%{y:.3f}<extra></extra>",
      ...more,
    });
    const runs = last ? last.runs : 1;
    return {
      data: [
        {
          type: "scatter",
          mode: "markers",
          name: say("learn-ratio-of-a-run"),
          x: dots.map(({ x }) => x),
          y: dots.map(({ y }) => Math.min(y, 0.98 * top)), // those above the picture stand at its edge, marked
          customdata: dots.map(({ y }) => y),
          marker: {
            symbol: dots.map(({ y }) => (y > top ? "triangle-up" : "circle")),
            size: dots.map(({ y }) => (y > top ? 7 : 3.5)),
            color: colourOf(plot, look.colour),
            opacity: 0.45,
          },
          hovertemplate: "%{customdata:.3f}<extra></extra>",
        },
        band(1, { name: say("learn-exact-without-resampling") }),
        band(-1, { showlegend: false }),
        {
          type: "scatter",
          mode: "markers",
          name: say("learn-mean-of-all-runs"),
          x: places(),
          y: counts().map(({ mean }) => mean),
          error_y: {
            type: "data",
            array: counts().map(({ deviation }) => (2 * deviation) / Math.sqrt(runs)),
            color: colourOf(plot, "--pv-ink"),
            thickness: 1.6,
            width: 6,
          },
          marker: { symbol: "diamond", size: 9, color: colourOf(plot, "--pv-ink") },
          hovertemplate: "%{y:.3f}<extra></extra>",
        },
      ],
      layout: layout(plot, {
        yaxis: { range: [0, top], ...(top > MOST_TICKS ? {} : { dtick: 1 }), tickformat: ".1f" },
        shapes: [
          {
            type: "line",
            xref: "paper",
            x0: 0,
            x1: 1,
            y0: 1,
            y1: 1,
            line: { color: colourOf(plot, "--pv-line-strong"), width: 1 },
          },
        ],
      }),
    };
  };
  const layout = (plot, more) =>
    lessonLayout(plot, {
      showlegend: true,
      legend: { orientation: "h", x: 0, y: 1.02, yanchor: "bottom", font: { size: 11 } },
      margin: { l: 36, r: 8, t: 30, b: 40 },
      xaxis: axis(),
      ...more,
    });
  const charts = Object.entries({ distance, estimates }).map(([name, build]) =>
    lessonChart(plots[name], key, build, REST),
  );
  return {
    form,
    show,
    draw: () => {
      drawRun();
      charts.forEach((chart) => chart.draw());
    },
    opened: () => (exact && !feed.over ? feed.goOn() : exact || begin()),
    explore: () => {
      const { alpha, ess_threshold } = form.values();
      return { sampler: "smc", example: tools.example, alpha, seed: 3, ess_threshold, ...IN_EXPLORE };
    },
    told: () => ({ exact, last, ratios, one }),
  };
};
