// The page's language: the browser's, until the visitor chooses; the choice is remembered.
// A text stands in English where it is used, and that is its key in `assets/languages`. Three ways
// lead to its translation: `adopt` for markup that the page came with, `say` and `tell` for texts in
// scripts, `translated` for texts that come from the server.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;
  const KEY = "powerviz-language";
  const SOURCE = "en";
  const NAMES = { en: "English", it: "Italiano" };
  const WORD = /\p{L}{2}/u;
  const INLINE = new Set(["A", "B", "CODE", "DFN", "EM", "I", "KBD", "SMALL", "SPAN", "STRONG", "SUB", "SUP"]);
  const ATTRIBUTES = ["title", "placeholder", "aria-label", "data-define", "label"];

  /** The tables by language: Gradio's, or those that a page without a server holds. */
  const tables = () => {
    const inside = document.getElementById("pv-languages");
    return (globalThis.gradio_config && globalThis.gradio_config.i18n_translations) || (inside ? JSON.parse(inside.textContent) : {});
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
  const changed = PV.listeners();

  const found = (text) => {
    if (code === SOURCE) return text;
    if (!(text in table)) missing.add(text);
    return table[text] ?? text;
  };
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));

  /** A text in the page's language, `{names}` filled in from `values`. `text` is a literal. */
  PV.say = (text, values = {}) => filled(found(text), values);

  /** "1 token", "2 tokens": `word` is a literal. */
  PV.plural = (value, word) => PV.say(`{n} ${word}${value === 1 ? "" : "s"}`, { n: PV.count(value) });

  /** Let an element say a text, in another language as soon as the visitor chooses one. */
  PV.tell = (element, text, values = {}) => {
    const show = () => (element.textContent = PV.say(text, values));
    element.dataset.told = "";
    told.set(element, { show, shown: show() });
  };

  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const patternOf = ([text, translation]) => {
    const names = [];
    const source = text
      .split(/(\{\w+\})/)
      .map((piece) => (/^\{\w+\}$/.test(piece) ? (names.push(piece.slice(1, -1)), "([^]+?)") : escaped(piece)))
      .join("");
    return { shape: new RegExp(`^${source}$`, "u"), names, translation, fixed: text.replace(/\{\w+\}/g, "").length };
  };

  /** A text of the server's in the page's language: one that is in the table, or the shape of one. */
  PV.translated = (text) => {
    if (code === SOURCE || !text) return text;
    if (text in table) return table[text];
    for (const { shape, names, translation } of patterns) {
      const match = shape.exec(text);
      if (match) return filled(translation, Object.fromEntries(names.map((name, index) => [name, table[match[index + 1]] ?? match[index + 1]])));
    }
    missing.add(text);
    return text;
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
          () => element.setAttribute(name, found(key)),
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
    const text = () => [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE || flows(node) ? node.textContent : "")).join("");
    units.push(unit(text, () => fill(element, before + found(key) + after, slots)));
    slots.forEach((slot) => (flows(slot) ? collectAttributes(slot) : collect(slot)));
  };

  /** Translate the markup that `root` came with, now and whenever the language changes. What is
   *  marked translate="no" is data, and stays. */
  PV.adopt = (root) => {
    const first = units.length;
    collect(root);
    if (code !== SOURCE) units.slice(first).forEach(({ show }) => show());
  };

  // Gradio's own texts and our tabs' labels follow Gradio's locale. It is a store in a module of
  // Gradio's; without it those few stay in English.
  const tellGradio = async () => {
    const names = performance.getEntriesByType("resource").map(({ name }) => name);
    const address = names.find((name) => /\/assets\/runtime-[^/]*\.js$/.test(name));
    const module = address ? await import(address) : {};
    const store = Object.values(module).find((one) => one && one.set && one.subscribe && one.update);
    if (store) store.set(code);
  };

  const apply = (chosen) => {
    if (chosen === code) return;
    code = chosen;
    table = tables()[code] || {};
    patterns = Object.entries(table)
      .filter(([text]) => /\{\w+\}/.test(text))
      .map(patternOf)
      .sort((a, b) => b.fixed - a.fixed);
    document.documentElement.lang = code;
    units.forEach(({ show }) => show());
    for (const element of document.querySelectorAll("[data-told]")) {
      const saying = told.get(element);
      if (saying && element.textContent === saying.shown) saying.shown = saying.show();
    }
    changed.tell(code);
  };

  PV.language = {
    get code() {
      return code;
    },
    missing,
    on: changed.on,
  };
  apply(remembered() || fromBrowser());

  /** The header's switch: it names the other language. */
  PV.languageSwitch = (root) => {
    const button = PV.part(root, "language");
    const other = () => Object.keys(NAMES).find((one) => one !== code);
    const title = document.title;
    const show = () => {
      button.textContent = NAMES[other()];
      button.lang = other();
      document.title = PV.translated(title);
      tellGradio();
    };
    button.addEventListener("click", () => {
      const chosen = other();
      try {
        localStorage.setItem(KEY, chosen);
      } catch {
        // storage is off
      }
      apply(chosen);
    });
    changed.on(show);
    show();
  };
})();
