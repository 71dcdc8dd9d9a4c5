// The veil: a page of the teacher's that may show the verdict which the class does not know yet is covered, until it is
// shown to the class, or the teacher wants to see it.

import { el } from "../core/dom.js";
import { language, say } from "../core/language.js";

/** A cover for the page, all but the teacher's bar. */
export const newVeil = () => {
  const element = el("div", { class: "pv-tab pv-class-veil", role: "region", hidden: true });
  let lifted = 0; // the number of the question for which the teacher has lifted it
  let drawn = "";
  /** @param {number | null} number  of the question that the page may give away; null for none */
  const show = (number) => {
    const covers = number !== null && number !== lifted;
    const key = `${covers} ${number} ${language.code}`;
    if (key === drawn) return;
    drawn = key;
    element.hidden = !covers;
    const lift = () => {
      lifted = number;
      show(number);
    };
    element.replaceChildren(
      el("p", {}, say("class-veil")),
      el(
        "button",
        { type: "button", class: "pv-button", "data-do": "class-lift-veil", onclick: lift },
        say("class-lift-veil"),
      ),
    );
  };
  return { element, show };
};
