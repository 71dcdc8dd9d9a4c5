// Lesson 9: one chain among two far modes, and the same with another one below it that it swaps with.

import { colourOf } from "../../core/chart.js";
import { part } from "../../core/dom.js";
import { say } from "../../core/language.js";
import { kindTitle, methodLook } from "../../core/methods.js";
import { countText, fixedText, largeText, percentText } from "../../core/numbers.js";
import { playButton } from "../buttons.js";
import { lessonForm, lessons } from "../form.js";
import { lessonChart, lessonLayout } from "./bars.js";

/** @import { LessonMessage, StuckFrame } from "../../types/messages.js" */

const REST = 250; // ms between two drawings of a chart
const BETWEEN = 1; // rows left empty between the modes

/** How often a chain changed its mode, and the share of its steps in mode b. `mode`: of each response; `places`: the
 *  responses after each step.
 *  @param {number[]} mode
 *  @param {number[]} places */
export const travelled = (mode, places) => {
  let changes = 0;
  for (let k = 1; k < places.length; k += 1) changes += Number(mode[places[k]] !== mode[places[k - 1]]);
  return { changes, share: places.reduce((total, place) => total + mode[place], 0) / Math.max(1, places.length) };
};

lessons.stuck = (root, tools) => {
  const { feed } = tools;
  const piece = (name) => part(root, name);
  const plots = Object.fromEntries([...root.querySelectorAll("[data-plot]")].map((plot) => [plot.dataset.plot, plot]));
  const put = (name, text) => (root.querySelector(`[data-number="${name}"]`).textContent = text);
  /** @type {StuckFrame | null} */
  let exact = null; // the first frame
  let steps = 0;
  let chains = { plain: [], tempered: [] }; // the places of their states

  const begin = () => {
    feed.begin(form.values());
    tools.changed();
  };
  const form = lessonForm(piece("fields"), begin);
  const again = () => {
    form.set("seed", form.values().seed + 1);
    begin();
  };
  const showPlay = playButton(piece("play"), feed, again);
  piece("again").addEventListener("click", again);

  feed.onFrame = (/** @type {StuckFrame & LessonMessage} */ frame) => {
    form.clear();
    if (frame.index === 0) {
      exact = frame;
      chains = { plain: [], tempered: [] };
    } else for (const [name, places] of Object.entries(frame.new)) chains[name].push(...places);
    steps = frame.steps;
    show();
  };
  feed.onError = tools.refused(form);
  feed.onChange = () => {
    showPlay();
    if (!feed.busy) charts.forEach((chart) => chart.drawNow());
  };

  /** A time in steps: 4.6, 328, 4·10²⁴. */
  const time = (value) => (value < 100 ? fixedText(value, 1) : largeText(value));
  const show = () => {
    if (!exact) return;
    for (const name of /** @type {const} */ (["plain", "tempered"])) {
      const found = travelled(exact.mode, chains[name]);
      const beside = (code, here, expected) => (steps ? say(code, { here, expected }) : expected);
      const changes = exact[name].changes[Math.max(0, steps - 1)];
      put(`${name}-there`, time(exact[name].there));
      put(`${name}-back`, time(exact[name].back));
      put(`${name}-changes`, beside("learn-by-now", countText(found.changes), fixedText(changes, 1)));
      put(`${name}-share`, beside("learn-so-far", percentText(found.share), percentText(exact.shares[1])));
    }
    root.dataset.steps = String(steps);
    piece("facts").textContent = say("learn-swaps-accepted", { swapped: percentText(exact.swapped) });
    charts.forEach((chart) => chart.draw());
  };

  /** Responses from the top down, the modes apart. */
  const height = (place) => -place - BETWEEN * exact.mode[place];
  const trace = (name, method) => () => {
    const plot = plots[name === "plain" ? "one" : "two"];
    const narrow = plot.clientWidth < 480;
    const places = chains[name];
    const look = methodLook(method);
    const all = exact.responses.map((_, place) => place);
    return {
      data: [
        {
          type: "scatter",
          mode: "lines+markers",
          name: kindTitle(look),
          x: places.map((_, k) => k + 1),
          y: places.map(height),
          line: { shape: "hv", width: 1, color: colourOf(plot, look.colour) },
          marker: { size: 3.5, color: colourOf(plot, look.colour) },
          hovertemplate: places.length ? "%{x}: %{text}<extra></extra>" : "",
          text: places.map((place) => exact.responses[place]),
        },
      ],
      layout: lessonLayout(plot, {
        xaxis: {
          range: [0, exact.most_steps],
          title: { text: say(name === "plain" ? "learn-steps" : "learn-rounds"), standoff: 2 },
        },
        yaxis: {
          rangemode: "normal",
          range: [height(all.length - 1) - 0.7, 0.7],
          tickvals: all.map(height),
          ticktext: exact.responses.map((response) => response.replace(/ /g, "")),
          tickfont: { size: narrow ? 10 : 12 },
        },
        shapes: [0, 1].map((mode) => {
          const own = all.filter((place) => exact.mode[place] === mode).map(height);
          return {
            type: "rect",
            xref: "paper",
            x0: 0,
            x1: 1,
            y0: Math.max(...own) + 0.6,
            y1: Math.min(...own) - 0.6,
            fillcolor: colourOf(plot, "--pv-raised"),
            line: { width: 0 },
            layer: "below",
          };
        }),
        margin: { l: 54, r: 18, t: 6, b: 40 },
      }),
    };
  };
  const key = () => (exact ? `${feed.serial} ${steps}` : "");
  const charts = [
    lessonChart(plots.one, key, trace("plain", "power"), REST),
    lessonChart(plots.two, key, trace("tempered", "tempering"), REST),
  ];
  return {
    form,
    show,
    draw: () => charts.forEach((chart) => chart.draw()),
    opened: () => {
      if (!exact) return begin();
      return feed.over ? show() : feed.goOn();
    },
    explore: () => {
      const { alpha, lower_alpha: lowest } = form.values();
      return { example: tools.example, sampler: "tempering", num_rungs: 2, lowest_alpha: lowest, alpha };
    },
    told: () => ({ exact, chains, steps }),
  };
};
