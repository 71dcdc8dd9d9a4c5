import assert from "node:assert/strict";
import { test } from "node:test";

import { formOfPlan } from "../../../assets/js/evaluate/form_of_plan.js";

const power = (more = {}) => ({
  sampler: "power",
  model: null,
  samples: 2,
  settings: {
    alpha: 3,
    num_steps: 5,
    block_size: 64,
    max_new_tokens: 48,
    temperature: 1 / 3,
    stop_early: false,
    ...more,
  },
});
const other = (sampler, settings = {}, more = {}) => ({
  sampler,
  model: null,
  samples: 2,
  settings: { max_new_tokens: 48, ...settings },
  ...more,
});
const plan = (methods) => ({ set: "pocket", model: "pocket", problems: 4, seed: 7, methods });

test("a form filled from a plan asks for that plan again", () => {
  const form = formOfPlan(
    plan([
      other("greedy", {}, { samples: 1 }),
      power(),
      other("best_of_n", { num_samples: 9 }),
      other("base", {}, { model: "other" }),
    ]),
  );
  assert.deepEqual([form.problem_set, form.model, form.limit, form.samples, form.seed], ["pocket", "pocket", 4, 2, 7]);
  assert.deepEqual(form.methods, ["greedy", "power", "best_of_n", "second_model"]);
  assert.deepEqual([form.alpha, form.num_steps, form.block_size, form.max_new_tokens], [3, 5, 64, 48]);
  assert.deepEqual([form.num_samples, form.second_model, form.stop_early], [9, "other", false]);
  assert.deepEqual([form.sweep_alpha, form.sweep_num_steps, form.sweep_temperature], ["", "", ""]);
});

test("a temperature is given where it does not follow from α", () => {
  assert.equal(formOfPlan(plan([power(), other("low_temperature", { temperature: 1 / 3 })])).temperature, "");
  assert.equal(formOfPlan(plan([power(), other("low_temperature", { temperature: 0.5 })])).temperature, 0.5);
});

test("the values of a sweep are written in order", () => {
  const form = formOfPlan(plan([power(), power({ alpha: 8, temperature: 1 / 8 }), power({ num_steps: 0 })]));
  assert.deepEqual([form.sweep_alpha, form.sweep_num_steps, form.sweep_temperature], ["3, 8", "0, 5", ""]);
});
