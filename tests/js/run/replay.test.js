// The line above a recorded run: its method, and the settings with which it was started.

import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../../assets/js/core/language.js";
import { speakEnglish, stubPage } from "../helpers.js";

stubPage();
speakEnglish();

const { settingsOf } = await import("../../../assets/js/run/replay.js");
const particles = { code: "method-particles", values: { n: 8 } };

test("settings are named as the server tells them, behind the method where it is not power sampling", () => {
  const settings = { num_particles: 16, min_new_tokens: 0 };
  assert.equal(settingsOf({ sampler: "smc", settings, said: [particles] }), "Power-SMC, 8 particles");
  assert.equal(settingsOf({ sampler: "power", settings, said: [particles] }), "8 particles");
  const late = { min_new_tokens: 5 };
  assert.equal(settingsOf({ sampler: "power", settings: late, said: [] }), say("run-ends-late", { n: 5 }));
});
