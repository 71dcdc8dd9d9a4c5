// Everything that shows a run, put together: draws at most once per frame, whatever happens.

import { part } from "../core/dom.js";
import { language } from "../core/language.js";
import { definitions } from "../core/tooltip.js";
import { endingView } from "./ending.js";
import { showForKind } from "./kind.js";
import { positionView } from "./position.js";
import { responseView } from "./response.js";
import { storyView } from "./story.js";
import { transportView } from "./transport.js";
import { viewsIn } from "./views.js";

/** @import { Player } from "./player.js" */

/** Mount the views inside `root`. `deck` is what the buttons do; `take`: see `run/take_away.js`.
 *  @param {HTMLElement} root
 *  @param {Player} player
 *  @param {Record<string, any>} deck
 *  @param {Record<string, any>} take */
export const mountStage = (root, player, deck, take = {}) => {
  const piece = (name) => part(root, name);
  const response = piece("response");
  const position = positionView(response, player);
  const transport = transportView(root, player, deck);
  const views = [
    transport,
    responseView(response, player, position.show),
    position,
    endingView(root, player),
    ...viewsIn(root, player, take),
  ];
  const story = storyView(piece("story"));
  definitions(root);

  let frame = 0;
  let frames = 0;
  const draw = () => {
    frame = 0;
    frames += 1;
    showForKind(root, player);
    views.forEach((view) => view.draw());
    views.forEach((view) => view.measure?.()); // once all is written: one layout
    root.dataset.frames = String(frames);
  };
  const redraw = () => {
    if (!frame) frame = requestAnimationFrame(draw);
  };
  player.onChange(redraw);
  language.on(redraw);
  redraw();
  return { redraw, story, ready: transport.ready };
};
