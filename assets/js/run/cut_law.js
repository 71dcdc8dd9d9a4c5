// The law that a step's cut is drawn from: the same as powerviz/samplers/cut_laws.py, for the page.
// Knows tokens and the settings of a run.

/** @import { Token } from "../types/events.js" */

const EXPONENT = 4;
const LEAST = 1e-6; // rises of the entropy (nats) and hazards up to it are 0

/** Whether all places of a response are equally likely to be cut.
 *  @param {Record<string, any>} [settings] */
export const cutsUniformly = (settings) =>
  (settings?.cut_law ?? "uniform") === "uniform" || settings.uniform_share === 1;

/** How much each place counts in the law beside its uniform part; null if that was not recorded.
 *  @param {Token[]} tokens
 *  @param {Record<string, any>} settings
 *  @returns {number[] | null} */
const massesOf = (tokens, settings) => {
  const above = (value) => (value > LEAST ? value : 0);
  if (settings.cut_law === "hazard") return tokens.map((token) => above(-Math.expm1(token.log_proposal)));
  if (settings.cut_law !== "entropy" || tokens.some((token) => token.entropy === undefined)) return null;
  return tokens.map((token, i) => above(token.entropy - (i ? tokens[i - 1].entropy : 0)) ** EXPONENT);
};

/** λ(m|x): for each token of a response the chance that a step cuts before it; null if the law is not known.
 *  @param {Token[]} tokens
 *  @param {Record<string, any>} [settings]
 *  @returns {number[] | null} */
export const cutChances = (tokens, settings) => {
  const n = tokens.length;
  if (cutsUniformly(settings)) return tokens.map(() => 1 / n);
  const masses = massesOf(tokens, settings);
  if (!masses) return null;
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  if (total <= 0) return tokens.map(() => 1 / n);
  const share = settings.uniform_share ?? 0.5;
  return masses.map((mass) => ((1 - share) * mass) / total + share / n);
};
