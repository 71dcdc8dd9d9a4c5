// A run is the fold of its events: the same fold as powerviz/runs/run.py, for the page.
// Knows events and what they add up to. Knows nothing of the screen, or of time.

import { clipped, readable } from "../core/dom.js";
import { say } from "../core/language.js";
import { methodTable } from "../core/methods.js";
import { cutChances } from "./cut_law.js";

/** @import { BasicEvent, Cost, Decision, ProposalStarted, RunStarted, Token, TryDrawn } from "../types/events.js" */

/** A proposal and its verdict.
 *  @typedef {object} Step
 *  @property {number} index  from 1
 *  @property {number} event  the place of the verdict among the events
 *  @property {ProposalStarted} proposal
 *  @property {Token[]} drawn
 *  @property {TryDrawn[]} others  the candidates that were not chosen
 *  @property {Decision} decision
 *  @property {{ tokens: Token[], placed: number[], answer: string | null, logProb: number }} before  the state
 *  @property {Token[]} tokens  those of the state after it
 *  @property {number[]} placed
 *  @property {string} text
 *  @property {string | null} answer
 *  @property {number} logProb
 *  @property {number} proposalLogProb */

/** A chain, or a sample. `placed` says of each token in which step it was put there, and `exchangedAfter` behind which step
 *  its response last came from another chain, as a whole: 0 if none has.
 *  @typedef {object} Chain
 *  @property {number} index
 *  @property {Token[]} tokens
 *  @property {number[]} placed
 *  @property {number} exchangedAfter
 *  @property {number} block
 *  @property {{ block: number, limit: number, afterStep: number }[]} blocks
 *  @property {boolean} extended
 *  @property {boolean} blockFinished
 *  @property {boolean} ended
 *  @property {Step[]} steps
 *  @property {ProposalStarted | null} proposal
 *  @property {Token[]} draft
 *  @property {TryDrawn[]} others
 *  @property {number} plainTokens
 *  @property {boolean} plainTokensExact
 *  @property {string} text
 *  @property {string | null} answer */

/** A run, as far as its events have been folded.
 *  @typedef {object} Run
 *  @property {RunStarted | null} started
 *  @property {Chain[]} chains
 *  @property {number} chosen
 *  @property {number | null} front  the chain that a sampler's own fold has shown while the run is under way
 *  @property {boolean} complete
 *  @property {Cost} cost
 *  @property {Record<string, any>} own  what events of a sampler's own add up to, by their kinds
 *  @property {number} folded
 *  @property {Record<number, string | null>} answers */

/** An event of a sampler's own, or an unknown one.
 *  @typedef {{ kind: string, [field: string]: any }} OwnEvent */

/** How events of each kind are taken in.
 *  @typedef {{ [Kind in BasicEvent["kind"]]: (run: Run, event: Extract<BasicEvent, { kind: Kind }>) => void }} Folds */

/** @type {WeakMap<Token[], Float64Array>} */
const totals = new WeakMap();
/** Sums of log p of the first 0, 1, 2, … tokens of a state. States do not change, so each is summed once.
 *  @param {Token[]} tokens */
const summed = (tokens) => {
  let sums = totals.get(tokens);
  if (!sums) {
    sums = new Float64Array(tokens.length + 1);
    tokens.forEach((token, index) => (sums[index + 1] = sums[index] + token.log_prob));
    totals.set(tokens, sums);
  }
  return sums;
};

/** log p of a state, or of its first `length` tokens (nats).
 *  @param {Token[]} tokens */
export const logProb = (tokens, length = tokens.length) => summed(tokens)[length];

/** @type {(index: number) => Chain} */
const newChain = (index) => ({
  index,
  tokens: [],
  placed: [],
  exchangedAfter: 0,
  block: 0,
  blocks: [],
  extended: false,
  blockFinished: false,
  ended: false,
  steps: [],
  proposal: null,
  draft: [],
  others: [],
  plainTokens: 0,
  plainTokensExact: true,
  text: "",
  answer: null,
});

/** A run in which nothing has happened; `answers` says what the texts' answers are.
 *  @param {Record<number, string | null>} answers
 *  @returns {Run} */
