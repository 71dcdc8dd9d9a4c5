// The exercises below the lessons: one is shown; the server grades what is answered, and the browser keeps it.
// Knows its cards. What is right nobody knows here: it comes with the grade.

import { part } from "../core/dom.js";
import { say, textOf } from "../core/language.js";

/** @import { ExerciseFrame, LessonMessage, MessageJson } from "../types/messages.js" */
/** @import { Feed } from "./feed.js" */

const KEY = "powerviz-exercises";

/** What the browser keeps of an exercise: what was answered, whether that is right (null: nothing was), and the reason, once
 *  it is known.
 *  @typedef {{ given: string, right: boolean | null, side: "low" | "high" | null, reason: MessageJson | null }} Kept */

/** What is kept after an answer: one that was right stays, whatever else is tried.
 *  @param {Kept | undefined} before
 *  @param {{ given: string, right: boolean | null, side?: Kept["side"], reason?: Kept["reason"] }} frame
 *  @returns {Kept} */
export const keptAfter = (before, { given, right, side = null, reason = null }) => {
  const stays = before && (right === null || (before.right && !right));
  const told = stays ? before : { given, right, side };
  return { given: told.given || given, right: told.right, side: told.side, reason: reason ?? before?.reason ?? null };
};

/** The number of the exercise that a text names, of so many; null if it names none.
 *  @param {string | undefined} text
 *  @param {number} count */
export const exerciseIn = (text, count) => {
  const number = /^[1-9]\d?$/.test(text ?? "") ? Number(text) : 0;
  return number >= 1 && number <= count ? number : null;
};

const isText = (value) => typeof value === "string" && value.length <= 40;
const isReason = (value) => value === null || (typeof value?.code === "string" && typeof value?.values === "object");

/** What the browser has kept of the exercises by their numbers; what does not look like it is left out.
 *  @param {string | null} text
 *  @returns {Record<string, Kept>} */
export const keptIn = (text) => {
  try {
    const found = Object.entries(JSON.parse(text ?? "{}") ?? {});
    const whole = found.filter(
      ([number, one]) => /^[1-9]\d?$/.test(number) && isText(one?.given) && isReason(one?.reason ?? null),
    );
    return Object.fromEntries(
      whole.map(([number, { given, right = null, side = null, reason = null }]) => [
        number,
        { given, right: typeof right === "boolean" ? right : null, side, reason },
      ]),
    );
  } catch {
    return {};
  }
};

const stored = () => {
  try {
    return keptIn(localStorage.getItem(KEY));
  } catch {
    return {}; // storage is off: the progress lasts as long as the page
  }
};
const store = (kept) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    return;
  }
};

/** `page`: {moved(way), progressed(), see(lesson, scene)}: another exercise is shown, another one is right, and how to
 *  open what a lesson shows of one.
 *  @param {HTMLElement} section
 *  @param {Feed} feed
 *  @param {{ moved: (way: "pushState" | "replaceState") => void, progressed: () => void,
 *    see: (lesson: string, scene: Record<string, string>) => void }} page */
