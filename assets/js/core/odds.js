// A probability as one says it: 1 time in 20.

import { say } from "./language.js";
import { countText } from "./numbers.js";

/** How near a simple fraction has to be to say enough, for p and for 1 − p. */
const nearTo = (p) => Math.min(0.02, 0.06 * p, 0.06 * (1 - p));
const HARDLY = 1e-6;
/** From here on a fraction says no more than a word: 1,999 times in 2,000. */
const NEARLY = 0.999;

/** Two digits of a number. */
const rounded = (value) => Number(value.toPrecision(2));

/** So many times in so many: the simplest fraction that is near, and neither never nor always.
 *  @param {number} p  a probability in (0, 1)
 *  @returns {{ times: number, of: number }} */
export const oddsOf = (p) => {
  if (p <= 0.12) return { times: 1, of: rounded(1 / p) };
  if (p >= 0.88) return { times: rounded(1 / (1 - p)) - 1, of: rounded(1 / (1 - p)) };
  for (let of = 2; ; of += 1) {
    const times = Math.round(p * of);
    if (Math.abs(times / of - p) <= nearTo(p)) return { times, of };
  }
};

/** The chance p in everyday words.
 *  @param {number} p */
export const oddsText = (p) => {
  if (p >= 1) return say("odds-always");
  if (p > NEARLY) return say("odds-nearly-always");
  if (p < HARDLY) return say("odds-hardly-ever");
  const { times, of } = oddsOf(p);
  return say("odds-times", { times, of: countText(of) });
};
