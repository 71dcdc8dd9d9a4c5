// Presentation: a run or a lesson for those in the last row, one scene after the other, by keys; and its address.
// Knows keys, the address and the window. What the scenes are, `scenes.js` says.

import { around, part } from "../core/dom.js";
import { language, say } from "../core/language.js";
import { addressedTab, shownTab } from "../core/link.js";
import { alsoInAddresses, besideInAddress, onTab } from "../core/place.js";
import { tabs } from "../core/tabs.js";
import { typing } from "../run/transport.js";
import {
  firstScale,
  ideasOfLesson,
  largestThatFits,
  scenesOfExercises,
  scenesOfRun,
  showOnly,
  startOf,
} from "./scenes.js";

/** @import { Scene } from "./scenes.js" */

const NAME = "present"; // in the address: the number of the scene
const CONTRAST = "powerviz-contrast";
const LEAST = 0.8; // scale: smaller letters nobody could read; what does not fit then scrolls
const BAR = 46; // px, its height
const LOOK = 400; // milliseconds between two looks whether what has come still fits
const REST = 3000; // and in which a pointer at rest is hidden
const PATIENCE = 60_000; // and in which a page is built, on the slowest of machines
const PRESENTED = new Set(["explore", "library", "learn"]);

const rootOf = (tab) => /** @type {HTMLElement | null} */ (document.querySelector(`.pv-tab[data-pv="${tab}"]`));
const lessonIn = (root) => root.querySelector("[data-lesson]:not([hidden])");

const KEYS = new Map([
  ["ArrowRight", "onward"],
  ["PageDown", "onward"],
  ["ArrowLeft", "back"],
  ["PageUp", "back"],
  ["ArrowDown", "step"],
  ["ArrowUp", "stepBack"],
  ["Escape", "leave"],
  ["p", "leave"],
  ["c", "contrast"],
  ["l", "pointer"],
]);

/** What a key does in a presentation: a word, or null for one that stays with whoever has the focus.
 *  @param {string} key */
export const deedOf = (key) => KEYS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;

/** The number of the scene that an address asks for, from 0; null if it asks for none.
 *  @param {string} search */
export const sceneIn = (search) => {
  const text = new URLSearchParams(search).get(NAME);
  return text !== null && /^[1-9]\d{0,3}$/.test(text) ? Number(text) - 1 : null;
};

/** The height of the bar with which a teacher leads a class, if there is one, which stands below. */
const classBar = () => Math.ceil(document.querySelector(".pv-class-bar")?.getBoundingClientRect().height ?? 0);

/** Whether a control has the arrow keys to itself: one that was reached by the keyboard. */
const keepsArrows = (event) => {
  const control = around(event, "[type=range], [role=radio]");
  return control?.matches(":focus-visible") ?? false;
};

const contrastChosen = () => {
  try {
    return localStorage.getItem(CONTRAST) === "high";
  } catch {
    return false; // storage is off: the choice lasts as long as the page
  }
};

/** The text of a heading that says one thing of one kind of runs, and another of others. */
const textShown = (heading) =>
  [...heading.childNodes]
    .filter((node) => !node.hidden)
    .map((node) => node.textContent)
    .join("");

