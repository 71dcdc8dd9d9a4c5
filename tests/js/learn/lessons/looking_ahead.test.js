// The rows of lesson 11's table, and where its estimates stand.

import assert from "node:assert/strict";
import { test } from "node:test";

import { say } from "../../../../assets/js/core/language.js";
import { rowsOf, spreadOf } from "../../../../assets/js/learn/lessons/looking_ahead.js";
import { METHODS, speakEnglish, stubPage } from "../../helpers.js";

stubPage({ methods: [...METHODS, { method: "low_temperature", title: "low temperature", short: "low" }] });
speakEnglish();

const told = (zeta) => ({ zeta, error: 0.1, share: 0.5 });
const frame = (more = {}) => ({
  firsts: ["PLAN", "GUESS"],
  p: [0.4, 0.6],
  raised: [0.0256, 0.1296],
  zeta: [0.8145, 0.1325],
  right: { base: 0.71, low_temperature: 0.74, power: 0.86 },
  draws: 4,
  right_draws: 3,
  latest: [
    [told(0.5), told(0.5)],
    [told(0.9), told(0.1)],
  ],
  ...more,
});
const of = (rows, name) => rows.find((row) => row.of === name);

test("each row prefers what its own weights are greatest for", () => {
  const rows = rowsOf(frame(), 4);
  assert.deepEqual(
    rows.map(({ of, best }) => [of, best]),
    [
      ["base", 1],
      ["low_temperature", 1],
      ["power", 0],
      ["lookahead", 0],
    ],
  );
  assert.deepEqual(of(rows, "low_temperature").cells[0], ["0.4⁴", 0.0256]);
  assert.deepEqual(of(rows, "power").cells[1], ["0.1296 × 0.133", 0.1296 * 0.1325]);
  assert.equal(of(rows, "lookahead").cells[0][1], 0.0256 * 0.9, "of the newest run");
  assert.deepEqual([of(rows, "power").right, of(rows, "lookahead").right], [0.86, 0.75]);
});

test("nothing is preferred where weights are equal, or one is not known", () => {
  const equal = rowsOf(frame({ p: [0.5, 0.5], latest: [[null, told(0.2)]] }), 4);
  assert.equal(of(equal, "base").best, -1);
  assert.deepEqual(of(equal, "lookahead").cells[0], [say("learn-no-candidate"), null], "it was drawn by no piece");
  assert.equal(of(equal, "lookahead").best, -1);
  const before = of(rowsOf(frame({ draws: 0, right_draws: 0, latest: [] }), 4), "lookahead");
  assert.deepEqual([before.best, before.right], [-1, null]);
  assert.deepEqual(before.cells[0], ["–", null], "of a run that is still to come nothing is said");
});

test("estimates stand beside each other around their place", () => {
  assert.deepEqual(spreadOf(1, 1), [1]);
  const places = spreadOf(1, 5);
  assert.equal(places[2], 1);
  assert.ok(places[0] > 0.5 && places[4] < 1.5 && places[0] < places[1]);
});
