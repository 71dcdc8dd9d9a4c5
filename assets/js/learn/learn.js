// The Learn tab: lessons in order, what one has opened and done, links, pictures to keep.
// Knows the lessons by their names; what is in them, each says itself (lessons/*.js).

import "every:./lessons";

import { part } from "../core/dom.js";
import { language, say, textOf } from "../core/language.js";
import { addressOf, known, linkedValues, linkTo } from "../core/link.js";
import { pictureButtons } from "../core/picture.js";
import { newPlace, onTab, stepOf } from "../core/place.js";
import { reloaded } from "../core/server.js";
import { tabs } from "../core/tabs.js";
import { definitions } from "../core/tooltip.js";
import { exerciseIn, exercisesView } from "./exercises.js";
import { newLessonFeeds } from "./feed.js";
import { lessons } from "./form.js";

const KEY = "powerviz-lessons";
const MOST_FRAMES = 5000; // that an address may ask for: no lesson has as many
const STANDING = "powerviz-lesson-standing"; // how far each lesson was, in this tab of the browser
const EXERCISES = "exercises"; // what is open where no lesson is
const EXAMPLE = "coins"; // what Explore shows beside a lesson that has no problem of its own

const remembered = () => {
  try {
    return { opened: [], done: [], last: null, ...JSON.parse(localStorage.getItem(KEY) || "{}") };
  } catch {
    return { opened: [], done: [], last: null };
  }
};
const remember = (progress) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(progress));
  } catch {
    return; // storage is off: the progress lasts as long as the page
  }
};

/** From before a reload: {lesson: {settings, known, strings}}. */
const stood = () => {
  try {
    const found = JSON.parse(sessionStorage.getItem(STANDING) || "{}");
    return found && typeof found === "object" ? found : {};
  } catch {
    return {};
  }
};
const keepStanding = (standing) => {
  try {
    sessionStorage.setItem(STANDING, JSON.stringify(standing));
  } catch {
    return; // storage is off: a lesson stands as long as the page is open
  }
};

