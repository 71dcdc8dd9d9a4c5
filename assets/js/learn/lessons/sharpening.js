// Lesson 1: p and p^α of a handful of answers, and what the sampler draws.

import { roomIn } from "../../core/chart.js";
import { part } from "../../core/dom.js";
import { say } from "../../core/language.js";
import { powerText } from "../../core/numbers.js";
import { lessonForm, lessons } from "../form.js";
import { barTrace, drawsSoFar, lessonChart, lessonLayout } from "./bars.js";

/** @import { LessonMessage, SharpeningFrame } from "../../types/messages.js" */

lessons.sharpening = (root, tools) => {
  const plot = root.querySelector('[data-plot="bars"]');
  const view = drawingLesson(root, tools, () => chart.draw());
  const chart = lessonChart(plot, view.key, () => {
    const { frame } = view;
    const share = (counts) => counts.map((count) => count / Math.max(1, frame.draws));
    const x = frame.responses;
    const alpha = powerText(Number(view.settings.alpha));
    // Three narrow bars side by side have numbers that stand, or they would meet.
    const bar = (more) => barTrace(plot, { x, ...more, ...(roomIn(plot) < 480 ? { textangle: -90 } : {}) });
    return {
      data: [
        bar({ name: say("learn-p-the-model"), colour: "--pv-base", values: frame.p }),
        bar({ name: say("learn-p-divided-by-the-sum", { alpha }), colour: "--pv-power", values: frame.exact.power }),
        bar({
          name: say("learn-drawn-by-the-sampler"),
          colour: "--pv-power",
          sampled: true,
          values: share(frame.sampled.power),
          error: frame.standard_error.power.map((e) => 2 * e),
        }),
      ],
      layout: lessonLayout(plot, {
        xaxis: { type: "category", tickfont: { size: 17 } },
        yaxis: { range: [0, 1.08], tickformat: ".1f", title: { text: say("learn-probability"), standoff: 6 } },
      }),
    };
  });
  return { ...view, draw: chart.draw, explore: () => ({ example: tools.example, alpha: view.form.values().alpha }) };
};

/** What lessons 1 and 2 share: every change draws anew; so does a button, from another seed. */
export const drawingLesson = (root, tools, draw) => {
  const { feed } = tools;
  const facts = part(root, "facts");
  const view = { frame: null, settings: null };
  const begin = () => {
    tools.changed();
    feed.begin(view.form.values());
  };
  view.form = lessonForm(part(root, "fields"), begin);
  view.key = () => (view.frame ? `${feed.serial} ${view.frame.index}` : "");
  part(root, "draw").addEventListener("click", () => {
    view.form.set("seed", view.form.values().seed + 1);
    begin();
  });
  part(root, "stop").addEventListener("click", feed.halt);
  feed.onFrame = (/** @type {SharpeningFrame & LessonMessage} */ frame) => {
    view.frame = frame;
    view.settings = feed.settings;
    root.dataset.draws = frame.draws;
    view.show();
  };
  view.show = () => {
    if (!view.frame) return;
    facts.textContent = drawsSoFar(view.frame);
    if (view.onFrame) view.onFrame(view.frame);
    draw();
  };
  feed.onError = tools.refused(view.form);
  feed.onChange = () => (part(root, "stop").disabled = !feed.busy);
  view.opened = () => (view.frame && !feed.over ? feed.goOn() : view.frame || begin());
  return view;
};
