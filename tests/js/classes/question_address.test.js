// Addresses of questions: what a link names, and what is none.

import assert from "node:assert/strict";
import { test } from "node:test";

import { addressOfQuestion, NAME, placeIn, questionIn } from "../../../assets/js/classes/question_address.js";
import { linkedValues } from "../../../assets/js/core/link.js";
import { stubPage } from "../helpers.js";

test("a question comes out of an address as it went in", () => {
  const search = `?tab=learn&${NAME}=${addressOfQuestion("BCD4FGH", 12)}`;
  assert.deepEqual(questionIn(search), { code: "BCD4FGH", number: 12 });
  stubPage({ address: `http://127.0.0.1/${search}&lesson=3` });
  assert.deepEqual(linkedValues("learn"), { lesson: "3" }, "it is no value of a tab");
});

test("what names no question opens none", () => {
  for (const value of ["", "BCD4FGH", "BCD4FGH.", "BCD4FGH.0", "BCD4FGH.x", "BCD4FGH.1234", "<b>.1", ".1"])
    assert.equal(questionIn(`?${NAME}=${encodeURIComponent(value)}`), null, value);
  assert.equal(questionIn("?tab=learn"), null);
});

test("a telephone's address has a class, and perhaps a question", () => {
  assert.deepEqual(placeIn("#bcd-4fgh"), { code: "BCD4FGH", number: null });
  assert.deepEqual(placeIn("#BCD4FGH/3"), { code: "BCD4FGH", number: 3 });
  assert.deepEqual(placeIn("#BCD4FGH/0"), { code: "BCD4FGH", number: null });
  assert.deepEqual(placeIn("#BCD4FGH/../x"), { code: "BCD4FGH", number: null });
  assert.deepEqual(placeIn(""), { code: "", number: null });
});
