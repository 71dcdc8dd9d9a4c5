// Where class mode begins on the page: a button opens a class, and a page that is loaded anew finds the one it teaches.
// The bar itself is loaded when there is a class.

import { around, el } from "../core/dom.js";
import { say, tell, tellWith, textOf } from "../core/language.js";
import { codeOf, codeText, keepTaught, taughtClass } from "./device.js";
import { questionIn } from "./question_address.js";

const LINK = /^#class=([0-9A-Z-]{4,12})\.([\w-]{16,80})$/;

/** A teacher's link holds the key behind the `#`: it is kept, and leaves the address, which a class can read. */
const keyInAddress = () => {
  const found = LINK.exec(location.hash);
  if (!found) return;
  keepTaught({ code: codeOf(found[1]), key: found[2] });
  history.replaceState(history.state, "", location.pathname + location.search);
};

/** A link to a question of a class that another browser teaches leads to it where students see it. */
const pointToClass = () => {
  const asked = questionIn(location.search);
  if (!asked || asked.code === taughtClass()?.code) return;
  const words = el("span", { role: "status" });
  const link = el("a", { class: "pv-link", href: `class#${asked.code}/${asked.number}` });
  const shut = el("button", { type: "button", class: "pv-quiet", onclick: () => bar.remove() });
  const bar = el(
    "section",
    { class: "pv-tab pv-class", "data-pv": "class-elsewhere" },
    el("div", { class: "pv-class-bar" }, words, link, shut),
  );
  tellWith(words, () => say("class-asked-elsewhere", { n: asked.number, code: codeText(asked.code) }));
  tell(link, "class-open-question");
  tell(shut, "class-shut");
  document.body.append(bar);
};

/** Let every button marked `data-open-class` open the class, or show how to join the one that has not ended. */
export const classes = () => {
  let bar = null;
  let opening = false;
  const begin = async () => {
    const taught = taughtClass();
    if (!taught || bar) return;
    const { teach } = await import("./teacher.js");
    const asked = questionIn(location.search);
    bar ??= teach(taught, () => (bar = null), asked?.code === taught.code ? asked.number : null);
  };
  const press = async (button) => {
    if (bar && !bar.ended()) return bar.showJoin();
    if (opening) return undefined;
    opening = true;
    try {
      const { openClass } = await import("./teacher.js");
      const opened = await openClass();
      if ("message" in opened) {
        const said = opened.message;
        const place = /** @type {HTMLElement} */ (
          button.closest("nav, .pv-panel, .pv-header").querySelector("[data-class-refused]")
        );
        return tellWith(place, () => textOf(said));
      }
      bar?.leave(); // one that has ended
      keepTaught(opened);
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
  pointToClass();
};
