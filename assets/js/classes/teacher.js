// The teacher's side of a class: opens it, asks, shows the tally and the verdict, ends it.
// Knows the class's news, the runs and lessons that can be asked about, and the one key, which stays in this browser.

import { el } from "../core/dom.js";
import { language, say, textOf } from "../core/language.js";
import { addressOf } from "../core/link.js";
import { alsoInAddresses, besideInAddress, onTab } from "../core/place.js";
import { newBar } from "./bar.js";
import { joinCard, scoreCard, tallyCard } from "./cards.js";
import { countdown, keepCountdown, keepTaught, taughtClass } from "./device.js";
import { listenTo } from "./news.js";
import { newOrders } from "./orders.js";
import { questionForm } from "./own_question.js";
import { addressOfQuestion, NAME } from "./question_address.js";
import { secondsLeft } from "./score.js";
import { newSource } from "./source.js";
import { newVeil } from "./veil.js";
import { tellWhereabouts } from "./whereabouts.js";

/** @import { AskedQuestion, ClassMessage, ClassState } from "../types/messages.js" */

const LOOK = 700; // milliseconds between two looks at where the page is, which lessons do not tell of
const SURE = 4_000; // milliseconds in which a second press ends the class

/** A question of a lesson is told from others by the code of its text.
 *  @param {Record<string, any>} asked */
const subjectOf = ({ kind, said }) => (said?.code.startsWith("lesson-") ? "lesson" : kind);

/** Teach a class; `left()` is called when there is none any more. `wanted` is the number of the question that an address
 *  has asked for.
 *  @param {{ code: string, key: string, kept?: boolean }} taught
 *  @param {() => void} left
 *  @param {number | null} wanted */
