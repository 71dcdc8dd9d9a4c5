// Addresses: of what the server has, and links that open the page with the same settings.

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

const FIRST_TAB = "explore";

/** The values a link carries for a tab, as strings; empty if it carries none. */
export const linkedValues = (tab) => {
  const { tab: meant = FIRST_TAB, ...values } = Object.fromEntries(new URLSearchParams(location.search));
  return tab === meant ? values : {};
};

const SECONDS_TO_BUILD = 10;

/** Show a tab; while the page is still being built, as soon as it heeds a click. */
export const openTab = (tab, until = performance.now() + 1000 * SECONDS_TO_BUILD) => {
  const named = `#pv-tabs [role="tablist"] [data-tab-id="${CSS.escape(tab)}"]`;
  const button = /** @type {HTMLButtonElement | null} */ (document.querySelector(named));
  if (button?.getAttribute("aria-selected") === "true") return;
  button?.click();
  if (performance.now() < until) setTimeout(() => openTab(tab, until), 50);
};

/** Show the tab that the link names, if it names one. */
export const openLinkedTab = () => {
  const tab = new URLSearchParams(location.search).get("tab");
  if (tab) openTab(tab);
};
