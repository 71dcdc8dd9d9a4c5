// What events add up to: every kind of them, several chains, a run that goes back, and kinds that nobody knows.

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  aboutUnknown,
  chainOf,
  chanceToLeave,
  copyOf,
  fold,
  foldOwn,
  hazardOf,
  logProb,
  logRatio,
  newRun,
  pivotsOf,
  stoppedEarly,
  stopsEarly,
  unknownKinds,
} from "../../../assets/js/run/fold.js";
import {
  beginning,
  blockFinished,
  blockStarted,
  decision,
  drawn,
  letters,
  proposalStarted,
  runFinished,
  runStarted,
  speakEnglish,
  stateExtended,
  step,
  stubPage,
  token,
} from "../helpers.js";

stubPage();
speakEnglish();

const folded = (events, answers = {}) => {
  const run = newRun(answers);
  for (const event of events) fold(run, event);
  return run;
};

test("before anything has happened there is an empty response", () => {
  const run = newRun();
  assert.equal(run.started, null);
  assert.deepEqual(chainOf(run).tokens, []);
  assert.deepEqual([run.complete, run.cost.tokens, run.folded], [false, 0, 0]);
});

test("a run knows how it was started", () => {
  const started = runStarted({ settings: { alpha: 4 } });
  assert.equal(folded([started]).started, started);
});

test("a block that is entered begins its chain, with its limit and nothing drawn", () => {
  const run = folded([runStarted(), blockStarted({ limit: 7 })]);
  const chain = chainOf(run);
  assert.equal(run.chains.length, 1);
  assert.deepEqual(chain.blocks, [{ block: 1, limit: 7, afterStep: 0 }]);
  assert.deepEqual([chain.block, chain.extended, chain.blockFinished], [1, false, false]);
});

test("tokens drawn are a draft until the state is extended by them", () => {
  const events = beginning("abc");
  const before = chainOf(folded(events.slice(0, -1)));
  assert.deepEqual([letters(before.draft), before.tokens.length, before.plainTokens], ["abc", 0, 0]);
  const cost = { tokens: 3, forward_passes: 3, seconds: 0.5 };
  const run = folded([...events.slice(0, -1), stateExtended("abc", { cost })], { [events.length - 1]: "7" });
  const chain = chainOf(run);
  assert.equal(letters(chain.tokens), "abc");
  assert.deepEqual([chain.draft, chain.placed, chain.plainTokens], [[], [0, 0, 0], 3]);
  assert.deepEqual([chain.extended, chain.text, chain.answer], [true, "abc", "7"]);
  assert.equal(run.cost, cost);
});

test("a proposal is under way until it is decided", () => {
  const events = [...beginning("abcd"), proposalStarted(2), ...drawn("x", 2)];
  const chain = chainOf(folded(events));
  assert.equal(chain.proposal.cut, 2);
  assert.equal(letters(chain.draft), "x");
  assert.equal(letters(chain.tokens), "abcd");
});

test("an accepted proposal replaces the response from where they differ", () => {
  const before = beginning("abcd");
  const events = [
    ...before,
    proposalStarted(1),
    ...drawn("bxy", 1),
    decision("accepted", 2, 4, { text: "abxy", cost: { tokens: 7, forward_passes: 7, seconds: 1 } }),
  ];
  const run = folded(events, { [before.length - 1]: "1", [events.length - 1]: "2" });
  const chain = chainOf(run);
  assert.equal(letters(chain.tokens), "abxy");
  assert.equal(chain.tokens[1], folded(before).chains[0].tokens[1], "what stands before is the same token");
  assert.deepEqual(chain.placed, [0, 0, 1, 1]);
  assert.deepEqual([chain.text, chain.answer, chain.proposal, chain.draft], ["abxy", "2", null, []]);
  assert.deepEqual([chain.plainTokens, chain.plainTokensExact, run.cost.tokens], [4 + 3, true, 7]);
  const [taken] = chain.steps;
  assert.deepEqual([taken.index, taken.event], [1, events.length - 1]);
  assert.deepEqual(
    [letters(taken.before.tokens), letters(taken.drawn), letters(taken.tokens)],
    ["abcd", "bxy", "abxy"],
  );
  assert.deepEqual([taken.before.answer, taken.answer], ["1", "2"]);
});

