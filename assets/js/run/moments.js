// The places in a run to which one can go: where its steps end, and the runs that were there.
// Knows events and the fold.

import { copyOf } from "./fold.js";

/** @import { BasicEvent } from "../types/events.js" */
/** @import { OwnEvent } from "./fold.js" */

/** @type {(() => (event: OwnEvent) => boolean)[]} */
const own = [];

/** Steps of runs whose samplers send events of their own and make no Metropolis–Hastings steps: `make()` gives for
 *  each run a function that hears all of its events in order and says of each whether a step is over with it.
 *  @param {() => (event: OwnEvent) => boolean} make */
export const addSteps = (make) => own.push(make);

/** @type {Map<string, (event: OwnEvent) => boolean>} */
const rounds = new Map();

/** In runs with events of this kind a step is over with those of which `ends` says so, and not with each decision.
 *  @param {string} kind
 *  @param {(event: OwnEvent) => boolean} ends */
export const stepsEndWith = (kind, ends) => rounds.set(kind, ends);

/** Where in the events steps end: `decisions`; and `grown`, where a response has become longer than all were before,
 *  or a sampler's own script says so, which are the steps of a run that makes none. */
export const newMoments = () => {
  let longest = 0;
  let others = own.map((make) => make());
  let ofRounds = ""; // the kind of events with which steps end, if not with decisions
  const moments = {
    /** @type {number[]} */
    decisions: [],
    /** @type {number[]} */
    grown: [],
    /** @param {BasicEvent} event
     *  @param {number} at  its place */
    note: (event, at) => {
      const ended = others.map((ends) => ends(event)).includes(true);
      if (event.kind === "run_started") ofRounds = event.event_kinds?.find((kind) => rounds.has(kind)) ?? "";
      const decided = ofRounds ? event.kind === ofRounds && rounds.get(ofRounds)(event) : event.kind === "decision";
      if (decided) moments.decisions.push(at);
      if (ended || (ofRounds && decided)) moments.grown.push(at);
      else if (!ofRounds && event.kind === "token_drawn" && event.position >= longest) {
        longest = event.position + 1;
        moments.grown.push(at);
      }
    },
    /** Forget those that are not among these events any more.
     *  @param {BasicEvent[]} events */
    cut: (events) => {
      moments.decisions = [];
      moments.grown = [];
      longest = 0;
      others = own.map((make) => make());
      events.forEach(moments.note);
    },
  };
  return moments;
};

/** The runs of some first events, so that going to any of them folds few events anew. */
export const newMemory = () => {
  let every = 256;
  let kept = [];
  return {
    /** Keep this run, if the one before is far enough behind it. */
    note: (run) => {
      if (run.folded < (kept.length ? kept.at(-1).folded : 0) + every) return;
      kept.push(copyOf(run));
      if (kept.length < 128) return;
      every *= 2;
      kept = kept.filter((_, index) => index % 2);
    },
    /** The run of the most events that are at most `count`; null if none is kept. */
    before: (count) => {
      const found = kept.findLast((run) => run.folded <= count);
      return found ? copyOf(found) : null;
    },
    forget: (count) => (kept = kept.filter((run) => run.folded <= count)),
  };
};