export const exercisesView = (section, feed, page) => {
  const cards = /** @type {HTMLElement[]} */ ([...section.querySelectorAll("[data-card]")]);
  const stops = /** @type {HTMLElement[]} */ ([...section.querySelectorAll("[data-exercise]")]);
  const kept = stored();
  let shown = 1;
  let asked = null; // the exercise that is being graded
  /** @type {Map<number, () => string>} */
  const faults = new Map();
  /** What was answered last, which a right answer before it outlives.
   *  @type {Map<number, Pick<Kept, "given" | "right" | "side">>} */
  const tried = new Map();

  const fieldOf = (card) => /** @type {HTMLInputElement | null} */ (card.querySelector("input"));
  const onwardOf = (card) => /** @type {HTMLElement | null} */ (card.querySelector('[data-pv="next-exercise"]'));
  const verdict = ({ right, side }) => {
    if (right === null) return "";
    if (right) return say("exercise-right");
    if (side === "low") return say("exercise-too-small");
    return side === "high" ? say("exercise-too-large") : say("exercise-wrong");
  };
  /** The exercises answered since the class began that looks on, or since the page was opened. */
  const fresh = new Set();
  const beforeClass = () => document.documentElement.hasAttribute("data-pv-class");
  /** What is shown of an exercise: to a class nothing that was answered before it. */
  const shownOf = (number) => (beforeClass() && !fresh.has(number) ? undefined : kept[number]);
  const drawCard = (card, number) => {
    const one = shownOf(number);
    const last = faults.has(number) ? null : (tried.get(number) ?? one);
    card.hidden = number !== shown;
    part(card, "answer-error").textContent = faults.get(number)?.() ?? "";
    part(card, "grade").textContent = last ? verdict(last) : "";
    part(card, "grade").dataset.right = String(last?.right ?? "");
    part(card, "reason").textContent = one?.reason ? textOf(one.reason) : "";
    part(card, "see").hidden = !one?.reason;
    const next = onwardOf(card); // the last one has none
    if (next) next.hidden = !one?.reason;
    part(card, "lesson").hidden = Boolean(one?.reason);
    part(card, "reveal-reason").hidden = Boolean(one?.reason);
    for (const choice of card.querySelectorAll("[data-choice]"))
      choice.setAttribute("aria-pressed", String(choice.dataset.choice === last?.given));
  };
  const show = () => {
    cards.forEach((card, index) => drawCard(card, index + 1));
    stops.forEach((stop, index) => {
      const one = kept[index + 1];
      stop.dataset.right = String(one?.right ?? "");
      if (index + 1 === shown) stop.setAttribute("aria-current", "step");
      else stop.removeAttribute("aria-current");
    });
  };

  const ask = (number, given, reveal = false) => {
    faults.delete(number);
    asked = number;
    feed.begin({ exercise: number, given: given.slice(0, 40), reveal });
    show();
  };
  feed.onFrame = (/** @type {ExerciseFrame & LessonMessage} */ frame) => {
    const { exercise, given, right, side } = frame;
    kept[exercise] = keptAfter(kept[exercise], frame);
    fresh.add(exercise);
    if (right !== null) tried.set(exercise, { given, right, side });
    store(kept);
    show();
    page.progressed();
  };
  feed.onError = (fault) => {
    if (asked !== null) faults.set(asked, () => textOf(fault.message));
    show();
  };

  /** @param {"pushState" | "replaceState"} [way] */
  const go = (number, way = "pushState") => {
    shown = number;
    show();
    page.moved(way);
  };
  stops.forEach((stop, index) => stop.addEventListener("click", () => go(index + 1)));
  cards.forEach((card, index) => {
    const number = index + 1;
    const field = fieldOf(card);
    const given = () => field?.value ?? kept[number]?.given ?? "";
    if (field) field.value = shownOf(number)?.given ?? "";
    part(card, "answer-form").addEventListener("submit", (event) => {
      event.preventDefault();
      if (field) ask(number, given());
    });
    for (const choice of /** @type {NodeListOf<HTMLElement>} */ (card.querySelectorAll("[data-choice]")))
      choice.addEventListener("click", () => ask(number, choice.dataset.choice));
    part(card, "reveal-reason").addEventListener("click", () => ask(number, "", true));
    onwardOf(card)?.addEventListener("click", () => {
      go(number + 1);
      cards[number].querySelector("h3").focus();
    });
    for (const link of [part(card, "see"), part(card, "lesson")])
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return; // in a window of its own
        event.preventDefault();
        const { tab: _, ...scene } = Object.fromEntries(new URLSearchParams(link.getAttribute("href")));
        page.see(link.dataset.see, scene);
      });
  });
  /** A class begins to look on, or has gone. */
  document.addEventListener("pv-class", () => {
    fresh.clear();
    tried.clear();
    cards.forEach((card, index) => {
      const field = fieldOf(card);
      if (field) field.value = shownOf(index + 1)?.given ?? "";
    });
    show();
  });
  show();
  return {
    go,
    show,
    count: cards.length,
    number: () => shown,
    right: () => cards.filter((_, index) => kept[index + 1]?.right).length,
  };
};
