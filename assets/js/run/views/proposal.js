// The proposal strip: what is kept, dimmed; what is drawn anew, above what it would replace.

import { el, part } from "../../core/dom.js";
import { language, say } from "../../core/language.js";
import { countText } from "../../core/numbers.js";
import { tooltips } from "../../core/tooltip.js";
import { chainOf } from "../fold.js";
import { WORDS } from "../sentences.js";
import { arrange, keyOf, tokenDetails, tokenLabel, tokenText, walkable } from "../tokens.js";
import { addView } from "../views.js";

/** @import { Chain } from "../fold.js" */

/** What the strip shows: the proposal under way, or else that of the last step. */
/** @param {Chain} chain */
const current = (chain) => {
  const last = chain.steps.at(-1);
  if (chain.proposal) {
    return {
      proposal: chain.proposal,
      drawn: chain.draft,
      state: chain.tokens,
      number: chain.steps.length + 1,
      verdict: null,
    };
  }
  if (!chain.extended || !last) return null;
  return {
    proposal: last.proposal,
    drawn: last.drawn,
    state: last.before.tokens,
    number: last.index,
    verdict: last.decision.decision,
  };
};

const WHOLE = 400; // tokens: proposals up to this length are shown whole, of others what matters
const NEAR = 80;

/** Which positions of a long proposal are shown: around the cut, around the place where it leaves
 *  the response, and the newest tokens. */
const nearby = ({ proposal, drawn, verdict }, length) => {
  if (length <= WHOLE) return () => true;
  const end = proposal.start + drawn.length;
  const most = verdict ? 2 * NEAR : NEAR;
  const places = [
    [proposal.cut - NEAR, proposal.cut + NEAR],
    [proposal.start - NEAR, proposal.start + most],
    [end - most, end + NEAR],
  ];
  return (index) => places.some(([from, to]) => from <= index && index < to);
};

const verdictWords = (verdict) => {
  if (verdict === "rejected_early") return say("run-certain-to-be-rejected-given");
  if (verdict === "unchanged") return say("run-drawn-again-as-it-was");
  const { mark, word } = WORDS[verdict];
  return `${mark} ${word}`;
};

const drawnAnew = (count) => {
  if (!count) return say("run-every-token-drawn-again");
  return count === 1 ? say("run-1-token-drawn-anew") : say("run-tokens-drawn-anew", { n: countText(count) });
};

addView("proposal", (root, player) => {
  const strip = part(root, "tokens");
  const facts = part(root, "facts");
  const settle = walkable(strip);
  let shown = { run: player.run, tokens: [] };
  let seen = [];
  let newest = null; // the item of the token drawn last
  let followed = null;

  tooltips(strip, ".pv-token[data-index]", (element) => {
    const token = shown.tokens[Number(element.dataset.index)];
    return token && tokenDetails(token, shown.run, [[say("compare-position"), `${Number(element.dataset.index) + 1}`]]);
  });

  const empty = (words) => {
    shown = { run: player.run, tokens: [] };
    newest = null;
    root.removeAttribute("data-verdict");
    arrange(strip, [{ key: words, make: () => el("p", { class: "pv-empty" }, words) }]);
    facts.textContent = "";
  };

  const draw = () => {
    const run = player.run;
    const chain = chainOf(run);
    const view = current(chain);
    if (!view) {
      const filling = run.started && chain.block && !chain.extended;
      seen = [];
      empty(
        filling
          ? say("run-block-the-response-is-drawn", {
              n: chain.block,
              limit: chain.blocks.at(-1).limit,
            })
          : say("run-the-first-steps-proposal-will"),
      );
      return;
    }
    const { proposal, drawn, state, verdict } = view;
    const spoken = language.code;
    const now = [run.started, proposal, drawn.length, state, verdict, spoken];
    if (now.every((value, index) => value === seen[index])) return;
    seen = now;
    const tokens = [...state.slice(0, proposal.start), ...drawn];
    shown = { run, tokens };
    root.dataset.verdict = verdict || "open";
    const wanted = [];
    newest = null;
    const item = (key, make) => wanted.push({ key, make });
    const token = (one, index, kind) =>
      el(
        "span",
        {
          class: `pv-token ${kind}`,
          role: "button",
          tabindex: "-1",
          dir: "auto",
          "data-index": index,
          "aria-label": tokenLabel(one),
        },
        tokenText(one, run),
      );
    const mark = (kind, sign, words) =>
      item(`${kind} ${words}`, () =>
        el("span", { class: `pv-mark pv-mark-${kind}`, role: "img", "aria-label": words, title: words }, sign),
      );
    const length = Math.max(tokens.length, verdict ? 0 : state.length);
    const near = nearby(view, length);
    let hidden = 0;
    const gap = (index) => {
      if (!hidden) return;
      const words = `… ${say("n-tokens", { n: hidden })} …`;
      item(`${index} ${words}`, () => el("span", { class: "pv-more" }, words));
      hidden = 0;
    };
    for (let index = 0; index < length; index += 1) {
      if (!near(index)) {
        hidden += 1;
        continue;
      }
      gap(index);
      const fresh = tokens[index];
      const old = state[index];
      if (index === proposal.cut) mark("cut", "✂", say("run-the-cut"));
      if (index === proposal.start && proposal.start > proposal.cut && proposal.start < state.length) {
        mark("leave", "↳", say("run-the-proposal-leaves-the-response"));
      }
      if (index < proposal.start) {
        const kind = index < proposal.cut ? "pv-kept" : "pv-kept pv-redrawn";
        item(`k${keyOf(fresh)} ${kind} ${spoken}`, () => token(fresh, index, kind));
      } else if (fresh) {
        const same = old && old.id === fresh.id;
        item(`n${keyOf(fresh)} ${old ? keyOf(old) : ""} ${spoken}`, () =>
          el(
            "span",
            { class: `pv-column${same ? " pv-same" : ""}` },
            token(fresh, index, "pv-new"),
            old
              ? el("small", { class: "pv-old", dir: "auto" }, tokenText(old, run))
              : el("small", { class: "pv-old pv-nothing" }, "\u00a0"),
          ),
        );
        newest = wanted.at(-1);
      } else {
        item(`w${keyOf(old)} ${spoken}`, () =>
          el(
            "span",
            { class: "pv-column pv-waiting" },
            el("span", { class: "pv-token" }, "…"),
            el("small", { class: "pv-old", dir: "auto" }, tokenText(old, run)),
          ),
        );
      }
    }
    gap(length);
    arrange(strip, wanted);
    settle();
    const kept = say("n-tokens", { n: proposal.cut });
    facts.replaceChildren(
      el("span", { class: "pv-step-name" }, say("explore-step", { n: view.number })),
      el("span", {}, say("run-cut-after", { tokens: kept })),
      el("span", {}, drawnAnew(drawn.length)),
      ...(verdict ? [el("b", { class: `pv-word pv-word-${verdict}` }, verdictWords(verdict))] : []),
    );
  };

  /** Keep the newest token in sight, inside the strip only. */
  const follow = () => {
    if (followed !== seen[1] && strip.scrollTop) strip.scrollTop = 0;
    followed = seen[1]; // the proposal
    if (!newest || strip.scrollHeight <= strip.clientHeight) return;
    const below = newest.element.offsetTop + newest.element.offsetHeight - strip.clientHeight;
    if (below > strip.scrollTop) strip.scrollTop = below;
  };
  return { draw, measure: follow };
});
