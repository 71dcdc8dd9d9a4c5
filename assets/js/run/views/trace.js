// The trace: log p by step, every proposal at its own height, samples of other methods beside it.

import { axisLook, colourOf, logProbRange, newChart, roomIn } from "../../core/chart.js";
import { chartText, clipped, part } from "../../core/dom.js";
import { say, textOf } from "../../core/language.js";
import { kindTitle, methodTable } from "../../core/methods.js";
import { chanceText, fixedText } from "../../core/numbers.js";
import { cutChances } from "../cut_law.js";
import { chainOf, logProb, logRatio } from "../fold.js";
import { growthKey, growthTraces, longestSoFar } from "../growth.js";
import { kindOf, shownChain } from "../kind.js";
import { swapsOf } from "../ladder.js";
import { WORDS } from "../sentences.js";
import { quoted } from "../tokens.js";
import { blockNames, exchangesOf } from "../trace_marks.js";
import { addView } from "../views.js";

/** @import { Trace } from "../../core/chart.js" */
/** @import { Chain, Run, Step } from "../fold.js" */

const REST = 250; // milliseconds between two drawings
/** The methods of which samples stand beside the chain, and what each is called on the axis. */
const methods = () => methodTable().filter((look) => look.beside);
const onAxis = (look) => textOf(look.short).replaceAll(" ", "<br>"); // its column is narrow
const FAINT = 0.3;
const MARGINS = 54; // px, left and right of the chart
const TICK = 18; // px from one number of a step to the next, at least
const heightOf = (step, kind) => (kind === "unchanged" ? step.logProb : step.proposalLogProb);
const MARKS = {
  accepted: { colour: "--pv-accepted", symbol: "circle", size: 9 },
  unchanged: { colour: "--pv-muted", symbol: "line-ew-open", size: 8 },
  rejected: { colour: "--pv-rejected", symbol: "x-thin-open", size: 7 },
  rejected_early: { colour: "--pv-rejected", symbol: "triangle-down-open", size: 7 },
};

/** No probability is above 1: a density that would reach beyond log p = 0 ends there. Plotly's reach is
 *  two bandwidths, of 1.06 standard deviations · n^−⅕ at most (Silverman's rule). */
const endsAtZero = (values) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1),
  );
  const reach = 2.12 * deviation * values.length ** -0.2;
  return Math.max(...values) + reach > 0 ? { spanmode: "manual", span: [null, 0] } : { spanmode: "soft" };
};

/** The response's log p by step, up to the step `last`.
 *  @param {Chain} chain
 *  @param {number} last */
const stateLine = (chain, last = chain.steps.length) => {
  const x = [];
  const y = [];
  const steps = chain.steps.slice(0, last);
  steps.forEach((step, index) => {
    const before = step.before.logProb;
    if (index === 0) {
      x.push(0);
      y.push(before);
    } else if (step.before.tokens.length !== steps[index - 1].tokens.length || before !== y.at(-1)) {
      x.push(step.index - 0.5);
      y.push(before);
    }
    x.push(step.index);
    y.push(step.logProb);
  });
  if (last < chain.steps.length) return { x, y };
  if (!chain.steps.length && chain.tokens.length) {
    x.push(0);
    y.push(logProb(chain.tokens));
  } else if (chain.steps.length && chain.tokens !== chain.steps.at(-1).tokens) {
    x.push(chain.steps.length + 0.5);
    y.push(logProb(chain.tokens));
  }
  return { x, y };
};

/** @param {Step} step
 *  @param {Run} run */
const hover = (step, run) => {
  const decision = step.decision;
  const lines = [say("run-step", { n: step.index, verdict: WORDS[decision.decision].word })];
  if (decision.divergence !== null) {
    const old = step.before.tokens[decision.divergence];
    const fresh = step.drawn[decision.divergence - step.proposal.start];
    if (old && fresh) lines.push(`${quoted(old, run)} → ${quoted(fresh, run)}`);
    const value = fixedText(step.proposalLogProb);
    lines.push(
      decision.decision === "rejected_early"
        ? say("run-log-p-of-the-proposal", { value })
        : say("run-log-p-of-the-proposal-2", { value }),
    );
  }
  return lines.map(chartText).join("<br>");
};