test("an accepted proposal may be shorter or longer than the response", () => {
  assert.equal(letters(chainOf(folded([...beginning("abcd"), ...step("accepted", 1, "$")])).tokens), "a$");
  assert.equal(letters(chainOf(folded([...beginning("a$"), ...step("accepted", 1, "bcd")])).tokens), "abcd");
});

test("a proposal that skips ahead counts what the plain algorithm would have drawn from the cut on", () => {
  const events = [...beginning("abcd"), proposalStarted(1, { start: 3 }), ...drawn("x", 3)];
  const chain = chainOf(folded([...events, decision("accepted", 3, 4, { text: "abcx" })]));
  assert.equal(letters(chain.tokens), "abcx");
  assert.equal(chain.plainTokens, 4 + 3);
  assert.equal(chain.steps[0].proposalLogProb, -4);
});

test("a proposal that is not accepted leaves the response as it was", () => {
  for (const verdict of ["rejected", "rejected_early", "unchanged"]) {
    const before = folded(beginning("abcd"), { 6: "1" });
    const chain = chainOf(folded([...beginning("abcd"), ...step(verdict, 2, "xy")], { 6: "1" }));
    assert.equal(letters(chain.tokens), "abcd");
    assert.deepEqual(chain.placed, before.chains[0].placed);
    assert.deepEqual([chain.text, chain.answer, chain.draft, chain.proposal], ["abcd", "1", [], null]);
    assert.equal(letters(chain.steps[0].drawn), "xy");
    assert.equal(chain.steps[0].proposalLogProb, -4);
    assert.equal(chain.plainTokensExact, verdict !== "rejected_early");
  }
});

test("a proposal that was given up early keeps the count of plain tokens from being exact for good", () => {
  const events = [...beginning("abcd"), ...step("rejected_early", 2, "x"), ...step("rejected", 2, "xy")];
  const chain = chainOf(folded(events));
  assert.deepEqual([chain.plainTokensExact, chain.plainTokens], [false, 4 + 1 + 2]);
});

test("log p is that of the state, summed over its tokens", () => {
  const tokens = [token("a", { log_prob: -0.5 }), token("b", { log_prob: -2 }), token("c", { log_prob: -0.25 })];
  assert.equal(logProb(tokens), -2.75);
  assert.deepEqual([logProb(tokens, 0), logProb(tokens, 2), logProb([])], [0, -2.5, 0]);
  const [one] = chainOf(folded([...beginning("abcd"), ...step("accepted", 2, "x$")])).steps;
  assert.deepEqual([one.before.logProb, one.logProb], [-4, -4]);
});

test("a chain goes on in the next block, its response longer", () => {
  const events = [
    ...beginning("ab"),
    ...step("accepted", 1, "x"),
    blockFinished({ ended: false }),
    blockStarted({ block: 2, limit: 8 }),
  ];
  const entered = chainOf(folded(events));
  assert.deepEqual([entered.block, entered.extended, entered.blockFinished], [2, false, false]);
  assert.equal(letters(entered.tokens), "ax");
  const chain = chainOf(folded([...events, ...drawn("cd", 2), stateExtended("axcd", { block: 2 })]));
  assert.equal(letters(chain.tokens), "axcd");
  assert.deepEqual(chain.placed, [0, 1, 1, 1]);
  assert.deepEqual(chain.blocks.at(-1), { block: 2, limit: 8, afterStep: 1 });
});

test("a block that is finished says whether the response has ended", () => {
  for (const ended of [true, false]) {
    const chain = chainOf(folded([...beginning("ab"), blockFinished({ ended })]));
    assert.deepEqual([chain.blockFinished, chain.ended], [true, ended]);
  }
});

test("a block that is entered again, since its settings were changed, is one block still", () => {
  const events = [...beginning("abcd"), ...step("rejected", 2, "xy"), proposalStarted(0), ...drawn("q")];
  const chain = chainOf(folded([...events, blockStarted({ limit: 6 })]));
  assert.deepEqual(chain.blocks, [{ block: 1, limit: 6, afterStep: 1 }]);
  assert.deepEqual([chain.proposal, chain.draft, chain.steps.length], [null, [], 1]);
});

