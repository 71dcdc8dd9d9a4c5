// How the evaluation stands, in a sentence and a bar; what can be done; and what to do first.

import { el, part, readable } from "../core/dom.js";
import { language, say, tell, tellWith, textOf } from "../core/language.js";
import { countText } from "../core/numbers.js";
import { errorText } from "../shared/fields.js";
import { duration } from "./methods.js";
import { faultList } from "./upload.js";

/** @import { EvaluationMessage, ListedEvaluation, PlanMessage } from "../types/messages.js" */

/** @param {EvaluationMessage} state */
const standing = (state) => {
  const { status, done, total, before, seconds_left: left, note } = state;
  const samples = say("n-samples", { n: total });
  const count = say("evaluate-of", { n: countText(done), samples });
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

/** `deck`: {cancel, resume, close, link()}; `open(id)`: look at one of the server's folder. */
export const evaluationProgress = (root, deck, open) => {
  const piece = (name) => part(root, name);
  const [title, bar, said, error, about, note, faults, shelf] = [
    "title",
    "bar",
    "standing",
    "error",
    "plan",
    "grading-note",
    "faults",
    "shelf",
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

  const listShelf = (entries) => {
    /** @param {ListedEvaluation} one */
    const row = (one) =>
      el(
        "li",
        {},
        el("button", { type: "button", class: "pv-quiet", onclick: () => open(one.id) }, readable(one.id)),
        ` ${readable(one.set)}, ${readable(one.model)}: ${say("n-problems", { n: one.problems })}, ` +
          `${say("n-methods", { n: one.methods })}, ${say("evaluate-of", { n: countText(one.done), samples: say("n-samples", { n: one.total }) })}`,
      );
    shelf.replaceChildren(
      el("h3", {}, say("evaluate-on-this-server")),
      el("ul", { class: "pv-shelf" }, ...entries.map(row)),
    );
    return entries.length > 0;
  };

  let again = () => {}; // says how it stands once more, in another language
  const complain = (wrong) => {
    tellWith(error, wrong || "");
    error.hidden = !error.textContent;
  };

  /** Nothing is open: say what to do first; `message()` why, if there is a reason. */
  const empty = (entries, message) => {
    again = () => empty(entries, message);
    title.textContent = say("evaluate-no-evaluation-yet");
    said.textContent = say("evaluate-which-way-of-sampling-is");
    for (const one of [bar, faults, note, ...Object.values(buttons)]) one.hidden = true;
    about.textContent = "";
    complain(message);
    shelf.hidden = !listShelf(entries);
  };
  const busy = () => {
    again = busy;
    title.textContent = say("evaluate-starting-2");
    for (const [name, button] of Object.entries(buttons)) button.hidden = name !== "cancel";
    bar.hidden = true;
    said.textContent = say("evaluate-reading-the-problems");
    complain("");
    shelf.hidden = true;
  };

  /** @param {EvaluationMessage} state
   *  @param {PlanMessage} plan */
  const draw = (state, plan) => {
    again = () => stand(state, plan);
    stand(state, plan);
    complain(state.error && (() => errorText(state.error)));
  };
  /** @param {EvaluationMessage} state
   *  @param {PlanMessage} plan */
  const stand = (state, plan) => {
    const active = state.status === "running" || state.status === "waiting";
    title.textContent =
      !state.mine && state.status === "paused" ? say("evaluate-not-finished-yet") : TITLES[state.status]();
    said.textContent = standing(state);
    bar.hidden = false;
    shelf.hidden = true;
    shelf.replaceChildren();
    bar.dataset.status = state.status;
    bar.setAttribute("aria-valuemax", state.total);
    bar.setAttribute("aria-valuenow", state.done);
    bar.firstElementChild.style.width = `${((100 * state.done) / state.total).toFixed(2)}%`;
    buttons.cancel.hidden = !active || !state.mine;
    buttons.resume.hidden = active || !state.mine || state.status === "finished";
    buttons["copy-link"].hidden = false;
    buttons.close.hidden = active && state.mine;
    about.replaceChildren(...planText(plan));
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
