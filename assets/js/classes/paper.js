// The question on a telephone: what it takes to decide, the choices, and once they are shown the tally and the verdict.
// Knows a question as it stands and this device's choice.

import { el, readable } from "../core/dom.js";
import { language, say, textOf } from "../core/language.js";
import { fixedText, shortText, signedText } from "../core/numbers.js";
import { isRight, numberIn } from "./score.js";
import { choiceText, questionText, tallyRows } from "./tally.js";

/** @import { AskedQuestion } from "../types/messages.js" */

const SMALL = 0.01;
const LARGE = 1000;
/** A or u as it is written: 0.49, 2.10, or e^−7.3 where that says more. */
const plain = (log) => {
  const value = Math.exp(log);
  return value < SMALL || value >= LARGE ? `e^${fixedText(log, 1)}` : fixedText(value, 2);
};
const number = (value, write) => (value === null ? "–" : write(value));

/** The response with its end cut off, and the end that is proposed.
 *  @param {Record<string, any>} asked */
const passages = ({ prompt, kept, old, new: fresh }) => [
  ...(prompt ? [el("p", { class: "pv-class-prompt", dir: "auto" }, readable(prompt, true))] : []),
  el(
    "p",
    { class: "pv-class-path", dir: "auto" },
    el("small", {}, say("class-now")),
    el("span", { class: "pv-class-kept" }, readable(kept, true)),
    el("del", {}, readable(old, true) || "∅"),
  ),
  el(
    "p",
    { class: "pv-class-path", dir: "auto" },
    el("small", {}, say("class-proposed")),
    el("span", { class: "pv-class-kept" }, readable(kept, true)),
    el("ins", {}, readable(fresh, true) || "∅"),
  ),
];

/** The terms of log A; of u only that it is not known yet, or what it was.
 *  @param {Record<string, any>} asked */
const sum = ({ terms, log_ratio, published, uniform_cuts, log_uniform }) => {
  const rows = [
    [say("class-term-new"), number(terms.proposal, (value) => fixedText(value))],
    [
      say(published ? "class-term-as-many" : "class-term-old"),
      number(terms.state, (value) => `− (${fixedText(value)})`),
    ],
    ...(published
      ? []
      : [
          [
            say(uniform_cuts ? "class-term-length" : "class-term-cut"),
            number(terms.length, (value) => signedText(value)),
          ],
        ]),
    ...(terms.tries === null ? [] : [[say("class-term-tries"), signedText(terms.tries)]]),
    [say("class-term-ratio"), number(log_ratio, (value) => signedText(value))],
    ["log u", log_uniform === undefined ? "?" : number(log_uniform, (value) => fixedText(value))],
  ];
  return el(
    "table",
    { class: "pv-class-sum" },
    el(
      "tbody",
      {},
      ...rows.map(([name, value]) => el("tr", {}, el("th", { scope: "row" }, name), el("td", {}, value))),
    ),
  );
};

/** The rule: what becomes of it is the class's to say.
 *  @param {Record<string, any>} asked */
const rule = ({ log_ratio }) => say("class-kept", { ratio: plain(log_ratio) });

/** What the draw said, once it may be known.
 *  @param {Record<string, any>} asked */
const drawn = ({ answer, log_uniform }) => {
  if (typeof log_uniform !== "number") return say(answer === "accept" ? "class-was-accepted" : "class-was-rejected");
  const u = plain(log_uniform);
  return answer === "accept" ? say("class-was-accepted-u", { u }) : say("class-was-rejected-u", { u });
};

