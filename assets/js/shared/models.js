// The models to choose from: in every form's lists, those the page came with and those loaded since.

import { around, el, part, readable } from "../core/dom.js";
import { language, say, tellWith, textOf } from "../core/language.js";
import { addressOf } from "../core/link.js";
import { FIRST_METHOD, kindTitle, methodLook } from "../core/methods.js";

const LISTS = ["model", "second_model"];
const forms = new Set();
const loaded = new Map(); // name → {name, device, methods, chat, wording, parameters, context, bundled}
let wrappings = {}; // the ways to wrap a prompt, with their titles
let inChat = []; // those of them that need a chat template
const decided = new WeakSet(); // forms whose visitor has chosen a wording

const lists = (form) => LISTS.map((name) => form.elements[name]).filter(Boolean);
const has = (list, value) => [...list.options].some((option) => option.value === value);

/** Offer a model in a form that may not know it yet. */
const offer = (form, model) => {
  for (const list of lists(form)) {
    if (!has(list, model.name)) list.append(el("option", { value: model.name }, readable(model.name)));
  }
  const wrapping = form.elements.wrapping;
  if (!wrapping || !model.chat) return;
  for (const [name, title] of Object.entries(wrappings)) {
    if (has(wrapping, name)) continue;
    const option = el("option", { value: name });
    tellWith(option, () => textOf(title));
    wrapping.append(option);
  }
};

const chosenModel = (form) => loaded.get(form.elements.model.value);
const usualWording = (form) => chosenModel(form)?.wording || "raw";

/** How a model is usually asked what is worded already: in its chat template or as it is. */
export const plainOrChat = (name) => (inChat.includes(loaded.get(name)?.wording) ? "chat" : "raw");

/** Whether a model can be drawn from by a method; one that is not known here yet is taken to. */
const draws = (model, method) => model?.methods?.includes(method) ?? true;

/** Offer the methods by which a form's model can be drawn from, and no others, which are named. */
export const fitMethods = (form) => {
  const model = chosenModel(form);
  const left = [];
  const offer = (item, holder) => {
    item.disabled = holder.hidden = !draws(model, item.value);
    if (item.disabled) left.push(item.value);
  };
  for (const box of form.querySelectorAll('input[name="methods"]')) offer(box, box.closest("label"));
  const list = form.elements.sampler;
  for (const option of list?.options ?? []) offer(option, option);
  const names = () => left.map((name) => kindTitle(methodLook(name))).join(", ");
  const said = () => say("shared-methods-left-out", { model: readable(model.name), names: names() });
  tellWith(part(form, "methods-hint"), left.length ? said : "");
  if (!list || draws(model, list.value)) return;
  list.value = FIRST_METHOD;
  list.dispatchEvent(new Event("change", { bubbles: true }));
};

/** Say at the wording what does not fit the model that is chosen. */
const sayMisfit = (form) => {
  const hint = part(form, "wording-hint");
  const model = chosenModel(form);
  const chat = inChat.includes(form.elements.wrapping.value);
  const values = () => ({ model: readable(model.name), wording: textOf(wrappings[model.wording]) });
  if (model && chat && !model.chat)
    tellWith(hint, () => say("shared-has-no-chat-template-choose", { model: readable(model.name) }));
  else if (model && !chat && inChat.includes(model.wording)) {
    tellWith(hint, () => say("shared-expects-its-chat-template-and", values()));
  } else tellWith(hint, "");
};

/** Choose the wording in which the chosen model is usually asked, whatever was chosen before. */
export const presetWording = (form) => {
  const wrapping = form.elements.wrapping;
  decided.delete(form);
  if (has(wrapping, usualWording(form))) wrapping.value = usualWording(form);
  sayMisfit(form);
};

/** A form has been filled in: a wording that is not the model's usual one is its visitor's choice. */
export const takeWording = (form) => {
  if (form.elements.wrapping.value === usualWording(form)) decided.delete(form);
  else decided.add(form);
  sayMisfit(form);
};

const followModel = (event) => {
  if (event.target.name === "model") fitMethods(event.currentTarget);
};

