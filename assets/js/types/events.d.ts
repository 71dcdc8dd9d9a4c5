// Written by `python -m docs.generate` from the code's own types. Do not edit.

/** First event of every run. `settings` are those of the sampler, defaults filled in.
 *
 * `dtype` and `reproducible` say how the model was loaded, where that is known. They change
 * roundings and no more, and are left out of comparisons. `event_kinds` are the kinds of events of the
 * sampler's own, beside those that all samplers share. */
export interface RunStarted {
  kind: "run_started";
  schema_version: number;
  sampler: string;
  model: string;
  prompt: string;
  prompt_tokens: Array<number>;
  eos_ids: Array<number>;
  settings: Record<string, any>;
  dtype: string | null;
  reproducible: boolean;
  event_kinds?: Array<string>;
}

/** A chain enters block `block` (from 1), whose responses have at most `limit` tokens. */
export interface BlockStarted {
  kind: "block_started";
  chain: number;
  block: number;
  limit: number;
}

/** Step `step` (from 1) of a block: the response is cut at `cut`, and the rest drawn anew.
 *
 * `start` is the first position that the model draws: the cut, or with skip-ahead the
 * divergence, known beforehand; equal to the length if the proposal is the state itself. */
export interface ProposalStarted {
  kind: "proposal_started";
  chain: number;
  block: number;
  step: number;
  cut: number;
  start: number;
}

/** One token, drawn for a proposal, or (step 0) to extend the state at the start of a block. */
export interface TokenDrawn {
  kind: "token_drawn";
  chain: number;
  block: number;
  step: number;
  position: number;
  token: Token;
}

/** One token of a response: log p under the model and log q under the proposal (nats).
 *
 * `entropy` is that of the distribution q that it was drawn from (nats), where the law of the cut reads it.
 * `log_proposals` are log q under the proposal of every rung of a ladder, where a run has one.
 * `log_proposal_error`: log q lies within so much of `log_proposal` (nats), where a server has listed the likeliest
 * tokens only; None where it is known. */
export interface Token {
  id: number;
  text: string;
  log_prob: number;
  log_proposal: number;
  alternatives: Array<Alternative>;
  entropy?: number | null;
  log_proposals?: Array<number>;
  log_proposal_error?: number | null;
}

/** A token the model could have put in a place, with its log p there (nats). */
export interface Alternative {
  id: number;
  text: string;
  log_prob: number;
}

/** A candidate for the proposal that was not chosen, of several drawn from the same cut.
 *
 * `tokens` are those from position `start` on, and `candidate` is its number, from 0. `log_ratio` is log v, the
 * log A that it would have had alone (nats); 0 if it is the state itself, without tokens of its own. It comes
 * behind the tokens of the chosen candidate, which is the step's proposal. */
export interface TryDrawn {
  kind: "try_drawn";
  chain: number;
  block: number;
  step: number;
  candidate: number;
  start: number;
  tokens: Array<Token>;
  log_ratio: number;
}

/** The state has been extended to the end of its block, or to EOS. `text` is all of it. */
export interface StateExtended {
  kind: "state_extended";
  chain: number;
  block: number;
  length: number;
  log_prob: number;
  text: string;
  cost: Cost;
}

/** Work done by the model since the run started, work thrown away included.
 *
 * `alone`: of several chains or samples side by side, the tokens that the one of this event would
 * have had decoded in a run of its own. None where there is but one, whose `tokens` say it. */
export interface Cost {
  tokens: number;
  forward_passes: number;
  seconds: number;
  alone?: number | null;
}

/** The verdict on a proposal, with every term it was made from (nats).
 *
 * log A = `log_weight_proposal` − `log_weight_state` + `log_cut_ratio` + `log_tries_ratio`, and the proposal is
 * accepted iff `log_uniform` < log A. The weights are sums of α·log p − log q from `divergence`
 * on, the first position at which the proposal differs from the state (None: `unchanged`).
 * `log_cut_ratio` is log λ(m|x′) − log λ(m|x) for the law λ that the cut m was drawn from.
 * Of several candidates, `candidate` is the number of the chosen one, and `log_tries_ratio`, 0 without others, is
 * log W − log(W − v + 1) − log v, with its own v and the sum W of those of all.
 * For `rejected_early`, `length` counts the tokens drawn so far and log A is an upper bound.
 * `text` is the whole new state where the decision is `accepted`. `log_ratio_error`: log A lies within so much of that
 * sum (nats), where a server has listed the likeliest tokens only, and the decision is right wherever it lies there. */
export interface Decision {
  log_weight_proposal: number;
  log_weight_state: number;
  log_cut_ratio: number;
  log_tries_ratio?: number;
  kind: "decision";
  chain: number;
  block: number;
  step: number;
  decision: "accepted" | "rejected" | "rejected_early" | "unchanged";
  divergence: number | null;
  length: number;
  log_uniform: number;
  candidate?: number | null;
  log_ratio_error?: number | null;
  text: string | null;
  cost: Cost;
}

/** A chain has made all its steps in a block. `ended`: its state ends with EOS. */
export interface BlockFinished {
  kind: "block_finished";
  chain: number;
  block: number;
  ended: boolean;
}

/** Last event of a complete run: chain `chosen` holds the response. */
export interface RunFinished {
  kind: "run_finished";
  chosen: number;
  cost: Cost;
}

export type BasicEvent = RunStarted | BlockStarted | ProposalStarted | TokenDrawn | TryDrawn | StateExtended | Decision | BlockFinished | RunFinished;
