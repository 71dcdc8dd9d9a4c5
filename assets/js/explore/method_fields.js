// The method of a run, and which settings it has: shows their fields, with the method's own ranges and defaults.
// Knows the form's fields and what the server says of each method's settings.

import { part } from "../core/dom.js";
import { language } from "../core/language.js";
import { FIRST_METHOD } from "../core/methods.js";
import { matters } from "../shared/fields.js";

export const methodFields = (root) => {
  const select = root.elements.sampler;
  const methods = JSON.parse(select.dataset.settings);
  const all = [...root.querySelectorAll("[data-default]")];
  const main = part(root, "main");
  const advanced = part(root, "advanced");
  const folded = [...advanced.querySelectorAll("[data-default]")]; // in the fold, for the first method
  const home = new Map(folded.map((input) => [input, input.closest("label").parentElement]));
  const label = (input) => input.closest("label");
  let shown = FIRST_METHOD;

  const own = () => methods[shown];
  const settings = () => all.filter((input) => input.name in own());
  const attribute = (input, name, value) =>
    value === null ? input.removeAttribute(name) : input.setAttribute(name, value);

  /** What a field says and takes for the method shown; `before` are the settings of the one before it. */
  const dress = (input, before) => {
    const says = own()[input.name];
    const usual = input.value === before?.[input.name]?.default;
    input.dataset.default = says.default;
    input.dataset.midRun = String(says.midRun);
    if (input.type === "checkbox") return;
    if (input.type === "number") {
      attribute(input, "min", says.min);
      attribute(input, "max", says.max);
      input.required = says.needed;
    }
    label(input).dataset.define = says.about.code ? JSON.stringify(says.about) : says.about;
    const empty = says.needed && input.value.trim() === "";
    if (before && (usual || empty || !(input.name in before))) input.value = says.default;
  };

  /** Put the fields of the fold where they are seen, unless they belong to the first method. */
  const place = () => {
    const first = shown === FIRST_METHOD;
    advanced.hidden = !first;
    for (const input of folded.filter((one) => one.type !== "checkbox")) {
      if (first)
        home.get(input).append(label(input)); // all of them, so that they stand in their order again
      else if (input.type !== "number" || !(input.name in own())) continue;
      else if (input.name === "min_new_tokens") label(root.elements.max_new_tokens).after(label(input));
      else main.prepend(label(input));
    }
  };

  const show = (before) => {
    for (const input of all) {
      if (input.name in own()) dress(input, before);
      label(input).hidden = !(input.name in own() && matters(input));
    }
    place();
    part(root, "new-seed").parentElement.hidden = !("seed" in own());
    part(root, "paper").parentElement.hidden = shown !== FIRST_METHOD;
  };
  language.on(() => show(null));

  const changed = () => {
    const before = own();
    shown = select.value;
    show(before);
  };
  return {
    settings,
    changed,
    /** Show the settings that matter beside the values of others. */
    fit: () => {
      for (const input of settings()) label(input).hidden = !matters(input);
    },
    name: () => shown,
    offers: (name) => Object.hasOwn(methods, name),
    /** Whether there is a method of this name by which the form's model can be drawn from. */
    possible: (name) => [...select.options].some((option) => option.value === name && !option.disabled),
    /** Have a method chosen, if there is one of this name; else the first. */
    choose: (name) => {
      select.value = Object.hasOwn(methods, name) ? name : FIRST_METHOD;
      if (select.value !== shown) changed();
    },
    /** A method's settings as they are at first: {name: string}. */
    defaults: (name) =>
      Object.fromEntries(Object.entries(methods[name]).map(([setting, says]) => [setting, says.default])),
  };
};
