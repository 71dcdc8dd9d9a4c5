// The one place where text becomes part of the page. Everything goes in as text, never as markup.

/** An element with attributes, and children that are nodes or strings (shown as text).
 *  @template {keyof HTMLElementTagNameMap} Tag
 *  @param {Tag} tag
 *  @param {Record<string, any>} attributes
 *  @param {...(Node | string)} children
 *  @returns {HTMLElementTagNameMap[Tag]} */
export const el = (tag, attributes = {}, ...children) => {
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

/** Wait until an element is seen, as what stands in a tab is once the tab is opened.
 *  @param {Element} element
 *  @returns {Promise<void>} */
export const whenShown = (element) =>
  new Promise((seen) => {
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      seen();
    });
    watch.observe(element);
  });

/** Scroll an element's top to the top of the window, at once for whoever wants no motion.
 *  @param {Element} element */
export const scrollToTopOf = (element) => {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "start", behavior: still ? "auto" : "smooth" });
};

/** The part of the page that a component calls its own, of whatever kind the markup makes it.
 *  @param {ParentNode} root
 *  @param {string} name
 *  @returns {any} */
export const part = (root, name) => root.querySelector(`[data-pv="${name}"]`);

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u3164\ufe00-\ufe0f]/gu;

const [JOINER, AS_PICTURE] = ["\u200d", "\ufe0f"];
const PICTURE_BEFORE = /\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?$/u;
/** Whether a character between or behind emoji only makes one picture of them, which is seen.
 *  @param {string} text
 *  @param {number} at */
const makesPicture = (text, at) =>
  PICTURE_BEFORE.test(text.slice(Math.max(0, at - 5), at)) &&
  (text[at] === AS_PICTURE || /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3)));

/** Text in which nothing is invisible or turns the writing around: such characters are named. */
export const readable = (text, keepBreaks = false) =>
  text.replace(HIDDEN, (char, at) => {
    if ((char === JOINER || char === AS_PICTURE) && makesPicture(text, at)) return char;
    if (char === "\n") return keepBreaks ? "\n" : "⏎";
    if (char === "\t") return "⇥";
    return `⟨U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
  });

/** Text for a chart's labels and hover texts, which plotly reads as a kind of markup. */
export const chartText = (text) => readable(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A text shortened to so many characters. */
export const clipped = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** What happened to an event's target: the nearest element around it that fits, itself perhaps; else null.
 *  @param {Event} event
 *  @param {string} selector
 *  @returns {HTMLElement | null} */
export const around = (event, selector) => (event.target instanceof Element ? event.target.closest(selector) : null);

/** A listener list: `on(callback)` and `tell(value)`.
 *  @template {any[]} [Values=any[]]
 *  @returns {{ on: (callback: (...values: Values) => void) => () => void, tell: (...values: Values) => void }} */
export const listeners = () => {
  const all = new Set();
  return {
    on: (callback) => (all.add(callback), () => all.delete(callback)),
    tell: (...values) => all.forEach((callback) => callback(...values)),
  };
};
