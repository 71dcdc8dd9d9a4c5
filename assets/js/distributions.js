// Distributions of log p, of whole responses and per token: a row of bars and marks per method.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;
  const TALLEST = 0.72; // of a row, for the tallest bar of all methods
  const MARKS_AT = -0.14;

  /** Bars of one method as an outline, standing on `foot`. */
  const outline = (counts, edges, total, tallest, foot) => {
    const x = [edges[0]];
    const y = [foot];
    counts.forEach((count, bin) => {
      const height = foot + (TALLEST * count) / total / tallest;
      x.push(edges[bin], edges[bin + 1]);
      y.push(height, height);
    });
    return { x: [...x, edges.at(-1)], y: [...y, foot] };
  };

  const SHOWN = {
    "log-prob": { key: "log_prob", title: "log p (nats)", of: (sample) => sample.log_prob },
    "per-token": {
      key: "per_token",
      title: "log p per token (nats)",
      of: (sample) => sample.log_prob / Math.max(1, sample.tokens.length),
    },
  };

  /** Whether a chart names its rows: not beside another that does. */
  const named = (plot) => !plot.previousElementSibling || plot.previousElementSibling.offsetTop !== plot.offsetTop;

  /** `onSample(sample)`: the visitor has clicked a sample's mark. */
  PV.distributionsView = (root, onSample) => {
    let state = null;

    const rows = (key) => {
      const found = state.distributions && state.distributions[key];
      return found ? state.looks.filter((look) => look.method in found.groups) : [];
    };

    const traces = (plot, { key, of, title }) => {
      const present = rows(key);
      const { edges, groups } = present.length ? state.distributions[key] : { edges: [], groups: {} };
      const total = (group) => group.counts.reduce((sum, count) => sum + count, 0);
      const several = present.filter((look) => total(groups[look.method]) > 1);
      const tallest = Math.max(...several.flatMap(({ method }) => groups[method].counts.map((count) => count / total(groups[method]))), 1e-9);
      const all = [];
      present.forEach((look, place) => {
        const foot = present.length - 1 - place;
        const group = groups[look.method];
        const ink = PV.colour(plot, look.colour);
        if (several.includes(look)) {
          all.push({
            type: "scatter",
            mode: "lines",
            ...outline(group.counts, edges, total(group), tallest, foot),
            fill: "toself",
            fillcolor: ink + "33",
            line: { color: ink, width: 1 },
            hoverinfo: "skip",
          });
          all.push({
            type: "scatter",
            mode: "lines",
            x: [group.mean, group.mean],
            y: [foot, foot + 0.8],
            line: { color: ink, width: 2.5 },
            hoverinfo: "skip",
          });
        }
        const samples = [...state.samples.values()].filter((sample) => sample.method === look.method && Number.isFinite(of(sample)));
        all.push({
          type: "scatter",
          mode: "markers",
          x: samples.map(of),
          y: samples.map(() => foot + MARKS_AT),
          customdata: samples.map((sample) => sample.key),
          text: samples.map((sample) =>
            PV.chartText(
              `${PV.sampleName(sample)}: ${title.replace(" (nats)", "")} ${PV.fixed(of(sample))}, answer ${PV.clipped(sample.answer ?? "none", 30)}${PV.rightWord(sample)}`,
            ),
          ),
          hovertemplate: "%{text}<extra></extra>",
          marker: { color: ink, symbol: look.symbol, size: 7, opacity: 0.75 },
        });
      });
      return all;
    };

    const layout = (plot, { key, title }) => {
      const present = rows(key);
      const axis = PV.axis(plot);
      const last = present.length - 1;
      return {
        uirevision: state.run,
        showlegend: false,
        margin: { l: 8, r: 8, t: 6, b: 38 },
        xaxis: { ...axis, title: { text: title, font: { size: 11 }, standoff: 6 } },
        yaxis: {
          ...axis,
          automargin: true,
          fixedrange: true,
          showticklabels: named(plot),
          showgrid: false,
          range: [-0.4, last + 0.95],
          tickvals: present.map((_, place) => last - place),
          ticktext: present.map((look) => {
            const ink = PV.colour(plot, look.colour);
            return `<span style="color:${ink}">${look.mark}</span> ${PV.chartText(PV.clipped(look.title, 16))}`;
          }),
        },
      };
    };

    const charts = Object.entries(SHOWN).map(([name, what]) => {
      const plot = PV.part(root, name);
      const key = () => `${state && state.run} ${state && state.drawn}`;
      const build = () => ({ data: traces(plot, what), layout: layout(plot, what) });
      const chart = PV.chart(plot, key, build, (point) => {
        const sample = state.samples.get(point.customdata);
        if (sample) onSample(sample);
      });
      return { chart, plot, what };
    });

    const draw = (now) => {
      state = now;
      for (const { chart, plot, what } of charts) {
        const groups = state.distributions ? state.distributions[what.key].groups : {};
        const means = rows(what.key).map((look) => `${look.title} ${PV.fixed(groups[look.method].mean)}`);
        plot.setAttribute("aria-label", `${what.title} by method; means: ${means.join(", ") || "none yet"}`);
        chart.draw();
      }
    };
    return { draw };
  };

  /** “, ✓ right” or “, ✗ wrong” where that is known. */
  PV.rightWord = (sample) => (sample.right === null ? "" : sample.right ? ", ✓ right" : ", ✗ wrong");
})();
