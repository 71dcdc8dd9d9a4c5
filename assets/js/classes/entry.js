// Where class mode begins on the page: a button opens a class, and a page that is loaded anew finds the one it teaches.
// The bar itself is loaded when there is a class.

import { around } from "../core/dom.js";
import { tellWith, textOf } from "../core/language.js";
import { codeOf, keepTaught, taughtClass } from "./device.js";

const LINK = /^#class=([0-9A-Z-]{4,12})\.([\w-]{16,80})$/;

/** A teacher's link holds the key behind the `#`: it is kept, and leaves the address, which a class can read. */
const keyInAddress = () => {
  const found = LINK.exec(location.hash);
  if (!found) return;
  keepTaught({ code: codeOf(found[1]), key: found[2] });
  history.replaceState(history.state, "", location.pathname + location.search);
};

/** Let every button marked `data-open-class` open the class, or show how to join the one that is open. */
export const classes = () => {
  let bar = null;
  let opening = false;
  const begin = async () => {
    const taught = taughtClass();
    if (!taught || bar) return;
    const { teach } = await import("./teacher.js");
    bar ??= teach(taught, () => (bar = null));
  };
  const press = async (button) => {
    if (bar) return bar.showJoin();
    if (opening) return undefined;
    opening = true;
    try {
      const { openClass } = await import("./teacher.js");
      const opened = await openClass();
      if ("message" in opened) {
        const said = opened.message;
        const place = /** @type {HTMLElement} */ (
          button.closest("nav, .pv-panel").querySelector("[data-class-refused]")
        );
        return tellWith(place, () => textOf(said));
      }
      return await begin();
    } finally {
      opening = false;
    }
  };
  document.addEventListener("click", (event) => {
    const button = around(event, "[data-open-class]");
    if (button) press(button);
  });
  addEventListener("hashchange", () => (keyInAddress(), begin()));
  keyInAddress();
  begin();
};
