// When a run is said to have ended with a wrong answer.

import assert from "node:assert/strict";
import { test } from "node:test";

import { endsWrong } from "../../../assets/js/run/ending.js";
import { fold, newRun } from "../../../assets/js/run/fold.js";
import { beginning, blockFinished, runFinished, step, stubPage } from "../helpers.js";

stubPage();

const player = (events, right) => {
  const answers = Object.fromEntries(events.map((_, index) => [index, "5"]));
  const run = newRun(answers);
  for (const event of events) fold(run, event);
  return { run, right };
};
const unfinished = [...beginning("abcd"), ...step("accepted", 1, "$", "a")];
const over = [blockFinished({ ended: true }), runFinished()];

test("a finished power chain whose answer is graded wrong ends wrong", () => {
  assert.equal(endsWrong(player([...unfinished, ...over], { 5: false })), true);
});

test("neither a right answer nor one that nobody has graded is wrong", () => {
  assert.equal(endsWrong(player([...unfinished, ...over], { 5: true })), false);
  assert.equal(endsWrong(player([...unfinished, ...over], {})), false);
});

test("nothing is said before the run is over", () => {
  assert.equal(endsWrong(player(unfinished, { 5: false })), false);
});

test("a response that was cut off has no answer to judge", () => {
  assert.equal(endsWrong(player([...beginning("abcd"), blockFinished(), runFinished()], { 5: false })), false);
});

test("samples of other methods are not said to be a power chain's", () => {
  const events = [...beginning("ab$", { sampler: "base" }), ...over];
  assert.equal(endsWrong(player(events, { 5: false })), false);
});
