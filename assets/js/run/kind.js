// What kind of run is shown, and which of its responses: what every view has to know before it draws.
// Knows the table of methods and what the player has. A method that the table lacks is known by its events.

import { FIRST_METHOD, methodLook } from "../core/methods.js";
import { chainOf } from "./fold.js";

/** @import { RunStarted, Token } from "../types/events.js" */
/** @import { Chain } from "./fold.js" */
/** @import { Player } from "./player.js" */

/** {name, look, steps, several, candidates}: `name` is "steps" for a run that makes steps, else "sample" or
 *  "several", for one response or more; `candidates`: the run's response is chosen of these.
 *  @param {Player} player */
export const kindOf = (player) => {
  const started = /** @type {RunStarted | undefined} */ (player.events[0]);
  const look = methodLook(started?.sampler ?? player.intended ?? FIRST_METHOD);
  const steps = look.steps ?? player.decided;
  const planned = Number(started?.settings?.[look.candidates]) || 1;
  const several = !steps && Math.max(player.chainsSeen, planned) > 1;
  return {
    name: steps ? "steps" : several ? "several" : "sample",
    look,
    steps,
    several,
    candidates: several && !!look.candidates,
  };
};

/** The chain that is shown: the only one; of several samples the one that the visitor has picked, or the
 *  one that the sampler's own fold has put in front, else the first that is not finished, and in the end the one that
 *  is chosen.
 *  @param {Player} player
 *  @returns {Chain} */
export const shownChain = (player) => {
  const { run } = player;
  if (!kindOf(player).several) return chainOf(run);
  if (player.picked !== null && run.chains[player.picked]) return run.chains[player.picked];
  if (run.complete) return chainOf(run);
  if (run.front !== null) return run.chains[run.front];
  return run.chains.find((chain) => !chain.extended) ?? run.chains.at(-1) ?? chainOf(run);
};

/** The tokens of a sample, those of the draft included.
 *  @param {Chain} chain
 *  @returns {Token[]} */
export const tokensSoFar = (chain) => (chain.extended ? chain.tokens : [...chain.tokens, ...chain.draft]);

const parts = new WeakMap();
/** Show those parts of `root` that are for the kind of run that is shown, and for its sampler.
 *  @param {HTMLElement} root
 *  @param {Player} player */
export const showForKind = (root, player) => {
  const { name, look } = kindOf(player);
  const now = `${name} ${look.method}`;
  if (!parts.has(root)) parts.set(root, { all: [...root.querySelectorAll("[data-kind], [data-samplers]")], shown: "" });
  const known = parts.get(root);
  if (known.shown === now) return;
  known.shown = now;
  root.dataset.shows = name;
  const isFor = (listed, one) => listed === undefined || listed.split(" ").includes(one);
  for (const part of known.all)
    part.hidden = !(isFor(part.dataset.kind, name) && isFor(part.dataset.samplers, look.method));
};
