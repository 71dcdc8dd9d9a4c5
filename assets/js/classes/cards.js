// What stands above the teacher's bar: how to join, a question of the teacher's own, the tally, the questions so far.

import { el } from "../core/dom.js";
import { say, textOf } from "../core/language.js";
import { percentText } from "../core/numbers.js";
import { codeText } from "./device.js";
import { questionText, tallyRows } from "./tally.js";

/** @import { AskedQuestion, PastQuestion } from "../types/messages.js" */

const SVG = "http://www.w3.org/2000/svg";
const LOCAL = ["localhost", "127.0.0.1", "[::1]"];
const CHOICES = 6;

const picture = ({ size, path, address }) => {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
  svg.setAttribute("class", "pv-class-qr");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", say("class-qr", { address }));
  svg.setAttribute("shape-rendering", "crispEdges");
  const drawn = document.createElementNS(SVG, "path");
  drawn.setAttribute("d", path);
  svg.append(drawn);
  return svg;
};

/** How students join. `facts` are the server's: {address, size, path}; null until they are here.
 *  @param {{ code: string, kept?: boolean }} taught */
export const joinCard = ({ code, kept }, facts) =>
  el(
    "div",
    { class: "pv-class-join-card" },
    ...(facts ? [picture(facts)] : []),
    el(
      "div",
      {},
      el("p", { class: "pv-class-lead" }, say("class-join-at")),
      el("p", { class: "pv-class-address", translate: "no" }, new URL("class", document.baseURI).href),
      el("p", { class: "pv-class-lead" }, say("class-with-code")),
      el("p", { class: "pv-class-big", translate: "no" }, codeText(code)),
      el("p", { class: "pv-hint" }, say("class-no-name")),
      ...(kept === false ? [el("p", { class: "pv-hint" }, say("class-not-lasting"))] : []),
      ...(LOCAL.includes(location.hostname) ? [el("p", { class: "pv-class-warning" }, say("class-only-here"))] : []),
    ),
  );

/** A question of the teacher's own: words, and choices or a number. `code`: the question of the lesson shown, if any.
 *  @param {string | null} code
 *  @param {(question: object) => void} ask */
export const questionForm = (code, ask) => {
  const lesson = code ? say(code).replace(/<\/?\d+\/?>/g, "") : "";
  const words = el(
    "textarea",
    { name: "words", rows: 2, maxlength: 600, "aria-label": say("class-own-words") },
    lesson,
  );
  const kind = el(
    "select",
    { name: "kind", "aria-label": say("class-own-kind") },
    el("option", { value: "choice" }, say("class-own-choices")),
    el("option", { value: "number" }, say("class-own-number")),
  );
  const right = (place) => el("input", { type: "radio", name: "right", value: place, title: say("class-own-right") });
  const lines = Array.from({ length: CHOICES }, (_, place) =>
    el("input", {
      name: "choice",
      maxlength: 160,
      placeholder: place < 2 ? say("class-own-choice", { n: place + 1 }) : "",
      "aria-label": say("class-own-choice", { n: place + 1 }),
    }),
  );
  const choices = el(
    "div",
    { class: "pv-class-own-choices" },
    ...lines.map((line, place) => el("span", {}, right(place), line)),
    el("small", {}, say("class-own-mark")),
  );
  const field = (name, label) => el("label", {}, label, el("input", { name, inputmode: "decimal", maxlength: 24 }));
  const numbers = el(
    "div",
    { class: "pv-class-own-numbers", hidden: true },
    field("answer", say("class-own-answer")),
    field("tolerance", say("class-own-tolerance")),
  );
  const error = el("p", { class: "pv-error", role: "alert", hidden: true });
  kind.addEventListener("change", () => {
    choices.hidden = kind.value !== "choice";
    numbers.hidden = kind.value !== "number";
  });
  const numberIn = (name) => {
    const text = /** @type {HTMLInputElement} */ (numbers.querySelector(`[name=${name}]`)).value.trim();
    return text === "" ? null : Number(text.replace(",", ".").replace("−", "-"));
  };
  const read = () => {
    const text = words.value.trim();
    const same = code && text === lesson ? code : null;
    if (!text) throw say("class-own-no-words");
    if (kind.value === "number") {
      const [answer, tolerance] = [numberIn("answer"), Math.abs(numberIn("tolerance") ?? 0)];
      if ([answer ?? 0, tolerance].some((value) => !Number.isFinite(value))) throw say("class-own-no-number");
      return { kind: "number", text, code: same, answer, tolerance };
    }
    const given = lines.map((line, place) => ({ place, text: line.value.trim() })).filter((one) => one.text);
    if (given.length < 2) throw say("class-own-two");
    const marked = /** @type {HTMLInputElement | null} */ (choices.querySelector("[name=right]:checked"));
    const answer = marked ? given.findIndex(({ place }) => place === Number(marked.value)) : -1;
    return {
      kind: "choice",
      text,
      code: same,
      choices: given.map((one) => one.text),
      answer: answer < 0 ? null : answer,
    };
  };
  const submit = (event) => {
    event.preventDefault();
    try {
      ask(read());
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
    numbers,
    error,
    el("button", { class: "pv-button pv-primary" }, say("class-own-ask")),
  );
};

/** The tally, once it is shown; until then how many have voted.
 *  @param {AskedQuestion} question
 *  @param {number} here */
export const tallyCard = (question, here) => {
  const { asked, shown, revealed, votes, right, number } = question;
  const title =
    asked.kind === "verdict" ? say("class-question-step", { n: asked.step }) : say("class-question", { n: number });
  return el(
    "div",
    { class: "pv-class-tally-card" },
    el("h2", {}, title),
    ...(asked.kind === "verdict" ? [] : [el("p", { class: "pv-class-words" }, questionText(asked))]),
    ...(shown
      ? [tallyRows(question)]
      : [el("p", { class: "pv-class-count" }, say("class-n-voted", { votes, n: here }))]),
    ...(shown ? [] : [el("p", { class: "pv-hint" }, say("class-tally-hidden"))]),
    ...(revealed && asked.reason ? [el("p", { class: "pv-class-reason" }, textOf(asked.reason))] : []),
    ...(revealed && right !== null
      ? [
          el(
            "p",
            { class: "pv-class-verdict" },
            say("class-n-right", { right, votes, share: percentText(votes ? right / votes : 0) }),
          ),
        ]
      : []),
  );
};

/** How many were right, question by question.
 *  @param {PastQuestion[]} past */
export const scoreCard = (past) =>
  el(
    "div",
    { class: "pv-class-tally-card" },
    el("h2", {}, say("class-so-far")),
    el(
      "ol",
      { class: "pv-class-past" },
      ...past.map(({ number, right, votes }) => {
        const bar = el("i", {});
        bar.style.setProperty("--share", String(right === null || !votes ? 0 : right / votes));
        return el(
          "li",
          {},
          el("span", {}, `${number}`),
          el("span", { class: "pv-tally-bar" }, bar),
          el("b", {}, right === null ? "–" : `${right}/${votes}`),
        );
      }),
    ),
  );