/** How many steps there will be at the end of the block under way, or have been, if they are more.
 *  @param {Run} run
 *  @param {Chain} chain */
const stepsToCome = (run, chain) => {
  const block = chain.blocks.at(-1);
  const here = block && !chain.blockFinished ? block.afterStep + (run.started?.settings.num_steps ?? 0) : 0;
  return Math.max(here, chain.steps.length);
};

/** The chance that one of so many redraws from a cut differs: the mean over cuts of 1 − (Π q)^tries. */
const leaveChance = (logs, cuts, tries = 1) => {
  let kept = 0;
  const chances = logs.map(() => 0);
  for (let cut = logs.length - 1; cut >= 0; cut -= 1) {
    kept += logs[cut];
    chances[cut] = cuts[cut] * -Math.expm1(tries * Math.min(0, kept));
  }
  return chances.reduce((sum, chance) => sum + chance, 0);
};

/** That N steps would hardly move this response, by the settings; nothing where the chain moves, or the
 *  model itself is as sure. As `frozen` in powerviz/analysis/movement.py. */
const frozenSentence = (run) => {
  const chain = chainOf(run);
  if (run.started?.sampler !== "power" || !chain.extended || !chain.tokens.length) return "";
  const n = run.started.settings.num_steps;
  const ratios = chain.steps
    .filter((step) => step.decision.decision !== "unchanged")
    .map((step) => Math.exp(Math.min(0, logRatio(step.decision))));
  const accepted = ratios.length ? ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length : 1;
  const { settings } = run.started;
  const cuts = cutChances(chain.tokens, settings);
  if (!cuts) return "";
  const proposed = chain.tokens.map((token) => token.log_proposal);
  const chance = accepted * leaveChance(proposed, cuts, settings.tries ?? 1);
  const model = leaveChance(
    chain.tokens.map((token) => token.log_prob),
    cutChances(chain.tokens),
  );
  if (n === 0 || chance * n >= 0.1 || model < 0.05) return "";
  return say("run-these-settings-freeze-the-chain", {
    chance: chanceText(chance),
    model: chanceText(model),
  });
};

