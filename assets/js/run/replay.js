// A recorded run, played in the browser with no server: in the Library, and on the offline page.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;
  const LONGEST_PROMPT = 4000; // characters shown

  const settingsOf = ({ settings, sampler }) => {
    const names = { alpha: "α", num_steps: "N", block_size: "B", num_samples: "n", ...(sampler === PV.FIRST_METHOD ? {} : { temperature: "τ" }), max_new_tokens: "T", seed: "seed" };
    const parts = Object.entries(names)
      .filter(([name]) => Number.isFinite(settings[name]))
      .map(([name, sign]) => `${sign} = ${settings[name]}`);
    const early = sampler === "power" && PV.stopsEarly(settings) && settings.block_size < settings.max_new_tokens;
    if (early) parts.push(PV.say("stops early"));
    return [sampler === "power" ? "" : PV.readable(PV.clipped(PV.kindTitle(PV.methodLook(sampler)), 40)), ...parts].filter(Boolean).join(", ");
  };

  /** Play recorded runs inside `root`, and say above it whose they are. `take`: see `take_away.js`. */
  PV.replayer = (root, take) => {
    const player = PV.newPlayer();
    let speed = null; // the visitor's, while Finish rushes
    const rest = () => {
      if (speed) player.speed = speed;
      speed = null;
    };
    const fromStart = () => player.atEnd && player.home();
    const shown = () => player.shown;
    const deck = {
      play: () => {
        if (player.mode !== "paused") return rest(), player.pause();
        fromStart();
        player.play();
      },
      step: () => {
        fromStart();
        player.step();
      },
      back: () => player.showStep(Math.max(0, shown() - 1)),
      finish: () => {
        if (!speed) speed = player.speed;
        player.speed = "live";
        player.play();
      },
      can: () => {
        const some = player.events.length > 0;
        const still = some && player.mode === "paused";
        return { play: some, step: still, back: still && player.cursor > 1, finish: some && !player.atEnd };
      },
    };
    player.onStarved(() => {
      player.pause();
      rest();
    });
    const stage = PV.stage(root, player, deck, take);
    const say = (name, text) => {
      const place = PV.part(root.parentElement, `recorded-${name}`);
      if (place) place.textContent = text;
    };
    let told = null; // how the run shown was started
    const sayTold = () => {
      if (!told) return;
      say("settings", settingsOf(told));
      say("method", PV.readable(PV.clipped(PV.kindTitle(PV.methodLook(told.sampler)), 40)));
    };
    PV.language.on(sayTold);
    /** Show a run, given as a feed (events with their answers), after its step `step` or at its end. */
    const show = (feed, step = null) => {
      rest();
      player.mode = "paused";
      player.load({ ...feed, show: step === null ? feed.events.length : 1 });
      if (step !== null) player.showStep(Math.max(0, Math.min(player.steps, step)));
      const { model, prompt, ...started } = feed.events[0];
      say("model", PV.readable(PV.clipped(model, 80)));
      say("prompt", PV.readable(PV.clipped(prompt, LONGEST_PROMPT)));
      told = started;
      sayTold();
      const says = () => [feed.notice && PV.translated(feed.notice), PV.aboutUnknown(feed.events)].filter(Boolean).join(" ");
      stage.story.notice(says() && says);
    };
    return { player, stage, show };
  };

  /** The offline page: its one run. */
  PV.replay = (root, feed) => {
    const { player, stage, show } = PV.replayer(root);
    PV.player = player;
    show(feed);
    stage.ready();
    root.dataset.ready = "true";
  };
})();
