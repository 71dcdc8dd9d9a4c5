// The table of methods, as the server has put it into the page: titles, marks and colours are its own.
// Knows the page's head and the palette's names.

import { el } from "./dom.js";
import { textOf } from "./language.js";
import { known } from "./link.js";

/** @import { MethodFacts } from "../types/messages.js" */

/** How a method looks. One that is not in the table has no more than its looks.
 *  @typedef {Pick<MethodFacts, "method" | "title" | "short" | "mark" | "symbol" | "colour">} Looks
 *  @typedef {Looks & Partial<MethodFacts>} Look */

/** @type {MethodFacts[] | null} */
let table = null;

/** The method that a form, a link and an example mean if they name none. */
export const FIRST_METHOD = "power";

/** All methods in the order of every list. */
export const methodTable = () => (table ??= known().methods);

/** The look of one method; what is not in the table has its own name and no mark.
 *  @param {string} method
 *  @returns {Look} */
export const methodLook = (method) =>
  methodTable().find((one) => one.method === method) ?? {
    method,
    title: method,
    short: method,
    mark: "",
    symbol: "circle",
    colour: "--pv-muted",
  };

/** A method's mark in its colour.
 *  @param {Pick<Look, "colour" | "mark">} look */
export const methodMark = (look) =>
  el("i", { class: "pv-method-mark", style: `color:var(${look.colour})`, "aria-hidden": "true" }, look.mark);

/** Why responses of these methods are no samples of what they are taken for, each sentence once; empty if they are.
 *  @param {Look[]} looks */
export const caveatsOf = (looks) =>
  [...new Set(looks.map((look) => textOf(look.caveat ?? "")))].filter(Boolean).join(" ");

/** A method's title in the page's language.
 *  @param {Look} look */
export const kindTitle = (look) => textOf(look.title);
