// Where a legend below a chart stands.

import assert from "node:assert/strict";
import { test } from "node:test";

import { legendBelow } from "../../../../assets/js/learn/lessons/bars.js";
import { stubPage } from "../../helpers.js";

stubPage();
globalThis.getComputedStyle = (plot) => ({ getPropertyValue: () => String(plot.scale) });

test("a legend stands so many pixels below a chart of any height and scale", () => {
  for (const [clientHeight, scale] of [
    [300, 1],
    [520, 1],
    [520, 1.3],
  ]) {
    const { legend, margin } = legendBelow({ clientHeight, scale }, 32);
    const between = clientHeight - scale * (margin.t + margin.b);
    assert.ok(Math.abs(-legend.y * between - 32 * scale) < 1e-9);
  }
});
