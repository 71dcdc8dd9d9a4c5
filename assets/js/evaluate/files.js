// Downloads of the evaluation shown.

import { el, part } from "../core/dom.js";
import { language, say } from "../core/language.js";
import { addressOf } from "../core/link.js";
import { methodTitle } from "./methods.js";

export const evaluationFiles = (root) => {
  const anchors = [...root.querySelectorAll("[data-file]")];
  const exports = part(root, "exports");
  const method = part(root, "export-method");
  const facts = part(root, "facts");
  let state = null;
  let spoken = ""; // of what is shown

  const address = (anchor) => {
    const base = addressOf(`evaluations/${encodeURIComponent(state.id)}/files/${anchor.dataset.file}`);
    return anchor.dataset.export ? `${base}?method=${encodeURIComponent(method.value)}` : base;
  };
  const draw = (now) => {
    const other = !state || state.plan !== now.plan || spoken !== language.code;
    state = now;
    if (other) {
      spoken = language.code;
      const chosen = method.value;
      method.replaceChildren(...now.looks.map((look) => el("option", { value: look.name }, methodTitle(look))));
      if (now.looks.some(({ name }) => name === chosen)) method.value = chosen;
      exports.hidden = !now.plan.exports.length;
      for (const anchor of anchors)
        if (anchor.dataset.export) anchor.hidden = !now.plan.exports.includes(anchor.dataset.export);
      facts.textContent = now.plan.exports.length ? say("evaluate-exports-for-other-graders-hold") : "";
    }
    for (const anchor of anchors) anchor.href = address(anchor);
  };
  method.addEventListener("change", () => draw(state));
  return { draw };
};
