// The places in a run to which one can go: where its steps end, and the runs that were there.
// Knows events and the fold.

import { copyOf } from "./fold.js";

/** @import { BasicEvent, TokenDrawn } from "../types/events.js" */

/** Where in the events steps end: `decisions`; and `grown`, where a response has become longer than all were before,
 *  which are the steps of a run that makes none. */
export const newMoments = () => {
  let longest = 0;
  const moments = {
    /** @type {number[]} */
    decisions: [],
    /** @type {number[]} */
    grown: [],
    /** @param {BasicEvent} event
     *  @param {number} at  its place */
    note: (event, at) => {
      if (event.kind === "decision") moments.decisions.push(at);
      else if (event.kind === "token_drawn" && event.position >= longest) {
        longest = event.position + 1;
        moments.grown.push(at);
      }
    },
    /** Forget those that are not among these events any more.
     *  @param {BasicEvent[]} events */
    cut: (events) => {
      moments.decisions = moments.decisions.filter((at) => at < events.length);
      moments.grown = moments.grown.filter((at) => at < events.length);
      const drawn = /** @type {TokenDrawn | undefined} */ (events[moments.grown.at(-1) ?? -1]);
      longest = drawn ? drawn.position + 1 : 0;
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
