// The answers: one problem, and what each method said to it, right or wrong.

import { clipped, el, part, readable } from "../core/dom.js";
import { language, say, textOf } from "../core/language.js";
import { addressOf, linkTo } from "../core/link.js";
import { FIRST_METHOD } from "../core/methods.js";
import { fixedText } from "../core/numbers.js";
import { stopsEarly } from "../run/fold.js";
import { plainOrChat } from "../shared/models.js";
import { groupName, methodName } from "./methods.js";

/** @import { AnswerMessage, AnswersMessage, MethodMessage } from "../types/messages.js" */

const CARRIED = ["alpha", "num_steps", "block_size", "max_new_tokens", "min_new_tokens"];
const sum = (counts) => counts.reduce((total, count) => total + count, 0);

const PASSES = {
  all: () => true,
  differ: ({ right, graded }) => {
    const shares = right.flatMap((count, place) => (graded[place] ? [count / graded[place]] : []));
    return shares.some((share) => share !== shares[0]);
  },
  none: ({ right, graded }) => sum(graded) > 0 && sum(right) === 0,
  every: ({ right, graded }) => sum(graded) > 0 && sum(right) === sum(graded),
};
const verdict = (right) => {
  if (right === null) return [say("evaluate-not-graded"), ""];
  return right ? [say("compare-right"), "pv-right"] : [say("compare-wrong"), "pv-wrong"];
};

