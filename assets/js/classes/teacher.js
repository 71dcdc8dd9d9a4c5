// The teacher's bar: opens a class, tells it where the page is, asks, shows the tally and the verdict, ends it.
// Knows the class's news, the runs and lessons that can be asked about, and the one key, which stays in this browser.

import { el } from "../core/dom.js";
import { language, say, textOf } from "../core/language.js";
import { addressOf, shownTab } from "../core/link.js";
import { onTab, valuesOf } from "../core/place.js";
import { saveBlob } from "../core/saving.js";
import { tabs } from "../core/tabs.js";
import { noteAtRest } from "../run/player.js";
import { joinCard, questionForm, scoreCard, tallyCard } from "./cards.js";
import { codeText, keepTaught, taughtClass } from "./device.js";
import { listenTo } from "./news.js";
import { viewOf } from "./question.js";
import { secondsLeft } from "./score.js";
import { newSource } from "./source.js";

/** @import { ClassMessage, ClassState } from "../types/messages.js" */

const SECONDS = [0, 15, 30, 60, 120];
const BETWEEN = 3_000; // milliseconds between two steps that a class is told of while the run plays
const LOOK = 700; // milliseconds between two looks at where the page is, which lessons do not tell of

/** Whatever the class needs of the server: a request with the teacher's key. */
const asker =
  ({ code, key }) =>
  (what, options = {}) =>
    fetch(addressOf(`classes/${code}/${what}`), { cache: "no-store", ...options, headers: { "X-Class-Key": key } });

/** Teach a class; `left()` is called when there is none any more.
 *  @param {{ code: string, key: string, kept?: boolean }} taught */
