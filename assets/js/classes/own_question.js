// The form for a question of the teacher's own. Which answer is right it does not ask: the class looks on.

import { el } from "../core/dom.js";
import { say } from "../core/language.js";
import { numberIn } from "./score.js";
import { choiceText } from "./tally.js";

export const LONGEST = { words: 600, choice: 160 }; // characters, as the server takes them
const CHOICES = 6;

const tooLong = (text, most, code) => {
  if (text.length > most) throw say(code, { n: text.length, most });
};

/** The question as it is asked, from what was typed. Throws a sentence that says what to do.
 *  @param {{ words: string, kind: string, choices: string[] }} typed */
export const questionOf = ({ words, kind, choices }) => {
  const text = words.trim();
  if (!text) throw say("class-own-no-words");
  tooLong(text, LONGEST.words, "class-own-too-long");
  if (kind === "number") return { kind, text };
  const given = choices.map((choice) => choice.trim()).filter(Boolean);
  if (given.length < 2) throw say("class-own-two");
  for (const choice of given) tooLong(choice, LONGEST.choice, "class-own-choice-too-long");
  return { kind: "choice", text, choices: given };
};

/** @param {(question: object) => void} ask */
export const questionForm = (ask) => {
  const words = el("textarea", { name: "words", rows: 2, "aria-label": say("class-own-words") });
  const kind = el(
    "select",
    { name: "kind", "aria-label": say("class-own-kind") },
    el("option", { value: "choice" }, say("class-own-choices")),
    el("option", { value: "number" }, say("class-own-number")),
  );
  const lines = Array.from({ length: CHOICES }, (_, place) =>
    el("input", {
      name: "choice",
      placeholder: place < 2 ? say("class-own-choice", { n: place + 1 }) : "",
      "aria-label": say("class-own-choice", { n: place + 1 }),
    }),
  );
  const choices = el("div", { class: "pv-class-own-choices" }, ...lines);
  const error = el("p", { class: "pv-error", role: "alert", hidden: true });
  kind.addEventListener("change", () => (choices.hidden = kind.value !== "choice"));
  const submit = (event) => {
    event.preventDefault();
    try {
      ask(questionOf({ words: words.value, kind: kind.value, choices: lines.map((line) => line.value) }));
    } catch (said) {
      error.textContent = String(said);
      error.hidden = false;
    }
  };
  return el(
    "form",
    { class: "pv-class-own", onsubmit: submit, novalidate: true },
    el("h2", {}, say("class-own-title")),
    words,
    kind,
    choices,
    el("small", {}, say("class-own-right-later")),
    error,
    el("button", { class: "pv-button pv-primary" }, say("class-own-ask")),
  );
};

/** What shows the verdict on a question of the teacher's own: the right choice, or the right number. `reveal` gets it as
 *  the server takes it.
 *  @param {Record<string, any>} asked
 *  @param {(told: { answer: number, tolerance?: number }) => void} reveal */
export const rightAnswer = (asked, reveal) => {
  if (asked.kind === "choice")
    return el(
      "div",
      { class: "pv-class-right", role: "group", "aria-label": say("class-own-which") },
      el("p", {}, say("class-own-which")),
      ...asked.choices.map((_, place) =>
        el(
          "button",
          { type: "button", class: "pv-button", "data-right": place, onclick: () => reveal({ answer: place }) },
          choiceText(asked, place),
        ),
      ),
    );
  const field = (name, label) =>
    el("label", {}, say(label), el("input", { name, inputmode: "text", maxlength: 24, autocomplete: "off" }));
  const [answer, tolerance] = [field("answer", "class-own-answer"), field("tolerance", "class-own-tolerance")];
  const error = el("p", { class: "pv-error", role: "alert" });
  const submit = (event) => {
    event.preventDefault();
    const typed = [answer, tolerance].map((one) => one.querySelector("input").value.trim());
    const [right, within] = [numberIn(typed[0]), typed[1] ? numberIn(typed[1]) : 0];
    error.textContent = right === null || within === null ? say("class-own-no-number") : "";
    if (right !== null && within !== null) reveal({ answer: right, tolerance: Math.abs(within) });
  };
  return el(
    "form",
    { class: "pv-class-right", onsubmit: submit, novalidate: true },
    answer,
    tolerance,
    el("button", { class: "pv-button pv-primary", "data-right": "number" }, say("class-show-verdict")),
    error,
  );
};
