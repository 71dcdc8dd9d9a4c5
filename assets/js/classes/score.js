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
