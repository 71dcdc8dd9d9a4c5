// What a class can be asked about: the run that is shown, or the lesson; found, waited at and shown its verdict.
// Knows tabs, players and lessons. A lesson that has a vote of its own says so: `classQuestion()`, `classVerdict()`.

import { part } from "../core/dom.js";
import { shownTab } from "../core/link.js";
import { tabs } from "../core/tabs.js";
import { kindOf } from "../run/kind.js";
import { verdictQuestion } from "./question.js";

/** @import { AskedQuestion } from "../types/messages.js" */

const MOST_STEPS = 40; // whose tokens were all drawn again, so that there was nothing to decide
const SETTLES = 2_500; // milliseconds in which a page that was loaded anew may still go to what its address says
const PATIENCE = 60_000; // milliseconds for one step, on a server with a queue

export const newSource = () => {
  const learn = () => (shownTab() === "learn" ? tabs.learn : null);
  const lesson = () => learn()?.views[learn().open()] ?? null;
  const exercise = () => learn()?.exercise() ?? null;
  const shown = () => {
    const tab = tabs[shownTab()];
    return tab?.player && tab.deck ? tab : null;
  };
  const toDecide = ({ player }) => kindOf(player).steps && !(player.run.complete && player.atEnd);

  const busy = ({ player, deck }) => !player.guessing && (deck.can().going ?? player.mode !== "paused");
  /** Wait until a step is over, or a guess is asked for; false if that takes too long. */
  const rests = async (tab) => {
    const until = Date.now() + PATIENCE;
    while (busy(tab) && Date.now() < until) await new Promise((later) => setTimeout(later, 50));
    return !busy(tab);
  };
  /** Whether the page waits at a proposal that was given up early: its sign ≤ tells the verdict. */
  const isGivenAway = ({ player }) =>
    player.guessing && player.events[player.run.folded]?.decision === "rejected_early";
  let switched = null; // what has been switched on for the class
  const guessFirst = ({ root }) => {
    const box = /** @type {HTMLInputElement} */ (part(root, "guess-first"));
    if (box.checked) return;
    box.click();
    switched = box;
  };
  /** Step on to the next decision that is open, whose verdict is not shown. */
  const toNext = async (tab) => {
    const { player, deck } = tab;
    guessFirst(tab);
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (isGivenAway(tab)) player.decide();
      else if (player.guessing) return;
      if (!toDecide(tab)) return;
      const before = player.cursor;
      deck.step();
      if (!(await rests(tab)) || (!player.guessing && player.cursor === before)) return;
    }
  };
  /** The tab that shows the run of a question. */
  const ofQuestion = (question) => {
    const where = question?.asked.where;
    const found = where && [tabs.explore, tabs.library].find((tab) => tab?.player?.runId === where.run);
    return found && found.player.events.length > where.event ? { ...found, event: where.event } : null;
  };
  let settled = 0; // by when the page has come to rest at its address
  /** @type {AskedQuestion | null} */
  let waiting = null; // asked before a reload, or by another page: its run may not be there yet
  let stood = 0; // the number of the question at which this page has waited
  /** Whether the page waits at a question, and so shows nothing of its verdict. */
  const waits = (question) => {
    const tab = ofQuestion(question);
    if (tab) return tab.player.guessing && tab.player.cursor === tab.event;
    return lesson()?.classWaits?.(question.asked) ?? false;
  };
  /** Have the lessons that a class can vote on rest while it does, or go on.
   *  @param {boolean} votes */
  const hold = (votes) => {
    for (const view of Object.values(tabs.learn?.views ?? {})) view.classHolds?.(votes);
  };

  return {
    /** Whether what is shown makes decisions to ask about, and whether another one is to come; the number of the exercise
     *  that it is, and the name of the lesson, either null elsewhere. */
    has: () => {
      const view = lesson();
      const tab = shown();
      const some = view ? Boolean(view.classQuestion) : tab !== null && kindOf(tab.player).steps;
      const more = view !== null || (tab !== null && toDecide(tab));
      return { some, more, exercise: exercise(), lesson: view ? tabs.learn.open() : null };
    },
    /** The exercise or the lesson that is shown, with the question that it has; null elsewhere.
     *  @param {number | null} seconds */
    course: (seconds) => {
      if (exercise()) return { kind: "exercise", exercise: exercise(), seconds };
      return lesson() ? { kind: "lesson", lesson: tabs.learn.open(), seconds } : null;
    },
    /** The question about the next decision, at which the page waits; null if there is none.
     *  @param {number | null} seconds */
    verdict: async (seconds) => {
      const view = lesson();
      if (view) return view.classQuestion ? view.classQuestion(seconds) : null;
      const tab = shown();
      if (!tab) return null;
      if (!tab.player.guessing || isGivenAway(tab)) await toNext(tab);
      return verdictQuestion(tab.player, seconds);
    },
    /** Show the verdict on the page, too, if it waits for it.
     *  @param {AskedQuestion} question */
    reveal: (question) => {
      if (!waits(question)) return;
      const tab = ofQuestion(question);
      if (tab) tab.player.decide();
      else lesson().classVerdict();
    },
    /** Wait at a question that was asked before the page was loaded anew, or by another page of the teacher's.
     *  @param {AskedQuestion | null} question */
    wait: (question) => {
      settled = 0;
      waiting = question && !question.revealed ? question : null;
    },
    /** Whether the page may show what the class is asked: it shows a run, or the lesson, and does not wait at the question.
     *  @param {AskedQuestion} question */
    mayTell: (question) => {
      if (question.revealed || question.asked.kind !== "verdict" || waits(question)) return false;
      const tab = shownTab();
      if (!tab) return true; // it is being built
      if (question.asked.where) return tab === "explore" || tab === "library";
      return tab === "learn" && (!tabs.learn || Boolean(lesson()?.classWaits));
    },
    /** Go to where the class waits, if the page was loaded anew and is somewhere else still.
     *  @param {AskedQuestion | null | undefined} question */
    comeBack: (question) => {
      if (question && waits(question)) stood = question.number;
      const tab = waiting && !question?.revealed ? ofQuestion(question) : null;
      if (!tab?.root.dataset.ready) return;
      settled ||= Date.now() + SETTLES;
      if (Date.now() > settled) waiting = null;
      else if (!tab.player.guessing && tab.player.mode === "paused") {
        guessFirst(tab);
        tab.player.waitBefore(tab.event);
      }
    },
    hold,
    /** Leave the page as it was before the class. */
    leave: () => {
      hold(false);
      if (switched?.checked) switched.click();
    },
    /** Whether the page shows the verdict already that the class has not seen: the teacher has looked.
     *  @param {AskedQuestion | null | undefined} question */
    isAhead: (question) => {
      const tab = waiting || question?.revealed || stood !== question?.number ? null : ofQuestion(question);
      return tab !== null && !tab.player.guessing && tab.player.cursor === tab.event + 1;
    },
  };
};
