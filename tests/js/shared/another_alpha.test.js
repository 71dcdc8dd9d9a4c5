// What samples say at another α, in words, and where the chart's rows go.

import assert from "node:assert/strict";
import { test } from "node:test";

import { say } from "../../../assets/js/core/language.js";
import { firstPlace, placesOf, reaches, readingOf, rowsOf, slopeOf } from "../../../assets/js/shared/another_alpha.js";
import { speakEnglish, stubPage } from "../helpers.js";

stubPage();
speakEnglish();

const point = (alpha, more = {}) => ({ alpha, ess: 20, log_prob: -5, right: 0.5, low: 0.25, high: 0.75, ...more });
const none = { log_prob: null, right: null, low: null, high: null };
const curve = (points, more = {}) => ({
  method: "power",
  own: 4,
  samples: 40,
  least: 20,
  slope: null,
  points,
  ...more,
});

test("a value of α′ at which the samples are too few says how many they are worth, and how many it takes", () => {
  const said = readingOf(curve([]), point(16, { ess: 3.21, ...none }));
  assert.equal(said, say("another-alpha-refused", { ess: "3.2", samples: 40, least: "20" }));
});

test("where the jackknife has too much to mend the samples are not said to weigh too little", () => {
  const said = readingOf(curve([]), point(16, { ess: 30, ...none }));
  assert.equal(said, say("another-alpha-leans", { most: "3" }));
});

test("few samples say nothing of another α than their own", () => {
  const few = curve([point(2, none), point(4)], { samples: 8 });
  assert.equal(readingOf(few, point(2, none)), say("another-alpha-too-few", { samples: 8, least: 20 }));
  assert.notEqual(readingOf(few, point(4)), readingOf(few, point(2, none)));
  assert.equal(reaches([{ curve: few }]), false);
  assert.equal(reaches([{ curve: few }, { curve: curve([point(4), point(8)]) }]), true);
});

test("nothing is told of an α smaller than that of the samples", () => {
  assert.equal(readingOf(curve([]), point(2, { ess: null, ...none })), say("another-alpha-flatter", { own: "4" }));
});

test("right answers are told where they are known, log p and the effective size in any case", () => {
  const size = say("another-alpha-size-is", { ess: "20", samples: 40 });
  const logP = say("another-alpha-mean-log-p", { value: "−5.00" });
  const right = say("another-alpha-right-is", { share: "50%", low: "25%", high: "75%" });
  assert.equal(readingOf(curve([]), point(4)), `${right}, ${logP}, ${size}`);
  assert.equal(readingOf(curve([]), point(4, { right: null, low: null, high: null })), `${logP}, ${size}`);
});

test("the slope is told in points, with its interval where it has one", () => {
  assert.equal(slopeOf(curve([])), "");
  const alone = { own: "4", slope: "+2.1" };
  assert.equal(
    slopeOf(curve([], { slope: { slope: 0.021, low: null, high: null } })),
    say("another-alpha-slope-alone", alone),
  );
  const told = slopeOf(curve([], { slope: { slope: 0.021, low: -0.004, high: 0.046 } }));
  assert.equal(told, say("another-alpha-slope", { ...alone, low: "−0.4", high: "+4.6" }));
});

test("the slider begins where the last method's samples were drawn", () => {
  const values = [1, 2, 4, 8].map((alpha) => point(alpha));
  const shown = [{ curve: curve(values, { own: 1 }) }, { curve: curve(values, { own: 4 }) }];
  assert.equal(firstPlace(shown), 2);
});

test("α′ goes a doubling further than any method's samples reach", () => {
  const reaching = (most) => [1, 2, 4, 8, 16].map((alpha) => point(alpha, alpha > most ? none : {}));
  const places = (...mosts) => placesOf(mosts.map((most) => ({ curve: curve(reaching(most)) })));
  assert.equal(places(1, 2), 3);
  assert.equal(places(1, 8), 5);
  assert.equal(places(1), 3);
});

test("without right answers the chart has two rows, which do not overlap", () => {
  assert.deepEqual(Object.keys(rowsOf([{ curve: curve([point(4)]) }])), ["right", "log_prob", "ess"]);
  const rows = rowsOf([{ curve: curve([point(4, { right: null }), point(8, none)]) }]);
  assert.deepEqual(Object.keys(rows), ["log_prob", "ess"]);
  assert.equal(rows.log_prob[0], "y"); // plotly wants a first axis
  assert.ok(rows.ess[1][1] < rows.log_prob[1][0]);
});
