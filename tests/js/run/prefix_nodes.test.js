// The prefix tree that is made in the browser.

import assert from "node:assert/strict";
import { test } from "node:test";

import { prefixNodes } from "../../../assets/js/run/prefix_nodes.js";
import { token } from "../helpers.js";

const response = (text, logs = {}) => [...text].map((letter) => token(letter, { log_prob: logs[letter] ?? -1 }));
const short = ({ parent, start, end, samples, ends }) => [parent, start, end, samples, ends];

test("what all say is one node, and where they part the likelier way comes first", () => {
  const nodes = prefixNodes([response("abc"), response("abde", { d: -0.5 }), response("abc")], "smc");
  assert.deepEqual(nodes.map(short), [
    [null, 0, 2, [0, 1, 2], []],
    [0, 2, 4, [1], [1]],
    [0, 2, 3, [0, 2], [0, 2]],
  ]);
  const [root, likelier] = nodes;
  assert.deepEqual([root.log_prob, likelier.log_prob, likelier.branch_prob], [-2, -3.5, Math.exp(-0.5)]);
  assert.deepEqual(likelier.shares, { smc: 1 / 3 });
});

test("of ways that are as likely as each other the one of the lower token comes first", () => {
  const nodes = prefixNodes([response("a"), response("b")], "smc");
  assert.deepEqual(
    nodes.slice(1).map(({ samples }) => samples),
    [[0], [1]],
  );
});

test("a response that ends where others go on ends there", () => {
  assert.deepEqual(prefixNodes([response("a"), response("ab")], "smc").map(short), [
    [null, 0, 1, [0, 1], [0]],
    [0, 1, 2, [1], [1]],
  ]);
});

test("without responses there is no tree, and the first tokens may differ", () => {
  assert.deepEqual(prefixNodes([], "smc"), []);
  assert.equal(prefixNodes([response("a"), response("b")], "smc")[0].end, 0);
});
