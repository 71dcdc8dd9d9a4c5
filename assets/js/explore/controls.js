// The settings: reads and checks the form, fills it from examples and links, says what a change does.
// Which settings there are depends on the method: `method_fields` shows those, and knows their defaults.

import { el, part, readable } from "../core/dom.js";
import { say, tellWith, textOf } from "../core/language.js";
import { linkedValues } from "../core/link.js";
import { FIRST_METHOD } from "../core/methods.js";
import { complaint, refusals, settingOf } from "../shared/fields.js";
import { factsOf, fitMethods, modelForm, presetWording, takeWording } from "../shared/models.js";
import { aboutPrompt } from "../shared/prompt.js";
import { missingOf } from "./linked_run.js";
import { methodFields } from "./method_fields.js";
import { readableBy } from "./paper_values.js";

const SHARED = ["max_new_tokens", "seed"]; // what an example says for any method
const TEXTS = ["prompt", "wrapping", "model"];

/** Whether two strings are the same setting: numbers may be written in several ways. */
const sameSetting = (one = "", other = "") =>
  one === other || (one.trim() !== "" && other.trim() !== "" && Number(one) === Number(other));

export const controlsView = (root, examples, onChange) => {
  const field = (name) => root.elements[name];
  const method = methodFields(root);
  const change = part(root, "change");
  let problem = null; // the last one that was drawn or put together: {prompt, answer}

  const choice = (value, title) => {
    const option = el("option", { value });
    tellWith(option, title);
    return option;
  };
  field("example").replaceChildren(
    ...examples.map((one) => choice(one.name, () => textOf(one.title))),
    choice("", () => say("compare-your-own")),
  );

  modelForm(root);

  const entered = (input) => (input.type === "checkbox" ? String(input.checked) : input.value.trim());
  const fill = (input, value) => {
    if (input.type === "checkbox") input.checked = String(value) !== "false";
    else if (input.type === "number") input.value = value ?? "";
    else if ([...input.options].some((option) => option.value === value)) input.value = value;
    method.fit();
  };
  const { settings } = method; // those of the method that is chosen
  const example = () => examples.find((one) => one.name === field("example").value) || null;

  /** Everything a link has to carry, as strings. */
  const strings = () => {
    const values = Object.fromEntries(settings().map((input) => [input.name, entered(input)]));
    if (method.name() !== FIRST_METHOD) values.sampler = method.name();
    for (const name of TEXTS) values[name] = field(name).value;
    if (!example() && truth() !== null) values.truth = truth();
    return { example: field("example").value, ...values };
  };

  /** The same, as they were when an example was run: by power sampling. */
  const stringsOf = (one) => ({
    ...Object.fromEntries(
      Object.entries(method.defaults(FIRST_METHOD)).map(([name, usual]) => [name, String(one.settings[name] ?? usual)]),
    ),
    example: one.name,
    prompt: one.prompt,
    wrapping: "raw",
    model: one.model,
  });

  /** The example whose recorded run is the one that these strings of a link name; null if they name another. */
  const recordedOf = (linked) => {
    const now = { ...strings(), ...linked };
    const named = examples.find((one) => one.name === linked.example);
    const isIt = (one) => {
      const { example: _, ...its } = stringsOf(one);
      const said = Object.keys(its).filter((name) => !named || name in linked);
      return (now.sampler ?? FIRST_METHOD) === FIRST_METHOD && said.every((name) => sameSetting(its[name], now[name]));
    };
    return (named ? [named] : examples).find((one) => one.recorded && isIt(one)) ?? null;
  };

  /** The right answer to the prompt, where it is known. */
  const truth = () => {
    const asked = [example(), problem].find((one) => one?.prompt === field("prompt").value);
    return asked ? asked.answer : null;
  };

  /** What the server is asked to run. */
  const request = () => {
    const values = {};
    for (const input of settings()) {
      if (entered(input) !== "") values[input.name] = settingOf(input);
    }
    return {
      prompt: field("prompt").value,
      wrapping: field("wrapping").value,
      model: field("model").value,
      sampler: method.name(),
      truth: truth(),
      settings: values,
    };
  };

  const refuse = refusals(root);

  /** True if every field is legal; those that are not say why. */
  const check = () => {
    let fine = true;
    for (const input of settings().filter((one) => one.type === "number")) {
      const wrong = complaint(input);
      refuse(input.name, wrong && (() => complaint(input)));
      if (wrong && fine) input.focus();
      fine = fine && !wrong;
    }
    const empty = !field("prompt").value.trim();
    refuse("prompt", empty && (() => say("compare-type-a-question-or-pick")));
    return fine && !empty;
  };

  const useExample = (chosen) => {
    settings().forEach((input) => fill(input, input.dataset.default));
    const alike = method.name() === FIRST_METHOD ? Object.keys(chosen.settings) : SHARED; // its settings are power sampling's
    for (const name of alike) {
      const input = settings().find((one) => one.name === name);
      if (input && name in chosen.settings) fill(input, chosen.settings[name]);
    }
    field("prompt").value = chosen.prompt;
    presetWording(root);
  };

  /** Fill the form with strings, as from a link. */
  const restore = (values) => {
    method.choose(values.sampler ?? FIRST_METHOD);
    const known = examples.find((one) => one.name === values.example);
    if (known) {
      field("example").value = known.name;
      useExample(known);
    }
    for (const input of settings()) if (input.name in values) fill(input, values[input.name]);
    for (const name of TEXTS) {
      const options = field(name).options;
      const legal = !options || [...options].some((option) => option.value === values[name]);
      if (name in values && legal) field(name).value = values[name];
    }
    problem = values.truth ? { prompt: field("prompt").value, answer: values.truth } : null;
    about.forget();
    about.sayModel();
    if ("wrapping" in values) takeWording(root);
    else presetWording(root);
    if (!known && "prompt" in values) field("example").value = "";
    fitMethods(root);
  };

  const about = aboutPrompt(root, (found) => {
    problem = found;
    field("prompt").value = found.prompt;
    field("example").value = "";
    presetWording(root);
    check();
    onChange("prompt");
  });
  root.addEventListener("submit", (event) => event.preventDefault());
  root.addEventListener("change", (event) => {
    if (event.target.name === "example" && example()) useExample(example());
    if (event.target.name === "sampler") method.changed();
    method.fit();
    check();
    onChange(event.target.name);
  });
  root.addEventListener("input", (event) => {
    if (event.target.name === "prompt") {
      const chosen = example();
      if (chosen && chosen.prompt !== field("prompt").value) field("example").value = "";
    }
    if (event.target.name !== "example") onChange();
  });
  part(root, "paper").addEventListener("click", () => {
    const { values, less } = readableBy(factsOf(field("model").value));
    settings().forEach((input) => input.name in values && fill(input, values[input.name]));
    tellWith(
      part(root, "paper-hint"),
      less && (() => say("explore-paper-less", { model: readable(less.model), ...less.numbers })),
    );
    check();
    onChange();
  });
  const newSeed = () => {
    field("seed").value = String(Math.floor(Math.random() * 1e6));
    check();
    onChange();
  };
  part(root, "new-seed").addEventListener("click", newSeed);
  // Folded away, but for those who were sent settings by a link and have room for them.
  part(root, "settings").open =
    matchMedia("(min-width: 901px)").matches && Object.keys(linkedValues("explore")).length > 0;

  return {
    /** The method that is chosen, and whether one is offered. */
    sampler: method.name,
    offers: method.offers,
    models: () => [...field("model").options].map((option) => option.value),
    check,
    /** What a link names that this server does not offer. */
    missing: (linked) =>
      missingOf(linked, {
        model: (name) => [...field("model").options].some((option) => option.value === name),
        sampler: method.possible,
        wrapping: (name) => [...field("wrapping").options].some((option) => option.value === name),
      }),
    recordedOf,
    example,
    look: about.look,
    newSeed,
    refuse,
    request,
    restore,
    strings,
    stringsOf,
    useExample,
    /** Which settings differ from those in force: {chain: […], step: […]}. */
    differences: (inForce) => {
      const now = strings();
      const differ = (name) => inForce && String(inForce[name] ?? "") !== String(now[name] ?? "");
      const midRun = settings()
        .filter((input) => input.dataset.midRun === "true")
        .map((input) => input.name);
      const names = ["sampler", ...settings().map((input) => input.name), ...TEXTS].filter(differ);
      return {
        step: names.filter((name) => midRun.includes(name)),
        chain: names.filter((name) => !midRun.includes(name)),
      };
    },
    say: (text) => tellWith(change, text),
  };
};
