// News that come in pieces, and a stream that is lost and found again.

import assert from "node:assert/strict";
import { test } from "node:test";

import { listenTo, pieces } from "../../../assets/js/classes/news.js";

const later = globalThis.setTimeout;
globalThis.setTimeout = /** @type {any} */ ((act, wait) => later(act, wait / 20)); // what is tried again comes sooner
globalThis.document = /** @type {any} */ ({ hidden: false, addEventListener() {}, removeEventListener() {} });
globalThis.addEventListener ??= /** @type {any} */ (() => {});
globalThis.removeEventListener ??= /** @type {any} */ (() => {});

const streamOf = (...parts) =>
  new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });

test("a piece may arrive in parts, and signs of life say nothing", async () => {
  const found = [];
  for await (const piece of pieces(streamOf(': \n\ndata: {"n"', ':"ü"}\n', "\ndata: 2\n\n", "data: ha")))
    found.push(piece);
  assert.deepEqual(found, [null, { n: "ü" }, 2]);
});

test("a stream that ends, or fails, is opened again", async () => {
  const answers = [
    () => new Response(streamOf("data: 1\n\n")),
    () => Promise.reject(new TypeError("no network")),
    () => new Response("{}", { status: 503 }),
    () => new Response(streamOf("data: 2\n\n")),
  ];
  const taken = [];
  let lost = 0;
  await new Promise((done) => {
    const news = listenTo(() => Promise.resolve(answers.shift()()), {
      take: (message) => {
        taken.push(message);
        if (message === 2) done(news.end());
      },
      lost: () => (lost += 1),
      refused: () => assert.fail("refused"),
    });
  });
  assert.deepEqual(taken, [1, 2]);
  assert.equal(lost, 3);
});

test("what is refused for good is not asked for again", async () => {
  let asked = 0;
  const news = await new Promise((done) => {
    const listening = listenTo(
      () => {
        asked += 1;
        return Promise.resolve(Response.json({ message: "no" }, { status: 404 }));
      },
      { take: () => {}, lost: () => assert.fail("lost"), refused: () => setTimeout(() => done(listening), 700) },
    );
  });
  assert.equal(asked, 1);
  news.end();
});

test("what is refused for now is told, and asked for again", async () => {
  const answers = [
    () => Response.json({ message: "later" }, { status: 429 }),
    () => new Response(streamOf("data: 1\n\n")),
  ];
  const delays = [];
  await new Promise((done) => {
    const news = listenTo(() => Promise.resolve(answers.shift()()), {
      take: () => done(news.end()),
      lost: () => {},
      refused: () => assert.fail("refused"),
      delayed: ({ message }) => delays.push(message),
    });
  });
  assert.deepEqual(delays, ["later"]);
});

test("a page that is hidden listens to nothing, and hears of all when it is seen again", async () => {
  let look = () => {};
  document.addEventListener = (_, listener) => (look = listener);
  let streams = 0;
  const open = (signal) => {
    streams += 1;
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(`data: ${streams}\n\n`));
        signal.addEventListener("abort", () => controller.error(new Error("aborted")));
      },
    });
    return Promise.resolve(new Response(body));
  };
  const taken = [];
  const told = { take: (message) => taken.push(message), lost: () => assert.fail("lost"), refused: () => {} };
  const news = listenTo(open, told, { onlySeen: true });
  const turn = () => new Promise((later) => setTimeout(later, 20));
  await turn();
  document.hidden = true;
  look();
  await turn();
  assert.deepEqual(taken, [1]);
  document.hidden = false;
  look();
  await turn();
  assert.deepEqual(taken, [1, 2]);
  news.end();
});