/** `element`: where the tab's markup is; `port`: {send(name, data), onBatch(callback)}. */
export const learn = (element, port) => {
  const root = part(element, "learn");
  const sections = [...root.querySelectorAll("[data-lesson]")];
  const names = sections.map((section) => section.dataset.lesson);
  const stops = Object.fromEntries([...root.querySelectorAll("[data-open]")].map((stop) => [stop.dataset.open, stop]));
  const placeOf = (name) => Number(stops[name].dataset.place); // its number, which is in its address
  const named = (number) => names.find((name) => placeOf(name) === Number(number));
  const links = [...root.querySelectorAll("[data-explore]")];
  const ownExercises = [...root.querySelectorAll("[data-exercises-of]")];
  const progress = remembered();
  const feeds = newLessonFeeds(port);
  const { examples } = known();
  let open = null;

  const before = reloaded() ? stood() : {};
  const standing = { ...before };
  /** A lesson is its settings and how many frames were seen: the same again make the same picture. */
  const noteStanding = (name) => {
    const { feed, form } = views[name] || {};
    if (!feed?.settings || !feed.known) return;
    standing[name] = {
      settings: feed.settings,
      known: feed.known,
      strings: form.strings(),
      kept: views[name].kept?.(),
    };
    keepStanding(standing);
  };

  const views = {};
  sections.forEach((section) => {
    const name = section.dataset.lesson;
    const error = part(section, "error");
    const feed = feeds.feed(name);
    views[name] = lessons[name](section, {
      feed,
      examples,
      example: EXAMPLE,
      /** The settings have changed: the address follows. */
      changed: () => {
        error.hidden = true;
        address();
      },
      /** A lesson stands elsewhere, though no frame has come. */
      moved: () => {
        noteStanding(name);
        if (open === name && root.dataset.ready === "true") address();
      },
      /** What to do with a refusal: show it at its field, or below all fields. */
      refused: (form) => (fault) => {
        const shown = form.refuse(fault);
        error.hidden = shown;
        views[name].fault = shown ? null : fault;
        error.textContent = shown ? "" : textOf(fault.message);
      },
    });
    views[name].feed = feed;
    const changed = feed.onChange;
    feed.onChange = () => {
      changed();
      if (feed.known >= feed.seen) noteStanding(name);
      if (open === name && !feed.busy) address();
    };
    part(section, "answer").addEventListener("toggle", (event) => event.target.open && mark("done", name));
    pictureButtons(section, `powerviz-lesson-${placeOf(name)}`);
    feed.onChange();
  });
  port.onBatch(feeds.take);

  /** The address of what is shown: it survives a reload, and can be sent to a class. */
  const address = (/** @type {"pushState" | "replaceState"} */ way = "replaceState") => {
    if (!open) return;
    place.moved(way);
    const link = links.find((one) => one.dataset.explore === open);
    if (link && open !== EXERCISES) link.href = linkTo({ tab: "explore", ...views[open].explore() });
  };
  const place = newPlace("learn", {
    values: () => {
      if (open === EXERCISES) return { exercise: exercises.number() };
      return open ? placeIn(open) : {};
    },
    show: (linked) => {
      const exercise = exerciseIn(linked.exercise, exercises.count);
      if (exercise) {
        if (open !== EXERCISES) show(EXERCISES, false);
        return exercises.go(exercise, "replaceState");
      }
      const name = named(linked.lesson);
      if (!name) return;
      return showScene(name, linked, () => name !== open && show(name, false));
    },
  });
  /** After how many frames a lesson rests, or is to rest; null where it rests without being asked, at its end, or where it
   *  says that it does (`atFirst`). */
  const restsAt = ({ feed, atFirst }) => {
    if (feed.stood && feed.stood.settings === null) return feed.stood.known;
    if (feed.known < feed.seen) return feed.seen;
    const rests = !feed.busy && feed.settings && feed.known > 0;
    return rests && !(atFirst?.() ?? feed.over) ? feed.known : null;
  };
  /** What an address says of a lesson beside its settings: how far it is, and what a lesson adds to that or has in its place. */
  const where = (name) => {
    const step = restsAt(views[name]);
    return views[name].where?.(step) ?? (step === null ? {} : { step });
  };
  const placeIn = (name) => ({ lesson: placeOf(name), ...views[name].form.strings(), ...where(name) });
  /** Have a lesson go where an address says, once it begins. */
  const sendTo = (name, linked) => {
    const step = stepOf(linked.step);
    const view = views[name];
    const own = view.goTo?.(linked);
    if (!own && step && step <= MOST_FRAMES) view.feed.stood = { settings: null, known: step };
  };
  /** Show a lesson as a link says: with its settings, or those that it begins with, and as far as it was. */
  const showScene = (name, linked, open) => {
    const { form } = views[name];
    const spoken = (values) =>
      JSON.stringify(
        Object.entries(values)
          .map(([key, value]) => [key, String(value)])
          .sort(),
      );
    const same = spoken(placeIn(name)) === spoken(linked);
    if (!same) {
      form.restore({ ...form.first(), ...linked });
      sendTo(name, linked);
    }
    open();
    if (!same) form.changed();
  };

  const mark = (kind, name) => {
    if (!progress[kind].includes(name)) progress[kind].push(name);
    remember(progress);
    showProgress();
  };
  const showProgress = () => {
    for (const [name, stop] of Object.entries(stops)) {
      const done = progress.done.includes(name);
      const seen = progress.opened.includes(name);
      stop.dataset.state = done ? "done" : seen ? "opened" : "new";
      part(stop, "progress").textContent = done ? say("learn-done") : "";
      if (name === EXERCISES) {
        const right = exercises.right();
        if (right === exercises.count) stop.dataset.state = "done";
        if (right) part(stop, "progress").textContent = say("exercises-progress", { n: right, all: exercises.count });
      }
      if (name === open) stop.setAttribute("aria-current", "step");
      else stop.removeAttribute("aria-current");
    }
    const list = stops[open]?.closest("ol"); // one line on a telephone, longer than its screen
    if (list) list.scrollLeft = stops[open].offsetLeft - list.offsetLeft - list.clientWidth / 3;
  };

  /** Nothing runs unseen, and nothing begins. */
  const leave = () => {
    views[open]?.form.leave();
    (views[open]?.feed ?? grades).halt();
  };
  /** @param {"pushState" | "replaceState"} [way] */
  const show = (name, focus, way = "replaceState") => {
    if (open && open !== name) leave();
    open = name;
    progress.last = name;
    for (const section of sections) section.hidden = section.dataset.lesson !== name;
    part(root, EXERCISES).hidden = name !== EXERCISES;
    for (const link of links) link.hidden = link.dataset.explore !== name;
    for (const one of ownExercises) one.hidden = one.dataset.exercisesOf !== name;
    mark("opened", name);
    const which = names.indexOf(name);
    part(root, "back").disabled = which === 0;
    part(root, "back").hidden = which < 0;
    part(root, "onward").hidden = which < 0 || which === names.length - 1;
    part(root, "end").hidden = which < names.length - 1;
    address(way); // before the lesson begins, which may change its own
    if (name !== EXERCISES && !views[name].form.comeBack()) views[name].opened();
    views[name]?.draw();
    address();
    if (focus) (sections[which] ?? part(root, EXERCISES)).querySelector("h2").focus();
  };
  const beside = (way) => (open === EXERCISES ? null : (names[names.indexOf(open) + way] ?? null));
  const go = (way) => {
    const name = beside(way);
    if (name) show(name, true, "pushState");
    return name !== null;
  };
  part(root, "back").addEventListener("click", () => go(-1));
  part(root, "onward").addEventListener("click", () => go(1));
  const exerciseShown = () => (open === EXERCISES ? exercises.number() : null);
  tabs.learn = { views, open: () => open, exercise: exerciseShown, beside, go };
  for (const [name, stop] of Object.entries(stops)) stop.addEventListener("click", () => show(name, true, "pushState"));

  part(root, "to-exercises").addEventListener("click", () => show(EXERCISES, true, "pushState"));
  for (const link of root.querySelectorAll("[data-to-exercise]"))
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return; // in a window of its own
      event.preventDefault();
      exercises.go(Number(link.dataset.toExercise), "replaceState");
      show(EXERCISES, true, "pushState");
    });
  const grades = feeds.feed(EXERCISES);
  const exercises = exercisesView(part(root, EXERCISES), grades, {
    moved: (way) => address(way),
    progressed: () => showProgress(),
    see: (lesson, scene) => showScene(lesson, scene, () => show(lesson, true, "pushState")),
  });

  // Another tab is shown: nothing runs unseen, and nothing begins.
  onTab((tab) => (tab === "learn" ? views[open]?.form.comeBack() : leave()));

  const sayAgain = () => {
    part(root, "notes").href = addressOf(`teaching/${language.code}`);
    showProgress();
    exercises.show();
    for (const [index, view] of Object.values(views).entries()) {
      if (view.fault) part(sections[index], "error").textContent = textOf(view.fault.message);
      view.form.sayAgain();
      view.show();
    }
  };
  language.on(sayAgain);
  definitions(root);
  const linked = linkedValues("learn");
  const exercise = exerciseIn(linked.exercise, exercises.count);
  const lastOpened = [...names, EXERCISES].includes(progress.last) ? progress.last : names[0];
  const first = exercise ? EXERCISES : named(linked.lesson) || lastOpened;
  for (const [name, stood] of Object.entries(before)) {
    if (!views[name] || !stood?.strings) continue;
    views[name].form.restore(stood.strings);
    views[name].feed.stood = stood;
  }
  if (linked.lesson && views[first]) {
    views[first].form.restore(linked);
    if (!before[first]) sendTo(first, linked);
  }
  for (const [name, { kept, settings, known, strings }] of Object.entries(before)) {
    const view = views[name];
    if (!kept || !view?.takeUp || JSON.stringify(view.form.strings()) !== JSON.stringify(strings)) continue;
    Object.assign(view.feed, { settings, known, stood: null });
    view.takeUp(kept);
  }
  if (exercise) exercises.go(exercise, "replaceState");
  show(first, false);
  sayAgain();
  root.dataset.ready = "true";
};
