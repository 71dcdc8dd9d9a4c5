// Plays a run: takes events in, from wherever, and folds them at the speed the visitor chose.
// Knows events, the fold and time. What is shown is always the fold of the first `cursor` events.

import { listeners } from "../core/dom.js";
import { fold, newRun } from "./fold.js";
import { kindOf } from "./kind.js";
import { newMemory, newMoments } from "./moments.js";
import { newPace } from "./pace.js";

/** @import { BasicEvent, Decision } from "../types/events.js" */
/** @import { RunMessage } from "../types/messages.js" */
/** @import { Run } from "./fold.js" */

const FRAME = 1000 / 30;

/** A player of runs.
 *  @typedef {object} Player
 *  @property {Run} run  what is shown
 *  @property {BasicEvent[]} events
 *  @property {Record<number, string | null>} answers  in texts, by the places of their events
 *  @property {Record<string, boolean>} right  which answers are
 *  @property {string | null} truth
 *  @property {string | null} question  which the prompt wraps, where that is known
 *  @property {RunMessage["companions"]} companions
 *  @property {string} runId
 *  @property {string} [model]  the name under which the form knows it
 *  @property {string | null} intended  the method that is to run next, while there is no run
 *  @property {number | null} picked  of several samples the one that the visitor looks at
 *  @property {boolean} decided  whether a decision is among the events
 *  @property {number} chainsSeen
 *  @property {"paused" | "playing" | "stepping"} mode
 *  @property {string} speed
 *  @property {boolean} guessFirst
 *  @property {boolean} guessing
 *  @property {boolean} holding  after a guess: the verdict stands until `next`
 *  @property {Run | null} ahead  what had been shown before one went back, if that is more; it would spoil a guess
 *  @property {{ right: number, asked: number }} score
 *  @property {number} cursor  how many events are shown
 *  @property {boolean} atEnd
 *  @property {number} steps
 *  @property {number} shown  how many of its steps have been shown
 *  @property {(callback: (player: Player) => void) => void} onChange
 *  @property {(callback: (player: Player) => void) => void} onStarved
 *  @property {(callback: (right: boolean) => void) => void} onGuess
 *  @property {(index: number | null) => void} pick
 *  @property {(batch: Batch) => void} load
 *  @property {(batch: RunMessage) => boolean} append
 *  @property {() => void} play
 *  @property {() => void} step
 *  @property {() => void} pause
 *  @property {() => void} home
 *  @property {() => void} end
 *  @property {(index: number) => void} showStep
 *  @property {(count: number) => void} showFirst
 *  @property {() => void} cutHere
 *  @property {() => void} clear
 *  @property {(accept: boolean) => void} guess
 *  @property {() => void} decide
 *  @property {(event: number) => void} waitBefore
 *  @property {() => void} next */

/** What a run begins with: a message, or as much of one as is known.
 *  @typedef {Partial<RunMessage> & Pick<RunMessage, "run" | "events">} Batch */

const REST = 300; // milliseconds: a drag through many steps is one move

/** Call `note` whenever the player has come to rest.
 *  @param {Player} player
 *  @param {() => void} note */
export const noteAtRest = (player, note) => {
  let timer = 0;
  player.onChange(() => {
    clearTimeout(timer);
    if (player.mode === "paused") timer = setTimeout(() => player.mode === "paused" && note(), REST);
  });
};

