// What of a tab is shown at once while it is presented: one panel or the pair that matters, one idea of a lesson.
// Knows the page's markup and sizes; nothing of keys and addresses.

import { part } from "../core/dom.js";

/** What is shown at once: these parts of the tab's markup, and no other. `kind`: how they are laid out (presentation.css);
 *  `show()` puts them into the state that the scene is about, where that is one of several.
 *  @typedef {{ kind: "panel" | "wide-left" | "wide-right" | "words" | "picture", parts: HTMLElement[], show?: () => void }} Scene */

/** The panels of a run by their names, in the order in which one would talk about them.
 *  @type {[Scene["kind"], ...string[]][]} */
const PANELS = [
  ["panel", "response"],
  ["wide-left", "response", "decision"],
  ["wide-right", "decision", "trace"],
  ["panel", "trace"],
  ["panel", "candidates"],
  ["panel", "own"],
  ["panel", "critical-window"],
  ["panel", "cost"],
  ["panel", "history"],
];

/** A panel that is too much for one scene has parts marked `data-scene`: each is shown for itself, under the panel's head.
 *  @param {HTMLElement} panel
 *  @returns {Scene[]} */
const scenesOfPanel = (panel) => {
  const apart = [.../** @type {NodeListOf<HTMLElement>} */ (panel.querySelectorAll("[data-scene]"))];
  if (!apart.length) return [{ kind: "panel", parts: [panel] }];
  const children = /** @type {HTMLElement[]} */ ([...panel.children]);
  const rest = children.filter((child) => !apart.includes(child));
  return [rest, ...apart.map((one) => [children[0], one])].map((parts) => ({ kind: "panel", parts }));
};

/** The scenes of a run that is shown in `root`: those whose panels are there for a run of its kind.
 *  @param {HTMLElement} root
 *  @returns {Scene[]} */
export const scenesOfRun = (root) => {
  /** @type {HTMLElement[]} */
  const around = ["transport", "story"].map((name) => part(root, name)).filter(Boolean);
  const panels = /** @type {HTMLElement[]} */ ([...root.querySelectorAll(".pv-panel")]).filter(({ hidden }) => !hidden);
  const own = panels.filter((panel) => panel.className.includes("pv-own-"));
  const named = (name) => panels.find((panel) => panel.dataset.pv === name && !own.includes(panel));
  return PANELS.flatMap(([kind, ...names]) => {
    if (names[0] === "own") return own.flatMap(scenesOfPanel);
    const found = names.map(named);
    return found.every(Boolean) ? [{ kind, parts: found }] : [];
  }).map((scene) => ({ ...scene, parts: [...around, ...scene.parts] }));
};

/** The ideas of a lesson, whatever it is about: its words; each of its figures, with the fields that change it; its
 *  question; the answer.
 *  @param {HTMLElement} section
 *  @returns {Scene[]} */
export const ideasOfLesson = (section) => {
  /** @type {HTMLDetailsElement} */
  const answer = part(section, "answer");
  const pick = (selector) => /** @type {HTMLElement} */ (section.querySelector(selector));
  const picture = pick(".pv-lesson-picture");
  const figures = [.../** @type {NodeListOf<HTMLElement>} */ (picture.querySelectorAll(".pv-figure"))];
  const groups = [
    ...new Set(figures.map((figure) => /** @type {HTMLElement} */ (figure.closest(".pv-two")) ?? figure)),
  ];
  const children = /** @type {HTMLElement[]} */ ([...picture.children]);
  const beside = children.filter((child) => !figures.some((figure) => child.contains(figure)));
  const fields = [part(section, "fields"), part(section, "error")];
  /** @type {Scene[]} */
  const pictures = (groups.length ? groups.map((group) => [...beside, group]) : [beside]).map((parts) => ({
    kind: "picture",
    parts: [...fields, ...parts],
  }));
  const opened = (open) => () => {
    answer.open = open;
  };
  return [
    { kind: "words", parts: [pick("h2"), pick(".pv-lesson-text")] },
    ...pictures,
    { kind: "words", parts: [pick(".pv-question > p")], show: opened(false) },
    { kind: "words", parts: [pick(".pv-question")], show: opened(true) },
  ];
};

/** The exercises, one after the other, each without those around it.
 *  @param {HTMLElement} section
 *  @returns {Scene[]} */
export const scenesOfExercises = (section) => {
  const stops = /** @type {HTMLElement[]} */ ([...section.querySelectorAll("[data-exercise]")]);
  return stops.map((stop) => ({
    kind: "words",
    parts: [section.querySelector(`[data-card="${stop.dataset.exercise}"]`)],
    show: () => stop.hasAttribute("aria-current") || stop.click(),
  }));
};

/** The place of the scene with which a presentation begins: that of the exercise that is open, or the first.
 *  @param {HTMLElement} root */
export const startOf = (root) => {
  const stops = [...root.querySelectorAll('[data-pv="exercises"]:not([hidden]) [data-exercise]')];
  return Math.max(
    0,
    stops.findIndex((stop) => stop.hasAttribute("aria-current")),
  );
};

const OFF = "data-off-scene";
const AROUND = "data-around-scene";

/** Hide whatever of `root` is neither one of `parts` nor around one, which is marked; without parts, show everything again.
 *  @param {Element} root
 *  @param {Element[]} parts */
export const showOnly = (root, parts) => {
  for (const mark of [OFF, AROUND])
    for (const marked of root.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark);
  const leave = (element) => {
    for (const child of element.children) {
      if (parts.includes(child)) continue;
      const around = parts.some((one) => child.contains(one));
      child.setAttribute(around ? AROUND : OFF, "");
      if (around) leave(child);
    }
  };
  if (parts.length) leave(root);
};

const PRECISE = 0.03; // of a scale

/** The largest scale from `least` to `most` at which something `fits`; the least if it does at none.
 *  @param {number} least
 *  @param {number} most
 *  @param {(scale: number) => boolean} fits */
export const largestThatFits = (least, most, fits) => {
  if (most <= least || fits(most)) return Math.max(least, most);
  let [low, high] = [least, most];
  while (high - low > PRECISE) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
};

const [WIDE, HIGH] = [730, 500]; // pixels of a window in which letters of the page's own size fill it
const LARGEST = { words: 4.5, others: 3 };
const LETTERS = { words: 1.6, picture: 0.9, others: 1 }; // words alone have room for larger ones

/** The scale that a scene is tried in first: its letters grow with the window.
 *  @param {Scene["kind"]} kind
 *  @param {number} width
 *  @param {number} height */
export const firstScale = (kind, width, height) =>
  Math.min(
    LARGEST[kind] ?? LARGEST.others,
    Math.max(1, (LETTERS[kind] ?? LETTERS.others) * Math.min(width / WIDE, height / HIGH)),
  );
