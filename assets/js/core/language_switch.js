// The header's switch of language, and what it reaches outside of our own markup: the page's title,
// Gradio's tabs, and Gradio's own few texts.

import { el, part } from "./dom.js";
import { language, say } from "./language.js";

/** A language's name in itself, as browsers know it: English, Italiano. */
const nameOf = (code) => {
  const name = new Intl.DisplayNames([code], { type: "language" }).of(code);
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
};

// Gradio's own texts follow its locale. It is a store in a module of Gradio's; without it those
// few stay as the browser wants them.
const tellGradio = async () => {
  const names = performance.getEntriesByType("resource").map(({ name }) => name);
  const address = names.find((name) => /\/assets\/runtime-[^/]*\.js$/.test(name));
  const module = address ? await import(address) : {};
  const store = Object.values(module).find((one) => one?.set && one.subscribe && one.update);
  if (store) store.set(language.code);
};

const TABS = {
  explore: () => say("tab-explore"),
  compare: () => say("tab-compare"),
  evaluate: () => say("tab-evaluate"),
  learn: () => say("tab-learn"),
  library: () => say("tab-library"),
};

/** Gradio makes its tabs' buttons anew now and then, with the label that it was given: say it whenever it does. */
const followTabs = () => {
  const list = document.querySelector('#pv-tabs [role="tablist"]');
  if (!list) return void requestAnimationFrame(followTabs); // the page is still being built
  const tabs = globalThis.gradio_config.components.filter(({ type }) => type === "tabitem");
  const given = new Map(tabs.map(({ props }) => [props.label, props.id])); // not all buttons have the tab's id
  const known = new WeakMap(); // by text node: which tab it names, and how
  const show = () => {
    const walker = document.createTreeWalker(list.parentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = /** @type {Text} */ (walker.currentNode);
      const before = known.get(node);
      const id = before?.shown === node.data ? before.id : given.get(node.data);
      if (!TABS[id]) continue;
      const shown = TABS[id]();
      known.set(node, { id, shown });
      if (node.data !== shown) node.data = shown;
    }
  };
  new MutationObserver(show).observe(list.parentElement, { childList: true, characterData: true, subtree: true });
  language.on(show);
  show();
};

/** A choice among all languages, each by its own name.
 *  @param {HTMLSelectElement} select
 *  @returns {() => void} what ends it */
export const languageChoice = (select) => {
  const options = language.codes.map((code) => el("option", { value: code, lang: code }, nameOf(code)));
  const show = () => {
    select.value = language.code;
    select.ariaLabel = say("page-language");
  };
  select.replaceChildren(...options);
  select.translate = false;
  select.onchange = () => language.choose(select.value);
  show();
  return language.on(show);
};

/** The header's switch, and all that follows the language beside our own markup. */
export const languageSwitch = (root) => {
  languageChoice(part(root, "language"));
  const show = () => {
    document.title = say("page-title");
    tellGradio();
  };
  language.on(show);
  show();
  followTabs();
};
