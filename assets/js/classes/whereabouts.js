// Where the teacher's page is: told to the class when it has come to rest, and looked at now and then.

import { shownTab } from "../core/link.js";
import { onTab, valuesOf } from "../core/place.js";
import { tabs } from "../core/tabs.js";
import { noteAtRest } from "../run/player.js";
import { viewOf } from "./question.js";

const BETWEEN = 3_000; // milliseconds between two steps that a class is told of while the run plays
const LOOK = 1_000; // milliseconds between two looks whether a player has come

/** The place as the server takes it. */
const placeNow = (tab, player) => ({
  tab,
  values: Object.fromEntries(Object.entries(valuesOf(tab)).map(([name, value]) => [name, String(value ?? "")])),
  lesson: tab === "learn" && !tabs.learn?.exercise() ? (tabs.learn?.open() ?? null) : null,
  step: player ? player.shown : null,
  steps: player ? player.steps : null,
  view: player ? viewOf(player) : null,
});

/** `may()`: whether the class is to be told; `send(place)` whether it was taken; `changed()`: a player has moved on.
 *  @param {() => boolean} may
 *  @param {(place: object) => Promise<boolean>} send
 *  @param {() => void} changed */
export const tellWhereabouts = (may, send, changed) => {
  let told = "";
  let toldAt = 0;
  const tell = () => {
    const tab = shownTab();
    if (!tab || !may()) return;
    const player = tabs[tab]?.player;
    if (document.hidden || player?.guessing) return; // of several pages the one that is looked at leads
    const moves = player && player.mode !== "paused";
    if (moves && Date.now() - toldAt < BETWEEN) return;
    const place = placeNow(tab, player);
    const now = JSON.stringify(place);
    if (now === told) return;
    told = now;
    toldAt = Date.now();
    send(place).then((taken) => !taken && told === now && (told = ""));
  };
  const offs = [onTab(tell)];
  const watched = new Set();
  const watch = () => {
    for (const { player } of [tabs.explore, tabs.library].filter(Boolean)) {
      if (watched.has(player)) continue;
      watched.add(player);
      noteAtRest(player, tell);
      offs.push(player.onChange(changed));
    }
  };
  const watching = setInterval(watch, LOOK);
  watch();
  return {
    tell,
    end: () => {
      clearInterval(watching);
      offs.forEach((off) => off());
    },
  };
};
