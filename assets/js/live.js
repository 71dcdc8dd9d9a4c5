// A run on the server, as the page drives it: sends orders, takes batches, notices what was lost.
// Knows orders and batches. The player shows; the server samples; neither waits for the other.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  PV.batches = PV.listeners(); // as they come from the server

  /** `port`: {send(name, data)}. `told`: {error(error), began(), changed()}. */
  PV.newLive = (player, port, told) => {
    let serial = 0;
    let expecting = false; // the next batch may begin another run
    let last = null;
    const live = { busy: false, isLive: false, stopped: false, standing: null, usedUp: "" };

    const order = (data) => {
      serial += 1;
      live.busy = true;
      live.standing = null;
      live.usedUp = "";
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
    live.branch = (settings, until) => {
      expecting = true;
      player.cutHere();
      order({ until, settings, keep: player.events.length });
    };
    live.goOn = (until) => order({ until });
    live.halt = (stop) => {
      live.stopped = live.stopped || stop;
      port.send("halt", { stop, keep: stop ? player.events.length : null });
    };
    live.forget = () => {
      live.isLive = live.busy = live.stopped = expecting = false;
      serial += 1;
      port.send("leave", {});
    };

    /** Whether the server could add to this run. */
    live.canGoOn = () => live.isLive && !live.stopped && player.events.at(-1)?.kind !== "run_finished";

    live.take = (json) => {
      if (!json) return;
      const batch = JSON.parse(json);
      const current = batch.turn === serial;
      if (batch.error) {
        if (current) {
          expecting = false;
          live.busy = false;
          live.standing = null;
          told.error(batch.error);
        }
        return;
      }
      if (batch.lost) {
        if (!current) return;
        const { serial: _, ...again } = last;
        expecting = true;
        order({ ...again, events: player.events, model: player.model, truth: player.truth });
        return;
      }
      if (batch.run !== player.runId) {
        if (!expecting || !current) return;
        if (batch.first > 0) return order({ until: "now", run: batch.run, known: 0 });
        expecting = false;
        live.isLive = true;
        player.load(batch);
        told.began();
      } else if (!player.append(batch)) {
        return order({ until: "now" });
      }
      if (current) live.standing = batch.queue;
      if (current && batch.idle) live.busy = false;
      if (current && batch.used_up) live.usedUp = batch.used_up;
      told.changed();
    };
    return live;
  };
})();
