// How the methods of an evaluation look: as their kind in the table; variants of a kind differ in their
// line. Knows plans and plotly's dashes.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  const DASHES = ["solid", "dash", "dot", "dashdot", "longdash", "longdashdot"];

  /** The look of each method of a plan, in its order: {name, model, usual, mark, symbol, colour, dash}. */
  PV.methodLooks = (methods) => {
    const seen = {};
    return methods.map(({ name, sampler, model, usual }) => {
      const kind = model ? "second_model" : sampler;
      const variant = (seen[kind] = (seen[kind] ?? -1) + 1);
      return { ...PV.methodLook(kind), name, model, usual, dash: DASHES[variant % DASHES.length] };
    });
  };

  /** A method's name as it is shown: the server's usual names are made of words, others are data. */
  PV.methodTitle = ({ name, model, usual = true }) => {
    if (!usual) return PV.readable(name);
    const before = model ? `${model}: ` : "";
    return PV.readable(before + PV.translated(name.slice(before.length)));
  };

  /** A method's mark and name. */
  PV.methodName = (look) => [PV.methodMark(look), PV.methodTitle(look)];

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
