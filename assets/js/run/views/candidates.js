// The samples of a run that draws several: a row for each; which one is chosen, and why.

import { clipped, el, part, readable } from "../../core/dom.js";
import { language, say, textOf } from "../../core/language.js";
import { countText, fixedText } from "../../core/numbers.js";
import { seldom } from "../../core/seldom.js";
import { logProb } from "../fold.js";
import { kindOf, shownChain, tokensSoFar } from "../kind.js";
import { addView } from "../views.js";

const MANY = 16; // rows that are not made anew in every frame
const REST = 250; // milliseconds between two makings of so many

addView("candidates", (root, player) => {
  const body = part(root, "samples");
  const choice = part(root, "choice");
  const pick = (index) => {
    player.pick(player.picked === index ? null : index);
  };
  body.addEventListener("click", (event) => {
    const row = event.target.closest("tr[data-chain]");
    if (row) pick(Number(row.dataset.chain));
  });

  const mark = (chain, run, candidates) => {
    const chosen = candidates && run.complete && run.chosen === chain.index;
    return el(
      "td",
      { class: "pv-picked" },
      chosen ? el("span", { role: "img", "aria-label": say("run-chosen"), title: say("run-chosen") }, "★") : "",
    );
  };
  const row = (chain, kind, shown) => {
    const { run } = player;
    const tokens = tokensSoFar(chain);
    const right = player.right[chain.answer];
    const verdict = right === undefined ? "" : right ? " ✓" : " ✗";
    const stopped = chain.blockFinished && !chain.ended && tokens.length < chain.blocks.at(-1)?.limit;
    const none = stopped ? say("run-sample-stopped") : "–";
    const answer = chain.answer === null ? none : readable(clipped(chain.answer, 24)) + verdict;
    const cell = (text, number = "") => el("td", { class: number, dir: "auto" }, text);
    const name = say("run-show-sample", { n: chain.index + 1 });
    return el(
      "tr",
      { "data-chain": chain.index, "aria-current": shown ? "true" : null },
      el(
        "td",
        { class: "pv-number" },
        el("button", { type: "button", class: "pv-quiet", "aria-label": name }, `${chain.index + 1}`),
      ),
      mark(chain, run, kind.candidates),
      cell(countText(tokens.length), "pv-number"),
      cell(tokens.length ? fixedText(logProb(tokens)) : "–", "pv-number"),
      cell(chain.extended ? answer : "…"),
    );
  };

  const words = (kind) => {
    const { run } = player;
    const done = run.chains.filter((chain) => chain.extended).length;
    if (!run.chains.length) return "";
    if (!run.complete) return say("run-of-finished", { done, all: run.chains.length });
    if (!kind.candidates) return say("run-all-are-finished-each-counts", { n: run.chains.length });
    const values = { n: run.chosen + 1, all: run.chains.length };
    const chosen = say("run-sample-of-is-chosen", values);
    if (run.started.settings.warm_up) return `${chosen} ${say("run-chosen-by-confidence")}`;
    return kind.look.chosen ? `${chosen} ${textOf(kind.look.chosen)}` : chosen;
  };

  let drawn = "";
  const drawNow = () => {
    const kind = kindOf(player);
    if (!kind.several) return;
    const shown = shownChain(player);
    const lengths = player.run.chains.map((chain) => `${chain.tokens.length}+${chain.draft.length}`).join();
    const now = [
      player.runId,
      lengths,
      shown.index,
      player.run.complete,
      Object.keys(player.right).length,
      language.code,
    ].join(" ");
    if (now === drawn) return;
    drawn = now;
    const focused = body.contains(document.activeElement) ? document.activeElement.closest("tr").dataset.chain : null;
    body.replaceChildren(...player.run.chains.map((chain) => row(chain, kind, chain === shown)));
    if (focused !== null) body.querySelector(`tr[data-chain="${focused}"] button`)?.focus();
    choice.textContent = words(kind);
  };
  const drawSeldom = seldom(drawNow, REST);
  return { draw: () => (player.run.chains.length > MANY ? drawSeldom() : drawNow()) };
});
