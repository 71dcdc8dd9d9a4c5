// The keys of a presentation, and its place in the address.

import assert from "node:assert/strict";
import { test } from "node:test";

import { linkedValues } from "../../../assets/js/core/link.js";
import { deedOf, sceneIn } from "../../../assets/js/shared/presentation.js";
import { stubPage } from "../helpers.js";

test("arrows and the keys of a presenter's remote control go through the scenes", () => {
  assert.deepEqual(["ArrowRight", "PageDown", "ArrowLeft", "PageUp"].map(deedOf), ["onward", "onward", "back", "back"]);
  assert.deepEqual(["Escape", "P", "p"].map(deedOf), ["leave", "leave", "leave"]);
});

test("keys that vote and play stay with whoever has them", () => {
  assert.deepEqual(["a", "r", "n", " ", "Enter", "Tab", "constructor"].map(deedOf), Array(7).fill(null));
});

test("an address names a scene by its number, from 1", () => {
  const asked = [
    "?present=1",
    "?tab=learn&present=12",
    "",
    "?present=0",
    "?present=-1",
    "?present=1e9",
    "?present=<b>",
  ];
  assert.deepEqual(asked.map(sceneIn), [0, 11, null, null, null, null, null]);
});

test("that something is presented is none of the values of the tab", () => {
  stubPage({ address: "http://127.0.0.1/?tab=learn&lesson=2&present=3" });
  assert.deepEqual(linkedValues("learn"), { lesson: "2" });
});
