// A page of the teacher's beside the one that asks: it waits where the class waits, or is known to give the verdict away.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { verdictQuestion } from "../../../assets/js/classes/question.js";
import { newSource } from "../../../assets/js/classes/source.js";
import { tabs } from "../../../assets/js/core/tabs.js";
import { newPlayer } from "../../../assets/js/run/player.js";
import { beginning, speakEnglish, step, stubPage } from "../helpers.js";

speakEnglish();

let shown = "explore";
const page = stubPage();
beforeEach(() => {
  shown = "explore";
  tabs.learn = tabs.library = null;
  const buttonOf = (tab) => ({
    dataset: { tabId: tab },
    getAttribute: () => String(tab === shown),
    classList: { contains: () => false },
  });
  const names = ["explore", "learn", "library"];
  page.querySelectorAll = (selector) => (selector.includes("[data-tab-id]") ? names.map(buttonOf) : []);
  globalThis.gradio_config = { components: names.map((id) => ({ type: "tabitem", props: { id } })) };
});

const events = [...beginning("abcd"), ...step("rejected", 2, "XY", null)];
/** A player that shows all of the run, as a page does that was opened a second time. */
const finished = (run = "r") => {
  const player = newPlayer();
  player.load({ run, events, show: events.length });
  const root = { dataset: { ready: "true" }, querySelector: () => ({ checked: true }) };
  tabs.explore = { root, player, deck: {} };
  return player;
};
const asked = () => {
  const player = newPlayer();
  player.load({ run: "r", events, show: events.length - 1 });
  player.guessFirst = player.guessing = true;
  return { number: 3, revealed: false, asked: verdictQuestion(player, null) };
};

test("a page that shows the run to its end gives the verdict away, and goes to where the class waits", () => {
  const player = finished();
  const question = asked();
  const source = newSource();
  assert.equal(source.mayTell(question), true);
  source.wait(question);
  source.comeBack(question);
  assert.deepEqual([player.guessing, player.cursor], [true, question.asked.where.event]);
  assert.equal(source.mayTell(question), false);
  source.reveal(question);
  assert.equal(player.guessing, false);
});

test("another run, whose steps may be the same, may give it away; another tab does not", () => {
  finished("other");
  const source = newSource();
  assert.equal(source.mayTell(asked()), true);
  shown = "learn";
  assert.equal(source.mayTell(asked()), false);
  shown = "nothing yet";
  assert.equal(source.mayTell(asked()), true, "what will be shown is not known");
});

test("a verdict that is shown, and a question without a decision, have nothing to give away", () => {
  finished();
  const source = newSource();
  assert.equal(source.mayTell({ ...asked(), revealed: true }), false);
  assert.equal(source.mayTell({ number: 1, revealed: false, asked: { kind: "choice", text: "?" } }), false);
});

test("only a page that has waited at the question tells the class by going on", () => {
  const player = finished();
  const question = asked();
  const source = newSource();
  assert.equal(source.isAhead(question), false, "it was at the end before");
  player.waitBefore(question.asked.where.event);
  source.comeBack(question);
  player.decide();
  assert.equal(source.isAhead(question), true);
});

test("a lesson that shows another step than the one that is asked gives it away", () => {
  shown = "learn";
  let waits = true;
  tabs.learn = { views: { by_hand: { classWaits: () => waits } }, open: () => "by_hand", exercise: () => null };
  tabs.explore = null;
  const question = { number: 1, revealed: false, asked: { kind: "verdict", step: 2 } };
  const source = newSource();
  assert.equal(source.mayTell(question), false);
  waits = false;
  assert.equal(source.mayTell(question), true);
  assert.deepEqual(source.course(30), { kind: "lesson", lesson: "by_hand", seconds: 30 });
});

test("lessons that a class votes on rest until the vote is closed, or the class has ended", () => {
  const told = [];
  tabs.learn = { views: { by_hand: { classHolds: (votes) => told.push(votes) }, stuck: {} }, open: () => "stuck" };
  const source = newSource();
  source.hold(true);
  source.hold(false);
  source.hold(true);
  source.leave();
  assert.deepEqual(told, [true, false, true, false]);
});
