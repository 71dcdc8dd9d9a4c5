// Numbers as people write them.

import assert from "node:assert/strict";
import { test } from "node:test";

import { language, startLanguages } from "../../../assets/js/core/language.js";
import {
  bytesText,
  chanceText,
  countText,
  fixedText,
  largeText,
  powerText,
  separators,
  shortText,
  signedText,
  toldApart,
  withOwnSign,
  withPoint,
} from "../../../assets/js/core/numbers.js";

test("a negative number has a real minus sign, and zero has none", () => {
  assert.equal(fixedText(-1.234), "−1.23");
  assert.equal(fixedText(-0), "0.00");
  assert.equal(fixedText(-0.001, 3), "−0.001");
  assert.equal(fixedText(2.5, 0), "3");
});

test("a plus sign stands before what is above zero as it is shown", () => {
  assert.equal(signedText(0.5, 1), "+0.5");
  assert.equal(signedText(-0.5, 1), "−0.5");
  assert.equal(signedText(0), "0.00");
});

test("what is small is not written as zero, and what is left of a sum that is zero is", () => {
  const written = [
    [0.0034, "0.003"],
    [-0.00012, "−0.0001"],
    [0.0049, "0.005"],
    [-3.2e-7, "−3·10⁻⁷"],
    [0, "0.00"],
    [-1e-17, "0.00"],
  ];
  for (const [value, text] of written) assert.equal(fixedText(value), text);
  assert.deepEqual(
    [0.004, -0.004, 2e-8].map((value) => signedText(value)),
    ["+0.004", "−0.004", "+2·10⁻⁸"],
  );
  assert.equal(fixedText(0.4, 0), "0.4");
});

test("a chance has as many digits as one can size up", () => {
  const written = [
    [0, "0%"],
    [3e-12, "3·10⁻¹²"],
    [2e-7, "2·10⁻⁷"],
    [0.001, "0.10%"],
    [0.0042, "0.42%"],
    [0.0949, "9.5%"],
    [0.37, "37%"],
    [0.99, "99%"],
    [0.9996, "> 99.9%"],
    [1, "100%"],
  ];
  for (const [chance, text] of written) assert.equal(chanceText(chance), text);
});

test("only what is certain has a chance of 100%", () => {
  assert.deepEqual([0.995, 0.997, 0.9994].map(chanceText), ["99.5%", "99.7%", "99.9%"]);
});

test("log A and log u are told apart, however close they are", () => {
  assert.deepEqual(toldApart(-0.5, -0.7), ["−0.50", "−0.70"]);
  assert.deepEqual(toldApart(0.12341, 0.12344), ["+0.12341", "0.12344"]);
  assert.deepEqual(toldApart(1, 1), ["+1.000000000", "1.000000000"]);
});

test("a short number has no needless zeros", () => {
  assert.deepEqual(
    [0.4, 0.125, 2, 1.23456, -0.0001, -2.5].map((value) => shortText(value)),
    ["0.4", "0.125", "2", "1.235", "0", "−2.5"],
  );
});

test("an exponent is raised where there is a sign for it", () => {
  assert.deepEqual([2, 4, 10, 2.5].map(powerText), ["²", "⁴", "^10", "^2.5"]);
});

test("numbers are written as the page's language writes them", async () => {
  const kept = new Map();
  globalThis.localStorage = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
  globalThis.document = { documentElement: {}, querySelectorAll: () => [] };
  Object.defineProperty(globalThis, "navigator", { value: { languages: ["en"] }, configurable: true });
  await startLanguages({ it: () => Promise.resolve(""), de: () => Promise.resolve("") });
  assert.equal(separators(), ".,");
  assert.equal(bytesText(2.34e9), "2.3 GB");
  assert.equal(bytesText(93.4e6), "93 MB");
  await language.choose("it");
  assert.equal(separators(), ",.");
  assert.equal(fixedText(-1.234), "−1,23");
  assert.equal(shortText(0.125), "0,125");
  assert.equal(countText(1234567), "1.234.567");
  assert.deepEqual(["0.75", "1", "-.5", "1e-6", "a.b"].map(withOwnSign), ["0,75", "1", "-,5", "1e-6", "a.b"]);
  await language.choose("de");
  assert.equal(chanceText(0.0042), "0,42\u00a0%");
  assert.equal(powerText(2.5), "^2,5");
  await language.choose("en");
  assert.deepEqual([" 0,75 ", "0.75", "1", "1,2,3", "x"].map(withPoint), ["0.75", "0.75", "1", "1,2,3", "x"]);
  assert.equal(withOwnSign("0.75"), "0.75");
});

test("a very large number is written by its power of ten", () => {
  assert.equal(largeText(26248), "26,248");
  assert.equal(largeText(3.6e24), "4·10²⁴");
});

test("a count is whole, its thousands apart", () => {
  assert.equal(countText(1234567.4), "1,234,567");
  assert.equal(countText(999), "999");
});
