// Where the lines and the words of the prefix tree go.

import assert from "node:assert/strict";
import { test } from "node:test";

import { arranged, pathOf, spread, wrappedText } from "../../../assets/js/compare/prefix_tree.js";

const node = (parent, start, end, samples, ends = []) => ({ parent, start, end, samples, ends });
/** Four samples: 0 and 2 say the same, 1 leaves them in the middle, 3 at once; parents come before children. */
const tree = () => [
  node(null, 0, 0, [0, 1, 2, 3]),
  node(0, 0, 5, [0, 1, 2]),
  node(1, 5, 9, [0, 2], [0, 2]),
  node(1, 5, 25, [1], [1]),
  node(0, 0, 3, [3], [3]),
];
const near = (one, other, far = 0.01) => assert.ok(Math.abs(one - other) < far, `${one} is not near ${other}`);

test("samples that say the same run side by side, and others end at a distance one can read", () => {
  const nodes = tree();
  arranged(nodes, 400);
  const [, , same, long, short] = nodes;
  near(same.heights.get(2) - same.heights.get(0), 2.4);
  for (const [upper, lower] of [
    [same, long],
    [long, short],
  ])
    assert.ok(lower.centre - lower.half - (upper.centre + upper.half) >= 17);
});

test("the lines of a node are next to each other, in the order in which they part", () => {
  const nodes = tree();
  arranged(nodes, 400);
  for (const one of nodes) {
    const heights = [...one.heights.values()];
    assert.deepEqual([...one.heights.keys()].sort(), one.samples);
    heights.slice(1).forEach((height, place) => near(height - heights[place], 2.4));
    near((heights[0] + heights.at(-1)) / 2, one.centre);
    near(heights.at(-1) - heights[0], 2 * one.half);
  }
  assert.deepEqual([...nodes[0].heights.keys()], [0, 2, 1, 3]);
});

test("the tree takes the room there is, but no line of text less or two more between its ends", () => {
  const height = (room) => arranged(tree(), room);
  near(height(100), 100);
  near(height(1000), 4 * 2.4 + 3 * 34);
  near(height(0), 4 * 2.4 + 3 * 17);
});

test("the longest way fills the width, and no node begins before its parent ends", () => {
  const nodes = tree();
  spread(nodes, 600);
  near(Math.max(...nodes.map((one) => one.right)), 600);
  assert.equal(nodes[0].left, 0);
  for (const one of nodes.slice(1)) assert.equal(one.left, nodes[one.parent].right);
});

test("a long stretch of words takes more room than a short one, and every branch enough for its label", () => {
  const nodes = tree();
  spread(nodes, 600);
  const [root, early, same, long, short] = nodes.map((one) => one.right - one.left);
  assert.equal(root, 0);
  assert.ok(long > same && long > early);
  for (const width of [early, same, long, short]) assert.ok(width >= 92 - 1e-9);
});

test("on a narrow screen the branches are narrower, and still fit", () => {
  const nodes = tree();
  spread(nodes, 100);
  near(Math.max(...nodes.map((one) => one.right)), 100);
  for (const one of nodes.slice(1)) assert.ok(one.right - one.left > 40);
});

test("responses that are all the same are one line as long as the width", () => {
  const nodes = [node(null, 0, 30, [0, 1, 2], [0, 1, 2])];
  arranged(nodes, 400);
  spread(nodes, 500);
  near(nodes[0].right, 500);
  near(nodes[0].heights.get(2) - nodes[0].heights.get(0), 4.8);
});

test("a line goes from the left along its nodes to its end, without a jump", () => {
  const nodes = tree();
  arranged(nodes, 400);
  spread(nodes, 600);
  for (const [index, leaf] of [
    [0, 2],
    [1, 3],
    [2, 2],
    [3, 4],
  ]) {
    const { x, y } = pathOf(nodes, index);
    assert.equal(x[0], 0);
    assert.equal(x.at(-1), nodes[leaf].right);
    assert.equal(y[0], nodes[0].heights.get(index));
    assert.equal(y.at(-1), nodes[leaf].heights.get(index));
    x.slice(1).forEach((here, place) => assert.ok(here >= x[place], "it never goes back"));
    x.slice(1).forEach((here, place) => assert.ok(here > x[place] || y[place + 1] === y[place], "it has no corner up"));
  }
});

test("a text for a hover label is in lines of about 56 letters, as text, and not without end", () => {
  assert.equal(wrappedText("a <b>bold</b> & b"), "a &lt;b&gt;bold&lt;/b&gt; &amp; b");
  const lines = wrappedText("word ".repeat(200)).split("<br>");
  assert.ok(lines.every((line) => line.length <= 56));
  assert.equal(lines.join("").length, 320);
  assert.ok(lines.at(-1).endsWith("…"));
});
