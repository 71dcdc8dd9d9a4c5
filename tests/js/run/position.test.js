// The tokens that stood at one position, and from which step to which.

import assert from "node:assert/strict";
import { test } from "node:test";

import { chainOf, fold, newRun } from "../../../assets/js/run/fold.js";
import { positionHistory } from "../../../assets/js/run/position.js";
import { beginning, step, stubPage } from "../helpers.js";

stubPage();

const run = newRun();
for (const event of [
  ...beginning("abcd"),
  ...step("rejected", 1, "qqq"),
  ...step("accepted", 2, "xy", "abxy"),
  ...step("accepted", 1, "$", "a"),
  ...step("accepted", 1, "rst", "arst"),
])
  fold(run, event);
const spans = (position) =>
  positionHistory(chainOf(run), position).map(({ token, from, to }) => [token.text, from, to]);

test("a token that was never replaced stood there all along", () => {
  assert.deepEqual(spans(0), [["a", 0, 4]]);
});

test("each token has the steps after which it stood there, rejected ones among them", () => {
  assert.deepEqual(spans(1), [
    ["b", 0, 2],
    ["$", 3, 3],
    ["r", 4, 4],
  ]);
});

test("while the response was shorter, nothing stood there", () => {
  assert.deepEqual(spans(2), [
    ["c", 0, 1],
    ["x", 2, 2],
    ["s", 4, 4],
  ]);
  assert.deepEqual(spans(9), []);
});
