// A question of the teacher's own, as it is typed: what is too long is said, and never cut.

import assert from "node:assert/strict";
import { test } from "node:test";

import { LONGEST, questionOf } from "../../../assets/js/classes/own_question.js";
import { say } from "../../../assets/js/core/language.js";
import { speakEnglish } from "../helpers.js";

speakEnglish();

const typed = (more = {}) => ({ words: " Which? ", kind: "choice", choices: [" a", "", "b ", "", "", ""], ...more });
const refused = (more, code, values) =>
  assert.throws(
    () => questionOf(typed(more)),
    (said) => said === say(code, values),
  );

test("a question is what was typed, without an answer that the class could read", () => {
  assert.deepEqual(questionOf(typed()), { kind: "choice", text: "Which?", choices: ["a", "b"] });
  assert.deepEqual(questionOf(typed({ kind: "number" })), { kind: "number", text: "Which?" });
});

test("what is missing is said", () => {
  refused({ words: "  " }, "class-own-no-words");
  refused({ choices: ["a", " "] }, "class-own-two");
});

test("what is too long is refused with its length, and the longest is taken whole", () => {
  const longest = "x".repeat(LONGEST.words);
  assert.equal(questionOf(typed({ words: longest })).text, longest);
  refused({ words: `${longest}x` }, "class-own-too-long", { n: LONGEST.words + 1, most: LONGEST.words });
  const choice = "x".repeat(LONGEST.choice);
  assert.equal(questionOf(typed({ choices: ["a", choice] })).choices[1], choice);
  refused({ choices: ["a", `${choice}x`] }, "class-own-choice-too-long", {
    n: LONGEST.choice + 1,
    most: LONGEST.choice,
  });
});
