// Written by `python -m docs.generate` from the code's own types. Do not edit.

import type { BasicEvent, Cost } from "./events.js";

/** The data that the scripts have to know from the start, in the page's head. */
export interface Facts {
  base?: string;
  examples?: Array<ExampleFacts>;
  languages?: Record<string, string>;
  methods: Array<MethodFacts>;
}

/** An example as the page's scripts know it; `recorded`: there is a run of it to be shown. */
export interface ExampleFacts {
  name: string;
  title: Said;
  prompt: string;
  watch: Said;
  model: string;
  answer: string | null;
  settings: Record<string, any>;
  recorded: boolean;
}

/** A message as the page gets it; among its values there may be such, too. */
export interface MessageJson {
  code: string;
  values: Record<string, any>;
}

export type Said = MessageJson | string;

/** A row as the page's scripts know it.
 *
 * `once`: it has one sample, whatever is asked for. `steps`: its runs make steps. `candidates` is the
 * setting that says of how many its response is chosen, `chosen` why it is that one. `caveat` is said
 * wherever its responses are shown. `events` are the kinds of events that it sends beside the basic ones. */
export interface MethodFacts {
  method: string;
  title: Said;
  short: Said;
  mark: string;
  symbol: string;
  colour: string;
  once: boolean;
  live: string | null;
  beside: boolean;
  steps: boolean;
  candidates: string | null;
  chosen: Said;
  caveat: Said;
  events: Array<string>;
}

/** A `Batch` as the page gets it; `settings` say how a run that begins here was started. There may be events of samplers' own, too, and unknown ones. */
export interface RunMessage {
  run: string;
  first: number;
  turn: number;
  show: number;
  idle: boolean;
  lost: boolean;
  answers: Record<number, string | null>;
  truth: string | null;
  question: string | null;
  right: Record<string, boolean>;
  companions: Record<string, Array<Companion>> | null;
  notice: Said | null;
  settings: Array<Said>;
  queue: StandingMessage | null;
  used_up: Said | null;
  error: ErrorMessage | null;
  events: Array<BasicEvent>;
}

/** One sample: log p in nats, its length in tokens, its answer, the first characters of its text. */
export interface Companion {
  log_prob: number;
  length: number;
  answer: string | null;
  text: string;
}

/** How work stands among others: see `QueueStatus`. The seconds are whole. */
export interface StandingMessage {
  position: number;
  seconds: number;
  others: number;
}

/** An error: the field at fault, and what to do. */
export interface ErrorMessage {
  field: string;
  message: Said;
}

/** A curve as far as it is known: see `Curve`; or an error, and nothing else.
 *
 * A chance is [agree, total, low, high]. `certain_jump`: what changes V by so much is seen for certain. */
export interface WindowMessage {
  serial: number;
  error: ErrorMessage | null;
  answer?: string;
  chances?: Array<[number, number, number, number]>;
  window?: Window | null;
  flat?: boolean;
  largest_missed?: number;
  certain_jump?: number | null;
  decoded?: number;
  left?: number;
  complete?: boolean;
  cost?: Cost;
}

/** A critical window: tokens `start` … `end` − 1, over which V goes from `before` to `after`. */
export interface Window {
  start: number;
  end: number;
  before: number;
  after: number;
}

/** A batch of a comparison: samples from the `first` on. With an error, or `nothing` to show, not all is there.
 *
 * `turn` is the serial of the order it answers. `about` comes with the first samples, `together` whenever it has
 * changed. `idle`: no more is drawn. `queue` is as in `RunMessage`, `used_up` says why a limit has ended it. */
export interface ComparisonMessage {
  turn: number;
  idle: boolean;
  nothing?: boolean;
  run?: string;
  first?: number;
  samples?: Array<SampleMessage>;
  together?: TogetherMessage | null;
  progress?: Array<ProgressMessage>;
  about?: ComparisonAbout | null;
  shared?: boolean;
  stopped?: boolean;
  queue?: StandingMessage | null;
  used_up?: Said | null;
  error?: ErrorMessage | null;
}

