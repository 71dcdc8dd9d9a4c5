// What is wrong with a number, how it goes to the server, and where a form says so.

import assert from "node:assert/strict";
import { test } from "node:test";

import { complaint, errorText, exactly, refusals } from "../../../assets/js/shared/fields.js";
import { speakEnglish, stubElement, stubPage } from "../helpers.js";

stubPage();
speakEnglish();

const field = (value, more = {}) => ({
  value,
  name: "alpha",
  min: "",
  max: "",
  step: "any",
  required: true,
  validity: { badInput: false },
  ...more,
});

test("a number within its bounds is not complained of, nor are the bounds themselves", () => {
  for (const value of ["1", "2.5", "10"]) assert.equal(complaint(field(value, { min: "1", max: "10" })), "");
  assert.equal(complaint(field("-3e5")), "");
});

test("a number outside of its bounds is told what they are", () => {
  const within = "Use a number between 1 and 10.";
  for (const value of ["0.99", "10.01"]) assert.equal(complaint(field(value, { min: "1", max: "10" })), within);
  assert.equal(complaint(field("-1", { min: "0" })), "Use a number of at least 0.");
});

test("what is no number, and what is missing, are told apart", () => {
  assert.equal(complaint(field("", { validity: { badInput: true } })), "This is not a number.");
  assert.equal(complaint(field(" ")), "A number is needed here.");
  assert.equal(complaint(field("", { required: false, min: "1" })), "");
});

test("where whole numbers are counted, another is refused", () => {
  assert.equal(complaint(field("2.5", { step: "1" })), "Use a whole number.");
  assert.equal(complaint(field("2.0", { step: "1" })), "");
});

test("a temperature is above 0", () => {
  const temperature = { name: "temperature", min: "0", max: "1" };
  assert.equal(complaint(field("0", temperature)), "Use a number above 0, at most 1.");
  assert.equal(complaint(field("0.01", temperature)), "");
});

test("a whole number too great to be exact goes to the server as it was typed", () => {
  assert.equal(exactly("42"), 42);
  assert.equal(exactly("0.25"), 0.25);
  assert.equal(exactly("9007199254740991"), 9007199254740991);
  assert.equal(exactly("9223372036854775807"), "9223372036854775807");
});

test("an error names its field, and nothing in it is invisible", () => {
  assert.equal(errorText({ field: "alpha", message: "is\u202e small" }), "alpha: is⟨U+202E⟩ small");
  const message = { code: "shared-use-a-whole-number", values: {} };
  assert.equal(errorText({ field: "seed", message }), "seed: Use a whole number.");
});

const form = () => {
  const outer = { open: false, parentElement: { closest: () => null } };
  const inner = { open: false, parentElement: { closest: () => outer } };
  const places = [
    stubElement({ dataset: { error: "alpha" } }),
    stubElement({ dataset: { error: "seed" }, closest: () => inner }),
  ];
  const elements = { alpha: stubElement(), seed: stubElement() };
  return { outer, inner, places, elements, querySelectorAll: () => places };
};

test("a form says at a field what is wrong with it, and takes it back", () => {
  const root = form();
  const refuse = refusals(root);
  assert.equal(refuse("alpha", "too small"), true);
  assert.equal(root.places[0].textContent, "too small");
  assert.equal(root.elements.alpha.attributes["aria-invalid"], "true");
  assert.equal(root.places[1].textContent, "");
  refuse("alpha", () => "too great");
  assert.equal(root.places[0].textContent, "too great");
  refuse("alpha", "");
  assert.equal(root.places[0].textContent, "");
  assert.equal(root.elements.alpha.attributes["aria-invalid"], "false");
});

test("what is wrong in a part that is folded away is brought into sight, all around it too", () => {
  const root = form();
  const refuse = refusals(root);
  refuse("seed", "");
  assert.deepEqual([root.inner.open, root.outer.open], [false, false]);
  refuse("seed", "too great");
  assert.deepEqual([root.inner.open, root.outer.open], [true, true]);
});

test("a form without such a field says so, and one without a box to mark still says what is wrong", () => {
  const root = form();
  assert.equal(refusals(root)("no_such_field", "wrong"), false);
  root.elements = {};
  assert.equal(refusals(root)("alpha", "wrong"), true);
  assert.equal(root.places[0].textContent, "wrong");
});
