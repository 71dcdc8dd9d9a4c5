// The views that are found: a script adds its own, under the name of the panel in which it draws.

const added = [];

/** @import { Player } from "./player.js" */

/** Makes a view of a panel: {draw}, which is called at most once per frame, and {measure}, if the view has something to do
 *  when all others are drawn.
 *  @typedef {(root: any, player: Player, take: Record<string, any>) => { draw(): void, measure?(): void }} MakeView */

/** Mount a view wherever a stage has the panel `name`.
 *  @param {string} name
 *  @param {MakeView} make */
export const addView = (name, make) => added.push({ name, make });

/** The same for a view that few visitors see: `load()` gives what makes it, and is called when it is first drawn.
 *  @param {string} name
 *  @param {() => Promise<MakeView>} load */
export const addLaterView = (name, load) =>
  addView(name, (root, player, take) => {
    let view = null;
    let loading = false;
    const draw = async () => {
      if (view || loading) return view?.draw();
      loading = true;
      const make = await load().catch(() => null); // the server may be back when it is drawn again
      loading = false;
      view = make?.(root, player, take) ?? null;
      return view?.draw();
    };
    return { draw, measure: () => view?.measure?.() };
  });

/** The views of the panels inside `root`. A panel for some samplers only is not drawn in other runs. */
export const viewsIn = (root, player, take) =>
  added.flatMap(({ name, make }) => {
    const panel = root.querySelector(`.pv-panel[data-pv="${name}"]`);
    if (!panel) return [];
    const view = make(panel, player, take);
    const rests = () => panel.dataset.samplers !== undefined && panel.hidden;
    return [{ draw: () => rests() || view.draw(), measure: () => rests() || view.measure?.() }];
  });
