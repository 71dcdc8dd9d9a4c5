// What is said of a power chain that has ended with a wrong answer, where the right one is known.
// Knows the run shown and how its answers are graded.

import { part } from "../core/dom.js";
import { FIRST_METHOD } from "../core/methods.js";
import { chainOf } from "./fold.js";
import { isEnd } from "./tokens.js";

/** @import { Player } from "./player.js" */

/** Whether the whole run of a power chain is shown and the answer it ended with is known to be wrong.
 *  @param {Pick<Player, "run" | "right">} player */
export const endsWrong = ({ run, right }) => {
  const { tokens, answer } = chainOf(run);
  const finished = run.complete && tokens.length > 0 && isEnd(tokens.at(-1), run);
  return finished && run.started.sampler === FIRST_METHOD && right[answer] === false;
};

/** @param {HTMLElement} root
 *  @param {Player} player */
export const endingView = (root, player) => {
  const line = part(root, "ending");
  return { draw: () => (line.hidden = !endsWrong(player)) };
};
