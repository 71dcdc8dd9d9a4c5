// The samples of a run that draws several: a row for each; which one is chosen, and why.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  PV.addView("candidates", (root, player) => {
    const body = PV.part(root, "samples");
    const choice = PV.part(root, "choice");
    const pick = (index) => {
      player.pick(player.picked === index ? null : index);
    };
    body.addEventListener("click", (event) => {
      const row = event.target.closest("tr[data-chain]");
      if (row) pick(Number(row.dataset.chain));
    });

    const mark = (chain, run, candidates) => {
      const chosen = candidates && run.complete && run.chosen === chain.index;
      return PV.el("td", { class: "pv-picked" }, chosen ? PV.el("span", { role: "img", "aria-label": PV.say("chosen"), title: PV.say("chosen") }, "★") : "");
    };
    const row = (chain, kind, shown) => {
      const { run } = player;
      const tokens = PV.tokensSoFar(chain);
      const right = player.right[chain.answer];
      const verdict = right === undefined ? "" : right ? " ✓" : " ✗";
      const answer = chain.answer === null ? "–" : PV.readable(PV.clipped(chain.answer, 24)) + verdict;
      const cell = (text, number = "") => PV.el("td", { class: number, dir: "auto" }, text);
      const name = PV.say("Show sample {n}", { n: chain.index + 1 });
      return PV.el(
        "tr",
        { "data-chain": chain.index, "aria-current": shown ? "true" : null },
        PV.el("td", { class: "pv-number" }, PV.el("button", { type: "button", class: "pv-quiet", "aria-label": name }, `${chain.index + 1}`)),
        mark(chain, run, kind.candidates),
        cell(PV.count(tokens.length), "pv-number"),
        cell(tokens.length ? PV.fixed(PV.logProb(tokens)) : "–", "pv-number"),
        cell(chain.extended ? answer : "…"),
      );
    };

    const words = (kind) => {
      const { run } = player;
      const done = run.chains.filter((chain) => chain.extended).length;
      if (!run.chains.length) return "";
      if (!run.complete) return PV.say("{done} of {all} finished.", { done, all: run.chains.length });
      if (!kind.candidates) return PV.say("All {n} are finished; each counts as a sample of its own.", { n: run.chains.length });
      const values = { n: run.chosen + 1, all: run.chains.length };
      const chosen = PV.say("Sample {n} of {all} is chosen.", values);
      return kind.look.chosen ? `${chosen} ${PV.translated(kind.look.chosen)}` : chosen;
    };

    let drawn = "";
    const draw = () => {
      const kind = PV.kindOf(player);
      if (!kind.several) return;
      const shown = PV.shownChain(player);
      const lengths = player.run.chains.map((chain) => `${chain.tokens.length}+${chain.draft.length}`).join();
      const now = [player.runId, lengths, shown.index, player.run.complete, Object.keys(player.right).length, PV.language.code].join(" ");
      if (now === drawn) return;
      drawn = now;
      const focused = body.contains(document.activeElement) ? document.activeElement.closest("tr").dataset.chain : null;
      body.replaceChildren(...player.run.chains.map((chain) => row(chain, kind, chain === shown)));
      if (focused !== null) body.querySelector(`tr[data-chain="${focused}"] button`)?.focus();
      choice.textContent = words(kind);
    };
    return { draw };
  });
})();
