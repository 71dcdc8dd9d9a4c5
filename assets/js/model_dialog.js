// The dialog that loads another model: cards, one field for any name, progress, cancel, errors.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;
  const REFUSED = "The server cannot be reached. Check the connection and try again.";

  const gigabytes = (bytes) => (bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`);
  const parameters = (count) => (count < 1e9 ? `${Math.round(count / 1e6)} million` : `${(count / 1e9).toFixed(1)} billion`);

  /** One sentence on how far a model is. */
  const sentence = ({ stage, done, total }) => {
    if (stage === "waiting") return "Waiting for other models to be loaded…";
    if (stage === "downloading" && total) return `Downloading: ${gigabytes(done)} of ${gigabytes(total)}.`;
    if (stage === "downloading") return "Everything is downloaded already.";
    if (stage === "reading") return `Reading its weights: ${done} of ${total} parts.`;
    if (stage === "checking") return "Checking that it is a causal model…";
    return "Looking for its files…";
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

  /** `element`: the header, where the dialog is, if the operator offers more models. */
  PV.modelDialog = (element) => {
    const dialog = PV.part(element, "model-dialog");
    if (!dialog) return;
    const part = (name) => PV.part(dialog, name);
    const [bar, text, loading, error, cards, form] = ["bar", "loading-text", "loading", "model-error", "cards", "any-model"].map(part);
    let list = null; // the form's list that the model is for
    let under = null; // {name, controller} while one loads

    const buttons = () => document.querySelectorAll("[data-more-models]");
    const complain = (message) => {
      error.textContent = message;
      error.hidden = !message;
    };

    const show = (progress = null) => {
      loading.hidden = !under;
      for (const button of dialog.querySelectorAll("[data-load], .pv-any-model button")) button.disabled = Boolean(under);
      if (progress) {
        text.textContent = `${PV.readable(under.name)}. ${sentence(progress)}`;
        if (progress.total) Object.assign(bar, { max: progress.total, value: progress.done });
        else bar.removeAttribute("value");
      }
      const percent = progress && progress.total ? ` ${Math.floor((100 * progress.done) / progress.total)} %` : "";
      for (const button of buttons()) button.textContent = under ? `Loading a model…${percent}` : "Another model…";
    };

    const fact = (term, value) => [PV.el("dt", {}, term), PV.el("dd", {}, value)];
    const card = (model, free) => {
      const fit = model.fits === null || model.here ? "" : model.fits ? `✓ fits into the ${free} that are free` : `✗ more than the ${free} that are free`;
      return PV.el(
        "li",
        { class: "pv-model-card" },
        PV.el("h3", { translate: "no" }, model.title),
        model.paper ? PV.el("span", { class: "pv-tag" }, "◆ in the paper") : null,
        PV.el("p", {}, model.about),
        PV.el(
          "dl",
          {},
          ...fact("Parameters", parameters(model.parameters)),
          ...fact("Memory", PV.el("span", {}, `${model.need} `, PV.el("span", { class: model.fits ? "pv-fits" : "pv-fits-not" }, fit))),
          ...fact("Context", `${PV.count(model.context)} tokens`),
          ...fact("Wording", model.wording),
          ...fact("Licence", model.gated ? `${model.licence}; to be accepted on the hub first` : model.licence),
        ),
        PV.el(
          "button",
          { type: "button", class: "pv-button", "data-load": model.id, "aria-label": `${model.here ? "Use" : "Load"} ${model.title}`, onclick: () => load(model.id) },
          model.here ? "Use" : "Load",
        ),
      );
    };

    /** Ask what is here; draw the cards if the dialog is open. */
    const refresh = async () => {
      let found;
      try {
        found = await (await fetch(PV.address("models"))).json();
      } catch {
        return complain(REFUSED);
      }
      PV.takeModels(found.here, found.wrappings);
      part("memory").textContent = found.free ? `${found.free} of memory are free on ${found.place}.` : "";
      cards.replaceChildren(...found.catalogue.map((model) => card(model, found.free)));
      show();
    };

    const load = async (name) => {
      if (under || !name) return;
      complain("");
      const controller = new AbortController();
      under = { name, controller };
      show({ stage: "looking", done: 0, total: 0 });
      let ready = null;
      try {
        const answer = await fetch(PV.address("models/load"), {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ name }),
          signal: controller.signal,
        });
        for await (const line of lines(answer)) {
          if (line.ready) ready = line.ready;
          else if (line.error) complain(`${line.error.message}. The model that was in use stays.`);
          else show(line);
        }
        if (!ready && error.hidden) complain("The connection broke off before the model was there. Try again.");
      } catch {
        complain(controller.signal.aborted ? "Cancelled. What was downloaded is kept for the next time." : REFUSED);
      }
      under = null;
      show();
      if (!ready) return;
      PV.takeModels([ready]);
      const wasOpen = dialog.open;
      dialog.close();
      if (list && list.isConnected) {
        PV.chooseModel(list, ready);
        if (wasOpen) list.focus();
      }
    };

    document.addEventListener("click", (event) => {
      const button = event.target.closest("[data-more-models]");
      if (!button) return;
      if (!under) {
        list = button.form.elements[button.dataset.moreModels];
        complain("");
      }
      dialog.showModal();
      refresh();
    });
    part("close").addEventListener("click", () => dialog.close());
    part("cancel").addEventListener("click", () => under && under.controller.abort());
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    if (form) {
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        load(form.elements.name.value.trim());
      });
    }
    refresh();
    dialog.dataset.ready = "true";
    PV.moreModelsReady = true;
    for (const button of buttons()) button.disabled = false;
  };
})();
