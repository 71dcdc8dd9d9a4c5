// What the cost says of tokens that were drawn: all of them are counted, whatever became of their proposals.

import assert from "node:assert/strict";
import { test } from "node:test";

import { chainOf, fold, newRun } from "../../../../assets/js/run/fold.js";
import { drawnIn, sharedWords } from "../../../../assets/js/run/views/cost.js";
import { beginning, golden, speakEnglish, step, stubPage } from "../../helpers.js";

stubPage();
speakEnglish();

const folded = (events) => {
  const run = newRun();
  for (const event of events) fold(run, event);
  return run;
};
const count = (events) => events.filter(({ kind }) => kind === "token_drawn").length;

test("tokens drawn are those of the first response and of every proposal that is decided", () => {
  const events = [
    ...beginning("abcd"),
    ...step("accepted", 2, "xy", "abxy"),
    ...step("unchanged", 3, ""),
    ...step("rejected", 0, "qqqq"),
    ...step("rejected_early", 1, "z"),
  ];
  assert.equal(drawnIn(chainOf(folded(events))), 4 + 2 + 4 + 1);
  assert.equal(drawnIn(chainOf(folded(events))), count(events));
});

test("in a run of several blocks and chains none is left out", () => {
  for (const name of ["run.jsonl", "chains.jsonl"]) {
    const events = golden(name)
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const { chains } = folded(events);
    const drafts = chains.reduce((total, chain) => total + chain.draft.length, 0);
    assert.equal(chains.reduce((total, chain) => total + drawnIn(chain), 0) + drafts, count(events), name);
  }
});

test("where several samples begin alike, it says how many tokens they have together, at the end", () => {
  const chains = [30, 20].map((plainTokens) => ({ plainTokens }));
  const run = (complete, tokens) => ({ complete, chains, cost: { tokens } });
  assert.match(sharedWords(run(true, 40), true), /50/);
  assert.equal(sharedWords(run(false, 40), true), "");
  assert.equal(sharedWords(run(true, 50), true), "");
});
