// The form: which problems, which methods, how many samples; checked before anything is asked.

import { part, readable } from "../core/dom.js";
import { language, say, textOf } from "../core/language.js";
import { methodLook } from "../core/methods.js";
import { server } from "../core/server.js";
import { complaint, exactly, refusals, showMattering } from "../shared/fields.js";
import { fitMethods, modelForm } from "../shared/models.js";
import { formOfPlan } from "./form_of_plan.js";
import { uploadView } from "./upload.js";

/** @import { PlanMessage } from "../types/messages.js" */

const WHOLE = [
  "limit",
  "samples",
  "num_steps",
  "block_size",
  "max_new_tokens",
  "min_new_tokens",
  "num_samples",
  "seed",
  "tries",
];
const NUMBERS = [...WHOLE, "alpha", "temperature", "uniform_share"];
const SWEEPS = { sweep_alpha: "alpha", sweep_temperature: "temperature", sweep_num_steps: "num_steps" };
const MOST_SWEPT = 12;
const HINTS = {
  MATH500: () => say("evaluate-500-problems-of-the-math"),
  GSM8K: () => say("evaluate-1319-word-problems-downloaded-from"),
  GPQA: () => say("evaluate-198-questions-with-four-options"),
  AlpacaEval: () => say("evaluate-805-instructions-without-a-right"),
  hub: () => say("evaluate-loaded-from-hugging-face-up"),
};
const CODE = {
  false: () => say("evaluate-running-code-is-switched-off"),
  true: () => say("evaluate-programs-are-run-in-confinement"),
};

/** Numbers with commas between them; null if they are none. */
const list = (text) => {
  const values = text
    .split(/[,;\s]+/)
    .filter(Boolean)
    .map(Number);
  return values.every(Number.isFinite) ? values : null;
};