/** A sample: the first time whole, and when more has become known of it, that. `texts` are those of ids. */
export interface SampleMessage {
  method: string;
  index: number;
  cost: Share | null;
  text?: string;
  answer?: string | null;
  right?: boolean | null;
  ended?: boolean;
  log_prob?: number | null;
  tokens?: Array<[number, number | null, number | null, Array<[number, number | null]>]>;
  texts?: Record<number, string>;
}

/** The cost of one sample.
 *
 * `tokens` are those that the model decodes for it in a run of its own, candidates that were not
 * chosen and proposals that were rejected included. The others are an even share of the batch that
 * it was drawn in, where samples have prefixes in common. */
export interface Share {
  tokens: number;
  tokens_shared: number;
  forward_passes: number;
  seconds: number;
}

/** The figures of all samples together. `keys` are their methods and indices, in the order that the tree means.
 *
 * `alphas` and `votes` are there once no more is drawn; `unmixed` are the methods whose chains have not mixed. */
export interface TogetherMessage {
  keys: Array<string>;
  tree: Array<Node>;
  distributions: Record<string, Distributions>;
  means: Array<MeansMessage>;
  lengths: Array<LengthsMessage>;
  alphas: Array<AlphaCurve>;
  unmixed: Array<string>;
  votes: Array<VotesMessage>;
}

/** The tokens from `start` to before `end` that the responses `samples` have in common.
 *
 * `samples` are indices into the responses given, `ends` those of them that end with this node,
 * `parent` is an index into the list of nodes (None: the root). `branch_prob` is the model's
 * probability of the node's first token after the path that leads to it (1 for a root without
 * tokens), `log_prob` that of the whole path up to its end (nats). `shares` says for each method
 * what part of its samples comes through here. */
export interface Node {
  parent: number | null;
  start: number;
  end: number;
  samples: Array<number>;
  ends: Array<number>;
  branch_prob: number;
  log_prob: number;
  shares: Record<string, number>;
}

/** `edges` of the bins, one more than bins; by group, what is in them. Empty without values. */
export interface Distributions {
  edges: Array<number>;
  groups: Record<string, Distribution>;
}

/** The finite values of one group: how many are in each bin, their mean and their quartiles.
 *
 * `quartiles` are the first, the median and the third, interpolated linearly. `left_out` counts
 * values that are not finite: a response that is impossible under the model has log p = −∞. */
export interface Distribution {
  counts: Array<number>;
  mean: number;
  quartiles: [number, number, number];
  left_out: number;
}

/** One method's samples: how many, how many of them right of how many compared, means of the rest. */
export interface MeansMessage {
  method: string;
  samples: number;
  right: number | null;
  compared: number;
  log_prob: number | null;
  length: number | null;
  tokens: number | null;
  tokens_shared: number | null;
  forward_passes: number | null;
  seconds: number | null;
}

/** A row of `extreme_lengths`. */
export interface LengthsMessage {
  method: string;
  samples: number;
  limit: number;
  cut_off: number;
  short: number;
  least: number | null;
}

/** One method's samples, drawn at the α `own`, at other values; `least` is the effective size that it takes. */
export interface AlphaCurve {
  method: string;
  own: number;
  samples: number;
  least: number;
  slope: AlphaSlope | null;
  points: Array<AlphaPoint>;
}

/** dP(right)/dα at a method's own α, with its interval. */
export interface AlphaSlope {
  slope: number;
  low: number | null;
  high: number | null;
}

/** A method's samples read at another α; null where they are too few. */
export interface AlphaPoint {
  alpha: number;
  ess: number | null;
  log_prob: number | null;
  right: number | null;
  low: number | null;
  high: number | null;
}

/** The votes of one method's samples; see `MethodVotes`. */
export interface VotesMessage {
  method: string;
  samples: number;
  voting: number;
  likeliest: number;
  votes: Array<VoteMessage>;
}