/** `vote(choice)` is called with what was chosen. */
export const newPaper = (vote) => {
  const element = el("section", { class: "pv-class-paper", hidden: true });
  let shown = "";
  let typed = ""; // a number that has not been sent

  const button = (choice, text, mine, open) =>
    el(
      "button",
      {
        type: "button",
        class: "pv-class-choice",
        "data-choice": choice,
        "aria-pressed": String(choice === mine),
        disabled: !open,
        onclick: () => vote(choice),
      },
      text,
    );
  const numberForm = (mine, open) => {
    const field = el("input", {
      name: "number",
      inputmode: "text", // a keypad for decimals may lack % and /
      autocomplete: "off",
      maxlength: 24,
      "aria-label": say("class-your-number"),
      value: typed || (mine === undefined ? "" : shortText(Number(mine), 6)),
      disabled: !open,
      oninput: () => (typed = field.value),
    });
    const unread = el("p", { class: "pv-error", role: "alert" });
    const submit = (event) => {
      event.preventDefault();
      const value = numberIn(field.value);
      const fits = value !== null;
      field.setAttribute("aria-invalid", String(!fits));
      unread.textContent = fits ? "" : say("class-unread-number");
      if (fits) vote(value);
    };
    return el(
      "form",
      { class: "pv-class-number", onsubmit: submit },
      field,
      el("button", { class: "pv-class-main", disabled: !open }, say("class-send")),
      unread,
    );
  };
  /** @param {AskedQuestion} question */
  const choices = ({ asked, open }, mine) => {
    if (asked.kind === "number") return numberForm(mine, open);
    const all = asked.kind === "verdict" ? ["accept", "reject"] : asked.choices.map((_, place) => place);
    return el(
      "div",
      { class: `pv-class-choices pv-class-choices-${asked.kind}` },
      ...all.map((choice) => button(choice, choiceText(asked, choice), mine, open)),
    );
  };
  /** @param {AskedQuestion} question */
  const standing = ({ asked, open }, mine, sending) => {
    if (sending) return say("class-sending");
    const choice = mine === undefined ? "" : choiceText(asked, mine);
    if (open) return choice ? say("class-you-said-change", { choice }) : "";
    return choice ? say("class-you-said", { choice }) : say("class-you-did-not-vote");
  };
  /** @param {AskedQuestion} question */
  const verdict = ({ asked, number, revealed, right }, mine) => {
    if (!revealed) return [];
    const mark = isRight(
      { number, kind: asked.kind, answer: asked.answer, tolerance: asked.tolerance ?? 0, right, votes: 0 },
      mine,
    );
    const said = asked.kind === "verdict" ? drawn(asked) : "";
    const missed = asked.kind === "verdict" ? say("class-you-were-wrong") : say("class-not-the-answer");
    const answer =
      asked.kind !== "verdict" && asked.answer !== null
        ? say("class-right-answer", { answer: choiceText(asked, asked.answer) })
        : said;
    return [
      ...(mark === null
        ? []
        : [
            el(
              "p",
              { class: "pv-class-mark", "data-right": String(mark) },
              mark ? `✓ ${say("class-you-were-right")}` : `✗ ${missed}`,
            ),
          ]),
      ...(answer ? [el("p", { class: "pv-class-verdict" }, answer)] : []),
      ...(asked.reason ? [el("p", {}, textOf(asked.reason))] : []),
    ];
  };

  /** Show a question, or none. `mine` is this device's choice; without a connection it is shown, too.
   *  @param {AskedQuestion | null} question */
  const show = (question, mine, here, sending) => {
    const { code } = language;
    const key = question ? JSON.stringify([question, mine ?? null, here, sending, code]) : "";
    if (key === shown) return;
    const fresh = question && !shown.startsWith(`[{"number":${question.number},`);
    shown = key;
    element.hidden = !question;
    if (!question) return void element.replaceChildren();
    if (fresh) typed = "";
    const { asked, number } = question;
    const title =
      asked.kind === "verdict" ? say("class-question-step", { n: asked.step }) : say("class-question", { n: number });
    const body =
      asked.kind === "verdict" ? passages(asked) : [el("p", { class: "pv-class-words" }, questionText(asked))];
    const facts = asked.kind === "verdict" && asked.terms ? [sum(asked)] : [];
    const odds =
      asked.kind === "verdict" && asked.log_ratio !== null ? [el("p", { class: "pv-class-odds" }, rule(asked))] : [];
    const focused =
      element.contains(document.activeElement) && document.activeElement.getAttribute("name") === "number";
    element.replaceChildren(
      el("h2", {}, title),
      ...verdict(question, mine),
      ...(question.shown ? [tallyRows(question, mine)] : []),
      ...body,
      ...facts,
      ...odds,
      ...(question.revealed
        ? []
        : [
            el(
              "div",
              { class: "pv-class-vote" },
              choices(question, mine),
              el("p", { class: "pv-class-said", role: "status" }, standing(question, mine, sending)),
            ),
          ]),
    );
    if (focused) /** @type {HTMLInputElement} */ (element.querySelector("[name=number]"))?.focus();
    if (fresh) scrollTo({ top: 0 });
  };
  return { element, show };
};
