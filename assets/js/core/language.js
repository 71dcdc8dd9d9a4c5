// The page's language: the browser's, until the visitor chooses; the choice is remembered.
// A text stands in English where it is used, and that is its key in `assets/languages`. Three ways
// lead to its translation: `adopt` for markup that the page came with, `say`, `tell` and `tellWith`
// for texts in scripts, `translated` for texts that come from the server.

import { listeners } from "./dom.js";
import { countText } from "./numbers.js";

const KEY = "powerviz-language";
const SOURCE = "en";
const WORD = /\p{L}{2}/u;
const INLINE = new Set(["A", "B", "CODE", "DFN", "EM", "I", "KBD", "SMALL", "SPAN", "STRONG", "SUB", "SUP"]);
const ATTRIBUTES = ["title", "placeholder", "aria-label", "data-define", "label"];

/** The tables by language: Gradio's, or those that a page without a server holds. */
const tables = () => {
  const inside = document.getElementById("pv-languages");
  return globalThis.gradio_config?.i18n_translations || (inside ? JSON.parse(inside.textContent) : {});
};
const fromBrowser = () => {
  const spoken = navigator.languages.map((tag) => tag.split("-")[0]);
  return spoken.find((code) => code === SOURCE || code in tables()) || SOURCE;
};
const remembered = () => {
  try {
    const code = localStorage.getItem(KEY);
    return code === SOURCE || code in tables() ? code : null;
  } catch {
    return null; // storage is off: the choice lasts as long as the page
  }
};

let code = SOURCE;
let table = {};
let patterns = [];
const missing = new Set(); // texts that were wanted and have no translation
const units = []; // what `adopt` has found, each with `show`
const told = new WeakMap();
const changed = listeners();

const found = (text) => {
  if (code === SOURCE) return text;
  if (!(text in table)) missing.add(text);
  return table[text] ?? text;
};
const filled = (text, values) =>
  text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));

/** A text in the page's language, `{names}` filled in from `values`. `text` is a literal. */
export const say = (text, values = {}) => filled(found(text), values);

/** "1 token", "2 tokens": `word` is a literal. */
export const plural = (value, word) => say(`{n} ${word}${value === 1 ? "" : "s"}`, { n: countText(value) });

/** Let an element say a text, in another language as soon as the visitor chooses one. */
export const tell = (element, text, values = {}) => tellWith(element, () => say(text, values));

/** The same with a function that composes the text, of several others perhaps; or with a text
 *  that is the same in every language, as "". */
export const tellWith = (element, text) => {
  const show = () => (element.textContent = typeof text === "function" ? text() : text);
  element.dataset.told = "";
  told.set(element, { show, shown: show() });
};

const HOLE = /(\{\w+\})/;
const FEWEST_LETTERS = 4; // what has fewer fixed ones, as "{n} of {all}", would fit almost any text
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const patternOf = ([text, translation]) => {
  const pieces = text.split(HOLE); // the odd ones are holes; one of the name `n` takes a number only
  const source = pieces
    .map((piece, index) => (index % 2 === 0 ? escaped(piece) : piece === "{n}" ? "([\\d\\s.,]+)" : "([^]+?)"))
    .join("");
  const names = pieces.filter((_, index) => index % 2).map((piece) => piece.slice(1, -1));
  const letters =
    pieces
      .filter((_, index) => index % 2 === 0)
      .join("")
      .match(/\p{L}/gu) || [];
  return { shape: new RegExp(`^${source}$`, "u"), names, translation, letters: letters.length };
};
const patternsOf = (texts) =>
  Object.entries(texts)
    .filter(([text]) => HOLE.test(text))
    .map(patternOf)
    .filter(({ letters }) => letters >= FEWEST_LETTERS)
    .sort((a, b) => b.letters - a.letters);

/** The translation of a text that is in the table, or has the shape of one in it; else null. What
 *  fills the holes of a shape is translated, too, where it can be: a message may hold another. */
