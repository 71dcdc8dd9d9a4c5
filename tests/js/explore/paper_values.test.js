// The paper's values, as far as a model can read them.

import assert from "node:assert/strict";
import { test } from "node:test";

import { readableBy } from "../../../assets/js/explore/paper_values.js";

test("a model that reads enough gets the paper's lengths, and nothing is said", () => {
  for (const context of [null, 6144, 32768]) {
    const { values, less } = readableBy({ name: "large", context });
    assert.equal(values.max_new_tokens, "3072");
    assert.equal(values.block_size, "192");
    assert.equal(less, null);
  }
  assert.equal(readableBy(undefined).less, null);
});

test("a smaller one gets half of its context in 16 blocks, and that is said", () => {
  const { values, less } = readableBy({ name: "pocket", context: 512 });
  assert.equal(values.max_new_tokens, "256");
  assert.equal(values.block_size, "16");
  assert.deepEqual(less, { model: "pocket", numbers: { context: 512, length: 256, block: 16 } });
});

test("the lengths are legal for any context", () => {
  for (const context of [2, 31, 32, 33, 100, 2048, 6143]) {
    const { values } = readableBy({ name: "m", context });
    const [length, block] = [Number(values.max_new_tokens), Number(values.block_size)];
    assert.ok(length >= 1 && block >= 1 && block <= length && length < context, String(context));
  }
});
