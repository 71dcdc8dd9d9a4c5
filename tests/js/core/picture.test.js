// What stands above a chart in a picture.

import assert from "node:assert/strict";
import { test } from "node:test";

import { curvesNamed, legendLines, legendText } from "../../../assets/js/core/picture.js";

const entry = (text) => ({ mark: "◆", colour: "rgb(1, 2, 3)", text });

test("a legend takes as many lines as its width asks for, and loses nothing", () => {
  const all = ["greedy", "base", "low temperature", "power sampling", "best of n"].map(entry);
  assert.equal(legendLines(all, 2000).length, 1);
  const narrow = legendLines(all, 220);
  assert.ok(narrow.length > 2);
  assert.deepEqual(narrow.flat(), all);
  assert.deepEqual(legendLines([], 220), []);
});

test("a name in a legend is text, whatever it says", () => {
  const text = legendText([[entry("<b>&")]]);
  assert.ok(text.includes("&lt;b&gt;&amp;"));
  assert.ok(!text.includes("<b>"));
});

test("a picture names each curve that says what it is, beside its own dash and mark", () => {
  const curve = (meta, dash) => ({ name: "", meta, line: { dash }, marker: { symbol: "star" } });
  const { data, lines, layout } = curvesNamed([curve("<i>N = 0", "solid"), curve("N = 20", "dot"), { name: "band" }]);
  assert.equal(lines, 2);
  assert.equal(layout.showlegend, true);
  assert.deepEqual(
    data.map(({ name, showlegend, line }) => [name, showlegend, line?.dash]),
    [
      ["&lt;i&gt;N = 0", true, "solid"],
      ["N = 20", true, "dot"],
      ["band", false, undefined],
    ],
  );
  assert.deepEqual(curvesNamed([{ name: "band" }]).layout, {});
});
