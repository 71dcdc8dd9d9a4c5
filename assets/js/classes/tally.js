// The tally of a vote as bars, and what the right answer was: the same on a telephone and on the wall.

import { el, readable } from "../core/dom.js";
import { say, textOf } from "../core/language.js";
import { percentText, shortText } from "../core/numbers.js";

/** @import { AskedQuestion } from "../types/messages.js" */

const MOST_ROWS = 12; // of numbers, the ones with most votes

const SLOT = /<\/?\d+\/?>/g; // the place of a word with a definition, which stands in the lesson alone

/** The words of a question; an exercise's and a lesson's in the language of the page.
 *  @param {Record<string, any>} asked */
export const questionText = ({ text, said }) => readable(said ? textOf(said).replace(SLOT, "") : text, true);

/** How many have voted of those who are here, or were when the vote closed; who has voted and gone counts, too.
 *  @param {AskedQuestion} question
 *  @param {number | null} here  null of a question that was asked before */
export const votedText = (question, here) =>
  say("class-n-voted", { votes: question.votes, n: Math.max(question.votes, question.here ?? here ?? 0) });

/** Whether a question is the teacher's own, who says the answer with the verdict.
 *  @param {Record<string, any>} asked */
export const isOwn = ({ kind, said }) => kind !== "verdict" && !said;

/** A choice in words.
 *  @param {Record<string, any>} asked
 *  @param {string | number} choice */
export const choiceText = (asked, choice) => {
  if (asked.kind === "verdict") return choice === "accept" ? say("class-accept") : say("class-reject");
  if (asked.kind === "choice")
    return readable(asked.said_choices ? textOf(asked.said_choices[choice]) : asked.choices[choice]);
  return shortText(Number(choice), 6);
};

/** @param {AskedQuestion} question */
const rowsOf = ({ asked, tally }) => {
  if (asked.kind !== "number" || tally.length <= MOST_ROWS) return tally;
  const most = [...tally].sort((one, other) => other.votes - one.votes).slice(0, MOST_ROWS);
  return most.sort((one, other) => Number(one.choice) - Number(other.choice));
};

/** Whether a choice is the right one, once that is known. */
const marked = ({ asked, revealed }, choice) => {
  if (!revealed || asked.answer === null || asked.answer === undefined) return false;
  if (asked.kind !== "number") return choice === asked.answer;
  return Math.abs(Number(choice) - asked.answer) <= (asked.tolerance ?? 0) + 1e-9 * Math.abs(asked.answer);
};

/** The bars of a tally; `mine` is the choice of whoever looks at it.
 *  @param {AskedQuestion} question
 *  @param {string | number} [mine] */
export const tallyRows = (question, mine) => {
  const all = question.votes || 0;
  return el(
    "ol",
    { class: "pv-tally" },
    ...rowsOf(question).map(({ choice, votes }) => {
      const right = marked(question, choice);
      const share = all ? votes / all : 0;
      return el(
        "li",
        { class: right ? "pv-tally-right" : "", "data-kind": `${question.asked.kind} ${choice}` },
        el(
          "span",
          { class: "pv-tally-name" },
          right ? "✓ " : "",
          choiceText(question.asked, choice),
          ...(choice === mine ? [el("small", {}, ` ${say("class-you")}`)] : []),
        ),
        el("span", { class: "pv-tally-bar" }, bar(share)),
        el("b", {}, `${votes}`, el("small", {}, ` ${percentText(share)}`)),
      );
    }),
  );
};

/** A bar; its length is an attribute, for a page's policy may forbid inline styles. */
const bar = (share) => {
  const element = el("i", {});
  element.style.setProperty("--share", String(share));
  return element;
};
