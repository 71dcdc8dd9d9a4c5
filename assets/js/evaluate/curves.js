// The words that tell the curves of a sweep apart: the settings in which their methods differ.

import { readable } from "../core/dom.js";
import { shortText } from "../core/numbers.js";

const SYMBOLS = { alpha: "α", num_steps: "N", block_size: "B", max_new_tokens: "T", temperature: "τ" };
const valueText = (value) => (typeof value === "number" ? shortText(value) : String(value ?? "–"));

/** A name for each curve, of which one method is given: what is not the same in all of them. A temperature that
 *  goes with α, 1/α, says nothing more.
 *  @param {{ model?: string | null, settings?: Record<string, any> }[]} methods */
export const curveNames = (methods) => {
  /** @type {Record<string, any>[]} */
  const settings = methods.map((method) => ({ ...method.settings, model: method.model ?? "" }));
  if (settings.every((own) => Math.abs(own.temperature * own.alpha - 1) < 1e-9))
    for (const own of settings) delete own.temperature;
  const differ = Object.keys(settings[0] ?? {}).filter(
    (name) => new Set(settings.map((own) => JSON.stringify(own[name] ?? null))).size > 1,
  );
  return settings.map((own) =>
    differ
      .map((name) => (name === "model" ? readable(own.model) : `${SYMBOLS[name] ?? name} = ${valueText(own[name])}`))
      .filter(Boolean)
      .join(", "),
  );
};
