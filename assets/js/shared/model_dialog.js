// The dialog that loads another model: cards, one field for any name, progress, cancel, errors.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  const gigabytes = (bytes) => (bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`);
  const parameters = (count) => (count < 1e9 ? PV.say("{n} million", { n: Math.round(count / 1e6) }) : PV.say("{n} billion", { n: (count / 1e9).toFixed(1) }));
  const unreachable = () => PV.say("The server cannot be reached. Check the connection and try again.");

  /** One sentence on how far a model is. */
  const sentence = ({ stage, done, total }) => {
    if (stage === "waiting") return PV.say("Waiting for other models to be loaded…");
    if (stage === "downloading" && total) return PV.say("Downloading: {done} of {total}.", { done: gigabytes(done), total: gigabytes(total) });
    if (stage === "downloading") return PV.say("Everything is downloaded already.");
    if (stage === "reading") return PV.say("Reading its weights: {done} of {total} parts.", { done, total });
    if (stage === "checking") return PV.say("Checking that it is a causal model…");
    return PV.say("Looking for its files…");
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
    /** `say`: a function that says what is wrong; nothing if nothing is. */
    const complain = (say) => {
      PV.tellWith(error, say || "");
      error.hidden = !say;
    };

    const show = (progress = null) => {
      loading.hidden = !under;
      for (const button of dialog.querySelectorAll("[data-load], .pv-any-model button")) button.disabled = Boolean(under);
      if (progress) {
        PV.part(loading, "loading-name").textContent = PV.readable(under.name);
        PV.tellWith(text, () => sentence(progress));
        if (progress.total) Object.assign(bar, { max: progress.total, value: progress.done });
        else bar.removeAttribute("value");
      }
      const percent = progress && progress.total ? Math.floor((100 * progress.done) / progress.total) : null;
      const label = () => {
        if (!under) return PV.say("Another model…");
        return percent === null ? PV.say("Loading a model…") : PV.say("Loading a model: {percent} %", { percent });
      };
      for (const button of buttons()) PV.tellWith(button, label);
    };

    const fact = (term, value) => [PV.el("dt", {}, term), PV.el("dd", {}, value)];
    const card = (model, free) => {
      const fits = () => (model.fits ? PV.say("✓ fits into the {free} that are free", { free }) : PV.say("✗ more than the {free} that are free", { free }));
      const fit = model.fits === null || model.here ? "" : fits();
      const { title } = model;
      const licence = PV.translated(model.licence);
      return PV.el(
        "li",
        { class: "pv-model-card" },
        PV.el("h3", { translate: "no" }, title),
        model.paper ? PV.el("span", { class: "pv-tag" }, PV.say("◆ in the paper")) : null,
        PV.el("p", {}, PV.translated(model.about)),
        PV.el(
          "dl",
          {},
          ...fact(PV.say("Parameters"), parameters(model.parameters)),
          ...fact(PV.say("Memory"), PV.el("span", {}, `${model.need} `, PV.el("span", { class: model.fits ? "pv-fits" : "pv-fits-not" }, fit))),
          ...fact(PV.say("Context"), PV.plural(model.context, "token")),
          ...fact(PV.say("Wrapped as"), PV.translated(model.wording)),
          ...fact(PV.say("Licence"), model.gated ? PV.say("{licence}; to be accepted on the hub first", { licence }) : licence),
        ),
        PV.el(
          "button",
          { type: "button", class: "pv-button", "data-load": model.id, "aria-label": model.here ? PV.say("Use {title}", { title }) : PV.say("Load {title}", { title }), onclick: () => load(model.id) },
          model.here ? PV.say("Use") : PV.say("Load"),
        ),
      );
    };

    /** Ask what is here; draw the cards if the dialog is open. */
    const refresh = async () => {
      let found;
      try {
        found = await (await fetch(PV.address("models"))).json();
      } catch {
        return complain(unreachable);
      }
      PV.takeModels(found.here, found.wrappings);
      const { free, place } = found;
      PV.tellWith(part("memory"), () => (free ? PV.say("{free} of memory are free on {place}.", { free, place: PV.translated(place) }) : ""));
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
        const answer = await fetch(PV.address("models/load"), {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ name }),
          signal: controller.signal,
        });
        for await (const line of lines(answer)) {
          if (line.ready) ready = line.ready;
          else if (line.error) complain(() => PV.say("{message}. The model that was in use stays.", { message: PV.readable(PV.translated(line.error.message)) }));
          else show(line);
        }
        if (!ready && error.hidden) complain(() => PV.say("The connection broke off before the model was there. Try again."));
      } catch {
        complain(controller.signal.aborted ? () => PV.say("Cancelled. What was downloaded is kept for the next time.") : unreachable);
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
        complain();
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
    PV.language.on(() => dialog.open && refresh());
    refresh();
    dialog.dataset.ready = "true";
    PV.moreModelsReady = true;
    for (const button of buttons()) button.disabled = false;
  };
})();
