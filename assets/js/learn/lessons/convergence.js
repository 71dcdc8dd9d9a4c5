// Lesson 4: several chains at once, against the exact numbers.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;
  const BARS = 9; // the likeliest responses; the others are added up
  const TAIL = 150;
  const REST = 300; // ms between two drawings of a chart: four of them must leave time for a click
  const FIRST_LOOK = 8; // steps, with which the lesson opens
  const LINES = [
    ["--pv-power", "solid"],
    ["--pv-low-temperature", "dash"],
    ["--pv-second-model", "dot"],
    ["--pv-accepted", "dashdot"],
    ["--pv-base", "solid"],
    ["--pv-rejected", "dash"],
    ["--pv-greedy", "dot"],
    ["--pv-muted", "dashdot"],
  ];

  PV.lessons.convergence = (root, tools) => {
    const { feed } = tools;
    const part = (name) => PV.part(root, name);
    const plots = Object.fromEntries([...root.querySelectorAll("[data-plot]")].map((plot) => [plot.dataset.plot, plot]));
    const numbers = Object.fromEntries([...root.querySelectorAll("[data-number]")].map((one) => [one.dataset.number, one]));
    let exact = null; // the first frame
    let last = null; // the latest one with steps
    let chains = []; // for each chain, the places of its states
    let curve = []; // {steps, tv, floor}
    let before = null; // the curve of the run before, if the only difference is the length term
    let pauseAfterFirst = false;

    const begin = () => {
      feed.begin(form.values());
      tools.changed();
    };
    const form = PV.lessonForm(part("fields"), (name) => {
      before = name === "length_term" && curve.length > 5 ? { kind: feed.settings.length_term, curve } : null;
      pauseAfterFirst = false;
      begin();
    });
    part("play").addEventListener("click", () => {
      pauseAfterFirst = false;
      if (feed.busy) return feed.halt();
      if (feed.settings && !feed.over) return feed.goOn();
      form.set("seed", form.values().seed + Number(form.values().chains));
      begin();
    });
    part("again").addEventListener("click", () => {
      before = null;
      pauseAfterFirst = false;
      form.set("seed", form.values().seed + Number(form.values().chains));
      begin();
    });

    /** Every state of every chain, one a line. */
    const csv = () => {
      const lines = ["chain,step,response,log_prob"];
      chains.forEach((chain, c) => chain.forEach((place, s) => lines.push(`${c},${s + 1},${exact.responses[place]},${exact.log_prob[place]}`)));
      return `${lines.join("\n")}\n`;
    };
    part("csv").addEventListener("click", () => {
      const href = URL.createObjectURL(new Blob([csv()], { type: "text/csv" }));
      PV.el("a", { href, download: "powerviz-chains.csv" }).click();
      setTimeout(() => URL.revokeObjectURL(href), 10_000);
    });

    feed.onFrame = (frame) => {
      form.clear();
      if (frame.index === 0) {
        exact = frame;
        last = null;
        chains = Array.from({ length: Number(feed.settings.chains) }, () => []);
        curve = [];
      } else {
        last = frame;
        frame.new.forEach((places, c) => chains[c].push(...places));
        curve.push({ steps: frame.steps, tv: frame.total_variation, floor: frame.floor });
        if (pauseAfterFirst && frame.steps >= FIRST_LOOK) {
          pauseAfterFirst = false;
          feed.halt();
        }
      }
      show();
    };
    feed.onError = tools.refused(form);
    feed.onChange = () => {
      if (feed.busy) PV.tell(part("play"), "Pause");
      else if (feed.over) PV.tell(part("play"), "Run again");
      else if (last && last.steps > FIRST_LOOK) PV.tell(part("play"), "Go on");
      else PV.tell(part("play"), "Run the chains");
      part("csv").disabled = !last;
    };

    const facts = (wrong) => {
      if (wrong) return PV.say("The length term is off: this sampler is wrong on purpose. Its visits settle on n·p^α (the diamonds), not on p^α.");
      if (last.last) {
        const said = { n: PV.count(last.steps), times: last.floor ? PV.fixed(last.total_variation / last.floor, 1) : "–" };
        return last.floor !== null && last.total_variation <= last.floor
          ? PV.say("Done: {n} steps of each chain. What is left of the total variation is chance.", said)
          : PV.say("Done: {n} steps of each chain. The total variation is {times} times its floor, which is what chance leaves on average.", said);
      }
      if (last.steps === FIRST_LOOK && !feed.busy) return PV.say("A first look: {n} steps of each chain. Press “Run the chains”.", { n: FIRST_LOOK });
      return PV.say("The real sampler: its visits settle on the exact bars.");
    };
    const show = () => {
      const wrong = exact && !feed.settings.length_term;
      const put = (name, text) => (numbers[name].textContent = text);
      put("steps", last ? PV.count(last.steps) : "–");
      put("tv", last ? PV.fixed(last.total_variation, 3) : "–");
      put("floor", last && last.floor !== null ? PV.fixed(last.floor, 3) : "–");
      put("ess", last && last.effective_samples !== null ? PV.say("{n} of {all}", { n: PV.count(last.effective_samples), all: PV.count(last.steps * chains.length) }) : "–");
      put("rhat", last && last.r_hat !== null ? PV.fixed(last.r_hat, 3) : "–");
      put("response-rhat", last && last.response_r_hat !== null ? PV.fixed(last.response_r_hat, 3) : "–");
      root.dataset.steps = last ? last.steps : 0;
      root.classList.toggle("pv-is-wrong", Boolean(wrong));
      part("facts").textContent = last ? facts(wrong) : "";
      charts.forEach((chart) => chart.draw());
    };

    const key = () => (exact ? `${feed.serial} ${feed.known} ${chains.length}` : "");
    const bars = () => {
      const plot = plots.bars;
      const cut = (values) => (values.length > BARS ? [...values.slice(0, BARS), values.slice(BARS).reduce((a, b) => a + b, 0)] : values);
      const names = exact.responses.map((name) => name.replace(/ /g, ""));
      const x = names.length > BARS ? [...names.slice(0, BARS), PV.say("others")] : names;
      const data = [
        PV.barTrace(plot, { x, name: PV.say("exact"), colour: "--pv-power", values: cut(exact.exact), least: 0.05 }),
        PV.barTrace(plot, { x, name: PV.say("visited"), colour: "--pv-power", sampled: true, values: last ? cut(last.counts.map((n) => n / (last.steps * chains.length))) : x.map(() => 0) }),
      ];
      if (!feed.settings.length_term) {
        data.push({ type: "scatter", mode: "markers", name: PV.say("n·p^α, divided by its sum"), x, y: cut(exact.without_length_term), marker: { symbol: "diamond-open", size: 11, color: PV.colour(plot, "--pv-rejected"), line: { width: 2 } } });
      }
      return { data, layout: PV.lessonLayout(plot, { showlegend: true, xaxis: { type: "category", tickangle: plot.clientWidth < 480 ? -60 : 0, tickfont: { size: 12 } }, yaxis: { tickformat: ".1f" }, margin: { l: 44, r: 10, t: 26, b: plot.clientWidth < 480 ? 56 : 34 } }) };
    };
    const line = (plot, points, y, name, colour, dash, width = 2.5) => ({ type: "scatter", mode: "lines", name, x: points.map((one) => one.steps), y: points.map(y), line: { color: PV.colour(plot, colour), dash, width } });
    const kindOf = (on) => (on ? PV.say("length term on") : PV.say("length term off"));
    const tv = () => {
      const plot = plots.tv;
      const kind = feed.settings.length_term;
      const data = [];
      if (before) data.push(line(plot, before.curve, (one) => one.tv, kindOf(before.kind), before.kind ? "--pv-power" : "--pv-rejected", "dot", 1.6));
      data.push(line(plot, curve, (one) => one.tv, kindOf(kind), kind ? "--pv-power" : "--pv-rejected", "solid"));
      data.push(line(plot, curve, (one) => one.floor, PV.say("floor, by chance"), "--pv-base", "dash", 1.8));
      return {
        data,
        layout: PV.lessonLayout(plot, {
          showlegend: true,
          xaxis: { type: "log", range: [0, Math.log10(2000)], title: { text: PV.say("steps of each chain"), standoff: 4 }, tickvals: [1, 3, 10, 30, 100, 300, 1000, 2000] },
          yaxis: { range: [0, 0.75], tickformat: ".1f" },
          margin: { l: 44, r: 10, t: 26, b: 44 },
        }),
      };
    };
    const trace = () => {
      const plot = plots.trace;
      const end = last ? last.steps : 0;
      const start = Math.max(0, end - TAIL);
      const data = chains.map((chain, c) => ({
        type: "scatter",
        mode: "lines",
        name: PV.say("chain {n}", { n: c + 1 }),
        x: chain.slice(start).map((_, i) => start + i + 1),
        y: chain.slice(start).map((place) => exact.log_prob[place]),
        line: { shape: "hv", width: 1.6, color: PV.colour(plot, LINES[c][0]), dash: LINES[c][1] },
      }));
      return { data, layout: PV.lessonLayout(plot, { showlegend: true, xaxis: { range: [start, Math.max(end, 10)] }, yaxis: { title: { text: PV.say("log p (nats)"), standoff: 8 }, rangemode: "normal" }, margin: { l: 62, r: 10, t: 26, b: 34 } }) };
    };
    const lags = () => {
      const plot = plots.lags;
      const values = last ? last.autocorrelation : [];
      return {
        data: [{ type: "bar", x: values.map((_, lag) => lag), y: values, marker: { color: PV.colour(plot, "--pv-power") }, width: 0.5, hovertemplate: `${PV.say("lag {n}", { n: "%{x}" })}: %{y:.2f}<extra></extra>` }],
        layout: PV.lessonLayout(plot, { xaxis: { range: [-0.6, 40.6], title: { text: PV.say("lag, in steps"), standoff: 4 } }, yaxis: { range: [-0.3, 1.05], zeroline: true, zerolinecolor: PV.colour(plot, "--pv-line-strong") }, margin: { l: 44, r: 10, t: 10, b: 44 } }),
      };
    };
    const charts = Object.entries({ tv, bars, trace, lags }).map(([name, build]) => PV.lessonChart(plots[name], key, build, REST));
    return {
      form,
      show,
      draw: () => charts.forEach((chart) => chart.draw()),
      opened: () => {
        if (exact) return show();
        pauseAfterFirst = true;
        begin();
      },
      told: () => ({ exact, last, chains, curve }),
    };
  };
})();
