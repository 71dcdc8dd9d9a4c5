// The address follows what a tab shows, and a tab follows the address when one goes back.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import {
  alsoInAddresses,
  besideInAddress,
  followPlaces,
  newPlace,
  onTab,
  stepOf,
} from "../../../assets/js/core/place.js";
import { stubPage } from "../helpers.js";

let written = [];
beforeEach(() => {
  written = [];
  const page = stubPage({ address: "http://127.0.0.1/app/" });
  const button = { dataset: { tabId: "library" }, getAttribute: () => "true", classList: { contains: () => false } };
  page.querySelectorAll = (selector) => (selector.includes("[data-tab-id]") ? [button] : []);
  globalThis.gradio_config = { components: [{ type: "tabitem", props: { id: "library" } }] };
  const note = (way) => (state, _, address) => written.push([way, address, state]);
  globalThis.history = { pushState: note("push"), replaceState: note("replace") };
});

test("a place that one has moved to is put into the history once", () => {
  let step = 1;
  const place = newPlace("library", { values: () => ({ run: "coins", step }), state: () => ({ run: "coins" }) });
  place.moved();
  place.moved();
  step = 2;
  place.moved("replaceState");
  assert.deepEqual(written, [
    ["push", "http://127.0.0.1/app/?tab=library&run=coins&step=1", { run: "coins" }],
    ["replace", "http://127.0.0.1/app/?tab=library&run=coins&step=2", { run: "coins" }],
  ]);
});

test("a place that one arrives at by its address leaves the address alone", () => {
  let step = 1;
  const place = newPlace("library", { values: () => ({ step }) });
  place.arriving();
  place.moved();
  assert.deepEqual(written, []);
  step = 2;
  place.moved();
  assert.equal(written.length, 1);
});

test("a tab that is not shown writes no address", () => {
  newPlace("explore", { values: () => ({ step: 3 }) }).moved();
  assert.deepEqual(written, []);
});

test("what addresses hold beside a place is there until it ends, each beside the other", () => {
  const place = newPlace("library", { values: () => ({ run: "coins" }) });
  alsoInAddresses(() => ({ present: 2 }));
  const end = alsoInAddresses(() => ({ class: "BCD4FGH.3" }));
  place.moved();
  end();
  newPlace("library", { values: () => ({ run: "sum" }) }).moved();
  assert.deepEqual(
    written.map(([, address]) => address),
    [
      "http://127.0.0.1/app/?tab=library&run=coins&present=2&class=BCD4FGH.3",
      "http://127.0.0.1/app/?tab=library&run=sum&present=2",
    ],
  );
});

test("the address of now gets what stands beside a place, once, and loses it", () => {
  stubPage({ address: "http://127.0.0.1/app/?tab=learn&class=old" });
  besideInAddress("class", "old");
  besideInAddress("class", "BCD4FGH.3");
  besideInAddress("class", null);
  assert.deepEqual(
    written.map(([way, address]) => [way, String(address)]),
    [
      ["replace", "http://127.0.0.1/app/?tab=learn&class=BCD4FGH.3"],
      ["replace", "http://127.0.0.1/app/?tab=learn"],
    ],
  );
});

test("a tab that Back leads away from does not write over the address it leads to", () => {
  const happen = {};
  const listen = (kind, act) => (happen[kind] = act);
  Object.assign(globalThis.document, { addEventListener: listen, querySelector: () => ({ parentElement: {} }) });
  globalThis.addEventListener = /** @type {any} */ (listen);
  globalThis.MutationObserver = /** @type {any} */ (
    class {
      observe() {}
    }
  );
  globalThis.location = /** @type {any} */ (new URL("http://127.0.0.1/app/?tab=library"));
  let step = 1;
  const place = newPlace("library", { values: () => ({ step }) });
  followPlaces();
  place.moved();
  globalThis.location = /** @type {any} */ (new URL("http://127.0.0.1/app/?tab=explore&step=4"));
  onTab(() => {
    step = 2; // it comes to rest where it is left
    place.moved("replaceState");
  });
  const later = globalThis.setTimeout;
  globalThis.setTimeout = /** @type {any} */ (() => 0);
  happen.popstate({ state: null });
  globalThis.setTimeout = later;
  assert.equal(written.length, 1);
});

test("a step is a whole number from 0", () => {
  assert.deepEqual(["0", "12", "", "-1", "1.5", "x", undefined].map(stepOf), [0, 12, null, null, null, null, null]);
});
