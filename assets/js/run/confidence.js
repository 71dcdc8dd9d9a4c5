// Confidence of a token (DeepConf, arXiv:2508.15260): −mean of log p over the likeliest tokens at its place.
// The same as in powerviz/analysis/votes.py.

/** @import { Token } from "../types/events.js" */

const LIKELIEST = 20;
const IMPOSSIBLE = -50; // nats: the least that counts, also of a token that cannot stand there

/** Of how many of the likeliest tokens log p is known at every place: as many as a run stored, 20 at most. 0 for fewer
 *  than two: log p of the likeliest token alone falls where the model is unsure.
 *  @param {Pick<Token, "alternatives">[]} tokens */
export const likeliestStored = (tokens) => {
  const most = Math.max(0, ...tokens.map((token) => token.alternatives.length));
  return most > 1 ? Math.min(LIKELIEST, most) : 0;
};

/** Large where all but a few tokens are impossible (nats); null where a run stored no others.
 *  @param {Pick<Token, "log_prob" | "alternatives">} token
 *  @param {number} likeliest */
export const confidenceOf = (token, likeliest) => {
  if (!likeliest) return null;
  const known = [token, ...token.alternatives]
    .map((one) => one.log_prob)
    .sort((a, b) => b - a)
    .slice(0, likeliest);
  const missing = (likeliest - known.length) * IMPOSSIBLE;
  const sum = known.reduce((total, value) => total + Math.max(value, IMPOSSIBLE), missing);
  return -sum / likeliest;
};

/** How a response is coloured by confidence: from the surest token to the least sure, which is the darkest.
 *  @param {Pick<Token, "log_prob" | "alternatives">[]} tokens */
export const confidenceScale = (tokens) => {
  const likeliest = likeliestStored(tokens);
  const values = tokens.map((token) => confidenceOf(token, likeliest) ?? 0);
  const most = Math.max(0, ...values);
  const least = Math.min(most, ...values);
  const range = Math.max(1, most - least); // nats: where all tokens are as sure, none stands out
  return {
    likeliest,
    most,
    least: most - range,
    /** From 0, the surest, to 1; null where confidence is not known.
     *  @param {Pick<Token, "log_prob" | "alternatives">} token */
    level: (token) => {
      const value = confidenceOf(token, likeliest);
      return value === null ? null : Math.min(1, Math.max(0, (most - value) / range));
    },
  };
};
