// Text from models and visitors: nothing in it is invisible, and what is seen stays as it is.

import assert from "node:assert/strict";
import { test } from "node:test";

import { readable } from "../../../assets/js/core/dom.js";

test("characters that nobody sees are named", () => {
  assert.equal(readable("a\u200bb\u202ec\u0007"), "a⟨U+200B⟩b⟨U+202E⟩c⟨U+0007⟩");
  assert.equal(readable("a\u200db \ufe0f"), "a⟨U+200D⟩b ⟨U+FE0F⟩");
  assert.equal(readable("👩\u200d", true), "👩⟨U+200D⟩", "it joins nothing");
  assert.equal(readable("a\nb\t"), "a⏎b⇥");
});

test("an emoji made of several stays one", () => {
  for (const picture of ["👩‍👩‍👧", "👩🏽‍🚀", "❤️", "🏳️‍🌈"]) assert.equal(readable(`so ${picture}!`), `so ${picture}!`);
});