export const evaluationAnswers = (root) => {
  const piece = (name) => part(root, name);
  const [filter, previous, next, where, choice, answers] = [
    "filter",
    "previous",
    "next",
    "where",
    "problem",
    "answers",
  ].map(piece);
  let state = null; // {id, done, plan, looks, shows}
  /** @type {AnswersMessage | null} */
  let latest = null;
  let listed = [];
  let spoken = ""; // of what is shown
  let fetched = "";
  let turn = 0;

  /** Of the samples that the tables are of, whatever has been drawn since. */
  const ask = async (path) =>
    (await fetch(addressOf(`evaluations/${encodeURIComponent(state.id)}/${path}?done=${state.done}`))).json();
  const linkOut = (text, tab, values) =>
    el("a", { class: "pv-link", href: linkTo({ tab, ...values }), target: "_blank", rel: "noopener" }, text);
  const hasTab = (tab) => Boolean(document.querySelector(`#pv-tabs [data-tab-id="${tab}"]`));
  const powerSettings = (method) => ({
    ...Object.fromEntries(CARRIED.map((name) => [name, method.settings[name]])),
    stop_early: stopsEarly(method.settings),
  });

  /** The problem's prompt as the evaluation has asked it.
   *  @param {AnswersMessage} problem */
  const asked = (problem) => {
    const { model, wrapping } = state.plan;
    return { example: "", prompt: problem.prompt, wrapping: wrapping ?? plainOrChat(model), model };
  };

  /** @param {AnswersMessage} problem */
  const links = (problem) => {
    const power = state.plan.methods.find((method) => method.sampler === "power" && !method.model);
    const values = { ...asked(problem), ...(power ? powerSettings(power) : {}) };
    return el(
      "p",
      { class: "pv-facts" },
      linkOut(say("evaluate-open-in-explore"), "explore", values),
      hasTab("compare")
        ? linkOut(say("evaluate-open-in-compare"), "compare", { ...values, truth: problem.truth ?? "" })
        : null,
    );
  };

  /** Samples that say the same are shown once.
   *  @param {AnswerMessage[]} samples
   *  @returns {AnswerMessage[][]} */
  const alike = (samples) => {
    const groups = new Map();
    for (const sample of samples) {
      const key = `${sample.right} ${sample.failed} ${sample.text}`;
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(sample);
    }
    return [...groups.values()];
  };

  /** @param {AnswerMessage[]} samples
   *  @param {MethodMessage} method
   *  @param {AnswersMessage} problem */
  const one = (samples, method, problem) => {
    const sample = samples.find(({ chain }) => chain === 0) || samples[0];
    const times = samples.length > 1 ? `${samples.length} × ` : "";
    const [word, kind] = verdict(sample.right);
    const answer = () => say("compare-answer", { answer: clipped(readable(sample.answer), 60) });
    const said =
      sample.failed || problem.grading === "code" ? "" : sample.answer === null ? say("compare-no-answer") : answer();
    const watch =
      method.watchable && sample.chain === 0 && !sample.failed
        ? linkOut(say("evaluate-watch-this-chain"), "explore", {
            ...asked(problem),
            ...powerSettings(method),
            ...(method.sampler === FIRST_METHOD ? {} : { sampler: method.sampler }),
            seed: sample.seed,
          })
        : null;
    const numbers = sample.failed
      ? []
      : [
          sample.log_prob === null ? "log p −∞" : `log p ${fixedText(sample.log_prob)}`,
          say("n-tokens", { n: sample.length }),
        ];
    return el(
      "li",
      { class: "pv-answer-item" },
      el("p", { class: "pv-answer-text", dir: "auto" }, sample.failed ? "" : readable(sample.text.trim(), true)),
      el(
        "p",
        { class: "pv-facts" },
        el("b", { class: kind }, `${times}${word}`),
        said ? el("span", {}, said) : null,
        sample.note ? el("span", {}, readable(textOf(sample.note))) : null,
        ...numbers.map((text) => el("span", {}, text)),
        watch,
      ),
    );
  };

  const show = (problem) => {
    latest = problem;
    const groups = state.plan.methods.map((method, place) => {
      if (!state.shows(method.name)) return null;
      const mine = problem.samples.filter((sample) => sample.method === method.name);
      const right = mine.filter((sample) => sample.right).length;
      const graded = mine.filter((sample) => sample.right !== null).length;
      const count = graded
        ? say("evaluate-of-right", { n: right, total: graded })
        : say("n-samples", { n: mine.length });
      return mine.length
        ? el(
            "section",
            { class: "pv-answer-group", "data-method": method.name },
            el("h3", {}, ...methodName(state.looks[place]), el("small", {}, ` ${count}`)),
            el("ol", {}, ...alike(mine).map((samples) => one(samples, method, problem))),
          )
        : null;
    });
    const details = Object.entries(problem.details).filter(([, value]) => value);
    const truth =
      problem.truth === null || problem.grading === "code"
        ? null
        : el("span", {}, `${say("evaluate-right-answer")}: `, el("b", {}, readable(problem.truth)));
    answers.replaceChildren(
      el("p", { class: "pv-asked", dir: "auto" }, readable(problem.prompt, true)),
      el(
        "p",
        { class: "pv-facts" },
        truth,
        ...details.map(([name, value]) => el("span", {}, readable(`${groupName(name)}: ${value}`))),
      ),
      links(problem),
      el("div", { class: "pv-answer-groups" }, ...groups.filter(Boolean)),
    );
  };

  const load = async (again = false) => {
    const index = choice.value;
    const wanted = `${state.id} ${index} ${state.done} ${language.code}`;
    if (index === "" || (wanted === fetched && !again)) return;
    fetched = wanted;
    turn += 1;
    const mine = turn;
    try {
      const problem = await ask(`problems/${index}`);
      if (mine === turn) show(problem);
    } catch {
      if (mine === turn)
        answers.replaceChildren(el("p", { class: "pv-empty" }, say("evaluate-the-answers-did-not-get")));
      fetched = "";
    }
  };

  const fill = () => {
    const before = choice.value;
    const fitting = listed.filter(PASSES[filter.value]);
    const label = (row) => {
      const title = readable(row.title);
      return sum(row.graded)
        ? say("evaluate-right", { n: sum(row.right), total: sum(row.graded), problem: title })
        : title;
    };
    choice.replaceChildren(...fitting.map((row) => el("option", { value: row.index }, label(row))));
    if (fitting.some((row) => String(row.index) === before)) choice.value = before;
    const at = choice.selectedIndex;
    where.textContent = say("compare-of", { n: at + 1, total: fitting.length });
    previous.disabled = at <= 0;
    next.disabled = at < 0 || at >= fitting.length - 1;
    choice.disabled = !fitting.length;
    if (!fitting.length)
      answers.replaceChildren(el("p", { class: "pv-empty" }, say("evaluate-no-problem-of-this-kind")));
    if (!fitting.length) {
      fetched = "";
      latest = null;
    } else load();
  };

  const go = (by) => {
    choice.selectedIndex += by;
    fill();
  };
  previous.addEventListener("click", () => go(-1));
  next.addEventListener("click", () => go(1));
  choice.addEventListener("change", fill);
  filter.addEventListener("change", fill);

  /** `now`: {id, done, plan, looks, shows(name)}; lists the problems anew when there are more samples. */
  const draw = async (now) => {
    const news = !state || state.id !== now.id || state.done !== now.done || spoken !== language.code;
    spoken = language.code;
    if (state?.id !== now.id) latest = null;
    state = now;
    if (!news && latest && fetched) show(latest); // rows of other methods may be shown now
    if (!news || !now.done) return;
    try {
      const found = await ask("problems");
      if (state !== now || !Array.isArray(found)) return;
      listed = found;
      // While a visitor has the list open it is left alone.
      if (document.activeElement !== choice) fill();
    } catch {
      return; // the next batch tries again
    }
  };
  return { draw };
};
