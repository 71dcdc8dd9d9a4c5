// A page without a server: one recorded run, in a file.

import "every:./run/views";

import english from "../languages/en.ftl";
import { part } from "./core/dom.js";
import { addLanguage, adopt, startLanguages } from "./core/language.js";
import { replay } from "./run/replay.js";

export { plotlyHere } from "./core/chart.js";
export { language } from "./core/language.js";
export { tabs } from "./core/tabs.js";
export { chainOf } from "./run/fold.js";

const inside = (id) => JSON.parse(document.getElementById(id).textContent);
const files = inside("pv-languages");

addLanguage("en", english);
startLanguages(Object.fromEntries(Object.entries(files).map(([code, text]) => [code, () => Promise.resolve(text)])));
adopt(document.documentElement);
replay(part(document, "explore"), inside("pv-feed"));
