// A run is played at the visitor's pace, forth and back, cut and guessed; the clock and the frames are the test's.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { chainOf, fold, foldOwn, newRun } from "../../../assets/js/run/fold.js";
import { newPlayer } from "../../../assets/js/run/player.js";
import {
  beginning,
  blockFinished,
  blockStarted,
  drawn,
  letters,
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
const STEPS = [
  ...step("accepted", 2, "xy", "abxy"),
  ...step("unchanged", 3, ""),
  ...step("rejected", 0, "qqqq"),
  ...step("accepted", 3, "$", "abx"),
];
const RUN = [...BEGINNING, ...STEPS, blockFinished({ ended: true }), runFinished()];
const DECIDED = RUN.flatMap((event, place) => (event.kind === "decision" ? [place] : []));

const loaded = (events = RUN, show = 0, more = {}) => {
  const player = newPlayer();
  player.load({ run: "r", events, answers: {}, show, ...more });
  return player;
};
const response = (player) => letters(chainOf(player.run).tokens);
const folded = (events, answers = {}) => {
  const run = newRun(answers);
  for (const event of events) fold(run, event);
  return run;
};
/** Whatever way the player has come, it shows the fold of its first events. */
const holds = (player) => {
  const { folded: count, ...run } = player.run;
  const expected = folded(player.events.slice(0, count), player.answers);
  assert.deepEqual({ ...run, folded: count }, expected);
};

test("a run that is loaded shows as much as it is to, at rest", () => {
  const player = loaded(RUN, 3);
  assert.deepEqual([player.cursor, player.mode, player.atEnd, player.runId], [3, "paused", false, "r"]);
  clock.pass(5000);
  assert.equal(player.cursor, 3);
  assert.equal(loaded(RUN, 10_000).cursor, RUN.length);
  holds(player);
});

test("what comes with a run is its own: answers, which are right, the truth and its companions", () => {
  const player = loaded(RUN, RUN.length, {
    answers: { 6: "1" },
    right: { 1: true },
    truth: "1",
    companions: { base: [] },
  });
  assert.equal(chainOf(player.run).steps[0].before.answer, "1");
  assert.deepEqual([player.right, player.truth, player.companions], [{ 1: true }, "1", { base: [] }]);
  player.load({ run: "s", events: BEGINNING, answers: {} });
  assert.deepEqual([player.right, player.truth, player.companions, player.answers], [{}, null, null, {}]);
  assert.deepEqual([player.decided, player.steps, player.cursor], [false, 0, 0]);
});

test("at the normal pace a token takes 28 milliseconds, a proposal 160 and the first verdict three seconds", () => {
  const player = loaded(RUN, BEGINNING.length);
  player.play();
  clock.pass(40);
  assert.equal(player.cursor, BEGINNING.length + 1, "a proposal has begun");
  clock.pass(120);
  assert.equal(player.cursor, BEGINNING.length + 2, "its first token is drawn");
  clock.pass(80);
  assert.equal(player.cursor, DECIDED[0] + 1);
  clock.pass(2960);
  assert.equal(player.cursor, DECIDED[0] + 1, "one reads the verdict");
  clock.pass(80);
  assert.ok(player.cursor > DECIDED[0] + 1);
});

test("an accepted step stays for three seconds, as the first of each kind does; what is known by then, less", () => {
  const steps = ["rejected", "rejected_early", "unchanged", "unchanged", "accepted", "accepted"];
  const events = steps.flatMap((kind) =>
    kind === "accepted" ? step(kind, 2, "x", "abx") : step(kind, 2, kind === "unchanged" ? "" : "x"),
  );
  const player = loaded([...BEGINNING, ...events, ...step("rejected", 2, "x")], BEGINNING.length);
  player.play();
  const stayed = steps.map((_, index) => {
    while (player.shown === index) clock.pass(40);
    const begin = clock.now;
    const { cursor } = player;
    while (player.cursor === cursor) clock.pass(40);
    return Math.round((clock.now - begin) / 100) / 10;
  });
  assert.deepEqual(stayed, [3, 1.2, 3, 0.5, 3, 3]);
});

test("a speed is how many times the normal one, or a word", () => {
  const after = (speed, milliseconds) => {
    clock = stubClock();
    const player = loaded(RUN, BEGINNING.length);
    player.speed = speed;
    player.play();
    clock.pass(milliseconds);
    return player.cursor;
  };
  assert.equal(after("1", 400), after("normal", 400));
  assert.ok(after("8", 5000) > after("2", 5000) && after("2", 5000) > after("1", 5000));
  assert.equal(after("0.25", 400), BEGINNING.length + 1);
  assert.equal(after("slow", 400), BEGINNING.length + 1);
  assert.ok(after("fast", 400) > after("normal", 400));
  assert.equal(after("live", 40), RUN.length);
});

test("a page that was not looked at for long catches up by two seconds, not more", () => {
  const player = loaded(beginning("a".repeat(400)), 2);
  player.play();
  clock.now += 3_600_000;
  clock.pass(40);
  assert.ok(Math.abs(player.cursor - 2 - 2000 / 28) < 3, `${player.cursor} events`);
});

test("a fast screen is not drawn on more than thirty times a second", () => {
  const player = loaded(beginning("a".repeat(200)), 2);
  let heard = 0;
  player.onChange(() => (heard += 1));
  player.play();
  clock.pass(1000, 1000 / 144);
  assert.ok(heard > 20 && heard <= 34, `${heard} times`);
  assert.ok(Math.abs(player.cursor - 2 - 1000 / 28) < 3, `${player.cursor} events`);
});

test("a pause holds at once, and the run goes on where it was", () => {
  const tokens = loaded(beginning("a".repeat(200)), 2);
  tokens.play();
  clock.pass(400);
  tokens.pause();
  const { cursor } = tokens;
  clock.pass(5000);
  assert.deepEqual([tokens.cursor, tokens.mode], [cursor, "paused"]);
  const player = loaded(RUN, BEGINNING.length);
  player.play();
  clock.pass(400);
  player.pause();
  player.play();
  clock.pass(16_000);
  assert.ok(player.run.complete);
  holds(player);
});

test("the first step draws the first response, the next one is step 1", () => {
  const player = loaded(RUN, 1);
  player.step();
  clock.pass(3000);
  assert.deepEqual([player.cursor, player.shown, player.mode], [BEGINNING.length, 0, "paused"]);
  player.step();
  clock.pass(3000);
  assert.deepEqual([player.cursor, player.shown, player.mode], [DECIDED[0] + 1, 1, "paused"]);
});

test("who goes back keeps in sight what had been shown, until it is shown again, is cut off, or would spoil a guess", () => {
  const player = loaded(RUN, DECIDED[2] + 1);
  assert.equal(player.ahead, null);
  player.showStep(1);
  assert.equal(player.ahead.chains[0].steps.length, 3);
  player.showStep(0);
  assert.equal(player.ahead.chains[0].steps.length, 3, "all that had been shown, not only the step before");
  player.guessFirst = true;
  assert.equal(player.ahead, null);
  player.guessFirst = false;
  player.showStep(3);
  assert.equal(player.ahead, null);
  player.showStep(1);
  player.cutHere();
  assert.equal(player.ahead, null);
  player.load({ run: "s", events: BEGINNING, answers: {} });
  assert.equal(player.ahead, null);
});

test("a step is over with its verdict, and then the player rests", () => {
  const player = loaded(RUN, BEGINNING.length);
  for (const place of DECIDED) {
    player.step();
    clock.pass(3000);
    assert.deepEqual([player.cursor, player.mode], [place + 1, "paused"]);
  }
  holds(player);
});

test("a single step takes a third of the time, but for the slowest pace", () => {
  const verdictAfter = (mode, speed) => {
    clock = stubClock();
    const player = loaded(RUN, BEGINNING.length);
    player.speed = speed;
    player[mode]();
    const begin = clock.now;
    while (player.shown === 0) clock.pass(40);
    return clock.now - begin;
  };
  assert.equal(verdictAfter("play", "normal"), 240);
  assert.equal(verdictAfter("step", "normal"), 80);
  assert.equal(verdictAfter("step", "slow"), verdictAfter("play", "slow"));
});

test("of a run that makes no steps, a step is one token further than ever", () => {
  const second = { chain: 1 };
  const events = [
    runStarted({ sampler: "base", settings: { num_samples: 2 } }),
    blockStarted(),
    ...drawn("ab"),
    stateExtended("ab"),
    blockStarted(second),
    ...drawn("cde", 0, second),
    stateExtended("cde", second),
    runFinished(),
  ];
  const player = loaded(events, 1);
  assert.equal(player.steps, 3);
  const after = [3, 4, 9].map((cursor) => {
    player.step();
    clock.pass(3000);
    assert.equal(player.mode, "paused");
    assert.equal(player.cursor, cursor);
    return player.shown;
  });
  assert.deepEqual(after, [1, 2, 3]);
  player.showStep(3);
  assert.ok(player.run.complete, "what follows the last token is no step");
  player.showStep(1);
  assert.deepEqual([player.cursor, player.shown, player.chainsSeen], [3, 1, 2]);
});

test("one goes to any step, before the first one, to the beginning and to the end", () => {
  const player = loaded(RUN, 0);
  assert.equal(player.steps, 4);
  const responses = [1, 3, 2, 4, 1].map((index) => {
    player.showStep(index);
    assert.deepEqual([player.shown, player.cursor], [index, DECIDED[index - 1] + 1]);
    holds(player);
    return response(player);
  });
  assert.deepEqual(responses, ["abxy", "abxy", "abxy", "abx$", "abxy"]);
  player.showStep(0);
  assert.deepEqual([player.cursor, player.shown], [1, 0]);
  player.end();
  assert.deepEqual([player.atEnd, player.shown], [true, 4]);
  player.home();
  assert.equal(player.cursor, 1);
  player.showStep(5);
  assert.equal(player.cursor, 1, "there is no such step");
});

test("going to a step or to the beginning stops what is under way, going to the end does not", () => {
  const player = loaded(RUN, BEGINNING.length);
  player.play();
  player.home();
  assert.equal(player.mode, "paused");
  player.play();
  player.end();
  assert.equal(player.mode, "playing");
  player.showStep(2);
  clock.pass(5000);
  assert.deepEqual([player.mode, player.shown], ["paused", 2]);
});

const many = (count) => {
  let state = "abcd";
  return [
    ...beginning(state),
    ...Array.from({ length: count }, (_, index) => {
      const cut = index % 4;
      const letter = String.fromCharCode(97 + (index % 26));
      const accepted = index % 3 !== 0;
      if (accepted) state = state.slice(0, cut) + letter;
      const verdict = accepted ? "accepted" : "rejected";
      if (cut < state.length) return step(verdict, cut, letter, state);
      return [];
    }).flat(),
  ];
};

test("in a long run one goes to and fro, and always sees the fold", () => {
  const events = many(2000);
  const player = loaded(events, events.length);
  for (const place of [0.9, 0.1, 0.5, 0.49, 0.51, 1, 0.02, 0.7]) {
    player.showStep(Math.floor(place * player.steps));
    holds(player);
  }
});

test("of another run nothing is seen of the one before", () => {
  const player = loaded(many(2000), 8000);
  player.load({ run: "s", events: many(500).map((event) => ({ ...event })), answers: {}, show: 2000 });
  for (const index of [300, 100, 200]) {
    player.showStep(index);
    assert.ok(player.run.chains[0].steps.every((one) => player.events[one.event] === one.decision));
  }
});

test("of a very long run not all that was shown is kept, and it is the fold still", () => {
  const events = many(24_000);
  assert.ok(events.length > 128 * 256);
  const player = loaded(events, events.length);
  for (const place of [0.95, 0.3, 0.8]) {
    player.showStep(Math.floor(place * player.steps));
    const expected = folded(events.slice(0, player.cursor));
    assert.equal(response(player), letters(chainOf(expected).tokens));
    assert.equal(chainOf(player.run).steps.length, chainOf(expected).steps.length);
  }
});

test("what events of a sampler's own add up to goes back with the run", () => {
  foldOwn("counted", (run) => (run.own.counted = (run.own.counted ?? 0) + 1));
  const events = [...beginning("ab"), ...Array.from({ length: 600 }, () => ({ kind: "counted" }))];
  const player = loaded(events, events.length);
  assert.equal(player.run.own.counted, 600);
  player.home();
  assert.equal(player.run.own.counted, undefined);
  player.end();
  assert.equal(player.run.own.counted, 600);
});

test("more events go on behind those that are there, and what is there already is not taken twice", () => {
  const player = loaded(RUN.slice(0, 10), 10);
  assert.equal(player.append({ first: 8, events: RUN.slice(8, 14), answers: { 13: "5" } }), true);
  assert.equal(player.append({ first: 8, events: RUN.slice(8, 12), answers: {} }), true);
  assert.equal(player.append({ first: 14, events: RUN.slice(14), answers: {}, right: { 5: true }, truth: "5" }), true);
  assert.deepEqual(player.events, RUN);
  assert.deepEqual([player.answers, player.right, player.truth], [{ 13: "5" }, { 5: true }, "5"]);
  assert.deepEqual([player.cursor, player.steps], [10, 4], "what is shown stays");
});

test("events before which some are missing are not taken in", () => {
  const player = loaded(RUN.slice(0, 10), 10);
  assert.equal(player.append({ first: 11, events: RUN.slice(11), answers: { 12: "5" } }), false);
  assert.deepEqual([player.events.length, player.answers, player.decided], [10, {}, false]);
});

test("who looks at the end is shown what is to be shown of more events; who looks elsewhere is left there", () => {
  const player = loaded(RUN.slice(0, 10), 10);
  player.append({ first: 10, events: RUN.slice(10, 14), answers: {}, show: 12 });
  assert.equal(player.cursor, 12);
  player.append({ first: 14, events: RUN.slice(14), answers: {}, show: RUN.length });
  assert.equal(player.cursor, 12);
});

test("a player without events left asks for more at every frame, and plays them when they come", () => {
  const player = loaded(RUN.slice(0, 10), 10);
  let asked = 0;
  player.onStarved(() => (asked += 1));
  player.play();
  clock.pass(5000);
  assert.ok(asked > 50);
  assert.equal(player.mode, "playing");
  player.append({ first: 10, events: RUN.slice(10), answers: {} });
  clock.pass(40);
  assert.equal(player.cursor, 11, "it has saved up no time while it waited");
  clock.pass(16_000);
  assert.ok(player.run.complete);
  player.pause();
  asked = 0;
  clock.pass(400);
  assert.equal(asked, 0);
});

test("where a run is cut, it goes on in another way, and nothing of the old one is left", () => {
  const events = many(400);
  const player = loaded(events, events.length);
  player.showStep(40);
  player.cutHere();
  const kept = player.cursor;
  assert.deepEqual([player.atEnd, player.steps, player.events.length], [true, 40, kept]);
  const other = [
    ...step("accepted", 0, "zzzz", "zzzz"),
    ...Array(300)
      .fill(step("rejected", 1, "yyy"))
      .flat(),
  ];
  player.append({ first: kept, events: other, answers: {} });
  assert.equal(player.steps, 341);
  player.end();
  assert.equal(response(player), "zzzz");
  for (const index of [200, 41, 340, 39]) {
    player.showStep(index);
    holds(player);
  }
});

test("where a run without steps is cut, its tokens after that are steps again", () => {
  const events = [runStarted({ sampler: "base" }), blockStarted(), ...drawn("abcd"), stateExtended("abcd")];
  const player = loaded(events, events.length);
  player.showStep(2);
  player.cutHere();
  assert.equal(player.steps, 2);
  player.append({ first: 4, events: drawn("xy", 2), answers: {} });
  assert.equal(player.steps, 4);
});

test("nothing is left of a run that is cleared", () => {
  const player = loaded(RUN, RUN.length);
  player.play();
  player.clear();
  assert.deepEqual([player.runId, player.events, player.mode, player.steps, player.cursor], ["", [], "paused", 0, 0]);
  assert.equal(player.run.started, null);
  player.home();
  assert.equal(player.cursor, 0);
});

const guesser = (mode = "play") => {
  const player = loaded(RUN, BEGINNING.length);
  player.guessFirst = true;
  const heard = [];
  player.onGuess((right) => heard.push(right));
  player[mode]();
  clock.pass(3000);
  return { player, heard };
};

test("who guesses first is asked before a verdict is shown, and the run waits", () => {
  const { player, heard } = guesser();
  assert.deepEqual([player.guessing, player.cursor], [true, DECIDED[0]]);
  clock.pass(10_000);
  assert.equal(player.cursor, DECIDED[0]);
  player.guess(true);
  assert.deepEqual([player.guessing, player.cursor], [false, DECIDED[0] + 1]);
  assert.deepEqual([player.score, heard], [{ right: 1, asked: 1 }, [true]]);
  player.guess(true);
  assert.deepEqual(player.score, { right: 1, asked: 1 }, "an answer counts only when one is asked");
});

test("the verdict on a guess stands until one goes on; nobody is asked what changes nothing", () => {
  const { player, heard } = guesser();
  player.guess(false);
  clock.pass(60_000);
  assert.deepEqual([player.cursor, player.holding], [DECIDED[0] + 1, true]);
  player.next();
  clock.pass(4000);
  assert.deepEqual([player.guessing, player.holding, player.cursor], [true, false, DECIDED[2]]);
  player.guess(false);
  player.next();
  clock.pass(5000);
  player.guess(true);
  player.pause();
  assert.deepEqual([player.holding, player.mode], [false, "paused"]);
  player.next();
  assert.equal(player.mode, "paused", "there is nothing that one waits for");
  player.play();
  clock.pass(5000);
  assert.deepEqual([player.score, heard], [{ right: 2, asked: 3 }, [false, true, true]]);
  assert.ok(player.run.complete);
});

test("who goes back and comes again is not asked what was guessed last, but in another run", () => {
  const { player } = guesser();
  player.guess(true);
  player.showStep(0);
  player.play();
  clock.pass(400);
  assert.deepEqual([player.guessing, player.shown], [false, 1]);
  player.load({ run: "s", events: RUN, answers: {}, show: BEGINNING.length });
  player.play();
  clock.pass(400);
  assert.deepEqual([player.guessing, player.shown], [true, 0]);
});

test("in single steps, the guess ends the step", () => {
  const { player } = guesser("step");
  assert.deepEqual([player.mode, player.guessing], ["stepping", true]);
  player.guess(true);
  assert.deepEqual([player.mode, player.cursor], ["paused", DECIDED[0] + 1]);
  clock.pass(5000);
  assert.equal(player.cursor, DECIDED[0] + 1);
  player.step();
  clock.pass(5000);
  assert.deepEqual([player.mode, player.shown], ["paused", 2], "no guess where the proposal is the response itself");
});

test("who goes elsewhere instead of guessing is asked no more", () => {
  const { player } = guesser();
  player.showStep(0);
  assert.equal(player.guessing, false);
  player.guess(true);
  assert.equal(player.score.asked, 0);
});

test("listeners hear of what is shown until they have had enough", () => {
  const player = loaded(RUN, 0);
  let heard = 0;
  const enough = player.onChange((told) => {
    assert.equal(told, player);
    heard += 1;
  });
  player.showStep(1);
  player.pick(0);
  assert.deepEqual([heard, player.picked], [2, 0]);
  enough();
  player.end();
  assert.equal(heard, 2);
});

test("a sample that was picked is picked no more in another run", () => {
  const player = loaded(RUN, 0);
  player.pick(1);
  player.load({ run: "s", events: RUN, answers: {} });
  assert.equal(player.picked, null);
});
