// The ladder as a picture: rungs from the target's down, rounds to the right, each path a line that changes its rung with a
// swap; beneath it log p of the response on each rung. Knows numbers and SVG, nothing of runs.

import { fixedText } from "../core/numbers.js";

const TOP = 16;
const ROW = 30; // px between two rungs
const DASHES = ["7 3", "2 3", "9 3 2 3"]; // of the rungs below the target, over and over
const GAP = 34; // px between the two pictures
const CURVES = 92; // px, their height
const FOOT = 18;
const LEFT = 64;
const RIGHT = 58;

const piece = (name, attributes, text = "") => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
};

/** The line of a path: flat on its rung, and across between two rounds where it swaps.
 *  @param {number[]} rungs  one for the start and each round
 *  @param {(round: number) => number} x
 *  @param {(rung: number) => number} y */
export const pathLine = (rungs, x, y) =>
  rungs
    .map((rung, round) => {
      if (!round) return `M${x(0).toFixed(1)},${y(rung)}`;
      if (rung === rungs[round - 1]) return `H${x(round).toFixed(1)}`;
      return `H${x(round - 0.6).toFixed(1)}L${x(round - 0.1).toFixed(1)},${y(rung)}H${x(round).toFixed(1)}`;
    })
    .join("");

/** Every how many rounds an axis has a number, of so many on so many px. */
export const everyOf = (rounds, width) => {
  const least = (rounds * 40) / Math.max(1, width);
  return [1, 2, 5, 10, 20, 50, 100, 200, 500].find((step) => step >= least) ?? 1000;
};

/** @param {SVGSVGElement} svg */
export const ladderPicture = (svg) => {
  let scale = null;
  /** `rungs`: names; `pairs`: what is said between two; `paths`: their rungs, `front` the one that is on top, `planned` for
   *  how many rounds there is room; `heights`: log p by rung and round; `picked` and `cursor`, a rung and a round.
   *  `names`: what the axes are called.
   *  @param {{ rungs: string[], names: { heights: string, rounds: string }, pairs: string[], paths: number[][], front: number, planned: number,
   *    heights: number[][], picked: number, cursor: number | null }} seen */
  const draw = ({ rungs, names, pairs, paths, front, planned, heights, picked, cursor }) => {
    const width = svg.clientWidth;
    const ladder = ROW * (rungs.length - 1);
    const height = TOP + ladder + GAP + CURVES + FOOT;
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    svg.style.height = `${height}px`;
    const x = (round) => LEFT + (round / Math.max(1, planned)) * (width - LEFT - RIGHT);
    const y = (rung) => TOP + rung * ROW;
    const all = heights.flat();
    const [low, high] = all.length ? [Math.min(...all), Math.max(...all)] : [0, 0];
    const foot = TOP + ladder + GAP + CURVES;
    const level = (value) => foot - (high > low ? (value - low) / (high - low) : 0.5) * CURVES;
    scale = { x, y, rungs: rungs.length, planned, ladder };
    const parts = [];
    rungs.forEach((name, rung) => {
      const kind = rung === picked ? "pv-ladder-rung pv-ladder-picked" : "pv-ladder-rung";
      parts.push(
        piece("path", { class: "pv-ladder-line", d: `M${x(0)},${y(rung)}H${x(planned)}` }),
        piece("text", { class: kind, x: LEFT - 8, y: y(rung) + 4 }, name),
      );
    });
    pairs.forEach((text, pair) =>
      parts.push(piece("text", { class: "pv-ladder-pair", x: x(planned) + 8, y: y(pair + 0.5) + 4 }, text)),
    );
    const order = [...paths.keys()].sort((a, b) => Number(a === front) - Number(b === front));
    for (const path of order) {
      const kind = path === front ? "pv-ladder-path pv-ladder-front" : "pv-ladder-path";
      parts.push(piece("path", { class: kind, d: pathLine(paths[path], x, y) }));
    }
    heights.forEach((values, rung) => {
      if (!values.length) return;
      const d = values.map((value, round) => `${round ? "L" : "M"}${x(round).toFixed(1)},${level(value).toFixed(1)}`);
      const kind = rung ? "pv-ladder-height" : "pv-ladder-height pv-ladder-target";
      const dash = rung ? `stroke-dasharray: ${DASHES[(rung - 1) % DASHES.length]}` : "";
      parts.push(
        piece("path", { class: kind, "data-picked": rung === picked, d: d.join(""), style: dash }),
        piece("circle", { class: kind, cx: x(values.length - 1), cy: level(values.at(-1)), r: rung ? 2 : 3 }),
      );
    });
    if (all.length)
      parts.push(
        piece("text", { class: "pv-ladder-rung", x: LEFT - 8, y: level(high) + 4 }, fixedText(high, 1)),
        piece("text", { class: "pv-ladder-axis", x: LEFT, y: level(high) - 6 }, names.heights),
        ...(high > low
          ? [piece("text", { class: "pv-ladder-rung", x: LEFT - 8, y: foot + 2 }, fixedText(low, 1))]
          : []),
      );
    parts.push(piece("text", { class: "pv-ladder-axis", x: x(planned) + 14, y: height - 3 }, names.rounds));
    const every = everyOf(planned, width - LEFT - RIGHT);
    for (let round = 0; round <= planned; round += every)
      parts.push(piece("text", { class: "pv-ladder-tick", x: x(round), y: height - 3 }, String(round)));
    if (cursor !== null)
      parts.push(piece("path", { class: "pv-ladder-cursor", d: `M${x(cursor)},${TOP - 6}V${foot}` }));
    svg.replaceChildren(...parts);
  };

  /** The round and the rung next to a place on the screen; the rung is null below the ladder. */
  const under = (event) => {
    if (!scale) return null;
    const { left, top, width, height } = svg.getBoundingClientRect();
    const px = ((event.clientX - left) / width) * svg.viewBox.baseVal.width;
    const py = ((event.clientY - top) / height) * svg.viewBox.baseVal.height;
    const share = (px - scale.x(0)) / (scale.x(scale.planned) - scale.x(0));
    const rung = Math.round((py - TOP) / ROW);
    const inside = py < TOP + scale.ladder + ROW / 2;
    return {
      round: Math.max(0, Math.round(share * scale.planned)),
      rung: inside ? Math.min(scale.rungs - 1, Math.max(0, rung)) : null,
    };
  };
  return { draw, under };
};
