// How the evaluation stands, in a sentence and a bar; what can be done; and what to do first.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  const standing = (state) => {
    const { status, done, total, before, seconds_left: left, note } = state;
    const samples = PV.plural(total, "sample");
    const count = PV.say("{n} of {samples}", { n: PV.count(done), samples });
    if (status === "finished") return PV.say("All {samples} are drawn.", { samples });
    if (status === "waiting") {
      if (!before) return PV.say("{count}. Waiting: next to run. Evaluations take turns.", { count });
      const others = PV.plural(before, "other evaluation");
      return PV.say("{count}. Waiting: {others} before this one. Evaluations take turns.", { count, others });
    }
    if (status === "running") {
      return left === null ? PV.say("{count}. Starting…", { count }) : PV.say("{count}; about {time} left.", { count, time: PV.duration(left) });
    }
    if (!state.mine) return PV.say("{count} so far. It can be looked at here, and goes on where it was begun.", { count });
    const sentences = [PV.translated(note), done ? PV.say("What was drawn is kept.") : "", PV.say("Resume goes on to the same results.")];
    return `${count}. ${sentences.filter(Boolean).join(" ")}`;
  };
  const TITLES = {
    waiting: () => PV.say("Waiting"),
    running: () => PV.say("Running"),
    paused: () => PV.say("Paused"),
    finished: () => PV.say("Finished"),
    failed: () => PV.say("Stopped by an error"),
  };

  const planText = (plan) => {
    const k = Math.max(...plan.methods.map((method) => method.samples));
    const facts = [
      PV.readable(plan.set),
      PV.plural(plan.problems, "problem"),
      PV.plural(plan.methods.length, "method"),
      PV.say("up to {samples} each", { samples: PV.plural(k, "sample") }),
      PV.say("model {model}", { model: PV.readable(plan.model) }),
      `seed ${plan.seed}`,
    ];
    return facts.map((fact) => PV.el("span", {}, fact));
  };

  /** What is not graded, and why; empty if everything is. */
  const gradingNote = (plan) => {
    const { code = 0, none = 0 } = plan.gradings;
    const notes = [];
    const problems = (count) => ({ problems: PV.plural(count, "problem") });
    if (code && !plan.executes_code) {
      const own = { problems: PV.plural(code, "programming problem") };
      notes.push(PV.say("{problems}: code is not run here, so the samples are drawn and exported but not graded.", own));
    }
    if (none) notes.push(PV.say("{problems} without a right answer: the samples are drawn and exported for a judge.", problems(none)));
    if (plan.untold) notes.push(PV.say("{problems} whose right answer is not known: not graded.", problems(plan.untold)));
    return notes.join(" ");
  };

  /** `deck`: {cancel, resume, close, link()}; `open(id)`: look at one of the server's folder. */
  PV.evaluationProgress = (root, deck, open) => {
    const part = (name) => PV.part(root, name);
    const [title, bar, said, error, about, note, faults, shelf] = ["title", "bar", "standing", "error", "plan", "grading-note", "faults", "shelf"].map(part);
    const buttons = Object.fromEntries(["cancel", "resume", "copy-link", "close"].map((name) => [name, part(name)]));
    for (const name of ["cancel", "resume", "close"]) buttons[name].addEventListener("click", () => deck[name]());
    buttons["copy-link"].addEventListener("click", async () => {
      const url = deck.link();
      buttons["copy-link"].dataset.link = url;
      try {
        await navigator.clipboard.writeText(url);
        PV.tell(buttons["copy-link"], "Copied");
        setTimeout(() => PV.tell(buttons["copy-link"], "Copy link"), 2000);
      } catch {
        said.replaceChildren(`${PV.say("Copy it from here:")} `, PV.el("code", {}, url));
      }
    });

    const show = (element, text) => {
      element.textContent = text;
      element.hidden = !text;
    };

    const listShelf = (entries) => {
      const row = (one) =>
        PV.el(
          "li",
          {},
          PV.el("button", { type: "button", class: "pv-quiet", onclick: () => open(one.id) }, PV.readable(one.id)),
          ` ${PV.readable(one.set)}, ${PV.readable(one.model)}: ${PV.plural(one.problems, "problem")}, ` +
            `${PV.plural(one.methods, "method")}, ${PV.say("{n} of {samples}", { n: PV.count(one.done), samples: PV.plural(one.total, "sample") })}`,
        );
      shelf.replaceChildren(PV.el("h3", {}, PV.say("On this server")), PV.el("ul", { class: "pv-shelf" }, ...entries.map(row)));
      return entries.length > 0;
    };

    let again = () => {}; // says how it stands once more, in another language
    const complain = (say) => {
      PV.tellWith(error, say || "");
      error.hidden = !error.textContent;
    };

    /** Nothing is open: say what to do first; `message()` why, if there is a reason. */
    const empty = (entries, message) => {
      again = () => empty(entries, message);
      title.textContent = PV.say("No evaluation yet");
      said.textContent = PV.say(
        "Which way of sampling is right most often? Choose problems and methods, then press Start. The table and the figures fill while the samples are drawn.",
      );
      for (const one of [bar, faults, note, ...Object.values(buttons)]) one.hidden = true;
      about.textContent = "";
      complain(message);
      shelf.hidden = !listShelf(entries);
    };
    const busy = () => {
      again = busy;
      title.textContent = PV.say("Starting");
      for (const [name, button] of Object.entries(buttons)) button.hidden = name !== "cancel";
      bar.hidden = true;
      said.textContent = PV.say("Reading the problems…");
      complain("");
      shelf.hidden = true;
    };

    const draw = (state, plan) => {
      again = () => stand(state, plan);
      stand(state, plan);
      complain(state.error && (() => PV.errorText(state.error)));
    };
    const stand = (state, plan) => {
      const active = state.status === "running" || state.status === "waiting";
      title.textContent = !state.mine && state.status === "paused" ? PV.say("Not finished yet") : TITLES[state.status]();
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
      if (faults.pvOf !== plan || faults.lang !== PV.language.code) {
        faults.pvOf = plan;
        faults.lang = PV.language.code;
        faults.replaceChildren(...PV.faultList(plan.faults));
      }
      faults.hidden = !plan.faults.length;
    };
    return { empty, busy, draw, error: complain, again: () => again() };
  };
})();
