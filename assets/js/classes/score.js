// What a student was right about, and what is left of a countdown.

/** @import { PastQuestion } from "../types/messages.js" */

/** Whether a choice was right; null if none was made, or no answer is the right one.
 *  @param {PastQuestion} past
 *  @param {string | number | undefined} choice */
export const isRight = ({ kind, answer, tolerance }, choice) => {
  if (answer === null || choice === undefined) return null;
  if (kind !== "number") return choice === answer;
  return Math.abs(Number(choice) - Number(answer)) <= tolerance + 1e-9 * Math.abs(Number(answer));
};

/** How often a student was right, of the questions whose answer is known and that they have answered.
 *  @param {PastQuestion[]} past
 *  @param {Record<string, string | number>} votes  by the questions' numbers */
export const scoreOf = (past, votes) => {
  const marks = past.map((one) => isRight(one, votes[one.number])).filter((mark) => mark !== null);
  return { right: marks.filter(Boolean).length, asked: marks.length };
};

/** The seconds that are left, in full ones; null without a countdown.
 *  @param {number | null} closes  in seconds, on the server's clock
 *  @param {number} now  on the same */
export const secondsLeft = (closes, now) => (closes === null ? null : Math.max(0, Math.ceil(closes - now)));

const DECIMAL = /^[+-]?(\d{1,15}([.,]\d{0,15})?|[.,]\d{1,15})$/;
const decimal = (text) => (DECIMAL.test(text) ? Number(text.replace(",", ".")) : Number.NaN);

/** A number as people type it: .58, 0,58, 58 %, 1/3; null if it is none.
 *  @param {string} text */
export const numberIn = (text) => {
  const [, above, below, percent] =
    /^([^/%]+)(?:\/([^/%]+)|(%))?$/.exec(text.replace("−", "-").replace(/\s/g, "")) ?? [];
  const value = decimal(above ?? "") / (percent ? 100 : below === undefined ? 1 : decimal(below));
  return Number.isFinite(value) ? value : null;
};
