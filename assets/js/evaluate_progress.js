// How the evaluation stands, in a sentence and a bar; what can be done; and what to do first.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  const standing = (state) => {
    const { status, done, total, before, seconds_left: left, note } = state;
    const count = `${PV.count(done)} of ${PV.plural(total, "sample")}`;
    if (status === "finished") return `All ${PV.plural(total, "sample")} are drawn.`;
    if (status === "waiting") {
      const place = before ? `${PV.plural(before, "other evaluation")} before this one` : "next to run";
      return `${count}. Waiting: ${place}. Evaluations take turns.`;
    }
    if (status === "running") return left === null ? `${count}. Starting…` : `${count}; about ${PV.duration(left)} left.`;
    if (!state.mine) return `${count} so far. It can be looked at here, and goes on where it was begun.`;
    const kept = done ? "What was drawn is kept. " : "";
    return `${count}. ${note ? `${note} ` : ""}${kept}Resume goes on to the same results.`;
  };
  const TITLES = { waiting: "Waiting", running: "Running", paused: "Paused", finished: "Finished", failed: "Stopped by an error" };

  const planText = (plan) => {
    const k = Math.max(...plan.methods.map((method) => method.samples));
    const facts = [
      PV.readable(plan.set),
      PV.plural(plan.problems, "problem"),
      PV.plural(plan.methods.length, "method"),
      `up to ${PV.plural(k, "sample")} each`,
      `model ${PV.readable(plan.model)}`,
      `seed ${plan.seed}`,
    ];
    return facts.map((fact) => PV.el("span", {}, fact));
  };

  /** What is not graded, and why; empty if everything is. */
  const gradingNote = (plan) => {
    const { code = 0, none = 0 } = plan.gradings;
    const notes = [];
    if (code && !plan.executes_code) notes.push(`${PV.plural(code, "programming problem")}: code is not run here, so the samples are drawn and exported but not graded.`);
    if (none) notes.push(`${PV.plural(none, "problem")} without a right answer: the samples are drawn and exported for a judge.`);
    if (plan.untold) notes.push(`${PV.plural(plan.untold, "problem")} whose right answer is not known: not graded.`);
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
        buttons["copy-link"].textContent = "Copied";
        setTimeout(() => (buttons["copy-link"].textContent = "Copy link"), 2000);
      } catch {
        said.replaceChildren("Copy it from here: ", PV.el("code", {}, url));
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
            `${PV.plural(one.methods, "method")}, ${PV.count(one.done)} of ${PV.plural(one.total, "sample")}`,
        );
      shelf.replaceChildren(PV.el("h3", {}, "On this server"), PV.el("ul", { class: "pv-shelf" }, ...entries.map(row)));
      return entries.length > 0;
    };

    /** Nothing is open: say what to do first. */
    const empty = (entries, message = "") => {
      title.textContent = "No evaluation yet";
      said.textContent = "Which way of sampling is right most often? Choose problems and methods, then press Start. The table and the figures fill while the samples are drawn.";
      for (const one of [bar, faults, note, ...Object.values(buttons)]) one.hidden = true;
      about.textContent = "";
      show(error, message);
      shelf.hidden = !listShelf(entries);
    };
    const busy = (text) => {
      title.textContent = "Starting";
      for (const [name, button] of Object.entries(buttons)) button.hidden = name !== "cancel";
      bar.hidden = true;
      said.textContent = text;
      show(error, "");
      shelf.hidden = true;
    };

    const draw = (state, plan) => {
      const active = state.status === "running" || state.status === "waiting";
      title.textContent = !state.mine && state.status === "paused" ? "Not finished yet" : TITLES[state.status];
      said.textContent = standing(state);
      bar.hidden = shelf.hidden = false;
      shelf.hidden = true;
      bar.dataset.status = state.status;
      bar.setAttribute("aria-valuemax", state.total);
      bar.setAttribute("aria-valuenow", state.done);
      bar.firstElementChild.style.width = `${((100 * state.done) / state.total).toFixed(2)}%`;
      buttons.cancel.hidden = !active || !state.mine;
      buttons.resume.hidden = active || !state.mine || state.status === "finished";
      buttons["copy-link"].hidden = false;
      buttons.close.hidden = active && state.mine;
      show(error, state.error ? `${state.error.field}: ${PV.readable(state.error.message)}` : "");
      about.replaceChildren(...planText(plan));
      show(note, gradingNote(plan));
      if (faults.pvOf !== plan) {
        faults.pvOf = plan;
        faults.replaceChildren(...PV.faultList(plan.faults));
      }
      faults.hidden = !plan.faults.length;
    };
    return { empty, busy, draw, error: (text) => show(error, text) };
  };
})();
