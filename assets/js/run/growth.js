// The trace of a run without steps: log p of each response as it grows, token by token.
// Knows the samples of a run. What stands beside them, and the axes, are the trace's.

import { colourOf } from "../core/chart.js";
import { chartText, clipped } from "../core/dom.js";
import { say } from "../core/language.js";
import { fixedText } from "../core/numbers.js";
import { logProb } from "./fold.js";
import { kindOf, shownChain, tokensSoFar } from "./kind.js";

/** @import { Token } from "../types/events.js" */
/** @import { Chain, Run } from "./fold.js" */
/** @import { Player } from "./player.js" */

const MOST_POINTS = 400; // of a line; longer responses show every second token, or fewer

/** @param {Token[]} tokens */
const lineOf = (tokens) => {
  const every = Math.max(1, Math.ceil(tokens.length / MOST_POINTS));
  const x = [];
  const y = [];
  let sum = 0;
  tokens.forEach((token, index) => {
    sum += token.log_prob;
    if (index % every && index < tokens.length - 1) return;
    x.push(index + 1);
    y.push(sum);
  });
  return { x, y };
};

/** The lines of several chains as one, which is drawn as quickly as a single one; between them it is not drawn.
 *  @param {Chain[]} chains */
export const linesOf = (chains) => {
  const each = chains.map((chain) => lineOf(tokensSoFar(chain)));
  const joined = (values) => values.flatMap((one) => [...one, null]).slice(0, -1);
  return { x: joined(each.map(({ x }) => x)), y: joined(each.map(({ y }) => y)) };
};

/** @param {Chain} chain */
const hover = (chain, kind) => {
  const value = fixedText(logProb(chain.tokens));
  const answer = chain.answer === null ? say("learn-none") : clipped(chain.answer, 30);
  const text = kind.several
    ? say("run-sample-log-p-answer", { n: chain.index + 1, value, answer })
    : say("run-log-p-answer", { value, answer });
  return chartText(text);
};

/** How long the longest response is.
 *  @param {Run} run */
export const longestSoFar = (run) => Math.max(1, ...run.chains.map((chain) => tokensSoFar(chain).length));

/** What a change of the picture hangs on.
 *  @param {Player} player */
export const growthKey = (player) =>
  [
    player.runId,
    shownChain(player).index,
    player.run.complete,
    ...player.run.chains.map((chain) => `${chain.tokens.length}+${chain.draft.length}`),
  ].join(" ");

/** The lines and their ends, the response shown in front.
 *  @param {Player} player
 *  @param {HTMLElement} plot */
export const growthTraces = (player, plot) => {
  const kind = kindOf(player);
  const ink = colourOf(plot, kind.look.colour);
  const muted = colourOf(plot, "--pv-muted");
  const shown = shownChain(player);
  const others = player.run.chains.filter((chain) => chain !== shown);
  const ordered = [...others, ...(player.run.chains.includes(shown) ? [shown] : [])];
  const line = { type: "scatter", mode: "lines", showlegend: true, hoverinfo: "skip" };
  const lines = [];
  if (others.length)
    lines.push({
      ...line,
      name: say("run-other-samples"),
      ...linesOf(others),
      line: { color: muted, width: 1 },
      opacity: 0.55,
    });
  if (ordered.length > others.length)
    lines.push({
      ...line,
      name: kind.several ? say("run-sample", { n: shown.index + 1 }) : say("run-the-response"),
      ...lineOf(tokensSoFar(shown)),
      line: { color: ink, width: 2 },
    });
  const ends = ordered.filter((chain) => chain.extended && chain.tokens.length);
  const colours = ends.map((chain) => (chain === shown ? ink : muted));
  return [
    ...lines,
    {
      type: "scatter",
      mode: "markers",
      showlegend: false,
      x: ends.map((chain) => chain.tokens.length),
      y: ends.map((chain) => logProb(chain.tokens)),
      customdata: ends.map((chain) => chain.index + 1),
      text: ends.map((chain) => hover(chain, kind)),
      hovertemplate: "%{text}<extra></extra>",
      marker: { color: colours, symbol: kind.look.symbol, size: ends.map((chain) => (chain === shown ? 10 : 7)) },
    },
  ];
};
