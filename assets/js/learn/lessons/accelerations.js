// Lesson 6: one chain, six ways to run it: the same decisions, other costs.

import { axisLook, roomIn } from "../../core/chart.js";
import { part } from "../../core/dom.js";
import { say } from "../../core/language.js";
import { countText, fixedText } from "../../core/numbers.js";
import { runButtons } from "../buttons.js";
import { lessonForm, lessons } from "../form.js";
import { barTrace, lessonChart, lessonLayout } from "./bars.js";

/** @import { AccelerationFrame } from "../../types/messages.js" */

const REST = 200; // ms between two drawings of the chart
const MARKS = { accepted: "✓", rejected: "✗", rejected_early: "✗", unchanged: "=" };

lessons.accelerations = (root, tools) => {
  const { feed } = tools;
  const piece = (name) => part(root, name);
  const plot = root.querySelector('[data-plot="costs"]');
  const rows = [...root.querySelectorAll("[data-variant]")];
  const titleOf = (variant) =>
    rows
      .find((row) => row.dataset.variant === variant)
      .querySelector("th")
      .textContent.trim();
  let found = {}; // by variant: {marks, cost, over}

  const form = lessonForm(piece("fields"), () => {
    feed.halt();
    form.set("seed", example().settings.seed ?? 0);
    begin();
  });
  const example = () => tools.examples.find((one) => one.name === form.values().example);
  const begin = () => {
    found = {};
    feed.begin(form.values());
    tools.changed();
    show();
    chart.drawNow();
  };
  const showRun = runButtons(root, { feed, form, begin, idle: () => "learn-run-and-measure" });
  feed.onFrame = (/** @type {AccelerationFrame} */ frame) => {
    form.clear();
    const one = (found[frame.variant] ||= { marks: [], cost: null, over: false });
    frame.decisions.forEach((kind, i) => one.marks.push({ mark: MARKS[kind], moved: frame.moved[i] }));
    one.cost = frame.cost || one.cost;
    one.over = frame.over;
    show();
  };
  feed.onError = tools.refused(form);
  feed.onChange = () => {
    showRun();
    piece("facts").textContent = facts();
    if (!feed.busy) chart.drawNow();
  };

  /** How many decisions of a variant are those of the plain algorithm. */
  const same = (one) =>
    one.marks.filter(
      ({ mark, moved }, i) => found.plain?.marks[i]?.mark === mark && found.plain.marks[i].moved === moved,
    ).length;
  const show = () => {
    for (const row of rows) {
      const one = found[row.dataset.variant];
      const cell = (name, text) => (row.querySelector(`[data-number="${name}"]`).textContent = text);
      cell("tokens", one?.cost ? countText(one.cost.tokens) : "–");
      cell("passes", one?.cost ? countText(one.cost.forward_passes) : "–");
      cell("seconds", one?.cost ? fixedText(one.cost.seconds) : "–");
      const agree = one && same(one);
      cell(
        "same",
        !one || row.dataset.variant === "plain"
          ? "–"
          : `${agree === one.marks.length ? "✓" : "✗"} ${say("learn-of", { n: agree, all: one.marks.length })}`,
      );
      part(row, "decisions").textContent = one ? one.marks.map(({ mark }) => mark).join("") : "";
      row.dataset.over = String(Boolean(one?.over));
    }
    piece("facts").textContent = facts();
    chart.draw();
  };
  const facts = () => {
    const { plain, all } = found;
    if (plain?.over && all?.over) {
      const less = (what) => fixedText(plain.cost[what] / all.cost[what], 1);
      return say("learn-all-four-together-times-fewer", {
        tokens: less("tokens"),
        passes: less("forward_passes"),
        seconds: less("seconds"),
      });
    }
    const variant = Object.keys(found).at(-1) || rows[0].dataset.variant;
    if (feed.busy) return say("learn-running-a-row-fills-as", { variant: titleOf(variant) });
    if (feed.known) return say("learn-paused-press-go-on");
    return say("learn-nothing-is-measured-yet-press");
  };

  const key = () =>
    Object.values(found)
      .map((one) => `${one.cost?.tokens} ${one.cost?.forward_passes}`)
      .join("|") + feed.serial;
  const chart = lessonChart(
    plot,
    key,
    () => {
      const names = rows.map((row) => row.dataset.variant);
      const y = names.map(titleOf);
      const bar = (what, colour, axis, name) =>
        barTrace(plot, {
          name,
          colour,
          orientation: "h",
          y,
          xaxis: axis,
          values: names.map((n) => found[n]?.cost?.[what] ?? 0),
          digits: 0,
        });
      const axis = {
        ...axisLook(plot),
        tickfont: { size: 12 },
        tickangle: 0,
        nticks: roomIn(plot) < 480 ? 3 : 6,
        fixedrange: true,
        rangemode: "tozero",
      };
      const most = (what) => [0, 1.18 * Math.max(10, ...names.map((n) => found[n]?.cost?.[what] ?? 0))];
      return {
        data: [
          bar("tokens", "--pv-power", "x", say("learn-tokens-decoded")),
          bar("forward_passes", "--pv-base", "x2", say("learn-forward-passes")),
        ],
        layout: lessonLayout(plot, {
          showlegend: true,
          margin: { l: 8, r: 16, t: 28, b: 30 },
          barmode: "overlay",
          bargap: 0.35,
          xaxis: { ...axis, domain: [0, 0.48], range: most("tokens"), showgrid: true },
          xaxis2: { ...axis, domain: [0.54, 1], range: most("forward_passes") },
          yaxis: { type: "category", autorange: "reversed", automargin: true, categoryarray: y, showgrid: false },
        }),
      };
    },
    REST,
  );
  return {
    form,
    show,
    draw: chart.draw,
    opened: () => {
      if (feed.known || !example()) return show();
      if (!("seed" in form.strings())) form.set("seed", example().settings.seed ?? 0);
      begin();
    },
    explore: () => ({ ...example()?.settings, example: form.values().example, seed: form.values().seed }),
    told: () => found,
  };
};
