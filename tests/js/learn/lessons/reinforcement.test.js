// How lesson 12 writes down the answers of a method's samples.

import assert from "node:assert/strict";
import { test } from "node:test";

import { answersText } from "../../../../assets/js/learn/lessons/reinforcement.js";
import { speakEnglish, stubPage } from "../../helpers.js";

stubPage();
speakEnglish();

test("the most frequent answers come first, and no more than a few", () => {
  assert.equal(answersText({ 4: 2, 16: 9, 18: 5 }), "16\u00a0×9, 18\u00a0×5, 4\u00a0×2");
  assert.equal(answersText({ a: 1, b: 2, c: 3, d: 4, e: 5 }), "e\u00a0×5, d\u00a0×4, c\u00a0×3, b\u00a0×2,\u00a0…");
});

test("samples without an answer are counted, too", () => {
  assert.equal(answersText({ "": 3 }), "–\u00a0×3");
});