/** A vote: see `Vote`; `answer` is elected, and `right` null where nobody can tell. */
export interface VoteMessage {
  score: string | null;
  kept: number;
  voters: number;
  share: number;
  tied: boolean;
  answer: string;
  right: boolean | null;
}

/** How far a method is: see `Progress`. */
export interface ProgressMessage {
  method: string;
  finished: number;
  total: number;
  tokens: number;
}

/** How a comparison was asked for, and the prompt with what the model makes of it. */
export interface ComparisonAbout {
  model: string;
  prompt: string;
  wrapping: string;
  truth: string | null;
  methods: Array<string>;
  second_model: string;
  num_samples: number;
  candidates: number;
  settings: Record<string, any>;
  prompt_as_read: string;
  eos_ids: Array<number>;
}

/** The answer to an order, or to a look: how the evaluation stands, or what else there is to say.
 *
 * `mark` tells one standing from another, and `same` says that it is that of the last look. `results` are there if
 * they are others than those the page has. `mine`, `plan` and `key`, with which one may cancel it, come with the
 * answer to an order, and so does `bundled`, of the one that the package brings. An error without an `id` is
 * a refusal. */
export interface EvaluationMessage {
  serial?: number;
  idle?: boolean;
  lost?: boolean;
  closed?: boolean;
  same?: boolean;
  id?: string;
  public?: boolean;
  status?: "waiting" | "running" | "paused" | "finished" | "failed";
  done?: number;
  total?: number;
  before?: number;
  seconds_left?: number | null;
  note?: Said;
  error?: ErrorMessage | null;
  mark?: string;
  results?: ResultsMessage;
  mine?: boolean;
  plan?: PlanMessage;
  key?: string;
  bundled?: DrawnMessage;
}

/** The tables of the samples so far; `done` says of how many, `failed` how many could not be drawn.
 *
 * `reference` is the method that lengths are held against, `unmixed` those whose chains have not mixed. */
export interface ResultsMessage {
  done: number;
  failed: number;
  many_empty: EmptyMessage | null;
  many_cut_off: CutOffMessage | null;
  methods: Array<MethodRow>;
  pass_at_k: Array<PassRow>;
  pairs: Array<PairRow>;
  groups: Record<string, Array<GroupRow>>;
  sweeps: Record<string, Array<SweepRow>>;
  reference: string | null;
  lengths: Array<LengthsMessage>;
  alphas: Array<AlphaCurve>;
  unmixed: Array<string>;
  votes: Array<RightByVotes>;
  distributions: Record<string, HistogramMessage>;
}

/** How many responses are empty, of how many. */
export interface EmptyMessage {
  empty: number;
  drawn: number;
}

/** How many responses reached the limit of tokens, of how many. */
export interface CutOffMessage {
  cut_off: number;
  drawn: number;
}

/** A row of `methods_table`. */
export interface MethodRow {
  accuracy: number | null;
  low: number | null;
  high: number | null;
  method: string;
  problems: number;
  samples: number;
  cut_off: number;
  empty: number;
  graded: number;
  majority: number | null;
  log_prob: number | null;
  confidence: number | null;
  length: number | null;
  tokens: number | null;
  tokens_shared: number | null;
  plain_tokens: number | null;
  forward_passes: number | null;
  seconds: number | null;
  plain_tokens_exact: boolean;
  acceptance: number | null;
  move_rate: number | null;
  still: number | null;
  r_hat: number | null;
  answer_r_hat: number | null;
  not_mixed: boolean | null;
  times_fewer: number | null;
}

/** A row of `pass_at_k_table`. */
export interface PassRow {
  method: string;
  k: number;
  pass_at_k: number;
  low: number;
  high: number;
}

/** A row of `pairs_table`. */
export interface PairRow {
  method: string;
  other: string;
  problems: number;
  difference: number;
  low: number;
  high: number;
}

