// The models to choose from: in every form's lists, those the page came with and those loaded since.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;
  const LISTS = ["model", "second_model"];
  const forms = new Set();
  const loaded = new Map(); // name → {name, device, chat, wording}
  let wrappings = {}; // the ways to wrap a prompt, with their titles

  const lists = (form) => LISTS.map((name) => form.elements[name]).filter(Boolean);
  const has = (list, value) => [...list.options].some((option) => option.value === value);

  /** Offer a model in a form that may not know it yet. */
  const offer = (form, model) => {
    for (const list of lists(form)) {
      if (!has(list, model.name)) list.append(PV.el("option", { value: model.name }, PV.readable(model.name)));
    }
    const wrapping = form.elements.wrapping;
    if (!wrapping || !model.chat) return;
    for (const [name, title] of Object.entries(wrappings)) {
      if (has(wrapping, name)) continue;
      const option = PV.el("option", { value: name });
      PV.tellWith(option, () => PV.translated(title));
      wrapping.append(option);
    }
  };

  /** A form with lists of models: their names are made readable, and kept up to date. */
  PV.modelForm = (form) => {
    forms.add(form);
    for (const list of lists(form)) for (const option of list.options) option.textContent = PV.readable(option.value);
    for (const model of loaded.values()) offer(form, model);
    for (const button of form.querySelectorAll("[data-more-models]")) button.disabled = !PV.moreModelsReady;
  };

  /** What the server says is here: offered in all forms, and remembered for those to come. */
  PV.takeModels = (models, known = wrappings) => {
    wrappings = known;
    for (const model of models) {
      loaded.set(model.name, model);
      for (const form of forms) offer(form, model);
    }
  };

  let inUse = "";
  /** The header's chip names the model in use, and where it runs. */
  PV.showModelInUse = (name) => {
    const chip = document.querySelector(".pv-chip");
    if (!chip) return;
    const started = JSON.parse(chip.dataset.devices || "{}");
    PV.part(chip, "model-name").textContent = PV.readable(name);
    PV.part(chip, "model-device").textContent = loaded.get(name)?.device || started[name] || "";
    inUse = name;
    chip.title = PV.say("The loaded model and where it runs: {model}", { model: PV.readable(name) });
  };
  PV.language.on(() => inUse && PV.showModelInUse(inUse));

  /** Choose a model in a form's list, with its usual wording; says so beside the list. */
  PV.chooseModel = (list, model) => {
    const form = list.form;
    const wrapping = form.elements.wrapping;
    list.value = model.name;
    const hint = form.querySelector(`[data-model-hint="${list.name}"]`);
    const usual = list.name === "model" && model.wording && wrapping && has(wrapping, model.wording);
    if (usual) wrapping.value = model.wording;
    const wording = () => PV.translated(wrappings[model.wording]);
    const said = () =>
      usual ? PV.say("It is loaded. Prompts for it are usually wrapped like this, which is chosen now: {wording}.", { wording: wording() }) : PV.say("It is loaded.");
    if (hint) PV.tellWith(hint, said);
    list.dispatchEvent(new Event("input", { bubbles: true }));
    list.dispatchEvent(new Event("change", { bubbles: true }));
  };
})();
