// The genealogy as a picture: ribbons as thick as their weight, on a canvas; over it, on another one, the lines that
// are followed, and over both the joints. What has been drawn stays while more columns come. Knows columns and canvases, nothing of runs.

import { colourOf, onPaper } from "../core/chart.js";
import { el } from "../core/dom.js";
import { bandsOf, beginningsOf, lineAt } from "./genealogy.js";

/** @import { Column } from "./genealogy.js" */

/** What is to be seen: `x` gives the px of a place in tokens, `shown` and `followed` the lines of each column that are
 *  put in front, `key` changes where what has been drawn is no beginning of it.
 *  @typedef {object} Seen
 *  @property {Column[]} columns
 *  @property {(at: number) => number} x
 *  @property {{ width: number, height: number }} size  of the box
 *  @property {string} key
 *  @property {string} colour  its name in the palette
 *  @property {Set<number>[]} shown
 *  @property {Set<number>[] | null} followed */

const THINNEST = 0.8; // px of a line that has hardly any weight
const JOINT = 3; // px, half of it
const SHARE = 0.6; // of the px of a token that half of it takes at most
const EDGE = 6; // px above and below, for joints at the rim
const BENT = 4; // px that a ribbon takes at least to be bent

/** @param {CanvasRenderingContext2D} context */
const ribbon = (context, x0, from, x1, to) => {
  const [top0, top1, bottom0, bottom1] = [from.top, to.top, from.bottom, to.bottom];
  const more = (top, bottom) => Math.max(0, THINNEST - (bottom - top)) / 2;
  const [before, after] = [more(top0, bottom0), more(top1, bottom1)];
  const middle = (x0 + x1) / 2;
  context.moveTo(x0, top0 - before);
  if (x1 - x0 < BENT) context.lineTo(x1, top1 - after);
  else context.bezierCurveTo(middle, top0 - before, middle, top1 - after, x1, top1 - after);
  context.lineTo(x1, bottom1 + after);
  if (x1 - x0 < BENT) context.lineTo(x0, bottom0 + before);
  else context.bezierCurveTo(middle, bottom1 + after, middle, bottom0 + before, x0, bottom0 + before);
  context.closePath();
};

const centre = ({ top, bottom }) => (top + bottom) / 2;

