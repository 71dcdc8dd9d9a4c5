// Where the browser keeps nothing, as here, nothing comes of keeping, and nothing breaks.

import assert from "node:assert/strict";
import { test } from "node:test";

import { newKeep, newTelling } from "../../../assets/js/core/kept.js";

globalThis.addEventListener = () => {}; // nobody leaves this page

test("without the browser's storage nothing is kept, found or broken", async () => {
  const keep = newKeep("explore");
  assert.equal(await keep.save({ method: "power" }, [{ kind: "run_started" }]), undefined);
  assert.equal(await keep.found(), null);
  assert.equal(await keep.forget(), undefined);
});

const storage = () => {
  const kept = new Map();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, String(value)),
    removeItem: (key) => void kept.delete(key),
  };
};

test("what is told unasked goes on where it was left, and is not told again once it is over", () => {
  globalThis.localStorage = storage();
  globalThis.sessionStorage = storage();
  const first = newTelling("minute");
  assert.equal(first.untold(), true);
  assert.equal(first.place(), null);
  first.note(0);
  first.note(3);
  const anew = newTelling("minute");
  assert.equal(anew.place(), 3);
  assert.equal(anew.untold(), true);
  anew.over();
  assert.equal(newTelling("minute").untold(), false);
  assert.equal(newTelling("minute").place(), null);
});

test("what cannot be noted is not told unasked", () => {
  const broken = { getItem: () => null, setItem: () => assert.fail("full"), removeItem: () => {} };
  globalThis.localStorage = globalThis.sessionStorage = broken;
  const telling = newTelling("minute");
  assert.equal(telling.untold(), false);
  telling.note(2);
  telling.over();
  assert.equal(telling.place(), null);
});
