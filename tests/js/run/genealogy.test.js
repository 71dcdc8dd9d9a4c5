// Which lines a filter has after each event, which come from which, and where they run.

import assert from "node:assert/strict";
import { test } from "node:test";

import { fold, newRun } from "../../../assets/js/run/fold.js";
import { bandsOf, beginningsOf, columnsOf, kinOf, lineAt } from "../../../assets/js/run/genealogy.js";
import { curveOf, tickEvery } from "../../../assets/js/run/particle_curves.js";
import { filterOf, normalised } from "../../../assets/js/run/particles.js";
import { particlesBegun, particlesDrawn, particlesResampled, recorded, stubPage } from "../helpers.js";

stubPage();

const toldOf = (events) => {
  const run = newRun();
  for (const event of events) fold(run, event);
  return filterOf(run, 0).told;
};
const told = toldOf([
  ...particlesBegun(4),
  particlesDrawn(0, { a: [0, 2], b: [1, 3] }, [0, 0, 0, 0]),
  particlesDrawn(1, { c: [0], d: [2], e: [1, 3] }, [Math.log(2), Math.log(3), Math.log(1), Math.log(4)]),
  particlesResampled(2, [1, 1, 3, 2]),
  particlesDrawn(2, { f: [0, 1, 2], g: [3] }, [0, 0, 0, 0]),
]);
const columns = columnsOf(told, 4);
const near = (one, other) => assert.ok(Math.abs(one - other) < 1e-9, `${one} is not near ${other}`);

test("all particles are one line at first, which parts where they draw different tokens", () => {
  const members = columns.map((column) => column.lines.map((line) => line.members));
  assert.deepEqual(members.slice(0, 3), [
    [[0, 1, 2, 3]],
    [
      [0, 2],
      [1, 3],
    ],
    [[0], [2], [1, 3]],
  ]);
  assert.deepEqual(
    columns[2].lines.map((line) => line.parent),
    [0, 0, 1],
  );
  columns[2].lines.forEach(({ share }, line) => near(share, [0.2, 0.1, 0.7][line]));
});

test("a resampling says which lines were copied and which got no place", () => {
  const [, , , resampled] = columns;
  assert.deepEqual(
    resampled.lines.map(({ parent, members, copied }) => [parent, members, copied]),
    [
      [1, [3], false],
      [2, [0, 1, 2], true],
    ],
  );
  assert.deepEqual([resampled.lost, resampled.ancestors, resampled.ess], [[0], 3, 4]);
  assert.ok(resampled.at > columns[2].at && resampled.at < columns[4].at);
});

test("particles that come together by moves were not copied", () => {
  const event = { kind: "particles_moved", filter: 0, position: 1, step: 1, moves: [] };
  const moved = { event, weights: [0, 0, 0, 0], lines: [7, 7, 7, 7], families: [0, 1, 2, 3] };
  const [, , last] = columnsOf([told[0], moved], 4);
  assert.deepEqual(
    last.lines.map(({ members, copied }) => [members, copied]),
    [[[0, 1, 2, 3], false]],
  );
});

test("columns that are there are taken over, forth and back", () => {
  const first = columnsOf(told.slice(0, 2), 4);
  const all = columnsOf(told, 4, first);
  assert.ok(first.every((column, place) => all[place] === column));
  assert.deepEqual(all, columns);
  const back = columnsOf(told.slice(0, 1), 4, all);
  assert.deepEqual([back.length, back[1] === all[1]], [2, true]);
  assert.deepEqual(columnsOf([], 4, all).length, 1);
  const other = columnsOf(toldOf([...particlesBegun(4), particlesDrawn(0, { z: [0, 1, 2, 3] }, [0, 0, 0, 0])]), 4, all);
  assert.equal(other[1].lines.length, 1);
});

test("a line is as thick as its weight in every column, and no two overlap", () => {
  for (const column of columns) {
    const bands = bandsOf(column, 200);
    bands.forEach(({ top, bottom }, line) => near(bottom - top, 120 * column.lines[line].share));
    bands.slice(1).forEach((band, line) => assert.ok(band.top >= bands[line].bottom));
    assert.ok(bands[0].top >= -1e-9 && bands.at(-1).bottom <= 200 + 1e-9);
  }
});

test("lines that part begin side by side on the line that they come from", () => {
  const before = bandsOf(columns[1], 200);
  const starts = beginningsOf(columns[2], before);
  near(starts[0].top, before[0].top);
  near(starts[0].bottom, starts[1].top);
  near(starts[1].bottom, before[0].bottom);
  assert.deepEqual(starts[2], before[1]);
});

test("a line is followed back to the beginning and on to its copies", () => {
  const sets = (kin) => kin.map((lines) => [...lines].sort());
  assert.deepEqual(sets(kinOf(columns, 2, [2])), [[0], [1], [2], [1], [1]]);
  assert.deepEqual(sets(kinOf(columns, 2, [0])), [[0], [0], [0], [], []]);
  assert.deepEqual(sets(kinOf(columns, 4, [0])), [[0], [0], [1], [0], [0]]);
});

test("what is pointed at is the nearest line of the last column before", () => {
  const [upper, lower] = bandsOf(columns[1], 200);
  assert.deepEqual(lineAt(columns, 1.2, upper.top + 1, 200), { column: 1, line: 0 });
  assert.deepEqual(lineAt(columns, 1.2, lower.bottom + 30, 200), { column: 1, line: 1 });
  assert.equal(lineAt(columns, 40, 10, 200), null);
  assert.equal(lineAt(columns, -1, 10, 200), null);
});

test("the genealogy of a recording has in every column every particle once, and its effective number", () => {
  for (const name of ["particles", "rounds"]) {
    const all = toldOf(recorded(name));
    const number = all[0].weights.length;
    columnsOf(all, number).forEach(({ lines, lineOf, ess, lost, told: one }, place, every) => {
      assert.deepEqual(
        lines.flatMap((line) => line.members).sort((a, b) => a - b),
        [...Array(number).keys()],
      );
      lines.forEach((line, at) => line.members.forEach((particle) => assert.equal(lineOf[particle], at)));
      near(
        lines.reduce((sum, line) => sum + line.share, 0),
        1,
      );
      if (one?.event.kind === "particles_drawn") assert.ok(Math.abs(ess - one.event.ess) < 1e-3);
      if (!place) return;
      const parents = new Set(lines.map((line) => line.parent));
      assert.equal(parents.size + lost.length, every[place - 1].lines.length);
    });
  }
  assert.ok(toldOf(recorded("particles")).some(({ event }) => event.moves?.some((move) => move.accepted)));
  assert.deepEqual(normalised([0, 0]), [0.5, 0.5]);
});

test("a curve goes from value to value, or in steps; an axis has round numbers that have room", () => {
  const two = [
    { at: 0, ess: 4 },
    { at: 1, ess: 2 },
  ];
  const ess = ({ ess: value }) => value;
  const same = (value) => value;
  assert.equal(curveOf(two, ess, same, same), "M0.0,4.0L1.0,2.0");
  assert.equal(curveOf(two, ess, same, same, true), "M0.0,4.0H1.0V2.0");
  assert.deepEqual([tickEvery(8, 800), tickEvery(64, 800), tickEvery(2048, 300)], [1, 5, 500]);
});
