// What a lesson's buttons do next, and that they say so.

import assert from "node:assert/strict";
import { test } from "node:test";

import { say } from "../../../assets/js/core/language.js";
import { playButton, runButtons } from "../../../assets/js/learn/buttons.js";
import { speakEnglish, stubElement, stubPage } from "../helpers.js";

stubPage();
speakEnglish();

const button = () => {
  const listeners = [];
  return stubElement({
    addEventListener: (_, listener) => listeners.push(listener),
    press: () => listeners.forEach((listener) => listener()),
  });
};

const stubFeed = () => {
  const feed = { busy: false, over: false, known: 0, settings: null, done: [] };
  feed.goOn = () => feed.done.push("go on");
  feed.halt = () => feed.done.push("halt");
  return feed;
};

test("one button runs chains, pauses them, goes on, and runs them again", () => {
  const [play, feed] = [button(), stubFeed()];
  const label = playButton(play, feed, () => feed.done.push("again"));
  const seen = [{}, { settings: {}, busy: true, known: 1 }, { busy: false }, { known: 2 }, { over: true }].map(
    (change) => {
      Object.assign(feed, change);
      label();
      play.press();
      return play.textContent;
    },
  );
  const codes = ["run-the-chains", "pause", "run-the-chains", "go-on", "run-again"];
  assert.deepEqual(
    seen,
    codes.map((code) => say(`learn-${code}`)),
  );
  assert.deepEqual(feed.done, ["again", "halt", "go on", "go on", "again"]);
});

test("a lesson on a model runs or goes on, is stopped while it runs, and begins from the next seed", () => {
  const [parts, feed, set] = [{ run: button(), stop: button(), seed: button() }, stubFeed(), []];
  const root = { querySelector: (wanted) => parts[wanted.match(/"(\w+)"/)[1]] };
  const form = { values: () => ({ seed: 4 }), set: (...given) => set.push(given) };
  const begin = () => feed.done.push("begin");
  const label = runButtons(root, { feed, form, begin, idle: () => "learn-run-again" });
  const shown = (change) => {
    Object.assign(feed, change);
    label();
    return [parts.run.textContent, parts.run.disabled, parts.stop.disabled];
  };
  assert.deepEqual(shown({}), [say("learn-run-again"), false, true]);
  parts.run.press();
  assert.deepEqual(shown({ settings: {}, busy: true, known: 1 }), [say("learn-running"), true, false]);
  parts.stop.press();
  assert.deepEqual(shown({ busy: false }), [say("learn-go-on"), false, true]);
  parts.run.press();
  assert.deepEqual(shown({ over: true }), [say("learn-run-again"), false, true]);
  parts.seed.press();
  assert.deepEqual([feed.done, set], [["begin", "halt", "go on", "begin"], [["seed", 5]]]);
});
