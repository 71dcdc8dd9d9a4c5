// A lesson's fields: what they say, as settings for the server and as strings for a link.
// Knows fields. What is legal, the server says; its refusals are shown at the field.

import { part } from "../core/dom.js";
import { say, textOf } from "../core/language.js";
import { fixedText, shortText, withOwnSign, withPoint } from "../core/numbers.js";

/** @import { ExampleFacts } from "../types/messages.js" */
/** @import { Feed } from "./feed.js" */

/** The lessons by their names: each draws itself, and gives what the tab needs of it.
 *  @type {Record<string, (root: any, tools: { feed: Feed, examples: ExampleFacts[], [more: string]: any }) => any>} */
export const lessons = {};

const number = (text) => {
  const clean = withPoint(text).replace("−", "-");
  return clean === "" || Number.isNaN(Number(clean)) ? null : Number(clean);
};

/** `onChange(name)` is called a moment after the last change of a field; not while the lesson is left (`leave`). */
export const lessonForm = (root, onChange) => {
  const settings = [...root.querySelectorAll("[data-setting]")];
  const cells = [...root.querySelectorAll("input[data-context]")];
  const groups = [...root.querySelectorAll("[data-group]")];
  const first = [...settings, ...cells].map((input) => [
    input,
    input.type === "checkbox" ? input.checked : input.value,
  ]);
  let timer = 0;
  let pending = null; // the field whose change is still to be told
  let refused = null; // the last refusal, as long as it stands

  const clear = () => {
    refused = null;
    for (const input of cells) input.removeAttribute("aria-invalid");
    for (const error of root.querySelectorAll(".pv-field-error")) error.textContent = "";
  };

  /** Beside the numbers of a group whose sum is not 1: what they are after division. */
  const showShares = () => {
    for (const group of groups) {
      const inputs = [...group.querySelectorAll("input")];
      const values = inputs.map((input) => number(input.value) ?? Number.NaN);
      const sum = values.reduce((total, value) => total + value, 0);
      const off = sum > 0 && Number.isFinite(sum) && Math.abs(sum - 1) > 1e-9;
      inputs.forEach((input, index) => {
        input.parentElement.querySelector("output").textContent = off ? `→ ${fixedText(values[index] / sum, 3)}` : "";
      });
      group.querySelector(".pv-sum-line").textContent = off
        ? say("learn-their-sum-is-not-1", { sum: shortText(sum) })
        : "";
    }
  };
  const show = () => {
    for (const output of root.querySelectorAll("output[data-of]")) {
      output.textContent = shortText(Number(root.elements[output.dataset.of].value));
    }
    showShares();
  };

  const fill = (input, value) => {
    if (input.type === "checkbox") input.checked = value === true || value === "true";
    else if (cells.includes(input)) input.value = withOwnSign(value);
    else input.value = value;
  };

  const changed = (name, wait) => {
    clear();
    show();
    pending = name;
    clearTimeout(timer);
    timer = setTimeout(tell, wait);
  };
  const tell = () => {
    const name = pending;
    pending = null;
    onChange(name);
  };
  root.addEventListener("submit", (event) => event.preventDefault());
  root.addEventListener("input", (event) => {
    const input = event.target;
    if (settings.includes(input) || cells.includes(input))
      changed(input.name, input.type === "checkbox" || input.tagName === "SELECT" ? 0 : 250);
  });
  const back = part(root, "restore");
  if (back) {
    back.addEventListener("click", () => {
      first.filter(([input]) => cells.includes(input)).forEach(([input, value]) => fill(input, value));
      changed("table", 0);
    });
  }
  // On a narrow screen the picture should not be pages below.
  if (matchMedia("(max-width: 900px)").matches)
    root.querySelectorAll(".pv-numbers").forEach((fold) => (fold.open = false));
  show();

  const form = {
    /** For the server. A number that is none is null, which the server refuses by name. */
    values: () => {
      const values = {};
      for (const input of settings) {
        values[input.name] =
          input.dataset.setting === "switch"
            ? input.checked
            : input.dataset.setting === "number"
              ? Number(input.value)
              : input.value;
      }
      if (cells.length) {
        values.table = {};
        for (const input of cells)
          (values.table[input.dataset.context] ||= {})[input.dataset.symbol] = number(input.value);
      }
      return values;
    },
    /** For a link: only what differs from what the lesson begins with. */
    strings: () => {
      const strings = {};
      for (const [input, value] of first) {
        const now = input.type === "checkbox" ? input.checked : input.value;
        if (settings.includes(input) && String(now) !== String(value)) strings[input.name] = String(now);
      }
      if (first.some(([input, value]) => cells.includes(input) && withPoint(input.value) !== value))
        strings.table = cells.map((input) => withPoint(input.value)).join(" ");
      return strings;
    },
    /** Fill the fields with strings, as from a link; what they do not name stays. */
    restore: (strings) => {
      for (const input of settings) {
        const legal =
          input.tagName !== "SELECT" || [...input.options].some((option) => option.value === strings[input.name]);
        if (input.name in strings && legal) fill(input, strings[input.name]);
      }
      const numbers = (strings.table || "").split(" ");
      if (numbers.length === cells.length) cells.forEach((input, index) => fill(input, numbers[index]));
      show();
    },
    /** What the lesson begins with, as strings. */
    first: () => ({
      ...Object.fromEntries(first.map(([input, value]) => [input.name, String(value)])),
      ...(cells.length
        ? { table: cells.map((input) => first.find(([one]) => one === input)[1].trim()).join(" ") }
        : {}),
    }),
    /** Fields were filled in: as if a visitor had. */
    changed: () => changed(settings[0]?.name ?? "table", 0),
    set: (name, value) => {
      fill(root.elements[name], value);
      show();
    },
    /** Show a refusal at its field; false if it has none. */
    refuse: (fault) => {
      const { field, message } = fault;
      const [context, symbol] = field.split("|");
      const input = cells.find((one) => one.dataset.context === context && one.dataset.symbol === symbol);
      const place = input
        ? input.closest("[data-group]").querySelector(".pv-field-error")
        : root.querySelector(`[data-error="${CSS.escape(field)}"]`);
      if (!place) return false;
      if (input) {
        input.setAttribute("aria-invalid", "true");
        input.closest("details").open = true;
      }
      refused = fault;
      const group = input?.closest("[data-group]").querySelector("legend").textContent;
      place.textContent = [
        input ? `${group}: ${symbol}.` : "",
        textOf(message),
        say("learn-the-picture-keeps-the-last"),
      ]
        .join(" ")
        .trim();
      return true;
    },
    clear,
    /** Another lesson is shown: a change that is not told yet waits for `comeBack`, which says whether there was one. */
    leave: () => clearTimeout(timer),
    comeBack: () => {
      const some = pending !== null;
      if (some) tell();
      return some;
    },
    /** In the page's language, which has changed. */
    sayAgain: () => {
      for (const input of cells) if (input !== document.activeElement) fill(input, withPoint(input.value));
      show();
      if (refused) form.refuse(refused);
    },
  };
  return form;
};
