// The genealogy of a particle filter: which lines there are after each of its events, which line each comes from, and
// where it runs. Particles that have the same tokens are one line. Knows what `particles` keeps. Knows nothing of the screen.

import { effectiveNumber, normalised } from "./particles.js";

/** @import { Told } from "./particles.js" */

/** Particles that have the same tokens. `parent` is the place of the line before it in the column before; `members`
 *  are the particles, `share` their part of the weight. `copied`: there are more of them than before the resampling.
 *  @typedef {{ parent: number, members: number[], share: number, copied: boolean }} Line */

/** The lines after an event, from top to bottom. `at` is the place, in tokens; `lineOf` says of each particle on which
 *  line it is; `ess` is the effective number of the weights, and `ancestors` of how many of the first particles those
 *  of now descend. `lost`: the lines of the column before that have no descendants.
 *  @typedef {object} Column
 *  @property {Told | null} told
 *  @property {number} at
 *  @property {Line[]} lines
 *  @property {number[]} lineOf
 *  @property {number} ess
 *  @property {number} ancestors
 *  @property {number[]} lost */

const THICK = 0.6; // of the height, for all lines together
const GAP = 14; // px between two lines, at most
const BEHIND = 0.35; // tokens from a place to what happens behind it: a resampling, the end
const MOVES = 0.4; // tokens in which all moves of one place stand

/** The column of a filter that has told of nothing.
 *  @param {number} number  of its particles
 *  @returns {Column} */
const beginning = (number) => {
  const members = [...Array(number).keys()];
  return {
    told: null,
    at: 0,
    lines: [{ parent: 0, members, share: 1, copied: false }],
    lineOf: members.map(() => 0),
    ess: number,
    ancestors: number,
    lost: [],
  };
};

/** @param {Told["event"]} event
 *  @param {Column} before */
const placeOf = (event, before) => {
  if (event.kind === "particles_drawn") return event.position + 1;
  if (event.kind === "filter_finished") return Math.floor(before.at) + 2 * BEHIND;
  if (event.kind === "particles_resampled") return event.position + BEHIND;
  return event.position + BEHIND + (MOVES * event.step) / (event.step + 1);
};

/** The column behind an event. Lines keep their order: those that part from one lie beside each other.
 *  @param {Column} before
 *  @param {Told} told
 *  @returns {Column} */
const following = (before, told) => {
  const { event, weights, lines: numbers, families } = told;
  const resampled = event.kind === "particles_resampled";
  const shares = normalised(weights);
  /** @type {Map<number, Line>} */
  const found = new Map();
  numbers.forEach((number, particle) => {
    const parent = before.lineOf[resampled ? event.ancestors[particle] : particle];
    if (!found.has(number)) found.set(number, { parent, members: [], share: 0, copied: false });
    const line = found.get(number);
    line.members.push(particle);
    line.share += shares[particle];
  });
  const lines = [...found.values()].sort((a, b) => a.parent - b.parent || a.members[0] - b.members[0]);
  const lineOf = Array(numbers.length);
  lines.forEach((line, place) => {
    line.copied = resampled && line.members.length > before.lines[line.parent].members.length;
    for (const particle of line.members) lineOf[particle] = place;
  });
  const parents = new Set(lines.map((line) => line.parent));
  const lost = [...before.lines.keys()].filter((place) => !parents.has(place));
  const ancestors = new Set(families).size;
  return { told, at: placeOf(event, before), lines, lineOf, ess: effectiveNumber(weights), ancestors, lost };
};

/** The columns of a filter, those that were there before taken over as far as they are the same.
 *  @param {Told[]} told
 *  @param {number} number  of its particles
 *  @param {Column[]} [before]
 *  @returns {Column[]} */
export const columnsOf = (told, number, before = []) => {
  const kept = Math.min(before.length - 1, told.length);
  const same = kept > 0 && before[kept].told.event === told[kept - 1].event;
  const columns = same ? before.slice(0, kept + 1) : [beginning(number)];
  for (const one of told.slice(columns.length - 1)) columns.push(following(columns.at(-1), one));
  return columns;
};

/** Where the lines of a column run in a picture of this height: as thick as their weight, in every column alike.
 *  @param {Column} column
 *  @param {number} height
 *  @returns {{ top: number, bottom: number }[]} */
export const bandsOf = ({ lines }, height) => {
  const room = THICK * height;
  const gap = lines.length > 1 ? Math.min(GAP, (height - room) / (lines.length - 1)) : 0;
  let top = (height - room - gap * (lines.length - 1)) / 2;
  return lines.map(({ share }) => {
    const bottom = top + share * room;
    const band = { top, bottom };
    top = bottom + gap;
    return band;
  });
};

/** From where in the bands of the column before each line begins: lines that part share their line's band.
 *  @param {Column} column
 *  @param {{ top: number, bottom: number }[]} bands  of the column before */
export const beginningsOf = ({ lines }, bands) => {
  const whole = new Map();
  for (const { parent, share } of lines) whole.set(parent, (whole.get(parent) ?? 0) + share);
  const used = new Map();
  return lines.map(({ parent, share }) => {
    const { top, bottom } = bands[parent];
    const before = used.get(parent) ?? 0;
    const now = before + (whole.get(parent) > 0 ? share / whole.get(parent) : 1);
    used.set(parent, now);
    return { top: top + before * (bottom - top), bottom: top + Math.min(1, now) * (bottom - top) };
  });
};

/** The lines that some lines of the column `at` come from and those that come from them: a set for every column.
 *  @param {Column[]} columns
 *  @param {number} at
 *  @param {Iterable<number>} lines
 *  @returns {Set<number>[]} */
export const kinOf = (columns, at, lines) => {
  const kin = columns.map(() => /** @type {Set<number>} */ (new Set()));
  kin[at] = new Set(lines);
  for (let column = at; column > 0; column -= 1)
    for (const line of kin[column]) kin[column - 1].add(columns[column].lines[line].parent);
  for (let column = at + 1; column < columns.length; column += 1)
    columns[column].lines.forEach((line, place) => kin[column - 1].has(line.parent) && kin[column].add(place));
  return kin;
};

/** The column and the line at a point of the picture; null where there is none. The last column at or before `at` counts.
 *  @param {Column[]} columns
 *  @param {number} at  in tokens
 *  @param {number} y
 *  @param {number} height */
export const lineAt = (columns, at, y, height) => {
  const column = columns.findLastIndex((one) => one.at <= at);
  if (column < 0 || at > columns.at(-1).at + 1) return null;
  const bands = bandsOf(columns[column], height);
  const far = bands.map(({ top, bottom }) => Math.max(0, top - y, y - bottom));
  const line = far.indexOf(Math.min(...far));
  return { column, line };
};
