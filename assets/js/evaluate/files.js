// Downloads of the evaluation shown.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  PV.evaluationFiles = (root) => {
    const anchors = [...root.querySelectorAll("[data-file]")];
    const exports = PV.part(root, "exports");
    const method = PV.part(root, "export-method");
    const facts = PV.part(root, "facts");
    let state = null;
    let language = ""; // of what is shown

    const address = (anchor) => {
      const base = PV.address(`evaluations/${encodeURIComponent(state.id)}/files/${anchor.dataset.file}`);
      return anchor.dataset.export ? `${base}?method=${encodeURIComponent(method.value)}` : base;
    };
    const draw = (now) => {
      const other = !state || state.plan !== now.plan || language !== PV.language.code;
      state = now;
      if (other) {
        language = PV.language.code;
        const chosen = method.value;
        method.replaceChildren(...now.looks.map((look) => PV.el("option", { value: look.name }, PV.methodTitle(look))));
        if (now.looks.some(({ name }) => name === chosen)) method.value = chosen;
        exports.hidden = !now.plan.exports.length;
        for (const anchor of anchors) if (anchor.dataset.export) anchor.hidden = !now.plan.exports.includes(anchor.dataset.export);
        facts.textContent = now.plan.exports.length ? PV.say("Exports for other graders hold one method each: to them a file is one system.") : "";
      }
      for (const anchor of anchors) anchor.href = address(anchor);
    };
    method.addEventListener("change", () => draw(state));
    return { draw };
  };
})();
