// What stands in and above the trace beside steps: exchanges between rungs, and the names of blocks.
// Knows runs and words, nothing of charts.

import { say } from "../core/language.js";
import { swapsOf } from "./ladder.js";

/** @import { Run } from "./fold.js" */

const [WIDEST_NAME, WIDEST_NUMBER] = [52, 14]; // px, of a block's name

/** The rounds after which the response shown came from the rung below, each with its log p (nats).
 *  @param {Run} run
 *  @returns {{ after: number, logProb: number }[]} */
export const exchangesOf = (run) => {
  const { rounds } = swapsOf(run);
  return rounds.flatMap(({ order, logProbs }, index) =>
    order[0] === (index ? rounds[index - 1].order[0] : 0) ? [] : [{ after: index + 1, logProb: logProbs[0] }],
  );
};

/** What blocks are called above a chart on which the first `count` steps are `width` px wide: with as many words as there
 *  is room for.
 *  @param {{ block: number, afterStep: number }[]} blocks
 *  @param {number} count
 *  @param {number} width */
export const blockNames = (blocks, count, width) =>
  blocks.map(({ block, afterStep }, place) => {
    const room = ((blocks[place + 1]?.afterStep ?? count) - afterStep) * (width / count);
    if (room > WIDEST_NAME) return say("run-block", { n: block });
    return room > WIDEST_NUMBER ? `${block}` : "";
  });
