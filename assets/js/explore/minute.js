// The first minute: scenes from a recorded run, in everyday words. Every number in it is read from that run.
// Knows the run, its question and the answers beside it; what Play does is up to whoever opens it.

import { clipped, el, part, readable } from "../core/dom.js";
import { language, say } from "../core/language.js";
import { languageChoice } from "../core/language_switch.js";
import { fixedText } from "../core/numbers.js";
import { definitions, hideTooltip } from "../core/tooltip.js";
import { newCoin } from "../run/coin.js";
import { chainOf, fold, newRun } from "../run/fold.js";
import { answerBadge } from "../run/response.js";
import { effect, sentenceOf, WORDS } from "../run/sentences.js";
import { tokenText } from "../run/tokens.js";

/** @import { Companion, RunMessage } from "../types/messages.js" */
/** @import { Step } from "../run/fold.js" */

const TOLD_STEPS = 3;
const LIKELIEST = 4;
const LONGEST = 600; // characters of an answer
const [TOP, BOTTOM] = [34, 206]; // of what is drawn: words stand above and below it, so that they never meet it

const svg = (tag, attributes, ...children) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** What a recorded run has to tell: null if a part is missing. `wrong` is an answer that is not right, the greedy one
 *  if it is; `steps` are the first in which there was something to decide.
 *  @param {Pick<RunMessage, "events" | "answers" | "right" | "companions">} recorded */
export const storyOf = ({ events, answers, right, companions }) => {
  const run = newRun(answers);
  for (const event of events) fold(run, event);
  const chain = chainOf(run);
  const steps = chain.steps.filter((step) => step.decision.decision !== "unchanged").slice(0, TOLD_STEPS);
  const others = companions?.base ?? [];
  const isWrong = (sample) => sample.answer !== null && right[sample.answer] === false;
  const greedy = (companions?.greedy ?? []).find(isWrong);
  const wrong = greedy ?? others.find(isWrong);
  const complete = steps.length === TOLD_STEPS && others.length && wrong && run.complete;
  return complete ? { run, chain, steps, others, wrong, greedy: wrong === greedy, right } : null;
};

/** How many of the answers are right, and how many of those that the model finds likeliest.
 *  @param {Companion[]} others
 *  @param {Record<string, boolean>} right */
export const counts = (others, right) => {
  const isRight = (sample) => right[sample.answer] === true;
  const likeliest = [...others].sort((a, b) => b.log_prob - a.log_prob).slice(0, LIKELIEST);
  return {
    n: others.length,
    right: others.filter(isRight).length,
    top: likeliest.length,
    topRight: likeliest.filter(isRight).length,
  };
};