/** A row of `groups_table`. */
export interface GroupRow {
  accuracy: number | null;
  low: number | null;
  high: number | null;
  method: string;
  group: string;
  problems: number;
  graded: number;
}

/** A row of `sweep_table`: a point of a curve. */
export interface SweepRow {
  accuracy: number | null;
  low: number | null;
  high: number | null;
  method: string;
  problems: number;
  samples: number;
  cut_off: number;
  empty: number;
  graded: number;
  majority: number | null;
  log_prob: number | null;
  confidence: number | null;
  length: number | null;
  tokens: number | null;
  tokens_shared: number | null;
  plain_tokens: number | null;
  forward_passes: number | null;
  seconds: number | null;
  plain_tokens_exact: boolean;
  acceptance: number | null;
  move_rate: number | null;
  still: number | null;
  r_hat: number | null;
  answer_r_hat: number | null;
  not_mixed: boolean | null;
  times_fewer: number | null;
  curve: number;
  value: number;
}

/** The votes of one method's samples, each over as many `problems`; `likeliest` is 0 where nothing is known of confidence. */
export interface RightByVotes {
  method: string;
  likeliest: number;
  problems: number;
  votes: Array<RightByVote>;
}

/** A vote over each problem: how often what it elects is right, with the interval; see `votes_table`. */
export interface RightByVote {
  score: string;
  kept: number;
  ties: number;
  accuracy: number;
  low: number;
  high: number;
}

/** Common bins, and what of each method is in them.
 *
 * Samples far from all others are counted in the outermost bins; `outside` says how many. */
export interface HistogramMessage {
  edges: Array<number>;
  outside: number;
  methods: Array<SharesMessage>;
}

/** One method's part of a histogram: the share of its samples in each bin, their mean, how many. */
export interface SharesMessage {
  method: string;
  samples: number;
  mean: number;
  shares: Array<number>;
}

/** The facts that are known before the first sample.
 *
 * `wrapping` is how the page asks its problems, which are worded already: `chat`, `raw`, or None
 * where that is as the model is usually asked. `gradings` counts problems, and so does `untold`: those
 * without a right answer that needs one. */
export interface PlanMessage {
  set: string;
  problems: number;
  model: string;
  wrapping: string | null;
  seed: number;
  executes_code: boolean;
  gradings: Record<string, number>;
  untold: number;
  groupings: Array<string>;
  exports: Array<string>;
  methods: Array<MethodMessage>;
  faults: Array<Fault>;
}

/** A method of a plan.
 *
 * `title` is its name as the page says it: a message, or a name that somebody has given it. `watchable` are
 * methods whose chains the page can draw again, knowing neither earlier turns nor texts and tokens
 * that end a response. */
export interface MethodMessage {
  name: string;
  title: Said;
  sampler: string;
  model: string | null;
  samples: number;
  watchable: boolean;
  settings: Record<string, any>;
}

/** A row that could not be used. `row` counts from 1, for a file as an editor counts lines. */
export interface Fault {
  row: number;
  message: Message | string;
}

/** A text by its code, with the values that fill it in: texts, numbers, or other messages.
 *
 * `str` says it in English. Raises `KeyError` then if there is no such text, or if a value is missing: either is
 * a bug. A number is written as the language writes numbers; what is to stay as it is, is a text. */
export interface Message {
  code: string;
  values: Record<string, any>;
}

/** The day on which the evaluation that the package brings was drawn, as year-month-day, and the commit. */
export interface DrawnMessage {
  date: string;
  commit: string;
}

/** A problem that has samples: `index` in the plan, and how its methods fared.
 *
 * `right` and `graded` count samples, in the plan's order of methods. */
export interface ProblemRow {
  index: number;
  id: string;
  title: string;
  right: Array<number>;
  graded: Array<number>;
}

/** One problem and all its samples so far. */
export interface AnswersMessage {
  index: number;
  id: string;
  prompt: string;
  truth: string | null;
  grading: string;
  details: Record<string, string | null>;
  samples: Array<AnswerMessage>;
}

