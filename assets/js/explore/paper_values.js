// The paper's settings, as far as a model can read so much.

// The paper's scale and rule (Karan & Du 2025, section 5.1): T = 3072, B = T/16, stopped early.
const BLOCKS = 16;
const PAPER = { alpha: "4", num_steps: "10", temperature: "", stop_early: "true" };
const LENGTH = 3072;

/** The settings as strings, and `less`, what the model's context has taken from them: half of it is left to the
 *  prompt, and T is 16 blocks. `facts` are the model's, as the server tells them. */
export const readableBy = (facts) => {
  const context = facts?.context ?? null;
  const fits = context === null || context >= 2 * LENGTH;
  const block = fits ? LENGTH / BLOCKS : Math.max(1, Math.floor(context / 2 / BLOCKS));
  const length = fits ? LENGTH : Math.max(1, Math.min(block * BLOCKS, Math.floor(context / 2)));
  const values = { ...PAPER, block_size: String(block), max_new_tokens: String(length) };
  return { values, less: fits ? null : { model: facts.name, numbers: { context, length, block } } };
};