/** @param {NonNullable<ReturnType<typeof storyOf>>} story */
const scenesOf = ({ run, chain, steps, others, wrong, greedy, right }) => {
  const judge = /** @type {any} */ ({ right, run });
  const asked = () => el("p", { class: "pv-asked", dir: "auto" }, readable(run.started.prompt));
  const answer = (text) => el("p", { class: "pv-minute-answer", dir: "auto" }, readable(clipped(text, LONGEST), true));
  const spelled = (tokens) => tokens.map((token) => tokenText(token, run)).join("");

  /** The two paths of a step, from where it was cut; `parts`: how much of it is shown.
   *  @param {Step} step
   *  @param {"cut" | "redrawn" | "decided"} parts */
  const paths = (step, parts) => {
    const { cut, start } = step.proposal;
    const old = step.before.tokens;
    const fresh = [...old.slice(cut, start), ...step.drawn];
    const given = step.decision.decision === "rejected_early" ? [el("i", {}, ` ${say("run-given-up")}`)] : [];
    const verdict = step.decision.decision;
    const name = (code) => el("b", { class: "pv-minute-name" }, say(code));
    const taken = parts === "decided" && verdict === "accepted";
    return el(
      "div",
      { class: "pv-minute-paths", "data-verdict": parts === "decided" ? verdict : "open" },
      el(
        "p",
        { dir: "auto" },
        spelled(old.slice(0, cut)),
        el(
          "span",
          { class: "pv-mark pv-mark-cut", role: "img", "aria-label": say("run-cut-of-step", { n: step.index }) },
          " ✂ ",
        ),
        parts === "cut" ? el("span", { class: "pv-minute-off" }, spelled(old.slice(cut))) : "",
      ),
      ...(parts === "cut"
        ? []
        : [
            el("p", { class: taken ? "pv-minute-out" : "", dir: "auto" }, name("minute-old"), spelled(old.slice(cut))),
            el(
              "p",
              { class: parts === "decided" && !taken ? "pv-minute-out" : "pv-minute-new", dir: "auto" },
              name("minute-new"),
              ...(parts === "redrawn" ? arriving(fresh) : [spelled(fresh)]),
              ...given,
            ),
          ]),
    );
  };
  /** Tokens that come one after the other. */
  const arriving = (tokens) =>
    tokens.map((token, index) =>
      el("span", { class: "pv-minute-comes", style: `animation-delay: ${60 * index}ms` }, tokenText(token, run)),
    );
  const decided = (step) => {
    const coin = newCoin();
    coin.draw(step.decision);
    const { mark, word } = WORDS[step.decision.decision];
    const verdict = el("p", { class: `pv-minute-verdict pv-word-${step.decision.decision}` }, `${mark} ${word}`);
    return [paths(step, "decided"), coin.element, verdict];
  };

  const heights = () => {
    const all = [...others.map((sample) => sample.log_prob), ...chain.steps.map((step) => step.logProb)];
    const low = Math.min(...all);
    const high = Math.max(...all, low + 1);
    return (value) => TOP + ((BOTTOM - TOP) * (high - value)) / (high - low);
  };
  const axis = () => [
    svg("text", { x: 4, y: 20, class: "pv-minute-axis" }, say("minute-likelier")),
    svg("text", { x: 4, y: 230, class: "pv-minute-axis" }, say("minute-less-likely")),
  ];
  /** A dot for each answer, at its log p; right and wrong ones differ in their shape, too. */
  const dots = (from, width, lit) => {
    const height = heights();
    return others.map((sample, index) => {
      const x = from + (width * (index + 0.5)) / others.length;
      const y = height(sample.log_prob);
      const kind = right[sample.answer] ? "right" : "wrong";
      const shape =
        kind === "right"
          ? svg("circle", { cx: x, cy: y, r: 6 })
          : svg("path", { d: `M${x - 5} ${y - 5}l10 10m0 -10l-10 10` });
      const dot = svg(
        "g",
        { class: `pv-minute-dot pv-minute-${kind}`, style: `animation-delay: ${40 * index}ms` },
        shape,
      );
      if (lit) {
        for (const event of ["pointerenter", "click"]) dot.addEventListener(event, () => lit(sample, dot));
      }
      return dot;
    });
  };
  const falling = () => {
    const sentence = el("div", { class: "pv-minute-lit" });
    const box = svg(
      "svg",
      { viewBox: "0 0 640 238", role: "img", "aria-label": say("minute-dots-picture") },
      ...axis(),
    );
    const light = (sample, dot) => {
      box.querySelector(".pv-lit")?.classList.remove("pv-lit");
      dot.classList.add("pv-lit");
      const facts = el(
        "p",
        { class: "pv-facts" },
        answerBadge(sample.answer ?? "", judge),
        ` log p ${fixedText(sample.log_prob)}`,
      );
      sentence.replaceChildren(answer(sample.text), facts);
    };
    const drawn = dots(8, 624, light);
    box.append(...drawn);
    const best = others.reduce((top, sample, index) => (sample.log_prob > others[top].log_prob ? index : top), 0);
    light(others[best], drawn[best]);
    return [box, sentence];
  };
  const picture = () => {
    const height = heights();
    const width = 440;
    const x = (index) => 12 + (width * index) / Math.max(1, chain.steps.length);
    let line = `M${x(0)} ${height(chain.steps[0].before.logProb)}`;
    for (const step of chain.steps) line += `H${x(step.index)}V${height(step.logProb)}`;
    const marks = chain.steps
      .filter((step) => step.decision.decision === "accepted")
      .map((step) => svg("circle", { cx: x(step.index), cy: height(step.logProb), r: 6, class: "pv-minute-taken" }));
    const captions = [
      svg("text", { x: 232, y: 254, "text-anchor": "middle", class: "pv-minute-axis" }, say("minute-step-by-step")),
      svg("text", { x: 636, y: 254, "text-anchor": "end", class: "pv-minute-axis" }, say("minute-other-answers")),
    ];
    const label = { viewBox: "0 0 640 262", role: "img", "aria-label": say("minute-trace-picture") };
    return [
      svg(
        "svg",
        label,
        ...axis(),
        svg("path", { d: line, class: "pv-minute-line" }),
        ...marks,
        ...dots(490, 142),
        ...captions,
      ),
    ];
  };

  const [first, second, third] = steps;
  const n = (step) => ({ n: step.index });
  const badge = (sample) => el("p", { class: "pv-facts" }, answerBadge(sample.answer ?? "", judge));
  return [
    { words: () => [say("minute-question")], draw: () => [asked()] },
    {
      words: () => [say(greedy ? "minute-greedy-wrong" : "minute-sample-wrong", { answer: wrong.answer })],
      draw: () => [asked(), answer(wrong.text), badge(wrong)],
    },
    { words: () => [say("minute-dots", counts(others, right))], draw: falling },
    {
      words: () => [say("minute-cut", { ...n(first), answer: first.before.answer ?? say("learn-none") })],
      draw: () => [paths(first, "cut")],
    },
    { words: () => [say("minute-redrawn", n(first))], draw: () => [paths(first, "redrawn")] },
    {
      words: () => [say("minute-decided"), " ", sentenceOf(first.decision)],
      hint: true,
      draw: () => decided(first),
    },
    ...[second, third].map((step) => ({
      words: () => [
        say("minute-step", n(step)),
        " ",
        sentenceOf(step.decision),
        " ",
        effect(step, judge),
        ...(step === third && step.decision.decision === "accepted" ? [" ", say("minute-pivot")] : []),
      ],
      draw: () => decided(step),
    })),
    { words: () => [say("minute-picture")], draw: picture },
    {
      words: () => [say("minute-now-you", { steps: say("n-steps", { n: chain.steps.length }) })],
      draw: () => [asked(), answer(chain.text), badge({ answer: chain.answer })],
    },
  ];
};

