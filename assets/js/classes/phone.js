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
import { scoreOf, secondsLeft } from "./score.js";

/** @import { ClassMessage, ClassState } from "../types/messages.js" */

const root = part(document, "class");
const addressOf = (code, what) => new URL(`${known().base}/classes/${code}/${what}`, document.baseURI).href;
const headers = () => ({ "X-Class-Device": deviceToken() });

/** Everything that one class is on this page, from joining it to leaving it. */
const attend = (code, leave) => {
  /** @type {ClassState | null} */
  let state = null;
  /** @type {Record<string, string | number>} */
  let votes = {};
  let ahead = 0; // by how many seconds the server's clock is ahead of this one
  let here = false;
  let refusal = null;
  let sending = null; // {number, choice} that the server has not taken yet
  let complaint = null;

  const status = el("p", { class: "pv-class-status", role: "status" });
  const score = el("p", { class: "pv-class-score" });
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
    paper.element,
    pace.element,
    score,
    away,
  );

  const now = () => Date.now() / 1000 + ahead;
  const statusText = () => {
    if (refusal) return textOf(refusal.message);
    if (!state) return say("class-joining");
    if (state.ended) return say("class-is-over");
    if (!here) return say("class-connection-lost");
    if (complaint) return complaint();
    return state.question ? "" : say("class-wait-for-a-question");
  };
  const show = () => {
    status.textContent = statusText();
    status.hidden = !status.textContent;
    status.dataset.state = refusal || (state && !here) || complaint ? "trouble" : "";
    away.textContent = say("class-other-code");
    away.hidden = !(refusal || state?.ended);
    if (!state) return;
    const { question, past } = state;
    paper.show(question, question ? (sending?.choice ?? votes[question.number]) : undefined, here, sending !== null);
    pace.show(state.place, question !== null);
    const { right, asked } = scoreOf(past, votes);
    score.textContent = asked ? say("class-your-score", { right, asked }) : "";
    tick();
  };
  const tick = () => {
    const question = state?.question;
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
      if (message.state.question?.number !== state?.question?.number) complaint = null;
      ({ state } = message);
      [here, refusal] = [true, null];
      if (state.ended) news.end();
      show();
    },
    lost: () => {
      here = false;
      show();
    },
    refused: (said) => {
      refusal = said;
      show();
    },
  });
  const offLanguage = language.on(show);
  show();
  return () => {
    news.end();
    clearInterval(timer);
    offLanguage();
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
const join = (code) => {
  end();
  document.title = `PowerViz ${codeText(code)}`;
  end = attend(code, () => ask());
};
/** Ask for the code. */
const ask = () => {
  end();
  end = () => {};
  history.replaceState(null, "", location.pathname);
  const field = el("input", {
    id: "code",
    name: "code",
    autocomplete: "off",
    autocapitalize: "characters",
    spellcheck: "false",
    maxlength: 12,
    required: true,
  });
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
  };
  root.replaceChildren(
    el("header", { class: "pv-class-head" }, el("h1", {}, "PowerViz"), languageSwitch()),
    el("form", { class: "pv-class-join", onsubmit: enter }, label, field, button, about),
  );
  words();
  end = language.on(words);
  field.focus();
};
const arrive = () => {
  const code = codeOf(location.hash);
  if (code) join(code);
  else ask();
};

const { texts } = /** @type {any} */ (known());
addLanguage("en", texts.en);
await startLanguages(Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, async () => text])));
document.documentElement.lang = language.code;
language.on((code) => (document.documentElement.lang = code));
addEventListener("hashchange", arrive);
arrive();