test("a block that is entered again after it was over stands there twice", () => {
  const events = [...beginning("ab"), blockFinished(), blockStarted({ limit: 6 })];
  assert.deepEqual(
    chainOf(folded(events)).blocks.map(({ limit }) => limit),
    [4, 6],
  );
});

test("chains side by side do not mix, and the chosen one is the run's", () => {
  const second = { chain: 1 };
  const events = [
    runStarted(),
    blockStarted(),
    blockStarted(second),
    ...drawn("ab"),
    ...drawn("cd", 0, second),
    stateExtended("cd", second),
    stateExtended("ab"),
    proposalStarted(1, second),
    proposalStarted(0),
    ...drawn("y", 1, second),
    ...drawn("xx"),
    decision("accepted", 1, 2, { ...second, text: "cy" }),
  ];
  const run = folded(events);
  assert.deepEqual(
    run.chains.map((chain) => [chain.index, letters(chain.tokens), letters(chain.draft), chain.steps.length]),
    [
      [0, "ab", "xx", 0],
      [1, "cy", "", 1],
    ],
  );
  assert.equal(chainOf(run), run.chains[0]);
  const cost = { tokens: 9, forward_passes: 5, seconds: 2 };
  const over = folded([...events, runFinished({ chosen: 1, cost })]);
  assert.equal(chainOf(over), over.chains[1]);
  assert.deepEqual([over.complete, over.cost], [true, cost]);
});

test("a copy stays as it is while the run goes on", () => {
  const run = folded([...beginning("abcd"), proposalStarted(2), ...drawn("x", 2)]);
  run.own.swap = 1;
  const copy = copyOf(run);
  const [, , ...rest] = step("accepted", 2, "xy");
  for (const event of [...rest, blockFinished({ ended: true }), blockStarted({ block: 2 }), runFinished()])
    fold(run, event);
  run.own.swap = 2;
  const kept = chainOf(copy);
  assert.deepEqual([letters(kept.tokens), letters(kept.draft), kept.steps.length], ["abcd", "x", 0]);
  assert.deepEqual([kept.blocks.length, kept.ended, copy.complete, copy.own.swap], [1, false, false, 1]);
});

test("a copy goes on as the run would have", () => {
  const events = [...beginning("abcd"), ...step("rejected", 1, "xyz"), ...step("accepted", 2, "z$", "abz")];
  for (let cut = 0; cut <= events.length; cut += 1) {
    const copy = copyOf(folded(events.slice(0, cut)));
    for (const event of events.slice(cut)) fold(copy, event);
    assert.deepEqual(copy, folded(events));
  }
});

test("events of a kind that nobody knows are counted, and change nothing", () => {
  const events = beginning("ab");
  const run = folded([...events, { kind: "swap", chain: 0 }, { kind: "toString" }, { kind: "__proto__" }]);
  assert.equal(run.folded, events.length + 3);
  assert.deepEqual({ ...run, folded: events.length }, folded(events));
});

test("answers belong to the place of an event, unknown ones counted", () => {
  const events = beginning("ab");
  const place = events.length; // one further, since an unknown event comes before
  const run = folded([{ kind: "swap" }, ...events], { [place]: "3", [place - 1]: "wrong" });
  assert.equal(chainOf(run).answer, "3");
});

test("events of a sampler's own are taken in as its script says", () => {
  foldOwn("temperature_changed", (run, event) => {
    run.own.temperature_changed = [...(run.own.temperature_changed ?? []), event.temperature];
  });
  const change = (temperature) => ({ kind: "temperature_changed", temperature });
  const run = folded([...beginning("ab"), change(0.5), change(0.25)]);
  assert.deepEqual(run.own.temperature_changed, [0.5, 0.25]);
  assert.deepEqual(unknownKinds([change(1)]), []);
});

