// The history of one position: which tokens stood there, and at which steps.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  /** Spans of steps in which one token stood at `position`: [{token, from, to, step}]. */
  PV.positionHistory = (chain, position) => {
    const states = [
      ...chain.steps.map((step) => ({ at: step.index - 1, tokens: step.before.tokens })),
      { at: chain.steps.length, tokens: chain.tokens },
    ];
    const spans = [];
    for (const { at, tokens } of states) {
      const token = tokens[position];
      const last = spans.at(-1);
      if (!token) continue;
      if (last && last.token === token) last.to = at;
      else spans.push({ token, from: at, to: at });
    }
    return spans;
  };

  PV.positionView = (root, player) => {
    const box = PV.part(root, "position");
    let position = null;

    let drawn = [];
    const draw = () => {
      const chain = PV.chainOf(player.run);
      const now = [position, chain.tokens, chain.steps.length, player.run.started];
      if (now.every((value, index) => value === drawn[index])) return;
      drawn = now;
      box.hidden = position === null || position >= chain.tokens.length;
      if (box.hidden) return;
      const spans = PV.positionHistory(chain, position);
      const rows = spans.map((span) => {
        const when = span.from === span.to ? `after step ${span.from}` : `after steps ${span.from} to ${span.to}`;
        return PV.el(
          "li",
          {},
          PV.el("b", { dir: "auto" }, PV.quoted(span.token, player.run)),
          ` ${when}, p = ${PV.chance(Math.exp(span.token.log_prob))} `,
          PV.el(
            "button",
            { type: "button", class: "pv-quiet", onclick: () => player.showStep(span.from) },
            "go there",
          ),
        );
      });
      const close = PV.el(
        "button",
        { type: "button", class: "pv-quiet pv-close", onclick: () => show(null), "aria-label": "Close" },
        "✕",
      );
      box.replaceChildren(
        PV.el("h3", {}, `Position ${position + 1}: ${spans.length === 1 ? "never replaced" : PV.plural(spans.length, "token") + " stood here"}`),
        close,
        PV.el("ol", {}, ...rows),
      );
    };
    const show = (index) => {
      position = position === index ? null : index;
      draw();
    };
    return { draw, show };
  };
})();