/** The header's button, and the bar below what is presented. */
export const presentation = (element) => {
  const html = document.documentElement;
  const bar = part(element, "presentation");
  const dot = part(element, "presentation-pointer");
  const button = part(element, "present");
  let at = null; // which scene is shown; null while nothing is presented
  let asked = null; // the one that the address asks for, until it is shown
  /** @type {Scene[]} */
  let scenes = [];
  /** @type {HTMLElement | null} */
  let root = null;
  let high = contrastChosen();
  let pointed = true;
  let watching = 0;
  let folded = []; // what was open before

  const redraw = () => document.dispatchEvent(new CustomEvent("pv-theme"));
  const address = () => besideInAddress(NAME, at === null ? null : String(at + 1));
  alsoInAddresses(() => {
    const scene = at ?? asked;
    return scene === null ? {} : { [NAME]: scene + 1 };
  });

  const scenesNow = () => {
    const lesson = lessonIn(root);
    /** @type {HTMLElement | null} */
    const exercises = root.querySelector('[data-pv="exercises"]:not([hidden])');
    if (exercises) return scenesOfExercises(exercises);
    return lesson ? ideasOfLesson(lesson) : scenesOfRun(root);
  };

  /** Whether all of a scene is seen without scrolling; a table has as much room as there is. */
  const fits = () => {
    const boxes = root.querySelectorAll(
      ".pv-panel, .pv-strip, .pv-branch-path, .pv-lesson-picture, .pv-lesson-words, .pv-figure, .pv-exercise",
    );
    const tall = [root, ...boxes].every((box) => box.scrollHeight - box.clientHeight <= 1);
    const wide = [root, ...root.querySelectorAll(".pv-table, .pv-costs")];
    return tall && wide.every((box) => box.scrollWidth - box.clientWidth <= 1);
  };
  const scaled = (scale) => {
    html.style.setProperty("--pv-scale", scale.toFixed(3));
    html.style.setProperty("--pv-foot", `${BAR + classBar()}px`);
    return fits();
  };
  const fit = (most = firstScale(scenes[at].kind, innerWidth, innerHeight)) => {
    scaled(largestThatFits(LEAST, most, scaled));
    redraw();
  };
  /** What has come meanwhile may need smaller letters; larger ones would make them dance. */
  const look = () => {
    if (at === null) return;
    const foot = `${BAR + classBar()}px`;
    const { style } = html;
    if (foot !== style.getPropertyValue("--pv-foot") || !fits()) fit(Number(style.getPropertyValue("--pv-scale")));
  };

  const said = () => {
    if (at === null) return;
    const { parts } = scenes[at];
    const head = root.querySelector(":is(.pv-lesson, .pv-exercises):not([hidden]) h2");
    const heads = parts.map((one) => one.querySelector("h2, h3"));
    const titles = [head, ...heads].filter(Boolean).map(textShown);
    part(bar, "scene-where").textContent = say("presentation-where", { n: at + 1, total: scenes.length });
    part(bar, "scene-title").textContent = [...new Set(titles)].join(" · ");
    const learn = root.dataset.pv === "learn";
    part(bar, "scene-back").disabled = at === 0 && !(learn && tabs.learn?.beside(-1));
    part(bar, "scene-onward").disabled = at === scenes.length - 1 && !(learn && tabs.learn?.beside(1));
  };

  /** Show the scene `at`, or the nearest one that there is. */
  const stage = () => {
    scenes = scenesNow();
    if (!scenes.length) return leave();
    at = Math.max(0, Math.min(at, scenes.length - 1));
    const { kind, parts, show } = scenes[at];
    show?.();
    root.dataset.scene = kind;
    showOnly(root, parts);
    said();
    fit();
    address();
  };
  let frame = 0;
  const soon = (then) => {
    if (frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (at !== null) then();
    });
  };
  const restage = () => soon(stage);
  /** Panels come and go with runs; what stays is left as it is. */
  const changes = new MutationObserver(() =>
    soon(() => {
      const now = scenesNow().flatMap(({ parts }) => parts);
      const before = scenes.flatMap(({ parts }) => parts);
      if (now.length !== before.length || now.some((one, index) => one !== before[index])) stage();
    }),
  );

  /** Present a scene, or without one that which fits what is shown. */
  const enter = (scene = null) => {
    const tab = shownTab();
    root = PRESENTED.has(tab) ? rootOf(tab) : null;
    if (root?.dataset.ready !== "true") return;
    at = scene ?? startOf(root);
    asked = null;
    html.dataset.presenting = "";
    if (high) html.dataset.contrast = "high";
    folded = [...root.querySelectorAll(".pv-numbers[open]")];
    for (const fold of folded) fold.open = false;
    bar.hidden = false;
    stage();
    changes.observe(root, { subtree: true, attributeFilter: ["hidden"] });
    watching = setInterval(look, LOOK);
    /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
  };
  const leave = () => {
    if (at === null) return;
    at = null;
    changes.disconnect();
    clearInterval(watching);
    showOnly(root, []);
    delete root.dataset.scene;
    for (const fold of folded) fold.open = true;
    delete html.dataset.presenting;
    delete html.dataset.contrast;
    html.style.removeProperty("--pv-scale");
    html.style.removeProperty("--pv-foot");
    bar.hidden = dot.hidden = true;
    address();
    redraw();
  };

  const move = (way) => {
    const next = at + way;
    if (next >= 0 && next < scenes.length) at = next;
    else if (root.dataset.pv !== "learn" || !tabs.learn?.go(way)) return;
    else at = way > 0 ? 0 : Number.MAX_SAFE_INTEGER;
    stage();
  };
  const press = (selector) => {
    const buttons = /** @type {HTMLButtonElement[]} */ ([...root.querySelectorAll(selector)]);
    buttons.find((one) => !one.disabled && one.offsetParent)?.click();
  };
  const showContrast = () => {
    part(bar, "contrast").setAttribute("aria-pressed", String(high));
    part(bar, "pointer").setAttribute("aria-pressed", String(pointed));
  };
  const deeds = {
    onward: () => move(1),
    back: () => move(-1),
    step: () => press(root.dataset.pv === "learn" ? ".pv-lesson .pv-primary" : '[data-pv="step"]'),
    stepBack: () => root.dataset.pv !== "learn" && press('[data-pv="back"]'),
    leave,
    contrast: () => {
      high = !high;
      if (high) html.dataset.contrast = "high";
      else delete html.dataset.contrast;
      try {
        localStorage.setItem(CONTRAST, high ? "high" : "");
      } catch {
        // storage is off
      }
      showContrast();
      redraw();
    },
    pointer: () => {
      pointed = !pointed;
      dot.hidden = true;
      showContrast();
    },
  };
  const buttons = { "scene-back": "back", "scene-onward": "onward", contrast: "contrast", pointer: "pointer" };
  for (const [name, deed] of Object.entries({ ...buttons, "leave-presentation": "leave" }))
    part(bar, name).addEventListener("click", deeds[deed]);
  button.addEventListener("click", () => enter());

  // Before anybody else: in a presentation the arrows belong to it.
  const onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event) || document.querySelector("dialog[open]"))
      return;
    const deed = at === null ? event.key.toLowerCase() === "p" && "enter" : deedOf(event.key);
    if (!deed || (event.key.startsWith("Arrow") && keepsArrows(event))) return;
    if (deed === "enter") {
      enter();
      if (at === null) return;
    } else deeds[deed]();
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("keydown", onKey, true);
  addEventListener("resize", restage);
  language.on(restage);

  let hiding = 0;
  addEventListener("pointermove", (event) => {
    if (at === null || !pointed || event.pointerType === "touch") return;
    dot.hidden = false;
    dot.style.transform = `translate(${event.clientX}px, ${event.clientY}px)`;
    clearTimeout(hiding);
    hiding = setTimeout(() => (dot.hidden = true), REST);
  });

  /** Present what the address asks for, once it is there. */
  const arrive = () => {
    const until = performance.now() + PATIENCE;
    const tab = addressedTab();
    const scene = sceneIn(location.search);
    if (scene === null) return leave();
    if (at !== null && root === rootOf(tab)) {
      at = scene;
      return restage();
    }
    leave();
    asked = scene;
    const wait = () => {
      if (asked !== scene || at !== null) return;
      if (shownTab() === tab) enter(scene);
      if (at !== null) return;
      if (performance.now() < until) setTimeout(wait, 100);
      else asked = null;
    };
    wait();
  };
  const offer = (tab) => {
    button.hidden = !PRESENTED.has(tab);
    if (tab !== addressedTab()) asked = null;
    if (at !== null && root !== rootOf(tab)) leave();
  };
  addEventListener("popstate", arrive);
  onTab(offer);
  offer(addressedTab());
  showContrast();
  arrive();
};
