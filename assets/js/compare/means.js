// The table of methods: how far each is, and the means over its samples as the server counts them.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;
  const number = (value, digits) => (value === null ? "–" : PV.fixed(value, digits));

  PV.meansView = (root, link) => {
    const body = PV.part(root, "rows");
    const said = PV.part(root, "link");
    const short = PV.part(root, "stopped-early");
    const anchors = [...root.querySelectorAll("[data-download]")];

    PV.part(root, "copy-link").addEventListener("click", async (event) => {
      const url = link();
      event.target.dataset.link = url;
      try {
        await navigator.clipboard.writeText(url);
        PV.tell(said, "Copied. The link opens this tab with these settings.");
      } catch {
        said.replaceChildren(`${PV.say("Copy it from here:")} `, PV.el("code", {}, url));
      }
    });

    const progress = ({ finished, total, tokens }, busy) => {
      const going = busy && finished < total && tokens;
      const counts = { n: finished, total };
      const words = going
        ? PV.say("{n} of {total}, {tokens}", { ...counts, tokens: PV.plural(tokens, "token") })
        : PV.say("{n} of {total}", counts);
      return PV.el(
        "td",
        { class: "pv-progress" },
        PV.el("span", { class: "pv-progress-bar", style: `--done:${(100 * finished) / total}%` }),
        words,
      );
    };

    const row = (look, state) => {
      const how = state.progress.get(look.method);
      const mean = state.means.get(look.method);
      const cell = (text) => PV.el("td", { class: "pv-number" }, text);
      return PV.el(
        "tr",
        { "data-method": look.method },
        PV.el("th", { scope: "row" }, PV.methodMark(look), PV.lookTitle(look)),
        progress(how, state.busy),
        cell(!mean || mean.right === null ? "–" : PV.say("{n} of {total}", { n: mean.right, total: mean.compared ?? mean.samples })),
        ...(mean
          ? [number(mean.log_prob, 2), number(mean.length, 1), number(mean.tokens, 1), number(mean.tokens_shared, 1), number(mean.seconds, mean.seconds < 0.1 ? 3 : 2)]
          : ["–", "–", "–", "–", "–"]
        ).map(cell),
      );
    };

    /** In one block, or without steps, stopping early is no other rule. */
    const bites = ({ block_size, max_new_tokens, num_steps }) => block_size < max_new_tokens && num_steps > 0;

    /** Beside samples of the paper's rule, which are none of p(x)^α. */
    const aboutStopping = ({ about }) =>
      about && about.methods.includes("power") && PV.stopsEarly(about.settings) && bites(about.settings)
        ? PV.say("Power sampling stops early here, as in the paper: it leans to short responses, at every N.")
        : "";

    const draw = (state) => {
      short.textContent = aboutStopping(state);
      const rows = state.looks.filter((look) => state.progress.has(look.method));
      const empty = PV.el("tr", {}, PV.el("td", { colspan: 8, class: "pv-empty" }, PV.say("Nothing is drawn yet. Press Run.")));
      body.replaceChildren(...(rows.length ? rows.map((look) => row(look, state)) : [empty]));
      for (const anchor of anchors) {
        const some = state.samples.size > 0 && state.onServer && PV.server.here;
        anchor.setAttribute("aria-disabled", String(!some));
        if (some) anchor.href = PV.address(`comparisons/${encodeURIComponent(state.run)}/${anchor.dataset.download}`);
        else anchor.removeAttribute("href");
        anchor.setAttribute("download", "");
      }
    };
    return { draw };
  };
})();
