// Replica exchange on the page: rungs, paths, and where the steps of such a run end.

import assert from "node:assert/strict";
import { test } from "node:test";

import { fold, logProb, newRun, standingPivots } from "../../../assets/js/run/fold.js";
import { forkOf } from "../../../assets/js/run/fork.js";
import { alphasOf, heightsOf, pathsOf, swapsOf } from "../../../assets/js/run/ladder.js";
import { everyOf, pathLine } from "../../../assets/js/run/ladder_picture.js";
import { newPlayer } from "../../../assets/js/run/player.js";
import { recorded, stubClock, stubPage } from "../helpers.js";

stubPage();
const events = recorded("ladder");
const { settings } = events[0];

const whole = () => {
  const run = newRun();
  for (const event of events) fold(run, event);
  return run;
};

test("the ladder is geometric, or as it is given", () => {
  const rounded = (alphas) => alphas.map((alpha) => Number(alpha.toFixed(6)));
  assert.deepEqual(rounded(alphasOf({ alpha: 4, lowest_alpha: 1, num_rungs: 3 })), [4, 2, 1]);
  assert.deepEqual(alphasOf({ alpha: 2, lower_alphas: [1.25, 1.5] }), [2, 1.5, 1.25]);
});

test("after every round each path is on one rung, and swaps that were accepted moved it by one", () => {
  const run = whole();
  const { rounds } = swapsOf(run);
  const paths = pathsOf(rounds, settings.num_rungs);
  const swaps = events.filter((event) => event.kind === "swap_decided");
  assert.equal(rounds.length, swaps.filter((event) => event.chain === 0).length);
  for (let round = 0; round <= rounds.length; round += 1)
    assert.deepEqual(paths.map((path) => path[round]).sort(), [0, 1, 2]);
  const told = swaps.slice(0, 2);
  const order = [0, 1, 2];
  for (const { chain, accepted } of told)
    if (accepted) [order[chain], order[chain + 1]] = [order[chain + 1], order[chain]];
  assert.deepEqual(rounds[0].order, order);
});

test("heights are those of the responses on the rungs, from the first ones to those of now", () => {
  const run = whole();
  const heights = heightsOf(run);
  assert.deepEqual(
    heights.map((one) => one.at(-1)),
    run.chains.map((chain) => logProb(chain.tokens)),
  );
  assert.deepEqual(
    heights.map((one) => one[0]),
    run.chains.map((chain) => chain.steps[0].before.logProb),
  );
});

test("a step's two paths are not shown on a response that came in exchange behind it", () => {
  const run = newRun();
  let [after, exchanged] = [0, 0];
  for (const event of events) {
    fold(run, event);
    const [chain] = run.chains;
    if (event.kind === "swap_decided" && event.chain === 0) {
      const fork = forkOf(chain);
      assert.equal(Boolean(fork.exchanged), event.accepted);
      if (!event.accepted) continue;
      exchanged += 1;
      after = chain.steps.length;
      assert.deepEqual([fork.cut, fork.start, fork.other], [-1, chain.tokens.length, []]);
      assert.deepEqual(standingPivots(chain), []);
    }
    for (const { step } of chain ? standingPivots(chain) : []) assert.ok(step > after);
  }
  assert.ok(exchanged > 0);
});

test("a line is flat on its rung and crosses between two rounds", () => {
  const line = pathLine(
    [1, 1, 0],
    (round) => 10 * round,
    (rung) => 20 * rung,
  );
  assert.equal(line, "M0.0,20H10.0H14.0L19.0,0H20.0");
  assert.equal(everyOf(14, 900), 1);
  assert.equal(everyOf(14, 200), 5);
});

test("a step is a round of all rungs, after the first response", () => {
  const clock = stubClock();
  const player = newPlayer();
  player.speed = "fast";
  player.load({ run: "one", events, show: 0 });
  const stop = () => {
    player.step();
    clock.pass(60000);
    assert.equal(player.mode, "paused");
    return events[player.cursor - 1];
  };
  const first = stop();
  assert.deepEqual([first.kind, first.chain], ["state_extended", 0]);
  for (let round = 1; round <= 4; round += 1) {
    const { kind, chain, step } = stop();
    assert.deepEqual([kind, chain, step], ["swap_decided", 0, round]);
  }
  player.showStep(2);
  assert.deepEqual([events[player.cursor - 1].step, player.shown], [2, 2]);
  assert.equal(player.steps, events.filter((event) => event.kind === "swap_decided" && event.chain === 0).length);
});