/** `onStart(form)`; `onChange()`: anything was changed. */
export const evaluateForm = (root, onStart) => {
  const field = (name) => root.elements[name];
  const refuse = refusals(root);
  const boxes = [...root.querySelectorAll('input[name="methods"]')];
  const start = part(root, "start");
  const size = part(root, "size");
  const executes = root.dataset.executesCode;
  let free = true; // nothing is running
  let ready = false;
  let touched = false; // the visitor has changed something

  modelForm(root);
  const upload = uploadView(root, { refuse: (say) => refuse("upload", say), changed: () => changed() });

  const chosen = () => boxes.filter((box) => box.checked && !box.disabled).map((box) => box.value);
  const text = (name) => field(name).value.trim();
  const number = (name) => (text(name) === "" ? null : exactly(text(name)));
  const swept = (name) => [...new Set(list(text(name)) || [])];

  const sweepComplaint = (name) => {
    const values = list(text(name));
    const { min, max, step } = field(SWEEPS[name]);
    if (values === null) return say("evaluate-write-numbers-with-commas-between");
    if (values.length > MOST_SWEPT) return say("evaluate-use-up-to-numbers", { n: MOST_SWEPT });
    if (values.some((value) => value < Number(min) || value > Number(max)))
      return say("evaluate-use-numbers-between-and", { min, max });
    return step === "1" && !values.every(Number.isInteger) ? say("evaluate-use-whole-numbers") : "";
  };
  const hubComplaint = () => (text("problem_set") === "hub" && !text("hub") ? say("evaluate-name-a-data-set-for") : "");
  const fileComplaint = () => {
    if (text("problem_set") !== "upload" || upload.key) return "";
    return upload.busy ? say("evaluate-the-file-is-still-being") : say("evaluate-choose-a-file");
  };
  const same = () => chosen().includes("second_model") && text("second_model") === text("model");

  const some = () => chosen().length || Object.keys(SWEEPS).some((name) => text(name));

  /** True if every field is legal; with `go` those that are not say why, and the first gets the focus. */
  const check = (go) => {
    /** @type {[string, () => string][]} */
    const rules = NUMBERS.map((name) => [name, () => complaint(field(name))]);
    for (const name of Object.keys(SWEEPS)) rules.push([name, () => sweepComplaint(name)]);
    if (go)
      rules.unshift(
        ["hub", hubComplaint],
        ["upload", fileComplaint],
        ["methods", () => (some() ? "" : say("evaluate-tick-at-least-one-method"))],
      );
    rules.push(["second_model", () => (same() ? say("compare-this-is-the-model-itself") : "")]);
    const wrong = rules.map(([name, complaint]) => [name, complaint() && complaint]);
    for (const [name, complaint] of wrong) refuse(name, complaint);
    const first = wrong.find(([, complaint]) => complaint);
    if (first && go) (first[0] === "methods" ? boxes[0] : field(first[0])).focus();
    return !first;
  };

  const request = () => ({
    ...Object.fromEntries(NUMBERS.map((name) => [name, number(name)])),
    ...Object.fromEntries(Object.keys(SWEEPS).map((name) => [name, swept(name)])),
    ...Object.fromEntries(["model", "problem_set", "wording", "cut_law"].map((name) => [name, text(name)])),
    methods: chosen(),
    stop_early: field("stop_early").checked,
    second_model: chosen().includes("second_model") ? text("second_model") : "",
    hub: text("problem_set") === "hub" ? text("hub") : "",
    upload: text("problem_set") === "upload" ? upload.key : "",
  });

  /** How many samples that would be, as far as it is known. */
  const sizeText = () => {
    const there = { pocket: Number(root.dataset.pocket), upload: upload.problems }[text("problem_set")];
    const problems = Math.min(number("limit") ?? Infinity, there || Infinity);
    const k = number("samples") || 0;
    const once = chosen().filter((name) => methodLook(name).once).length;
    const sweeps = Object.keys(SWEEPS).reduce((sum, name) => sum + swept(name).length, 0);
    const each = once + k * (chosen().length - once + sweeps);
    if (!each) return "";
    if (Number.isFinite(problems)) {
      const counts = {
        samples: say("n-samples", { n: problems * each }),
        problems: say("n-problems", { n: problems }),
      };
      return sweeps ? say("evaluate-that-is-up-to-of", counts) : say("evaluate-that-is-of", counts);
    }
    const samples = say("n-samples", { n: each });
    return sweeps
      ? say("evaluate-that-is-up-to-of-2", { samples })
      : say("evaluate-that-is-of-each-problem", { samples });
  };

  const changed = () => {
    const source = text("problem_set");
    fitMethods(root);
    for (const one of root.querySelectorAll("[data-for-set]")) one.hidden = one.dataset.forSet !== source;
    part(root, "file-faults").hidden =
      source !== "upload" || !upload.key || !part(root, "file-faults").childNodes.length;
    showMattering(root);
    root.querySelector('[data-field="second_model"]').hidden = !chosen().includes("second_model");
    const code = source === "HumanEval" || (source === "upload" && upload.gradings.includes("code"));
    part(root, "set-hint").textContent = (code ? CODE[executes] : HINTS[source] || (() => ""))();
    size.textContent = sizeText();
    start.disabled = !ready || !free || !server.here;
    start.title = free ? "" : say("evaluate-one-at-a-time-cancel");
  };

  root.addEventListener("submit", (event) => {
    event.preventDefault();
    refuse("order", "");
    if (!start.disabled && check(true)) onStart(request());
  });
  root.addEventListener("input", () => {
    touched = true;
    check(false);
    changed();
  });
  root.addEventListener("change", (event) => {
    if (["problem_set", "methods"].includes(event.target.name)) refuse(event.target.name, "");
    changed();
  });
  language.on(changed);
  server.onChange(changed);
  changed();

  /** A list takes only what it offers. */
  const put = (name, value) => {
    const input = field(name);
    if (!input) return;
    if (input.type === "checkbox") input.checked = value;
    else if (!input.options || [...input.options].some((option) => option.value === value)) input.value = value;
  };

  return {
    /** Fill in what an evaluation was asked with, unless the visitor has begun to ask for something else.
     *  @param {PlanMessage} plan */
    fill: (plan) => {
      if (touched) return;
      const { methods, ...values } = formOfPlan(plan);
      for (const box of boxes) box.checked = methods.includes(box.value);
      for (const [name, value] of Object.entries(values)) put(name, value);
      check(false);
      changed();
    },
    /** Say at its field what the server refused; true if there is such a field here. */
    refuse: (name, message) =>
      refuse(field(name) ? name : "order", () => readable(textOf(message))) && Boolean(field(name)),
    /** Whether another evaluation may be started. */
    free: (value) => {
      free = value;
      changed();
    },
    ready: () => {
      ready = true;
      changed();
    },
  };
};
