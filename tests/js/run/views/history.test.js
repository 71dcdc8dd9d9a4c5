// The history's rows: which steps are listed, and what a row says of its step.

import assert from "node:assert/strict";
import { test } from "node:test";

import { chainOf, fold, newRun } from "../../../../assets/js/run/fold.js";
import { cellsOf, found, scrolledTo } from "../../../../assets/js/run/views/history.js";
import { beginning, decision, drawn, proposalStarted, speakEnglish, step, stubPage } from "../../helpers.js";

stubPage();
speakEnglish();

const run = newRun({ 6: "1", 10: "2" });
for (const event of [
  ...beginning("abcd"),
  ...step("accepted", 2, "xY", "abxY"),
  ...step("unchanged", 3, ""),
  ...step("rejected", 0, "qqqq"),
  ...step("rejected_early", 1, "z"),
  ...step("accepted", 3, "$", "abx"),
])
  fold(run, event);
const { steps } = chainOf(run);
const indices = (filter, word = "") => found(steps, run, filter, word).map((one) => one.index);
const texts = (one) => cellsOf(one, run).map(([text]) => text);

test("a filter lets through what its name says", () => {
  assert.deepEqual(indices("all"), [1, 2, 3, 4, 5]);
  assert.deepEqual(indices("accepted"), [1, 5]);
  assert.deepEqual(indices("rejected"), [3, 4]);
  assert.deepEqual(indices("unchanged"), [2]);
  assert.deepEqual(indices("answer"), [1, 5], "the last one has no answer");
});

test("a word is looked for in what a step changes and in its answer, in capitals or not", () => {
  assert.deepEqual(indices("all", "xy"), [1, 3, 4]);
  assert.deepEqual(indices("all", "QQ"), [3]);
  assert.deepEqual(indices("all", "2"), [1, 2, 3, 4]);
  assert.deepEqual(indices("rejected", "abxy → qq"), [3]);
  assert.deepEqual(indices("unchanged", "q"), []);
});

test("a row says the block, the verdict, where it was cut and where it differs, log A, log u, log p, answer, change", () => {
  assert.deepEqual(texts(steps[0]), ["1", "✓ accepted", "3", "3", "−1.00", "−0.50", "−4.00", "2", "cd → xY"]);
  assert.deepEqual(texts(steps[4]).slice(1, 4), ["✓ accepted", "4", "4"]);
  assert.deepEqual(texts(steps[4]).slice(7), ["–", "Y → ■"], "the end of a response has a sign");
});

test("where nothing was changed there is nothing to weigh", () => {
  assert.deepEqual(texts(steps[1]), ["1", "= unchanged", "4", "–", "–", "–", "−4.00", "2", ""]);
});

test("what was given up early has a log A of at most so much", () => {
  assert.deepEqual(texts(steps[3]).slice(1, 6), ["✗ rejected early", "2", "2", "≤ −1.00", "−0.50"]);
});

test("log A and log u have as many digits as tell them apart", () => {
  const other = newRun();
  const close = { log_weight_proposal: -2.50001, log_uniform: -0.5, text: "ax" };
  for (const event of [...beginning("ab"), proposalStarted(1), ...drawn("x", 1), decision("rejected", 1, 2, close)])
    fold(other, event);
  const [one] = chainOf(other).steps;
  assert.deepEqual(
    cellsOf(one, other)
      .map(([text]) => text)
      .slice(4, 6),
    ["−0.50001", "−0.50000"],
  );
});

test("of a long change the first tokens are shown, and nothing invisible", () => {
  const other = newRun();
  const long = "mmmmmmmmmmmmmmmm";
  for (const event of [...beginning(long), ...step("rejected", 0, `\n\u200b${long}`)]) fold(other, event);
  const change = cellsOf(chainOf(other).steps[0], other).at(-1)[0];
  assert.equal(change, "mmmmmmmm → ⏎⟨U+200B⟩mmmmmm");
});

test("a table is scrolled as little as brings a row below its head into sight", () => {
  const seen = { scroll: 100, room: 200, head: 30 };
  assert.equal(scrolledTo({ top: 150, height: 20 }, seen), 100, "it is there");
  assert.equal(scrolledTo({ top: 110, height: 20 }, seen), 80, "the head covered it");
  assert.equal(scrolledTo({ top: 290, height: 20 }, seen), 110, "it was below");
});
