// Where the browser keeps nothing, as here, nothing comes of keeping, and nothing breaks.

import assert from "node:assert/strict";
import { test } from "node:test";

import { newKeep } from "../../../assets/js/core/kept.js";

globalThis.addEventListener = () => {}; // nobody leaves this page

test("without the browser's storage nothing is kept, found or broken", async () => {
  const keep = newKeep("explore");
  assert.equal(await keep.save({ method: "power" }, [{ kind: "run_started" }]), undefined);
  assert.equal(await keep.found(), null);
  assert.equal(await keep.forget(), undefined);
});
