// The students' page: joins a class by its code, shows what the teacher shows, and votes.
// Knows the class's news and one device's votes. What is not to be known yet is not sent here.

import "../core/theme.js"; // light or dark, as the telephone is

import { el, part } from "../core/dom.js";
import { addLanguage, language, say, startLanguages, textOf } from "../core/language.js";
import { languageChoice } from "../core/language_switch.js";
import { known } from "../core/link.js";
import { codeOf, codeText, deviceToken } from "./device.js";
import { listenTo } from "./news.js";
import { newOwnPace } from "./own_pace.js";
import { newPaper } from "./paper.js";
import { placeIn } from "./question_address.js";
import { isRight, scoreOf, secondsLeft } from "./score.js";

/** @import { ClassMessage, ClassState, OneQuestion } from "../types/messages.js" */

const root = part(document, "class");
const addressOf = (code, what) => new URL(`${known().base}/classes/${code}/${what}`, document.baseURI).href;
const headers = () => ({ "X-Class-Device": deviceToken() });

/** Everything that one class is on this page, from joining it to leaving it. `leave(refusal)`: another code is asked for,
 *  with what was wrong with this one, if anything was. `looked` is the number of a question before that is looked at. */
const attend = (code, leave, looked) => {
  /** @type {ClassState | null} */
  let state = null;
  /** @type {Record<string, string | number>} */
  let votes = {};
  let ahead = 0; // by how many seconds the server's clock is ahead of this one
  let here = false;
  let refusal = null;
  let sending = null; // {number, choice} that the server has not taken yet
  let complaint = null;
  let delay = null; // the server takes no more codes from here for the moment
  /** @type {OneQuestion | null} */
  let before = null; // the question that is looked at

  const status = el("p", { class: "pv-class-status", role: "status" });
  const score = el("p", { class: "pv-class-score" });
  const mine = el("nav", { class: "pv-class-mine", hidden: true });
  const back = el("a", { class: "pv-class-back", href: `#${code}`, hidden: true });
  const countdown = el("p", { class: "pv-class-countdown", "aria-hidden": "true" });
  const away = el("button", { type: "button", class: "pv-class-quiet", onclick: () => leave() });
  const pace = newOwnPace(async () => (await fetch(addressOf(code, "steps"), { headers: headers() })).json());
  const paper = newPaper((choice) => vote(choice));
  root.replaceChildren(
    el(
      "header",
      { class: "pv-class-head" },
      el("h1", {}, "PowerViz ", el("b", { translate: "no" }, codeText(code))),
      languageSwitch(),
    ),
    status,
    countdown,
    back,
    paper.element,
    pace.element,
    score,
    mine,
    away,
  );

  const now = () => Date.now() / 1000 + ahead;
  /** Whether a question is looked at that is not the one of now. */
  const isBefore = () => looked !== null && looked !== state?.question?.number;
  const statusText = () => {
    if (refusal) return textOf(refusal.message);
    if (!state) return delay ? textOf(delay.message) : say("class-joining");
    if (complaint) return complaint();
    if (state.ended) return say("class-is-over");
    if (!here) return say("class-connection-lost");
    return state.question || isBefore() ? "" : say("class-wait-for-a-question");
  };
  const show = () => {
    status.textContent = statusText();
    status.hidden = !status.textContent;
    status.dataset.state = refusal || (state && !here) || complaint ? "trouble" : "";
    away.textContent = say("class-other-code");
    away.hidden = !(refusal || state?.ended);
    if (!state) return;
    const { question } = state;
    back.hidden = !isBefore();
    back.textContent = say(question ? "class-back-to-question" : "class-back-to-class");
    if (isBefore()) paper.show(before?.question ?? null, before?.mine ?? undefined, here, false);
    else
      paper.show(question, question ? (sending?.choice ?? votes[question.number]) : undefined, here, sending !== null);
    pace.show(state.place, question !== null || isBefore());
    showScore();
    tick();
  };
  /** How often this device was right, and the way to each of these questions. */
  const showScore = () => {
    const { past } = state;
    const { right, asked } = scoreOf(past, votes);
    score.textContent = asked ? say("class-your-score", { right, asked }) : "";
    mine.hidden = !past.length;
    mine.setAttribute("aria-label", say("class-your-questions"));
    mine.replaceChildren(...past.map((one) => pastLink(one, isRight(one, votes[one.number]))));
  };
  const pastLink = (one, right) =>
    el(
      "a",
      {
        href: `#${code}/${one.number}`,
        "aria-label": say("class-question", { n: one.number }),
        "aria-current": one.number === looked ? "page" : null,
      },
      `${one.number}${right === null ? "" : right ? " ✓" : " ✗"}`,
    );
  /** Look at a question before, or with null at the class.
   *  @param {number | null} number */
  const look = async (number) => {
    looked = number;
    before = complaint = null;
    show();
    if (number === null) return;
    try {
      const answer = await fetch(addressOf(code, `questions/${number}`), { headers: headers() });
      const told = await answer.json();
      if (looked !== number) return;
      if (answer.ok) before = told;
      else complaint = () => textOf(told.message);
    } catch {
      complaint = () => say("class-order-lost");
    }
    show();
  };
  const tick = () => {
    const question = isBefore() ? null : state?.question;
    const left = question?.open ? secondsLeft(question.closes, now()) : null;
    countdown.hidden = left === null;
    if (left === null) return;
    countdown.textContent = say("class-seconds-left", { n: left });
    countdown.style.setProperty("--share", String(left / (question.closes - question.opened)));
  };
  const timer = setInterval(tick, 250);

  /** Send a choice until the server has taken or refused it: a connection may be lost just then. */
  const vote = async (choice) => {
    const number = state.question.number;
    const mine = { number, choice };
    sending = mine;
    complaint = null;
    show();
    for (let tries = 0; sending === mine && state.question?.number === number; tries += 1) {
      try {
        const body = JSON.stringify({ question: number, choice });
        const answer = await fetch(addressOf(code, "votes"), { method: "POST", headers: headers(), body });
        if (sending !== mine) return;
        if (answer.ok) votes[number] = choice;
        else if (answer.status >= 500) throw new Error(String(answer.status));
        else {
          const { message } = await answer.json();
          complaint = () => textOf(message);
        }
        sending = null;
        show();
      } catch {
        await new Promise((later) => setTimeout(later, Math.min(3_000, 400 * (tries + 1))));
      }
    }
    if (sending === mine) sending = null;
    show();
  };

  const news = listenTo((signal) => fetch(addressOf(code, "news"), { headers: headers(), signal, cache: "no-store" }), {
    take: (/** @type {ClassMessage} */ message) => {
      ahead = message.now - Date.now() / 1000;
      if (message.you) votes = message.you.votes;
      const { question } = message.state;
      if (question?.number !== state?.question?.number) {
        complaint = null;
        if (state && question && looked !== null) location.hash = code; // nobody misses a vote
      }
      const joins = state === null;
      ({ state } = message);
      [here, refusal, delay] = [true, null, null];
      if (state.over) news.end();
      if (joins && isBefore()) look(looked);
      else show();
    },
    lost: () => {
      here = false;
      show();
    },
    refused: (said) => {
      if (!state) return leave(said);
      refusal = said;
      show();
    },
    delayed: (said) => {
      delay = said;
      show();
    },
  });
  const offLanguage = language.on(show);
  show();
  return {
    look,
    end: () => {
      news.end();
      clearInterval(timer);
      offLanguage();
    },
  };
};

