// The header's switch of language, and what it reaches outside of our own markup: the page's title,
// Gradio's tabs, and Gradio's own few texts.

import { part } from "./dom.js";
import { language, textOf } from "./language.js";

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

/** Gradio makes its tabs' buttons anew now and then, in English: say their labels whenever it does. */
const followTabs = () => {
  const list = document.querySelector('#pv-tabs [role="tablist"]');
  if (!list) return void requestAnimationFrame(followTabs); // the page is still being built
  const labels = new WeakMap(); // by text node: what Gradio wrote, and what we wrote over it
  const show = () => {
    const walker = document.createTreeWalker(list.parentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = /** @type {Text} */ (walker.currentNode);
      if (!node.data.trim()) continue;
      const known = labels.get(node);
      const source = known && known.shown === node.data ? known.source : node.data;
      const shown = textOf(source);
      labels.set(node, { source, shown });
      if (node.data !== shown) node.data = shown;
    }
  };
  new MutationObserver(show).observe(list.parentElement, { childList: true, characterData: true, subtree: true });
  language.on(show);
  show();
};

/** The header's switch: it names the language that comes next, with two the other one. */
export const languageSwitch = (root) => {
  const button = part(root, "language");
  const next = () => {
    const { code, codes } = language;
    return codes[(codes.indexOf(code) + 1) % codes.length];
  };
  const title = document.title;
  const show = () => {
    button.textContent = nameOf(next());
    button.lang = next();
    document.title = textOf(title);
    tellGradio();
  };
  button.addEventListener("click", () => language.choose(next()));
  language.on(show);
  show();
  followTabs();
};
