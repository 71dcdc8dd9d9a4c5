// What to compare: reads and checks the form, fills it from examples and links.

import { clipped, el, part, readable } from "../core/dom.js";
import { say, tellWith, textOf } from "../core/language.js";
import { methodLook } from "../core/methods.js";
import { complaint, refusals, settingOf, showMattering } from "../shared/fields.js";
import { fitMethods, modelForm, presetWording, takeWording } from "../shared/models.js";
import { aboutPrompt } from "../shared/prompt.js";

const TEXTS = ["prompt", "truth", "model", "wrapping", "second_model"];
const OF_THE_TAB = ["num_samples", "candidates"]; // the other numbers are the samplers' settings

export const compareControls = (root, examples) => {
  const field = (name) => root.elements[name];
  const numbers = [...root.querySelectorAll("[data-default]")];
  const boxes = [...root.querySelectorAll('input[name="methods"]')];
  const texts = TEXTS.filter((name) => field(name));
  const refuse = refusals(root);

  const choice = (value, title) => {
    const option = el("option", { value });
    tellWith(option, title);
    return option;
  };
  field("example").replaceChildren(
    ...examples.map((example) => choice(example.name, () => textOf(example.title))),
    choice("", () => say("compare-your-own")),
  );
  modelForm(root);

  /** How each method is shown, in the order of the page; a second model's, once it is known, has that
   *  `model`'s name. */
  const looks = boxes.map(({ value }) => methodLook(value));
  const chosen = () => boxes.filter((box) => box.checked && !box.disabled).map((box) => box.value);
  const example = () => examples.find((one) => one.name === field("example").value) || null;

  const entered = (input) => (input.type === "checkbox" ? String(input.checked) : input.value.trim());
  const fill = (input, value) => {
    if (input.type === "checkbox") input.checked = String(value) === "true";
    else if (input.type === "number") input.value = value;
    else if ([...input.options].some((option) => option.value === value)) input.value = value;
    showMattering(root);
  };

  /** Everything a link has to carry, as strings. */
  const strings = () => ({
    example: field("example").value,
    ...Object.fromEntries(texts.map((name) => [name, field(name).value])),
    methods: chosen().join(","),
    ...Object.fromEntries(numbers.map((input) => [input.name, entered(input)])),
  });

  /** What the server is asked to run. */
  const request = () => {
    const settings = {};
    const own = {};
    for (const input of numbers) {
      (OF_THE_TAB.includes(input.name) ? own : settings)[input.name] = settingOf(input);
    }
    const { truth, ...words } = Object.fromEntries(texts.map((name) => [name, field(name).value]));
    return { ...words, truth: truth.trim() || null, methods: chosen(), ...own, settings };
  };

  /** True if every field is legal; those that are not say why, and with `go` the first gets the focus. */
  const check = (go = false) => {
    const typed = numbers.filter((input) => input.type === "number");
    const wrong = typed.map((input) => [input, input.name, complaint(input) && (() => complaint(input))]);
    wrong.unshift([boxes[0], "methods", chosen().length ? "" : () => say("compare-choose-at-least-one-method")]);
    wrong.unshift([
      field("prompt"),
      "prompt",
      field("prompt").value.trim() ? "" : () => say("compare-type-a-question-or-pick"),
    ]);
    if (field("second_model")) {
      const same = chosen().includes("second_model") && field("second_model").value === field("model").value;
      wrong.push([field("second_model"), "second_model", same ? () => say("compare-this-is-the-model-itself") : ""]);
    }
    wrong.forEach(([, name, message]) => refuse(name, message));
    refuse("truth", "");
    const first = wrong.find(([, , message]) => message);
    if (first && go) first[0].focus();
    return !first;
  };

  /** Say at its field what the server has refused; false if there is no such field here. */
  const refused = (name, message) => refuse(name, () => readable(textOf(message)));

  const useExample = (one) => {
    for (const input of numbers) {
      if (!OF_THE_TAB.includes(input.name)) fill(input, one.settings[input.name] ?? input.dataset.default);
    }
    field("prompt").value = one.prompt;
    field("truth").value = one.answer ?? "";
    presetWording(root);
  };

  /** Fill the form with strings, as from a link. */
  const restore = (values) => {
    const known = examples.find((one) => one.name === values.example);
    field("example").value = known ? known.name : "";
    if (known) useExample(known);
    for (const input of numbers) if (input.name in values) fill(input, values[input.name]);
    for (const name of texts) {
      const { options } = field(name);
      const legal = !options || [...options].some((option) => option.value === values[name]);
      if (name in values && legal) field(name).value = values[name];
    }
    about.forget();
    about.sayModel();
    if ("wrapping" in values) takeWording(root);
    else presetWording(root);
    if (known && known.prompt !== field("prompt").value) field("example").value = "";
    if ("methods" in values) {
      const wanted = values.methods.split(",");
      for (const box of boxes) box.checked = wanted.includes(box.value);
    }
    fit();
  };

  let answer = null; // to the problem that was drawn or put together
  const about = aboutPrompt(root, (found) => {
    answer = found.answer;
    field("prompt").value = found.prompt;
    field("truth").value = found.answer;
    field("example").value = "";
    presetWording(root);
    check();
  });

  /** Show what the model can be drawn from by; a second model where it can score what that one says. */
  const fit = () => {
    fitMethods(root);
    const second = boxes.find((box) => box.value === "second_model");
    if (second) field("second_model").closest("label").hidden = second.disabled;
  };

  const nameSecond = () => {
    const title = root.querySelector('[data-name="second_model"]');
    if (title) title.textContent = clipped(readable(field("second_model").value), 24);
  };
  root.addEventListener("submit", (event) => event.preventDefault());
  root.addEventListener("change", (event) => {
    if (event.target.name === "example" && example()) useExample(example());
    fit();
    nameSecond();
    showMattering(root);
    if (!event.target.matches("textarea")) check();
  });
  root.addEventListener("input", (event) => {
    const one = example();
    if (event.target.name === "prompt" && one && one.prompt !== field("prompt").value) {
      field("example").value = "";
      if (field("truth").value === one.answer) field("truth").value = ""; // it answers another question
    } else if (event.target.name === "prompt" && answer !== null) {
      if (field("truth").value === answer) field("truth").value = "";
      answer = null;
    }
  });
  part(root, "new-seed").addEventListener("click", () => {
    field("seed").value = String(Math.floor(Math.random() * 1e6));
    check();
  });
  if (matchMedia("(max-width: 900px)").matches) part(root, "settings").open = false;
  nameSecond();
  return { check, look: about.look, looks, nameSecond, refused, request, restore, strings };
};