/** @returns {Player} */
export const newPlayer = () => {
  const changed = listeners(); // what is shown has changed
  const starved = listeners(); // wants events that are not here yet
  const guessed = listeners();
  /** @type {Partial<Player>} */
  const begun = {
    run: newRun(),
    events: [],
    answers: {},
    right: {},
    truth: null,
    question: null,
    companions: null,
    runId: "",
    intended: null, // the method that is to run next, while there is no run
    picked: null, // of several samples the one that the visitor looks at
    decided: false, // whether a decision is among the events
    chainsSeen: 0,
    mode: "paused", // paused, playing, stepping
    speed: "normal",
    guessFirst: false,
    guessing: false,
    holding: false,
    score: { right: 0, asked: 0 },
    onChange: changed.on,
    onStarved: starved.on,
    onGuess: guessed.on,
  };
  const player = /** @type {Player} */ (begun); // what it does follows
  let memory = newMemory();
  let places = newMoments();
  const pace = newPace();
  let credit = 0;
  let last = 0;
  let lastFrame = 0;
  let answered = -1;
  let frame = 0;
  /** @type {Run | null} */
  let furthest = null; // the run as it was shown before one went back

  Object.defineProperty(player, "cursor", { get: () => player.run.folded });
  Object.defineProperty(player, "atEnd", { get: () => player.run.folded >= player.events.length });
  Object.defineProperty(player, "ahead", { get: () => (player.guessFirst ? null : furthest) });
  const moments = () => (kindOf(player).steps ? places.decisions : places.grown);
  Object.defineProperty(player, "steps", { get: () => moments().length });
  /** How many of its steps have been shown. */
  Object.defineProperty(player, "shown", { get: () => moments().findLastIndex((at) => at < player.run.folded) + 1 });

  const tell = () => changed.tell(player);
  /** Look at one of several samples; null: at the one that is under way, or chosen. */
  player.pick = (index) => {
    player.picked = index;
    tell();
  };
  const foldNext = () => {
    fold(player.run, player.events[player.run.folded]);
    memory.note(player.run);
    if (furthest && furthest.folded <= player.run.folded) furthest = null;
  };
  /** @param {BasicEvent[]} events */
  const take = (events) => {
    for (const event of events) {
      places.note(event, player.events.length);
      if (event.kind === "block_started") player.chainsSeen = Math.max(player.chainsSeen, event.chain + 1);
      player.events.push(event);
    }
    player.decided = places.decisions.length > 0;
  };

  /** Begin another run with these events, `show` of which are drawn at once. */
  player.load = (batch) => {
    player.runId = batch.run;
    player.events = [];
    memory = newMemory();
    places = newMoments();
    player.chainsSeen = 0;
    player.picked = furthest = null;
    take(batch.events);
    player.answers = { ...batch.answers };
    player.right = { ...batch.right };
    player.truth = batch.truth ?? null;
    player.question = batch.question ?? null;
    player.companions = batch.companions ?? null;
    player.run = newRun(player.answers);
    answered = -1;
    goTo(Math.min(batch.show || 0, player.events.length));
  };

  /** More events of the run shown; false if some before them are missing. */
  player.append = (batch) => {
    if (batch.first > player.events.length) return false;
    const at = player.atEnd;
    take(batch.events.slice(player.events.length - batch.first));
    Object.assign(player.answers, batch.answers);
    Object.assign(player.right, batch.right);
    if (batch.truth) player.truth = batch.truth;
    if (batch.companions) player.companions = batch.companions;
    if (at && player.run.folded < batch.show) goTo(Math.min(batch.show, player.events.length));
    else if (player.mode === "paused") tell();
    return true;
  };

  /** Show exactly the first so many events. */
  const goTo = (count) => {
    const near = memory.before(count);
    const back = count < player.run.folded;
    if (back && !furthest) furthest = player.run;
    if (back || (near && near.folded > player.run.folded)) player.run = near || newRun(player.answers);
    while (player.run.folded < count) foldNext();
    player.guessing = player.holding = false;
    credit = 0;
    tell();
  };

  /** Whether a step is over with the event just folded.
   *  @param {BasicEvent} event */
  const endsStep = (event) =>
    // The first response is a step of its own.
    (event.kind === "state_extended" && player.shown === 0 && event.chain === player.run.chosen) ||
    moments().at(player.shown - 1) === player.run.folded - 1;

  /** @param {BasicEvent} event */
  const mustGuess = (event) =>
    player.guessFirst &&
    event.kind === "decision" &&
    event.chain === player.run.chosen &&
    event.decision !== "unchanged" &&
    answered !== player.run.folded;

  /** Fold as much as the time since the last frame allows; true if anything was. */
  const consume = (milliseconds) => {
    credit = Math.min(credit + milliseconds, 2000);
    let any = false;
    while (!player.atEnd && credit >= 0) {
      const event = player.events[player.run.folded];
      if (mustGuess(event)) {
        player.guessing = true;
        return true;
      }
      foldNext();
      any = true;
      const time = pace(event, player.speed);
      credit -= player.mode === "stepping" && player.speed !== "slow" ? time / 3 : time;
      if (player.mode === "stepping" && endsStep(event)) {
        player.mode = "paused";
        credit = 0;
        return true;
      }
    }
    if (player.atEnd) credit = Math.min(credit, 0);
    return any;
  };

  const resting = () => player.mode === "paused" || player.holding;
  const tick = (now) => {
    frame = 0;
    if (resting() || player.guessing) return;
    if (now - lastFrame >= FRAME - 2) {
      const any = consume(now - last);
      last = lastFrame = now;
      if (any) tell();
      if (player.atEnd && !resting()) starved.tell(player);
    }
    wake();
  };
  const wake = () => {
    if (!frame && !resting() && !player.guessing) frame = requestAnimationFrame(tick);
  };
  const start = (mode) => {
    player.mode = mode;
    player.holding = false;
    last = performance.now();
    credit = Math.max(credit, 0);
    wake();
    tell();
  };

  player.play = () => start("playing");
  player.step = () => start("stepping");
  player.pause = () => {
    player.mode = "paused";
    player.holding = false;
    tell();
  };
  player.home = () => {
    player.mode = "paused";
    goTo(player.events.length ? 1 : 0);
  };
  player.end = () => goTo(player.events.length);
  /** Show the run right after its step `index` (0: right before the first). */
  player.showStep = (index) => {
    player.mode = "paused";
    if (index === 0) return player.home();
    const at = moments();
    const last = index === at.length && !kindOf(player).steps; // what follows the last token is no step
    if (index <= at.length) goTo(last ? player.events.length : at[index - 1] + 1);
  };
  /** Show the first so many events. */
  player.showFirst = (count) => goTo(Math.min(count, player.events.length));
  /** Keep only what is shown. */
  player.cutHere = () => {
    player.events = player.events.slice(0, player.run.folded);
    places.cut(player.events);
    memory.forget(player.run.folded);
    furthest = null;
  };
  player.clear = () => {
    player.mode = "paused";
    player.load({ run: "", events: [], answers: {} });
  };
  /** Show the verdict that a guess was asked for. */
  const decide = () => {
    answered = player.run.folded;
    player.guessing = false;
    foldNext();
    if (player.mode === "stepping") player.mode = "paused";
    player.holding = player.mode === "playing";
  };
  player.guess = (accept) => {
    if (!player.guessing) return;
    const event = /** @type {Decision} */ (player.events[player.run.folded]);
    const right = accept === (event.decision === "accepted");
    player.score = { right: player.score.right + Number(right), asked: player.score.asked + 1 };
    decide();
    guessed.tell(right);
    tell();
  };
  /** Show the verdict without a guess: others have made theirs. */
  player.decide = () => {
    if (!player.guessing) return;
    decide();
    tell();
  };
  /** Wait for a guess of the decision at this place among the events, as before a reload. */
  player.waitBefore = (event) => {
    player.mode = "paused";
    goTo(event);
    player.guessFirst = player.guessing = true;
    answered = -1;
    player.mode = "stepping";
    tell();
  };
  /** Go on from the verdict on a guess. */
  player.next = () => player.holding && player.play();
  return player;
};
