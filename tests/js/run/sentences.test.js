// What is said of a verdict follows from the terms of its decision.

import assert from "node:assert/strict";
import { before, test } from "node:test";

import { say } from "../../../assets/js/core/language.js";
import { oddsText } from "../../../assets/js/core/odds.js";
import { chanceSentence, coinTexts, sentenceOf } from "../../../assets/js/run/sentences.js";
import { speakEnglish } from "../helpers.js";

before(speakEnglish);

/** @returns {any} */
const decision = (verdict, proposal, state, length, uniform) => ({
  decision: verdict,
  log_weight_proposal: proposal,
  log_weight_state: state,
  log_cut_ratio: length,
  log_uniform: Math.log(uniform),
});
const power = (settings) => ({ sampler: "power", settings });
const values = (one) => ({
  ratio: coinTexts(one).ratio,
  odds: oddsText(Math.exp(Math.min(0, one.log_weight_proposal - one.log_weight_state + one.log_cut_ratio))),
});

test("the reason is the one that holds: lighter, longer, heavier, none", () => {
  const cases = [
    ["run-lighter-kept", decision("rejected", -5, -2, 0, 0.42)],
    ["run-lighter-kept", decision("rejected", -5, -2, 1, 0.42)],
    ["run-longer-kept", decision("rejected", -2, -2.1, -1, 0.9)],
    ["run-heavier-kept", decision("accepted", -2, -5, 0.2, 0.42)],
    ["run-always-kept", decision("accepted", -2, -1.9, 0.2, 0.42)],
    ["run-kept-at-most", decision("rejected_early", -5, -2, 0, 0.42)],
  ];
  for (const [code, one] of cases) assert.equal(chanceSentence(one), say(code, values(one)), code);
});

test("a step whose cut is drawn by another law is not said to be kept rarely for its length", () => {
  const one = decision("rejected", -2, -2.1, -1, 0.9);
  const entropy = { cut_law: "entropy", uniform_share: 0.5 };
  assert.equal(chanceSentence(one, power(entropy)), say("run-rarer-cut-kept", values(one)));
  assert.equal(chanceSentence(one, power({ ...entropy, uniform_share: 1 })), say("run-longer-kept", values(one)));
});

test("a decision of the published code is not told as if all of both paths had been compared", () => {
  const published = { sampler: "as_published", settings: {} };
  const cases = [
    ["run-published-lighter", decision("rejected", -5, -2, 0, 0.42)],
    ["run-published-heavier", decision("accepted", -2, -5, 0, 0.42)],
    ["run-always-kept", decision("accepted", -2, -2, 0, 0.42)],
    ["run-kept-at-most", decision("rejected_early", -5, -2, 0, 0.42)],
  ];
  for (const [code, one] of cases) assert.equal(chanceSentence(one, published), say(code, values(one)), code);
});

test("the candidates that were not chosen are part of A", () => {
  const one = { ...decision("accepted", -5, -2, 0, 0.42), candidate: 1, log_tries_ratio: 2.5 };
  assert.equal(chanceSentence(one), say("run-lighter-kept", { ratio: "0.61", odds: oddsText(Math.exp(-0.5)) }));
});

test("whether the draw was inside is said with the draw, but where any draw would have done", () => {
  const rejected = decision("rejected", -5, -2, 0, 0.42);
  assert.equal(sentenceOf(rejected), `${chanceSentence(rejected)} ${say("run-draw-not-kept", { draw: "0.42" })}`);
  const accepted = decision("accepted", -2.5, -2, 0, 0.42);
  assert.equal(sentenceOf(accepted), `${chanceSentence(accepted)} ${say("run-draw-kept", { draw: "0.42" })}`);
  const early = decision("rejected_early", -5, -2, 0, 0.42);
  assert.ok(sentenceOf(early).endsWith(say("run-draw-given-up", { draw: "0.42" })));
  const sure = decision("accepted", -2, -5, 0, 0.42);
  assert.equal(sentenceOf(sure), chanceSentence(sure));
});

test("A and the draw are told apart by as many digits as it takes", () => {
  const near = decision("rejected", -2.0001, -2, 0, 0.99995);
  const { ratio, draw } = coinTexts(near);
  assert.ok(Number(ratio) < Number(draw), `${ratio} ${draw}`);
});

test("of an unchanged step with several candidates it is said that one was chosen", () => {
  const one = { ...decision("unchanged", 0, 0, 0, 0.42), candidate: 2 };
  assert.equal(sentenceOf(one, power({ tries: 3 })), say("run-unchanged-chosen", { n: 3 }));
});
