// Addresses: of what the server has, and links that open the page with the same settings.

import { around } from "./dom.js";

/** @import { Facts } from "../types/messages.js" */

/** What the server put into the page: base address, examples, methods.
 *  @returns {Facts} */
export const known = () => {
  const head = /** @type {HTMLMetaElement} */ (document.querySelector('meta[name="powerviz"]'));
  return JSON.parse(head.content);
};

/** The address of what the server offers under `path`, below whatever path the app itself is. */
export const addressOf = (path) => new URL(`${known().base}/${path}`, document.baseURI).href;

export const linkTo = (values) => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) query.set(name, String(value ?? ""));
  return `${location.origin}${location.pathname}?${query}`;
};

export const FIRST_TAB = "explore";
const BAR = '#pv-tabs [role="tablist"]';

/** The tab that the address names. */
export const addressedTab = () => new URLSearchParams(location.search).get("tab") ?? FIRST_TAB;

/** The values a link carries for a tab, as strings; empty if it carries none. That it is presented is none of them, and
 *  neither is the question of a class. */
export const linkedValues = (tab) => {
  const all = Object.fromEntries(new URLSearchParams(location.search));
  const { tab: meant = FIRST_TAB, present: _scene, class: _question, ...values } = all;
  return tab === meant ? values : {};
};

/** The buttons of Gradio's tabs by the tabs' names: those in the bar, and those that its menu holds where the bar is
 *  too narrow for all, which are named by their order alone. */
const tabButtons = () => {
  const names = globalThis.gradio_config.components
    .filter(({ type }) => type === "tabitem")
    .map(({ props }) => props.id);
  const inBar = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(`${BAR} [data-tab-id]`))];
  const found = new Map(inBar.map((button) => [button.dataset.tabId, button]));
  const inMenu = document.querySelectorAll("#pv-tabs .overflow-dropdown button");
  const others = names.filter((name) => !found.has(name));
  inMenu.forEach((button, place) => found.set(others[place], /** @type {HTMLElement} */ (button)));
  return found;
};
const isShown = (button) => button?.getAttribute("aria-selected") === "true" || button?.classList.contains("selected");

/** The name of the tab that is shown; null as long as there is none. */
export const shownTab = () => [...tabButtons()].find(([, button]) => isShown(button))?.[0] ?? null;

const PATIENCE = 60_000; // milliseconds in which a page is built, on the slowest of telephones
const SETTLED = 1500; // and in which Gradio may still build its tabs anew
let opening = 0; // serial of the tab asked for last
/** A visitor who chooses another tab meanwhile is let go there. */
const chosen = (event) => {
  if (event.isTrusted && around(event, "#pv-tabs .tab-wrapper")) opening += 1;
};

/** Show a tab, and see to it that it stays while the page is still being built. */
export const openTab = (tab) => {
  const serial = ++opening;
  const until = performance.now() + PATIENCE;
  let since = null;
  document.addEventListener("click", chosen, true);
  const look = () => {
    if (serial !== opening) return;
    const button = tabButtons().get(tab);
    const now = performance.now();
    if (!isShown(button)) {
      since = null;
      button?.click();
    } else since ??= now;
    if (now < until && (since === null || now - since < SETTLED)) setTimeout(look, 50);
  };
  look();
};

/** Show the tab that the link names, if it names one. */
export const openLinkedTab = () => {
  const tab = new URLSearchParams(location.search).get("tab");
  if (tab) openTab(tab);
};