/** Show the minute in its dialog, from its scene `at` on. `note` is told of every scene that is shown; `play` is done when
 *  the visitor wants a run of their own.
 *  @param {HTMLDialogElement} dialog
 *  @param {NonNullable<ReturnType<typeof storyOf>>} story
 *  @param {{ play: () => void, at: number, note: (scene: number) => void }} then */
export const showMinute = (dialog, story, then) => {
  const scenes = scenesOf(story);
  const words = part(dialog, "words");
  const scene = part(dialog, "scene");
  const [back, next, skip] = ["scene-back", "scene-next", "skip"].map((name) => part(dialog, name));
  let at = 0;
  const draw = () => {
    const { words: says, draw: drawn, hint } = scenes[at];
    hideTooltip(); // its word goes away
    const last = at === scenes.length - 1;
    words.replaceChildren(el("p", {}, ...says()));
    if (hint) {
      const formula = el(
        "dfn",
        { class: "pv-term", tabindex: "0", "data-define": "define-log-a" },
        say("minute-formula"),
      );
      words.append(el("p", { class: "pv-hint" }, formula));
    }
    scene.replaceChildren(...drawn());
    part(dialog, "scene-number").textContent = say("learn-of", { n: at + 1, all: scenes.length });
    back.disabled = at === 0;
    if (!dialog.contains(document.activeElement)) next.focus(); // the word that had the focus is gone, and no key heard
    next.textContent = say(last ? "minute-play" : "minute-next");
    skip.textContent = say(last ? "minute-look-around" : "minute-skip");
  };
  const goTo = (place) => {
    at = Math.max(0, Math.min(scenes.length - 1, place));
    then.note(at);
    draw();
  };
  const forward = () => {
    if (at < scenes.length - 1) return goTo(at + 1);
    dialog.close();
    then.play();
  };
  back.onclick = () => goTo(at - 1);
  next.onclick = forward;
  skip.onclick = () => dialog.close();
  dialog.onkeydown = (event) => {
    event.stopPropagation(); // they are not the transport's
    if (event.key === "ArrowRight") goTo(at + 1);
    else if (event.key === "ArrowLeft") goTo(at - 1);
  };
  const forgets = [languageChoice(part(dialog, "minute-language")), language.on(() => dialog.open && draw())];
  dialog.onclose = () => {
    for (const forget of forgets) forget();
    hideTooltip();
    scene.replaceChildren();
    words.replaceChildren();
  };
  definitions(dialog);
  goTo(then.at);
  dialog.showModal();
  next.focus();
};
