// The one place where text becomes part of the page. Everything goes in as text, never as markup.
(() => {
  "use strict";
  const PV = (globalThis.PowerViz = globalThis.PowerViz || {});

  /** An element with attributes, and children that are nodes or strings (shown as text). */
  PV.el = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null || value === undefined || value === false) continue;
      if (name === "class") element.className = value;
      else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  };

  /** The part of the page that a component calls its own. */
  PV.part = (root, name) => root.querySelector(`[data-pv="${name}"]`);

  const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u3164\ufe00-\ufe0f]/gu;

  /** Text in which nothing is invisible or turns the writing around: such characters are named. */
  PV.readable = (text, keepBreaks = false) =>
    text.replace(HIDDEN, (char) => {
      if (char === "\n") return keepBreaks ? "\n" : "⏎";
      if (char === "\t") return "⇥";
      return `⟨U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
    });

  /** Text for a chart's labels and hover texts, which plotly reads as a kind of markup. */
  PV.chartText = (text) =>
    PV.readable(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

  /** A text shortened to so many characters. */
  PV.clipped = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

  /** A listener list: `on(callback)` and `tell(value)`. */
  PV.listeners = () => {
    const all = new Set();
    return {
      on: (callback) => (all.add(callback), () => all.delete(callback)),
      tell: (...values) => all.forEach((callback) => callback(...values)),
    };
  };
})();
