// What the page loads first. Gradio's components start its parts, with the element that each is drawn in; a part
// that few visitors open is loaded when it is first shown.

import "every:./run/views";

import english from "../languages/en.ftl";

import { whenShown } from "./core/dom.js";
import { addLanguage, startLanguages } from "./core/language.js";
import { known } from "./core/link.js";
import { remembered } from "./evaluate/open_evaluation.js";

export { classes } from "./classes/entry.js";
export { adopt } from "./core/language.js";
export { languageSwitch } from "./core/language_switch.js";
export { openLinkedTab } from "./core/link.js";
export { followPlaces } from "./core/place.js";
export { watchServer } from "./core/server.js";
export { theme } from "./core/theme.js";
export { windowPort } from "./explore/critical_window.js";
export { explore } from "./explore/explore.js";
export { batches } from "./run/live.js";
export { modelCard } from "./shared/model_card.js";
export { modelDialog } from "./shared/models.js";
export { ownProblem } from "./shared/own_problem.js";
export { presentation } from "./shared/presentation.js";

/** Each language's file is fetched when it is first spoken; English is there. */
const languages = () =>
  Object.fromEntries(
    Object.entries(known().languages).map(([code, address]) => [
      code,
      async () => (await fetch(new URL(address, document.baseURI))).text(),
    ]),
  );
addLanguage("en", english);
await startLanguages(languages());

export const learn = async (element, port) => {
  await whenShown(element);
  (await import("./learn/learn.js")).learn(element, port);
};

export const compare = async (element, port) => {
  await whenShown(element);
  (await import("./compare/compare.js")).compare(element, port);
};

export const library = async (element) => {
  await whenShown(element);
  (await import("./library/library.js")).library(element);
};

export const evaluate = async (element, port) => {
  if (!remembered()) await whenShown(element); // one that is open is looked at from the start, which keeps it going
  (await import("./evaluate/evaluate.js")).evaluate(element, port);
};

// What a script builds on that is not bundled with these, as one in the browser's console:
// `const page = await import(document.querySelector('link[href$="/page.js"]').href)`.
export { plotlyHere } from "./core/chart.js";
export { part, readable } from "./core/dom.js";
export { language } from "./core/language.js";
export { known, openTab } from "./core/link.js";
export { tabs } from "./core/tabs.js";
export { pivotsAlong } from "./explore/window_curve.js";
export { chainOf, foldOwn, hazardOf, logProb } from "./run/fold.js";
export { shownChain, tokensSoFar } from "./run/kind.js";
export { tokenText } from "./run/tokens.js";
export { addView } from "./run/views.js";
export { plainOrChat } from "./shared/models.js";
