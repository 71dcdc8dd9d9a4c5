// Form fields: what is wrong with a number, and where a field says so.

import { readable } from "../core/dom.js";
import { say, tellWith, textOf } from "../core/language.js";

/** What is wrong with a number field, in one sentence; empty if nothing is. */
export const complaint = (input) => {
  const value = Number(input.value);
  const { min, max } = input;
  if (input.validity.badInput) return say("shared-this-is-not-a-number");
  if (input.value.trim() === "") return input.required ? say("shared-a-number-is-needed-here") : "";
  if ((min !== "" && value < Number(min)) || (max !== "" && value > Number(max))) {
    return max === ""
      ? say("shared-use-a-number-of-at", { min: Number(min) })
      : say("shared-use-a-number-between-and", { min: Number(min), max: Number(max) });
  }
  if (input.step === "1" && !Number.isInteger(value)) return say("shared-use-a-whole-number");
  if (input.name === "temperature" && value <= 0) return say("shared-use-a-number-above-0");
  return "";
};

/** Whether a field matters beside what the form says elsewhere.
 *  @param {HTMLInputElement} input */
export const matters = (input) => {
  const { onlyWith, onlyValues } = input.closest("label").dataset;
  return !onlyWith || onlyValues.split(" ").includes(input.form.elements[onlyWith].value);
};

/** Show the fields of a form that matter only beside some values of others, where they do. */
export const showMattering = (form) => {
  for (const label of form.querySelectorAll("[data-only-with]")) label.hidden = !matters(label.querySelector("input"));
};

/** A server's error in the page's language, behind the field it is about. */
export const errorText = ({ field, message }) => `${field}: ${readable(textOf(message))}`;

/** A number field's value as it goes to the server: one too great to be exact as a string. */
export const exactly = (text) =>
  Number.isInteger(Number(text)) && !Number.isSafeInteger(Number(text)) ? text : Number(text);

/** A setting's field as it goes to the server. */
export const settingOf = (input) => {
  if (input.type === "checkbox") return input.checked;
  return input.type === "number" ? exactly(input.value.trim()) : input.value;
};

/** `refuse(name, message)` for a form: says at the field what is wrong, or with "" that nothing
 *  is; returns false if the form has no such field. A message may be a function that says it in
 *  the page's language. */
export const refusals = (root) => {
  const places = Object.fromEntries([...root.querySelectorAll("[data-error]")].map((one) => [one.dataset.error, one]));
  return (name, message) => {
    const place = places[name];
    if (!place) return false;
    tellWith(place, message || "");
    const input = root.elements[name];
    if (input?.setAttribute) input.setAttribute("aria-invalid", message ? "true" : "false");
    for (let fold = place.closest("details"); message && fold; fold = fold.parentElement.closest("details"))
      fold.open = true;
    return true;
  };
};
