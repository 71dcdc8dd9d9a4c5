// What the teacher shows, step by step: a student follows, or looks back at earlier steps and returns.

import { el, readable } from "../core/dom.js";
import { say } from "../core/language.js";
import { linkTo } from "../core/link.js";
import { fixedText } from "../core/numbers.js";

const VERDICTS = {
  accepted: ["✓", "class-step-accepted"],
  rejected: ["✗", "class-step-rejected"],
  rejected_early: ["✗", "class-step-rejected-early"],
  unchanged: ["=", "class-step-unchanged"],
};

/** The address of the whole page at what the teacher shows. The students' page lies one below it. */
const wholePage = ({ tab, values }) => {
  const here = linkTo({ tab, ...values });
  return new URL(`./${new URL(here).search}`, document.baseURI).href;
};

const stepView = ({ step, prompt, kept, new: fresh, verdict, log_prob }) => {
  const [mark, code] = VERDICTS[verdict] ?? ["", ""];
  return [
    ...(prompt ? [el("p", { class: "pv-class-prompt", dir: "auto" }, readable(prompt, true))] : []),
    el(
      "p",
      { class: "pv-class-path", dir: "auto" },
      el("span", {}, readable(kept, true)),
      el("ins", {}, readable(fresh, true)),
    ),
    ...(code && step > 0
      ? [el("p", { class: `pv-class-outcome pv-class-${verdict}` }, `${mark} ${say(code, { n: step })}`)]
      : []),
    ...(log_prob === null ? [] : [el("p", { class: "pv-class-facts" }, `log p = ${fixedText(log_prob, 1)}`)]),
  ];
};

/** `fetchSteps()` gives the steps that the teacher has shown so far, the oldest first. */
export const newOwnPace = (fetchSteps) => {
  const element = el("section", { class: "pv-class-place", hidden: true });
  let place = null; // the teacher's
  /** @type {any[] | null} */
  let steps = null; // those shown so far, while the student goes their own way
  let at = 0;
  let shown = "";

  const own = async (way) => {
    if (!steps) {
      try {
        steps = await fetchSteps();
      } catch {
        return; // the server is away; the teacher's step stays
      }
      at = steps.findIndex(({ step }) => step === place?.step);
      if (at < 0) at = steps.length - 1;
    }
    at = Math.max(0, Math.min(steps.length - 1, at + way));
    draw();
  };
  const follow = () => {
    steps = null;
    draw();
  };
  const button = (text, way, disabled) =>
    el(
      "button",
      { type: "button", class: "pv-class-quiet", "aria-label": text, disabled, onclick: () => own(way) },
      way < 0 ? "←" : "→",
    );

  const draw = () => {
    const view = steps ? steps[at] : place?.view && { step: place.step, ...place.view };
    const many = place?.step !== null && place?.view;
    const title = place?.lesson
      ? say(`lesson-${place.lesson.replaceAll("_", "-")}-title`)
      : view
        ? say("class-step", { n: view.step })
        : say("class-teacher-elsewhere");
    element.replaceChildren(
      el(
        "header",
        {},
        el("h2", {}, steps ? say("class-own-step", { n: view.step }) : title),
        ...(many
          ? [
              button(say("class-step-before"), -1, steps ? at === 0 : false),
              button(say("class-step-after"), 1, !steps || at === steps.length - 1),
            ]
          : []),
      ),
      ...(steps
        ? [el("button", { type: "button", class: "pv-class-main", onclick: follow }, say("class-back-to-teacher"))]
        : []),
      ...(view ? stepView(view) : []),
      ...(place?.tab === "learn" // a run's page would show how it goes on
        ? [
            el(
              "p",
              { class: "pv-class-facts" },
              el("a", { href: wholePage(place), target: "_blank", rel: "noopener" }, say("class-whole-page")),
            ),
          ]
        : []),
    );
  };
  /** Show where the teacher is; beside a question it is not shown.
   *  @param {any} now  the teacher's place, or null
   *  @param {boolean} asked */
  const show = (now, asked) => {
    element.hidden = asked || !now;
    const key = JSON.stringify([now, document.documentElement.lang]);
    if (key === shown) return;
    shown = key;
    place = now;
    draw();
  };
  return { element, show };
};
