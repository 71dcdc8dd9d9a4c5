// A run on the server, as the page drives it: sends orders, takes batches, notices what was lost.
// Knows orders and batches. The player shows; the server samples; neither waits for the other.

import { listeners } from "../core/dom.js";
import { server } from "../core/server.js";
import { bringAlong } from "./views/take_away.js";

/** @import { ErrorMessage, RunMessage, Said, StandingMessage } from "../types/messages.js" */
/** @import { Player } from "./player.js" */

const SILENCE = 20_000; // milliseconds without a word from a run under way

export const batches = listeners(); // as they come from the server

/** A live run, as the page drives it. `standing`: among other visitors' runs. `usedUp`: why it has paused.
 *  @typedef {object} Live
 *  @property {boolean} busy
 *  @property {boolean} isLive
 *  @property {boolean} onServer  the server has this run, so that it can be downloaded from there
 *  @property {boolean} stopped
 *  @property {StandingMessage | null} standing
 *  @property {Said} usedUp
 *  @property {(request: object, until: string) => void} begin
 *  @property {(request: object, until: string) => void} branch
 *  @property {(until: string) => void} goOn
 *  @property {(stop: boolean) => void} halt
 *  @property {(stopped: boolean) => void} adopt
 *  @property {() => void} cutOff
 *  @property {() => void} forget
 *  @property {() => boolean} canGoOn
 *  @property {(json: string) => void} take */

/** `port`: {send(name, data)}. `told`: {error(error), began(), changed()}.
 *  @param {Player} player
 *  @param {{ send: (name: string, data: object) => void }} port
 *  @param {{ error: (error: ErrorMessage) => void, began: () => void, changed: () => void }} told
 *  @returns {Live} */
export const newLive = (player, port, told) => {
  let serial = 0;
  let expecting = false; // the next batch may begin another run
  let bringing = false; // the run is on its way to the server
  let last = null;
  let heard = 0;
  /** @type {Partial<Live>} */
  const begun = { busy: false, isLive: false, onServer: false, stopped: false, standing: null, usedUp: null };
  const live = /** @type {Live} */ (begun); // what it does follows

  const order = (data) => {
    serial += 1;
    live.busy = true;
    heard = Date.now();
    live.standing = null;
    live.usedUp = null;
    last = { serial, run: player.runId, known: player.events.length, ...data };
    port.send("advance", last);
  };

  /** Begin another run. */
  live.begin = (request, until) => {
    expecting = true;
    live.stopped = false;
    order({ new: true, until, ...request });
  };
  /** Go on from what is shown, under other settings. */
  live.branch = (request, until) => {
    expecting = true;
    player.cutHere();
    order({ until, ...request, keep: player.events.length });
  };
  live.goOn = (until) => order({ until });
  live.halt = (stop) => {
    live.stopped = live.stopped || stop;
    if (bringing) {
      live.cutOff(); // what has not begun yet is called off; the run is here
      return;
    }
    port.send("halt", { stop, keep: stop ? player.events.length : null });
  };
  /** The run shown was kept by the browser: the server gets it when it is to go on. */
  live.adopt = (stopped) => {
    live.isLive = true;
    live.stopped = stopped;
    live.onServer = live.busy = expecting = false;
  };
  /** The server is not there, or has forgotten everything: nothing that was asked for will come. */
  live.cutOff = () => {
    live.onServer = live.busy = expecting = false;
    serial += 1;
  };
  live.forget = () => {
    const asked = live.isLive || live.busy;
    live.isLive = live.busy = live.stopped = live.onServer = expecting = false;
    serial += 1;
    // With its number, since it may arrive after what is asked for next, which it does not mean.
    if (asked) port.send("leave", { serial });
  };

  /** Whether the server could add to this run. */
  live.canGoOn = () => live.isLive && !live.stopped && player.events.at(-1)?.kind !== "run_finished";

  live.take = (json) => {
    if (!json) return;
    /** @type {RunMessage} */
    const batch = JSON.parse(json);
    const current = batch.turn === serial;
    heard = Date.now();
    if (batch.error) {
      const failed = batch.events.length > 0; // on the way: what was drawn before that is ours
      if (failed) show({ ...batch, idle: false }, current);
      if (current) {
        expecting = false;
        live.busy = false;
        live.standing = null;
        told.error(batch.error);
      }
      return;
    }
    if (batch.lost) {
      if (current) bring();
      return;
    }
    show(batch, current);
  };
  /** The server has lost the run: it gets it as lines first, and then the same order again. */
  const bring = async () => {
    const { serial: asked, brought: _, ...again } = last;
    expecting = bringing = true;
    try {
      const key = await bringAlong(player.events);
      bringing = false;
      if (asked === serial) order({ ...again, brought: key, model: player.model, truth: player.truth });
    } catch (error) {
      bringing = false;
      if (asked !== serial) return;
      expecting = live.busy = false;
      told.error({ field: error.field ?? "server", message: error.said ?? error.message });
    }
  };
  /** @param {RunMessage} batch */
  const show = (batch, current) => {
    if (batch.run !== player.runId) {
      if (!expecting || !current) return;
      if (batch.first > 0) return order({ until: "now", run: batch.run, known: 0 });
      expecting = false;
      live.isLive = live.onServer = true;
      player.load(batch);
      told.began();
    } else if (!player.append(batch)) {
      return order({ until: "now" });
    }
    if (current) live.standing = batch.queue;
    if (current && batch.idle) live.busy = false;
    if (current && batch.used_up) live.usedUp = batch.used_up;
    told.changed();
    return undefined;
  };
  // A stream can break without a word: after a silence, ask again. Nothing is lost by that: a run that was to
  // begin begins again, and is the same.
  setInterval(() => {
    const silent = live.busy && !bringing && server.here && Date.now() - heard > SILENCE;
    if (!silent) return;
    const { serial: _, ...again } = last;
    order(expecting ? again : { until: "now" });
  }, 2000);
  return live;
};