addView("trace", (root, player) => {
  const plot = part(root, "plot");
  const colour = (name) => colourOf(plot, name);

  /** All that has been shown of a chain; what lies ahead of where one has gone back to, `chain`, is faint. */
  const chainTraces = (chain) => {
    const run = player.run;
    const whole = player.ahead ? chainOf(player.ahead) : chain;
    const now = chain.steps.length;
    const line = {
      type: "scatter",
      mode: "lines",
      line: { color: colour("--pv-power"), width: 2, shape: "hv" },
      hoverinfo: "skip",
    };
    /** @type {Trace[]} */
    const all = [{ ...line, name: say("run-the-response"), ...stateLine(chain) }];
    if (whole !== chain) all.push({ ...line, ...stateLine(whole), opacity: FAINT, showlegend: false });
    for (const [kind, look] of Object.entries(MARKS)) {
      const steps = whole.steps.filter((step) => step.decision.decision === kind);
      all.push({
        type: "scatter",
        mode: "markers",
        name: WORDS[kind].word,
        x: steps.map((step) => step.index),
        y: kind === "rejected_early" ? [] : steps.map((step) => heightOf(step, kind)), // they get to the foot: see `build`
        customdata: steps.map((step) => step.index),
        text: steps.map((step) => hover(step, run)),
        hovertemplate: "%{text}<extra></extra>",
        marker: {
          color: colour(look.colour),
          symbol: look.symbol,
          size: look.size,
          opacity: steps.map((step) => (step.index > now ? FAINT : 1)),
          line: { width: 1.6, color: colour(look.colour) },
        },
      });
    }
    if (swapsOf(player.ahead ?? player.run).rounds.length) all.push(exchanges(now));
    return all;
  };
  const exchanges = (now) => {
    const found = exchangesOf(player.ahead ?? player.run);
    const { look } = kindOf(player);
    return {
      type: "scatter",
      mode: "markers",
      name: say("run-exchange"),
      x: found.map(({ after }) => after + 0.5),
      y: found.map((one) => one.logProb),
      hovertemplate: `${chartText(say("run-exchanged"))}<extra></extra>`,
      marker: {
        color: colour(look.colour),
        symbol: look.symbol,
        size: 8,
        opacity: found.map(({ after }) => (after > now ? FAINT : 1)),
      },
    };
  };

  /** Samples of other methods, on an axis of their own. */
  const besideTraces = () => {
    const all = [];
    for (const look of methods()) {
      const name = onAxis(look);
      const ink = look.colour;
      const samples = player.companions?.[look.method] || [];
      if (!samples.length) continue;
      const common = {
        name,
        xaxis: "x2",
        showlegend: false,
        y: samples.map((sample) => sample.log_prob),
        text: samples.map((sample) =>
          chartText(
            say("run-log-p-answer-2", {
              method: kindTitle(look),
              value: fixedText(sample.log_prob),
              answer: sample.answer === null ? say("learn-none") : clipped(sample.answer, 30),
            }),
          ),
        ),
        hovertemplate: "%{text}<extra></extra>",
        marker: { color: colour(ink), size: 5, opacity: 0.75, symbol: look.symbol },
      };
      all.push(
        samples.length === 1
          ? {
              ...common,
              type: "scatter",
              mode: "markers",
              x: [name],
              marker: { ...common.marker, size: 9, opacity: 1 },
            }
          : {
              ...common,
              type: "violin",
              x0: name,
              points: "all",
              jitter: 0.5,
              pointpos: -0.55,
              side: "positive",
              width: 0.9,
              ...endsAtZero(samples.map((sample) => sample.log_prob)),
              line: { color: colour(ink), width: 1 },
              fillcolor: `${colour(ink)}33`,
              hoveron: "points",
            },
      );
    }
    return all;
  };

  const traces = (chain) => {
    const { steps } = kindOf(player);
    return [...(steps ? chainTraces(chain) : growthTraces(player, plot)), ...besideTraces()];
  };

  /** The range that shows the chain well; lone samples far below it are counted at its foot. */
  const range = (data) => {
    const own = data
      .filter((trace) => !trace.xaxis)
      .flatMap((trace) => trace.y)
      .filter((y) => y !== null); // between two lines
    const beside = data.filter((trace) => trace.xaxis);
    const usual = beside.map((trace) => [...trace.y].sort((a, b) => a - b)[Math.floor(trace.y.length / 4)]);
    const all = [...own, ...usual];
    if (!all.length) return { ...logProbRange(false), below: [] };
    const top = Math.max(...own, ...beside.flatMap((trace) => trace.y));
    const low = Math.min(...all);
    const pad = 0.07 * (top - low) + 0.3;
    const below = beside.map((trace) => ({ name: trace.name, count: trace.y.filter((y) => y < low - pad).length }));
    return { range: [low - pad, top + pad], below: below.filter((one) => one.count) };
  };

  const layout = (chain, data) => {
    const { range: yRange, below } = range(data);
    const narrow = roomIn(plot) < 420;
    const edge = narrow ? 0.54 : 0.7; // where the chain's part ends
    const other = edge + (narrow ? 0.08 : 0.03); // and where the samples' part begins
    const ink = colour("--pv-ink-soft");
    const kind = kindOf(player);
    const whole = player.ahead ? chainOf(player.ahead) : chain;
    const count = kind.steps ? Math.max(stepsToCome(player.run, whole), 1) : longestSoFar(player.run);
    const blocks = kind.steps ? whole.blocks : [];
    const title = kind.steps ? {} : { title: { text: say("evaluate-tokens"), font: { size: 11 }, standoff: 2 } };
    const beside = data.some((trace) => trace.xaxis === "x2");
    const axis = axisLook(plot);
    const shapes = blocks
      .filter((block) => block.afterStep > 0)
      .map((block) => ({
        type: "line",
        xref: "x",
        yref: "paper",
        x0: block.afterStep + 0.5,
        x1: block.afterStep + 0.5,
        y0: 0,
        y1: 1,
        line: { color: ink, width: 1, dash: "dot" },
      }));
    const room = (beside ? edge : 1) * (roomIn(plot) - MARGINS);
    const names = blockNames(blocks, count, room);
    const labels = blocks.map((block, index) => ({
      xref: "x",
      yref: "paper",
      x: block.afterStep + 0.5,
      y: 1,
      yanchor: "bottom",
      xanchor: "left",
      showarrow: false,
      text: names[index],
      font: { size: 10, color: ink },
    }));
    for (const one of below) {
      labels.push({
        xref: "x2",
        yref: "paper",
        x: one.name,
        y: 0,
        yanchor: "bottom",
        showarrow: false,
        text: say("run-below", { n: one.count }),
        font: { size: 10, color: ink },
        bgcolor: colour("--pv-paper"),
      });
    }
    if (beside && chain.tokens.length) {
      const now = logProb(chain.tokens);
      shapes.push({
        type: "line",
        xref: "paper",
        yref: "y",
        x0: other,
        x1: 1,
        y0: now,
        y1: now,
        line: { color: colour(kind.steps ? "--pv-power" : kind.look.colour), width: 1.5, dash: "dash" },
      });
    }
    return {
      uirevision: player.runId || "none",
      showlegend: true,
      legend: { orientation: "h", x: 0, y: -0.13, yanchor: "top", font: { size: 11 }, itemsizing: "constant" },
      xaxis: {
        ...axis,
        domain: beside ? [0, edge] : [0, 1],
        range: [-0.5, count + 0.8],
        showgrid: false,
        dtick: count <= 12 && count * TICK <= room ? 1 : undefined,
        rangemode: "tozero",
        ...title,
      },
      xaxis2: {
        ...axis,
        domain: [other, 1],
        tickangle: 0,
        tickfont: { size: narrow ? 9 : 11 },
        type: "category",
        categoryarray: methods().map(onAxis),
        categoryorder: "array",
        visible: beside,
        showgrid: false,
        fixedrange: true,
      },
      yaxis: {
        ...axis,
        range: yRange,
        title: { text: say("compare-log-p-nats"), font: { size: 11 }, standoff: 4 },
        automargin: true,
      },
      shapes,
      annotations: labels,
    };
  };

  const key = () => {
    const chain = chainOf(player.run);
    if (!kindOf(player).steps) return `${growthKey(player)} ${!!player.companions}`;
    const { ahead, runId, companions } = player;
    const swaps = swapsOf(player.run).rounds.length; // the last of them come after the last step
    return [runId, chain.steps.length, chain.extended, chain.block, swaps, !!companions, ahead?.folded].join(" ");
  };
  const build = () => {
    const chain = shownChain(player);
    const data = traces(chain);
    const looks = layout(chain, data);
    const foot = looks.yaxis.range[0] + 0.02 * (looks.yaxis.range[1] - looks.yaxis.range[0]);
    // A proposal that was given up never came to a height of its own: it is marked below all heights.
    for (const trace of data) if (trace.y.length === 0) trace.y = trace.x.map(() => foot);
    return { data, layout: looks };
  };
  const clicked = (point) => {
    if (!point.customdata) return;
    const { steps, several } = kindOf(player);
    if (steps) player.showStep(point.customdata);
    else if (several) player.pick(point.customdata - 1);
  };
  const chart = newChart(plot, key, build, clicked, REST);
  const facts = part(root, "facts");
  const draw = () => {
    facts.textContent = frozenSentence(player.run);
    return chart.draw();
  };
  return { ...chart, draw };
});
