// A visitor's own file: sent once it is chosen, so that what is wrong with its rows shows at once.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;
  const MOST_LISTED = 12;

  /** What was wrong with rows of a set, as a list that opens. */
  PV.faultList = (faults, open = false) => {
    if (!faults.length) return [];
    const items = faults.slice(0, MOST_LISTED).map(({ row, message }) => PV.el("li", {}, PV.say("row {row}: {message}", { row, message: PV.readable(PV.translated(message)) })));
    if (faults.length > MOST_LISTED) items.push(PV.el("li", {}, PV.say("and {rows}", { rows: PV.plural(faults.length - MOST_LISTED, "more row") })));
    return [
      PV.el(
        "details",
        { class: "pv-fold pv-faults", open },
        PV.el("summary", {}, PV.say("✗ {rows} left out", { rows: PV.plural(faults.length, "row") })),
        PV.el("ul", {}, ...items),
      ),
    ];
  };

  /** `told`: {refuse(say), changed()}; `say()` is what is wrong, in the page's language, or "". */
  PV.uploadView = (root, told) => {
    const input = root.elements.upload;
    const nothing = { key: "", busy: false, problems: 0, gradings: [], faults: [] };
    const state = { ...nothing };
    if (!input) return state; // whoever runs the server takes none
    const hint = PV.part(root, "file-hint");
    const standing = PV.part(root, "file-standing");
    const faults = PV.part(root, "file-faults");
    let turn = 0;

    const draw = () => {
      hint.hidden = state.busy || Boolean(state.key);
      standing.hidden = !hint.hidden;
      standing.textContent = state.busy
        ? PV.say("Reading the file…")
        : PV.say("✓ {problems} in it.", { problems: PV.plural(state.problems, "problem") });
      faults.replaceChildren(...PV.faultList(state.faults, true));
      faults.hidden = !state.faults.length;
    };

    const send = async () => {
      const file = input.files[0];
      turn += 1;
      const mine = turn;
      Object.assign(state, nothing, { busy: Boolean(file) });
      told.refuse("");
      draw();
      told.changed();
      if (!file) return;
      let answer;
      let unheard = false;
      try {
        const address = PV.address(`evaluations/sets?name=${encodeURIComponent(file.name.replace(/\.\w+$/, ""))}`);
        answer = await (await fetch(address, { method: "POST", body: file })).json();
      } catch {
        unheard = true;
      }
      if (mine !== turn) return; // another file was chosen meanwhile
      state.busy = false;
      if (unheard) told.refuse(() => PV.say("The file did not get through. Choose it again."));
      else if (!answer.key) told.refuse(() => PV.readable(PV.translated((answer.error || answer).message)));
      else Object.assign(state, answer);
      draw();
      told.changed();
    };
    input.addEventListener("change", send);
    PV.language.on(draw);
    return state;
  };
})();
