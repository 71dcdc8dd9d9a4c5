// The lines of responses that grow.

import assert from "node:assert/strict";
import { test } from "node:test";

import { linesOf } from "../../../assets/js/run/growth.js";
import { stubPage, token } from "../helpers.js";

stubPage();

const chain = (text) => ({ extended: false, tokens: [], draft: [...text].map((letter) => token(letter)) });

test("several lines are one with gaps between them, each by its log p from token to token", () => {
  assert.deepEqual(linesOf([chain("ab"), chain("c")]), { x: [1, 2, null, 1], y: [-1, -2, null, -1] });
  assert.deepEqual(linesOf([]), { x: [], y: [] });
});
