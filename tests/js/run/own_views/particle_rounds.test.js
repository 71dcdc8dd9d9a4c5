// What is said of a decision on a round, and that it is the same arithmetic as that of a step.

import assert from "node:assert/strict";
import { test } from "node:test";

import { say } from "../../../../assets/js/core/language.js";
import { logRatio } from "../../../../assets/js/run/fold.js";
import { asDecision, roundSentence } from "../../../../assets/js/run/own_views/particle_rounds.js";
import { roomFor } from "../../../../assets/js/run/own_views/particles.js";
import { recorded, speakEnglish, stubPage } from "../../helpers.js";

stubPage();
speakEnglish();

const rounds = recorded("rounds").filter(({ kind }) => kind === "round_decided");

test("a round is accepted if log u is below log A, the difference of both estimates", () => {
  const [first, ...others] = rounds;
  assert.equal(first.log_z_state, null);
  assert.ok(others.length > 1);
  for (const round of others) {
    const decision = asDecision(round);
    assert.equal(logRatio(decision), round.log_z - round.log_z_state);
    assert.equal(decision.decision === "accepted", round.log_uniform < logRatio(decision));
  }
});

test("a round's sentence says why it was accepted, or not", () => {
  const round = { accepted: true, log_z: -2, log_z_state: -3, log_uniform: -0.1 };
  assert.equal(roundSentence(rounds[0]), say("particles-first-round"));
  assert.match(roundSentence(round), /always accepted \(A = 2\.72\)/);
  const less = { accepted: false, log_z: -3, log_z_state: -2, log_uniform: -0.1 };
  const said = roundSentence(less);
  assert.ok(said.endsWith(say("run-draw-not-kept", { draw: "0.90" })), said);
  assert.match(said, /A = 0\.37/);
  assert.ok(
    roundSentence({ ...less, accepted: true, log_uniform: -2 }).endsWith(say("run-draw-kept", { draw: "0.14" })),
  );
});

test("the picture has room for more tokens than there are, and seldom for a different number", () => {
  assert.deepEqual([0, 8, 9, 64, 65, 500, 513].map(roomFor), [8, 8, 12, 64, 96, 512, 768]);
});
