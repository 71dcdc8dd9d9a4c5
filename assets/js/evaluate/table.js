// The table of methods, as the server has computed it; its first column says what the figures show.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  const number = (value, digits) => (value === null ? "–" : PV.fixed(value, digits));
  const interval = (row) => (row.accuracy === null ? PV.say("not graded") : `${PV.percent(row.accuracy)} (${PV.fixed(100 * row.low, 0)}–${PV.fixed(100 * row.high, 0)})`);
  const bound = (row, text) => (row.plain_tokens_exact || text === "–" ? text : `≥ ${text}`);

  const CELLS = [
    interval,
    (row) => PV.percent(row.majority),
    (row) => PV.count(row.problems),
    (row) => PV.count(row.samples),
    (row) => number(row.log_prob, 2),
    (row) => number(row.confidence, 3),
    (row) => number(row.length, 1),
    (row) => number(row.tokens, 1),
    (row) => number(row.tokens_shared, 1),
    (row) => bound(row, number(row.plain_tokens, 1)),
    (row) => bound(row, number(row.times_fewer, 1)),
    (row) => number(row.seconds, 3),
  ];

  /** `onShown()`: the visitor has chosen which methods the figures show. */
  PV.evaluationTable = (root, onShown) => {
    const body = PV.part(root, "rows");
    const facts = PV.part(root, "facts");
    const unusual = PV.part(root, "unusual");
    const hidden = new Set();

    const line = (look, row) => {
      const box = PV.el("input", { type: "checkbox", "aria-label": PV.say("Show {method} in the figures", { method: PV.methodTitle(look) }), checked: !hidden.has(look.name) });
      box.addEventListener("change", () => {
        if (box.checked) hidden.delete(look.name);
        else hidden.add(look.name);
        onShown();
      });
      const cells = row ? CELLS.map((cell) => cell(row)) : CELLS.map(() => "–");
      return PV.el(
        "tr",
        { "data-method": look.name },
        PV.el("th", { scope: "row" }, PV.el("label", { class: "pv-eval-method" }, box, ...PV.methodName(look))),
        ...cells.map((text) => PV.el("td", { class: "pv-number" }, text)),
      );
    };

    const pairs = PV.part(root, "pairs");
    const reference = PV.part(root, "reference");
    let latest = null;
    const signed = (share) => `${share > 0 ? "+" : ""}${PV.fixed(100 * share, 0)}`;

    /** Every method against the one chosen; the server has each pair once, in one of both directions. */
    const drawPairs = (looks, { pairs: all }) => {
      const named = new Map(looks.map((look) => [look.name, look]));
      const there = looks.filter(({ name }) => all.some((row) => row.method === name || row.other === name));
      pairs.hidden = !there.length;
      if (!there.length) return;
      const chosen = there.some(({ name }) => name === reference.value) ? reference.value : there[0].name;
      reference.replaceChildren(...there.map((look) => PV.el("option", { value: look.name }, PV.methodTitle(look))));
      reference.value = chosen;
      const against = all
        .filter((row) => row.method === chosen || row.other === chosen)
        .map((row) => (row.other === chosen ? row : { method: row.other, problems: row.problems, difference: -row.difference, low: -row.high, high: -row.low }));
      PV.part(root, "pair-rows").replaceChildren(
        ...against.map((row) =>
          PV.el(
            "tr",
            {},
            PV.el("th", { scope: "row" }, ...PV.methodName(named.get(row.method))),
            ...[signed(row.difference), PV.say("{low} to {high}", { low: signed(row.low), high: signed(row.high) }), PV.count(row.problems)].map((text) =>
              PV.el("td", { class: "pv-number" }, text),
            ),
          ),
        ),
      );
    };
    reference.addEventListener("change", () => latest && drawPairs(...latest));

    const draw = (looks, results) => {
      latest = [looks, results];
      drawPairs(looks, results);
      const rows = new Map(results.methods.map((row) => [row.method, row]));
      const focused = document.activeElement?.closest?.("tr[data-method]")?.dataset.method;
      body.replaceChildren(...looks.map((look) => line(look, rows.get(look.name))));
      if (focused) body.querySelector(`tr[data-method="${CSS.escape(focused)}"] input`)?.focus();
      const samples = PV.plural(results.done, "sample");
      const failed = PV.plural(results.failed, "sample");
      const count = (name) => results.methods.reduce((sum, row) => sum + row[name], 0);
      facts.textContent = [
        PV.say("These are the {samples} so far. log p in nats; length and tokens per sample; seconds are its share of the batch.", { samples }),
        results.failed ? PV.say("{samples} could not be drawn and count as wrong; the answers say why.", { samples: failed }) : "",
        PV.say("Cut off at T: {cut}; empty: {empty}.", { cut: PV.count(count("cut_off")), empty: PV.count(count("empty")) }),
      ].join(" ");
      const { many_empty: empty, many_cut_off: cutOff } = results;
      const told = [
        empty
          ? PV.say("{n} of {total} responses are empty. Is this how the model is to be asked? Choose another wording: the field “Wording”, under Settings.", {
              n: PV.count(empty.empty),
              total: PV.count(empty.drawn),
            })
          : "",
        cutOff
          ? PV.say("{n} of {total} responses were cut off at T, and most of those count as wrong. Choose a larger T, under Settings.", {
              n: PV.count(cutOff.cut_off),
              total: PV.count(cutOff.drawn),
            })
          : "",
      ]
        .filter(Boolean)
        .join(" ");
      unusual.hidden = !told;
      if (unusual.textContent !== told) unusual.textContent = told; // read out once, not with every batch
    };
    return {
      draw,
      shown: (looks) => looks.filter((look) => !hidden.has(look.name)),
      /** Another plan: the figures begin without the points of sweeps, which have charts of their own. */
      begin: (plan) => {
        hidden.clear();
        const power = plan.methods.filter((method) => method.sampler === "power" && !method.model);
        for (const { name } of power.slice(1)) hidden.add(name);
      },
    };
  };
})();
