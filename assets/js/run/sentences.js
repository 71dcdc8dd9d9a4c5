// What happened in a step, in plain words.

import { clipped, readable } from "../core/dom.js";
import { say } from "../core/language.js";
import { chanceText, fixedText } from "../core/numbers.js";
import { logRatio } from "./fold.js";
import { isEnd, quoted } from "./tokens.js";

/** A verdict's mark and its word in the page's language. */
export const WORDS = {
  accepted: {
    mark: "✓",
    get word() {
      return say("accepted");
    },
  },
  rejected: {
    mark: "✗",
    get word() {
      return say("rejected");
    },
  },
  rejected_early: {
    mark: "✗",
    get word() {
      return say("rejected early");
    },
  },
  unchanged: {
    mark: "=",
    get word() {
      return say("unchanged");
    },
  },
};

const SMALL = 0.01;
const LARGE = 1000;

/** A or u as it is written: 0.49, 2.10, or e^−7.3 where that says more; `digits` behind the point. */
const written = (log, digits) => {
  const value = Math.exp(log);
  return value < SMALL || value >= LARGE ? `e^${fixedText(log, digits - 1)}` : value.toFixed(digits);
};

/** A and u with as many digits as it takes to see which is greater. */
const apart = (ratio, uniform) => {
  let digits = 2;
  while (digits < 9 && written(ratio, digits) === written(uniform, digits)) digits += 1;
  return { ratio: written(ratio, digits), draw: written(uniform, digits) };
};

/** One sentence for the verdict of a step: a proposal is accepted with chance min(1, A). */
export const sentenceOf = (step) => {
  const decision = step.decision;
  const ratio = logRatio(decision);
  const values = { ...apart(ratio, decision.log_uniform), chance: chanceText(Math.exp(Math.min(0, ratio))) };
  switch (decision.decision) {
    case "unchanged":
      return say(
        "Unchanged: every token after the cut was drawn again just as it was, so there was nothing to decide.",
      );
    case "rejected_early":
      return say(
        "Rejected early: however it ends, A is at most {ratio}, a chance of {chance} to be accepted; " +
          "the draw was {draw}, so the rest was not even drawn.",
        values,
      );
    case "rejected":
      return say("Rejected: A = {ratio}, a chance of {chance} to be accepted; the draw was {draw}.", values);
    default:
      return ratio >= 0
        ? say("Accepted: A = {ratio} is not below 1, so any draw would do.", values)
        : say("Accepted: A = {ratio}, a chance of {chance} to be accepted; the draw was {draw}.", values);
  }
};

const answerMoved = (step) => {
  const shown = (answer) => (answer === null ? say("none") : readable(clipped(answer, 40)));
  return step.before.answer === step.answer
    ? say("The answer stayed the same.")
    : say("The answer went from {before} to {after}.", {
        before: shown(step.before.answer),
        after: shown(step.answer),
      });
};

/** What an accepted step did to the response; empty for the others. */
export const effect = (step, player) => {
  const decision = step.decision;
  if (decision.decision !== "accepted") return "";
  const gain = step.logProb - step.before.logProb;
  const name = (token) => quoted({ ...token, text: token.text.trim() || token.text }, player.run);
  const values = {
    position: decision.divergence + 1,
    old: name(step.before.tokens[decision.divergence]),
    fresh: name(step.tokens[decision.divergence]),
    size: fixedText(Math.abs(gain), Math.abs(gain) < 0.1 ? 2 : 1),
  };
  const moved =
    gain >= 0
      ? say("A pivot at position {position}: {old} became {fresh}; log p rose by {size}.", values)
      : say("A pivot at position {position}: {old} became {fresh}; log p fell by {size}.", values);
  return isEnd(step.tokens.at(-1), player.run) ? `${moved} ${answerMoved(step)}` : moved;
};