export const teach = (taught, left, wanted = null) => {
  const source = newSource();
  /** @type {ClassState | null} */
  let state = null;
  let ahead = 0;
  let here = false;
  let trouble = null; // says what went wrong last
  let open = "join"; // the card above the bar: join, question, tally, score, past, or none
  let seconds = countdown();
  let busy = false;
  let joinFacts = null;
  let ending = false; // pressed once: the next press ends it
  let over = false; // it has ended, which the news may not have told yet
  let asking = false; // this page asks: the next question is its own
  let askedHere = 0; // the number of the question that this page has asked
  let revealing = 0; // the number of the question whose verdict is being shown
  /** @type {AskedQuestion | null} */
  let past = null; // the question before that is looked at

  const tell = (says) => {
    trouble = says;
    show();
  };
  const { ask, order, question: fetchQuestion, saveVotes } = newOrders(taught, tell);

  const askNow = async (question) => {
    asking = true;
    open = "tally";
    if (await order({ order: "ask", question })) return;
    asking = false;
    show();
  };
  const askVerdict = async () => {
    busy = true;
    tell(null);
    const question = await source.verdict(seconds || null);
    busy = false;
    return question ? askNow(question) : tell(() => say("class-no-decision"));
  };
  const askCourse = () => {
    const question = source.course(seconds || null);
    if (question) askNow(question);
  };
  /** @param {object} [told]  the answer to a question of the teacher's own */
  const reveal = async (told) => {
    const question = state?.question;
    if (!question || (!told && (question.revealed || revealing === question.number))) return;
    revealing = question.number;
    if (await order({ order: "reveal", ...told })) source.reveal(question);
    else revealing = 0;
  };
  const goOn = () => {
    open = "";
    order({ order: "clear" });
  };
  const toggle = (name) => {
    open = open === name ? "" : name;
    show();
  };
  /** Look at the votes on a question, the one that is asked or one before. */
  const lookAt = async (number) => {
    if (number !== state.question?.number) past = await fetchQuestion(number);
    open = number === state.question?.number ? "tally" : past ? "past" : "";
    show();
  };
  const copy = async (link, says) => {
    try {
      await navigator.clipboard.writeText(link);
      tell(() => say(says));
    } catch {
      tell(() => say("class-key-not-copied"));
    }
  };
  const copyQuestion = (number) =>
    copy(new URL(`class#${taught.code}/${number}`, document.baseURI).href, "class-question-copied");
  const copyKey = () =>
    copy(`${new URL("./", document.baseURI).href}#class=${taught.code}.${taught.key}`, "class-key-copied");
  const end = () => {
    if (ending) {
      over = true;
      return void order({ order: "end" }).then((ended) => (over = ended));
    }
    ending = true;
    setTimeout(() => ((ending = false), show()), SURE);
    return show();
  };

  const bar = newBar(taught, {
    toggle,
    askVerdict,
    askCourse,
    goOn,
    saveVotes,
    copyKey,
    end,
    reveal: () => reveal(),
    close: () => order({ order: "close" }),
    show: () => order({ order: "show" }),
    lock: (locked) => order({ order: "lock", locked }),
    leave: () => leave(),
    seconds: (chosen) => keepCountdown((seconds = chosen)),
  });
  const veil = newVeil();
  const card = el("div", { class: "pv-class-card", role: "region" });
  const root = el("section", { class: "pv-tab pv-class", "data-pv": "class" }, card, bar.element);
  document.body.append(veil.element, root);
  const html = document.documentElement;
  html.toggleAttribute("data-pv-class", true);
  document.dispatchEvent(new CustomEvent("pv-class"));
  const room = new ResizeObserver(() => html.style.setProperty("--pv-class-room", `${root.offsetHeight}px`));
  room.observe(root);

  const votesOn = (question, listening) =>
    question && tallyCard(question, listening, { reveal, copy: () => copyQuestion(question.number) });
  const cards = {
    join: () => joinCard(taught, joinFacts),
    question: () => questionForm((question) => askNow({ ...question, seconds: seconds || null })),
    tally: () => votesOn(state.question, state.here),
    past: () => past && votesOn({ ...past, shown: true }, null),
    score: () => scoreCard(state.past, state.questions, lookAt),
  };
  let cardKey = "";
  const showCard = () => {
    const key =
      open === "question" ? `question ${language.code}` : JSON.stringify([open, state, joinFacts, past, language.code]);
    if (key === cardKey) return;
    cardKey = key;
    const made = state && open ? cards[open]() : null;
    card.hidden = !made;
    const folds = open === "tally"; // which the bar unfolds again
    const label = say(folds ? "class-fold" : "class-shut");
    const shut = () =>
      el(
        "button",
        { type: "button", class: "pv-class-shut", "aria-label": label, title: label, onclick: () => toggle(open) },
        folds ? "▾" : "×",
      );
    card.replaceChildren(...(made ? [shut(), made] : []));
  };
  const tick = () => {
    const question = state?.question;
    bar.tick(question?.open ? secondsLeft(question.closes, Date.now() / 1000 + ahead) : null);
  };
  /** The number of the question that is looked at; null if none is. */
  const looked = () => (open === "tally" ? state?.question?.number : open === "past" ? past?.number : null) ?? null;
  const inAddress = () => {
    const number = looked();
    return number === null ? null : addressOfQuestion(taught.code, number);
  };
  const show = () => {
    const question = state?.question;
    if (question && !question.revealed) html.setAttribute("data-pv-class-asks", subjectOf(question.asked));
    else html.removeAttribute("data-pv-class-asks");
    const gives = question && askedHere !== question.number && source.mayTell(question);
    veil.show(gives ? question.number : null);
    const votes = question?.open && question.asked.kind === "verdict" && !question.asked.where;
    source.hold(Boolean(busy || asking || votes));
    showCard();
    if (state && !wanted) besideInAddress(NAME, inAddress());
    const standing = { state, here, says: trouble?.() ?? "", busy, ending, seconds, open, has: source.has() };
    if (bar.draw(standing, language.code)) tick();
  };

  const whereabouts = tellWhereabouts(
    () => state !== null && !state.ended && !over,
    (place) => order({ order: "place", place }),
    () => source.isAhead(state?.question) && reveal(),
  );
  const look = () => {
    whereabouts.tell();
    source.comeBack(state?.question);
    show(); // a run may have come to its end
  };
  const timers = [setInterval(look, LOOK), setInterval(tick, 250)];
  const offs = [
    onTab(show),
    language.on(show),
    alsoInAddresses(() => {
      const address = inAddress();
      return address === null ? {} : { [NAME]: address };
    }),
  ];

  const leave = () => {
    keepTaught(null);
    source.leave();
    news.end();
    timers.forEach(clearInterval);
    whereabouts.end();
    bar.end();
    room.disconnect();
    offs.forEach((off) => off());
    besideInAddress(NAME, null);
    veil.element.remove();
    root.remove();
    html.style.removeProperty("--pv-class-room");
    for (const name of ["data-pv-class", "data-pv-class-asks"]) html.removeAttribute(name);
    document.dispatchEvent(new CustomEvent("pv-class"));
    left();
  };
  /** A question that has come: this page's own, one of another page's, or one from before a reload. */
  const arrive = (question) => {
    if (asking) askedHere = question.number;
    else {
      source.wait(question);
      if (!question.revealed) open = "tally";
    }
    asking = false;
  };
  const first = () => {
    if (state.question) open = "tally";
    else if (state.past.length) open = "";
    const number = wanted;
    wanted = null;
    if (number !== null) lookAt(number);
  };
  const told = {
    take: (/** @type {ClassMessage} */ message) => {
      const before = state;
      ahead = message.now - Date.now() / 1000;
      ({ state } = message);
      here = true;
      const { question } = state;
      if (question && question.number !== before?.question?.number) arrive(question);
      if (!before) first();
      if (question?.revealed && before?.question?.number === question.number && !before.question.revealed)
        source.reveal(question);
      if (state.over) news.end();
      source.comeBack(question);
      show();
    },
    lost: () => {
      here = false;
      show();
    },
    refused: (refusal) => {
      if (state) tell(() => textOf(refusal.message));
      else leave();
    },
  };
  const news = listenTo((signal) => ask("news", { signal }), told, { onlySeen: true });
  const home = encodeURIComponent(new URL("./", document.baseURI).href);
  const findJoin = async () => {
    const answer = await ask(`qr?home=${home}`).catch(() => null);
    joinFacts = answer?.ok ? await answer.json() : null;
    show();
  };
  findJoin();
  show();
  return {
    showJoin: () => {
      open = "join";
      if (!joinFacts) findJoin();
      show();
    },
    lookAt: (number) => state && lookAt(number),
    ended: () => over || Boolean(state?.ended),
    leave,
  };
};

/** Open a class on this server: {code, key}, or {message} that says why there is none. */
export const openClass = async () => {
  const answer = await fetch(addressOf("classes"), { method: "POST", body: "{}" }).catch(() => null);
  const told = await answer?.json().catch(() => null);
  if (!told) return { message: { code: "run-server-does-not-answer", values: {} } };
  if (!told.key) return told;
  return { code: told.code, key: told.key, kept: told.kept };
};

export { taughtClass };
