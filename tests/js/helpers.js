// What the tests of the page's scripts share: a page of a few stubs, events by hand, a clock that a test drives.

import { readFileSync } from "node:fs";

import { addLanguage } from "../../assets/js/core/language.js";

const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
export const golden = (name) => file(`tests/golden/${name}`);

export const speakEnglish = () => addLanguage("en", file("assets/languages/en.ftl"));

/** As much of a method's row in the server's table as scripts ask for. */
export const METHODS = [
  { method: "power", title: "power sampling", short: "power", mark: "■", steps: true, events: [] },
  { method: "base", title: "the model itself", short: "base", mark: "●", steps: false, events: [] },
  {
    method: "best_of_n",
    title: "best of n",
    short: "best of n",
    mark: "▲",
    steps: false,
    candidates: "num_samples",
    events: ["likeliest_so_far"],
  },
  { method: "tempering", title: "replica exchange", short: "replica exchange", mark: "⋈", steps: true, events: [] },
  { method: "lookahead", title: "look-ahead", short: "look-ahead", mark: "➤", steps: false, events: [] },
  { method: "smc", title: "Power-SMC", short: "SMC", mark: "✦", steps: false, candidates: "num_particles", events: [] },
  {
    method: "pimh",
    title: "particle MH",
    short: "PMH",
    mark: "⬢",
    steps: false,
    candidates: "num_particles",
    events: [],
  },
];

/** A document and its address, and what the server has put into its head. */
export const stubPage = ({ address = "http://127.0.0.1:7860/", base = "powerviz", methods = METHODS } = {}) => {
  const page = {
    baseURI: address,
    documentElement: { lang: "en" },
    told: [],
    querySelector: () => ({ content: JSON.stringify({ base, methods }) }),
    querySelectorAll: () => page.told,
  };
  globalThis.document = page;
  globalThis.location = new URL(address);
  return page;
};

/** A part of the page that holds text, marks and other parts. */
export const stubElement = (more = {}) => ({
  textContent: "",
  dataset: {},
  attributes: {},
  setAttribute(name, value) {
    this.attributes[name] = value;
  },
  closest: () => null,
  ...more,
});

/** The browser's clock and its frames, both at a standstill until `pass`. */
export const stubClock = () => {
  const clock = {
    now: 1000,
    waiting: [],
    pass(milliseconds, frame = 40) {
      for (const end = clock.now + milliseconds; clock.now < end; ) {
        clock.now += Math.min(frame, end - clock.now);
        for (const draw of clock.waiting.splice(0)) draw(clock.now);
      }
    },
  };
  globalThis.requestAnimationFrame = (draw) => clock.waiting.push(draw);
  performance.now = () => clock.now;
  return clock;
};

const COST = { tokens: 0, forward_passes: 0, seconds: 0 };
const PLACE = { chain: 0, block: 1 };

/** A token named by a letter, with log p −1 and log q −2 unless told otherwise. */
export const token = (text, more = {}) => ({
  id: text.codePointAt(0),
  text,
  log_prob: -1,
  log_proposal: -2,
  alternatives: [],
  ...more,
});
export const END = token("$");

export const runStarted = (more = {}) => ({
  kind: "run_started",
  sampler: "power",
  model: "toy",
  eos_ids: [END.id],
  settings: {},
  ...more,
});
export const blockStarted = (more = {}) => ({ kind: "block_started", ...PLACE, limit: 4, ...more });
export const proposalStarted = (cut, more = {}) => ({
  kind: "proposal_started",
  ...PLACE,
  step: 1,
  cut,
  start: cut,
  ...more,
});
/** A token for each letter, drawn one after the other. */
export const drawn = (letters, position = 0, more = {}) =>
  [...letters].map((letter, index) => ({
    kind: "token_drawn",
    ...PLACE,
    step: 0,
    position: position + index,
    token: token(letter),
    ...more,
  }));
export const stateExtended = (text, more = {}) => ({
  kind: "state_extended",
  ...PLACE,
  length: text.length,
  log_prob: -text.length,
  text,
  cost: COST,
  ...more,
});
export const decision = (verdict, divergence, length, more = {}) => ({
  kind: "decision",
  ...PLACE,
  step: 1,
  decision: verdict,
  divergence,
  length,
  log_weight_proposal: -3,
  log_weight_state: -2,
  log_cut_ratio: 0,
  log_uniform: -0.5,
  text: null,
  cost: COST,
  ...more,
});
export const blockFinished = (more = {}) => ({ kind: "block_finished", ...PLACE, ended: false, ...more });
export const runFinished = (more = {}) => ({ kind: "run_finished", chosen: 0, cost: COST, ...more });

/** Begin a run whose response is `letters`, before any step. */
export const beginning = (letters, started = {}) => [
  runStarted(started),
  blockStarted(),
  ...drawn(letters),
  stateExtended(letters),
];

/** A step that cuts the response at `cut`, draws `letters` from there, and is decided. */
export const step = (verdict, cut, letters, text = null) => [
  proposalStarted(cut),
  ...drawn(letters, cut, { step: 1 }),
  decision(verdict, verdict === "unchanged" ? null : cut, cut + letters.length, { text }),
];

/** The events of a recording in tests/golden. */
export const recorded = (name) =>
  golden(`${name}.jsonl`)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** A run of particles of one filter, before anything is drawn. */
export const particlesBegun = (number, settings = {}) => [
  runStarted({ sampler: "smc", settings: { num_particles: number, ess_threshold: 0.5, ...settings } }),
  ...Array.from({ length: number }, (_, chain) => blockStarted({ chain })),
];
/** A position of a filter: `tokens` are pairs of a letter and the chains that draw it. */
export const particlesDrawn = (position, tokens, log_weights, more = {}) => ({
  kind: "particles_drawn",
  filter: 0,
  position,
  tokens: Object.entries(tokens).map(([letter, chains]) => ({ chains, token: token(letter) })),
  log_weights,
  ess: 1,
  log_z: 0,
  cost: COST,
  ...more,
});
export const particlesResampled = (position, ancestors, more = {}) => ({
  kind: "particles_resampled",
  filter: 0,
  position,
  ancestors,
  log_weights: ancestors.map(() => 0),
  ess: 1,
  log_z: -1,
  ...more,
});

export const letters = (tokens) => tokens.map((one) => one.text).join("");