let endSwitch = () => {};
const languageSwitch = () => {
  endSwitch();
  const select = /** @type {HTMLSelectElement} */ (el("select", { class: "pv-class-quiet" }));
  endSwitch = languageChoice(select);
  return select;
};

let end = () => {};
let attended = null; // the class that this page is in: {code, look}
/** @param {string} code
 *  @param {number | null} number */
const join = (code, number) => {
  end();
  document.title = `PowerViz ${codeText(code)}`;
  const { look, end: leave } = attend(code, (refusal) => ask(refusal ? code : "", refusal), number);
  attended = { code, look };
  end = () => {
    attended = null;
    leave();
  };
};
/** Ask for the code; what was wrong with the one `typed` before is said beside it.
 *  @param {string} [typed]
 *  @param {any} [refusal] */
const ask = (typed = "", refusal = null) => {
  end();
  end = () => {};
  history.replaceState(null, "", location.pathname);
  const field = el("input", {
    id: "code",
    name: "code",
    value: typed && codeText(typed),
    autocomplete: "off",
    autocapitalize: "characters",
    spellcheck: "false",
    maxlength: 12,
    required: true,
    "aria-invalid": refusal ? "true" : null,
    "aria-describedby": "refused",
  });
  const wrong = el("p", { id: "refused", class: "pv-class-refused", role: "alert", hidden: !refusal });
  const [label, button, about] = [el("label", { for: "code" }), el("button", { class: "pv-class-main" }), el("p", {})];
  const enter = (event) => {
    event.preventDefault();
    const code = codeOf(field.value);
    if (code) location.hash = code; // which joins
  };
  const words = () => {
    label.textContent = say("class-code");
    button.textContent = say("class-join");
    about.textContent = say("class-no-name");
    wrong.textContent = refusal ? textOf(refusal.message) : "";
  };
  root.replaceChildren(
    el("header", { class: "pv-class-head" }, el("h1", {}, "PowerViz"), languageSwitch()),
    el("form", { class: "pv-class-join", onsubmit: enter }, label, field, wrong, button, about),
  );
  words();
  end = language.on(words);
  field.focus();
};
const arrive = () => {
  const { code, number } = placeIn(location.hash);
  if (!code) ask();
  else if (code === attended?.code) attended.look(number);
  else join(code, number);
};

const { texts } = /** @type {any} */ (known());
addLanguage("en", texts.en);
await startLanguages(Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, async () => text])));
document.documentElement.lang = language.code;
language.on((code) => (document.documentElement.lang = code));
addEventListener("hashchange", arrive);
arrive();