test("a kind is known if the page folds it or a method in the table sends it", () => {
  const events = [...beginning("ab"), { kind: "likeliest_so_far" }, { kind: "swap" }, { kind: "swap" }];
  assert.deepEqual(unknownKinds(events), ["swap"]);
});

test("a visitor is told of unknown kinds, of three by name", () => {
  const of = (...kinds) => aboutUnknown(kinds.map((kind) => ({ kind })));
  assert.equal(of("decision"), "");
  assert.match(of("swap"), /\(swap\):/);
  assert.match(of("a", "b", "c"), /\(a, b, c\):/);
  assert.match(of("a", "b", "c", "d"), /\(a, b, c and others\):/);
  assert.match(of(`\u202e${"x".repeat(100)}`), /\(⟨U\+202E⟩x{62}…\):/);
});

test("whether a run stops early is said by its settings, or by those that an earlier version recorded", () => {
  const told = [
    [{ stop_early: true }, true],
    [{ stop_early: false }, false],
    [{ run_all_blocks: false }, true],
    [{ run_all_blocks: true }, false],
    [{}, false],
    [{ stop_early: false, run_all_blocks: false }, false],
  ];
  for (const [settings, stops] of told) assert.equal(stopsEarly(settings), stops, JSON.stringify(settings));
});

test("a run was stopped early if its response ended before the last block, and the paper's rule was in force", () => {
  const of = ({ settings = {}, sampler = "power", ended = true, over = true }) =>
    stoppedEarly(
      folded([
        ...beginning("ab$", { sampler, settings: { max_new_tokens: 8, stop_early: true, ...settings } }),
        blockFinished({ ended }),
        ...(over ? [runFinished()] : []),
      ]),
    );
  assert.equal(of({}), true);
  assert.equal(of({ settings: { stop_early: undefined, run_all_blocks: false } }), true);
  assert.equal(of({ over: false }), false);
  assert.equal(of({ ended: false }), false);
  assert.equal(of({ settings: { stop_early: false } }), false);
  assert.equal(of({ settings: { max_new_tokens: 4 } }), false);
  assert.equal(of({ sampler: "base" }), false);
});

test("log A is made of the weights and the cuts", () => {
  const terms = { log_weight_proposal: -3, log_weight_state: -5, log_cut_ratio: 0.5 };
  assert.equal(logRatio(terms), 2.5);
});

test("pivots are the accepted steps, with what stood there, what came, and what it did", () => {
  const events = [...beginning("abcd"), ...step("rejected", 1, "xyz"), ...step("accepted", 2, "z$", "abz")];
  const run = folded(events, { 6: "1", [events.length - 1]: "2" });
  const found = pivotsOf(chainOf(run));
  assert.equal(found.length, 1);
  const [{ from, to, ...pivot }] = found;
  assert.deepEqual([from.text, to.text], ["c", "z"]);
  assert.deepEqual(pivot, { step: 2, position: 2, gain: 0, answerBefore: "1", answer: "2", answerChanged: true });
});

test("a token is left with one minus its chance to be drawn again, never less than none", () => {
  assert.ok(Math.abs(hazardOf(token("a", { log_proposal: Math.log(0.25) })) - 0.75) < 1e-12);
  assert.equal(hazardOf(token("a", { log_proposal: 0 })), 0);
  assert.equal(hazardOf(token("a", { log_proposal: 1e-9 })), 0);
});

test("a proposal leaves the response at a position if it is cut before and all between is drawn again", () => {
  const chances = [0.5, 0.8, 0.9, 1];
  const tokens = chances.map((chance) => token("a", { log_proposal: Math.log(chance) }));
  // Cut at each place with chance 1/4; by hand, from the last cut back to the first.
  const third = (1 / 4) * (1 + 0.8 + 0.8 * 0.5) * 0.1;
  assert.ok(Math.abs(chanceToLeave(tokens, 2) - third) < 1e-12);
  const all = tokens.reduce((sum, _, position) => sum + chanceToLeave(tokens, position), 0);
  const never = (1 / 4) * (0.5 * 0.8 * 0.9 + 0.8 * 0.9 + 0.9 + 1);
  assert.ok(Math.abs(all + never - 1) < 1e-12);
});
