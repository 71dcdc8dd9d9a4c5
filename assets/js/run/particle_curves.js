// Two curves beneath a genealogy: the effective number of particles with its threshold, and how many of the first
// particles those of now descend from. Knows columns and SVG.

import { say } from "../core/language.js";
import { countText, fixedText } from "../core/numbers.js";

/** @import { Column } from "./genealogy.js" */

const TOP = 12;
const BOTTOM = 18;

const piece = (name, attributes, text = "") => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
};

/** Every how many tokens an axis has a number, of so many tokens on so many px. */
export const tickEvery = (longest, width) => {
  const least = (longest * 44) / Math.max(1, width);
  const size = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((times) => times * size).find((step) => step >= least) ?? 10 * size;
};

/** The points of a curve that goes straight from value to value, or in steps.
 *  @param {Column[]} columns
 *  @param {(column: Column) => number} value
 *  @param {(at: number) => number} x
 *  @param {(value: number) => number} y */
export const curveOf = (columns, value, x, y, inSteps = false) =>
  columns
    .map((column, place) => {
      const [left, height] = [x(column.at).toFixed(1), y(value(column)).toFixed(1)];
      if (!place) return `M${left},${height}`;
      return inSteps ? `H${left}V${height}` : `L${left},${height}`;
    })
    .join("");

/** @param {SVGSVGElement} svg */
export const particleCurves = (svg) => {
  let height = 0;
  /** `threshold` is κN; `longest` how many tokens fit, `cursor` the place that is pointed at, in tokens.
   *  @param {{ columns: Column[], number: number, threshold: number, x: (at: number) => number, longest: number,
   *    cursor: number | null, width: number }} seen */
  const draw = ({ columns, number, threshold, x, longest, cursor, width }) => {
    height ||= svg.clientHeight;
    const y = (value) => TOP + (1 - value / number) * (height - TOP - BOTTOM);
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const [left, right] = [x(0), x(longest)];
    const parts = [
      piece("path", { class: "pv-curve-axis", d: `M${left},${y(0)}H${right}` }),
      piece("text", { x: left - 6, y: y(number) + 4, class: "pv-curve-left" }, countText(number)),
      piece("text", { x: left - 6, y: y(0) + 2, class: "pv-curve-left" }, "0"),
      piece("path", {
        class: "pv-curve-ancestors",
        d: curveOf(columns, (column) => column.ancestors, x, y, true),
      }),
      piece("path", { class: "pv-curve-ess", d: curveOf(columns, (column) => column.ess, x, y) }),
    ];
    if (threshold > 0) {
      const label = say("particles-threshold", { value: fixedText(threshold, threshold % 1 ? 1 : 0) });
      parts.push(
        piece("path", { class: "pv-curve-threshold", d: `M${left},${y(threshold)}H${right}` }),
        piece("text", { x: left + 4, y: y(threshold) - 4, class: "pv-curve-name" }, label),
      );
    }
    const every = tickEvery(longest, right - left);
    for (let at = 0; at <= longest; at += every)
      parts.push(piece("text", { x: x(at), y: height - 4, class: "pv-curve-tick" }, countText(at)));
    if (cursor !== null)
      parts.push(piece("path", { class: "pv-curve-cursor", d: `M${x(cursor)},${TOP}V${height - BOTTOM}` }));
    svg.replaceChildren(...parts);
  };
  return { draw };
};
