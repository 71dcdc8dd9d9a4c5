// What a browser keeps for a teacher: the countdown that was chosen last.

import assert from "node:assert/strict";
import { test } from "node:test";

import { countdown, keepCountdown } from "../../../assets/js/classes/device.js";

const storing = (kept = {}) => {
  globalThis.localStorage = /** @type {any} */ ({
    getItem: (name) => kept[name] ?? null,
    setItem: (name, text) => void (kept[name] = text),
  });
  return kept;
};

test("the countdown that was chosen stays, none among them", () => {
  storing();
  assert.equal(countdown(), 30);
  for (const seconds of [0, 60, 120]) {
    keepCountdown(seconds);
    assert.equal(countdown(), seconds);
  }
});

test("what is no countdown is none that was chosen", () => {
  for (const text of ["", "-1", "1e3", "601", "x"]) {
    storing({ "powerviz-class-countdown": text });
    assert.equal(countdown(), 30, text);
  }
});
