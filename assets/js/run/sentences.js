// What happened in a step, in plain words.

import { clipped, readable } from "../core/dom.js";
import { say } from "../core/language.js";
import { fixedText } from "../core/numbers.js";
import { oddsText } from "../core/odds.js";
import { cutsUniformly } from "./cut_law.js";
import { decidedAsPublished, logRatio } from "./fold.js";
import { isEnd, quoted } from "./tokens.js";

/** @import { Decision, RunStarted } from "../types/events.js" */
/** @import { Step } from "./fold.js" */
/** @import { Player } from "./player.js" */

/** A verdict's mark and its word in the page's language. */
export const WORDS = {
  accepted: {
    mark: "✓",
    get word() {
      return say("run-accepted");
    },
  },
  rejected: {
    mark: "✗",
    get word() {
      return say("run-rejected");
    },
  },
  rejected_early: {
    mark: "✗",
    get word() {
      return say("run-rejected-early");
    },
  },
  unchanged: {
    mark: "=",
    get word() {
      return say("run-unchanged");
    },
  },
};

const SMALL = 0.01;
const LARGE = 1000;
const VISIBLE = 0.01; // nats: a difference that is written with two digits

/** A or u as it is written: 0.49, 2.10, or e^−7.3 where that says more; `digits` behind the point. */
const written = (log, digits) => {
  const value = Math.exp(log);
  return value < SMALL || value >= LARGE ? `e^${fixedText(log, digits - 1)}` : fixedText(value, digits);
};

/** A and u with as many digits as it takes to see which is greater. */
const apart = (ratio, uniform) => {
  let digits = 2;
  while (digits < 9 && written(ratio, digits) === written(uniform, digits)) digits += 1;
  return { ratio: written(ratio, digits), draw: written(uniform, digits) };
};

/** A and u of a step as they are written; of a step that was given up, A is the most it could have been.
 *  @param {Decision} decision */
export const coinTexts = (decision) => apart(logRatio(decision), decision.log_uniform);

/** The same by the rule of the published code, which compares no more tokens than the new path has.
 *  @param {number} more  by how much its tokens weigh more than as many of the old path's (nats) */
const publishedSentence = (more, values) => {
  if (more < 0) return say("run-published-lighter", values);
  return say(more >= VISIBLE ? "run-published-heavier" : "run-always-kept", values);
};

/** How often such a step is kept, and why no more often: a proposal is accepted with chance min(1, A).
 *  @param {Decision} decision
 *  @param {Pick<RunStarted, "sampler" | "settings"> | null} [started]  how the run began */
export const chanceSentence = (decision, started) => {
  const ratio = logRatio(decision);
  const values = { ratio: coinTexts(decision).ratio, odds: oddsText(Math.exp(Math.min(0, ratio))) };
  if (decision.decision === "rejected_early") return say("run-kept-at-most", values);
  const more = decision.log_weight_proposal - decision.log_weight_state;
  if (decidedAsPublished(started)) return publishedSentence(more, values);
  if (ratio >= 0) return say(more >= VISIBLE ? "run-heavier-kept" : "run-always-kept", values);
  if (more < 0) return say("run-lighter-kept", values);
  return say(cutsUniformly(started?.settings) ? "run-longer-kept" : "run-rarer-cut-kept", values);
};

/** What happened in a step, and why.
 *  @param {Decision} decision
 *  @param {Pick<RunStarted, "sampler" | "settings"> | null} [started]  how the run began */
export const sentenceOf = (decision, started) => {
  if (decision.decision === "unchanged") {
    const chosen = decision.candidate !== undefined;
    return chosen
      ? say("run-unchanged-chosen", { n: started.settings.tries })
      : say("run-unchanged-every-token-after-the");
  }
  const why = chanceSentence(decision, started);
  const { draw } = coinTexts(decision);
  if (decision.decision === "rejected_early") return `${why} ${say("run-draw-given-up", { draw })}`;
  if (decision.decision === "rejected") return `${why} ${say("run-draw-not-kept", { draw })}`;
  return logRatio(decision) >= 0 ? why : `${why} ${say("run-draw-kept", { draw })}`;
};

/** Of how many candidates the proposal of a step was chosen.
 *  @param {Step} step */
export const chosenSentence = (step) => say("run-chosen-of-candidates", { n: step.others.length + 1 });

/** @param {Step} step */
const answerMoved = (step) => {
  const shown = (answer) => (answer === null ? say("learn-none") : readable(clipped(answer, 40)));
  return step.before.answer === step.answer
    ? say("run-the-answer-stayed-the-same")
    : say("run-the-answer-went-from-to", {
        before: shown(step.before.answer),
        after: shown(step.answer),
      });
};

/** What an accepted step did to the response; empty for the others.
 *  @param {Step} step
 *  @param {Player} player */
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
    gain >= 0 ? say("run-a-pivot-at-position-became", values) : say("run-a-pivot-at-position-became-2", values);
  return isEnd(step.tokens.at(-1), player.run) ? `${moved} ${answerMoved(step)}` : moved;
};
