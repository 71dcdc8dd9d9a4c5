// The candidates of look-ahead sampling on the page: their chances, and where the steps of such a run end.

import assert from "node:assert/strict";
import { test } from "node:test";

import { placesOf, shareAt, weighedIn } from "../../../assets/js/run/candidates_weighed.js";
import { newPlayer } from "../../../assets/js/run/player.js";
import { recorded, stubClock, stubPage } from "../helpers.js";

stubPage();
const events = recorded("ahead");

test("the chance with another ζ̂ is held against the others as they are", () => {
  const candidates = [
    { share: 0.5, zeta_error: 0.25 },
    { share: 0.5, zeta_error: null },
  ];
  assert.equal(shareAt(candidates, 0, 0), 0.5);
  assert.equal(shareAt(candidates, 0, 2), 0.75 / 1.25);
  assert.equal(shareAt(candidates, 0, -4), 0);
  assert.equal(shareAt(candidates, 1, 2), null);
});

test("places are between the least and the greatest", () => {
  assert.deepEqual(placesOf([-3, -1], [-3, -2, -1]), [0, 1]);
  assert.deepEqual(placesOf([-2], [-2]), [1]);
});

test("a step is the choice of a piece", () => {
  const clock = stubClock();
  const player = newPlayer();
  player.speed = "fast";
  player.load({ run: "one", events, show: 0 });
  const choices = events.filter((event) => event.kind === "candidates_weighed");
  assert.equal(player.steps, choices.length);
  for (const choice of choices) {
    player.step();
    clock.pass(60000);
    assert.equal(player.mode, "paused");
    assert.equal(weighedIn(player.run), choice);
    assert.equal(events[player.cursor - 1], choice);
  }
});
