// A chance in everyday words is near the chance, and never says always or never of what is neither.

import assert from "node:assert/strict";
import { before, test } from "node:test";

import { oddsOf, oddsText } from "../../../assets/js/core/odds.js";
import { speakEnglish } from "../helpers.js";

before(speakEnglish);

test("so many times in so many is the chance, to two digits or two percent", () => {
  for (let p = 0.0001; p < 1; p += 0.0007) {
    const { times, of } = oddsOf(p);
    assert.ok(times > 0 && times < of, `${p}: ${times} in ${of}`);
    const share = times / of;
    const near =
      p <= 0.12 ? Math.abs(share / p - 1) : p >= 0.88 ? Math.abs((1 - share) / (1 - p) - 1) : Math.abs(share - p);
    assert.ok(near <= (p > 0.12 && p < 0.88 ? 0.02 : 0.051), `${p}: ${times} in ${of}`);
  }
});

test("what everybody says is said", () => {
  assert.deepEqual(oddsOf(0.05), { times: 1, of: 20 });
  assert.deepEqual(oddsOf(0.5), { times: 1, of: 2 });
  assert.deepEqual(oddsOf(2 / 3), { times: 2, of: 3 });
  assert.deepEqual(oddsOf(0.9), { times: 9, of: 10 });
});

test("only what is certain is always", () => {
  const words = [1, 1 - 1e-9, 0.25, 1e-5, 1e-9].map(oddsText);
  assert.equal(new Set(words).size, 5);
  assert.ok(words[2].includes("4") && words[3].includes("100,000"));
});
