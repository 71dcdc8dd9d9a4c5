// A run as a link names it: its settings and the step shown; and how a page that was opened with one comes to show it.
// Knows the player. Who draws, and from where, is up to the tab.

import { stepOf } from "../core/place.js";
import { kindOf } from "../run/kind.js";

/** @import { Player } from "../run/player.js" */

const MOST_SEEN = 6;

/** @typedef {{ step: number | null, sample?: number }} Aim */

/** What a link names that is not here, as {kind, name}; null if all of it is. `here`: for each kind whether there is one
 *  of a name.
 *  @param {Record<string, string>} linked
 *  @param {Record<string, (name: string) => boolean>} here */
export const missingOf = (linked, here) =>
  Object.entries(here)
    .map(([kind, has]) => ({ kind, name: linked[kind], has }))
    .find(({ name, has }) => name !== undefined && !has(name)) ?? null;

/** Where a link leads in its run: after step `step`, or to its end. With `finished` the end follows upon that step. Of
 *  several samples it may name one, counted from 1.
 *  @param {Record<string, string>} linked
 *  @returns {Aim} */
export const aimOf = (linked) => {
  const step = stepOf(linked.step);
  const sample = stepOf(linked.sample);
  return { step: step === null || linked.finished === "yes" ? null : step, ...(sample ? { sample } : {}) };
};

/** What a link to the step shown holds: the settings, and where in the run they lead. `mixed`: they were changed on the
 *  run's way, so that those it has now do not lead to any of its steps.
 *  @param {Player} player
 *  @param {Record<string, string>} settings
 *  @param {boolean} mixed
 *  @returns {Record<string, string>} */
export const placeOf = (player, settings, mixed = false) => {
  if (mixed || !player.events.length) return { ...settings };
  const end = player.atEnd && player.run.complete;
  const { picked } = player;
  return {
    ...settings,
    step: String(player.shown),
    ...(end ? { finished: "yes" } : {}),
    ...(picked === null ? {} : { sample: String(picked + 1) }),
  };
};

/** Show the run right after a step; after none, its first response; past the last, or for null, its end.
 *  @param {Player} player
 *  @param {number | null} step */
export const showAt = (player, step) => {
  player.pause();
  if (step === null || step > player.steps) return player.end();
  if (step > 0 || !kindOf(player).steps) return player.showStep(step);
  player.home();
  const first = player.events.findIndex((event) => event.kind === "state_extended");
  return first < 0 ? undefined : player.showFirst(first + 1);
};

/** Show the place in a run to which a link leads.
 *  @param {Player} player
 *  @param {Aim} aim */
const showAim = (player, { step, sample }) => {
  showAt(player, step);
  if (sample && player.run.chains[sample - 1]) player.pick(sample - 1);
};

/** Go to a place in the run shown, or in one that is being drawn. `deck`: {begin, pause, arrived, over}: begin to draw,
 *  pause, and what to say once it is there, or is given up.
 *  @param {Player} player
 *  @param {{ begin: () => void, pause: () => void, arrived: () => void, over: () => void }} deck */
export const newDrawing = (player, deck) => {
  /** @type {Aim | null} */
  let aim = null;
  /** Whether there was something to give up. */
  const giveUp = () => {
    const had = aim !== null;
    aim = null;
    if (had) deck.over();
    return had;
  };
  const isThere = () => {
    if (!player.events.length || !player.run.folded) return false;
    if (player.run.complete && player.atEnd) return true;
    if (aim.step === null) return false;
    return aim.step > 0 ? player.shown >= aim.step : player.events.some((event) => event.kind === "state_extended");
  };
  player.onChange(() => {
    if (!aim || player.mode !== "playing" || !isThere()) return;
    const there = aim;
    aim = null;
    deck.pause();
    showAim(player, there);
    deck.arrived();
  });
  return {
    giveUp,
    /** @param {Aim} to */
    begin: (to) => {
      aim = to;
      deck.begin();
    },
    /** @param {Aim} to */
    goTo: (to) => {
      giveUp();
      showAim(player, to);
    },
  };
};

/** The last few live runs that this page has shown, so that going back to one asks nobody. */
export const runsSeen = () => {
  /** @type {Map<string, { head: any, events: any[] }>} */
  const kept = new Map();
  return {
    note: (head, events, isLive) => {
      if (!isLive || !events.length) return;
      kept.delete(head.run);
      kept.set(head.run, { head, events });
      if (kept.size > MOST_SEEN) kept.delete(kept.keys().next().value);
    },
    find: (run) => kept.get(run) ?? null,
  };
};