const followWording = (event) => {
  const form = event.currentTarget;
  if (event.target.name === "wrapping") {
    decided.add(form);
    sayMisfit(form);
  } else if (event.target.name === "model") {
    if (decided.has(form)) sayMisfit(form);
    else presetWording(form);
  }
};

/** A form with lists of models: their names are made readable, and kept up to date; its wording
 *  follows the model until the visitor has chosen one. */
export const modelForm = (form) => {
  forms.add(form);
  for (const list of lists(form)) for (const option of list.options) option.textContent = readable(option.value);
  if (form.elements.wrapping) {
    const known = JSON.parse(part(form, "wording-hint").dataset.models);
    inChat = known.chat;
    takeModels(known.here, known.wrappings);
    form.addEventListener("change", followWording);
  }
  for (const model of loaded.values()) offer(form, model);
  form.addEventListener("change", followModel);
  if (form.elements.wrapping) presetWording(form);
  fitMethods(form);
  for (const button of form.querySelectorAll("[data-more-models]")) button.disabled = !dialogThere;
};

/** @returns {NodeListOf<HTMLButtonElement>} */
const moreButtons = () => document.querySelectorAll("[data-more-models]");
let dialogThere = false;

/** What the server has and offers by now: {here, wrappings, catalogue, free, place}. Raises where it cannot be reached. */
export const fetchModels = async () => {
  const found = await (await fetch(addressOf("models"))).json();
  takeModels(found.here, found.wrappings);
  return found;
};

/** Let the buttons for another model open the dialog, which comes with the first click. `element`: the header. */
export const modelDialog = (element) => {
  const dialog = part(element, "model-dialog");
  if (!dialog) return;
  let opened = null;
  document.addEventListener("click", async (event) => {
    const button = around(event, "[data-more-models]");
    if (!button) return;
    opened ??= import("./model_dialog.js").then((script) => script.newModelDialog(dialog));
    (await opened).open(button);
  });
  dialogThere = true;
  for (const button of moreButtons()) button.disabled = false;
  dialog.dataset.ready = "true";
  fetchModels().catch(() => null); // the dialog will say so
};

/** What the server says is here: offered in all forms, and remembered for those to come. */
export const takeModels = (models, known = wrappings) => {
  wrappings = known;
  for (const model of models) {
    loaded.set(model.name, model);
    for (const form of forms) offer(form, model);
  }
  for (const form of forms) fitMethods(form);
};

/** What the server says of a model; undefined of one that it has not loaded. */
export const factsOf = (name) => loaded.get(name);
/** The title of a way to wrap prompts. */
export const titleOf = (wording) => wrappings[wording] ?? "";

let inUse = "";
/** The model that the header's chip names. */
export const modelInUse = () => inUse;
/** The header's chip names the model in use, and where it runs. */
export const showModelInUse = (name) => {
  const chip = /** @type {HTMLElement | null} */ (document.querySelector(".pv-chip"));
  if (!chip) return;
  const started = JSON.parse(chip.dataset.devices || "{}");
  part(chip, "model-name").textContent = readable(name);
  part(chip, "model-device").textContent = loaded.get(name)?.device || started[name] || "";
  inUse = name;
  chip.title = say("shared-the-loaded-model-and-where", { model: readable(name) });
};
language.on(() => inUse && showModelInUse(inUse));

/** Choose a model in a form's list, with its usual wording unless the visitor has chosen one; says
 *  so beside the list. */
export const chooseModel = (list, model) => {
  const form = list.form;
  const wrapping = form.elements.wrapping;
  list.value = model.name;
  const hint = form.querySelector(`[data-model-hint="${list.name}"]`);
  const usual =
    list.name === "model" && model.wording && wrapping && has(wrapping, model.wording) && !decided.has(form);
  if (usual) wrapping.value = model.wording;
  const wording = () => textOf(wrappings[model.wording]);
  const said = () =>
    usual
      ? say("shared-it-is-loaded-prompts-for", {
          wording: wording(),
        })
      : say("shared-it-is-loaded");
  if (hint) tellWith(hint, said);
  list.dispatchEvent(new Event("input", { bubbles: true }));
  list.dispatchEvent(new Event("change", { bubbles: true }));
};
