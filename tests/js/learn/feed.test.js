// A lesson that was stopped at a frame, by a reload or by whoever sent its address, goes there and rests.

import assert from "node:assert/strict";
import { test } from "node:test";

import { newLessonFeeds } from "../../../assets/js/learn/feed.js";

/** A server that sends what is asked for, frame by frame. */
const lesson = (stood) => {
  const sent = [];
  const feeds = newLessonFeeds({ send: (name, data) => sent.push([name, data]) });
  const feed = feeds.feed("toy");
  feed.stood = stood;
  const frames = [];
  feed.onFrame = (frame) => frames.push(frame.index);
  const take = (index, last = false) =>
    feeds.take(JSON.stringify({ serial: sent.findLast(([name]) => name === "advance")[1].serial, index, last }));
  return { feed, frames, sent, take };
};

test("an address leads a lesson to its frame, with whatever settings it begins", () => {
  const { feed, frames, sent, take } = lesson({ settings: null, known: 2 });
  feed.begin({ alpha: 3 });
  assert.equal(sent[0][1].seen, 2, "they come without a pause");
  take(0);
  assert.ok(feed.busy);
  take(1);
  assert.deepEqual([feed.busy, feed.known, frames], [false, 2, [0, 1]]);
  assert.deepEqual(sent.at(-1)[0], "halt");
  feed.goOn();
  take(2, true);
  assert.ok(feed.over && !feed.busy);
});

test("a reload leads there with the settings of before alone", () => {
  const { feed, sent } = lesson({ settings: { alpha: 2 }, known: 2 });
  feed.begin({ alpha: 3 });
  assert.equal(sent[0][1].seen, 0);
  feed.begin({ alpha: 2 });
  assert.equal(sent[1][1].seen, 0, "once begun otherwise, it is forgotten");
});

test("a frame further than there are is the end", () => {
  const { feed, take } = lesson({ settings: null, known: 99 });
  feed.begin({});
  take(0);
  take(1, true);
  assert.deepEqual([feed.over, feed.busy, feed.known], [true, false, 2]);
});
