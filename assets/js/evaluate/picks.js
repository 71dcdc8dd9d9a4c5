// Which power rows of a table are shown: those at the α and N that two sliders stand at. Knows plans, and
// that not every pair of values need be there; draws the sliders.

import { part } from "../core/dom.js";
import { shortText } from "../core/numbers.js";

/** @import { MethodMessage } from "../types/messages.js" */

/** @typedef {{ name: string, alpha: number, num_steps: number }} Point */

const SETTINGS = ["alpha", "num_steps"];

/** The power methods of a plan by α and N; none where they are all at one α and one N.
 *  @param {Pick<MethodMessage, "name" | "sampler" | "model" | "settings">[]} methods
 *  @returns {Point[]} */
export const pointsOf = (methods) => {
  const points = methods
    .filter((method) => method.sampler === "power" && !method.model)
    .map(({ name, settings }) => ({ name, alpha: settings.alpha, num_steps: settings.num_steps }));
  return SETTINGS.some((setting) => valuesOf(points, setting).length > 1) ? points : [];
};

/** The values of a setting, in order. */
export const valuesOf = (points, setting) =>
  [...new Set(points.map((point) => point[setting]))].sort((one, other) => one - other);

/** The point with this value of `setting` whose other setting is nearest to that of `now`.
 *  @param {Point[]} points
 *  @param {Point} now */
export const nearest = (points, now, setting, value) => {
  const other = SETTINGS.find((name) => name !== setting);
  const away = (point) => Math.abs(point[other] - now[other]);
  return points
    .filter((point) => point[setting] === value)
    .reduce((best, point) => (away(point) < away(best) ? point : best));
};

/** The names of the methods that stand at the same α and N as `now`.
 *  @param {Point[]} points
 *  @param {Point} now */
export const standingAt = (points, now) =>
  points.filter((point) => SETTINGS.every((setting) => point[setting] === now[setting])).map(({ name }) => name);

/** `onPick()`: other rows are to be shown. */
export const rowPicks = (root, onPick) => {
  const all = part(root, "all-rows");
  const sliders = SETTINGS.map((setting) => [setting, part(root, `pick-${setting}`)]);
  /** @type {Point[]} */
  let points = [];
  /** @type {Point | null} */
  let now = null;

  const draw = () => {
    root.hidden = !now;
    if (!now) return;
    for (const [setting, slider] of sliders) {
      const values = valuesOf(points, setting);
      slider.max = values.length - 1;
      slider.value = values.indexOf(now[setting]);
      slider.disabled = values.length < 2 || all.checked;
      slider.setAttribute("aria-valuetext", shortText(now[setting]));
      part(root, `value-${setting}`).textContent = shortText(now[setting]);
    }
  };
  for (const [setting, slider] of sliders) {
    slider.addEventListener("input", () => {
      now = nearest(points, now, setting, valuesOf(points, setting)[slider.value]);
      draw();
      onPick();
    });
  }
  all.addEventListener("change", () => {
    draw();
    onPick();
  });
  return {
    draw,
    /** Another plan: it begins at its first power method. */
    begin: (methods) => {
      points = pointsOf(methods);
      now = points[0] ?? null;
      all.checked = false;
      draw();
    },
    /** Whether a method's row is shown. */
    shows: (name) => !now || all.checked || at().includes(name) || !points.some((point) => point.name === name),
    names: () => points.map(({ name }) => name),
    /** The power methods that the figures leave out as long as nobody ticks them. */
    leftOut: () => points.map(({ name }) => name).filter((name) => name !== at()[0]),
  };
  function at() {
    return now ? standingAt(points, now) : [];
  }
};
