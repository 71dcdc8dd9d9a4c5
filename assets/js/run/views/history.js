// The history: a row per step; a filter and a search; a row shows its step.

import { clipped, el, part, readable, scrollToTopOf } from "../../core/dom.js";
import { language, say } from "../../core/language.js";
import { countText, fixedText, toldApart } from "../../core/numbers.js";
import { chainOf, logRatio } from "../fold.js";
import { swapsOf } from "../ladder.js";
import { WORDS } from "../sentences.js";
import { arrange, isEnd } from "../tokens.js";
import { addView } from "../views.js";

/** @import { Run, Step } from "../fold.js" */

const MOST_ROWS = 250; // a table of thousands is laid out anew at every step

const PASSES = {
  all: () => true,
  accepted: (step) => step.decision.decision === "accepted",
  rejected: (step) => step.decision.decision.startsWith("rejected"),
  unchanged: (step) => step.decision.decision === "unchanged",
  answer: (step) => step.before.answer !== step.answer,
};

/** @param {Step} step
 *  @param {Run} run */
const change = (step, run) => {
  const at = step.decision.divergence;
  if (at === null) return "";
  const text = (tokens) => clipped(tokens.map((token) => (isEnd(token, run) ? "■" : token.text)).join(""), 28);
  const old = step.before.tokens.slice(at, at + 8);
  const fresh = step.drawn.slice(at - step.proposal.start, at - step.proposal.start + 8);
  return readable(`${text(old)} → ${text(fresh)}`);
};

/** The steps of a chain that a filter lets through and in which a word is found. */
export const found = (steps, run, filter, word) => {
  const wanted = word.toLowerCase();
  const has = (step) => `${change(step, run)} ${step.answer ?? ""}`.toLowerCase().includes(wanted);
  return steps.filter((step) => PASSES[filter](step) && (!wanted || has(step)));
};

/** What a step's row says behind its number: texts, each with its class. Positions count from 1, as everywhere on the page. */
export const cellsOf = (step, run) => {
  const { decision, proposal } = step;
  const { mark, word } = WORDS[decision.decision];
  const nothing = decision.decision === "unchanged";
  const [shownRatio, shownUniform] = toldApart(logRatio(decision), decision.log_uniform);
  const bound = decision.decision === "rejected_early" ? "≤ " : "";
  return [
    [`${decision.block}`, "pv-number"],
    [`${mark} ${word}`, `pv-word-${decision.decision}`],
    [`${proposal.cut + 1}`, "pv-number"],
    [decision.divergence === null ? "–" : `${decision.divergence + 1}`, "pv-number"],
    [nothing ? "–" : bound + shownRatio, "pv-number"],
    [nothing ? "–" : shownUniform, "pv-number"],
    [fixedText(step.logProb), "pv-number"],
    [readable(clipped(step.answer ?? "–", 24)), ""],
    [change(step, run), "pv-change"],
  ];
};

/** How far a table is to be scrolled so that a row is seen below its head: as little as that takes.
 *  @param {{ top: number, height: number }} row
 *  @param {{ scroll: number, room: number, head: number }} seen */
export const scrolledTo = (row, { scroll, room, head }) =>
  Math.max(row.top + row.height - room, Math.min(row.top - head, scroll));

addView("history", (root, player) => {
  const body = part(root, "rows");
  const filter = part(root, "filter");
  const find = part(root, "find");
  const facts = part(root, "facts");
  const earlier = part(root, "earlier");
  let allOf = null; // the run of which all rows are wanted

  let rows = new WeakMap(); // by event: going back and forth in a run makes no row twice
  language.on(() => (rows = new WeakMap()));
  const row = (step) => {
    if (!rows.has(step.decision)) rows.set(step.decision, newRow(step));
    return rows.get(step.decision);
  };
  const newRow = (step) =>
    el(
      "tr",
      { "data-step": step.index },
      el(
        "td",
        { class: "pv-number" },
        el(
          "button",
          { type: "button", class: "pv-quiet", "aria-label": say("run-show-step", { n: step.index }) },
          `${step.index}`,
        ),
      ),
      ...cellsOf(step, player.run).map(([text, kind]) => el("td", { class: kind, dir: "auto" }, text)),
    );

  const factsOf = (shown, all) => {
    if (!all) return say("run-no-step-yet-press-play");
    const said = say("run-of-log-a-and-log", { n: countText(shown), steps: say("n-steps", { n: all }) });
    return swapsOf(player.run).rounds.length ? `${said} ${say("history-exchanges")}` : said;
  };

  let drawn = "";
  let current = null;
  /** In a presentation nobody scrolls: the row of the step that is shown is in sight. */
  const follow = () => {
    const box = current?.closest(".pv-table");
    if (!box?.clientHeight || !("presenting" in document.documentElement.dataset)) return;
    const seen = { scroll: box.scrollTop, room: box.clientHeight, head: box.querySelector("thead").offsetHeight };
    box.scrollTop = scrolledTo({ top: current.offsetTop, height: current.offsetHeight }, seen);
  };
  document.addEventListener("pv-theme", follow); // as a scene begins
  const draw = () => {
    const chain = chainOf(player.run);
    const last = chain.steps.at(-1);
    const whole = player.ahead ? chainOf(player.ahead) : chain;
    const all = whole.steps.length > MOST_ROWS ? chain.steps : whole.steps; // in a long run, those up to here
    const now = `${player.runId} ${chain.index} ${chain.steps.length} ${all.length} ${last?.event} ${filter.value} ${find.value} ${language.code} ${allOf === player.runId}`;
    if (now === drawn) return;
    drawn = now;
    const steps = found(all, player.run, filter.value, find.value);
    const shown = allOf === player.runId ? steps : steps.slice(-MOST_ROWS);
    arrange(
      body,
      shown.map(row).map((element) => ({ key: element, make: () => element })),
    );
    if (current) current.removeAttribute("aria-current");
    current = last && shown.includes(last) ? row(last) : null;
    if (current) current.setAttribute("aria-current", "true");
    for (const step of shown) row(step).classList.toggle("pv-ahead", step.index > chain.steps.length);
    facts.textContent = factsOf(steps.length, all.length);
    earlier.hidden = shown.length === steps.length;
    earlier.textContent = say("run-show-earlier-steps", { n: countText(steps.length - shown.length) });
    follow();
  };
  /** The step that a row shows is seen at the head of the stage, which the row may be far below. */
  const showStage = () => {
    const stage = root.closest(".pv-stage");
    const [transport, response] = [part(stage, "transport"), part(stage, "response")];
    const [bar, { top }] = [transport, response].map((piece) => piece.getBoundingClientRect());
    const uncovered = top >= Math.max(0, bar.bottom); // where the bar sticks to the window, panels pass below it
    if (!uncovered || top > 0.6 * innerHeight) scrollToTopOf(bar.top < 0 ? transport : response);
  };
  earlier.addEventListener("click", () => {
    allOf = player.runId;
    draw();
  });
  filter.addEventListener("change", draw);
  find.addEventListener("input", draw);
  body.addEventListener("click", (event) => {
    const line = event.target.closest("tr[data-step]");
    if (!line) return;
    player.showStep(Number(line.dataset.step));
    showStage();
  });
  return { draw };
});