/** A sample of one problem; see `Sample`. */
export interface AnswerMessage {
  method: string;
  index: number;
  seed: number;
  chain: number;
  text: string;
  answer: string | null;
  right: boolean | null;
  note: Said;
  log_prob: number | null;
  confidence: number | null;
  length: number;
  tokens: number | null;
  failed: boolean;
}

/** An evaluation that anybody may look at. */
export interface ListedEvaluation {
  id: string;
  set: string;
  model: string;
  problems: number;
  methods: number;
  total: number;
  done: number;
}

/** One that a browser has begun: how it stands, and when it was begun, in seconds since 1970. */
export interface KnownEvaluation {
  id: string;
  set: string;
  model: string;
  problems: number;
  methods: number;
  total: number;
  done: number;
  status: "waiting" | "running" | "paused" | "finished" | "failed";
  begun: number;
}

/** A frame, beside what is its lesson's own: the serial of the order it answers, its `index`, and whether
 * it is the `last`. Or an error, and nothing else. */
export interface LessonMessage {
  serial: number;
  index?: number;
  last?: boolean;
  error?: ErrorMessage;
}

/** For every response: the number typed, its share `p`, the number to the power of α, and each
 * method's exact probability, draws and standard error. `first` is as in `first_symbols`. */
export interface SharpeningFrame {
  responses: Array<string>;
  typed: Array<number>;
  p: Array<number>;
  raised: Array<number>;
  total: number;
  exact: Record<string, Array<number>>;
  first: Record<string, Record<string, number>>;
  draws: number;
  sampled: Record<string, Array<number>>;
  standard_error: Record<string, Array<number>>;
  first_standard_error: Record<string, Record<string, number>>;
  last: boolean;
}

/** The tree, exact probabilities of its `leaves`, the state, and the last of the steps that were asked for.
 *
 * `visits` counts the states after each of them. */
export interface ByHandFrame {
  table: Record<string, Record<string, number>>;
  leaves: Array<string>;
  p: Array<number>;
  exact: Array<number>;
  before: Array<string>;
  state: Array<string>;
  step: number;
  visits: Record<string, number>;
  transition: StepTold | null;
  last: boolean;
}

/** A step in numbers: A as the product of its three factors, the number u, the verdict. */
export interface StepTold {
  cut: number;
  proposal: Array<string>;
  divergence: number | null;
  new: StretchTold;
  old: StretchTold;
  likelier: number;
  way_back: number;
  length: number;
  ratio: number;
  uniform: number;
  accepted: boolean;
}

/** The tokens of the state, or of the proposal, that the other one has not: p and q of all together. */
export interface StretchTold {
  p: number;
  q: number;
}

/** The first frame has the exact numbers, `responses` with the likeliest first; all others have new steps.
 *
 * With the published rule, what is no response for want of an end stands last, with the exact probability 0.
 *
 * `new` holds, chain by chain, the places in `responses` of the states after each new step. */
export interface ConvergenceFrame {
  steps: number;
  last: boolean;
  responses?: Array<string>;
  exact?: Array<number>;
  without_length_term?: Array<number>;
  log_prob?: Array<number>;
  new?: Array<Array<number>>;
  counts?: Array<number>;
  total_variation?: number;
  floor?: number | null;
  effective_samples?: number | null;
  r_hat?: number | null;
  response_r_hat?: number | null;
  autocorrelation?: Array<number>;
}

/** Some events of a run, from index `first` on, and the answers in its texts by the places of events.
 *
 * `right` says which of the answers are. */
export interface EventsFrame {
  first: number;
  events: Array<BasicEvent>;
  answers: Record<number, string | null>;
  truth: string | null;
  right?: Record<string, boolean>;
  last: boolean;
}

/** Decisions of one variant, from its decision `first` on, what they have cost, and its text by now.
 *
 * `moved`: where an accepted step diverged, else None. */
