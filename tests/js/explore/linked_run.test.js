// What a link to a run holds, and how a run that is being drawn comes to the step that a link names.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { aimOf, missingOf, newDrawing, placeOf, runsSeen, showAt } from "../../../assets/js/explore/linked_run.js";
import { newPlayer } from "../../../assets/js/run/player.js";
import {
  beginning,
  blockFinished,
  blockStarted,
  drawn,
  runFinished,
  runStarted,
  stateExtended,
  step,
  stubClock,
  stubPage,
} from "../helpers.js";

stubPage();
let clock = stubClock();
beforeEach(() => (clock = stubClock()));

const BEGINNING = beginning("abcd");
const STEPS = [...step("accepted", 2, "xy", "abxy"), ...step("unchanged", 3, ""), ...step("rejected", 0, "qqqq")];
const RUN = [...BEGINNING, ...STEPS, blockFinished({ ended: true }), runFinished()];
const SETTINGS = { alpha: "4", seed: "1" };

const loaded = (show = 0, events = RUN) => {
  const player = newPlayer();
  player.load({ run: "r", events, answers: {}, show });
  return player;
};

test("a link holds the step shown, and says where that is the end", () => {
  const player = loaded();
  for (const at of [0, 1, 2]) {
    showAt(player, at);
    assert.deepEqual(placeOf(player, SETTINGS), { ...SETTINGS, step: String(at) });
  }
  player.end();
  assert.deepEqual(placeOf(player, SETTINGS), { ...SETTINGS, step: "3", finished: "yes" });
});

test("settings that were changed on the way lead to no step, and without a run there is none", () => {
  assert.deepEqual(placeOf(loaded(RUN.length), SETTINGS, true), SETTINGS);
  assert.deepEqual(placeOf(newPlayer(), SETTINGS), SETTINGS);
});

test("a link without a step, with none that is one, or to the end leads to the end", () => {
  assert.deepEqual(aimOf({ step: "2" }), { step: 2 });
  assert.deepEqual(aimOf({ step: "0" }), { step: 0 });
  for (const linked of [{}, { step: "-1" }, { step: "x" }, { step: "3", finished: "yes" }])
    assert.deepEqual(aimOf(linked), { step: null });
});

test("a link holds the sample that somebody looks at, and leads to it where there is one", () => {
  const several = [
    runStarted({ sampler: "base" }),
    ...[0, 1].flatMap((chain) => [
      blockStarted({ chain }),
      ...drawn("ab", 0, { chain }),
      stateExtended("ab", { chain }),
      blockFinished({ chain, ended: true }),
    ]),
    runFinished(),
  ];
  const player = loaded(several.length, several);
  player.pick(1);
  const link = placeOf(player, SETTINGS);
  assert.equal(link.sample, "2");
  const other = loaded(several.length, several);
  const deck = { begin() {}, pause() {}, arrived() {}, over() {} };
  newDrawing(other, deck).goTo(aimOf(link));
  assert.equal(other.picked, 1);
  for (const sample of ["3", "0", "-1", "x"]) {
    const third = loaded(several.length, several);
    newDrawing(third, deck).goTo(aimOf({ ...link, sample }));
    assert.equal(third.picked, null, sample);
  }
});

test("before any step the first response is shown, and past the last one the end", () => {
  const player = loaded(RUN.length);
  showAt(player, 0);
  assert.equal(player.cursor, BEGINNING.length);
  showAt(player, 99);
  assert.equal(player.cursor, RUN.length);
});

test("a run that is drawn stops at the linked step, whatever has come beyond it", () => {
  for (const [aim, cursor] of [
    [{ step: 0 }, BEGINNING.length],
    [{ step: 1 }, BEGINNING.length + step("accepted", 2, "xy").length],
    [{ step: null }, RUN.length],
  ]) {
    const player = loaded();
    const said = [];
    const drawing = newDrawing(player, {
      begin: () => {
        player.speed = "live";
        player.play();
      },
      pause: () => player.pause(),
      arrived: () => said.push("arrived"),
      over: () => said.push("over"),
    });
    drawing.begin(aim);
    clock.pass(500);
    assert.deepEqual([player.mode, player.cursor, said], ["paused", cursor, ["arrived"]]);
    player.play();
    clock.pass(500);
    assert.equal(player.cursor, RUN.length, "Play goes on from there");
  }
});

test("what was given up stops nowhere", () => {
  const player = loaded();
  const said = [];
  const drawing = newDrawing(player, {
    begin: () => player.play(),
    pause: () => player.pause(),
    arrived: () => said.push("arrived"),
    over: () => said.push("over"),
  });
  drawing.begin({ step: 1 });
  assert.equal(drawing.giveUp(), true);
  assert.equal(drawing.giveUp(), false);
  player.speed = "live";
  clock.pass(20_000);
  assert.deepEqual([player.cursor, said], [RUN.length, ["over"]]);
});

test("what a link names and this server lacks is found, and nothing where it has all", () => {
  const here = { model: (name) => name === "pocket", sampler: (name) => name === "power" };
  assert.equal(missingOf({ model: "pocket", alpha: "4" }, here), null);
  assert.equal(missingOf({}, here), null);
  const { kind, name } = missingOf({ sampler: "power", model: "large" }, here);
  assert.deepEqual({ kind, name }, { kind: "model", name: "large" });
});

test("the last live runs are remembered, and recorded ones are not", () => {
  const seen = runsSeen();
  for (let number = 0; number < 9; number += 1) seen.note({ run: `run-${number}` }, RUN, true);
  seen.note({ run: "coins" }, RUN, false);
  assert.equal(seen.find("coins"), null);
  assert.equal(seen.find("run-0"), null);
  assert.equal(seen.find("run-8").events, RUN);
});
