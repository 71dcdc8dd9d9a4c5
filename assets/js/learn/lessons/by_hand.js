// Lesson 3: one step of Metropolis–Hastings, part by part; or many at once.
// The server makes whole steps; what is not to be known yet stays hidden here.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;
  const LONGEST = 4;
  const next = {
    none: () => PV.say("Draw the cut"),
    cut: () => PV.say("Draw the proposal"),
    proposal: () => PV.say("Work out A"),
    ratio: () => PV.say("Draw u and decide"),
    verdict: () => PV.say("Next step: draw the cut"),
  };

  PV.lessons.by_hand = (root, tools) => {
    const { feed } = tools;
    const part = (name) => PV.part(root, name);
    const plot = root.querySelector('[data-plot="tree"]');
    let frame = null; // the last answer
    let step = null; // the step being shown: {…transition, before, after, chosen}
    let phase = "none"; // how much of it: none, cut, proposal, ratio, verdict
    let state = null;
    let visits = {};
    let steps = 0;
    let drawn = 0; // counter of redraws of the picture
    let asked = null;
    let votes = { accept: 0, reject: 0 };

    const ask = (more, wish) => {
      if (feed.busy) return;
      asked = wish;
      feed.begin({ ...form.values(), state, step: steps, ...more });
    };
    const restart = () => {
      state = step = null;
      visits = {};
      steps = 0;
      phase = "none";
      tools.changed();
      feed.halt();
      ask({ steps: 0 }, "start");
    };
    const form = PV.lessonForm(part("fields"), restart);

    const count = (more) => {
      for (const [name, n] of Object.entries(more)) visits[name] = (visits[name] || 0) + n;
    };
    /** The step is decided: the state moves, and a step with a drawn cut counts as a visit. */
    const conclude = () => {
      phase = "verdict";
      state = step.after;
      if (!step.chosen) count({ [state.join(" ")]: 1 });
    };
    feed.onFrame = (answer) => {
      frame = answer;
      form.clear();
      steps = answer.step;
      if (asked === "start") state = answer.state;
      else if (asked === "many") {
        state = answer.state;
        count(answer.visits);
        step = null;
        phase = "none";
      } else {
        step = { ...answer.transition, before: answer.before, after: answer.state, chosen: asked.cut !== null };
        phase = "cut";
        votes = { accept: 0, reject: 0 };
        if (asked.whole) conclude();
      }
      show();
    };
    feed.onError = (error) => {
      tools.refused(form)(error);
      if (error.field === "state") restart();
    };

    const advance = () => {
      if (!frame || feed.busy) return;
      if (phase === "none" || phase === "verdict") return ask({ steps: 1 }, { cut: null });
      if (phase === "cut") phase = "proposal";
      else if (phase === "proposal") phase = "ratio";
      else conclude();
      if (phase === "proposal" && step.divergence === null) conclude();
      show();
    };
    part("next").addEventListener("click", advance);
    part("whole").addEventListener("click", () => {
      if (phase === "none" || phase === "verdict") return ask({ steps: 1 }, { cut: null, whole: true });
      conclude();
      show();
    });
    part("many").addEventListener("click", () => {
      if (phase !== "none" && phase !== "verdict") conclude();
      ask({ steps: 500 }, "many");
    });
    part("again").addEventListener("click", () => {
      form.set("seed", form.values().seed + 1);
      restart();
    });
    part("vote-first").addEventListener("change", () => show());
    part("state").addEventListener("click", (event) => {
      const token = event.target.closest("[data-index]");
      if (!token || (phase !== "none" && phase !== "verdict")) return;
      ask({ steps: 1, cut: Number(token.dataset.index) }, { cut: Number(token.dataset.index) });
    });

    const strip = (tokens, look) =>
      tokens.map((symbol, index) => {
        const kind = look(index);
        const text = symbol === "■" ? PV.say("■ end") : symbol;
        return kind.button
          ? PV.el("button", { type: "button", class: `pv-leaf ${kind.class}`, "data-index": index, "aria-label": PV.say("Cut before {token}", { token: text }) }, text)
          : PV.el("span", { class: `pv-leaf ${kind.class}` }, text);
      });

    const factor = (value, label, how) => PV.el("div", { class: "pv-factor" }, PV.el("b", {}, PV.short(value, value < 0.1 ? 4 : 2)), PV.el("span", {}, label), PV.el("small", {}, how));
    const product = () => {
      const alpha = PV.power(Number(feed.settings.alpha));
      const p = (value) => PV.short(value, 3);
      return [
        factor(step.likelier, PV.say("how much likelier, sharpened"), `(${p(step.new.p)} ÷ ${p(step.old.p)})${alpha}`),
        PV.el("i", {}, "×"),
        factor(step.way_back, PV.say("how easily q draws it: old ÷ new"), `${p(step.old.q)} ÷ ${p(step.new.q)}`),
        PV.el("i", {}, "×"),
        factor(step.length, PV.say("length term"), PV.say("{old} ÷ {new} tokens", { old: step.before.length, new: step.proposal.length })),
        PV.el("i", {}, "="),
        PV.el("div", { class: "pv-factor pv-factor-total" }, PV.el("b", {}, `A = ${PV.short(step.ratio, step.ratio < 0.1 ? 4 : 2)}`), PV.el("span", {}, PV.say("accept if u is below A")), PV.el("small", {}, step.ratio >= 1 ? PV.say("sure, as u is at most 1") : PV.say("a chance of {chance}", { chance: PV.chance(step.ratio) }))),
      ];
    };

    const showVotes = () => {
      const open = part("vote-first").checked && phase === "proposal";
      part("votes").hidden = !open && !(votes.accept + votes.reject && phase !== "cut" && phase !== "none");
      const button = (kind, label) =>
        PV.el("button", { type: "button", class: "pv-button", disabled: !open, onclick: () => ((votes[kind] += 1), show()) }, `${label} `, PV.el("b", {}, String(votes[kind])));
      part("votes").replaceChildren(PV.el("span", {}, PV.say("The class says")), button("accept", PV.say("✓ Accept")), button("reject", PV.say("✗ Reject")));
    };

    const verdicts = {
      unchanged: () => [PV.say("= Unchanged."), PV.say("The same tokens were drawn again, so there is nothing to decide.")],
      accepted: (u) => [PV.say("✓ Accepted."), PV.say("u = {u} is below A. The proposal is the response now.", { u })],
      rejected: (u) => [PV.say("✗ Rejected."), PV.say("u = {u} is not below A. The old response stays, and counts once more.", { u })],
    };
    const verdict = () => {
      const kind = step.divergence === null ? "unchanged" : step.accepted ? "accepted" : "rejected";
      const [word, rest] = verdicts[kind](PV.fixed(step.uniform, 2));
      part("verdict").replaceChildren(PV.el("b", { class: `pv-word-${kind}` }, word), ` ${rest}`);
    };

    const show = () => {
      if (!frame) return;
      drawn += 1;
      const under = phase === "cut" || phase === "proposal" || phase === "ratio";
      const shown = under ? step.before : state;
      part("state").replaceChildren(
        ...strip(shown, (i) => ({ button: !under, class: under && i >= step.cut ? "pv-cut-away" : "" })),
      );
      if (under) part("state").insertBefore(PV.el("span", { class: "pv-scissors", "aria-label": PV.say("cut here") }, "✂"), part("state").children[step.cut]);
      const proposed = step && phase !== "none" && phase !== "cut";
      if (under) PV.tell(part("where"), "The response now, with its cut.");
      else PV.tell(part("where"), "The response now. Click a token to cut before it, or draw the cut.");
      part("proposal-label").textContent = proposed ? PV.say("The proposal: kept up to the cut, then drawn anew from the sharpened model, q.") : "";
      part("new").replaceChildren(
        ...(proposed ? strip(step.proposal, (i) => ({ class: i < step.cut ? "pv-kept" : step.divergence !== null && i >= step.divergence ? "pv-new-leaf" : "" })) : []),
      );
      const weighed = step && step.divergence !== null && (phase === "ratio" || phase === "verdict");
      part("product").replaceChildren(...(weighed ? product() : []));
      part("verdict").replaceChildren();
      if (phase === "verdict") verdict();
      showVotes();
      part("next").textContent = next[phase]();
      const total = Object.values(visits).reduce((a, b) => a + b, 0);
      const n = PV.count(steps);
      const facts = [under ? PV.say("Step {n}, under way.", { n }) : PV.say("Step {n}.", { n })];
      facts.push(total === 1 ? PV.say("1 visit counted.") : PV.say("{n} visits counted.", { n: PV.count(total) }));
      if (total < steps - (under ? 1 : 0)) facts.push(PV.say("Steps with a cut of your choice do not count: the rule needs a drawn one."));
      part("facts").textContent = facts.join(" ");
      root.dataset.phase = phase;
      root.dataset.steps = steps;
      chart.draw();
    };

    const chart = PV.lessonChart(plot, () => (frame ? `${feed.serial} ${drawn}` : ""), () => {
      const under = phase === "cut" || phase === "proposal" || phase === "ratio";
      const proposed = step && phase !== "none" && phase !== "cut";
      return PV.treeFigure(
        plot,
        { ...frame, visits, state: under ? step.before : state, proposal: proposed ? step.proposal : null, cut: under ? step.cut : null },
        LONGEST,
      );
    });
    return {
      form,
      show,
      draw: chart.draw,
      opened: () => (frame ? show() : restart()),
      explore: () => ({ example: tools.example, alpha: form.values().alpha }),
      told: () => ({ step, phase, state, visits, frame }),
    };
  };
})();
