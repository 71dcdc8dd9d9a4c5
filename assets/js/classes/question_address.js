// The address of a question that a class was asked: on the teacher's page beside all else, on a telephone behind the #.

import { codeOf } from "./device.js";

export const NAME = "class"; // in the address of the teacher's page

/** @param {string} code
 *  @param {number} number */
export const addressOfQuestion = (code, number) => `${code}.${number}`;

/** The class and the number of the question that a page's address names; null if it names none.
 *  @param {string} search */
export const questionIn = (search) => {
  const found = /^([0-9A-Za-z-]{4,12})\.([1-9]\d{0,2})$/.exec(new URLSearchParams(search).get(NAME) ?? "");
  return found ? { code: codeOf(found[1]), number: Number(found[2]) } : null;
};

/** The class that a telephone's address names, and the number of a question of it, null for none: `#BCD4FGH/3`.
 *  @param {string} hash */
export const placeIn = (hash) => {
  const [code, number = ""] = hash.split("/");
  return { code: codeOf(code), number: /^[1-9]\d{0,2}$/.test(number) ? Number(number) : null };
};
