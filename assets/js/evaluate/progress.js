// How the evaluation stands, in a sentence and a bar; what can be done; and what to do first.

import { el, part, readable } from "../core/dom.js";
import { language, say, tell, tellWith, textOf } from "../core/language.js";
import { countText, numberList } from "../core/numbers.js";
import { errorText } from "../shared/fields.js";
import { duration } from "./methods.js";
import { valuesOf } from "./picks.js";
import { faultList } from "./upload.js";

/** @import { EvaluationMessage, PlanMessage } from "../types/messages.js" */

const dayText = (date) =>
  new Intl.DateTimeFormat(language.code, { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(date));
/** Whether the server answers, does not, or does and knows nothing of the evaluation.
 *  @typedef {"heard" | "unheard" | "forgotten"} Word */

/** @param {EvaluationMessage} state
 *  @param {Word} word */
const standing = (state, word) => {
  const { status, done, total, before, seconds_left: left, note, bundled } = state;
  const samples = say("n-samples", { n: total });
  if (bundled) return say("evaluate-comes-with-the-page", { samples, date: dayText(bundled.date) });
  const count = say("evaluate-of", { n: countText(done), samples });
  if (word === "unheard") return say("evaluate-unheard-count", { count });
  if (word === "forgotten") return say("evaluate-forgotten-count", { count });
  if (status === "finished") return say("evaluate-all-are-drawn", { samples });
  if (status === "waiting") {
    if (!before) return say("evaluate-waiting-next-to-run-evaluations", { count });
    const others = say("n-other-evaluations", { n: before });
    return say("evaluate-waiting-before-this-one-evaluations", { count, others });
  }
  if (status === "running") {
    return left === null
      ? say("evaluate-starting", { count })
      : say("evaluate-about-left", { count, time: duration(left) });
  }
  if (!state.mine) return say("evaluate-so-far-it-can-be", { count });
  const sentences = [
    textOf(note),
    done ? say("evaluate-what-was-drawn-is-kept") : "",
    say("evaluate-resume-goes-on-to-the"),
  ];
  return `${count}. ${sentences.filter(Boolean).join(" ")}`;
};
const TITLES = {
  waiting: () => say("evaluate-waiting"),
  running: () => say("evaluate-running"),
  paused: () => say("evaluate-paused"),
  finished: () => say("evaluate-finished"),
  failed: () => say("evaluate-stopped-by-an-error"),
  unheard: () => say("evaluate-unheard"),
  forgotten: () => say("evaluate-forgotten"),
};

const SYMBOLS = { alpha: "α", num_steps: "N", block_size: "B", max_new_tokens: "T" };
/** Under which settings power sampling is measured: every value of each.
 *  @param {PlanMessage} plan */
const settingsText = (plan) => {
  const power = plan.methods.filter((method) => method.sampler === "power" && !method.model);
  return Object.entries(SYMBOLS)
    .filter(() => power.length)
    .map(
      ([name, symbol]) =>
        `${symbol} = ${numberList(
          valuesOf(
            power.map(({ settings }) => settings),
            name,
          ),
        )}`,
    );
};

/** @param {PlanMessage} plan */
const planText = (plan) => {
  const k = Math.max(...plan.methods.map((method) => method.samples));
  const facts = [
    readable(plan.set),
    say("n-problems", { n: plan.problems }),
    say("n-methods", { n: plan.methods.length }),
    say("evaluate-up-to-each", { samples: say("n-samples", { n: k }) }),
    say("evaluate-model", { model: readable(plan.model) }),
    `seed ${plan.seed}`,
    ...settingsText(plan),
  ];
  return facts.map((fact) => el("span", {}, fact));
};

/** What is not graded, and why; empty if everything is.
 *  @param {PlanMessage} plan */
const gradingNote = (plan) => {
  const { code = 0, none = 0 } = plan.gradings;
  const notes = [];
  const problems = (count) => ({ problems: say("n-problems", { n: count }) });
  if (code && !plan.executes_code) {
    const own = { problems: say("n-programming-problems", { n: code }) };
    notes.push(say("evaluate-code-is-not-run-here", own));
  }
  if (none) notes.push(say("evaluate-without-a-right-answer-the", problems(none)));
  if (plan.untold) notes.push(say("evaluate-whose-right-answer-is-not", problems(plan.untold)));
  return notes.join(" ");
};

/** `deck`: {cancel, resume, close, link()}. */
export const evaluationProgress = (root, deck) => {
  const piece = (name) => part(root, name);
  const [title, bar, said, error, about, note, faults] = [
    "title",
    "bar",
    "standing",
    "error",
    "plan",
    "grading-note",
    "faults",
  ].map(piece);
  const buttons = Object.fromEntries(["cancel", "resume", "copy-link", "close"].map((name) => [name, piece(name)]));
  for (const name of ["cancel", "resume", "close"]) buttons[name].addEventListener("click", () => deck[name]());
  buttons["copy-link"].addEventListener("click", async () => {
    const url = deck.link();
    buttons["copy-link"].dataset.link = url;
    try {
      await navigator.clipboard.writeText(url);
      tell(buttons["copy-link"], "evaluate-copied");
      setTimeout(() => tell(buttons["copy-link"], "evaluate-copy-link"), 2000);
    } catch {
      said.replaceChildren(`${say("compare-copy-it-from-here")} `, el("code", {}, url));
    }
  });

  const show = (element, text) => {
    element.textContent = text;
    element.hidden = !text;
  };

  let again = () => {}; // says how it stands once more, in another language
  const complain = (wrong) => {
    tellWith(error, wrong || "");
    error.hidden = !error.textContent;
  };

  /** Nothing is open: say what to do first; `message()` why, if there is a reason. */
  const empty = (message) => {
    again = () => empty(message);
    title.textContent = say("evaluate-no-evaluation-yet");
    said.textContent = say("evaluate-which-way-of-sampling-is");
    for (const one of [bar, faults, note, ...Object.values(buttons)]) one.hidden = true;
    about.textContent = "";
    complain(message);
  };
  const busy = () => {
    again = busy;
    title.textContent = say("evaluate-starting-2");
    for (const [name, button] of Object.entries(buttons)) button.hidden = name !== "cancel";
    bar.hidden = true;
    said.textContent = say("evaluate-reading-the-problems");
    complain("");
    tell(buttons.cancel, "evaluate-cancel");
  };

  /** @param {EvaluationMessage} state
   *  @param {PlanMessage} plan
   *  @param {Word} word */
  const draw = (state, plan, word) => {
    again = () => stand(state, plan, word);
    stand(state, plan, word);
    complain(state.error && (() => errorText(state.error)));
  };
  /** @param {EvaluationMessage} state
   *  @param {PlanMessage} plan
   *  @param {Word} word */
  const stand = (state, plan, word) => {
    const heard = word === "heard";
    const active = heard && (state.status === "running" || state.status === "waiting");
    const { bundled } = state;
    const others = !state.mine && state.status === "paused";
    title.textContent = bundled
      ? say("evaluate-already-measured")
      : !heard
        ? TITLES[word]()
        : others
          ? say("evaluate-not-finished-yet")
          : TITLES[state.status]();
    root.dataset.bundled = String(Boolean(bundled));
    said.textContent = standing(state, word);
    bar.hidden = Boolean(bundled);
    bar.dataset.status = heard ? state.status : word;
    bar.setAttribute("aria-valuemax", state.total);
    bar.setAttribute("aria-valuenow", state.done);
    bar.firstElementChild.style.width = `${((100 * state.done) / state.total).toFixed(2)}%`;
    buttons.cancel.hidden = !active || !state.mine;
    tell(buttons.cancel, state.done ? "evaluate-pause" : "evaluate-cancel"); // nothing is kept before the first sample
    buttons.resume.hidden = !heard || active || !state.mine || state.status === "finished";
    buttons["copy-link"].hidden = word === "forgotten";
    buttons.close.hidden = word === "unheard" || Boolean(bundled) || (active && state.mine);
    const commit = bundled ? [el("span", {}, say("evaluate-at-commit", { commit: bundled.commit }))] : [];
    about.replaceChildren(...planText(plan), ...commit);
    show(note, gradingNote(plan));
    if (faults.pvOf !== plan || faults.lang !== language.code) {
      faults.pvOf = plan;
      faults.lang = language.code;
      faults.replaceChildren(...faultList(plan.faults));
    }
    faults.hidden = !plan.faults.length;
  };
  return { empty, busy, draw, error: complain, again: () => again() };
};