/** @param {HTMLElement} box */
export const genealogyPicture = (box) => {
  const canvases = [el("canvas", {}), el("canvas", {}), el("canvas", {})];
  box.append(...canvases);
  const [ground, front, top] = canvases.map((canvas) => canvas.getContext("2d"));
  let size = "";
  let width = 0;
  let height = 0;
  let scale = 1; // dots of the screen in a px
  /** @type {{ key: string, columns: Column[] }} */
  let drawn = { key: "", columns: [] };
  let inks = []; // of lines, crosses, lines that nobody follows, and the response's
  let inksOf = ""; // the key for which they were asked
  let bands = new WeakMap();
  let beginnings = new WeakMap();

  /** A whole number of the screen's dots: between two ribbons nothing shines through. */
  const snapped = (px) => Math.round(px * scale) / scale;
  const bandsFor = (column) => {
    if (!bands.has(column)) bands.set(column, bandsOf(column, height));
    return bands.get(column);
  };
  const beginningsFor = (column, before) => {
    if (!beginnings.has(column)) beginnings.set(column, beginningsOf(column, bandsFor(before)));
    return beginnings.get(column);
  };

  /** Fit the canvases to their box; true if they have lost what was drawn. */
  const fit = (box) => {
    scale = devicePixelRatio || 1;
    const now = `${box.width} ${box.height} ${scale}`;
    if (now === size) return false;
    size = now;
    width = box.width;
    height = box.height - 2 * EDGE;
    bands = new WeakMap();
    beginnings = new WeakMap();
    for (const context of [ground, front, top]) {
      context.canvas.width = Math.round(box.width * scale);
      context.canvas.height = Math.round(box.height * scale);
      context.setTransform(scale, 0, 0, scale, 0, EDGE * scale);
    }
    return true;
  };
  const wipe = (context) => context.clearRect(0, -EDGE, width, height + 2 * EDGE);

  /** Draw the lines from the column `from` on; those in `kin` only, if there is one. */
  const ribbons = (context, { columns, x }, from, kin, ink) => {
    context.fillStyle = ink;
    for (let at = Math.max(1, from); at < columns.length; at += 1) {
      const starts = beginningsFor(columns[at], columns[at - 1]);
      const ends = bandsFor(columns[at]);
      const [x0, x1] = [snapped(x(columns[at - 1].at)), snapped(x(columns[at].at))];
      context.beginPath();
      for (const line of kin ? kin[at] : starts.keys()) ribbon(context, x0, starts[line], x1, ends[line]);
      context.fill();
    }
  };

  /** A disc where a line was copied, a cross where one was given up. */
  const joints = (context, { columns, x }, from, ink, soft) => {
    const half = Math.max(1, Math.min(JOINT, SHARE * (x(1) - x(0)))); // smaller where many stand close together
    for (let at = Math.max(1, from); at < columns.length; at += 1) {
      const { lines, lost } = columns[at];
      const before = bandsFor(columns[at - 1]);
      const here = bandsFor(columns[at]);
      context.fillStyle = ink;
      lines.forEach(({ copied }, line) => {
        if (!copied) return;
        context.beginPath();
        context.arc(x(columns[at].at), centre(here[line]), half, 0, 7);
        context.fill();
      });
      context.strokeStyle = soft;
      context.lineWidth = Math.min(1.2, half / 2);
      context.beginPath();
      for (const line of lost) {
        const [left, y] = [x(columns[at - 1].at) + half, centre(before[line])];
        context.moveTo(left - half, y - half);
        context.lineTo(left + half, y + half);
        context.moveTo(left - half, y + half);
        context.lineTo(left + half, y - half);
      }
      context.stroke();
    }
  };

  /** On the first canvas alone: what the others have cleared is printed white, and would hide it (print.css).
   *  @param {Seen} seen */
  const print = (seen) => {
    const [ink, soft, plain, own] = inks;
    wipe(ground);
    ribbons(ground, seen, 0, null, plain);
    ribbons(ground, seen, 0, seen.shown, own);
    joints(ground, seen, 0, ink, soft);
    drawn = { key: "", columns: [] };
  };

  /** @param {Seen} seen */
  const draw = (seen) => {
    const lost = fit(seen.size);
    const { columns, key, colour } = seen;
    const here = drawn.columns.length;
    const goesOn = !lost && key === drawn.key && here <= columns.length && columns[here - 1] === drawn.columns.at(-1);
    if (key !== inksOf)
      inks = [
        colourOf(box, "--pv-ink"),
        colourOf(box, "--pv-ink-soft"),
        getComputedStyle(box).color,
        colourOf(box, colour),
      ];
    inksOf = key;
    const [ink, soft, plain, own] = inks;
    if (onPaper()) return print(seen);
    if (!goesOn) [ground, top].forEach(wipe);
    const from = goesOn ? here : 0;
    ribbons(ground, seen, from, null, plain);
    joints(top, seen, from, ink, soft);
    drawn = { key, columns };
    ground.canvas.style.opacity = seen.followed ? "0.4" : "1";
    wipe(front);
    ribbons(front, seen, 0, seen.shown, own);
    if (seen.followed) ribbons(front, seen, 0, seen.followed, ink);
  };

  /** The line at a point of the box, and the column: see `lineAt`.
   *  @param {Column[]} columns
   *  @param {number} at  in tokens
   *  @param {number} y  px from the top of the box */
  const pick = (columns, at, y) => lineAt(columns, at, y - EDGE, height);
  return { draw, pick };
};
