// What the events of particle filters add up to beside what both folds are held to: lines, the response in front, steps.

import assert from "node:assert/strict";
import { test } from "node:test";

import { copyOf, fold, newRun } from "../../../assets/js/run/fold.js";
import { shownChain } from "../../../assets/js/run/kind.js";
import { effectiveNumber, filterOf, heaviest, normalised } from "../../../assets/js/run/particles.js";
import { newPlayer } from "../../../assets/js/run/player.js";
import {
  letters,
  particlesBegun,
  particlesDrawn,
  particlesResampled,
  recorded,
  stubClock,
  stubPage,
} from "../helpers.js";

stubPage();

const folded = (events) => {
  const run = newRun();
  for (const event of events) fold(run, event);
  return run;
};
const loaded = (events, show = events.length) => {
  const player = newPlayer();
  player.load({ run: "r", events, answers: {}, show });
  return player;
};
const grown = [
  ...particlesBegun(4),
  particlesDrawn(0, { a: [0, 1], b: [2, 3] }, [0, 0, 0, 0]),
  particlesDrawn(1, { c: [0], d: [1], e: [2, 3] }, [-1, -3, 0, 0]),
];

test("weights sum to one, and their effective number is between one and all", () => {
  assert.deepEqual(normalised([5, 5]), [0.5, 0.5]);
  assert.equal(effectiveNumber([0, 0, 0, 0]), 4);
  assert.ok(Math.abs(effectiveNumber([1000, 0, 0, 0]) - 1) < 1e-9);
});

test("particles that have drawn the same tokens are one line, and what they weigh counts together", () => {
  const { lines } = filterOf(folded(grown), 0);
  assert.deepEqual([lines[0] === lines[1], lines[2] === lines[3]], [false, true]);
  const two = { lines: [1, 2, 2], weights: [Math.log(0.4), Math.log(0.31), Math.log(0.29)] };
  assert.equal(heaviest(two), 1, "0.4 alone, 0.6 together");
});

test("the heaviest response is in front while all grow, and then the one that is drawn", () => {
  const rounds = recorded("particles");
  const run = newRun();
  for (const event of rounds) {
    fold(run, event);
    if (event.kind === "filter_finished") assert.equal(run.front, event.chosen);
  }
  assert.equal(shownChain(loaded(grown)).index, 2);
  assert.equal(shownChain(loaded(rounds)).index, rounds.at(-1).chosen);
});

test("with rounds that are decided the response in front is the one taken last", () => {
  const run = newRun();
  for (const event of recorded("rounds")) {
    fold(run, event);
    if (event.kind === "round_decided") assert.equal(run.front, event.chosen);
  }
});

test("copies go on from the tokens and the line of the particle they are copies of", () => {
  const run = folded([...grown, particlesResampled(2, [2, 2, 3, 0])]);
  const on = folded([
    ...[...grown, particlesResampled(2, [2, 2, 3, 0])],
    particlesDrawn(2, { f: [0], g: [1], h: [2], i: [3] }, [0, 0, 0, 0]),
  ]);
  assert.deepEqual(
    on.chains.map((chain) => letters(chain.draft)),
    ["bef", "beg", "beh", "aci"],
  );
  assert.deepEqual(
    run.chains.map((chain) => letters(chain.draft)),
    ["be", "be", "be", "ac"],
  );
  const { lines, families } = filterOf(run, 0);
  assert.deepEqual([new Set(lines).size, families], [2, [2, 2, 3, 0]]);
});

test("particles are on one line as long as their tokens are the same, moved ones too", () => {
  for (const name of ["particles", "rounds"]) {
    const run = newRun();
    for (const event of recorded(name)) {
      fold(run, event);
      if (event.kind === "filter_finished" || run.chains.some((chain) => chain.extended)) break;
      if (!("filter" in event)) continue;
      const { lines } = filterOf(run, event.filter);
      const texts = lines.map((_, place) => {
        const { draft } = run.chains[event.filter * lines.length + place];
        return draft.map((one) => one.id).join();
      });
      const same = (all) => all.map((one) => all.indexOf(one));
      assert.deepEqual(same(lines), same(texts), `after ${event.kind}`);
    }
  }
});

test("a run that is copied stays as it is", () => {
  const run = folded(grown);
  const copy = copyOf(run);
  fold(run, particlesResampled(2, [0, 0, 0, 0]));
  fold(run, particlesDrawn(2, { z: [0, 1, 2, 3] }, [0, 0, 0, 0]));
  assert.deepEqual([filterOf(copy, 0).told.length, filterOf(copy, 0).position], [2, 2]);
  assert.deepEqual(letters(copy.chains[2].draft), "be");
});

test("a step is one position of all filters that go on, and then one round's decision", () => {
  const clock = stubClock();
  const events = recorded("rounds");
  const player = loaded(events, 1);
  const filters = events[0].settings.num_rounds;
  const positions = Math.max(...events.map((event) => (event.kind === "particles_drawn" ? event.position + 1 : 0)));
  assert.equal(player.steps, positions + filters);
  for (let step = 1; step <= positions + filters; step += 1) {
    player.step();
    clock.pass(20_000);
    assert.deepEqual([player.mode, player.shown], ["paused", step]);
    const places = [...Array(filters).keys()].map((index) => filterOf(player.run, index));
    if (step <= positions) assert.ok(places.every((one) => one.position >= step || one.finished));
    else assert.equal(places.filter((one) => one.decided).length, step - positions);
  }
  player.showStep(2);
  assert.equal(player.shown, 2);
  player.cutHere();
  assert.equal(player.steps, 2);
});
