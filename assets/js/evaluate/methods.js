// How the methods of an evaluation look: as their kind in the table; variants of a kind differ in their
// line. Knows plans and plotly's dashes.

import { colourOf } from "../core/chart.js";
import { chartText, clipped, readable } from "../core/dom.js";
import { say, textOf } from "../core/language.js";
import { methodLook, methodMark } from "../core/methods.js";
import { fixedText, percentText } from "../core/numbers.js";

/** @import { Look } from "../core/methods.js" */
/** @import { MethodMessage, Said } from "../types/messages.js" */

export const DASHES = ["solid", "dash", "dot", "dashdot", "longdash", "longdashdot"];
const VARIANTS = ["", "-open", "-dot", "-open-dot"];

/** How a method of a plan looks.
 *  @typedef {Look & Partial<MethodMessage> & { name: string, dash: string }} PlannedLook */

/** The look of each method of a plan, in its order.
 *  @param {(Pick<MethodMessage, "name" | "sampler"> & Partial<MethodMessage>)[]} methods
 *  @returns {PlannedLook[]} */
export const methodLooks = (methods) => {
  const seen = {};
  return methods.map(({ name, title, sampler, model, settings }) => {
    const kind = model ? "second_model" : sampler;
    const variant = (seen[kind] = (seen[kind] ?? -1) + 1);
    const look = methodLook(kind);
    const symbol = look.symbol + VARIANTS[variant % VARIANTS.length];
    return { ...look, name, title, model, settings, symbol, dash: DASHES[variant % DASHES.length] };
  });
};

/** A method's name as it is shown: a usual one in the page's language, one that somebody has given it as it is.
 *  @param {{ name: string, title?: Said }} method */
export const methodTitle = ({ name, title = name }) => readable(typeof title === "string" ? title : textOf(title));

/** A method's mark and name.
 *  @param {PlannedLook} look */
export const methodName = (look) => [methodMark(look), methodTitle(look)];

const GROUPS = {
  family: () => say("evaluate-family"),
  difficulty: () => say("evaluate-difficulty"),
  subject: () => say("evaluate-subject"),
  level: () => say("evaluate-level"),
};

/** By what problems are grouped: the columns that sets have, in words. */
export const groupName = (name) => (Object.hasOwn(GROUPS, name) ? GROUPS[name]() : readable(name));

/** The same as a chart's label: broken where the settings begin. */
export const methodLabel = (plot, look) => {
  const [kind, ...settings] = chartText(clipped(methodTitle(look), 60)).split(", ");
  const rest = settings.length ? `<br>${settings.join(", ")}` : "";
  return `${kind}${rest} <span style="color:${colourOf(plot, look.colour)}">${look.mark}</span>`;
};

/** A share as a percentage: 37%, 4.2%. */
export const shareText = (share) =>
  share === null || share === undefined ? "–" : percentText(share, share > 0 && share < 0.1 ? 1 : 0);

/** Seconds in words. */
export const duration = (seconds) => {
  if (seconds < 1) return say("evaluate-less-than-a-second");
  if (seconds < 90) return say("n-seconds", { n: Math.round(seconds) });
  if (seconds < 5400) return say("n-minutes", { n: Math.round(seconds / 60) });
  const hours = Math.round(seconds / 360) / 10;
  return say("evaluate-hours", { n: fixedText(hours, hours < 10 ? 1 : 0) });
};
