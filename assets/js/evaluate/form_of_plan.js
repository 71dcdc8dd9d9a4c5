// What the form says for a plan: the way back from an evaluation that is open to the form that it came from.

/** @import { PlanMessage } from "../types/messages.js" */

const KEPT = [
  "alpha",
  "num_steps",
  "block_size",
  "max_new_tokens",
  "min_new_tokens",
  "stop_early",
  "cut_law",
  "uniform_share",
  "tries",
];
const distinct = (values) => [...new Set(values)].sort((one, other) => one - other);
const near = (one, other) => Math.abs(one - other) < 1e-9;

/** The values of the form's fields, by name; those that the plan does not tell are left out. Sweeps are around the
 *  first power method.
 *  @param {Pick<PlanMessage, "set" | "model" | "problems" | "seed" | "methods">} plan
 *  @returns {Record<string, any>} */
export const formOfPlan = ({ set, model, problems, seed, methods }) => {
  const own = methods.filter((method) => !method.model);
  const second = methods.find((method) => method.model);
  const power = own.filter(({ sampler }) => sampler === "power").map(({ settings }) => settings);
  const settings = power[0] ?? { max_new_tokens: methods[0].settings.max_new_tokens };
  const low = own.find(({ sampler }) => sampler === "low_temperature")?.settings.temperature;
  const candidates = own.find((method) => method.settings.num_samples)?.settings.num_samples;
  const swept = (name) => {
    const values = distinct(power.map((one) => one[name]));
    return values.length > 1 ? values.join(", ") : "";
  };
  const alphas = swept("alpha");
  const found = {
    problem_set: set,
    model,
    limit: problems,
    seed,
    samples: Math.max(...methods.map((method) => method.samples)),
    methods: [...new Set(own.map(({ sampler }) => sampler)), ...(second ? ["second_model"] : [])],
    second_model: second?.model,
    ...Object.fromEntries(KEPT.map((name) => [name, settings[name]])),
    temperature: low === undefined || (settings.alpha && near(low, 1 / settings.alpha)) ? "" : low,
    num_samples: candidates,
    sweep_alpha: alphas,
    sweep_num_steps: swept("num_steps"),
    sweep_temperature: alphas ? "" : swept("temperature"), // with α the proposal's temperature follows
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== null));
};
