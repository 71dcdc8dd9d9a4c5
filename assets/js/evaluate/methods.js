// How methods look: one mark and one colour for each kind; variants of a kind differ in their line.
// Knows the palette's names and plotly's symbols.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  const LOOKS = {
    greedy: { mark: "◆", symbol: "diamond", colour: "--pv-greedy" },
    base: { mark: "●", symbol: "circle", colour: "--pv-base" },
    low_temperature: { mark: "▲", symbol: "triangle-up", colour: "--pv-low-temperature" },
    power: { mark: "■", symbol: "square", colour: "--pv-power" },
    best_of_n: { mark: "★", symbol: "star", colour: "--pv-best-of-n" },
    majority_vote: { mark: "▼", symbol: "triangle-down", colour: "--pv-majority-vote" },
    second_model: { mark: "✚", symbol: "cross", colour: "--pv-rl-tuned" },
  };
  const DASHES = ["solid", "dash", "dot", "dashdot", "longdash", "longdashdot"];

  /** The look of each method of a plan, in its order: {name, mark, symbol, colour, dash}. */
  PV.methodLooks = (methods) => {
    const seen = {};
    return methods.map(({ name, sampler, model }) => {
      const kind = model ? "second_model" : sampler;
      const variant = (seen[kind] = (seen[kind] ?? -1) + 1);
      return { name, ...LOOKS[kind], dash: DASHES[variant % DASHES.length] };
    });
  };

  /** A kind's mark in its colour, for the page. */
  PV.kindMark = (kind) => markOf(LOOKS[kind]);
  const markOf = (look) =>
    PV.el("i", { class: "pv-eval-mark", style: `color:var(${look.colour})`, "aria-hidden": "true" }, look.mark);

  const VOTE = /^majority of (\d+)$/;
  const BEST = /^best of (\d+) by log p$/;
  const LOW_TEMPERATURE = /^low temperature, τ = (\S+)$/;

  /** A method's name as it is shown: those that the server gives are made of words. */
  PV.methodTitle = ({ name }) => {
    const [vote, best, low] = [VOTE, BEST, LOW_TEMPERATURE].map((shape) => shape.exec(name));
    if (vote) return PV.say("majority of {n}", { n: vote[1] });
    if (best) return PV.say("best of {n} by log p", { n: best[1] });
    if (low) return PV.say("low temperature, τ = {tau}", { tau: low[1] });
    return PV.readable(name);
  };

  /** A method's mark and name. */
  PV.methodName = (look) => [markOf(look), PV.methodTitle(look)];

  const GROUPS = {
    family: () => PV.say("family"),
    difficulty: () => PV.say("difficulty"),
    subject: () => PV.say("subject"),
    level: () => PV.say("level"),
  };

  /** By what problems are grouped: the columns that sets have, in words. */
  PV.groupName = (name) => (Object.hasOwn(GROUPS, name) ? GROUPS[name]() : PV.readable(name));

  /** The same as a chart's label: broken where the settings begin. */
  PV.methodLabel = (plot, look) => {
    const [kind, ...settings] = PV.chartText(PV.clipped(PV.methodTitle(look), 60)).split(", ");
    const rest = settings.length ? `<br>${settings.join(", ")}` : "";
    return `${kind}${rest} <span style="color:${PV.colour(plot, look.colour)}">${look.mark}</span>`;
  };

  /** A share as a percentage: 37 %, 4.2 %. */
  PV.percent = (share) => (share === null || share === undefined ? "–" : `${PV.fixed(100 * share, share > 0 && share < 0.1 ? 1 : 0)} %`);

  /** Seconds in words. */
  PV.duration = (seconds) => {
    if (seconds < 1) return PV.say("less than a second");
    if (seconds < 90) return PV.plural(Math.round(seconds), "second");
    if (seconds < 5400) return PV.plural(Math.round(seconds / 60), "minute");
    const hours = Math.round(seconds / 360) / 10;
    return PV.say("{n} hours", { n: PV.fixed(hours, hours < 10 ? 1 : 0) });
  };
})();
