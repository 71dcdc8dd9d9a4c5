// A visitor's own file: sent once it is chosen, so that what is wrong with its rows shows at once.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;
  const MOST_LISTED = 12;

  /** What was wrong with rows of a set, as a list that opens. */
  PV.faultList = (faults, open = false) => {
    if (!faults.length) return [];
    const items = faults.slice(0, MOST_LISTED).map(({ row, message }) => PV.el("li", {}, `row ${row}: ${PV.readable(message)}`));
    if (faults.length > MOST_LISTED) items.push(PV.el("li", {}, `and ${PV.plural(faults.length - MOST_LISTED, "more row")}`));
    return [
      PV.el(
        "details",
        { class: "pv-fold pv-faults", open },
        PV.el("summary", {}, `✗ ${PV.plural(faults.length, "row")} left out`),
        PV.el("ul", {}, ...items),
      ),
    ];
  };

  /** `told`: {refuse(message), changed()}. */
  PV.uploadView = (root, told) => {
    const input = root.elements.upload;
    const state = { key: "", busy: false, name: "", problems: 0, gradings: [] };
    if (!input) return state; // whoever runs the server takes none
    const hint = PV.part(root, "file-hint");
    const faults = PV.part(root, "file-faults");
    const usual = hint.textContent;
    let turn = 0;

    const send = async () => {
      const file = input.files[0];
      turn += 1;
      const mine = turn;
      Object.assign(state, { key: "", busy: Boolean(file), problems: 0, gradings: [] });
      faults.hidden = true;
      told.refuse("");
      hint.textContent = file ? "Reading the file…" : usual;
      told.changed();
      if (!file) return;
      let answer;
      try {
        const address = PV.address(`evaluations/sets?name=${encodeURIComponent(file.name.replace(/\.\w+$/, ""))}`);
        answer = await (await fetch(address, { method: "POST", body: file })).json();
      } catch {
        answer = { error: { message: "The file did not get through. Choose it again." } };
      }
      if (mine !== turn) return; // another file was chosen meanwhile
      state.busy = false;
      const refusal = answer.error || (answer.key ? null : answer);
      if (refusal) {
        hint.textContent = usual;
        told.refuse(refusal.message);
      } else {
        Object.assign(state, answer);
        hint.textContent = `✓ ${PV.plural(answer.problems, "problem")} in it.`;
        faults.replaceChildren(...PV.faultList(answer.faults, true));
        faults.hidden = !answer.faults.length;
      }
      told.changed();
    };
    input.addEventListener("change", send);
    return state;
  };
})();
