// A page without a server: one recorded run, in a file.

import "every:./run/views";

import { part } from "./core/dom.js";
import { adopt } from "./core/language.js";
import { replay } from "./run/replay.js";

export { tabs } from "./core/tabs.js";
export { chainOf } from "./run/fold.js";

adopt(document.documentElement);
replay(part(document, "explore"), JSON.parse(document.getElementById("pv-feed").textContent));
