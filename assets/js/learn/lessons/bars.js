// Bars of exact and sampled probabilities: the same look in every lesson.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  /** A bar trace; values above `least` are written at their bars. Sampled bars are hatched and may carry an error, twice their standard error. */
  PV.barTrace = (plot, { name, colour, sampled = false, error = null, values, digits = 2, least = 0, ...more }) => {
    const ink = PV.colour(plot, colour);
    const narrow = plot.clientWidth < 480;
    const written = (value) => (narrow ? PV.fixed(value, digits).replace(/^0\./, ".") : PV.fixed(value, digits));
    return {
      type: "bar",
      name,
      marker: {
        color: sampled ? PV.colour(plot, "--pv-paper") : ink,
        line: { color: ink, width: 1.5 },
        pattern: sampled ? { shape: "/", fgcolor: ink, size: 6, solidity: 0.35 } : undefined,
      },
      text: values.map((value) => (value > least && !sampled ? written(value) : "")),
      textposition: "outside",
      textangle: 0,
      constraintext: "none",
      cliponaxis: false,
      textfont: { size: narrow ? 10 : 13, color: PV.colour(plot, "--pv-ink") },
      hovertemplate: `%{${more.orientation === "h" ? "x" : "y"}:.4f}<extra>${name}</extra>`,
      ...(more.orientation === "h" ? { x: values } : { y: values }),
      ...(error ? { error_y: { type: "data", array: error, visible: true, color: PV.colour(plot, "--pv-ink"), thickness: 1.4, width: 4 } } : {}),
      ...more,
    };
  };

  /** What the charts of the lessons have in common: letters one can read from the last row. */
  PV.lessonLayout = (plot, more = {}) => {
    const axis = { ...PV.axis(plot), tickfont: { size: 13 }, fixedrange: true };
    const { xaxis = {}, yaxis = {}, ...rest } = more;
    return {
      font: { family: getComputedStyle(plot).fontFamily, color: PV.colour(plot, "--pv-ink-soft"), size: 13 },
      margin: { l: 44, r: 10, t: 26, b: 34 },
      legend: { orientation: "h", x: 0, y: 1.02, yanchor: "bottom", font: { size: 13 } },
      dragmode: false,
      bargap: 0.24,
      bargroupgap: 0.06,
      xaxis: { ...axis, showgrid: false, ...xaxis },
      yaxis: { ...axis, rangemode: "tozero", ...yaxis },
      ...rest,
    };
  };

  /** A chart of a lesson: empty as long as its key is. `rest`: see PV.chart. */
  PV.lessonChart = (plot, key, build, rest = 0) => {
    const nothing = () => ({ data: [], layout: PV.lessonLayout(plot, { xaxis: { visible: false }, yaxis: { visible: false } }) });
    return PV.chart(plot, key, () => (key() ? build() : nothing()), null, rest);
  };

  /** Exact and sampled, side by side: how far they are apart, in a sentence. */
  PV.drawsSoFar = (frame) =>
    frame.draws
      ? PV.say("{n} draws. Hatched bars are what the sampler drew; the whiskers are twice the standard error.", { n: PV.count(frame.draws) })
      : "";
})();
