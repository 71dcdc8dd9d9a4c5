// A visitor's own file: sent once it is chosen, so that what is wrong with its rows shows at once.

import { el, part, readable } from "../core/dom.js";
import { language, say, textOf } from "../core/language.js";
import { addressOf } from "../core/link.js";

const MOST_LISTED = 12;

/** What was wrong with rows of a set, as a list that opens. */
export const faultList = (faults, open = false) => {
  if (!faults.length) return [];
  const items = faults
    .slice(0, MOST_LISTED)
    .map(({ row, message }) => el("li", {}, say("evaluate-row", { row, message: readable(textOf(message)) })));
  if (faults.length > MOST_LISTED)
    items.push(el("li", {}, say("evaluate-and", { rows: say("n-more-rows", { n: faults.length - MOST_LISTED }) })));
  return [
    el(
      "details",
      { class: "pv-fold pv-faults", open },
      el("summary", {}, say("evaluate-left-out", { rows: say("n-rows", { n: faults.length }) })),
      "\n",
      el("ul", {}, ...items.flatMap((item) => [item, "\n"])), // apart where their text is copied or read out
    ),
  ];
};

/** `told`: {refuse(say), changed()}; `say()` is what is wrong, in the page's language, or "". */
export const uploadView = (root, told) => {
  const input = root.elements.upload;
  const nothing = { key: "", busy: false, problems: 0, gradings: [], faults: [] };
  const state = { ...nothing };
  if (!input) return state; // whoever runs the server takes none
  const hint = part(root, "file-hint");
  const standing = part(root, "file-standing");
  const faults = part(root, "file-faults");
  let turn = 0;

  const draw = () => {
    hint.hidden = state.busy || Boolean(state.key);
    standing.hidden = !hint.hidden;
    const found = state.key && say("evaluate-in-it", { problems: say("n-problems", { n: state.problems }) });
    standing.textContent = state.busy ? say("evaluate-reading-the-file") : found;
    faults.replaceChildren(...faultList(state.faults, true));
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
      const address = addressOf(`evaluations/sets?name=${encodeURIComponent(file.name.replace(/\.\w+$/, ""))}`);
      answer = await (await fetch(address, { method: "POST", body: file })).json();
    } catch {
      unheard = true;
    }
    if (mine !== turn) return; // another file was chosen meanwhile
    state.busy = false;
    if (unheard) told.refuse(() => say("evaluate-the-file-did-not-get"));
    else if (!answer.key) told.refuse(() => readable(textOf((answer.error || answer).message)));
    else Object.assign(state, answer);
    draw();
    told.changed();
  };
  input.addEventListener("change", send);
  let before = new DataTransfer(); // the files chosen, which the field forgets with its value
  input.addEventListener("click", () => {
    before = new DataTransfer();
    for (const file of input.files) before.items.add(file);
    input.value = ""; // the same file may be chosen again, mended
  });
  input.addEventListener("cancel", () => (input.files = before.files));
  language.on(draw);
  return state;
};
