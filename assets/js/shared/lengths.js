// How many samples lie at the ends of the lengths, in a line for each method of which some do.

import { el } from "../core/dom.js";
import { say } from "../core/language.js";
import { shortText } from "../core/numbers.js";

/** @import { LengthsMessage } from "../types/messages.js" */

/** The lines: what short means, then the methods of which some samples are short or were cut off.
 *  @param {LengthsMessage[]} rows
 *  @param {(method: string) => string} titleOf
 *  @param {boolean} againstBase whether they are held against base samples */
export const lengthLines = (rows, titleOf, againstBase) => {
  if (!rows.length) return [];
  const unusual = rows.filter((row) => row.cut_off || row.short);
  if (!unusual.length) return [say("lengths-none")];
  const lines = unusual.map(({ method, least, samples, cut_off, short, limit }) => {
    const values = { method: titleOf(method), samples, cut_off, short, limit };
    return least === null
      ? say("lengths-of-method", values)
      : say("lengths-of-method-below", { ...values, least: shortText(least, 1) });
  });
  return [againstBase ? say("lengths-short-of-base") : say("lengths-short-of-all"), ...lines];
};

/** Put the lines into a list. */
export const drawLengths = (list, lines) => {
  list.hidden = !lines.length;
  list.replaceChildren(...lines.map((line) => el("li", {}, line)));
};
