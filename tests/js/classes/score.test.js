// What a student was right about, and what is left of a countdown.

import assert from "node:assert/strict";
import { test } from "node:test";

import { isRight, numberIn, scoreOf, secondsLeft } from "../../../assets/js/classes/score.js";

const past = (number, answer, more = {}) => ({
  number,
  kind: "verdict",
  answer,
  tolerance: 0,
  right: 0,
  votes: 1,
  ...more,
});

test("a vote is right, wrong, or neither", () => {
  assert.equal(isRight(past(1, "accept"), "accept"), true);
  assert.equal(isRight(past(1, "accept"), "reject"), false);
  assert.equal(isRight(past(1, "accept"), undefined), null);
  assert.equal(isRight(past(1, null), "accept"), null);
});

test("a number is right within its tolerance", () => {
  const number = past(1, 1.475, { kind: "number", tolerance: 0.01 });
  assert.equal(isRight(number, 1.484), true);
  assert.equal(isRight(number, 1.486), false);
  assert.equal(isRight(past(1, 0.3, { kind: "number" }), 0.1 + 0.2), true);
});

test("the score counts the questions that were answered", () => {
  const all = [past(1, "accept"), past(2, "reject"), past(3, "accept"), past(4, null)];
  assert.deepEqual(scoreOf(all, { 1: "accept", 2: "accept", 4: "accept" }), { right: 1, asked: 2 });
});

test("a countdown ends at nought", () => {
  assert.equal(secondsLeft(null, 5), null);
  assert.equal(secondsLeft(10, 5.5), 5);
  assert.equal(secondsLeft(10, 12), 0);
});

test("a number is read as people type it, and nothing else is one", () => {
  const typed = [".58", "0,58", " 58 % ", "1/4", "−2", "1.475", "3,"];
  assert.deepEqual(typed.map(numberIn), [0.58, 0.58, 0.58, 0.25, -2, 1.475, 3]);
  const none = ["", "a", "1/0", "1/2/3", "1e9", "0x10", "%", "1 or 2", "--1", "NaN", "9".repeat(99)];
  assert.deepEqual(
    none.map(numberIn),
    none.map(() => null),
  );
});
