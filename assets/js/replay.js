// A recorded run without a server: the offline page.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  /** Play a feed (events with their answers) inside `root`. */
  PV.replay = (root, feed) => {
    const player = PV.newPlayer();
    PV.player = player;
    let speed = null;
    const rest = () => {
      if (speed) player.speed = speed;
      speed = null;
    };
    const fromStart = () => player.atEnd && player.home();
    const deck = {
      play: () => {
        if (player.mode !== "paused") return player.pause();
        fromStart();
        player.play();
      },
      step: () => {
        fromStart();
        player.step();
      },
      finish: () => {
        speed = player.speed;
        player.speed = "live";
        player.play();
      },
      can: () => ({ play: true, step: player.mode === "paused", finish: !player.atEnd }),
    };
    player.onStarved(() => {
      player.pause();
      rest();
    });
    const stage = PV.stage(root, player, deck);
    player.load(feed);
    for (const name of ["model", "prompt"]) {
      document.querySelector(`[data-pv="recorded-${name}"]`).textContent = PV.readable(player.run.started[name]);
    }
    stage.ready();
    root.dataset.ready = "true";
  };
})();
