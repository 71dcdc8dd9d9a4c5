// What Play, Step, Finish and the others do in Explore: when a run begins anew, when the one shown goes on.
// Knows the player, the live run and the form. What the page says of it, `page` does.

import { part, scrollToTopOf } from "../core/dom.js";
import { say, textOf } from "../core/language.js";
import { methodLook } from "../core/methods.js";
import { server } from "../core/server.js";

/** @import { Live } from "../run/live.js" */
/** @import { Player } from "../run/player.js" */

/** What was asked for of the run shown: `inForce`, its settings; `formThen`, the form as it was when it was begun or
 *  loaded; `mixed`, whether settings were changed on its way; `waiting`, what to do once the run that was asked for
 *  last begins.
 *  @typedef {{ inForce: Record<string, string> | null, formThen: string, mixed: boolean,
 *    waiting: { mode: string, before: Record<string, string> | null, model?: string } | null }} Asked */

/** @returns {Asked} */
export const newAsked = () => ({ inForce: null, formThen: "", mixed: false, waiting: null });

/** `page`: {story(), redraw(), settingsChanged(), noteSeen(), giveUpLink(), departs(), forgetKept(), noServer()}.
 *  @param {{ root: HTMLElement, player: Player, live: Live, controls: Record<string, any>, asked: Asked }} run
 *  @param {Record<string, () => any>} page */
export const newDeck = ({ root, player, live, controls, asked }, page) => {
  let speed = null; // the visitor's speed, while Finish rushes

  const makesSteps = () => methodLook(controls.sampler()).steps;
  const changes = () => controls.differences(asked.inForce);
  const needsNew = () =>
    !player.events.length ||
    changes().chain.length > 0 ||
    (player.atEnd && !live.canGoOn()) ||
    (!live.isLive && changes().step.length > 0);

  /** On a telephone the run lies below the form: who starts it is taken there. */
  const showStage = () => {
    const transport = part(root, "transport");
    const below = part(root, "response").getBoundingClientRect().top > 0.6 * innerHeight;
    if (below) scrollToTopOf(transport);
  };
  const go = (mode) => (mode === "step" ? player.step() : player.play());
  const start = (mode, until) => {
    if (asked.waiting) return;
    page.departs();
    if (!controls.check()) return void rest();
    controls.look();
    const { settings, ...request } = controls.request();
    page.story().error("");
    showStage();
    const fresh = needsNew();
    if (!server.here && (fresh || player.atEnd)) rest();
    if (!server.here) return fresh || player.atEnd ? page.noServer() : go(mode);
    page.story().offer("");
    if (!fresh && !(changes().step.length && live.isLive && !live.stopped)) return go(mode);
    if (fresh) page.noteSeen();
    asked.waiting = { mode, before: asked.inForce };
    asked.inForce = controls.strings();
    asked.formThen = JSON.stringify(asked.inForce);
    asked.mixed = !fresh;
    page.story().notice("");
    page.settingsChanged();
    if (fresh) {
      asked.waiting.model = request.model;
      live.begin({ ...request, settings }, until);
    } else live.branch({ settings, sampler: request.sampler }, until);
  };
  const rest = () => {
    if (speed) player.speed = speed;
    speed = null;
  };

  const deck = {
    play: () => (player.mode === "paused" && !asked.waiting ? start("play", "end") : deck.pause()),
    pause: () => {
      page.giveUpLink();
      if (asked.waiting) asked.waiting.mode = "none";
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
      page.giveUpLink();
      player.pause();
      rest();
      player.cutHere();
      live.halt(true);
      page
        .story()
        .notice(() =>
          makesSteps() ? say("explore-stopped-what-has-happened-is") : say("explore-stopped-what-has-happened-is-2"),
        );
      page.redraw();
    },
    reset: () => {
      page.departs();
      page.giveUpLink();
      rest();
      asked.waiting = null;
      live.forget();
      page.forgetKept();
      page.story().offer("");
      player.clear();
      asked.inForce = null;
      page.story().notice("");
      page.story().error("");
      page.settingsChanged();
    },
    standing: () => (live.busy ? live.standing : null),
    can: () => {
      const going = player.mode !== "paused" || asked.waiting !== null;
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
      page.noServer();
    } else if (live.usedUp && live.canGoOn()) {
      player.pause();
      rest();
      const { usedUp } = live;
      page.story().notice(() => textOf(usedUp));
      live.usedUp = null; // said once: Play goes on
    } else if (live.canGoOn()) live.goOn(player.mode === "stepping" ? "step" : "end");
    else {
      player.pause();
      rest();
    }
  });
  return { deck, start, go, rest, changes, makesSteps };
};
