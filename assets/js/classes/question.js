// What a class is asked of a run, and what it sees of a step: made from the player, as the server takes it.
// Knows players and runs. Until the verdict is shown, the draw and the decision are the server's secret.

import { readable } from "../core/dom.js";
import { cutsUniformly } from "../run/cut_law.js";
import { chainOf, decidedAsPublished, logRatio } from "../run/fold.js";
import { kindOf, shownChain, tokensSoFar } from "../run/kind.js";
import { isEnd } from "../run/tokens.js";

/** @import { Decision, Token } from "../types/events.js" */
/** @import { Player } from "../run/player.js" */

const LONGEST = 2_000; // characters of each passage: a telephone shows no more
const LONGEST_PROMPT = 600;

const finite = (value) => (Number.isFinite(value) ? value : null);
/** Well-formed, and nothing in it invisible; of what is too long the end, or with `head` the beginning. */
const passage = (text, head = false, most = LONGEST) => {
  const shown = readable(text.toWellFormed?.() ?? text, true);
  if (shown.length <= most) return shown;
  return head ? `${shown.slice(0, most - 1)}…` : `…${shown.slice(1 - most)}`;
};
/** @param {Token[]} tokens @param {Player} player */
const textOf = (tokens, player) => tokens.map((token) => (isEnd(token, player.run) ? "■" : token.text)).join("");
/** @param {Player} player */
const asked = (player) => passage(player.question ?? player.run.started?.prompt ?? "", true, LONGEST_PROMPT);

/** The question about the decision at which the player waits for a guess; null if it does not wait, or if the proposal was
 *  given up early: of its log A a bound is known alone, whose sign ≤ tells the verdict.
 *  @param {Player} player
 *  @param {number | null} seconds  of the countdown; null without one */
export const verdictQuestion = (player, seconds) => {
  const decision = /** @type {Decision} */ (player.events[player.run.folded]);
  const chain = chainOf(player.run);
  const { proposal, tokens, draft } = chain;
  if (!player.guessing || decision?.kind !== "decision" || !proposal) return null;
  if (decision.decision === "rejected_early") return null;
  const { started } = player.run;
  return {
    kind: "verdict",
    seconds,
    step: chain.steps.length + 1,
    prompt: asked(player),
    kept: passage(textOf(tokens.slice(0, proposal.start), player)),
    old: passage(textOf(tokens.slice(proposal.start), player), true),
    new: passage(textOf(draft, player), true),
    terms: {
      proposal: finite(decision.log_weight_proposal),
      state: finite(decision.log_weight_state),
      length: finite(decision.log_cut_ratio),
      tries: (started.settings.tries ?? 1) === 1 ? null : finite(decision.log_tries_ratio ?? 0),
    },
    log_ratio: finite(logRatio(decision)),
    published: decidedAsPublished(started),
    uniform_cuts: cutsUniformly(started.settings),
    answer: decision.decision === "accepted" ? "accept" : "reject",
    log_uniform: finite(decision.log_uniform),
    where: { run: player.runId, event: player.run.folded },
  };
};

/** What a class sees of the run shown: its response, of it what the last step has put there, and the verdict.
 *  @param {Player} player */
export const viewOf = (player) => {
  if (!player.events.length) return null;
  const chain = shownChain(player);
  const last = kindOf(player).steps ? chain.steps.at(-1) : undefined;
  const tokens = tokensSoFar(chain);
  const from = last?.decision.decision === "accepted" ? last.decision.divergence : tokens.length;
  return {
    prompt: asked(player),
    kept: passage(textOf(tokens.slice(0, from), player)),
    new: passage(textOf(tokens.slice(from), player), true),
    verdict: last?.decision.decision ?? "",
    log_prob: last ? finite(last.logProb) : null,
  };
};
