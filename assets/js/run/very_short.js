// A response that ended before it had said anything: what was drawn, and what to do about it.

import { say } from "../core/language.js";
import { chanceText, fixedText } from "../core/numbers.js";
import { logProb } from "./fold.js";

/** @import { Chain } from "./fold.js" */
/** @import { Token } from "../types/events.js" */

/** Whether a chain's response has ended without a text.
 *  @param {{ started: { eos_ids: number[] } | null }} run
 *  @param {Pick<Chain, "extended" | "tokens">} chain */
export const saysNothing = ({ started }, { extended, tokens }) => {
  const last = tokens.at(-1);
  if (!extended || !last || !started?.eos_ids.includes(last.id)) return false;
  return tokens.slice(0, -1).every((token) => token.text.trim() === "");
};

/** How likely such a response is, and that one can ask for longer ones.
 *  @param {Token[]} tokens */
export const aboutNothing = (tokens) => {
  const value = logProb(tokens);
  return say("run-nothing-said", { value: fixedText(value), chance: chanceText(Math.exp(value)) });
};
