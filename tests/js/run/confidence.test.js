// Confidence of tokens, and how it colours a response.

import assert from "node:assert/strict";
import { test } from "node:test";

import { confidenceOf, confidenceScale, likeliestStored } from "../../../assets/js/run/confidence.js";

const token = (log_prob, ...others) => ({
  log_prob,
  alternatives: others.map((value, id) => ({ id, text: "x", log_prob: value })),
});

test("it is minus the mean of log p over the likeliest tokens, whichever was drawn", () => {
  assert.equal(confidenceOf(token(-1, -2, -6), 3), 3);
  assert.equal(confidenceOf(token(-6, -1, -2), 2), 1.5);
});

test("it goes as far down the list as a run stored, and to the twentieth at most", () => {
  assert.equal(likeliestStored([token(-1, -2), token(-1, -2, -3)]), 2);
  assert.equal(likeliestStored([token(-1, ...Array(30).fill(-2))]), 20);
  assert.equal(likeliestStored([token(-1, -2)]), 0);
  assert.equal(likeliestStored([]), 0);
});

test("where a run stored no other tokens nothing is known", () => {
  assert.equal(confidenceOf(token(-1), 0), null);
  assert.equal(confidenceScale([token(-1), token(-2)]).level(token(-1)), null);
});

test("a token beside which nothing is possible is the surest", () => {
  const tokens = [token(0), token(Math.log(0.5), Math.log(0.5), -9)];
  const { level } = confidenceScale(tokens);
  assert.deepEqual(tokens.map(level), [0, 1]);
});

test("the least sure token is the darkest, and among tokens that are as sure none stands out", () => {
  const tokens = [token(-0.1, -9.9, -20), token(-1, -3, -20), token(-0.5, -5.5, -20)];
  const { level, most, least } = confidenceScale(tokens);
  assert.deepEqual([most, least], [5, 2]);
  assert.deepEqual(
    tokens.map((one) => Number(level(one).toFixed(3))),
    [0, 1, 0.667],
  );
  const alike = [token(-1, -5, -9), token(-1.01, -5, -9)];
  assert.ok(alike.every((one) => confidenceScale(alike).level(one) < 0.01));
});
