// The dialog in which a visitor puts together a problem that the bundled model can read. The server writes it.

import { part, readable } from "../core/dom.js";
import { say, textOf } from "../core/language.js";
import { addressOf } from "../core/link.js";
import { complaint } from "./fields.js";

let open = null; // what opens the dialog, once it is there
/** Show the dialog; `use(problem)` gets what becomes of it. */
export const openOwnProblem = (use) => open?.(use);

/** What is asked of the server, from the fields of a kind: [name, value] each, in their order. */
export const choicesOf = (family, fields) => {
  const entries = Object.fromEntries(fields);
  const number = (name) => Number(entries[name]);
  if (family === "story") {
    const { name, thing } = entries;
    const change = (which) => number(`${which}-sign`) * number(which) || 0; // no −0
    return { family, name, thing, start: number("start"), change: change("change"), second: change("second") };
  }
  if (family === "order") {
    const row = fields.filter(([name]) => name === "row").map(([, value]) => value);
    return { family, quality: entries.quality, row, question: entries.question };
  }
  if (family === "clock") {
    const numbers = ["hour", "minute", "hours", "minutes"].map((name) => [name, number(name)]);
    return { family, show: entries.show, ...Object.fromEntries(numbers) };
  }
  const { name, date, today } = entries;
  return { family, name, date, today, ahead: number("ahead") };
};

/** `element`: the header, in which the dialog is. */
export const ownProblem = (element) => {
  const dialog = part(element, "own-problem");
  const form = part(dialog, "own-form");
  const error = part(dialog, "own-error");
  let use = null;

  const family = () => form.elements.family.value;
  const kinds = [...form.querySelectorAll("fieldset")];
  const shown = () => kinds.find((one) => one.dataset.family === family());
  const fields = () => [...shown().querySelectorAll("[name]")];
  const complain = (wrong) => {
    error.textContent = wrong;
    error.hidden = !wrong;
  };
  const show = () => {
    for (const one of kinds) one.hidden = one.disabled = one !== shown();
    complain("");
  };

  const ofStep = (one) => (one.validity.stepMismatch ? say("own-problem-step", { step: one.step }) : "");
  const check = () => {
    for (const place of shown().querySelectorAll("[data-error]")) place.textContent = "";
    const wrong = fields().filter((one) => {
      const said = one.type === "number" ? complaint(one) || ofStep(one) : "";
      const place = shown().querySelector(`[data-error="${CSS.escape(one.name)}"]`);
      if (one.type === "number") place.textContent = said;
      one.setAttribute("aria-invalid", String(Boolean(said)));
      return said;
    });
    wrong[0]?.focus();
    return !wrong.length;
  };

  form.elements.family.addEventListener("change", show);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    complain("");
    if (!check()) return;
    const choices = choicesOf(
      family(),
      fields().map((one) => [one.name, one.value]),
    );
    let found;
    try {
      const answer = await fetch(addressOf("problems/own"), {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(choices),
      });
      found = await answer.json();
    } catch {
      return complain(say("shared-the-server-cannot-be-reached"));
    }
    if (found.error) {
      const said = readable(textOf(found.error.message));
      const place = shown().querySelector(`[data-error="${CSS.escape(found.error.field)}"]`);
      if (place) place.textContent = said;
      else complain(said);
      return;
    }
    dialog.close();
    use?.(found);
  });
  part(dialog, "close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  open = (then) => {
    use = then;
    for (const place of form.querySelectorAll("[data-error]")) place.textContent = "";
    show();
    dialog.showModal();
  };
  show();
};
