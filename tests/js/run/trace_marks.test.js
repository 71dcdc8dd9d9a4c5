// What stands in and above the trace beside steps.

import assert from "node:assert/strict";
import { test } from "node:test";

import { fold, newRun } from "../../../assets/js/run/fold.js";
import { blockNames, exchangesOf } from "../../../assets/js/run/trace_marks.js";
import { recorded, speakEnglish, stubPage } from "../helpers.js";

stubPage();
speakEnglish();

const folded = (events) => {
  const run = newRun();
  for (const event of events) fold(run, event);
  return run;
};

test("every accepted swap of the top rung stands behind the step before it", () => {
  const events = recorded("ladder");
  const wanted = [];
  let round = 0;
  for (const event of events) {
    if (event.kind === "decision" && event.chain === 0) round += 1;
    if (event.kind === "swap_decided" && event.chain === 0 && event.accepted) wanted.push(round);
  }
  assert.ok(wanted.length);
  const run = folded(events);
  assert.deepEqual(
    exchangesOf(run).map(({ after }) => after),
    wanted,
  );
});

test("the last swap counts as soon as it is decided", () => {
  const events = recorded("ladder");
  const last = events.findLastIndex((event) => event.kind === "swap_decided" && event.chain === 0 && event.accepted);
  const found = (count) => exchangesOf(folded(events.slice(0, count))).length;
  assert.equal(found(last + 1), found(last) + 1);
});

test("blocks have names as long as there is room for, so that none meets the next", () => {
  const blocks = [0, 10, 20, 30].map((afterStep, index) => ({ block: index + 1, afterStep }));
  assert.deepEqual(blockNames(blocks, 40, 400), ["block 1", "block 2", "block 3", "block 4"]);
  assert.deepEqual(blockNames(blocks, 40, 120), ["1", "2", "3", "4"]);
  assert.deepEqual(blockNames(blocks, 40, 40), ["", "", "", ""]);
});
