// When a response has ended without a text, and what is said of that.

import assert from "node:assert/strict";
import { test } from "node:test";

import { aboutNothing, saysNothing } from "../../../assets/js/run/very_short.js";
import { speakEnglish, stubPage } from "../helpers.js";

stubPage();
speakEnglish();

const run = { started: { eos_ids: [9] } };
const token = (id, text, logProb = -1) => ({ id, text, log_prob: logProb, log_proposal: logProb, alternatives: [] });
const chain = (...tokens) => ({ extended: true, tokens });

test("a response of its end alone, or of blanks before it, says nothing", () => {
  assert.ok(saysNothing(run, chain(token(9, "■"))));
  assert.ok(saysNothing(run, chain(token(3, " \n"), token(9, "■"))));
  assert.ok(!saysNothing(run, chain(token(3, "7"), token(9, "■"))));
  assert.ok(!saysNothing(run, chain(token(3, " "))), "it has not ended");
  assert.ok(!saysNothing(run, chain()));
  assert.ok(!saysNothing(run, { extended: false, tokens: [token(9, "■")] }));
});

test("the sentence has log p of the whole response and its probability", () => {
  const said = aboutNothing([token(3, " ", -0.2), token(9, "■", -0.75)]);
  assert.match(said, /0\.95/);
  assert.match(said, /39/);
});
