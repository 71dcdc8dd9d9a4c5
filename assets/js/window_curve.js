// What a critical window's curve says: its chart, with the pivots beside it, and one plain sentence.
// Knows curves as the server sends them, responses and pivots. Knows nothing of requests or panels.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  const NUMBERS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
  const SMALLEST_JUMP = 0.1; // as in powerviz/analysis/critical_windows.py
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

  const isInside = (window, { position }) => window.start <= position && position < window.end;
  const steps = (pivots) => {
    const all = pivots.map((pivot) => pivot.step);
    return all.length > 3 ? `${all.slice(0, 2).join(", ")} … ${all.at(-1)}` : all.join(", ");
  };

  const pivotSentence = (pivots, window) => {
    const total = pivots.along.length + pivots.elsewhere;
    const inside = pivots.along.filter((pivot) => isInside(window, pivot));
    const which = inside.length ? ` (step ${steps(inside)})` : "";
    if (!total) return "The chain has found no pivot so far.";
    if (total === 1) return `The chain’s only pivot lies ${inside.length ? "inside" : "outside"} the window${which}.`;
    if (inside.length === total) return `All ${inWords(total)} of the chain’s pivots lie inside the window${which}.`;
    return `${capital(inWords(inside.length))} of the chain’s ${inWords(total)} pivots ${inside.length > 1 ? "lie" : "lies"} inside the window${which}.`;
  };

  /** `shown`: {tokens, run (its started event), runId, serial, truth, curve}; all functions say what
   *  holds for it as it is now. */
  PV.windowCurve = (shown) => {
    const run = { started: shown.run };
    const goal = () => (shown.truth === null ? `the same answer (${PV.clipped(PV.readable(shown.curve.answer), 24)})` : "the right answer");
    const values = () => shown.curve.chances.map(([agree, total]) => agree / total);
    const name = (token) => PV.quoted({ ...token, text: token.text.trim() || token.text }, run);

    const moves = (from, to) => `${to < from ? "falls" : "rises"} from ${percent(from)} to ${percent(to)}`;

    /** The pivot outside of the window at which the curve jumps most, if it does. */
    const alsoDecided = (pivots, window) => {
      const all = values();
      const size = ({ position }) => Math.abs(all[position + 1] - all[position]);
      const outside = pivots.along.filter((pivot) => !isInside(window, pivot));
      const [best] = outside.sort((a, b) => size(b) - size(a) || a.step - b.step);
      if (!best || size(best) < SMALLEST_JUMP) return "";
      const { position } = best;
      return ` At ${name(shown.tokens[position])}, where step ${best.step} moved, it ${moves(all[position], all[position + 1])}.`;
    };

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
      const first = shown.tokens[window.start];
      const last = shown.tokens[window.end - 1];
      const where =
        window.end - window.start === 1
          ? `At ${name(first)}`
          : `From ${name(first)} to ${name(last)} (${PV.plural(window.end - window.start, "token")})`;
      return (
        put(`${where} the chance of ${goal()} ${moves(window.before, window.after)}: this is where the outcome is decided. `) +
        pivotSentence(pivots, window) +
        alsoDecided(pivots, window)
      );
    };

    const hover = (prefix) => {
      const [agree, total, low, high] = shown.curve.chances[prefix];
      const text = shown.tokens.slice(0, prefix).map((token) => (PV.isEnd(token, run) ? "■" : token.text)).join("");
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
      if (PV.isEnd(token, run)) return "■ end";
      return PV.chartText(PV.clipped(token.text.trim() || token.text.trimEnd(), 14));
    };

    /** Pivots as marks, one for each position: [{x, steps, text}]. */
    const marks = (pivots) => {
      const places = new Map();
      for (const pivot of pivots.along) places.set(pivot.position, [...(places.get(pivot.position) || []), pivot]);
      return [...places].map(([position, all]) => {
        const lines = all.slice(0, 8).map((pivot) => `step ${pivot.step}: ${PV.quoted(pivot.from, run)} → ${PV.quoted(pivot.to, run)}`);
        if (all.length > 8) lines.push(`and ${all.length - 8} more`);
        return { x: position + 1, label: steps(all), text: ["pivot", ...lines].map(PV.chartText).join("<br>") };
      });
    };

    /** Beside the window, where there is more room, and away from the curve. */
    const labelPlace = (window, count) => {
      const left = window.end > 0.75 * count;
      const beside = left ? window.before : window.after;
      return { x: left ? window.start + 0.4 : window.end + 0.6, xanchor: left ? "right" : "left", y: beside > 0.5 ? 0.08 : 0.92 };
    };

    const build = (plot, pivots) => {
      const colour = (variable) => PV.colour(plot, variable);
      const { chances, window } = shown.curve;
      const x = chances.map((_, prefix) => prefix);
      const base = colour("--pv-base");
      const found = marks(pivots);
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
                ...labelPlace(window, x.length),
                showarrow: false,
                text: "critical window",
                font: { size: 11, color: colour("--pv-ink") },
              },
            ]
          : [],
      };
      return { data, layout };
    };

    return { build, whatOneSees };
  };
})();
