// Addresses and links: what a page is opened with, and how others are pointed to it.

import assert from "node:assert/strict";
import { test } from "node:test";

import { addressOf, known, linkedValues, linkTo } from "../../../assets/js/core/link.js";
import { stubPage } from "../helpers.js";

const opened = (address, more = {}) => stubPage({ address, ...more });

test("the server's addresses are below the app's own path", () => {
  opened("http://127.0.0.1:7860/");
  assert.equal(addressOf("alive"), "http://127.0.0.1:7860/powerviz/alive");
  opened("https://example.org/space/app/?tab=compare");
  assert.equal(addressOf("alive"), "https://example.org/space/app/powerviz/alive");
});

test("what the server has put into the page is read anew each time", () => {
  opened("http://127.0.0.1/", { base: "one" });
  assert.equal(known().base, "one");
  opened("http://127.0.0.1/", { base: "other" });
  assert.equal(known().base, "other");
});

test("a link opens the same page with these values and no others", () => {
  opened("https://example.org/app/?tab=library&run=old#top");
  assert.equal(linkTo({}), "https://example.org/app/?");
  assert.equal(linkTo({ tab: "explore", alpha: 4 }), "https://example.org/app/?tab=explore&alpha=4");
  assert.equal(linkTo({ truth: null, seed: undefined, steps: 0 }), "https://example.org/app/?truth=&seed=&steps=0");
});

test("values come out of a link as they went in, whatever is in them", () => {
  opened("https://example.org/");
  const values = { tab: "compare", prompt: "Ünï & <b> + 100 %?\n#=", stop: "a&b=c" };
  opened(linkTo(values));
  const { tab, ...others } = values;
  assert.deepEqual(linkedValues(tab), others);
});

test("a link's values are for the tab that it names, and without one for the first", () => {
  opened("http://127.0.0.1/?tab=library&run=coins&step=2");
  assert.deepEqual(linkedValues("library"), { run: "coins", step: "2" });
  assert.deepEqual(linkedValues("explore"), {});
  opened("http://127.0.0.1/?alpha=2");
  assert.deepEqual(linkedValues("explore"), { alpha: "2" });
  assert.deepEqual(linkedValues("library"), {});
  opened("http://127.0.0.1/");
  assert.deepEqual(linkedValues("explore"), {});
});
