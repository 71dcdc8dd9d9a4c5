// The critical window: the chance of the answer along a response, and the chain's pivots beside it.
// Knows curves as the server sends them, and runs. Which request is the last, it knows itself.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  /** Where requests go and batches come from: the page opens it as soon as it can. */
  PV.windowPort = (() => {
    const batches = PV.listeners();
    const waiting = [];
    const port = {
      onBatch: batches.on,
      send: (...request) => waiting.push(request),
      open: (send) => {
        port.send = send;
        waiting.splice(0).forEach((request) => send(...request));
      },
      take: (json) => json && batches.tell(JSON.parse(json)),
    };
    return port;
  })();

  const NUMBERS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
  const inWords = (count) => NUMBERS[count] ?? PV.count(count);
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const percent = (chance) => PV.chance(chance);

  /** The pivots of a chain that leave a response where the two had been the same so far, and how
   *  many do not: those are on other paths. */
  PV.pivotsAlong = (chain, tokens) => {
    const all = PV.pivots(chain);
    const along = all.filter(({ step, position }) => {
      const before = chain.steps[step - 1].before.tokens;
      return position < tokens.length && tokens.slice(0, position).every((token, i) => token.id === before[i].id);
    });
    return { along, elsewhere: all.length - along.length };
  };

  const pivotSentence = (pivots, window) => {
    const total = pivots.along.length + pivots.elsewhere;
    const inside = pivots.along.filter(({ position }) => window.start <= position && position < window.end).length;
    if (!total) return "The chain has found no pivot so far.";
    if (total === 1) return `The chain’s only pivot lies ${inside ? "inside" : "outside"} the window.`;
    if (inside === total) return `All ${inWords(total)} of the chain’s pivots lie inside the window.`;
    return `${capital(inWords(inside))} of the chain’s ${inWords(total)} pivots ${inside > 1 ? "lie" : "lies"} inside the window.`;
  };

  /** `port`: {send(name, data), onBatch(callback)}. */
  PV.criticalWindowView = (root, player, port) => {
    const part = (name) => PV.part(root, name);
    const [empty, sentence, scroll, plot, facts, error] = ["empty", "sentence", "scroll", "plot", "facts", "error"].map(part);
    const [compute, cancel, rollouts, progress] = ["compute", "cancel", "rollouts", "progress"].map(part);
    let serial = 0;
    let shown = null; // what is on the page: {request, curve, …}
    let asked = null; // what the server works on; shown from its first chances on
    let stopped = null; // how far a curve came that the visitor did not wait for
    let version = 0;

    const subject = () => {
      const chain = PV.chainOf(player.run);
      return { chain, tokens: chain.extended ? chain.tokens : [] };
    };

    const ask = () => {
      const { chain, tokens } = subject();
      const { min, max } = rollouts;
      const wanted = Number(rollouts.value);
      const legal = Number.isInteger(wanted) && wanted >= Number(min) && wanted <= Number(max) && rollouts.value !== "";
      error.textContent = legal ? "" : `Use a whole number of rollouts between ${min} and ${max}.`;
      rollouts.setAttribute("aria-invalid", String(!legal));
      if (!legal) return rollouts.focus();
      const { started } = player.run;
      serial += 1;
      stopped = null;
      asked = { serial, tokens, run: player.run.started, runId: player.runId, step: chain.steps.length, wanted, truth: player.truth, curve: null };
      port.send("compute", {
        serial,
        model: started.model,
        prompt: started.prompt_tokens,
        response: tokens.map((token) => token.id),
        truth: player.truth,
        max_new_tokens: started.settings.max_new_tokens,
        rollouts: wanted,
        seed: started.settings.seed,
      });
      draw();
    };

    const stop = (tell = true) => {
      if (!asked) return;
      stopped = asked === shown ? asked : null;
      asked = null;
      serial += 1; // what is still under way comes too late
      if (tell) port.send("cancel", {});
      draw();
    };

    port.onBatch((batch) => {
      if (!asked || batch.serial !== serial) return;
      if (batch.error) {
        error.textContent = `${batch.error.field}: ${batch.error.message}.`;
        asked = null;
        return draw();
      }
      asked.curve = batch;
      if (batch.chances.length) shown = asked;
      if (batch.complete) asked = null;
      version += 1;
      draw();
    });

    compute.addEventListener("click", ask);
    cancel.addEventListener("click", () => stop());
    rollouts.addEventListener("keydown", (event) => event.key === "Enter" && !compute.disabled && ask());
    // The arrow keys scroll the chart; elsewhere on the page they step through the chain.
    scroll.addEventListener("keydown", (event) => event.key.startsWith("Arrow") && event.stopPropagation());

    const run = () => ({ started: shown.run });
    const goal = () => (shown.truth === null ? `the same answer, ${PV.clipped(PV.readable(shown.curve.answer), 24)}` : "the right answer");
    const values = () => shown.curve.chances.map(([agree, total]) => agree / total);
    const name = (token) => PV.quoted({ ...token, text: token.text.trim() || token.text }, run());

    const whatOneSees = (pivots) => {
      const { window } = shown.curve;
      const all = values();
      const begin = shown.curve.complete ? "" : "So far: ";
      const put = (text) => (begin ? begin + text[0].toLowerCase() + text.slice(1) : text);
      if (!window) {
        const low = percent(Math.min(...all));
        const high = percent(Math.max(...all));
        const level = low === high ? `is ${low} all along this response` : `stays between ${low} and ${high} along this response`;
        return put(`The chance of ${goal()} ${level}: no few tokens of it decide the outcome.`);
      }
      const way = window.after < window.before ? "falls" : "rises";
      const first = shown.tokens[window.start];
      const last = shown.tokens[window.end - 1];
      const where =
        window.end - window.start === 1
          ? `At ${name(first)}`
          : `From ${name(first)} to ${name(last)} (${PV.plural(window.end - window.start, "token")})`;
      return (
        put(`${where} the chance of ${goal()} ${way} from ${percent(window.before)} to ${percent(window.after)}: `) +
        `this is where the outcome is decided. ${pivotSentence(pivots, window)}`
      );
    };

    const hover = (prefix) => {
      const [agree, total, low, high] = shown.curve.chances[prefix];
      const text = shown.tokens.slice(0, prefix).map((token) => (PV.isEnd(token, run()) ? "■" : token.text)).join("");
      const end = text.length > 44 ? `…${text.slice(-43)}` : text;
      return [
        prefix ? `after “${end}”` : "before the first token",
        `${goal()}: ${percent(agree / total)} (95 % interval: ${percent(low)} to ${percent(high)})`,
        `${agree} of ${PV.plural(total, "rollout")}`,
      ]
        .map(PV.chartText)
        .join("<br>");
    };

    const tick = (token) => {
      if (PV.isEnd(token, run())) return "■ end";
      const text = token.text.trim();
      return PV.chartText(PV.clipped(text || PV.readable(token.text).replace(/ /g, "␣"), 14));
    };

    /** Pivots as marks, one for each position: [{x, steps, text}]. */
    const marks = (pivots) => {
      const places = new Map();
      for (const pivot of pivots.along) places.set(pivot.position, [...(places.get(pivot.position) || []), pivot]);
      return [...places].map(([position, all]) => {
        const steps = all.map((pivot) => pivot.step);
        const label = steps.length > 3 ? `${steps.slice(0, 2).join(", ")} … ${steps.at(-1)}` : steps.join(", ");
        const lines = all.slice(0, 8).map((pivot) => `step ${pivot.step}: ${PV.quoted(pivot.from, run())} → ${PV.quoted(pivot.to, run())}`);
        if (all.length > 8) lines.push(`and ${all.length - 8} more`);
        return { x: position + 1, label, text: ["pivot", ...lines].map(PV.chartText).join("<br>") };
      });
    };

    const build = () => {
      const colour = (variable) => PV.colour(plot, variable);
      const { chances, window } = shown.curve;
      const { along } = PV.pivotsAlong(PV.chainOf(player.run), shown.tokens);
      const x = chances.map((_, prefix) => prefix);
      const base = colour("--pv-base");
      const found = marks({ along });
      const axis = PV.axis(plot);
      const data = [
        {
          type: "scatter",
          mode: "lines",
          name: "95 % interval",
          x: [...x, ...[...x].reverse()],
          y: [...chances.map((one) => one[3]), ...chances.map((one) => one[2]).reverse()],
          fill: "toself",
          fillcolor: `${base}40`,
          line: { width: 0 },
          hoverinfo: "skip",
        },
        {
          type: "scatter",
          mode: "lines+markers",
          name: `chance of ${shown.truth === null ? "the same answer" : "the right answer"}`,
          x,
          y: values(),
          text: x.map(hover),
          hovertemplate: "%{text}<extra></extra>",
          line: { color: base, width: 2 },
          marker: { color: base, size: 5 },
        },
        {
          type: "scatter",
          mode: "markers+text",
          name: "pivot, with its step",
          visible: found.length ? true : "legendonly",
          x: found.map((mark) => mark.x),
          y: found.map(() => 1.09),
          text: found.map((mark) => mark.label),
          textposition: "top center",
          textfont: { color: colour("--pv-power"), size: 11 },
          customdata: found.map((mark) => mark.text),
          hovertemplate: "%{customdata}<extra></extra>",
          marker: { color: colour("--pv-power"), symbol: "diamond", size: 9 },
          cliponaxis: false,
        },
      ];
      const layout = {
        uirevision: `${shown.runId} ${shown.serial}`,
        margin: { l: 46, r: 8, t: 36, b: 10 },
        showlegend: true,
        legend: { orientation: "h", x: 0, xanchor: "left", y: 1.04, yanchor: "bottom", font: { size: 11 }, itemclick: false, itemdoubleclick: false },
        xaxis: {
          ...axis,
          range: [-0.6, x.length - 0.4],
          tickmode: "array",
          tickvals: x,
          ticktext: x.map((prefix) => (prefix ? tick(shown.tokens[prefix - 1]) : "(start)")),
          tickangle: -90,
          tickfont: { size: 12, color: colour("--pv-ink") },
          showgrid: false,
          automargin: true,
        },
        yaxis: { ...axis, range: [-0.03, 1.24], tickvals: [0, 0.25, 0.5, 0.75, 1], ticktext: ["0 %", "25 %", "50 %", "75 %", "100 %"], fixedrange: true },
        shapes: window
          ? [
              {
                type: "rect",
                layer: "below",
                x0: window.start + 0.5,
                x1: window.end + 0.5,
                yref: "paper",
                y0: 0,
                y1: 1,
                fillcolor: colour("--pv-window"),
                line: { width: 0 },
              },
            ]
          : [],
        annotations: window
          ? [
              {
                x: window.end + 0.6,
                y: 0.93,
                xanchor: window.end > 0.75 * x.length ? "right" : "left",
                ...(window.end > 0.75 * x.length ? { x: window.start + 0.4 } : {}),
                showarrow: false,
                text: "critical window",
                font: { size: 11, color: colour("--pv-ink") },
              },
            ]
          : [],
      };
      return { data, layout };
    };

    const key = () => {
      const chain = PV.chainOf(player.run);
      return shown ? `${version} ${player.runId} ${chain.steps.length}` : "";
    };
    const chart = PV.chart(plot, key, build);

    const drawProgress = () => {
      progress.hidden = !asked;
      if (!asked) return;
      const { curve, wanted } = asked;
      progress.querySelector("progress").value = curve && curve.left ? curve.decoded / curve.left : 0;
      const done = curve && curve.chances.length ? curve.chances[0][1] : 0;
      part("progress-words").textContent = !curve
        ? "Asking the model …"
        : !curve.left
          ? "Reading the response …"
          : `${done} of ${wanted} rollouts per beginning; ${PV.count(curve.decoded)} of ${PV.count(curve.left)} decoded`;
    };

    const drawFacts = (pivots) => {
      const { chances, left, cost } = shown.curve;
      const beginnings = chances.length;
      const each = chances[0][1];
      const pieces = [];
      const { tokens, chain } = subject();
      const here = tokens.length === shown.tokens.length && tokens.every((token, i) => token.id === shown.tokens[i].id);
      pieces.push(
        PV.el(
          "span",
          {},
          here ? "This is the response above. " : `This is the response after step ${shown.step}; another one is shown above. `,
          here || chain.steps.length === shown.step
            ? null
            : PV.el("button", { type: "button", class: "pv-quiet", onclick: () => player.showStep(shown.step) }, "go there"),
        ),
      );
      if (stopped) pieces.push(PV.el("span", {}, `Cancelled after ${each} of ${stopped.wanted} rollouts per beginning; what was found is kept.`));
      if (pivots.elsewhere) pieces.push(PV.el("span", {}, `${PV.plural(pivots.elsewhere, "pivot")} on paths that part from this response earlier: not marked.`));
      if (shown.curve.complete) {
        pieces.push(
          PV.el(
            "span",
            {},
            `${PV.count(each)} rollouts from each of ${PV.count(beginnings)} beginnings, ${PV.count(each * beginnings)} in all. ` +
              `Most share their tokens: only ${PV.count(left)} had to be drawn, in ${cost.seconds.toFixed(1)} s.`,
          ),
        );
      }
      facts.replaceChildren(...pieces);
    };

    const draw = () => {
      if (shown && shown.runId !== player.runId) shown = stopped = null;
      if (asked && asked.runId !== player.runId) return stop();
      const { tokens } = subject();
      compute.disabled = !tokens.length || asked !== null;
      compute.textContent = shown && !asked ? "Find it again" : "Find the window";
      cancel.hidden = !asked;
      empty.hidden = shown !== null || asked !== null;
      empty.textContent = tokens.length
        ? "Nothing yet: press “Find the window” to let the model go on from every beginning of this response."
        : "Nothing yet: draw a response first.";
      drawProgress();
      sentence.hidden = scroll.hidden = facts.hidden = !shown;
      if (!shown) return;
      const pivots = PV.pivotsAlong(PV.chainOf(player.run), shown.tokens);
      const words = whatOneSees(pivots);
      if (sentence.textContent !== words) sentence.textContent = words;
      plot.setAttribute("aria-label", words);
      plot.style.minWidth = `${70 + 14 * shown.tokens.length}px`;
      drawFacts(pivots);
      chart.draw();
    };
    return { draw };
  };
})();
