// One tooltip for the page: definitions of words, details of tokens. On hover and on focus.

import { el } from "./dom.js";
import { definition } from "./language.js";

let box = null;
let owner = null;

const place = (anchor) => {
  const target = anchor.getBoundingClientRect();
  const own = box.getBoundingClientRect();
  const left = Math.max(8, Math.min(target.left, innerWidth - own.width - 8));
  const below = target.bottom + 8;
  const top = below + own.height < innerHeight - 8 ? below : Math.max(8, target.top - own.height - 8);
  box.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
};

/** Show nodes or text next to an element, until another element asks or `hide`. */
export const showTooltip = (anchor, ...content) => {
  if (!box) {
    box = el("div", { class: "pv-tooltip", role: "tooltip", id: "pv-tooltip" });
    const putAway = (event) => {
      if (event.key !== "Escape" || box.hidden) return;
      hideTooltip();
      event.preventDefault(); // a dialog closes with the next one
    };
    document.addEventListener("keydown", putAway, true); // a dialog may keep its keys to itself
    addEventListener("scroll", () => hideTooltip(), { passive: true });
  }
  // An open modal dialog lies over everything outside of it, whatever its z-index.
  const home = anchor.closest("dialog[open]") ?? document.body;
  if (box.parentNode !== home) home.append(box);
  if (owner && owner !== anchor) owner.removeAttribute("aria-describedby");
  owner = anchor;
  anchor.setAttribute("aria-describedby", "pv-tooltip");
  box.replaceChildren(...content);
  box.hidden = false;
  place(anchor);
};
export const hideTooltip = () => {
  if (!box) return;
  box.hidden = true;
  if (owner) owner.removeAttribute("aria-describedby");
  owner = null;
};

/** Give everything inside `root` that `find` knows a tooltip; `find(element)` returns content. */
export const tooltips = (root, selector, find) => {
  const show = (event) => {
    const anchor = event.target.closest?.(selector);
    const content = anchor && root.contains(anchor) && find(anchor);
    if (content) showTooltip(anchor, ...content);
  };
  const leave = (event) => {
    if (owner && event.target.closest && event.target.closest(selector) === owner) hideTooltip();
  };
  root.addEventListener("pointerover", show);
  root.addEventListener("focusin", show);
  root.addEventListener("pointerout", leave);
  root.addEventListener("focusout", leave);
};

/** Definitions of words, wherever they stand. */
export const definitions = (root) => tooltips(root, "[data-define]", (word) => [definition(word.dataset.define)]);