export const teach = (taught, left) => {
  const ask = asker(taught);
  const source = newSource();
  /** @type {ClassState | null} */
  let state = null;
  let ahead = 0;
  let here = false;
  let trouble = null; // says what went wrong last
  let open = "join"; // the card above the bar: join, question, tally, score, or none
  let seconds = SECONDS[2];
  let busy = false;
  let joinFacts = null;
  let ending = false; // pressed once: the next press ends it
  let over = false; // it has ended, which the news may not have told yet
  let revealed = 0; // the number of the question whose verdict is being shown

  const card = el("div", { class: "pv-class-card", role: "region" });
  const bar = el("div", { class: "pv-class-bar", role: "toolbar" });
  const root = el("section", { class: "pv-tab pv-class", "data-pv": "class" }, card, bar);
  document.body.append(root);
  document.documentElement.toggleAttribute("data-pv-class", true);

  const tell = (says) => {
    trouble = says;
    show();
  };
  /** Send an order; whether it was taken. */
  const order = async (what) => {
    try {
      const answer = await ask("orders", { method: "POST", body: JSON.stringify(what) });
      if (answer.ok) {
        trouble = null;
        return true;
      }
      const { message } = await answer.json();
      tell(() => textOf(message));
    } catch {
      tell(() => say("class-order-lost"));
    }
    return false;
  };

  const askVerdict = async () => {
    busy = true;
    trouble = null;
    show();
    const question = await source.verdict(seconds || null);
    busy = false;
    if (!question) return tell(() => say("class-no-decision"));
    open = "tally";
    if (!(await order({ order: "ask", question }))) show();
  };
  const askOwn = async (question) => {
    open = "tally";
    await order({ order: "ask", question: { ...question, seconds: seconds || null } });
  };
  const reveal = async () => {
    const question = state?.question;
    if (!question || question.revealed || revealed === question.number) return;
    revealed = question.number;
    if (await order({ order: "reveal" })) source.reveal(question);
    else revealed = 0;
  };
  const goOn = () => {
    open = "";
    order({ order: "clear" });
  };

  const tick = () => {
    const place = bar.querySelector("[data-pv=countdown]");
    const question = state?.question;
    const left = question?.open ? secondsLeft(question.closes, Date.now() / 1000 + ahead) : null;
    if (place) place.textContent = left === null ? "" : say("class-seconds-left", { n: left });
  };
  const button = (code, onclick, more = {}) =>
    el("button", { type: "button", class: "pv-button", "data-do": code, onclick, ...more }, say(code));
  const main = (code, onclick, more = {}) => button(code, onclick, { class: "pv-button pv-primary", ...more });
  const toggle = (name) => () => {
    open = open === name ? "" : name;
    show();
  };

  const seconds_field = () =>
    el(
      "label",
      { class: "pv-inline" },
      say("class-countdown"),
      el(
        "select",
        { name: "seconds", onchange: (event) => (seconds = Number(event.target.value)) },
        ...SECONDS.map((one) =>
          el(
            "option",
            { value: one, selected: one === seconds },
            one ? say("class-n-seconds", { n: one }) : say("class-none"),
          ),
        ),
      ),
    );
  const askButton = () => {
    const { some, more, exercise } = source.has();
    const title = more ? null : say("class-no-decision");
    return some
      ? [main(exercise ? "class-ask-exercise" : "class-ask-verdict", askVerdict, { disabled: busy || !more, title })]
      : [];
  };
  /** What can be done next with the question, or without one. */
  const actions = () => {
    const { question } = state;
    if (!question || question.revealed)
      return [
        ...askButton(),
        button("class-ask-own", toggle("question")),
        seconds_field(),
        ...(question ? [button("class-go-on", goOn)] : []),
      ];
    const answered = question.asked.answer !== null && question.asked.answer !== undefined;
    return [
      ...(question.open ? [main("class-close-vote", () => order({ order: "close" }))] : []),
      ...(question.shown ? [] : [button("class-show-tally", () => order({ order: "show" }))]),
      ...(question.open ? [] : answered ? [main("class-show-verdict", reveal)] : [main("class-go-on", goOn)]),
    ];
  };
  const facts = () => {
    const { question, here: listening } = state;
    return [
      el("span", { class: "pv-class-here" }, say("class-n-here", { n: listening })),
      ...(question
        ? [
            el("b", { "data-pv": "voted" }, say("class-n-voted", { votes: question.votes, n: listening })),
            el("span", { "data-pv": "countdown" }),
          ]
        : []),
    ];
  };
  const more = () =>
    el(
      "details",
      { class: "pv-class-more" },
      el("summary", {}, say("class-more")),
      el(
        "div",
        {},
        button(state.locked ? "class-unlock" : "class-lock", () => order({ order: "lock", locked: !state.locked })),
        button("class-csv", saveVotes),
        button("class-copy-key", copyKey),
        state.ended ? button("class-close-bar", leave) : button(ending ? "class-end-sure" : "class-end", end),
      ),
    );
  const saveVotes = async () => {
    try {
      const answer = await ask("votes.csv");
      if (answer.ok) saveBlob(await answer.blob(), `powerviz-class-${taught.code}.csv`);
    } catch {
      tell(() => say("class-order-lost"));
    }
  };
  const copyKey = async () => {
    const link = `${new URL("./", document.baseURI).href}#class=${taught.code}.${taught.key}`;
    try {
      await navigator.clipboard.writeText(link);
      tell(() => say("class-key-copied"));
    } catch {
      tell(() => say("class-key-not-copied"));
    }
  };
  const end = () => {
    if (ending) {
      over = true;
      return void order({ order: "end" }).then((ended) => (over = ended));
    }
    ending = true;
    setTimeout(() => ((ending = false), show()), 4_000);
    return show();
  };

  const cards = {
    join: () => joinCard(taught, joinFacts),
    question: () => questionForm(source.lessonQuestion(), askOwn),
    tally: () => (state.question ? tallyCard(state.question, state.here) : null),
    score: () => scoreCard(state.past),
  };
  let cardKey = "";
  const showCard = () => {
    const key =
      open === "question" ? `question ${language.code}` : JSON.stringify([open, state, joinFacts, language.code]);
    if (key === cardKey) return;
    cardKey = key;
    const made = state && open ? cards[open]() : null;
    card.hidden = !made;
    card.replaceChildren(
      ...(made
        ? [
            el(
              "button",
              { type: "button", class: "pv-class-shut", "aria-label": say("class-shut"), onclick: toggle(open) },
              "×",
            ),
            made,
          ]
        : []),
    );
  };
  let barKey = "";
  let shownCard = open;
  const show = () => {
    const says = trouble?.() ?? "";
    const key = JSON.stringify([state, here, says, busy, ending, seconds, language.code, source.has()]);
    showCard();
    if (key === barKey) return;
    barKey = key;
    const focused = /** @type {HTMLElement} */ (document.activeElement)?.dataset?.do;
    const moved = open !== shownCard; // whoever has opened a card has done with the menu
    shownCard = open;
    const wasOpen = bar.querySelector("details")?.open;
    bar.setAttribute("aria-label", say("class-bar"));
    bar.replaceChildren(
      el(
        "button",
        {
          type: "button",
          class: "pv-class-code",
          onclick: toggle("join"),
          title: say("class-how-to-join"),
          translate: "no",
        },
        codeText(taught.code),
      ),
      ...(state?.ended ? [el("span", {}, say("class-is-over"))] : []),
      ...(state && !state.ended ? [...facts(), ...actions()] : []),
      ...(state?.past.length ? [button("class-so-far", toggle("score"))] : []),
      ...(state && !here ? [el("span", { class: "pv-class-lost", role: "status" }, say("class-connection-lost"))] : []),
      ...(says ? [el("span", { class: "pv-class-lost", role: "status" }, says)] : []),
      ...(state ? [more()] : []),
    );
    if (wasOpen && !moved) bar.querySelector("details").open = true;
    if (focused) /** @type {HTMLElement} */ (bar.querySelector(`[data-do="${focused}"]`))?.focus();
    tick();
  };

  /** Whoever has done with the menu presses anywhere else. */
  const shutMenu = (event) => {
    const menu = bar.querySelector("details");
    if (menu?.open && !menu.contains(event.target)) menu.open = false;
  };
  document.addEventListener("click", shutMenu, true); // before what was pressed is drawn anew

  // Where the page is: told when it has come to rest, and looked at now and then.
  let told = "";
  let toldAt = 0;
  const tellPlace = () => {
    const tab = shownTab();
    if (!tab || !state || state.ended || over) return;
    const player = tabs[tab]?.player;
    if (document.hidden || player?.guessing) return; // of several pages the one that is looked at leads
    const moves = player && player.mode !== "paused";
    if (moves && Date.now() - toldAt < BETWEEN) return;
    const values = Object.fromEntries(
      Object.entries(valuesOf(tab)).map(([name, value]) => [name, String(value ?? "")]),
    );
    const place = {
      tab,
      values,
      lesson: tab === "learn" && !tabs.learn?.exercise() ? (tabs.learn?.open() ?? null) : null,
      step: player ? player.shown : null,
      steps: player ? player.steps : null,
      view: player ? viewOf(player) : null,
    };
    const now = JSON.stringify(place);
    if (now === told) return;
    told = now;
    toldAt = Date.now();
    order({ order: "place", place }).then((taken) => !taken && told === now && (told = ""));
  };
  const look = () => {
    tellPlace();
    source.comeBack(state?.question);
  };
  const looking = setInterval(() => (look(), show()), LOOK); // a run may have come to its end
  const ticking = setInterval(tick, 250);
  const offs = [onTab(() => (show(), tellPlace())), language.on(show)];
  const watched = new Set();
  const watchPlayers = () => {
    for (const { player } of [tabs.explore, tabs.library].filter(Boolean)) {
      if (watched.has(player)) continue;
      watched.add(player);
      noteAtRest(player, tellPlace);
      offs.push(player.onChange(() => void (source.isAhead(state?.question) && reveal())));
    }
  };
  const watching = setInterval(watchPlayers, 1_000);
  watchPlayers();

  const leave = () => {
    keepTaught(null);
    source.leave();
    news.end();
    [looking, ticking, watching].forEach(clearInterval);
    offs.forEach((off) => off());
    document.removeEventListener("click", shutMenu, true);
    root.remove();
    document.documentElement.removeAttribute("data-pv-class");
    left();
  };
  const news = listenTo((signal) => ask("news", { signal }), {
    take: (/** @type {ClassMessage} */ message) => {
      const first = state === null;
      ahead = message.now - Date.now() / 1000;
      ({ state } = message);
      here = true;
      if (first && state.question) open = "tally";
      else if (first && state.past.length) open = "";
      if (first) source.wait(state.question);
      if (state.ended) news.end();
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
  });
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
  };
};

/** Open a class on this server: {code, key}, or {message} that says why there is none. */
export const openClass = async () => {
  const answer = await fetch(addressOf("classes"), { method: "POST", body: "{}" }).catch(() => null);
  const told = await answer?.json().catch(() => null);
  if (!told) return { message: { code: "run-server-does-not-answer", values: {} } };
  if (!told.key) return told;
  const taught = { code: told.code, key: told.key, kept: told.kept };
  keepTaught(taught);
  return taught;
};

export { taughtClass };
