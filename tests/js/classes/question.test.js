// What a class is asked about a run: all that it takes to decide, and the secret apart.

import assert from "node:assert/strict";
import { test } from "node:test";

import { verdictQuestion, viewOf } from "../../../assets/js/classes/question.js";
import { newPlayer } from "../../../assets/js/run/player.js";
import { beginning, recorded, speakEnglish, step, stubPage } from "../helpers.js";

stubPage();
speakEnglish();

const waiting = (verdict, cut, letters) => {
  const player = newPlayer();
  const events = [...beginning("abcd"), ...step(verdict, cut, letters, verdict === "accepted" ? "abXY" : null)];
  player.load({ run: "r", events, show: events.length - 1 });
  player.guessFirst = player.guessing = true;
  return player;
};

test("the question has what is cut, what is proposed and the terms, and where the page waits", () => {
  const asked = verdictQuestion(waiting("rejected", 2, "XY"), 30);
  assert.deepEqual([asked.kept, asked.old, asked.new], ["ab", "cd", "XY"]);
  assert.deepEqual([asked.step, asked.seconds, asked.answer], [1, 30, "reject"]);
  assert.deepEqual(asked.terms, { proposal: -3, state: -2, length: 0, tries: null });
  assert.equal(asked.log_ratio, -1);
  assert.equal(asked.where.run, "r");
});

test("nothing is asked about a run that does not wait for a guess", () => {
  const player = waiting("accepted", 2, "XY");
  player.guessing = false;
  assert.equal(verdictQuestion(player, null), null);
});

test("after the verdict the page shows it, and the class sees the new end", () => {
  const player = waiting("accepted", 2, "XY");
  const before = player.cursor;
  player.decide();
  assert.deepEqual([player.cursor, player.guessing, player.score.asked], [before + 1, false, 0]);
  const view = viewOf(player);
  assert.deepEqual([view.kept, view.new, view.verdict], ["ab", "XY", "accepted"]);
});

test("a page that was loaded anew waits where it waited", () => {
  const player = waiting("rejected", 2, "XY");
  const event = player.cursor;
  player.guessing = player.guessFirst = false;
  player.end();
  player.waitBefore(event);
  assert.equal(player.guessing, true);
  assert.equal(verdictQuestion(player, null).where.event, event);
  player.guess(false);
  assert.deepEqual(player.score, { right: 1, asked: 1 });
});

test("of a long response a telephone gets the end of what is kept", () => {
  const player = newPlayer();
  const events = [...beginning("x".repeat(3000)), ...step("rejected", 2500, "y".repeat(2500))];
  player.load({ run: "r", events, show: events.length - 1 });
  player.guessing = true;
  const { kept, new: fresh } = verdictQuestion(player, null);
  assert.equal(kept.length, 2000);
  assert.ok(kept.startsWith("…x") && fresh.endsWith("y…"));
});

test("a proposal that was given up early is no question: a bound alone is known of its log A", () => {
  assert.equal(verdictQuestion(waiting("rejected_early", 2, "XY"), 30), null);
});

test("every decision of a recorded run that is not given away can be asked about", () => {
  const events = recorded("tries");
  const player = newPlayer();
  player.load({ run: "r", events, show: 0 });
  const open = ["accepted", "rejected"];
  const decisions = events.flatMap((event, at) => (open.includes(event.decision) ? [at] : []));
  assert.ok(decisions.length);
  for (const at of decisions) {
    player.waitBefore(at);
    const asked = verdictQuestion(player, null);
    assert.ok(JSON.stringify(asked).length < 60_000 && asked.new.length > 0);
  }
});
