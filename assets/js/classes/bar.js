// The teacher's bar: what can be done next with a question or without one, who is there, and a menu of the rest.
// Knows how a class stands; what a press does, the teacher's page says.

import { el } from "../core/dom.js";
import { say } from "../core/language.js";
import { codeText } from "./device.js";
import { isOwn, votedText } from "./tally.js";

/** @import { ClassState } from "../types/messages.js" */

export const SECONDS = [0, 15, 30, 60, 120];

/** How a class stands on the teacher's page. `has` is what the source says of the page, `open` the card above the bar.
 *  @typedef {object} Standing
 *  @property {ClassState | null} state
 *  @property {boolean} here
 *  @property {string} says
 *  @property {boolean} busy
 *  @property {boolean} ending
 *  @property {number} seconds
 *  @property {string} open
 *  @property {{ some: boolean, more: boolean, exercise: number | null, lesson: string | null }} has */

const button = (code, onclick, more = {}) =>
  el("button", { type: "button", class: "pv-button", "data-do": code, onclick, ...more }, say(code));
const main = (code, onclick, more = {}) => button(code, onclick, { class: "pv-button pv-primary", ...more });
const trouble = (text) => el("span", { class: "pv-class-lost", role: "status" }, text);

/** `does` has a function for every press.
 *  @param {{ code: string }} taught
 *  @param {Record<string, (value?: any) => any>} does */
export const newBar = ({ code }, does) => {
  const element = el("div", { class: "pv-class-bar", role: "toolbar" });
  let key = "";
  let shownCard = "";

  const countdownField = (seconds) =>
    el(
      "label",
      { class: "pv-inline" },
      say("class-countdown"),
      el(
        "select",
        { name: "seconds", onchange: (event) => does.seconds(Number(event.target.value)) },
        ...SECONDS.map((one) =>
          el(
            "option",
            { value: one, selected: one === seconds },
            one ? say("class-n-seconds", { n: one }) : say("class-none"),
          ),
        ),
      ),
    );
  /** @param {Standing} standing */
  const asks = ({ has: { some, more, exercise, lesson }, busy }) => {
    const title = more ? null : say("class-no-decision");
    return [
      ...(exercise ? [main("class-ask-exercise", does.askCourse)] : []),
      ...(some ? [main("class-ask-verdict", does.askVerdict, { disabled: busy || !more, title })] : []),
      ...(lesson ? [(some ? button : main)("class-ask-lesson", does.askCourse)] : []),
      button("class-ask-own", () => does.toggle("question")),
    ];
  };
  /** What can be done next with the question, or without one.
   *  @param {Standing} standing */
  const actions = (standing) => {
    const { question, ended } = standing.state;
    if (!question || question.revealed)
      return ended
        ? []
        : [
            ...asks(standing),
            countdownField(standing.seconds),
            ...(question ? [button("class-go-on", does.goOn)] : []),
          ];
    const known = question.asked.answer !== null && question.asked.answer !== undefined;
    const onward = isOwn(question.asked) && !known ? [main("class-go-on", does.goOn)] : [];
    return [
      ...(question.open ? [main("class-close-vote", does.close)] : []),
      ...(question.shown ? [] : [button("class-show-tally", does.show)]),
      ...(question.open ? [] : known ? [main("class-show-verdict", does.reveal)] : onward),
    ];
  };
  /** @param {Standing} standing */
  const facts = ({ state: { question, here, ended }, open }) => [
    ...(ended
      ? [el("span", {}, say("class-is-over"))]
      : [el("span", { class: "pv-class-here" }, say("class-n-here", { n: here }))]),
    ...(question
      ? [
          el(
            "button",
            {
              type: "button",
              class: "pv-class-voted",
              "data-pv": "voted",
              "data-do": "class-voted",
              "aria-expanded": String(open === "tally"),
              title: say("class-fold"),
              onclick: () => does.toggle("tally"),
            },
            votedText(question, here),
          ),
          el("span", { "data-pv": "countdown" }),
        ]
      : []),
  ];
  /** What a press in the menu does, which then is shut; the end alone asks for a second press. */
  const shutting = (deed) => () => {
    element.querySelector("details").open = false;
    deed();
  };
  const menu = ({ state: { locked, ended }, ending }) =>
    el(
      "details",
      { class: "pv-class-more" },
      el("summary", {}, say("class-more")),
      el(
        "div",
        {},
        ...(ended
          ? []
          : [
              button(
                locked ? "class-unlock" : "class-lock",
                shutting(() => does.lock(!locked)),
              ),
            ]),
        button("class-csv", shutting(does.saveVotes)),
        button("class-copy-key", shutting(does.copyKey)),
        ended ? button("class-close-bar", does.leave) : button(ending ? "class-end-sure" : "class-end", does.end),
      ),
    );
  /** @param {Standing} standing */
  const parts = (standing) => {
    const { state, here, says } = standing;
    const before = state ? state.questions - (state.question && !state.question.revealed ? 1 : 0) : 0;
    return [
      el(
        "button",
        {
          type: "button",
          class: "pv-class-code",
          onclick: () => does.toggle("join"),
          title: say("class-how-to-join"),
          translate: "no",
        },
        codeText(code),
      ),
      ...(state ? [...facts(standing), ...actions(standing)] : []),
      ...(before ? [button("class-so-far", () => does.toggle("score"))] : []),
      ...(state && !here && !state.over ? [trouble(say("class-connection-lost"))] : []),
      ...(says ? [trouble(says)] : []),
      ...(state ? [menu(standing)] : []),
    ];
  };

  /** @param {number | null} left  seconds of the countdown */
  const tick = (left) => {
    const place = element.querySelector("[data-pv=countdown]");
    if (place) place.textContent = left === null ? "" : say("class-seconds-left", { n: left });
  };
  /** Draw what has changed; the focus stays, and the menu, unless a card was opened from it. Whether anything was drawn.
   *  @param {Standing} standing
   *  @param {string} language */
  const draw = (standing, language) => {
    const now = JSON.stringify([standing, language]);
    if (now === key) return false;
    key = now;
    const focused = /** @type {HTMLElement} */ (document.activeElement)?.dataset?.do;
    const stays = element.querySelector("details")?.open && standing.open === shownCard;
    shownCard = standing.open;
    element.setAttribute("aria-label", say("class-bar"));
    element.replaceChildren(...parts(standing));
    if (stays) element.querySelector("details").open = true;
    if (focused) /** @type {HTMLElement} */ (element.querySelector(`[data-do="${focused}"]`))?.focus();
    return true;
  };
  /** Whoever has done with the menu presses anywhere else. */
  const shutMenu = (event) => {
    const details = element.querySelector("details");
    if (details?.open && !details.contains(event.target)) details.open = false;
  };
  document.addEventListener("click", shutMenu, true); // before what was pressed is drawn anew
  return { element, draw, tick, end: () => document.removeEventListener("click", shutMenu, true) };
};
