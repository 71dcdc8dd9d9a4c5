// What lesson 10 makes of a run's events, and where its dots stand.

import assert from "node:assert/strict";
import { test } from "node:test";

import { dotsOf, genealogyOf } from "../../../../assets/js/learn/lessons/particles.js";
import { METHODS, particlesBegun, particlesDrawn, particlesResampled, stubPage } from "../../helpers.js";

stubPage({ methods: METHODS });

test("a run's events come to its genealogy: how few were effective, how often it resampled, where the answer is", () => {
  const run = genealogyOf([
    ...particlesBegun(4),
    particlesDrawn(0, { a: [0, 1], b: [2, 3] }, [0, 0, -9, -9]),
    particlesResampled(1, [0, 0, 1, 1]),
    particlesDrawn(1, { c: [0, 2], d: [1, 3] }, [0, 0, 0, 0]),
    {
      kind: "filter_finished",
      filter: 0,
      log_weights: [0, 0, 0, 0],
      ess: 4,
      log_z: -1,
      log_z_error: null,
      families: 2,
      chosen: 3,
    },
  ]);
  assert.ok(Math.abs(run.leastEss - 2) < 0.01);
  assert.equal(run.resampled, 1);
  assert.equal(run.columns.at(-1).ancestors, 2);
  assert.ok(run.columns.at(-1).lines[run.shown].members.includes(3));
});

test("dots stand around the place of their number of particles, no two of a number above each other", () => {
  const dots = dotsOf([
    [1, 2, 3],
    [4, 5],
  ]);
  assert.deepEqual(
    dots.map(({ y }) => y),
    [1, 2, 3, 4, 5],
  );
  assert.ok(dots.every(({ x }, k) => Math.abs(x - (k < 3 ? 0 : 1)) < 0.5));
  assert.equal(new Set(dots.map(({ x }) => x)).size, 5);
});
