// The proposal strip: what is kept, dimmed; what is drawn anew, above what it would replace.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  /** What the strip shows: the proposal under way, or else that of the last step. */
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
    if (verdict === "rejected_early") return PV.say("✗ certain to be rejected: given up here");
    if (verdict === "unchanged") return PV.say("= drawn again as it was");
    const { mark, word } = PV.WORDS[verdict];
    return `${mark} ${word}`;
  };

  const drawnAnew = (count) => {
    if (!count) return PV.say("every token drawn again");
    return count === 1 ? PV.say("1 token drawn anew") : PV.say("{n} tokens drawn anew", { n: PV.count(count) });
  };

  PV.addView("proposal", (root, player) => {
    const strip = PV.part(root, "tokens");
    const facts = PV.part(root, "facts");
    const settle = PV.walkable(strip);
    let shown = { run: player.run, tokens: [] };
    let seen = [];
    let newest = null; // the item of the token drawn last
    let followed = null;

    PV.tooltips(strip, ".pv-token[data-index]", (element) => {
      const token = shown.tokens[Number(element.dataset.index)];
      return token && PV.tokenDetails(token, shown.run, [[PV.say("position"), `${Number(element.dataset.index) + 1}`]]);
    });

    const empty = (words) => {
      shown = { run: player.run, tokens: [] };
      newest = null;
      root.removeAttribute("data-verdict");
      PV.arrange(strip, [{ key: words, make: () => PV.el("p", { class: "pv-empty" }, words) }]);
      facts.textContent = "";
    };

    const draw = () => {
      const run = player.run;
      const chain = PV.chainOf(run);
      const view = current(chain);
      if (!view) {
        const filling = run.started && chain.block && !chain.extended;
        seen = [];
        empty(
          filling
            ? PV.say("Block {n}: the response is drawn on, up to {limit} tokens. Then come the steps.", { n: chain.block, limit: chain.blocks.at(-1).limit })
            : PV.say("The first step’s proposal will appear here."),
        );
        return;
      }
      const { proposal, drawn, state, verdict } = view;
      const language = PV.language.code;
      const now = [run.started, proposal, drawn.length, state, verdict, language];
      if (now.every((value, index) => value === seen[index])) return;
      seen = now;
      const tokens = [...state.slice(0, proposal.start), ...drawn];
      shown = { run, tokens };
      root.dataset.verdict = verdict || "open";
      const wanted = [];
      newest = null;
      const item = (key, make) => wanted.push({ key, make });
      const token = (one, index, kind) =>
        PV.el(
          "span",
          { class: `pv-token ${kind}`, role: "button", tabindex: "-1", dir: "auto", "data-index": index, "aria-label": PV.tokenLabel(one) },
          PV.tokenText(one, run),
        );
      const mark = (kind, sign, words) =>
        item(`${kind} ${words}`, () =>
          PV.el("span", { class: `pv-mark pv-mark-${kind}`, role: "img", "aria-label": words, title: words }, sign),
        );
      const length = Math.max(tokens.length, verdict ? 0 : state.length);
      const near = nearby(view, length);
      let hidden = 0;
      const gap = (index) => {
        if (!hidden) return;
        const words = `… ${PV.plural(hidden, "token")} …`;
        item(`${index} ${words}`, () => PV.el("span", { class: "pv-more" }, words));
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
        if (index === proposal.cut) mark("cut", "✂", PV.say("the cut"));
        if (index === proposal.start && proposal.start > proposal.cut && proposal.start < state.length) {
          mark("leave", "↳", PV.say("the proposal leaves the response here"));
        }
        if (index < proposal.start) {
          const kind = index < proposal.cut ? "pv-kept" : "pv-kept pv-redrawn";
          item(`k${PV.keyOf(fresh)} ${kind} ${language}`, () => token(fresh, index, kind));
        } else if (fresh) {
          const same = old && old.id === fresh.id;
          item(`n${PV.keyOf(fresh)} ${old ? PV.keyOf(old) : ""} ${language}`, () =>
            PV.el(
              "span",
              { class: `pv-column${same ? " pv-same" : ""}` },
              token(fresh, index, "pv-new"),
              old
                ? PV.el("small", { class: "pv-old", dir: "auto" }, PV.tokenText(old, run))
                : PV.el("small", { class: "pv-old pv-nothing" }, "\u00a0"),
            ),
          );
          newest = wanted.at(-1);
        } else {
          item(`w${PV.keyOf(old)} ${language}`, () =>
            PV.el(
              "span",
              { class: "pv-column pv-waiting" },
              PV.el("span", { class: "pv-token" }, "…"),
              PV.el("small", { class: "pv-old", dir: "auto" }, PV.tokenText(old, run)),
            ),
          );
        }
      }
      gap(length);
      PV.arrange(strip, wanted);
      settle();
      const kept = PV.plural(proposal.cut, "token");
      facts.replaceChildren(
        PV.el("span", { class: "pv-step-name" }, PV.say("step {n}", { n: view.number })),
        PV.el("span", {}, PV.say("cut after {tokens}", { tokens: kept })),
        PV.el("span", {}, drawnAnew(drawn.length)),
        ...(verdict ? [PV.el("b", { class: `pv-word pv-word-${verdict}` }, verdictWords(verdict))] : []),
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
})();
