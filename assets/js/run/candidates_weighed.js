// The candidates of look-ahead sampling: the same fold as powerviz/samplers/drawing/weighing.py, for the page. A step is
// the choice of a piece. Knows events and their fold. How they are shown, the view knows.

import { foldOwn } from "./fold.js";
import { stepsEndWith } from "./moments.js";
import { paceOwn } from "./pace.js";

/** @import { Run } from "./fold.js" */

const KEPT = "weighed";

/** The candidates that were weighed last; null before the first.
 *  @param {Run} run
 *  @returns {Record<string, any> | null} */
export const weighedIn = (run) => run.own[KEPT] ?? null;

/** The tokens drawn to choose a piece, beside those of the piece, at least: pieces that were drawn twice, or are not
 *  among the likeliest, are not told of.
 *  @param {Record<string, any>} event */
const drawnFor = ({ candidates, chosen }) =>
  candidates.reduce(
    (total, { tokens, rollouts }) => total + tokens.length + rollouts.reduce((sum, { length }) => sum + length, 0),
    -candidates[chosen].tokens.length,
  );

foldOwn("candidates_weighed", (run, event) => {
  const [chain] = run.chains;
  chain.plainTokens += drawnFor(event);
  chain.plainTokensExact &&= event.candidates.length === event.pieces;
  run.own[KEPT] = event;
  run.cost = event.cost;
});
stepsEndWith("candidates_weighed", () => true);
paceOwn("candidates_weighed", (pace) => pace.accepted);

/** The chance of each candidate if ζ̂ of one of them were so many of its standard errors larger, by p^α·ζ̂.
 *  @param {Record<string, any>[]} candidates
 *  @param {number} number
 *  @param {number} errors */
export const shareAt = (candidates, number, errors) => {
  const { share, zeta_error: error } = candidates[number];
  if (error === null) return null;
  const weight = share * Math.max(0, 1 + errors * error);
  const others = 1 - share;
  return weight + others > 0 ? weight / (weight + others) : 0;
};

/** Where values stand between the least and the greatest of all, from 0 to 1.
 *  @param {number[]} values
 *  @param {number[]} all */
export const placesOf = (values, all) => {
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return values.map((value) => (high > low ? (value - low) / (high - low) : 1));
};
