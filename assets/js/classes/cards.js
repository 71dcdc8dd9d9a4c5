// What stands above the teacher's bar: how to join, the tally of a question, the questions so far.

import { el } from "../core/dom.js";
import { say, textOf } from "../core/language.js";
import { percentText } from "../core/numbers.js";
import { codeText } from "./device.js";
import { rightAnswer } from "./own_question.js";
import { choiceText, isOwn, questionText, tallyRows, votedText } from "./tally.js";

/** @import { AskedQuestion, PastQuestion } from "../types/messages.js" */

const SVG = "http://www.w3.org/2000/svg";
const LOCAL = ["localhost", "127.0.0.1", "[::1]"];

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

/** The choices, as long as no tally names them. */
const choicesOf = (asked) =>
  asked.kind === "choice"
    ? [
        el(
          "ul",
          { class: "pv-class-choices" },
          ...asked.choices.map((_, place) => el("li", {}, choiceText(asked, place))),
        ),
      ]
    : [];

/** The tally, once it is shown, until then how many have voted; and what the teacher does with it.
 *  @param {AskedQuestion} question
 *  @param {number | null} here  how many could vote; null of a question that was asked before
 *  @param {{ reveal: (told: object) => void, copy: () => void }} does */
export const tallyCard = (question, here, { reveal, copy }) => {
  const { asked, open, shown, revealed, votes, right, number } = question;
  const title =
    asked.kind === "verdict" ? say("class-question-step", { n: asked.step }) : say("class-question", { n: number });
  const own = here !== null && !open && isOwn(asked);
  return el(
    "div",
    { class: "pv-class-tally-card" },
    el("h2", {}, title),
    ...(asked.kind === "verdict" ? [] : [el("p", { class: "pv-class-words" }, questionText(asked))]),
    ...(shown
      ? [tallyRows(question)]
      : [...choicesOf(asked), el("p", { class: "pv-class-count" }, votedText(question, here))]),
    ...(shown ? [] : [el("p", { class: "pv-hint" }, say("class-tally-hidden"))]),
    ...(own && !revealed ? [rightAnswer(asked, reveal)] : []),
    ...(revealed && asked.kind === "number" && asked.answer !== null
      ? [el("p", {}, say("class-right-answer", { answer: choiceText(asked, asked.answer) }))]
      : []),
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
    ...(own && revealed && asked.answer !== null
      ? [el("details", {}, el("summary", {}, say("class-own-another")), rightAnswer(asked, reveal))]
      : []),
    ...(open
      ? []
      : [
          el(
            "button",
            { type: "button", class: "pv-quiet", "data-do": "class-copy-question", onclick: copy },
            say("class-copy-question"),
          ),
        ]),
  );
};

/** How many were right, question by question; a press shows the votes on one.
 *  @param {PastQuestion[]} past
 *  @param {number} questions  how many were asked
 *  @param {(number: number) => void} show */
export const scoreCard = (past, questions, show) =>
  el(
    "div",
    { class: "pv-class-tally-card" },
    el("h2", {}, say("class-so-far")),
    el(
      "ol",
      { class: "pv-class-past" },
      ...Array.from({ length: questions }, (_, place) => scoreRow(place + 1, past, show)),
    ),
  );

const scoreRow = (number, past, show) => {
  const { right, votes } = past.find((one) => one.number === number) ?? { right: null, votes: 0 };
  const bar = el("i", {});
  bar.style.setProperty("--share", String(right === null || !votes ? 0 : right / votes));
  return el(
    "li",
    {},
    el(
      "button",
      {
        type: "button",
        class: "pv-quiet",
        "data-question": number,
        "aria-label": say("class-question", { n: number }),
        onclick: () => show(number),
      },
      `${number}`,
    ),
    el("span", { class: "pv-tally-bar" }, bar),
    el("b", {}, right === null ? "–" : `${right}/${votes}`),
  );
};
