// How the evaluation stands, in a sentence and a bar; what can be done; and what to do first.

import { el, part, readable } from "../core/dom.js";
import { language, plural, say, tell, tellWith, translated } from "../core/language.js";
import { countText } from "../core/numbers.js";
import { errorText } from "../shared/fields.js";
import { duration } from "./methods.js";
import { faultList } from "./upload.js";

const standing = (state) => {
  const { status, done, total, before, seconds_left: left, note } = state;
  const samples = plural(total, "sample");
  const count = say("{n} of {samples}", { n: countText(done), samples });
  if (status === "finished") return say("All {samples} are drawn.", { samples });
  if (status === "waiting") {
    if (!before) return say("{count}. Waiting: next to run. Evaluations take turns.", { count });
    const others = plural(before, "other evaluation");
    return say("{count}. Waiting: {others} before this one. Evaluations take turns.", { count, others });
  }
  if (status === "running") {
    return left === null
      ? say("{count}. Starting…", { count })
      : say("{count}; about {time} left.", { count, time: duration(left) });
  }
  if (!state.mine) return say("{count} so far. It can be looked at here, and goes on where it was begun.", { count });
  const sentences = [
    translated(note),
    done ? say("What was drawn is kept.") : "",
    say("Resume goes on to the same results."),
  ];
  return `${count}. ${sentences.filter(Boolean).join(" ")}`;
};
const TITLES = {
  waiting: () => say("Waiting"),
  running: () => say("Running"),
  paused: () => say("Paused"),
  finished: () => say("Finished"),
  failed: () => say("Stopped by an error"),
};

const planText = (plan) => {
  const k = Math.max(...plan.methods.map((method) => method.samples));
  const facts = [
    readable(plan.set),
    plural(plan.problems, "problem"),
    plural(plan.methods.length, "method"),
    say("up to {samples} each", { samples: plural(k, "sample") }),
    say("model {model}", { model: readable(plan.model) }),
    `seed ${plan.seed}`,
  ];
  return facts.map((fact) => el("span", {}, fact));
};

/** What is not graded, and why; empty if everything is. */
const gradingNote = (plan) => {
  const { code = 0, none = 0 } = plan.gradings;
  const notes = [];
  const problems = (count) => ({ problems: plural(count, "problem") });
  if (code && !plan.executes_code) {
    const own = { problems: plural(code, "programming problem") };
    notes.push(say("{problems}: code is not run here, so the samples are drawn and exported but not graded.", own));
  }
  if (none)
    notes.push(
      say("{problems} without a right answer: the samples are drawn and exported for a judge.", problems(none)),
    );
  if (plan.untold) notes.push(say("{problems} whose right answer is not known: not graded.", problems(plan.untold)));
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
      tell(buttons["copy-link"], "Copied");
      setTimeout(() => tell(buttons["copy-link"], "Copy link"), 2000);
    } catch {
      said.replaceChildren(`${say("Copy it from here:")} `, el("code", {}, url));
    }
  });

  const show = (element, text) => {
    element.textContent = text;
    element.hidden = !text;
  };

  const listShelf = (entries) => {
    const row = (one) =>
      el(
        "li",
        {},
        el("button", { type: "button", class: "pv-quiet", onclick: () => open(one.id) }, readable(one.id)),
        ` ${readable(one.set)}, ${readable(one.model)}: ${plural(one.problems, "problem")}, ` +
          `${plural(one.methods, "method")}, ${say("{n} of {samples}", { n: countText(one.done), samples: plural(one.total, "sample") })}`,
      );
    shelf.replaceChildren(el("h3", {}, say("On this server")), el("ul", { class: "pv-shelf" }, ...entries.map(row)));
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
    title.textContent = say("No evaluation yet");
    said.textContent = say(
      "Which way of sampling is right most often? Choose problems and methods, then press Start. The table and the figures fill while the samples are drawn.",
    );
    for (const one of [bar, faults, note, ...Object.values(buttons)]) one.hidden = true;
    about.textContent = "";
    complain(message);
    shelf.hidden = !listShelf(entries);
  };
  const busy = () => {
    again = busy;
    title.textContent = say("Starting");
    for (const [name, button] of Object.entries(buttons)) button.hidden = name !== "cancel";
    bar.hidden = true;
    said.textContent = say("Reading the problems…");
    complain("");
    shelf.hidden = true;
  };

  const draw = (state, plan) => {
    again = () => stand(state, plan);
    stand(state, plan);
    complain(state.error && (() => errorText(state.error)));
  };
  const stand = (state, plan) => {
    const active = state.status === "running" || state.status === "waiting";
    title.textContent = !state.mine && state.status === "paused" ? say("Not finished yet") : TITLES[state.status]();
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
