// Lessons 7 to 9 on the page: pairs of flows and their arrows, powers of a matrix, changes of the mode.

import assert from "node:assert/strict";
import { test } from "node:test";

import { arrow, isEven, pairsOf, placesOf } from "../../../assets/js/learn/lessons/flow_graph.js";
import { travelled } from "../../../assets/js/learn/lessons/stuck.js";
import { matrixLetters, matrixPower, stepsToATenth } from "../../../assets/js/learn/lessons/whole_chain.js";

const near = (one, other, off = 1e-9) => assert.ok(Math.abs(one - other) < off, `${one} is not ${other}`);

test("pairs are listed by what goes the larger way, and those between which nothing goes are not", () => {
  const pairs = pairsOf([
    [0.4, 0.02, 0],
    [0.05, 0.3, 0.01],
    [0, 0.01, 0.21],
  ]);
  assert.deepEqual(pairs, [
    { from: 1, to: 0, there: 0.05, back: 0.02 },
    { from: 1, to: 2, there: 0.01, back: 0.01 },
  ]);
  assert.deepEqual(pairs.map(isEven), [false, true]);
});

test("a difference that is rounding neither turns a pair round nor makes it uneven", () => {
  const [pair] = pairsOf([
    [0.5, 0.1],
    [0.1 + 3e-17, 0.3],
  ]);
  assert.deepEqual([pair.from, pair.to], [0, 1]);
  assert.ok(isEven(pair));
});

test("something that only goes one way is a pair, too", () => {
  assert.deepEqual(
    pairsOf([
      [0.5, 0],
      [0.1, 0.4],
    ]),
    [{ from: 1, to: 0, there: 0.1, back: 0 }],
  );
});

test("nodes stand apart inside the picture, their areas as their shares", () => {
  const places = placesOf([0.64, 0.16, 0.2], 400, 300);
  for (const { x, y, radius } of places) {
    assert.ok(x - radius > 0 && x + radius < 400);
    assert.ok(y - radius > 0 && y + radius < 300);
  }
  near((places[0].radius - 5) / (places[1].radius - 5), 2);
});

test("the arrows of a pair lie on both sides of its line, each ends at the node it leads to", () => {
  const [one, other] = [
    { x: 0, y: 0, radius: 10 },
    { x: 100, y: 0, radius: 20 },
  ];
  const there = arrow(one, other, 6);
  const back = arrow(other, one, 6);
  assert.ok(there.every(([, y]) => y < 0));
  assert.ok(back.every(([, y]) => y > 0));
  near(Math.max(...there.map(([x]) => x)), 80);
  near(Math.min(...back.map(([x]) => x)), 10);
});

test("a matrix to a power is that many steps", () => {
  const step = [
    [0.9, 0.1],
    [0.3, 0.7],
  ];
  let slowly = step;
  for (let n = 2; n <= 13; n += 1) {
    slowly = slowly.map((row) => [0, 1].map((j) => row[0] * step[0][j] + row[1] * step[1][j]));
    matrixPower(step, n).forEach((row, i) => row.forEach((value, j) => near(value, slowly[i][j])));
  }
  assert.equal(matrixPower(step, 1), step);
  near(0.6 ** stepsToATenth(0.6), 0.1);
  near(0.6 ** stepsToATenth(-0.6), 0.1);
});

test("the matrix has letters that can be read beside every row, and above its columns or none", () => {
  const [columns, rows] = [31, 33];
  for (const room of [
    { width: 320, height: 450 },
    { width: 400, height: 460 },
    { width: 900, height: 480 },
  ]) {
    const { row, column, margin } = matrixLetters(columns, rows, room);
    assert.ok(row >= 10 && row * rows <= room.height - margin.t - margin.b, "no two rows meet");
    assert.ok(column === null || (column >= 9 && column * columns <= room.width - margin.l - margin.r));
  }
  assert.equal(matrixLetters(columns, rows, { width: 320, height: 450 }).column, null, "not on a telephone");
  assert.ok(matrixLetters(columns, rows, { width: 400, height: 460 }).column);
});

test("changes of the mode are counted between a step and the next", () => {
  assert.deepEqual(travelled([0, 0, 1], [0, 1, 2, 2, 0]), { changes: 2, share: 0.4 });
  assert.deepEqual(travelled([0, 1], []), { changes: 0, share: 0 });
});
