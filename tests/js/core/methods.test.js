// What is said of methods beside their responses comes from their table.

import assert from "node:assert/strict";
import { test } from "node:test";

import { caveatsOf } from "../../../assets/js/core/methods.js";

/** @returns {any} */
const look = (method, caveat) => ({ method, title: method, caveat });

test("a caveat is said once for all variants of a method, and nothing of methods without one", () => {
  const [biased, other] = [look("a", "Biased."), look("b", "Not quite.")];
  assert.equal(caveatsOf([look("c", ""), biased, other, { ...biased }]), "Biased. Not quite.");
  assert.equal(caveatsOf([look("c", ""), look("unknown", undefined)]), "");
});
