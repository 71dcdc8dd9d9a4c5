// The Explore page: controls, a live run, the stage; what its address says, and what it shows at first.

import { clipped, part, readable } from "../core/dom.js";
import { newTelling } from "../core/kept.js";
import { say, textOf } from "../core/language.js";
import { addressOf, known, linkedValues, linkTo, openTab } from "../core/link.js";
import { FIRST_METHOD } from "../core/methods.js";
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
import { newAsked, newDeck } from "./deck.js";
import { leaveFirstView } from "./first_view.js";
import { lengthOf, newKeptRun, whyHere } from "./kept_run.js";
import { aimOf, newDrawing, placeOf, runsSeen } from "./linked_run.js";

/** `element`: where the tab's markup is; `port`: {send(name, data), onBatch(callback)}. */
export const explore = (element, port) => {
  const root = element.querySelector('[data-pv="explore"]');
  const { examples } = known();
  const player = newPlayer();
  const asked = newAsked();

  const controls = controlsView(part(root, "controls"), examples, (name) => {
    settingsChanged();
    if (name === "example" && first()) showRecorded(controls.example());
  });
  const live = newLive(player, port, {
    error: (error) => {
      player.pause();
      const linked = drawing.giveUp();
      if (asked.waiting) asked.inForce = asked.waiting.before; // the run on the page is still the old one
      asked.waiting = null;
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
      const { mode, model } = asked.waiting || { mode: "none" };
      if (model) player.model = model;
      asked.waiting = null;
      if (mode !== "none") go(mode);
    },
    changed: () => {
      stage.redraw();
      keep.soon();
    },
  });
  port.onBatch(live.take);

  const keep = newKeptRun({ player, live, controls, asked });
  const noServer = () => stage.story.notice(() => say("explore-the-server-does-not-answer"));
  server.onChange((server) => {
    if (!server.here || server.anew) {
      if (asked.waiting) asked.inForce = asked.waiting.before;
      asked.waiting = null;
      live.cutOff();
      keep.save();
    }
    stage.redraw();
  });
  server.waitsFor(() => live.busy || asked.waiting !== null);
  server.savesBy(keep.save);

  /** Whether the form's method is power sampling, which examples are about. */
  const first = () => controls.sampler() === FIRST_METHOD;
  const { deck, start, go, rest, changes, makesSteps } = newDeck(
    { root, player, live, controls, asked },
    {
      story: () => stage.story,
      redraw: () => stage.redraw(),
      settingsChanged: () => settingsChanged(),
      noteSeen: () => seen.note(keep.head(), player.events, live.isLive),
      giveUpLink: () => drawing.giveUp(),
      departs: () => here.parting(),
      forgetKept: () => keep.forget(),
      noServer,
    },
  );

  const stage = mountStage(root, player, deck, {
    address: (kind) =>
      server.here && player.runId && (!live.isLive || live.onServer)
        ? addressOf(`runs/${encodeURIComponent(player.runId)}/${kind}`)
        : null,
    make: (kind) => madeOf(player.events, kind),
    link: () => linkTo(formChanged() ? controls.strings() : place()),
    saysStep: () => (formChanged() || asked.mixed ? null : player.shown),
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
  const place = () => placeOf(player, isRecorded() ? { example: player.runId } : asked.inForce, asked.mixed);
  const formChanged = () => !player.events.length || JSON.stringify(controls.strings()) !== asked.formThen;
  const seen = runsSeen();
  const drawing = newDrawing(player, {
    begin: () => {
      deck.finish();
      if (!asked.waiting) rest();
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
    fill(linked);
    const missing = controls.missing(linked);
    const example = missing ? null : controls.recordedOf(linked);
    if (example) {
      await showRecorded(example);
      if (player.runId === example.name) arriveAt(aim);
      return;
    }
    seen.note(keep.head(), player.events, live.isLive);
    deck.reset();
    if (!opened) here.arriving();
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
    values: () => opened ?? (player.events.length && asked.inForce ? place() : {}),
    state: () => ({ run: player.runId }),
    show: (linked, state) => {
      here.arriving();
      if (deck.can().going) deck.pause();
      if (state?.run === "" && !Object.keys(linked).length) {
        deck.reset(); // nothing was shown there
        return here.here();
      }
      const meant = Object.keys(linked).length ? linked : { example: examples[0]?.name };
      if (player.events.length && (state?.run ?? meant.example) === player.runId) return arriveAt(aimOf(linked));
      const kept = state?.run && seen.find(state.run);
      if (!kept) return void showLinked(meant);
      seen.note(keep.head(), player.events, live.isLive);
      takeUp(kept);
      stage.story.offer("");
      return arriveAt(aimOf(linked));
    },
  });
  /** Go to the place in the run shown that the address names. */
  const arriveAt = (aim) => {
    drawing.goTo(aim);
    if (!opened) here.here();
  };
  noteAtRest(player, () => {
    if (!root.dataset.ready || asked.waiting) return;
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
      if (asked.waiting || player.mode !== "paused") return; // a real one has begun meanwhile
      stage.story.offer("");
      seen.note(keep.head(), player.events, live.isLive);
      if (live.isLive) live.forget();
      player.load(batch);
      asked.inForce = controls.stringsOf(example);
      asked.formThen = JSON.stringify(controls.strings());
      asked.mixed = false;
      stage.story.error("");
      stage.story.notice(() => say("explore-this-is-a-recorded-run"));
      settingsChanged();
    } catch {
      stage.story.notice(() => say("explore-press-play-to-draw-a"));
    }
  };

  /** Tell the first minute from the first example's recorded run; unasked only once in a browser, and after a reload
   *  from where it was. */
  const telling = newTelling("minute");
  const minute = async (asked, at = 0) => {
    const answer = await fetch(addressOf(`examples/${encodeURIComponent(examples[0].name)}`));
    const { showMinute, storyOf } = await import("./minute.js");
    const story = storyOf(await answer.json());
    if (!story) return;
    let back = asked ? showsMinute : part(root, "play"); // where the focus goes: there the space bar plays
    const play = () => {
      back = part(root, "play");
      controls.useExample(examples[0]);
      deck.reset();
      controls.newSeed();
      deck.play();
    };
    showMinute(part(root, "minute"), story, { play, at, note: telling.note });
    const over = () => {
      telling.over();
      back.focus();
    };
    part(root, "minute").addEventListener("close", over, { once: true });
  };
  const showsMinute = part(root, "show-minute");
  showsMinute.hidden = !examples[0]?.recorded;
  showsMinute.addEventListener("click", () => minute(true));

  /** Show a run that the page before this one has kept, as it was, and offer to go on with it. */
  const takeUp = ({ head, events }) => {
    controls.restore(head.values);
    player.load({ ...head, events, show: head.cursor });
    player.model = head.model;
    live.adopt(head.stopped);
    asked.inForce = head.inForce;
    asked.formThen = JSON.stringify(asked.inForce);
    asked.mixed = Boolean(head.mixed);
    stage.story.error("");
    settingsChanged();
    stage.story.notice("");
    const goOn = { takeUp: () => start("play", "end"), decline: deck.reset };
    if (!live.canGoOn()) stage.story.notice(() => say("explore-this-run-was-kept-by"));
    else
      stage.story.offer(
        () => whyHere(head, events),
        () => say("explore-resume"),
        goOn,
      );
    keep.soon();
  };
  const offerToShow = (kept) => {
    const text = () => say("explore-your-last-run-in-this", { steps: lengthOf(kept.events) });
    stage.story.offer(text, () => say("explore-show-it"), { takeUp: () => takeUp(kept) });
  };

  /** Fill the form alone, as a link's settings do. */
  const fill = (values) => {
    controls.restore(values);
    settingsChanged();
  };
  /** Show this tab and the run that these strings name, as a link does; what runs is paused first. */
  const open = (values) => {
    if (deck.can().going) deck.pause();
    opened = values;
    openTab("explore");
    return showLinked(values);
  };
  tabs.explore = { root, player, deck, port, models: controls.models, offers: controls.offers, fill, open };

  const firstView = async () => {
    const firstExample = examples[0];
    if (firstExample) controls.restore({ example: firstExample.name });
    const linked = linkedValues("explore");
    settingsChanged();
    const kept = await keep.found();
    const { latest } = keep;
    if (kept) await server.look();
    if (kept && latest.run === kept.head.run) kept.head.cursor = Math.min(latest.cursor, kept.events.length);
    if (kept && reloaded()) {
      takeUp(kept);
      here.moved("replaceState"); // the step before may have been the last that was put there
    } else if (reloaded() && latest.blank) here.moved("replaceState");
    else {
      here.arriving();
      if (Object.keys(linked).length) await showLinked(linked);
      else if (firstExample) await showRecorded(firstExample);
      if (kept) offerToShow(kept);
    }
    if (reloaded() && latest.form) fill(latest.form); // what was typed and not run yet
    stage.ready();
    root.dataset.ready = "true";
    leaveFirstView(root, player);
    const at = reloaded() ? telling.place() : null;
    if (examples[0]?.recorded && (at !== null || (!kept && !location.search && telling.untold())))
      minute(false, at ?? 0);
  };
  firstView();
};
