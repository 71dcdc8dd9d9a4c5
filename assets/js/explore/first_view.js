// The first view, which stands in the page before any script is there, makes room for the page itself. Its drawing stays
// in the trace's place until plotly.js has come, as long as the same run is shown to its end.

import { plotlyHere, whenPlotlyComes } from "../core/chart.js";
import { part } from "../core/dom.js";

/** @import { Player } from "../run/player.js" */

/** @param {HTMLElement} root
 *  @param {Player} player */
export const leaveFirstView = (root, player) => {
  const view = document.getElementById("pv-first-view");
  const drawing = view?.querySelector("svg");
  view?.remove();
  if (!drawing || plotlyHere()) return;
  const run = player.runId;
  part(part(root, "trace"), "plot").append(drawing);
  const remove = () => drawing.remove();
  whenPlotlyComes(remove);
  player.onChange(() => (player.runId === run && player.atEnd) || remove());
};
