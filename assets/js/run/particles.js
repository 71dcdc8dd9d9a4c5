// What the events of particle filters add up to: the same fold as powerviz/samplers/drawing/particle_events.py, for
// the page; and where the steps of such a run end. Knows events and their fold. How they are shown, the views know.

import { foldOwn } from "./fold.js";
import { addSteps } from "./moments.js";
import { paceOwn } from "./pace.js";

/** @import { OwnEvent, Run } from "./fold.js" */

/** What is known of a filter. `weights` are the log-weights of its particles, as last told; `lines` says which
 *  particles have the same tokens: those have the same number. `families`: from which first particle each descends.
 *  `told` are its events up to its end, each with what it came to. The others as in Python.
 *  @typedef {object} Filter
 *  @property {number[]} offsets
 *  @property {number[]} families
 *  @property {number} position
 *  @property {number} base
 *  @property {number} logZ
 *  @property {number} moved
 *  @property {number[]} weights
 *  @property {number[]} lines
 *  @property {Told[]} told
 *  @property {OwnEvent | null} finished
 *  @property {OwnEvent | null} decided */

/** An event of a filter, and the filter's weights, lines and families behind it.
 *  @typedef {{ event: OwnEvent } & Pick<Filter, "weights" | "lines" | "families">} Told */

const KEPT = "particle_filters";

/** How many particles each filter of a run has.
 *  @param {Run} run
 *  @returns {number} */
export const particlesIn = (run) => run.started.settings.num_particles;

/** The filters that have told of something, by their numbers.
 *  @param {Run} run
 *  @returns {Record<number, Filter>} */
export const filtersOf = (run) => run.own[KEPT] ?? {};

/** @param {number} number */
const begun = (number) => ({
  offsets: Array(number).fill(0),
  families: [...Array(number).keys()],
  position: 0,
  base: 0,
  logZ: 0,
  moved: 0,
  weights: Array(number).fill(0),
  lines: Array(number).fill(0),
  told: [],
  finished: null,
  decided: null,
});

/** A filter, as it is at first if nothing was told of it.
 *  @param {Run} run
 *  @param {number} index
 *  @returns {Filter} */
export const filterOf = (run, index) => filtersOf(run)[index] ?? begun(particlesIn(run));

/** @param {Run} run
 *  @param {number} index */
const chainsOf = (run, index) => run.chains.slice(index * particlesIn(run), (index + 1) * particlesIn(run));

/** Weights that sum to one, of log-weights.
 *  @param {number[]} logs */
export const normalised = (logs) => {
  const top = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - top));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
};

/** The effective number of particles: (Σw)² / Σw².
 *  @param {number[]} logs */
export const effectiveNumber = (logs) => 1 / normalised(logs).reduce((sum, weight) => sum + weight * weight, 0);

/** The heaviest particle of those that say what most of the weight says: particles that agree count together.
 *  @param {Filter} filter
 *  @returns {number} */
export const heaviest = ({ weights, lines }) => {
  const shares = normalised(weights);
  const sums = new Map();
  lines.forEach((line, place) => sums.set(line, (sums.get(line) ?? 0) + shares[place]));
  return lines.reduce(
    (best, line, place) =>
      sums.get(line) > sums.get(lines[best]) || (line === lines[best] && shares[place] > shares[best]) ? place : best,
    0,
  );
};

/** The chain that is shown until a round is decided: the heaviest of the first filter, and then the drawn one.
 *  @param {Run} run */
const inFront = (run) => filterOf(run, 0).finished?.chosen ?? heaviest(filterOf(run, 0));

/** Put what an event changes into its filter, and remember the event.
 *  @param {Run} run
 *  @param {OwnEvent} event
 *  @param {Partial<Filter>} changes */
const change = (run, event, changes) => {
  const before = filterOf(run, event.filter);
  const { weights, lines, families, ...rest } = { ...before, ...changes };
  const told = [...before.told, { event, weights, lines, families }];
  run.own[KEPT] = { ...filtersOf(run), [event.filter]: { ...rest, weights, lines, families, told } };
  run.front = inFront(run);
};

foldOwn("particles_drawn", (run, event) => {
  const before = filterOf(run, event.filter);
  const first = event.filter * before.lines.length;
  const lines = [...before.lines];
  const fresh = Math.max(...lines) + 1;
  event.tokens.forEach(({ chains, token }, place) => {
    for (const chain of chains) {
      run.chains[chain].draft.push(token);
      lines[chain - first] = fresh + place;
    }
  });
  change(run, event, { position: before.position + 1, weights: event.log_weights, lines });
  run.cost = event.cost;
});

foldOwn("particles_resampled", (run, event) => {
  const before = filterOf(run, event.filter);
  const chains = chainsOf(run, event.filter);
  const drafts = event.ancestors.map((ancestor) => [...chains[ancestor].draft]);
  chains.forEach((chain, place) => (chain.draft = drafts[place]));
  change(run, event, {
    families: event.ancestors.map((ancestor) => before.families[ancestor]),
    lines: event.ancestors.map((ancestor) => before.lines[ancestor]),
    base: event.position,
    offsets: event.log_weights,
    weights: event.log_weights,
    logZ: event.log_z,
    moved: 0,
  });
});

/** The same number for particles whose tokens are the same.
 *  @param {{ draft: { id: number }[] }[]} chains */
const alike = (chains) => {
  const numbers = new Map();
  return chains.map(({ draft }) => {
    const key = draft.map((token) => token.id).join();
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key);
  });
};

foldOwn("particles_moved", (run, event) => {
  for (const move of event.moves)
    if (move.accepted) {
      const chain = run.chains[move.chain];
      chain.draft = [...chain.draft.slice(0, move.divergence), ...move.tokens];
    }
  change(run, event, { moved: event.step, lines: alike(chainsOf(run, event.filter)) });
  run.cost = event.cost;
});

foldOwn("filter_finished", (run, event) => change(run, event, { finished: event, weights: event.log_weights }));

foldOwn("round_decided", (run, event) => {
  const decided = { ...filterOf(run, event.filter), decided: event };
  run.own[KEPT] = { ...filtersOf(run), [event.filter]: decided };
  run.front = event.chosen;
});

/** A step is over when all filters that go on have become one token longer, and with each decision on a round. */
addSteps(() => {
  let places = [];
  let longest = 0;
  return (event) => {
    if (event.kind === "run_started") places = Array(Number(event.settings?.num_rounds) || 1).fill(0);
    if (event.kind === "round_decided") return true;
    if (event.kind === "particles_drawn") places[event.filter] = event.position + 1;
    else if (event.kind === "filter_finished") places[event.filter] = Infinity;
    else return false;
    const all = Math.min(...places);
    if (all <= longest || all === Infinity) return false;
    longest = all;
    return true;
  };
});

const TOKENS = 2; // a position of all particles takes as long as so many tokens of one response
paceOwn("particles_drawn", (pace) => TOKENS * pace.token);
paceOwn("particles_resampled", (pace) => pace.proposal);
paceOwn("particles_moved", (pace) => pace.proposal);
paceOwn("round_decided", (pace, event) => (event.accepted ? pace.accepted : pace.rejected));
