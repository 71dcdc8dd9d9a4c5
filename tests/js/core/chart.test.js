// What charts have in common.

import assert from "node:assert/strict";
import { test } from "node:test";

import { enlarged, logProbRange, restAfter } from "../../../assets/js/core/chart.js";

test("no axis of log p goes above 0, also while nothing is known", () => {
  assert.deepEqual(logProbRange(false), { range: [-10, 0] });
  assert.equal(logProbRange(true).autorangeoptions.clipmax, 0);
});

test("a chart rests longer where drawing takes longer, but never for seconds on end", () => {
  assert.equal(restAfter(10, 250), 250);
  assert.equal(restAfter(100, 250), 600);
  assert.equal(restAfter(5000, 250), 2000);
  assert.equal(restAfter(5000, 3000), 3000);
});

test("larger letters have larger margins, and nothing else changes", () => {
  const layout = { margin: { l: 40, b: 10 }, font: { size: 10 }, xaxis: { tickfont: { size: 11 }, range: [0, 40] } };
  assert.deepEqual(enlarged(layout, 1.5), {
    margin: { l: 60, b: 15 },
    font: { size: 15 },
    xaxis: { tickfont: { size: 16.5 }, range: [0, 40] },
  });
  assert.equal(enlarged(layout, 1), layout);
});
