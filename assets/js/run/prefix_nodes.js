// The prefix tree of responses that are known in the browser: as powerviz/analysis/prefix_tree.py makes it.

/** @import { Token } from "../types/events.js" */

/** @param {Token[][]} responses
 *  @param {number[]} samples
 *  @param {number} start */
const commonEnd = (responses, samples, start) => {
  const first = responses[samples[0]];
  const end = Math.min(...samples.map((index) => responses[index].length));
  for (let position = start; position < end; position += 1)
    if (samples.some((index) => responses[index][position].id !== first[position].id)) return position;
  return end;
};

/** The nodes, parents before children, and of siblings the one likelier to the model first.
 *  @param {Token[][]} responses
 *  @param {string} method  which has drawn all of them */
export const prefixNodes = (responses, method) => {
  const nodes = [];
  const waiting = responses.length ? [{ parent: null, start: 0, before: 0, samples: [...responses.keys()] }] : [];
  while (waiting.length) {
    const { parent, start, before, samples } = waiting.pop();
    const end = commonEnd(responses, samples, start);
    const tokens = responses[samples[0]].slice(start, end);
    const logProb = tokens.reduce((sum, token) => sum + token.log_prob, before);
    const ways = new Map();
    const ends = [];
    for (const index of samples) {
      const next = responses[index][end];
      if (!next) ends.push(index);
      else ways.set(next.id, [...(ways.get(next.id) ?? []), index]);
    }
    const place = nodes.length;
    nodes.push({
      ...{ parent, start, end, samples, ends },
      branch_prob: tokens.length ? Math.exp(tokens[0].log_prob) : 1,
      log_prob: logProb,
      shares: { [method]: samples.length / responses.length },
    });
    const next = (way) => responses[way[0]][end];
    const likeliestLast = [...ways.values()].sort(
      (a, b) => next(a).log_prob - next(b).log_prob || next(b).id - next(a).id,
    );
    for (const way of likeliestLast) waiting.push({ parent: place, start: end, before: logProb, samples: way });
  }
  return nodes;
};
