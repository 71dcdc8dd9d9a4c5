// The live run of this page, kept in the browser: a reload, or a server that was started anew, loses nothing of it.
// Knows what is kept of a run, and how it is told. Whether it is shown again, the tab says.

import { newKeep } from "../core/kept.js";
import { say } from "../core/language.js";
import { methodLook } from "../core/methods.js";
import { server } from "../core/server.js";

/** @import { Live } from "../run/live.js" */
/** @import { Player } from "../run/player.js" */
/** @import { Asked } from "./deck.js" */

const REST = 400; // milliseconds between two times that it is kept

/** @param {{ player: Player, live: Live, controls: Record<string, any>, asked: Asked }} run */
export const newKeptRun = ({ player, live, controls, asked }) => {
  const keep = newKeep("run", () => {
    const { runId: run, cursor, events } = player;
    return { run, cursor, blank: !events.length, form: controls.strings() };
  });
  let timer = 0;
  /** What is kept beside the events. */
  const head = () => {
    const { runId, model, truth, answers, right, companions, cursor } = player;
    const { inForce, mixed } = asked;
    const shown = { run: runId, model, truth, answers, right, companions, cursor };
    return { ...shown, server: server.name, stopped: live.stopped, values: controls.strings(), inForce, mixed };
  };
  const save = () => {
    clearTimeout(timer);
    timer = 0;
    return live.isLive && player.events.length ? keep.save(head(), player.events) : undefined;
  };
  const soon = () => {
    if (!timer && live.isLive) timer = setTimeout(save, REST);
  };
  player.onChange(() => player.mode === "paused" && soon());
  return { head, save, soon, forget: keep.forget, found: keep.found, latest: keep.latest };
};

/** How long a run is, in words. */
export const lengthOf = (events) => {
  const count = (kind) => events.filter((event) => event.kind === kind).length;
  return methodLook(events[0].sampler).steps
    ? say("n-steps", { n: count("decision") })
    : say("n-tokens", { n: count("token_drawn") });
};

/** Why a run that was kept is there, in words. */
export const whyHere = (head, events) =>
  head.server === server.name
    ? say("explore-the-page-was-loaded-anew", { steps: lengthOf(events) })
    : say("explore-the-server-was-started-anew", { steps: lengthOf(events) });
