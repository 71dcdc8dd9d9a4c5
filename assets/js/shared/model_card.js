// What is known of a model: in one line beside a prompt, and on a card that the header's chip opens.

import { around, el, part, readable } from "../core/dom.js";
import { language, say, tellWith, textOf } from "../core/language.js";
import { fixedText } from "../core/numbers.js";
import { factsOf, modelInUse, titleOf } from "./models.js";

/** How many parameters, in words: 0.9 million, 135 million, 1.5 billion. */
export const parametersText = (count) => {
  if (count >= 1e9) return say("shared-billion", { n: fixedText(count / 1e9, 1) });
  if (count >= 1e7) return say("shared-million", { n: Math.round(count / 1e6) });
  return count >= 5e4 ? say("shared-million", { n: fixedText(count / 1e6, 1) }) : String(count);
};

/** One line about a model, of what is known of it. */
export const lineOf = (name) => {
  const facts = factsOf(name);
  const model = readable(name);
  if (!facts) return model;
  const n = facts.parameters ? parametersText(facts.parameters) : "";
  if (facts.bundled) return n ? say("model-line-bundled", { model, n }) : model;
  const size = n && say("model-line-parameters", { n });
  const chat = facts.chat ? say("model-line-chat") : say("model-line-no-chat");
  return say("model-line", { model, about: [size, facts.device, chat].filter(Boolean).join(", ") });
};

const rows = (facts) => [
  [say("shared-parameters"), facts.parameters ? facts.parameters.toLocaleString(language.code) : ""],
  [say("model-card-device"), facts.device],
  [say("model-card-tested"), facts.verdict ? textOf(facts.verdict) : ""],
  [say("shared-context"), facts.context ? say("n-tokens", { n: facts.context }) : ""],
  [say("model-card-chat"), facts.chat ? say("model-card-yes") : say("model-card-no")],
  [say("shared-wrapped-as"), facts.wording ? textOf(titleOf(facts.wording)) : ""],
];

/** Let the header's chip and the lines by the prompts open the card. `element`: the header. */
export const modelCard = (element) => {
  const dialog = part(element, "model-card");
  const draw = (name) => {
    const facts = factsOf(name);
    part(dialog, "card-name").textContent = readable(name);
    tellWith(part(dialog, "card-line"), () => lineOf(name));
    const known = facts ? rows(facts).filter(([, value]) => value) : [];
    part(dialog, "card-facts").replaceChildren(
      ...known.flatMap(([term, value]) => [el("dt", {}, term), el("dd", {}, value)]),
    );
    part(dialog, "card-bundled").hidden = !facts?.bundled;
    part(dialog, "card-pocket").hidden = facts?.bundled !== "pocket";
    part(dialog, "card-grpo").hidden = facts?.bundled !== "pocket-grpo";
  };
  let shown = "";
  document.addEventListener("click", (event) => {
    const button = around(event, '[data-pv="about-model"]');
    if (!button) return;
    const form = button.closest("form");
    shown = form ? new FormData(form).get("model").toString() : modelInUse();
    draw(shown);
    dialog.showModal();
  });
  part(dialog, "close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  language.on(() => dialog.open && draw(shown));
};
