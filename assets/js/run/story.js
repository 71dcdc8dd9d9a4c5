// The line above the run: what to watch in this example, notices, errors, an offer.

import { part } from "../core/dom.js";
import { tellWith } from "../core/language.js";

/** @import { Wording } from "../core/language.js" */

/** Each part takes a text, or a function that says it in the page's language; none clears it. */
export const storyView = (root) => {
  const parts = { watch: part(root, "watch"), notice: part(root, "notice"), error: part(root, "error") };
  /** @type {(name: keyof typeof parts) => (text: Wording) => void} */
  const showing = (name) => (text) => {
    tellWith(parts[name], text || "");
    parts[name].hidden = !text;
  };
  const offer = part(root, "offer");
  const [takeUp, decline] = ["take-up", "decline"].map((name) => part(root, name));
  /** @type {{ takeUp?: () => void, decline?: () => void }} */
  let choices = {};
  takeUp.addEventListener("click", () => choices.takeUp?.());
  decline.addEventListener("click", () => choices.decline?.());

  /** Offer something, with what to do if it is taken up or declined; without a text, nothing.
   *  The texts are as for the other parts.
   *  @param {Wording} text
   *  @param {Wording} action
   *  @param {{ takeUp?: () => void, decline?: () => void }} then */
  const offered = (text, action = "", then = {}) => {
    choices = then;
    tellWith(part(root, "offered"), text || "");
    tellWith(takeUp, action);
    takeUp.hidden = !then.takeUp;
    decline.hidden = !then.decline;
    offer.hidden = !text;
  };
  return { watch: showing("watch"), notice: showing("notice"), error: showing("error"), offer: offered };
};
