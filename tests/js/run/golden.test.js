// The page's fold gives what powerviz.runs.Run gives: both are held to the files in tests/golden.

import assert from "node:assert/strict";
import { test } from "node:test";

import { weighedIn } from "../../../assets/js/run/candidates_weighed.js";
import { fold, logProb, logRatio, newRun } from "../../../assets/js/run/fold.js";
import { swapsOf } from "../../../assets/js/run/ladder.js";
import { filtersOf } from "../../../assets/js/run/particles.js";
import { golden, recorded, stubPage } from "../helpers.js";

stubPage();

const ids = (tokens) => tokens.map((token) => token.id);
const rounded = (value) => Number(value.toFixed(9)) + 0; // no negative zero

const stepOf = (step) => ({
  index: step.index,
  decision: step.decision.decision,
  divergence: step.decision.divergence,
  log_accept_ratio: rounded(logRatio(step.decision)),
  cut: step.proposal.cut,
  start: step.proposal.start,
  drawn: ids(step.drawn),
  others: step.others.map((one) => ids(one.tokens)),
  tokens: ids(step.tokens),
  text: step.text,
  answer: step.answer,
  log_prob: rounded(step.logProb),
});

const chainAsFiled = (chain) => ({
  index: chain.index,
  tokens: ids(chain.tokens),
  placed: chain.placed,
  draft: ids(chain.draft),
  cut: chain.proposal ? chain.proposal.cut : null,
  block: chain.block,
  limit: chain.blocks.at(-1).limit,
  extended: chain.extended,
  block_finished: chain.blockFinished,
  ended: chain.ended,
  log_prob: rounded(logProb(chain.tokens)),
  plain_tokens: chain.plainTokens,
  plain_tokens_exact: chain.plainTokensExact,
  text: chain.extended ? chain.text : null,
  answer: chain.blockFinished ? chain.answer : null,
  steps: chain.steps.length,
  last_step: chain.steps.length ? stepOf(chain.steps.at(-1)) : null,
});

const filterAsFiled = (filter) => ({
  offsets: filter.offsets.map(rounded),
  families: filter.families,
  position: filter.position,
  base: filter.base,
  log_z: rounded(filter.logZ),
  moved: filter.moved,
  chosen: filter.finished ? filter.finished.chosen : null,
  accepted: filter.decided ? filter.decided.accepted : null,
});

const weighedAsFiled = (event) =>
  event && { position: event.position, chosen: event.chosen, of: event.candidates.length };

const addedUp = (run) => ({
  chosen: run.chosen,
  complete: run.complete,
  cost: run.cost,
  chains: run.chains.map(chainAsFiled),
  weighed: weighedAsFiled(weighedIn(run)),
  swaps: { offered: swapsOf(run).offered, accepted: swapsOf(run).accepted },
  filters: Object.fromEntries(Object.entries(filtersOf(run)).map(([index, one]) => [index, filterAsFiled(one)])),
});

for (const name of ["run", "chains", "tries", "samples", "ladder", "ahead", "particles", "rounds"])
  test(`the recording ${name}.jsonl adds up to what its file says after every event`, () => {
    const events = recorded(name);
    const { answers, after } = JSON.parse(golden(`${name}.json`));
    assert.equal(events.length, after.length);
    const run = newRun(answers);
    events.forEach((event, place) => {
      fold(run, event);
      assert.deepEqual(addedUp(run), after[place], `after event ${place}, ${event.kind}`);
    });
  });
