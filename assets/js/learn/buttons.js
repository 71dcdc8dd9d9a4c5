// The buttons that begin a lesson's work, halt it and go on, and what they say.
// Knows feeds and forms; nothing of what is in a lesson's frames.

import { part } from "../core/dom.js";
import { tell } from "../core/language.js";

/** @import { Feed } from "./feed.js" */

/** A button that runs chains, pauses them, goes on, and begins anew where they are over. Gives what says on it what it
 *  does now; `begun`: whether there is something to go on with.
 *  @param {HTMLElement} button
 *  @param {Feed} feed
 *  @param {() => void} again
 *  @param {() => unknown} begun */
export const playButton = (button, feed, again, begun = () => feed.known > 1) => {
  button.addEventListener("click", () => {
    if (feed.busy) return feed.halt();
    if (feed.settings && !feed.over) return feed.goOn();
    return again();
  });
  return () => {
    if (feed.busy) tell(button, "learn-pause");
    else if (feed.over) tell(button, "learn-run-again");
    else tell(button, begun() ? "learn-go-on" : "learn-run-the-chains");
  };
};

/** The buttons of a lesson on a model: run or go on, stop, and begin from another seed. Gives what says on the first
 *  what it does now, with the code `idle()` where it would begin; `begun` is as above.
 *  @param {any} root
 *  @param {{ feed: Feed, form: any, begin: () => void, idle: () => string, begun?: () => unknown }} lesson */
export const runButtons = (root, { feed, form, begin, idle, begun = () => feed.known > 0 }) => {
  const [run, stop, seed] = ["run", "stop", "seed"].map((name) => part(root, name));
  const goesOn = () => feed.settings && !feed.over && begun();
  run.addEventListener("click", () => (goesOn() ? feed.goOn() : begin()));
  stop.addEventListener("click", () => feed.halt());
  seed.addEventListener("click", () => {
    form.set("seed", form.values().seed + 1);
    begin();
  });
  return () => {
    if (feed.busy) tell(run, "learn-running");
    else tell(run, goesOn() ? "learn-go-on" : idle());
    run.disabled = feed.busy;
    stop.disabled = !feed.busy;
  };
};