const lookedUp = (text) => {
  if (text in table) return table[text];
  for (const { shape, names, translation } of patterns) {
    const match = shape.exec(text);
    if (match)
      return filled(
        translation,
        Object.fromEntries(names.map((name, index) => [name, lookedUp(match[index + 1]) ?? match[index + 1]])),
      );
  }
  return null;
};

/** A text of the server's in the page's language: one that is in the table, or the shape of one. */
export const translated = (text) => {
  if (code === SOURCE || !text) return text;
  const translation = lookedUp(text);
  if (translation === null) missing.add(text);
  return translation ?? text;
};

const flows = (element) =>
  INLINE.has(element.tagName) &&
  element.translate &&
  !("pv" in element.dataset) &&
  WORD.test(element.textContent) &&
  [...element.children].every((child) => INLINE.has(child.tagName));

/** An element's text with its children as numbered slots: "a <1>word</1> and <2/>". */
const message = (element) => {
  const slots = [];
  const write = (parent) => {
    let text = "";
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) text += node.data;
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      slots.push(node);
      const number = slots.length;
      text += flows(node) ? `<${number}>${write(node)}</${number}>` : `<${number}/>`;
    }
    return text;
  };
  const raw = write(element).replace(/\s+/g, " ");
  return { key: raw.trim(), before: raw.startsWith(" ") ? " " : "", after: raw.endsWith(" ") ? " " : "", slots };
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
      const slot = slots[mark[2] - 1];
      children.push(slot);
      if (!mark[3]) open.push({ element: slot, children: [] });
    }
  }
  element.replaceChildren(...open[0].children);
};

/** What a script has written over since then is the script's to say. */
const unit = (read, write) => {
  let shown = read();
  return { show: () => read() === shown && (write(), (shown = read())) };
};

const collectAttributes = (element) => {
  for (const name of ATTRIBUTES) {
    const text = element.getAttribute(name);
    if (!text || !WORD.test(text)) continue;
    const key = text.replace(/\s+/g, " ").trim();
    units.push(
      unit(
        () => element.getAttribute(name),
        () => element.setAttribute(name, translated(key)),
      ),
    );
  }
};

const collect = (element) => {
  if (!element.translate || ["SCRIPT", "STYLE", "TEXTAREA"].includes(element.tagName)) return;
  collectAttributes(element);
  const isWord = (node) => node.nodeType === Node.TEXT_NODE && WORD.test(node.data);
  if (![...element.childNodes].some(isWord)) return [...element.children].forEach(collect);
  const { key, before, after, slots } = message(element);
  const text = () =>
    [...element.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE || flows(node) ? node.textContent : ""))
      .join("");
  units.push(unit(text, () => fill(element, before + translated(key) + after, slots)));
  slots.forEach((slot) => (flows(slot) ? collectAttributes(slot) : collect(slot)));
};

/** Translate the markup that `root` came with, now and whenever the language changes. What is
 *  marked translate="no" is data, and stays. */
export const adopt = (root) => {
  const first = units.length;
  collect(root);
  if (code !== SOURCE) units.slice(first).forEach(({ show }) => show());
};

const apply = (chosen) => {
  if (chosen === code) return;
  code = chosen;
  table = tables()[code] || {};
  patterns = patternsOf(table);
  document.documentElement.lang = code;
  units.forEach(({ show }) => show());
  for (const element of document.querySelectorAll("[data-told]")) {
    const saying = told.get(element);
    if (saying && element.textContent === saying.shown) saying.shown = saying.show();
  }
  changed.tell(code);
};

export const language = {
  get code() {
    return code;
  },
  /** All languages that the page speaks, in the order of their codes. */
  get codes() {
    return [SOURCE, ...Object.keys(tables()).filter((one) => one !== SOURCE)].sort();
  },
  /** The visitor's choice, remembered. */
  choose: (chosen) => {
    try {
      localStorage.setItem(KEY, chosen);
    } catch {
      // storage is off
    }
    apply(chosen);
  },
  missing,
  on: changed.on,
};
apply(remembered() || fromBrowser());