export const newRun = (answers = {}) => ({
  started: null,
  chains: [],
  chosen: 0,
  front: null,
  complete: false,
  cost: { tokens: 0, forward_passes: 0, seconds: 0 },
  own: {},
  folded: 0,
  answers,
});

/** The same run, which stays as it is when the other goes on.
 *  @param {Run} run
 *  @returns {Run} */
export const copyOf = (run) => ({
  ...run,
  own: { ...run.own },
  chains: run.chains.map((chain) => ({
    ...chain,
    blocks: [...chain.blocks],
    steps: [...chain.steps],
    draft: [...chain.draft],
    others: [...chain.others],
  })),
});

/** @param {Run} run */
export const chainOf = (run) => run.chains[run.chosen] || newChain(0);

/** @type {Folds} */
const kinds = {
  run_started(run, event) {
    run.started = event;
  },
  block_started(run, event) {
    if (event.chain === run.chains.length) run.chains.push(newChain(event.chain));
    const chain = run.chains[event.chain];
    const again = chain.block === event.block && !chain.blockFinished;
    chain.block = event.block;
    chain.extended = chain.blockFinished = false;
    chain.proposal = null;
    chain.draft = [];
    chain.others = [];
    if (again && chain.blocks.length) chain.blocks.pop();
    chain.blocks.push({ block: event.block, limit: event.limit, afterStep: chain.steps.length });
  },
  proposal_started(run, event) {
    const chain = run.chains[event.chain];
    chain.proposal = event;
    chain.draft = [];
    chain.others = [];
  },
  token_drawn(run, event) {
    run.chains[event.chain].draft.push(event.token);
  },
  try_drawn(run, event) {
    run.chains[event.chain].others.push(event);
  },
  state_extended(run, event) {
    const chain = run.chains[event.chain];
    chain.placed = chain.placed.concat(chain.draft.map(() => chain.steps.length));
    chain.tokens = chain.tokens.concat(chain.draft);
    chain.plainTokens += chain.draft.length;
    chain.extended = true;
    chain.text = event.text;
    chain.answer = run.answers[run.folded] ?? null;
    chain.draft = [];
    run.cost = event.cost;
  },
  decision(run, event) {
    const chain = run.chains[event.chain];
    const proposal = chain.proposal;
    const index = chain.steps.length + 1;
    const before = {
      tokens: chain.tokens,
      placed: chain.placed,
      answer: chain.answer,
      logProb: logProb(chain.tokens),
    };
    if (event.decision === "accepted") {
      const fresh = chain.draft.slice(event.divergence - proposal.start);
      chain.tokens = chain.tokens.slice(0, event.divergence).concat(fresh);
      chain.placed = chain.placed.slice(0, event.divergence).concat(fresh.map(() => index));
      chain.text = event.text || "";
      chain.answer = run.answers[run.folded] ?? null;
    }
    const ends = [event.length, ...chain.others.map((one) => one.start + one.tokens.length)];
    chain.plainTokens += ends.reduce((sum, end) => sum + end - proposal.cut, 0);
    chain.plainTokensExact = chain.plainTokensExact && event.decision !== "rejected_early";
    chain.steps.push({
      index,
      event: run.folded,
      proposal,
      drawn: chain.draft,
      others: chain.others,
      decision: event,
      before,
      tokens: chain.tokens,
      placed: chain.placed,
      text: chain.text,
      answer: chain.answer,
      logProb: logProb(chain.tokens),
      proposalLogProb: logProb(before.tokens, proposal.start) + logProb(chain.draft),
    });
    chain.proposal = null;
    chain.draft = [];
    chain.others = [];
    run.cost = event.cost;
  },
  block_finished(run, event) {
    const chain = run.chains[event.chain];
    chain.blockFinished = true;
    chain.ended = event.ended;
  },
  run_finished(run, event) {
    run.chosen = event.chosen;
    run.complete = true;
    run.cost = event.cost;
  },
};

/** The same for whatever is called a kind. */
const anyKind = /** @type {Record<string, (run: Run, event: OwnEvent) => void>} */ (/** @type {object} */ (kinds));

/** Take in the next event. One without a fold changes nothing.
 *  @param {Run} run
 *  @param {BasicEvent | OwnEvent} event */
