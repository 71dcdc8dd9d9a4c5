// Two sliders over α and N stand at a row there is, and each power row can be reached.

import assert from "node:assert/strict";
import test from "node:test";

import { curveNames } from "../../../assets/js/evaluate/curves.js";
import { nearest, pointsOf, standingAt, valuesOf } from "../../../assets/js/evaluate/picks.js";
import { stubPage } from "../helpers.js";

stubPage();
const power = (alpha, steps, more = {}) => ({
  name: `power ${alpha} ${steps}`,
  sampler: "power",
  model: null,
  settings: { alpha, num_steps: steps, temperature: 1 / alpha, ...more },
});
const base = { name: "base", sampler: "base", model: null, settings: {} };
const grid = [1, 4, 8].flatMap((alpha) => [0, 10, 20].map((steps) => power(alpha, steps)));

test("without a sweep there is nothing to pick", () => {
  assert.deepEqual(pointsOf([base, power(4, 20)]), []);
  assert.deepEqual(pointsOf([base, power(4, 20), { ...power(4, 0), model: "other" }]), []);
});

test("a slider keeps the other's value where there is such a row", () => {
  const points = pointsOf([base, ...grid]);
  assert.deepEqual(valuesOf(points, "num_steps"), [0, 10, 20]);
  const moved = nearest(points, { name: "", alpha: 4, num_steps: 10 }, "alpha", 8);
  assert.deepEqual([moved.alpha, moved.num_steps], [8, 10]);
});

test("where there is none it goes to the nearest, so that every row is reached", () => {
  const points = pointsOf([power(4, 20), power(1, 20), power(8, 20), power(4, 0), power(4, 5)]);
  const first = nearest(points, points[0], "num_steps", 5);
  assert.deepEqual([first.alpha, first.num_steps], [4, 5]);
  const then = nearest(points, first, "alpha", 8);
  assert.deepEqual([then.alpha, then.num_steps], [8, 20]);
});

test("methods that differ in something else stand at one place together", () => {
  const methods = [power(4, 20), { ...power(4, 20, { temperature: 1 }), name: "hot" }, power(4, 0)];
  const points = pointsOf(methods);
  assert.deepEqual(standingAt(points, points[0]), ["power 4 20", "hot"]);
});

test("curves are named by the settings in which they differ", () => {
  assert.deepEqual(curveNames([power(4, 0), power(4, 20)]), ["N = 0", "N = 20"]);
  assert.deepEqual(curveNames([power(1, 20), power(4, 20)]), ["α = 1", "α = 4"]);
  const hot = power(4, 20, { temperature: 1 });
  assert.deepEqual(curveNames([power(4, 20), hot]), ["τ = 0.25", "τ = 1"]);
  assert.deepEqual(curveNames([power(4, 20)]), [""]);
});