export interface AccelerationFrame {
  variant: string;
  first: number;
  decisions: Array<"accepted" | "rejected" | "rejected_early" | "unchanged">;
  moved: Array<number | null>;
  cost: Cost | null;
  text: string | null;
  over: boolean;
  last: boolean;
}

/** Every response and its probability under p^α, which is 0 for a beginning that is not `whole`.
 *
 * `flows` are how much goes from each to each other one in a step, and on the diagonal what stays, if responses are as
 * likely as p^α says; `after` is the law after that step, and `settled` after very many. `largest_gap` is
 * the largest difference between the two ways of a pair, `moved` and `settled_away` how far those two laws are from p^α. */
export interface BalanceFrame {
  responses: Array<string>;
  whole: Array<boolean>;
  exact: Array<number>;
  flows: Array<Array<number>>;
  after: Array<number>;
  settled: Array<number>;
  largest_gap: number;
  moved: number;
  settled_away: number;
  last: boolean;
}

/** The first frame has the exact numbers, `responses` with the likeliest first; all others have one more step.
 *
 * `matrix` is how likely a step leads from each response to each, `stationary` the law that it leaves as it is. By the
 * number of steps from 0 on: `predicted` is the total variation between p^α and the law of a chain that began with a draw
 * of q, `worst` that of the worst beginning; `expected` is what so many chains show on average of the former, and `band`
 * where 95 of 100 such experiments lie. `measured` is what the chains show after `steps` steps. */
export interface WholeChainFrame {
  steps: number;
  last: boolean;
  responses?: Array<string>;
  exact?: Array<number>;
  matrix?: Array<Array<number>>;
  stationary?: Array<number>;
  eigenvalues?: Array<number>;
  mixing_time?: number | null;
  predicted?: Array<number>;
  worst?: Array<number>;
  expected?: Array<number>;
  band?: Array<Array<number>>;
  chains?: number;
  measured?: number;
}

/** The first frame has the exact numbers, `responses` in the order of modes; all others have new steps.
 *
 * `mode` is that of each response, 0 or 1, `shares` how likely p^α makes each. `swapped` is how often a swap is
 * accepted, on average, and `most_steps` how many are made. `new` holds the places in `responses` of the states after each new step. */
export interface StuckFrame {
  steps: number;
  last: boolean;
  responses?: Array<string>;
  mode?: Array<number>;
  exact?: Array<number>;
  shares?: Array<number>;
  plain?: Travel;
  tempered?: Travel;
  swapped?: number;
  most_steps?: number;
  new?: Record<string, Array<number>>;
}

/** The expected number of steps, or rounds, until a chain in mode a, as likely anywhere in it as p^α says, is first in b;
 * and the way back. `changes` is how many changes of the mode are expected among the states after the first 1, 2, …
 * steps, or rounds, of a chain that begins with a draw of q. */
export interface Travel {
  there: number;
  back: number;
  changes: Array<number>;
}

/** The first frame has the exact numbers, and the `events` of the run that is shown; all others have more runs.
 *
 * `deviation_of_one` is that of Ẑ/Z, and `distance_of_one` that of the answer, exact for one particle. */
export interface ParticlesFrame {
  runs: number;
  last: boolean;
  responses?: number;
  log_z?: number;
  distance_of_one?: number;
  deviation_of_one?: number;
  events?: Array<BasicEvent>;
  counts?: Array<ByCount>;
}

/** Results of the runs with so many particles: Ẑ/Z of the new ones, its mean and standard deviation over all.
 *
 * `distance` is the total variation of the answers from p^α, `floor` what chance leaves of it with as many runs. */
export interface ByCount {
  particles: number;
  new: Array<number>;
  mean: number;
  deviation: number;
  distance: number;
  floor: number;
}

/** For each first token, in the order of `firsts`: p, p^α, ζ, and ζ as far as the horizon, all exact.
 *
 * `exact` and `right` hold for each method the chance of each first token, and of the right answer. `taken` counts
 * the first tokens of all `draws`, and `latest` has for each of the newest ones what it made of the first tokens:
 * None of one that was no candidate. `held` says of how many estimates the interval held ζ. */
