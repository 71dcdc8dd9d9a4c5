// What kind of run is shown, and which of its responses.

import assert from "node:assert/strict";
import { test } from "node:test";

import { chainOf } from "../../../assets/js/run/fold.js";
import { kindOf, shownChain, tokensSoFar } from "../../../assets/js/run/kind.js";
import { newPlayer } from "../../../assets/js/run/player.js";
import {
  beginning,
  blockStarted,
  drawn,
  letters,
  runFinished,
  runStarted,
  stateExtended,
  step,
  stubPage,
} from "../helpers.js";

stubPage();

const loaded = (events) => {
  const player = newPlayer();
  player.load({ run: "r", events, answers: {}, show: events.length });
  return player;
};
const sample = (chain, text) => [blockStarted({ chain }), ...drawn(text, 0, { chain }), stateExtended(text, { chain })];
const three = [
  runStarted({ sampler: "best_of_n", settings: { num_samples: 3 } }),
  ...sample(0, "ab"),
  ...sample(1, "cde"),
];

test("before a run there is the kind of the method that is to run next", () => {
  const player = newPlayer();
  assert.equal(kindOf(player).name, "steps");
  player.intended = "base";
  assert.deepEqual([kindOf(player).name, kindOf(player).look.method], ["sample", "base"]);
});

test("a method's place in the table says whether it makes steps and chooses among candidates", () => {
  const kind = ({ name, steps, several, candidates }) => [name, steps, several, candidates];
  assert.deepEqual(kind(kindOf(loaded(beginning("ab")))), ["steps", true, false, false]);
  assert.deepEqual(kind(kindOf(loaded([runStarted({ sampler: "base" })]))), ["sample", false, false, false]);
  assert.deepEqual(kind(kindOf(loaded(three.slice(0, 1)))), ["several", false, true, true]);
  const two = [runStarted({ sampler: "base" }), ...sample(0, "a"), ...sample(1, "b")];
  assert.deepEqual(kind(kindOf(loaded(two))), ["several", false, true, false]);
});

test("a method that the table lacks is known by its events", () => {
  const foreign = beginning("abcd", { sampler: "foreign" });
  assert.equal(kindOf(loaded(foreign)).name, "sample");
  const player = loaded([...foreign, ...step("rejected", 2, "xy")]);
  assert.deepEqual([kindOf(player).name, kindOf(player).look.title], ["steps", "foreign"]);
});

test("of several samples the one under way is shown, else the last, and in the end the one that is chosen", () => {
  const shown = (events) => shownChain(loaded(events)).index;
  assert.equal(shown(three.slice(0, 3)), 0);
  assert.equal(shown(three.slice(0, -1)), 1);
  assert.equal(shown(three), 1);
  assert.equal(shown([...three, ...sample(2, "f"), runFinished({ chosen: 0 })]), 0);
});

test("of samples side by side the first that is under way is shown", () => {
  const started = [blockStarted(), blockStarted({ chain: 1 }), ...drawn("ab"), ...drawn("cd", 0, { chain: 1 })];
  const player = loaded([three[0], ...started]);
  assert.equal(shownChain(player).index, 0);
  player.append({ first: started.length + 1, events: [stateExtended("ab")], answers: {}, show: started.length + 2 });
  assert.equal(shownChain(player).index, 1);
});

test("the sample that the visitor has picked is shown, if it is there", () => {
  const player = loaded([...three, runFinished({ chosen: 0 })]);
  player.pick(1);
  assert.equal(shownChain(player).index, 1);
  player.pick(2);
  assert.equal(shownChain(player).index, 0);
});

test("a sample that is under way has the tokens drawn so far", () => {
  const player = loaded(three.slice(0, -1));
  assert.equal(letters(tokensSoFar(player.run.chains[1])), "cde");
  const proposing = loaded([...beginning("abcd"), ...step("rejected", 1, "xy").slice(0, -1)]);
  assert.equal(letters(tokensSoFar(chainOf(proposing.run))), "abcd");
});
