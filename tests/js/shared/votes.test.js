// The votes of a method as rows, and what is said of the tokens that confidence is made of.

import assert from "node:assert/strict";
import { test } from "node:test";
import { cell } from "../../../assets/js/compare/votes.js";
import { say } from "../../../assets/js/core/language.js";
import { percentText } from "../../../assets/js/core/numbers.js";
import { aboutVotes } from "../../../assets/js/evaluate/votes.js";
import { lengthLines } from "../../../assets/js/shared/lengths.js";
import { aboutConfidence, rowsOf, votesView } from "../../../assets/js/shared/votes.js";
import { speakEnglish, stubPage } from "../helpers.js";

stubPage();
speakEnglish();

const vote = (score, kept, answer) => ({ score, kept, answer, voters: 8, share: 0.5, right: null });

test("each weight has a row, in which a vote stands under the samples that have voted", () => {
  const votes = [vote(null, 1, "a"), vote("tail", 1, "b"), vote("tail", 0.1, "d"), vote("tail", 0.9, "c")];
  const rows = rowsOf({ votes });
  assert.deepEqual(
    rows.map(([name, cells]) => [name, cells.map((one) => one?.answer)]),
    [
      ["plain", ["a", undefined, undefined]],
      ["tail", ["b", "c", "d"]],
    ],
  );
});

test("fewer tokens than the paper's twenty are said to be so, and none at all", () => {
  assert.equal(aboutConfidence({ likeliest: 0 }), say("votes-without-confidence"));
  const values = (k) => ({ k, wanted: 20 });
  assert.equal(aboutConfidence({ likeliest: 4 }), say("votes-confidence-of-fewer", values(4)));
  assert.equal(aboutConfidence({ likeliest: 20 }), say("votes-confidence", values(20)));
});

test("ties of the plain vote are counted, and those of other votes are not", () => {
  const told = (...ties) => aboutVotes({ problems: 10, likeliest: 4, votes: ties.map((n) => ({ ties: n })) });
  const sentence = say("evaluate-votes-ties", { ties: 5, problems: 10 });
  assert.ok(told(5, 0).includes(sentence));
  assert.equal(told(0, 5), told(0, 0));
  assert.equal(told(5, 0).replace(`${sentence} `, ""), told(0, 0));
});

test("a vote that is a tie is said to be one where it stands", () => {
  globalThis.document.createElement = (tag) => ({ tag, append: (text) => texts.push(text), setAttribute() {} });
  const texts = [];
  const values = { share: percentText(0.5), n: 8 };
  cell({ ...vote(null, 1, "a"), tied: true });
  assert.ok(texts.includes(say("votes-share", values)) && texts.includes(say("votes-tied")));
  texts.length = 0;
  cell({ ...vote(null, 1, "a"), tied: false });
  assert.ok(texts.includes(say("votes-share", values)) && !texts.includes(say("votes-tied")));
});

test("lengths are told of methods of which some samples lie at an end", () => {
  const row = (method, more) => ({ method, samples: 8, limit: 64, cut_off: 0, short: 0, least: 10, ...more });
  const lines = lengthLines([row("base", {}), row("power", { cut_off: 7, short: 1 })], (name) => name, true);
  const values = { method: "power", samples: 8, cut_off: 7, short: 1, limit: 64, least: "10" };
  assert.deepEqual(lines, [say("lengths-short-of-base"), say("lengths-of-method-below", values)]);
  const unlike = lengthLines([row("power", { short: 2, least: null })], (name) => name, false);
  assert.deepEqual(unlike, [
    say("lengths-short-of-all"),
    say("lengths-of-method", { method: "power", samples: 8, cut_off: 0, short: 2, limit: 64 }),
  ]);
  assert.deepEqual(
    lengthLines([row("base", {})], (name) => name, true),
    [say("lengths-none")],
  );
  assert.deepEqual(
    lengthLines([], (name) => name, true),
    [],
  );
});

test("the panel shows the method that was chosen, keeps an open list, and hides without votes", () => {
  const node = () => ({
    hidden: false,
    value: "",
    children: [],
    replaceChildren(...all) {
      this.children = all;
      this.swaps = (this.swaps ?? 0) + 1;
    },
    addEventListener() {},
  });
  const parts = { method: node(), rows: node(), facts: node() };
  const root = { hidden: false, querySelector: (selector) => parts[/data-pv="(.*?)"/.exec(selector)[1]] };
  globalThis.document.createElement = (tag) => ({ tag, append() {}, setAttribute() {}, dataset: {}, style: {} });
  const one = (likeliest) => ({ likeliest, votes: [vote(null, 1, "a"), ...(likeliest ? [vote("mean", 1, "b")] : [])] });
  const shown = [
    { method: "base", title: "base", one: one(0) },
    { method: "power", title: "power", one: one(4) },
  ];
  const view = votesView(root, (found) => [found.answer]);
  view.draw(shown);
  assert.equal(parts.method.value, "base");
  assert.equal(parts.rows.children.length, 1);
  assert.equal(parts.facts.textContent, say("votes-without-confidence"));
  parts.method.value = "power";
  view.draw([...shown]);
  assert.equal(parts.method.swaps, 1);
  assert.equal(parts.rows.children.length, 2);
  view.draw([]);
  assert.equal(root.hidden, true);
});
