// A recorded run, played in the browser with no server: in the Library, and on the offline page.

import { clipped, part, readable } from "../core/dom.js";
import { language, say, textOf } from "../core/language.js";
import { FIRST_METHOD, kindTitle, methodLook } from "../core/methods.js";
import { tabs } from "../core/tabs.js";
import { aboutUnknown } from "./fold.js";
import { newPlayer } from "./player.js";
import { mountStage } from "./stage.js";

const LONGEST_PROMPT = 160; // characters shown: all of it stands above the response

/** The method and the settings of a run, as it was started. */
export const settingsOf = ({ settings, sampler, said }) => {
  const title = sampler === FIRST_METHOD ? "" : readable(clipped(kindTitle(methodLook(sampler)), 40));
  const late = settings.min_new_tokens ? say("run-ends-late", { n: settings.min_new_tokens }) : "";
  return [title, ...said.map(textOf), late].filter(Boolean).join(", ");
};

/** Play recorded runs inside `root`, and say above it whose they are. `take`: see `take_away.js`. */
export const replayer = (root, take) => {
  const player = newPlayer();
  let speed = null; // the visitor's, while Finish rushes
  const rest = () => {
    if (speed) player.speed = speed;
    speed = null;
  };
  const fromStart = () => player.atEnd && player.home();
  const shown = () => player.shown;
  const deck = {
    play: () => {
      if (player.mode !== "paused") return (rest(), player.pause());
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
  const stage = mountStage(root, player, deck, take);
  const put = (name, text) => {
    const place = part(root.parentElement, `recorded-${name}`);
    if (place) place.textContent = text;
  };
  let told = null; // how the run shown was started
  const sayTold = () => {
    if (!told) return;
    put("settings", settingsOf(told));
    put("method", readable(clipped(kindTitle(methodLook(told.sampler)), 40)));
  };
  language.on(sayTold);
  /** Show a run, given as a feed (events with their answers), after its step `step` or at its end. */
  const show = (feed, step = null) => {
    rest();
    player.mode = "paused";
    player.load({ ...feed, show: step === null ? feed.events.length : 1 });
    if (step !== null) player.showStep(Math.max(0, Math.min(player.steps, step)));
    const { model, prompt, ...started } = feed.events[0];
    put("model", readable(clipped(model, 80)));
    put("prompt", readable(clipped(prompt, LONGEST_PROMPT)));
    told = { ...started, said: feed.settings ?? [] };
    sayTold();
    const says = () => [feed.notice && textOf(feed.notice), aboutUnknown(feed.events)].filter(Boolean).join(" ");
    stage.story.notice(says() && says);
  };
  return { player, deck, stage, show };
};

/** The offline page: its one run. */
export const replay = (root, feed) => {
  const { player, stage, show } = replayer(root);
  tabs.library = { player };
  show(feed);
  stage.ready();
  root.dataset.ready = "true";
};
