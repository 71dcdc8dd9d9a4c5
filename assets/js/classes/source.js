// What a class can be asked about: the run that is shown, or the lesson; found, waited at and shown its verdict.
// Knows tabs, players and lessons. A lesson that has a vote of its own says so: `classQuestion()`, `classVerdict()`.

import { part } from "../core/dom.js";
import { shownTab } from "../core/link.js";
import { tabs } from "../core/tabs.js";
import { kindOf } from "../run/kind.js";
import { verdictQuestion } from "./question.js";

/** @import { AskedQuestion } from "../types/messages.js" */

const MOST_STEPS = 40; // whose tokens were all drawn again, so that there was nothing to decide
const PATIENCE = 60_000; // milliseconds for one step, on a server with a queue

export const newSource = () => {
  const lesson = () => (shownTab() === "learn" ? (tabs.learn?.views[tabs.learn.open()] ?? null) : null);
  const shown = () => {
    const tab = tabs[shownTab()];
    return tab?.player && tab.deck ? tab : null;
  };
  const toDecide = ({ player }) => kindOf(player).steps && !(player.run.complete && player.atEnd);

  /** Wait until a step is over, or until a guess is asked for; false if that takes too long. */
  const rests = (player) =>
    new Promise((done) => {
      const look = () => {
        if (!player.guessing && player.mode !== "paused") return;
        clearTimeout(timer);
        off();
        done(true);
      };
      const timer = setTimeout(() => (off(), done(false)), PATIENCE);
      const off = player.onChange(look);
      setTimeout(look, 50);
    });
  /** Step on to the next decision, whose verdict is not shown. */
  const toNext = async ({ root, player, deck }) => {
    const guessFirst = part(root, "guess-first");
    if (!guessFirst.checked) guessFirst.click();
    for (let step = 0; step < MOST_STEPS && !player.guessing; step += 1) {
      if (!toDecide({ player })) return;
      const before = player.cursor;
      deck.step();
      await new Promise((later) => setTimeout(later, 60)); // a run that begins anew has to have begun
      if (!(await rests(player)) || (!player.guessing && player.cursor === before)) return;
    }
  };
  /** The tab that shows the run of a question. */
  const ofQuestion = (question) => {
    const where = question?.asked.where;
    const found = where && [tabs.explore, tabs.library].find((tab) => tab?.player?.runId === where.run);
    return found && found.player.events.length > where.event ? { ...found, event: where.event } : null;
  };
  /** @type {AskedQuestion | null} */
  let waiting = null; // asked before a reload: its run may not be there yet

  return {
    /** Whether what is shown makes decisions to ask about, and whether another one is to come. */
    has: () => {
      const view = lesson();
      if (view) return { some: Boolean(view.classQuestion), more: true };
      const tab = shown();
      return { some: tab !== null && kindOf(tab.player).steps, more: tab !== null && toDecide(tab) };
    },
    /** The question about the next decision, at which the page waits; null if there is none.
     *  @param {number | null} seconds */
    verdict: async (seconds) => {
      const view = lesson();
      if (view) return view.classQuestion ? view.classQuestion(seconds) : null;
      const tab = shown();
      if (!tab) return null;
      if (!tab.player.guessing) await toNext(tab);
      return verdictQuestion(tab.player, seconds);
    },
    /** The code of the question of the lesson that is shown; null elsewhere. */
    lessonQuestion: () => (lesson() ? `lesson-${tabs.learn.open().replaceAll("_", "-")}-question` : null),
    /** Show the verdict on the page, too.
     *  @param {AskedQuestion | null | undefined} question */
    reveal: (question) => {
      const tab = ofQuestion(question);
      if (tab?.player.guessing && tab.player.cursor === tab.event) tab.player.decide();
      else lesson()?.classVerdict?.();
    },
    /** Wait at a question that was asked before the page was loaded anew.
     *  @param {AskedQuestion | null} question */
    wait: (question) => {
      waiting = question && !question.revealed ? question : null;
    },
    /** The player has moved: to where the class still is, or past the verdict, which the class then sees, too.
     *  @param {AskedQuestion | null | undefined} question
     *  @param {() => void} reveal */
    seen: (question, reveal) => {
      const tab = ofQuestion(question);
      if (!tab || question.revealed) return;
      if (waiting && tab.root.dataset.ready) {
        waiting = null;
        const guessFirst = part(tab.root, "guess-first");
        if (!guessFirst.checked) guessFirst.click();
        tab.player.waitBefore(tab.event);
      } else if (!waiting && !tab.player.guessing && tab.player.cursor === tab.event + 1) reveal();
    },
  };
};
