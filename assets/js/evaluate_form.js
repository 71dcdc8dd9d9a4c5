// The form: which problems, which methods, how many samples; checked before anything is asked.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;
  const WHOLE = ["limit", "samples", "num_steps", "block_size", "max_new_tokens", "num_samples", "seed"];
  const NUMBERS = [...WHOLE, "alpha", "temperature"];
  const SWEEPS = { sweep_alpha: "alpha", sweep_num_steps: "num_steps" };
  const MOST_SWEPT = 12;
  const HINTS = {
    MATH500: "500 problems of the MATH set; downloaded from Hugging Face.",
    GSM8K: "1319 word problems; downloaded from Hugging Face.",
    GPQA: "198 questions with four options; Hugging Face wants you to be logged in.",
    AlpacaEval: "805 instructions without a right answer: samples are drawn and exported for AlpacaEval’s judge.",
    hub: "Loaded from Hugging Face, up to the number of problems below: its test split, if it has one.",
  };
  const CODE = {
    false: "Running code is switched off here: samples are drawn and exported, but not graded.",
    true: "Programs are run in confinement to grade them.",
  };

  /** Numbers with commas between them; null if they are none. */
  const list = (text) => {
    const values = text.split(/[,;\s]+/).filter(Boolean).map(Number);
    return values.every(Number.isFinite) ? values : null;
  };

  /** `onStart(form)`; `onChange()`: anything was changed. */
  PV.evaluateForm = (root, onStart) => {
    const field = (name) => root.elements[name];
    const refuse = PV.refusals(root);
    const boxes = [...root.querySelectorAll('input[name="methods"]')];
    const start = PV.part(root, "start");
    const size = PV.part(root, "size");
    const executes = root.dataset.executesCode;
    let free = true; // nothing is running
    let ready = false;

    for (const mark of root.querySelectorAll("[data-mark]")) mark.replaceChildren(PV.kindMark(mark.dataset.mark));
    PV.modelForm(root);
    const upload = PV.uploadView(root, { refuse: (message) => refuse("upload", message), changed: () => changed() });

    const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);
    const text = (name) => field(name).value.trim();
    const number = (name) => (text(name) === "" ? null : PV.exactly(text(name)));
    const swept = (name) => [...new Set(list(text(name)) || [])];

    const sweepComplaint = (name) => {
      const values = list(text(name));
      const { min, max, step } = field(SWEEPS[name]);
      if (values === null) return "Write numbers with commas between them.";
      if (values.length > MOST_SWEPT) return `Use up to ${MOST_SWEPT} numbers.`;
      if (values.some((value) => value < Number(min) || value > Number(max))) return `Use numbers between ${min} and ${max}.`;
      return step === "1" && !values.every(Number.isInteger) ? "Use whole numbers." : "";
    };
    const setComplaints = () => {
      const source = text("problem_set");
      const missing = upload.busy ? "The file is still being read." : "Choose a file.";
      return [
        ["hub", source === "hub" && !text("hub") ? "Name a data set, for instance openai/gsm8k:main." : ""],
        ["upload", source === "upload" && !upload.key ? missing : ""],
      ];
    };
    const same = () => chosen().includes("second_model") && text("second_model") === text("model");

    /** True if every field is legal; with `go` those that are not say why, and the first gets the focus. */
    const check = (go) => {
      const wrong = NUMBERS.map((name) => [name, PV.complaint(field(name))]);
      wrong.push(...Object.keys(SWEEPS).map((name) => [name, sweepComplaint(name)]));
      const some = chosen().length || Object.keys(SWEEPS).some((name) => text(name));
      if (go) wrong.unshift(...setComplaints(), ["methods", some ? "" : "Tick at least one method."]);
      wrong.push(["second_model", same() ? "This is the model itself; choose another." : ""]);
      for (const [name, message] of wrong) refuse(name, message);
      const first = wrong.find(([, message]) => message);
      if (first && go) (first[0] === "methods" ? boxes[0] : field(first[0])).focus();
      return !first;
    };

    const request = () => ({
      ...Object.fromEntries(NUMBERS.map((name) => [name, number(name)])),
      ...Object.fromEntries(Object.keys(SWEEPS).map((name) => [name, swept(name)])),
      ...Object.fromEntries(["model", "problem_set", "wording"].map((name) => [name, text(name)])),
      methods: chosen(),
      second_model: chosen().includes("second_model") ? text("second_model") : "",
      hub: text("problem_set") === "hub" ? text("hub") : "",
      upload: text("problem_set") === "upload" ? upload.key : "",
    });

    /** How many samples that would be, as far as it is known. */
    const sizeText = () => {
      const pocket = Number(/\((\d+)\)/.exec(field("problem_set").selectedOptions[0].text)?.[1]);
      const there = { pocket, upload: upload.problems }[text("problem_set")];
      const problems = Math.min(number("limit") ?? Infinity, there || Infinity);
      const k = number("samples") || 0;
      const once = chosen().filter((name) => name === "greedy").length;
      const sweeps = Object.keys(SWEEPS).reduce((sum, name) => sum + swept(name).length, 0);
      const each = once + k * (chosen().length - once + sweeps);
      if (!each) return "";
      const all = Number.isFinite(problems) ? `${PV.count(problems * each)} samples of ${PV.plural(problems, "problem")}` : `${PV.count(each)} samples of each problem`;
      return `That is ${sweeps ? "up to " : ""}${all}.`;
    };

    const changed = () => {
      const source = text("problem_set");
      for (const one of root.querySelectorAll("[data-for-set]")) one.hidden = one.dataset.forSet !== source;
      PV.part(root, "file-faults").hidden = source !== "upload" || !upload.key || !PV.part(root, "file-faults").childNodes.length;
      root.querySelector('[data-field="second_model"]').hidden = !chosen().includes("second_model");
      const code = source === "HumanEval" || (source === "upload" && upload.gradings.includes("code"));
      PV.part(root, "set-hint").textContent = code ? CODE[executes] : HINTS[source] || "";
      size.textContent = sizeText();
      start.disabled = !ready || !free;
      start.title = free ? "" : "One at a time: cancel the one that is running first";
    };

    root.addEventListener("submit", (event) => {
      event.preventDefault();
      refuse("order", "");
      if (!start.disabled && check(true)) onStart(request());
    });
    root.addEventListener("input", () => {
      check(false);
      changed();
    });
    root.addEventListener("change", (event) => {
      if (event.target.name === "problem_set") refuse("problem_set", "");
      if (event.target.name === "methods") refuse("methods", "");
      changed();
    });
    changed();

    return {
      /** Say at its field what the server refused; true if there is such a field here. */
      refuse: (name, message) => refuse(name === "order" || !field(name) ? "order" : name, message) && Boolean(field(name)),
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
})();
