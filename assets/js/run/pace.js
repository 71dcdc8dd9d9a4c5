// How long each event of a run takes on the screen, by the speed that the visitor chose.
// Knows kinds of events and of verdicts, and milliseconds.

/** @import { BasicEvent } from "../types/events.js" */
/** @import { OwnEvent } from "./fold.js" */

/** Milliseconds of a token, a proposal, and a verdict of each kind, the first of them longer.
 *  @typedef {Record<"token" | "proposal" | "first" | "accepted" | "rejected" | "unchanged", number>} Pace */

// Milliseconds that one event takes on the screen. A verdict stays until it is read: longest where the response
// moves, and where the verdict is the `first` of its kind.
const PACE = {
  slow: { token: 110, proposal: 500, first: 5000, accepted: 5000, rejected: 2500, unchanged: 1200 },
  normal: { token: 28, proposal: 160, first: 3000, accepted: 3000, rejected: 1200, unchanged: 500 },
  fast: { token: 5, proposal: 20, first: 300, accepted: 300, rejected: 90, unchanged: 15 },
  live: { token: 0, proposal: 0, first: 0, accepted: 0, rejected: 0, unchanged: 0 },
};
/** The pace of a speed: one of the words above, or how many times the normal one, as "0.25". */
const paceOf = (speed) =>
  PACE[speed] || Object.fromEntries(Object.entries(PACE.normal).map(([kind, time]) => [kind, time / Number(speed)]));

/** @type {Map<string, (pace: Pace, event: OwnEvent) => number>} */
const own = new Map();

/** How long events of a kind of a sampler's own take: without a word they take no time.
 *  @param {string} kind
 *  @param {(pace: Pace, event: OwnEvent) => number} time */
export const paceOwn = (kind, time) => own.set(kind, time);

/** A function that gives the milliseconds of an event at a speed. It remembers which kinds of verdicts have been shown. */
export const newPace = () => {
  const met = new Set();
  /** @param {BasicEvent} event
   *  @param {string} speed */
  return (event, speed) => {
    const pace = paceOf(speed);
    if (event.kind === "token_drawn") return pace.token;
    if (event.kind === "proposal_started") return pace.proposal;
    if (event.kind === "decision" && event.chain > 0) return pace.unchanged; // it is not on the card
    if (event.kind !== "decision") return own.get(event.kind)?.(pace, event) ?? 0;
    const kind = event.decision === "rejected_early" ? "rejected" : event.decision;
    const first = !met.has(kind);
    met.add(kind);
    return first ? pace.first : pace[kind];
  };
};