export const fold = (run, event) => {
  if (Object.hasOwn(anyKind, event.kind)) anyKind[event.kind](run, event);
  run.folded += 1;
};

/** How events of a kind of a sampler's own are taken in: `fold(run, event)` puts into `run.own`, under the
 *  kind's name, another object than was there.
 *  @param {string} kind
 *  @param {(run: Run, event: OwnEvent) => void} fold */
export const foldOwn = (kind, fold) => (anyKind[kind] = fold);

/** The kinds among these events that neither the page nor a method in its table knows.
 *  @param {{ kind: string }[]} events */
export const unknownKinds = (events) => {
  const known = new Set([...Object.keys(kinds), ...methodTable().flatMap((look) => look.events)]);
  return [...new Set(events.map((event) => event.kind))].filter((kind) => !known.has(kind));
};

/** A sentence about events of unknown kinds; empty if there are none.
 *  @param {{ kind: string }[]} events */
export const aboutUnknown = (events) => {
  const found = unknownKinds(events);
  if (!found.length) return "";
  const kinds = found
    .slice(0, 3)
    .map((kind) => readable(clipped(kind, 64)))
    .join(", ");
  return found.length > 3
    ? say("run-it-has-events-of-kinds", {
        kinds,
      })
    : say("run-it-has-events-of-kinds-2", { kinds });
};

/** Whether these settings of power sampling are to stop early; an earlier version said the contrary.
 *  @param {Record<string, any>} settings */
export const stopsEarly = ({ stop_early, run_all_blocks }) => stop_early ?? run_all_blocks === false;

/** Whether the decisions of a run are those of the published code: of the old path as many tokens weigh as the new one
 *  has, and log A has no term for the cut.
 *  @param {{ sampler: string } | null} [started] */
export const decidedAsPublished = (started) => started?.sampler === "as_published";

/** Whether the run was over with a block in which its response ended, without steps up to the limit T.
 *  @param {Run} run */
export const stoppedEarly = (run) => {
  if (!run.complete || run.started.sampler !== "power") return false;
  const { settings } = run.started;
  const chain = chainOf(run);
  return stopsEarly(settings) && chain.ended && chain.blocks.at(-1).limit < settings.max_new_tokens;
};

/** log A of a decision, the sum of its terms.
 *  @param {Decision} decision */
export const logRatio = (decision) =>
  decision.log_weight_proposal - decision.log_weight_state + decision.log_cut_ratio + (decision.log_tries_ratio ?? 0);

/** The accepted steps that changed the response: what stood there, what came, what it did.
 *  @param {Chain} chain */
export const pivotsOf = (chain) =>
  chain.steps
    .filter((step) => step.decision.decision === "accepted")
    .map((step) => ({
      step: step.index,
      position: step.decision.divergence,
      from: step.before.tokens[step.decision.divergence],
      to: step.tokens[step.decision.divergence],
      gain: step.logProb - step.before.logProb,
      answerBefore: step.before.answer,
      answer: step.answer,
      answerChanged: step.before.answer !== step.answer,
    }));

/** Those that stand: what their step put there no later one has replaced, and no other chain's response has come since.
 *  @param {Chain} chain */
export const standingPivots = (chain) =>
  pivotsOf(chain).filter(({ step, position }) => chain.placed[position] === step && step > chain.exchangedAfter);

/** The chance that a step's proposal leaves the response exactly at this position; of several candidates, that
 *  a given one does. Null if the law of the cut is not known.
 *  @param {Token[]} tokens
 *  @param {number} position
 *  @param {Record<string, any>} [settings] */
export const chanceToLeave = (tokens, position, settings) => {
  const cuts = cutChances(tokens, settings);
  if (!cuts) return null;
  let reach = 0;
  let keeps = 1;
  for (let cut = position; cut >= 0; cut -= 1) {
    reach += keeps * cuts[cut];
    if (cut > 0) keeps *= Math.exp(tokens[cut - 1].log_proposal);
  }
  return reach * hazardOf(tokens[position]);
};
/** @param {Token} token */
export const hazardOf = (token) => Math.max(0, -Math.expm1(token.log_proposal));
