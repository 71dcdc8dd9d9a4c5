// What else can be opened: the evaluations that were begun in this browser, and those that lie in the server's
// folder. Knows rows as the server gives them.

import { el, readable } from "../core/dom.js";
import { language, say } from "../core/language.js";
import { addressOf } from "../core/link.js";
import { countText } from "../core/numbers.js";

/** @import { KnownEvaluation, ListedEvaluation } from "../types/messages.js" */

const STATES = {
  waiting: () => say("evaluate-waiting"),
  running: () => say("evaluate-running"),
  paused: () => say("evaluate-paused"),
  finished: () => say("evaluate-finished"),
  failed: () => say("evaluate-stopped-by-an-error"),
};

const rowsFrom = async (path) => {
  try {
    const answer = await fetch(addressOf(path), { cache: "no-store" });
    const rows = answer.ok ? await answer.json() : [];
    return Array.isArray(rows) ? rows : [];
  } catch {
    return []; // the server's folder cannot be listed right now
  }
};

/** A day and an hour as they are written in the page's language. */
const momentText = (seconds) =>
  new Intl.DateTimeFormat(language.code, { dateStyle: "medium", timeStyle: "short" }).format(1000 * seconds);

/** `ids()`: of the evaluations begun in this browser; `open(id)`: one is chosen. */
export const evaluationShelf = (root, ids, open) => {
  /** @type {KnownEvaluation[]} */
  let own = [];
  /** @type {ListedEvaluation[]} */
  let others = [];
  let current = "";
  let wanted = false;

  /** @param {ListedEvaluation} one */
  const size = (one) =>
    `${say("n-problems", { n: one.problems })}, ${say("n-methods", { n: one.methods })}, ` +
    say("evaluate-of", { n: countText(one.done), samples: say("n-samples", { n: one.total }) });
  const row = (id, name, ...about) =>
    el(
      "li",
      { "data-evaluation": id },
      el("button", { type: "button", class: "pv-quiet", onclick: () => open(id) }, readable(name)),
      ` ${about.join(": ")}`,
    );
  const list = (title, rows) => (rows.length ? [el("h3", {}, title), el("ul", { class: "pv-shelf" }, ...rows)] : []);

  const draw = () => {
    const mine = own
      .filter(({ id }) => id !== current)
      .map((one) =>
        row(one.id, `${one.set}, ${one.model}`, `${momentText(one.begun)}, ${STATES[one.status]()}`, size(one)),
      );
    const theirs = others
      .filter(({ id }) => id !== current)
      .map((one) => row(one.id, one.id, `${readable(one.set)}, ${readable(one.model)}`, size(one)));
    root.replaceChildren(
      ...list(say("evaluate-begun-in-this-browser"), mine),
      ...list(say("evaluate-on-this-server"), theirs),
    );
    root.hidden = !wanted || !root.childNodes.length;
  };

  let turn = 0;
  return {
    draw,
    hide: () => {
      wanted = false;
      turn += 1;
      root.hidden = true;
    },
    /** Show what there is now, but for the one that is open. */
    show: async (id = "") => {
      wanted = true;
      current = id;
      turn += 1;
      const mine = turn;
      const known = ids();
      const found = await Promise.all([
        known.length ? rowsFrom(`evaluations/begun?ids=${known.join()}`) : [],
        rowsFrom("evaluations"),
      ]);
      if (mine !== turn) return;
      [own, others] = found;
      draw();
    },
  };
};
