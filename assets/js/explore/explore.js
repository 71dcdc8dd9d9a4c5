// The Explore page: controls, a live run, the stage. What Play, Step and the others mean here.

import { clipped, part, readable } from "../core/dom.js";
import { firstTime, newKeep } from "../core/kept.js";
import { say, textOf } from "../core/language.js";
import { addressOf, known, linkedValues, linkTo, openTab } from "../core/link.js";
import { FIRST_METHOD, methodLook } from "../core/methods.js";
import { newPlace } from "../core/place.js";
import { reloaded, server } from "../core/server.js";
import { tabs } from "../core/tabs.js";
import { newLive } from "../run/live.js";
import { newPlayer, noteAtRest } from "../run/player.js";
import { mountStage } from "../run/stage.js";
import { madeOf } from "../run/views/take_away.js";
import { showModelInUse } from "../shared/models.js";
import { controlsView } from "./controls.js";
import { windowPort } from "./critical_window.js";
import { aimOf, newDrawing, placeOf, runsSeen } from "./linked_run.js";

/** `element`: where the tab's markup is; `port`: {send(name, data), onBatch(callback)}. */
export const explore = (element, port) => {
  const root = element.querySelector('[data-pv="explore"]');
  const { examples } = known();
  const player = newPlayer();
  let inForce = null; // the settings of the run shown
  let speed = null; // the visitor's speed, while Finish rushes
  let formThen = ""; // the form as it was when the run shown was begun or loaded
  let mixed = false; // its settings were changed on its way
  let waiting = null; // what to do once the run that was asked for begins: {mode, before}

  const controls = controlsView(part(root, "controls"), examples, (name) => {
    settingsChanged();
    if (name === "example" && first()) showRecorded(controls.example());
  });
  const live = newLive(player, port, {
    error: (error) => {
      player.pause();
      const linked = drawing.giveUp();
      if (waiting) inForce = waiting.before; // the run on the page is still the old one
      waiting = null;
      rest();
      settingsChanged();
      const message = () => textOf(error.message);
      // Whole sentences: a lent GPU's time is over, or none was free. It is no fault of the visitor's.
      if (error.field === "gpu") return stage.story.notice(message);
      const shown = controls.refuse(error.field, message);
      if (linked)
        stage.story.notice(() => (shown ? say("explore-the-link-does-not-fit") : say("explore-press-play-to-draw-a")));
      return stage.story.error(
        shown ? "" : () => say("explore-what-was-drawn-so-far", { error: `${error.field}: ${message()}` }),
      );
    },
    began: () => {
      const { mode, model } = waiting || { mode: "none" };
      if (model) player.model = model;
      waiting = null;
      if (mode !== "none") go(mode);
    },
    changed: () => {
      stage.redraw();
      keepSoon();
    },
  });
  port.onBatch(live.take);

  // A reload, or a server that was started anew, loses nothing of a live run.
  const keep = newKeep("run");
  let keeping = 0;
  const keepNow = () => {
    clearTimeout(keeping);
    keeping = 0;
    return live.isLive && player.events.length ? keep.save(headNow(), player.events) : undefined;
  };
  const headNow = () => {
    const { runId, model, truth, answers, right, companions, cursor } = player;
    const head = { run: runId, model, truth, answers, right, companions, cursor, server: server.name };
    return { ...head, stopped: live.stopped, values: controls.strings(), inForce, mixed };
  };
  const keepSoon = () => {
    if (!keeping && live.isLive) keeping = setTimeout(keepNow, 400);
  };
  player.onChange(() => player.mode === "paused" && keepSoon());
  const noServer = () => stage.story.notice(() => say("explore-the-server-does-not-answer"));
  server.onChange((server) => {
    if (!server.here || server.anew) {
      if (waiting) inForce = waiting.before;
      waiting = null;
      live.cutOff();
      keepNow();
    }
    stage.redraw();
  });
  server.waitsFor(() => live.busy || waiting !== null);
  server.savesBy(keepNow);

  /** Whether the form's method is power sampling, which examples are about. */
  const first = () => controls.sampler() === FIRST_METHOD;
  const makesSteps = () => methodLook(controls.sampler()).steps;
  const changes = () => controls.differences(inForce);
  const needsNew = () =>
    !player.events.length ||
    changes().chain.length > 0 ||
    (player.atEnd && !live.canGoOn()) ||
    (!live.isLive && changes().step.length > 0);

  /** On a telephone the run lies below the form: who starts it is taken there. */
  const showStage = () => {
    const transport = part(root, "transport");
    const below = part(root, "response").getBoundingClientRect().top > 0.6 * innerHeight;
    if (below) transport.scrollIntoView({ block: "start", behavior: "smooth" });
  };
  const go = (mode) => (mode === "step" ? player.step() : player.play());
  const start = (mode, until) => {
    if (waiting) return;
    if (!controls.check()) return void rest();
    controls.look();
    const { settings, ...request } = controls.request();
    stage.story.error("");
    showStage();
    const fresh = needsNew();
    if (!server.here && (fresh || player.atEnd)) rest();
    if (!server.here) return fresh || player.atEnd ? noServer() : go(mode);
    stage.story.offer("");
    if (!fresh && !(changes().step.length && live.isLive && !live.stopped)) return go(mode);
    if (fresh) seen.note(headNow(), player.events, live.isLive);
    waiting = { mode, before: inForce };
    inForce = controls.strings();
    formThen = JSON.stringify(inForce);
    mixed = !fresh;
    stage.story.notice("");
    settingsChanged();
    if (fresh) {
      waiting.model = request.model;
      live.begin({ ...request, settings }, until);
    } else live.branch({ settings, sampler: request.sampler }, until);
  };
  const rest = () => {
    if (speed) player.speed = speed;
    speed = null;
  };

  const deck = {
    play: () => (player.mode === "paused" && !waiting ? start("play", "end") : deck.pause()),
    pause: () => {
      drawing.giveUp();
      if (waiting) waiting.mode = "none";
      player.pause();
      rest();
      if (live.busy) live.halt(false);
    },
    step: () => {
      if (player.mode === "stepping") return;
      if (player.mode === "playing") deck.pause();
      start("step", "step");
    },
    back: () => player.showStep(Math.max(0, player.shown - 1)),
    finish: () => {
      if (!speed) speed = player.speed;
      player.speed = "live";
      start("play", "end");
    },
    stop: () => {
      drawing.giveUp();
      player.pause();
      rest();
      player.cutHere();
      live.halt(true);
      stage.story.notice(() =>
        makesSteps() ? say("explore-stopped-what-has-happened-is") : say("explore-stopped-what-has-happened-is-2"),
      );
      stage.redraw();
    },
    reset: () => {
      drawing.giveUp();
      rest();
      waiting = null;
      live.forget();
      keep.forget();
      stage.story.offer("");
      player.clear();
      inForce = null;
      stage.story.notice("");
      stage.story.error("");
      settingsChanged();
    },
    standing: () => (live.busy ? live.standing : null),
    can: () => {
      const going = player.mode !== "paused" || waiting !== null;
      const some = player.events.length > 0;
      return {
        play: true,
        going,
        step: !going,
        back: !going && player.cursor > 1,
        finish: speed === null && (!player.atEnd || live.canGoOn() || needsNew()),
        stop: live.isLive && !live.stopped && (live.canGoOn() || !player.atEnd),
        reset: some,
      };
    },
  };
  player.onStarved(() => {
    if (live.busy) return;
    if (live.canGoOn() && !server.here) {
      player.pause();
      rest();
      noServer();
    } else if (live.usedUp && live.canGoOn()) {
      player.pause();
      rest();
      const { usedUp } = live;
      stage.story.notice(() => textOf(usedUp));
      live.usedUp = null; // said once: Play goes on
    } else if (live.canGoOn()) live.goOn(player.mode === "stepping" ? "step" : "end");
    else {
      player.pause();
      rest();
    }
  });

  const stage = mountStage(root, player, deck, {
    address: (kind) =>
      server.here && player.runId && (!live.isLive || live.onServer)
        ? addressOf(`runs/${encodeURIComponent(player.runId)}/${kind}`)
        : null,
    make: (kind) => madeOf(player.events, kind),
    link: () => linkTo(formChanged() ? controls.strings() : place()),
    saysStep: () => (formChanged() || mixed ? null : player.shown),
    windows: windowPort,
  });

  const settingsChanged = () => {
    player.intended = controls.sampler();
    // What there is to watch happens under the example's own settings.
    const watched = first() && controls.recordedOf({});
    stage.story.watch(watched && (() => textOf(watched.watch)));
    showModelInUse(controls.request().model);
    const { chain, step } = changes();
    const effect =
      chain.length && player.events.length
        ? () => (makesSteps() ? say("explore-play-starts-a-new-chain") : say("explore-play-starts-a-new-run"))
        : step.length && live.canGoOn()
          ? () => say("explore-this-applies-from-the-next")
          : "";
    controls.say(effect);
    if (effect) stage.story.notice(effect);
    stage.redraw();
  };

  // What the address says of this tab: the run shown and its step; links to it are the same.
  const isRecorded = () => examples.some((one) => one.recorded && one.name === player.runId);
  const place = () => placeOf(player, isRecorded() ? { example: player.runId } : inForce, mixed);
  const formChanged = () => !player.events.length || JSON.stringify(controls.strings()) !== formThen;
  const seen = runsSeen();
  const drawing = newDrawing(player, {
    begin: () => {
      if (!speed) speed = player.speed;
      player.speed = "live";
      start("play", "end");
      if (!waiting) rest();
    },
    pause: () => deck.pause(),
    arrived: () => {
      stage.story.notice(() => say("explore-this-run-was-drawn-anew"));
      if (!opened) here.here();
      delete root.dataset.drawing;
    },
    over: () => {
      if (!opened) here.here();
      delete root.dataset.drawing;
      stage.story.notice("");
    },
  });

  /** Show the run that a link's settings name: an example's recorded one if it is the same, or it is drawn anew. */
  const showLinked = async (linked) => {
    const aim = aimOf(linked);
    if (examples[0]) controls.restore({ example: examples[0].name });
    controls.restore(linked);
    settingsChanged();
    const missing = controls.missing(linked);
    const example = missing ? null : controls.recordedOf(linked);
    if (example) {
      await showRecorded(example);
      if (player.runId === example.name) drawing.goTo(aim);
      return;
    }
    seen.note(headNow(), player.events, live.isLive);
    deck.reset();
    const fits = controls.check();
    if (missing) {
      const { kind } = missing;
      const said = { name: readable(clipped(missing.name, 60)), kind };
      stage.story.notice(() => say("explore-the-link-names-what-is", said));
    } else if (!fits) stage.story.notice(() => say("explore-the-link-does-not-fit"));
    else {
      root.dataset.drawing = "true";
      stage.story.notice("");
      drawing.begin(aim);
      if (!server.here) noServer();
      else stage.story.notice(() => say("explore-the-links-run-is-drawn"));
    }
  };
  let opened = null; // the settings that another tab has opened, until their run is shown
  const here = newPlace("explore", {
    values: () => opened ?? (player.events.length && inForce ? place() : {}),
    state: () => ({ run: player.runId }),
    show: (linked, state) => {
      here.arriving();
      if (deck.can().going) deck.pause();
      const asked = Object.keys(linked).length ? linked : { example: examples[0]?.name };
      if (player.events.length && (state?.run ?? asked.example) === player.runId) return drawing.goTo(aimOf(linked));
      const kept = state?.run && seen.find(state.run);
      if (!kept) return void showLinked(asked);
      seen.note(headNow(), player.events, live.isLive);
      takeUp(kept);
      stage.story.offer("");
      return drawing.goTo(aimOf(linked));
    },
  });
  noteAtRest(player, () => {
    if (!root.dataset.ready || waiting || root.dataset.drawing) return;
    const way = opened ? "replaceState" : "pushState";
    opened = null;
    here.moved(way);
  });

  /** Draw an example's recorded run, so that there is something to look at; Play starts a real one. */
  const showRecorded = async (example) => {
    if (!example?.recorded) return;
    try {
      const answer = await fetch(addressOf(`examples/${encodeURIComponent(example.name)}`));
      const batch = await answer.json();
      if (waiting || player.mode !== "paused") return; // a real one has begun meanwhile
      stage.story.offer("");
      seen.note(headNow(), player.events, live.isLive);
      if (live.isLive) live.forget();
      player.load(batch);
      inForce = controls.stringsOf(example);
      formThen = JSON.stringify(controls.strings());
      mixed = false;
      stage.story.error("");
      stage.story.notice(() => say("explore-this-is-a-recorded-run"));
      settingsChanged();
    } catch {
      stage.story.notice(() => say("explore-press-play-to-draw-a"));
    }
  };

  /** Tell the first minute from the first example's recorded run; unasked only once in a browser. */
  const minute = async () => {
    const answer = await fetch(addressOf(`examples/${encodeURIComponent(examples[0].name)}`));
    const { showMinute, storyOf } = await import("./minute.js");
    const story = storyOf(await answer.json());
    if (!story) return;
    showMinute(part(root, "minute"), story, () => {
      controls.useExample(examples[0]);
      deck.reset();
      controls.newSeed();
      deck.play();
    });
    part(root, "minute").addEventListener("close", () => showsMinute.focus(), { once: true });
  };
  const showsMinute = part(root, "show-minute");
  showsMinute.hidden = !examples[0]?.recorded;
  showsMinute.addEventListener("click", minute);

  const count = (events, kind) => events.filter((event) => event.kind === kind).length;
  const stepsIn = (events) =>
    methodLook(events[0].sampler).steps
      ? say("n-steps", { n: count(events, "decision") })
      : say("n-tokens", { n: count(events, "token_drawn") });
  const whatIsHere = (head, events) =>
    head.server === server.name
      ? say("explore-the-page-was-loaded-anew", { steps: stepsIn(events) })
      : say("explore-the-server-was-started-anew", { steps: stepsIn(events) });

  /** Show a run that the page before this one has kept, as it was, and offer to go on with it. */
  const takeUp = ({ head, events }) => {
    controls.restore(head.values);
    player.load({ ...head, events, show: head.cursor });
    player.model = head.model;
    live.adopt(head.stopped);
    inForce = head.inForce;
    formThen = JSON.stringify(inForce);
    mixed = Boolean(head.mixed);
    stage.story.error("");
    settingsChanged();
    stage.story.notice("");
    const goOn = { takeUp: () => start("play", "end"), decline: deck.reset };
    if (!live.canGoOn()) stage.story.notice(() => say("explore-this-run-was-kept-by"));
    else
      stage.story.offer(
        () => whatIsHere(head, events),
        () => say("explore-resume"),
        goOn,
      );
    keepSoon();
  };
  const offerToShow = (kept) => {
    const text = () => say("explore-your-last-run-in-this", { steps: stepsIn(kept.events) });
    stage.story.offer(text, () => say("explore-show-it"), { takeUp: () => takeUp(kept) });
  };

  /** Show this tab and the run that these strings name, as a link does; what runs is paused first. */
  const open = (values) => {
    if (deck.can().going) deck.pause();
    opened = values;
    openTab("explore");
    return showLinked(values);
  };
  /** Fill the form alone, as a link's settings do. */
  const fill = (values) => {
    controls.restore(values);
    settingsChanged();
  };
  tabs.explore = { player, port, models: controls.models, offers: controls.offers, fill, open };

  const firstView = async () => {
    here.arriving();
    const firstExample = examples[0];
    if (firstExample) controls.restore({ example: firstExample.name });
    const linked = linkedValues("explore");
    settingsChanged();
    const kept = await keep.found();
    if (kept) await server.look();
    if (kept && reloaded()) takeUp(kept);
    else {
      if (Object.keys(linked).length) await showLinked(linked);
      else if (firstExample) await showRecorded(firstExample);
      if (kept) offerToShow(kept);
    }
    stage.ready();
    root.dataset.ready = "true";
    if (!kept && !location.search && examples[0]?.recorded && firstTime("minute")) minute();
  };
  firstView();
};