export interface LookingAheadFrame {
  firsts: Array<string>;
  p: Array<number>;
  raised: Array<number>;
  zeta: Array<number>;
  within_horizon: Array<number>;
  exact: Record<string, Array<number>>;
  right: Record<string, number>;
  draws: number;
  taken: Array<number>;
  right_draws: number;
  estimates: Array<number>;
  held: Array<number>;
  latest: Array<Array<EstimateTold | null>>;
  last: boolean;
}

/** Estimates of one run of the sampler for a first token: ζ̂ and its standard error, and its share of the choice. */
export interface EstimateTold {
  zeta: number;
  error: number;
  share: number;
}

/** The first frame has the exact numbers; then come those with a `policy` after `step` steps; then those with samples. */
export interface ReinforcementFrame {
  last: boolean;
  responses?: Array<string>;
  p?: Array<number>;
  exact?: Array<number>;
  log_z?: number;
  path?: Array<PathPoint>;
  step?: number;
  policy?: Array<number>;
  objective?: number;
  divergence?: number;
  drawn?: Array<Drawn>;
  truth?: string | null;
}

/** The objective of q_β ∝ p^β. */
export interface PathPoint {
  exponent: number;
  objective: number;
}

/** Counts of a method's samples: so many drawn, right, and different from each other.
 *
 * `log_prob` is their mean log p under the model before tuning (nats). */
export interface Drawn {
  method: string;
  samples: number;
  right: number;
  distinct: number;
  answers: Record<string, number>;
  log_prob: number;
  pass_at: Array<PassAt>;
}

/** pass@k of one problem by the unbiased estimator, with the 95 % interval that Wilson's of pass@1 leads to. */
export interface PassAt {
  k: number;
  value: number;
  low: number;
  high: number;
}

/** The grade of an answer: whether it is `right`, null where none was given; of a number that is not, on which `side`
 * it lies. The `reason` comes with a right answer, or when it is asked for. */
export interface ExerciseFrame {
  exercise: number;
  given: string;
  right: boolean | null;
  side: "low" | "high" | null;
  reason: MessageJson | null;
  last: boolean;
}

/** The news of a class. `now` is the server's clock, in seconds since 1970; `you` comes with the first. */
export interface ClassMessage {
  now: number;
  state: ClassState;
  you?: YourVotes;
}

/** A class at this moment; `over` if nothing more will be told of it.
 *
 * Only its teacher is told the students, how many there are and have been, and how many questions there were. */
export interface ClassState {
  code: string;
  ended: boolean;
  over: boolean;
  ends: number;
  locked: boolean;
  place: Record<string, any> | null;
  question: AskedQuestion | null;
  past: Array<PastQuestion>;
  here?: number;
  students?: number;
  questions?: number;
}

/** The question as it stands; `closes` is in seconds since 1970. What is not there is not to be known yet.
 *
 * `here`, which its teacher is told once the vote is closed, is how many students could vote then. */
export interface AskedQuestion {
  number: number;
  asked: Record<string, any>;
  opened: number;
  closes: number | null;
  open: boolean;
  shown: boolean;
  revealed: boolean;
  tally?: Array<TallyRow>;
  votes?: number;
  right?: number | null;
  here?: number;
}

/** The votes for one choice. */
export interface TallyRow {
  choice: string | number;
  votes: number;
}

/** A question whose verdict is known; `right` None where no answer is the right one. */
export interface PastQuestion {
  number: number;
  kind: string;
  answer: string | number | null;
  tolerance: number;
  right: number | null;
  votes: number;
}

/** A device's own votes, by the numbers of the questions. */
export interface YourVotes {
  votes: Record<string, string | number>;
}

/** A question that was asked before, or that is asked now; `mine` is the device's own vote, None without one. */
export interface OneQuestion {
  question: AskedQuestion;
  mine: string | number | null;
}
