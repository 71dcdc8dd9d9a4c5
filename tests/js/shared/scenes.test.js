// What is shown at once in a presentation, and how large.

import assert from "node:assert/strict";
import { test } from "node:test";

import { firstScale, largestThatFits, scenesOfRun, showOnly } from "../../../assets/js/shared/scenes.js";

/** An element that knows its children and attributes. */
const node = (name, ...children) => ({
  name,
  children,
  attributes: new Set(),
  contains(other) {
    return other === this || children.some((child) => child.contains(other));
  },
  setAttribute(attribute) {
    this.attributes.add(attribute);
  },
  removeAttribute(attribute) {
    this.attributes.delete(attribute);
  },
  all() {
    return [this, ...children.flatMap((child) => child.all())];
  },
  querySelectorAll(selector) {
    return this.all().filter((one) => one !== this && one.attributes.has(selector.slice(1, -1)));
  },
});
const marked = (root, attribute) =>
  root
    .all()
    .filter((one) => one.attributes.has(attribute))
    .map(({ name }) => name);
const off = (root) => marked(root, "data-off-scene");

test("a scene leaves its parts, what is in them and what is around them; and goes away without a trace", () => {
  const part = node("part", node("inside"));
  const root = node("root", node("before", node("in before")), node("around", part, node("beside")), node("after"));
  showOnly(root, [part]);
  assert.deepEqual(off(root), ["before", "beside", "after"]);
  assert.deepEqual(marked(root, "data-around-scene"), ["around"]);
  showOnly(root, [root.children[0]]);
  assert.deepEqual(off(root), ["around", "after"]);
  showOnly(root, []);
  assert.deepEqual([off(root), marked(root, "data-around-scene")], [[], []]);
});

test("letters are as large as fits, and never smaller than what can be read", () => {
  const tried = [];
  const upTo = (limit) => (scale) => {
    tried.push(scale);
    return scale <= limit;
  };
  assert.equal(largestThatFits(0.8, 2, upTo(9)), 2);
  assert.deepEqual(tried, [2], "nothing is tried where the largest fits");
  const found = largestThatFits(0.8, 2, upTo(1.37));
  assert.ok(found <= 1.37 && found > 1.33, String(found));
  assert.ok(largestThatFits(0.8, 2, upTo(0.1)) < 0.84);
  assert.equal(largestThatFits(0.8, 0.5, upTo(9)), 0.8);
});

test("letters grow with the window, words alone the most", () => {
  assert.ok(firstScale("panel", 1024, 768) > 1.3);
  assert.ok(firstScale("panel", 1280, 720) > 1.4);
  assert.ok(firstScale("panel", 1920, 1080) > 2);
  assert.equal(firstScale("panel", 400, 300), 1);
  assert.ok(firstScale("words", 1280, 720) > 1.5 * firstScale("panel", 1280, 720));
});

/** A run's tab with these panels: names, or {name, hidden, own, apart}. */
const runTab = (...wanted) => {
  const panels = wanted.map((one) => {
    const { name, hidden = false, own = false, apart = [] } = typeof one === "string" ? { name: one } : one;
    const children = [{ of: `${name} head` }, { of: `${name} body` }, ...apart.map((of) => ({ of }))];
    const marked = children.filter(({ of }) => apart.includes(of));
    return {
      of: name,
      hidden,
      className: own ? `pv-panel pv-own-${name}` : `pv-panel pv-${name}`,
      dataset: { pv: name },
      children,
      querySelectorAll: () => marked,
    };
  });
  return {
    querySelector: (selector) => (selector.includes("transport") ? { of: "transport" } : null),
    querySelectorAll: () => panels,
  };
};
const shown = (root) => scenesOfRun(root).map(({ kind, parts }) => [kind, ...parts.slice(1).map(({ of }) => of)]);

test("a chain is shown panel by panel, and in the pairs that matter", () => {
  assert.deepEqual(shown(runTab("response", "decision", "candidates", "trace", "history")).slice(0, 4), [
    ["panel", "response"],
    ["wide-left", "response", "decision"],
    ["wide-right", "decision", "trace"],
    ["panel", "trace"],
  ]);
});

test("what a run does not have makes no scene, and its own panel makes one for each of its pictures", () => {
  const root = runTab(
    "response",
    { name: "decision", hidden: true },
    "trace",
    { name: "particles", own: true, apart: ["tree"] },
    { name: "ladder", own: true, hidden: true },
  );
  assert.deepEqual(shown(root), [
    ["panel", "response"],
    ["panel", "trace"],
    ["panel", "particles head", "particles body"],
    ["panel", "particles head", "tree"],
  ]);
});

test("the buttons that play a run are there in all of its scenes", () => {
  for (const { parts } of scenesOfRun(runTab("response", "trace"))) assert.deepEqual(parts[0], { of: "transport" });
});
