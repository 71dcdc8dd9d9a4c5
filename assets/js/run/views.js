// The views that are found: a script adds its own, under the name of the panel in which it draws.

const added = [];

/** @import { Player } from "./player.js" */

/** Mount a view wherever a stage has the panel `name`. `make(root, player, take)` gives {draw}, which is called at
 *  most once per frame, and {measure}, if the view has something to do when all others are drawn.
 *  @param {string} name
 *  @param {(root: any, player: Player, take: Record<string, any>) => { draw(): void, measure?(): void }} make */
export const addView = (name, make) => added.push({ name, make });

/** The views of the panels inside `root`. A panel for some samplers only is not drawn in other runs. */
export const viewsIn = (root, player, take) =>
  added.flatMap(({ name, make }) => {
    const panel = root.querySelector(`.pv-panel[data-pv="${name}"]`);
    if (!panel) return [];
    const view = make(panel, player, take);
    const rests = () => panel.dataset.samplers !== undefined && panel.hidden;
    return [{ draw: () => rests() || view.draw(), measure: () => rests() || view.measure?.() }];
  });
