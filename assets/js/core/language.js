// The page's language: the browser's, until the visitor chooses; the choice is remembered.
// What is said has a code, and stands under it in a Fluent file of each language (assets/languages): `adopt` says
// the markup's, `say`, `tell` and `tellWith` a script's, `textOf` the server's.

import { FluentBundle, FluentResource } from "../vendor/fluent.js";
import { listeners } from "./dom.js";

/** @import { MessageJson, Said } from "../types/messages.js" */

const KEY = "powerviz-language";
const SOURCE = "en";
const INLINE = new Set(["A", "B", "CODE", "DFN", "EM", "I", "KBD", "SMALL", "SPAN", "STRONG", "SUB", "SUP"]);

const bundles = new Map(); // by language
let code = SOURCE;
const missing = new Set(); // codes that were said and have no text
const units = []; // what `adopt` has found, each with `show`
const told = new WeakMap();
const changed = listeners();

/** Make a language known by the text of its Fluent file. */
export const addLanguage = (language, text) => {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(text));
  bundles.set(language, bundle);
};

/** A message of the server's is an object of its code and values; among values there may be such, too.
 *  @param {unknown} value
 *  @returns {value is MessageJson} */
const isMessage = (value) => typeof value === "object" && value !== null && "code" in value;
const filling = (values) =>
  Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [name, isMessage(value) ? textOf(value) : (value ?? "")]),
  );

/** What a code's text, or that of one of its attributes, is in a language; null without one. */
const textIn = (language, id, values, attribute) => {
  const bundle = bundles.get(language);
  const found = bundle?.getMessage(id);
  const pattern = attribute ? found?.attributes[attribute] : found?.value;
  return pattern ? bundle.formatPattern(pattern, filling(values), []) : null;
};
const formatted = (id, values, attribute) => {
  const text = textIn(code, id, values, attribute);
  if (text !== null) return text;
  missing.add(id);
  return textIn(SOURCE, id, values, attribute) ?? id;
};

/** A text in the page's language by its code, a literal; `values` fill it in.
 *  @param {string} id
 *  @param {Record<string, any>} values
 *  @returns {string} */
export const say = (id, values = {}) => formatted(id, values);

/** What the server says, in the page's language: a message {code, values}, or a text that is the same in all.
 *  @param {Said} said
 *  @returns {string} */
export const textOf = (said) => (isMessage(said) ? formatted(said.code, said.values) : said);

/** Let an element say a text, in another language as soon as the visitor chooses one. */
export const tell = (element, id, values = {}) => tellWith(element, () => say(id, values));

/** A function that composes a text in the page's language; or a text that is the same in every language, as "".
 *  @typedef {string | (() => string)} Wording */

/** The same with a function that composes the text, of several others perhaps; or with a text
 *  that is the same in every language, as "".
 *  @param {HTMLElement} element
 *  @param {Wording} text */
export const tellWith = (element, text) => {
  const show = () => (element.textContent = typeof text === "function" ? text() : text);
  element.dataset.told = "";
  told.set(element, { show, shown: show() });
};

/** What a `data-define` says: it holds a code, or a message as JSON, or a text that is the same in every language. */
export const definition = (held) => {
  if (held.startsWith("{")) return textOf(JSON.parse(held));
  return bundles.get(SOURCE)?.hasMessage(held) ? say(held) : textOf(held);
};

/** Put a message into its element; the elements in the slots stay the same ones. */
const fill = (element, text, slots) => {
  const open = [{ element, children: [] }];
  for (const piece of text.split(/(<\/?\d+\/?>)/)) {
    const mark = /^<(\/?)(\d+)(\/?)>$/.exec(piece);
    const { children } = open.at(-1);
    if (!mark) {
      if (piece) children.push(piece);
    } else if (mark[1]) {
      const closed = open.pop();
      closed.element.replaceChildren(...closed.children);
    } else {
      const slot = slots[Number(mark[2]) - 1];
      children.push(slot);
      if (!mark[3]) open.push({ element: slot, children: [] });
    }
  }
  element.replaceChildren(...open[0].children);
};

/** The elements inside one that its text may fill, in their order: `<1>…</1>` in a text is the first of them, and
 *  `<1/>` leaves it as it is. */
const slotsOf = (element) =>
  [...element.children].flatMap((child) => (isPlain(child) ? [child, ...slotsOf(child)] : [child]));
const isPlain = (child) =>
  INLINE.has(child.tagName) && child.translate && !("pv" in child.dataset) && !("l10nId" in child.dataset);

/** The text of an element, without what its slots say by themselves: the choices of a list, for one. */
const ownText = (element) =>
  [...element.childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? node.data : isPlain(node) ? ownText(node) : ""))
    .join("");

/** An element of the markup that says what stands under its `data-l10n-id`, its attributes too. */
const collectMessage = (element) => {
  const { l10nId: id, l10nArgs = "{}" } = element.dataset;
  const values = JSON.parse(l10nArgs);
  const english = bundles.get(SOURCE).getMessage(id);
  const slots = slotsOf(element);
  let shown = null;
  units.push({
    show: () => {
      for (const name of Object.keys(english?.attributes ?? {}))
        element.setAttribute(name, formatted(id, values, name));
      if (english && !english.value) return;
      if (shown !== null && ownText(element) !== shown) return; // a script has written over it
      fill(element, formatted(id, values), slots);
      shown = ownText(element);
    },
  });
  slots.forEach(collect);
};

const collect = (element) => {
  if (!element.translate || ["SCRIPT", "STYLE", "TEXTAREA"].includes(element.tagName)) return;
  if ("l10nId" in element.dataset) collectMessage(element);
  else [...element.children].forEach(collect);
};

/** Say what the markup of `root` says by codes, now and whenever the language changes. What is marked
 *  translate="no" is data. */
export const adopt = (root) => {
  const first = units.length;
  collect(root);
  for (const { show } of units.slice(first)) show();
};

const apply = (chosen) => {
  if (chosen === code) return;
  code = chosen;
  document.documentElement.lang = code;
  for (const { show } of units) show();
  for (const element of document.querySelectorAll("[data-told]")) {
    const saying = told.get(element);
    if (saying && element.textContent === saying.shown) saying.shown = saying.show();
  }
  changed.tell(code);
};

let offered = { [SOURCE]: () => Promise.resolve("") }; // how to get each language's file
let wanted = SOURCE;
/** Speak a language as soon as its file is here; where it cannot be had, the page goes on as it was. */
const speak = async (chosen) => {
  wanted = chosen;
  try {
    if (!bundles.has(chosen)) addLanguage(chosen, await offered[chosen]());
  } catch {
    return;
  }
  if (wanted === chosen) apply(chosen);
};

const remembered = () => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // storage is off: the choice lasts as long as the page
  }
};

/** Offer these languages, each with a function that gets its file, and speak the visitor's. */
export const startLanguages = (languages) => {
  offered = { ...offered, ...languages };
  const wished = [remembered(), ...navigator.languages.map((tag) => tag.split("-")[0])];
  return speak(wished.find((one) => one in offered) ?? SOURCE);
};

export const language = {
  get code() {
    return code;
  },
  /** All languages that the page speaks, in the order of their codes. */
  get codes() {
    return Object.keys(offered).sort();
  },
  /** The visitor's choice, remembered. */
  choose: (chosen) => {
    try {
      localStorage.setItem(KEY, chosen);
    } catch {
      // storage is off
    }
    return speak(chosen);
  },
  missing,
  on: changed.on,
};
