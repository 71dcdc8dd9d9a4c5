// Exercises in the address and in the browser's store, which anybody may have written.

import assert from "node:assert/strict";
import { test } from "node:test";

import { exerciseIn, keptAfter, keptIn } from "../../../assets/js/learn/exercises.js";

test("an address names an exercise by its number, from 1 to as many as there are", () => {
  assert.deepEqual(
    ["1", "12"].map((text) => exerciseIn(text, 12)),
    [1, 12],
  );
  const wrong = ["0", "13", "-1", "1.5", "01", "1e1", "", "<b>", undefined];
  assert.deepEqual(
    wrong.map((text) => exerciseIn(text, 12)),
    Array(wrong.length).fill(null),
  );
});

test("what the browser has kept comes back", () => {
  const reason = { code: "exercise-distance-reason", values: { right: 0.3 } };
  const kept = {
    3: { given: "both-b", right: true, side: null, reason },
    8: { given: ".2", right: false, side: "low", reason: null },
  };
  assert.deepEqual(keptIn(JSON.stringify(kept)), kept);
});

test("what nobody has kept in this form is left out", () => {
  for (const text of [null, "", "no JSON", "null", "7", "[]", '"text"', '{"1":null}', '{"1":{"given":5}}'])
    assert.deepEqual(keptIn(text), {}, String(text));
  const odd = {
    a: { given: "1" },
    1: { given: "x".repeat(99) },
    2: { given: "1", reason: "text" },
    4: { given: "1", right: "yes" },
  };
  assert.deepEqual(keptIn(JSON.stringify(odd)), { 4: { given: "1", right: null, side: null, reason: null } });
});

test("an answer that was right stays, whatever is tried after it, and the reason with it", () => {
  const reason = { code: "exercise-distance-reason", values: {} };
  const wrong = keptAfter(undefined, { given: ".2", right: false, side: "low" });
  assert.deepEqual(wrong, { given: ".2", right: false, side: "low", reason: null });
  const right = keptAfter(wrong, { given: ".3", right: true, reason });
  assert.deepEqual(right, { given: ".3", right: true, side: null, reason });
  assert.deepEqual(keptAfter(right, { given: "72", right: false, side: "high" }), right);
  assert.deepEqual(keptAfter(wrong, { given: "", right: null, reason }), { ...wrong, reason });
});
