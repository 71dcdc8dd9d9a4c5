// What charts have in common.

import assert from "node:assert/strict";
import { test } from "node:test";

import { logProbRange } from "../../../assets/js/core/chart.js";

test("no axis of log p goes above 0, also while nothing is known", () => {
  assert.deepEqual(logProbRange(false), { range: [-10, 0] });
  assert.equal(logProbRange(true).autorangeoptions.clipmax, 0);
});
