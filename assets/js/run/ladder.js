// What the swaps of replica exchange add up to: the same fold as powerviz/samplers/drawing/swaps.py, for the page; and
// which chain's path stands on which rung. Knows events and their fold. How they are shown, the view knows.

import { foldOwn, logProb } from "./fold.js";
import { stepsEndWith } from "./moments.js";
import { paceOwn } from "./pace.js";

/** @import { Run } from "./fold.js" */
/** @import { Token } from "../types/events.js" */

/** The rungs after a round, from the target's down: `order` says of each on which rung the path began that is there now,
 *  `logProbs` are those of their responses (nats).
 *  @typedef {{ order: number[], logProbs: number[] }} Round */

/** The swaps of a run: of each pair, by its upper rung, how many were offered and accepted; and its rounds.
 *  @typedef {{ offered: Record<number, number>, accepted: Record<number, number>, order: number[], rounds: Round[] }} Swaps */

const KEPT = "swaps";

/** @param {Run} run
 *  @returns {Swaps} */
export const swapsOf = (run) =>
  run.own[KEPT] ?? { offered: {}, accepted: {}, order: run.chains.map((chain) => chain.index), rounds: [] };

/** α of every rung from the target's down, as in powerviz/samplers/settings/tempering.py.
 *  @param {Record<string, any>} settings
 *  @returns {number[]} */
export const alphasOf = ({ alpha, lowest_alpha, num_rungs, lower_alphas }) => {
  if (lower_alphas?.length) return [alpha, ...[...lower_alphas].reverse()];
  const last = num_rungs - 1;
  return [...Array(num_rungs).keys()].map((place) => alpha * (lowest_alpha / alpha) ** (place / last));
};

/** A response as the chain on this rung has it: with log q under its own proposal.
 *  @param {Token[]} tokens
 *  @param {number} rung
 *  @returns {Token[]} */
const onRung = (tokens, rung) => tokens.map((token) => ({ ...token, log_proposal: token.log_proposals[rung] }));

const more = (counts, pair) => ({ ...counts, [pair]: (counts[pair] ?? 0) + 1 });

foldOwn("swap_decided", (run, event) => {
  const { chain: pair } = event;
  const [upper, lower] = [run.chains[pair], run.chains[pair + 1]];
  const before = swapsOf(run);
  const order = [...before.order];
  if (event.accepted) {
    const [above, below] = [{ ...upper }, { ...lower }];
    for (const [chain, state] of [
      [upper, below],
      [lower, above],
    ]) {
      const { placed, text, answer } = state;
      const exchangedAfter = chain.steps.length;
      Object.assign(chain, { tokens: onRung(state.tokens, chain.index), placed, text, answer, exchangedAfter });
    }
    [order[pair], order[pair + 1]] = [order[pair + 1], order[pair]];
  }
  const over = pair === 0;
  const round = { order, logProbs: run.chains.map((chain) => logProb(chain.tokens)) };
  run.own[KEPT] = {
    offered: more(before.offered, pair),
    accepted: event.accepted ? more(before.accepted, pair) : before.accepted,
    order,
    rounds: over ? [...before.rounds, round] : before.rounds,
  };
});

/** A step is a round of all rungs, over with the last of its swaps. */
stepsEndWith("swap_decided", (event) => event.chain === 0);
paceOwn("swap_decided", (pace, event) => (event.accepted ? 2 * pace.proposal : pace.proposal));

/** On which rung each path has been at the start and after every round, by where it began.
 *  @param {Round[]} rounds
 *  @param {number} rungs */
export const pathsOf = (rounds, rungs) => {
  const places = [...Array(rungs).keys()].map((rung) => [rung]);
  for (const { order } of rounds) order.forEach((path, rung) => places[path].push(rung));
  return places;
};

/** log p of the response on each rung at the start and after every round, as far as there are any.
 *  @param {Run} run
 *  @returns {number[][]} */
export const heightsOf = (run) =>
  run.chains.map((chain, rung) => {
    const first = chain.steps[0]?.before.logProb ?? (chain.extended ? logProb(chain.tokens) : null);
    const later = swapsOf(run).rounds.map((round) => round.logProbs[rung]);
    return first === null ? [] : [first, ...later];
  });
