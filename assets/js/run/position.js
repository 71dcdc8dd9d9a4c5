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
      const now = [position, chain.tokens, chain.steps.length, player.run.started, PV.language.code];
      if (now.every((value, index) => value === drawn[index])) return;
      drawn = now;
      box.hidden = position === null || position >= chain.tokens.length;
      if (box.hidden) return;
      const spans = PV.positionHistory(chain, position);
      const rows = spans.map((span) => {
        const p = PV.chance(Math.exp(span.token.log_prob));
        const when =
          span.from === span.to
            ? PV.say("after step {from}, p = {p}", { from: span.from, p })
            : PV.say("after steps {from} to {to}, p = {p}", { from: span.from, to: span.to, p });
        return PV.el(
          "li",
          {},
          PV.el("b", { dir: "auto" }, PV.quoted(span.token, player.run)),
          ` ${when} `,
          PV.el(
            "button",
            { type: "button", class: "pv-quiet", onclick: () => player.showStep(span.from) },
            PV.say("go there"),
          ),
        );
      });
      const close = PV.el(
        "button",
        { type: "button", class: "pv-quiet pv-close", onclick: () => show(null), "aria-label": PV.say("Close") },
        "✕",
      );
      box.replaceChildren(
        PV.el(
          "h3",
          {},
          spans.length === 1
            ? PV.say("Position {position}: never replaced", { position: position + 1 })
            : PV.say("Position {position}: {n} tokens stood here", { position: position + 1, n: spans.length }),
        ),
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
