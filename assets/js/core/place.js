// Where a visitor is: a tab and what it shows, in the address and in the browser's history.
// Knows addresses. What a place consists of, and how it is shown again, each tab says itself.

import { around, listeners } from "./dom.js";
import { addressedTab, linkedValues, linkTo, openTab, shownTab } from "./link.js";

/** A tab's place: `values()` are what its address holds, `state()` what the browser remembers beside it, and
 *  `show(values, state)` goes back to it.
 *  @typedef {object} Place
 *  @property {() => Record<string, any>} values
 *  @property {() => any} [state]
 *  @property {(values: Record<string, string>, state: any) => void} [show] */

const AT_REST = 2000; // milliseconds after Back in which Gradio may still show the tab before

/** @type {Map<string, Place>} */
const places = new Map();
/** What a tab's address held when it was left, for those that say nothing themselves.
 *  @type {Map<string, Record<string, string>>} */
const left = new Map();
const noted = new Map(); // the place of each tab that is in the history already, as a string
/** @type {string | null} */
let ahead = null; // the tab that Back or Forward has led to, as long as another one is shown

/** What addresses hold beside a tab's place: the scene of a presentation, the question of a class.
 *  @type {Set<() => Record<string, any>>} */
const besides = new Set();
/** Put something into all addresses; gives a function that ends it.
 *  @param {() => Record<string, any>} values */
export const alsoInAddresses = (values) => {
  besides.add(values);
  return () => void besides.delete(values);
};
/** Have the address of now hold what it holds beside a tab's place, or with null no longer.
 *  @param {string} name
 *  @param {string | null} value */
export const besideInAddress = (name, value) => {
  const url = new URL(location.href);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, "", url);
  } catch {
    return; // browsers refuse what is too often: the next one is noted
  }
};

const changed = listeners();
/** `onTab(callback)`: the callback gets the name of a tab that is shown now. */
export const onTab = changed.on;

/** What the address of a tab holds, as the tab stands now.
 *  @param {string} tab
 *  @returns {Record<string, any>} */
export const valuesOf = (tab) => places.get(tab)?.values() ?? left.get(tab) ?? {};
const keyOf = (values) => JSON.stringify(Object.entries(values).map(([name, value]) => [name, String(value ?? "")]));

const write = (way, tab, values) => {
  const state = places.get(tab)?.state?.() ?? null;
  noted.set(tab, keyOf(values));
  try {
    const beside = [...besides].map((one) => one());
    history[way](state, "", linkTo(Object.assign({ tab, ...values }, ...beside)));
  } catch {
    return; // browsers refuse what is too often: the next one is noted
  }
};

/** Tell of a tab's place. `here()`: the address says it already; `arriving()`: it will, where the tab comes to rest, unless
 *  `parting()`: the visitor goes elsewhere before. `moved(way)`: it is another one, which is put into the history, or with "replaceState" in the place of the one before.
 *  @param {string} tab
 *  @param {Place} place */
export const newPlace = (tab, place) => {
  places.set(tab, place);
  return {
    here: () => void noted.set(tab, keyOf(place.values())),
    arriving: () => void noted.set(tab, null),
    parting: () => void (noted.get(tab) === null && noted.delete(tab)),
    /** @param {"pushState" | "replaceState"} way */
    moved: (way = "pushState") => {
      const values = place.values();
      const key = keyOf(values);
      if (noted.get(tab) === null) noted.set(tab, key);
      if (shownTab() !== tab || (ahead ?? tab) !== tab || noted.get(tab) === key) return;
      write(way, tab, values);
    },
  };
};

/** A tab is left: what it shows by now, in the middle of a run perhaps, is where Back has to lead. */
const noteLeft = (tab) => {
  const before = noted.get(tab);
  if (places.has(tab) && before && before !== keyOf(valuesOf(tab))) write("pushState", tab, valuesOf(tab));
  left.set(tab, linkedValues(tab));
};

/** Let the address follow the tab that is shown, and the tab follow Back and Forward. */
export const followPlaces = () => {
  let known = addressedTab();
  let arrived = false; // at the tab that the address names
  const follow = () => {
    const tab = shownTab();
    if (!tab || tab === known) return;
    if (addressedTab() === known) noteLeft(known);
    known = tab;
    if (addressedTab() !== tab) write("pushState", tab, valuesOf(tab));
    changed.tell(tab);
  };
  addEventListener("popstate", (event) => {
    const tab = addressedTab();
    const values = linkedValues(tab);
    ahead = tab === shownTab() ? null : tab; // what the other one does when it is left is none of this address's business
    if (tab !== known) changed.tell(tab);
    known = tab;
    arrived = false;
    openTab(tab);
    setTimeout(watch, AT_REST); // where the tab is shown already, nothing else would say that it is
    if (places.has(tab)) noted.set(tab, keyOf(values));
    places.get(tab)?.show?.(values, event.state);
  });
  const watch = () => {
    arrived ||= shownTab() === known;
    if (!arrived) return;
    ahead = null;
    follow();
  };
  const begin = () => {
    const list = document.querySelector('#pv-tabs [role="tablist"]');
    if (!list) return void requestAnimationFrame(begin); // the page is still being built
    const changes = { subtree: true, childList: true, attributeFilter: ["aria-selected", "class"] };
    new MutationObserver(watch).observe(list.parentElement, changes);
    watch();
  };
  const choose = (event) => {
    if (event.isTrusted && around(event, "#pv-tabs .tab-wrapper")) arrived = true;
  };
  document.addEventListener("click", choose, true); // before Gradio shows what was chosen
  begin();
};

/** A step that an address names; null if it names none. */
export const stepOf = (text) => (/^\d{1,9}$/.test(text ?? "") ? Number(text) : null);
