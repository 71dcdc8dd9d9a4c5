// The dialog that loads another model: cards, one field for any name, progress, cancel, errors.

import { el, part, readable } from "../core/dom.js";
import { language, say, tellWith, textOf } from "../core/language.js";
import { addressOf } from "../core/link.js";
import { bytesText, percentText } from "../core/numbers.js";
import { parametersText } from "./model_card.js";
import { chooseModel, fetchModels, takeModels } from "./models.js";

const unreachable = () => say("shared-the-server-cannot-be-reached");

/** One sentence on how far a model is. */
const sentence = ({ stage, done, total }) => {
  if (stage === "waiting") return say("shared-waiting-for-other-models-to");
  if (stage === "starting") return say("shared-the-server-loads-its-model");
  if (stage === "downloading" && total)
    return say("shared-downloading-of", { done: bytesText(done), total: bytesText(total) });
  if (stage === "downloading") return say("shared-everything-is-downloaded-already");
  if (stage === "reading") return say("shared-reading-its-weights-of-parts", { done, total });
  if (stage === "checking") return say("shared-checking-that-it-is-a");
  return say("shared-looking-for-its-files");
};

/** Lines of JSON, as they arrive. */
const lines = async function* (answer) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const parts = (rest + value).split("\n");
    rest = parts.pop();
    for (const part of parts) if (part) yield JSON.parse(part);
  }
};

/** The dialog, which `open(button)` shows for the form that the button belongs to. */
export const newModelDialog = (dialog) => {
  const piece = (name) => part(dialog, name);
  const [bar, text, loading, error, cards, form] = [
    "bar",
    "loading-text",
    "loading",
    "model-error",
    "cards",
    "any-model",
  ].map(piece);
  let list = null; // the form's list that the model is for
  let under = null; // {name, controller} while one loads

  /** @returns {NodeListOf<HTMLButtonElement>} */
  const buttons = () => document.querySelectorAll("[data-more-models]");
  /** `wrong`: a function that says what is; nothing if nothing is. */
  const complain = (wrong) => {
    tellWith(error, wrong || "");
    error.hidden = !wrong;
  };

  const show = (progress = null) => {
    loading.hidden = !under;
    for (const button of dialog.querySelectorAll("[data-load], .pv-any-model button")) button.disabled = Boolean(under);
    if (progress) {
      part(loading, "loading-name").textContent = readable(under.name);
      tellWith(text, () => sentence(progress));
      if (progress.total) Object.assign(bar, { max: progress.total, value: progress.done });
      else bar.removeAttribute("value");
    }
    const percent = progress?.total ? Math.floor((100 * progress.done) / progress.total) : null;
    const label = () => {
      if (!under) return say("shared-another-model");
      return percent === null
        ? say("shared-loading-a-model")
        : say("shared-loading-a-model-2", { percent: percentText(percent / 100) });
    };
    for (const button of buttons()) tellWith(button, label);
  };

  const fact = (term, value) => [el("dt", {}, term), el("dd", {}, value)];
  const card = (model, free) => {
    const fits = () =>
      model.fits ? say("shared-fits-into-the-that-are", { free }) : say("shared-more-than-the-that-are", { free });
    const fit = model.fits === null || model.here ? "" : fits();
    const { title } = model;
    const licence = textOf(model.licence);
    return el(
      "li",
      { class: "pv-model-card" },
      el("h3", { translate: "no" }, title),
      model.paper ? el("span", { class: "pv-tag" }, say("shared-in-the-paper")) : null,
      el("p", {}, textOf(model.about)),
      el(
        "dl",
        {},
        ...fact(say("shared-parameters"), parametersText(model.parameters)),
        ...fact(
          say("shared-memory"),
          el("span", {}, `${textOf(model.need)} `, el("span", { class: model.fits ? "pv-fits" : "pv-fits-not" }, fit)),
        ),
        ...fact(say("shared-context"), say("n-tokens", { n: model.context })),
        ...fact(say("shared-wrapped-as"), textOf(model.wording)),
        ...fact(say("shared-licence"), model.gated ? say("shared-to-be-accepted-on-the", { licence }) : licence),
      ),
      el(
        "button",
        {
          type: "button",
          class: "pv-button",
          "data-load": model.id,
          "aria-label": model.here ? say("shared-use", { title }) : say("shared-load", { title }),
          onclick: () => load(model.id),
        },
        model.here ? say("shared-use-2") : say("shared-load-2"),
      ),
    );
  };

  /** Ask what is here; draw the cards if the dialog is open. */
  const refresh = async () => {
    let found;
    try {
      found = await fetchModels();
    } catch {
      return complain(unreachable);
    }
    const { free, place } = found;
    tellWith(piece("memory"), () => (free ? say("shared-of-memory-are-free-on", { free, place: textOf(place) }) : ""));
    cards.replaceChildren(...found.catalogue.map((model) => card(model, free)));
    show();
  };

  const load = async (name) => {
    if (under || !name) return;
    complain();
    const controller = new AbortController();
    under = { name, controller };
    show({ stage: "looking", done: 0, total: 0 });
    let ready = null;
    try {
      const answer = await fetch(addressOf("models/load"), {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ name }),
        signal: controller.signal,
      });
      for await (const line of lines(answer)) {
        if (line.ready) ready = line.ready;
        else if (line.error)
          complain(() => say("shared-the-model-that-was-in", { message: readable(textOf(line.error.message)) }));
        else show(line);
      }
      if (!ready && error.hidden) complain(() => say("shared-the-connection-broke-off-before"));
    } catch {
      complain(controller.signal.aborted ? () => say("shared-cancelled-what-was-downloaded-is") : unreachable);
    }
    under = null;
    show();
    if (!ready) return;
    takeModels([ready]);
    const wasOpen = dialog.open;
    dialog.close();
    if (list?.isConnected) {
      chooseModel(list, ready);
      if (wasOpen) list.focus();
    }
  };

  const open = (button) => {
    if (!under) {
      list = button.form.elements[button.dataset.moreModels];
      complain();
    }
    dialog.showModal();
    refresh();
  };
  piece("close").addEventListener("click", () => dialog.close());
  piece("cancel").addEventListener("click", () => under?.controller.abort());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  if (form) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      load(form.elements.name.value.trim());
    });
  }
  language.on(() => dialog.open && refresh());
  return { open };
};
