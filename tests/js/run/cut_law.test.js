// The page knows the laws of the cut as the samplers do.

import assert from "node:assert/strict";
import { test } from "node:test";

import { barsOf } from "../../../assets/js/run/cut_lane.js";
import { cutChances } from "../../../assets/js/run/cut_law.js";
import { chanceToLeave } from "../../../assets/js/run/fold.js";

/** @returns {any} */
const token = (q, entropy) => ({ log_proposal: Math.log(q), entropy });
const near = (found, expected) =>
  expected.forEach((value, index) => assert.ok(Math.abs(found[index] - value) < 1e-12, `${found} ${expected}`));

test("cuts follow rises of the entropy, hazards, or nothing", () => {
  const tokens = [token(0.9, 1), token(0.6, 0.5), token(1, 2.5), token(1, 2.5)];
  near(cutChances(tokens, { cut_law: "entropy", uniform_share: 0.5 }), [
    0.5 / 17 + 0.125,
    0.125,
    8 / 17 + 0.125,
    0.125,
  ]);
  near(cutChances(tokens, { cut_law: "hazard", uniform_share: 0.2 }), [0.21, 0.69, 0.05, 0.05]);
  for (const settings of [undefined, {}, { cut_law: "hazard", uniform_share: 1 }])
    near(cutChances(tokens, settings), [0.25, 0.25, 0.25, 0.25]);
});

test("where the model is sure of all, all places are equally likely; without entropies nothing is said", () => {
  const sure = [token(1 - 1e-12, 1e-10), token(1, 0)];
  for (const cut_law of ["entropy", "hazard"]) near(cutChances(sure, { cut_law, uniform_share: 0.1 }), [0.5, 0.5]);
  assert.equal(cutChances([token(0.5)], { cut_law: "entropy", uniform_share: 0.5 }), null);
  assert.equal(chanceToLeave([token(0.5)], 0, { cut_law: "entropy", uniform_share: 0.5 }), null);
});

test("a step leaves a token as often as the law cuts at or before it", () => {
  const tokens = [token(0.9), token(0.6), token(1)];
  const settings = { cut_law: "hazard", uniform_share: 0.2 };
  const cuts = cutChances(tokens, settings);
  near([chanceToLeave(tokens, 1, settings)], [(cuts[0] * 0.9 + cuts[1]) * 0.4]);
});

test("the lane has a bar for each place, as high as its chance, and knows where accepted steps have cut", () => {
  /** @returns {any} */
  const step = (decision, cut) => ({ decision: { decision }, proposal: { cut } });
  const steps = [step("accepted", 1), step("rejected", 0), step("accepted", 9)];
  const { bars, most } = barsOf([0.5, 0.25, 0.25], steps);
  assert.equal(most, 0.5);
  assert.deepEqual(bars, [
    { chance: 0.5, from: 0, to: 1, taken: false },
    { chance: 0.25, from: 1, to: 2, taken: true },
    { chance: 0.25, from: 2, to: 3, taken: false },
  ]);
  const long = barsOf(new Array(500).fill(1 / 500), [step("accepted", 499)]);
  assert.equal(long.bars.length, 120);
  assert.deepEqual(
    long.bars.filter((bar) => bar.taken),
    [long.bars[119]],
  );
  const [first, second] = long.bars;
  assert.deepEqual([first.from, second.from, long.bars[119].to], [0, first.to, 500]);
  near([first.chance], [(first.to - first.from) / 500]);
});
