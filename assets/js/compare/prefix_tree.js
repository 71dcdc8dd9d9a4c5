// The prefix tree: a line for each sample, in its method's colour. Lines lie side by side as long as
// the samples say the same; where they part, the words say how each branch goes on.

import { colourOf, newChart } from "../core/chart.js";
import { chartText, clipped, el, part, readable } from "../core/dom.js";
import { language, say } from "../core/language.js";
import { methodMark } from "../core/methods.js";
import { chanceText } from "../core/numbers.js";
import { isEnd } from "../run/tokens.js";
import { logProbText, lookTitle } from "./cards.js";
import { answerWord, rightWord } from "./distributions.js";

const LINE = 2.4; // between lines that run together, in px
const GAP = { least: 17, most: 34 }; // between responses that differ, in px: a line of text, or two
const LETTER = 5.9; // width of a letter of a label, about
const SLOPE = 14; // px that a line takes to leave its branch
const BRANCH = 92; // px that a branch takes at least, so that its probability and first word can be read
const RIGHT = 118; // px for what stands at the ends
const TOP = 14;

const ease = (share) => share * share * (3 - 2 * share);

/** Text in lines of about 56 characters, for a hover label. */
export const wrappedText = (text) => {
  const lines = [""];
  for (const word of clipped(readable(text), 320).split(/(?<=\s)/)) {
    if (lines.at(-1).length + word.length > 56) lines.push("");
    lines[lines.length - 1] += word;
  }
  return lines.map(chartText).join("<br>");
};

/** Where everything goes: heights of samples at each node, in px from the top; `room` if it fits. */
export const arranged = (nodes, room) => {
  const leaves = nodes.filter((node) => node.ends.length);
  const samples = leaves.reduce((sum, node) => sum + node.ends.length, 0);
  const gap = Math.max(GAP.least, Math.min(GAP.most, (room - samples * LINE) / leaves.length));
  const at = new Map(); // sample: the height of its end
  let height = 0;
  for (const node of nodes) {
    for (const index of node.ends) {
      at.set(index, height);
      height += LINE;
    }
    if (node.ends.length) height += gap;
  }
  for (const node of nodes) {
    const inOrder = [...node.samples].sort((a, b) => at.get(a) - at.get(b));
    node.centre = (at.get(inOrder[0]) + at.get(inOrder.at(-1))) / 2;
    node.half = ((inOrder.length - 1) * LINE) / 2;
    node.heights = new Map(inOrder.map((index, place) => [index, node.centre - node.half + place * LINE]));
  }
  return height;
};

/** How far from the left every node begins and ends, in px: long stretches of words take more room,
 *  but every branch has enough for its label, and the longest way fills `width`. */
export const spread = (nodes, width) => {
  const place = (scale, least) => {
    let longest = 0;
    for (const node of nodes) {
      node.left = node.parent === null ? 0 : nodes[node.parent].right;
      node.right = node.left + Math.max(node.parent === null ? 0 : least, (node.end - node.start) * scale);
      longest = Math.max(longest, node.right);
    }
    return longest;
  };
  const least = BRANCH * Math.min(1, width / Math.max(1, place(0, BRANCH)));
  let [low, high] = [0, width];
  for (let round = 0; round < 30; round += 1) {
    const middle = (low + high) / 2;
    if (place(middle, least) > width) high = middle;
    else low = middle;
  }
  place(low, least);
};

const slopeOf = (node) => (node.parent === null ? 0 : Math.min(SLOPE, (node.right - node.left) / 2));

/** The line of a sample, from the root to its end. */
export const pathOf = (nodes, index) => {
  const x = [];
  const y = [];
  for (const node of nodes.filter((one) => one.heights.has(index))) {
    const height = node.heights.get(index);
    const from = y.length ? y.at(-1) : height;
    const slope = slopeOf(node);
    for (const share of from === height ? [0] : [0, 0.25, 0.5, 0.75, 1]) {
      x.push(node.left + share * slope);
      y.push(from + ease(share) * (height - from));
    }
    x.push(node.right);
    y.push(height);
  }
  return { x, y };
};

/** `onSample(sample)`: the visitor has clicked where it ends. `onBranch(samples)`: they point at a branch that these go
 *  through, or at none (null). A tree that grows is drawn every `rest` milliseconds at most. `roomIn(box)`: how many px
 *  high it may be in its box. */
export const treeView = (root, onSample, { onBranch = null, rest = 0, roomIn = (box) => box.clientHeight } = {}) => {
  const plot = part(root, "plot");
  const legend = part(root, "legend");
  const facts = part(root, "facts");
  let state = null;
  let lit = []; // the samples whose paths are highlighted
  let pointedAt = []; // the node of each invisible point
  let tree = null; // {nodes, samples, height}

  const tokensOf = (node) => tree.samples[node.samples[0]].tokens.slice(node.start, node.end);
  const textOf = (tokens, sample) => tokens.map((token) => (isEnd(token, sample) ? "■" : token.text)).join("");
  const stretch = (node) => textOf(tokensOf(node), tree.samples[node.samples[0]]);

  const lines = (look) => {
    const x = [];
    const y = [];
    tree.samples.forEach((sample, index) => {
      if (sample.method !== look.method) return;
      const path = pathOf(tree.nodes, index);
      x.push(...path.x, null);
      y.push(...path.y, null);
    });
    const ink = colourOf(plot, look.colour);
    return {
      type: "scatter",
      mode: "lines",
      name: look.method,
      x,
      y,
      line: { color: ink, width: 1.7 },
      opacity: lit.length ? 0.35 : 1,
      hoverinfo: "skip",
    };
  };

  const shares = (node) =>
    state.looks
      .filter((look) => look.method in node.shares)
      .map((look) => {
        const all = tree.samples.filter((sample) => sample.method === look.method).length;
        const ink = colourOf(plot, look.colour);
        const said = say("compare-of", { n: Math.round(node.shares[look.method] * all), total: all });
        return `<span style="color:${ink}">${look.mark}</span> ${chartText(lookTitle(look))}: ${said}`;
      });

  const ended = (sample) =>
    sample.growing ? "" : chartText([answerWord(sample), rightWord(sample)].filter(Boolean).join(", "));
  const about = (node) =>
    [
      `<b>${wrappedText(stretch(node)) || say("compare-the-beginning")}</b>`,
      node.parent === null ? "" : say("compare-the-model-goes-this-way", { chance: chanceText(node.branch_prob) }),
      say("compare-log-p-up-to-its", { value: logProbText(node.log_prob ?? -Infinity) }),
      ...shares(node),
      node.ends.length ? ended(tree.samples[node.ends[0]]) : "",
    ]
      .filter(Boolean)
      .join("<br>");

  /** Invisible points along every branch, so that it explains itself wherever one points. */
  const hovers = () => {
    const x = [];
    const y = [];
    const text = [];
    const customdata = [];
    pointedAt = [];
    tree.nodes.forEach((node) => {
      const words = about(node);
      const end = node.ends.length ? node.right + 70 : node.right;
      for (let here = node.left + slopeOf(node) / 2; here <= end; here += 14) {
        x.push(here);
        y.push(node.centre);
        text.push(words);
        pointedAt.push(node);
        customdata.push(node.ends.length ? tree.samples[node.ends[0]].key : "");
      }
      x.push(null);
      y.push(null);
      text.push("");
      pointedAt.push(null);
      customdata.push("");
    });
    return {
      type: "scatter",
      mode: "lines",
      name: "hover",
      x,
      y,
      text,
      customdata,
      line: { color: "rgba(0,0,0,0)", width: 1 },
      hovertemplate: "%{text}<extra></extra>",
    };
  };

  const words = (name, x, y, text, position, size) => ({
    type: "scatter",
    mode: "text",
    name,
    x,
    y,
    text,
    textposition: position,
    textfont: { size, color: colourOf(plot, "--pv-ink") },
    hoverinfo: "skip",
    cliponaxis: false,
  });

  /** At each parting, with what probability the model goes this way, and how the branch begins. */
  const labels = () => {
    const shown = tree.nodes.flatMap((node) => {
      const from = node.left + slopeOf(node);
      const room = Math.floor((node.right - from) / LETTER);
      const share = node.parent === null ? "" : `${chanceText(node.branch_prob)} `;
      const words = readable(stretch(node)).trim();
      const left = room - share.length;
      const text = left < Math.min(4, words.length) ? "" : clipped(words, left);
      if (!text && (!share || left < -1)) return [];
      return [{ x: from, y: node.centre - node.half - 1, text: `<i>${share}</i>${chartText(text)}` }];
    });
    return words(
      "labels",
      shown.map((one) => one.x),
      shown.map((one) => one.y),
      shown.map((one) => one.text),
      "top right",
      10.5,
    );
  };

  /** At each end: whose samples end here, and whether the answer is right. */
  const ends = () => {
    const leaves = tree.nodes.filter((node) => node.ends.length);
    const text = leaves.map((node) => {
      const here = node.ends.map((index) => tree.samples[index]);
      const marks = state.looks
        .map((look) => [look, here.filter((sample) => sample.method === look.method).length])
        .filter(([, count]) => count)
        .map(
          ([look, count]) =>
            `<span style="color:${colourOf(plot, look.colour)}">${look.mark}${count > 1 ? `<sub>${count}</sub>` : ""}</span>`,
        );
      const { answer, right, ended } = here[0];
      const ink = right === null ? "--pv-ink-soft" : right ? "--pv-accepted" : "--pv-rejected";
      const sign = right === null ? "" : right ? "✓ " : "✗ ";
      const over = ended ? (answer ?? say("compare-no-answer")) : say("compare-cut-off");
      const said = here[0].growing ? "…" : over;
      const most = Math.max(3, 14 - 2 * marks.length);
      return `${marks.join("")} <span style="color:${colourOf(plot, ink)}">${sign}${chartText(clipped(said, most))}</span>`;
    });
    return words(
      "ends",
      leaves.map((node) => node.right + 5),
      leaves.map((node) => (node.ends.length === node.samples.length ? node.centre : node.heights.get(node.ends[0]))),
      text,
      "middle right",
      11,
    );
  };

  const build = () => {
    if (!tree) return { data: [], layout: { height: 120, xaxis: { visible: false }, yaxis: { visible: false } } };
    const width = plot.clientWidth - 12;
    spread(tree.nodes, width - RIGHT);
    const looks = state.looks.filter((look) => tree.samples.some((sample) => sample.method === look.method));
    const data = looks.map(lines);
    for (const one of lit) {
      const ink = colourOf(plot, one.look.colour);
      data.push({
        type: "scatter",
        mode: "lines",
        name: "lit",
        ...pathOf(tree.nodes, tree.samples.indexOf(one)),
        line: { color: ink, width: 5 },
        hoverinfo: "skip",
      });
    }
    data.push(labels(), ends(), hovers());
    const layout = {
      uirevision: `${state.run} ${plot.clientWidth}`,
      height: tree.height + TOP + 12,
      showlegend: false,
      margin: { l: 6, r: 6, t: TOP, b: 12 },
      hoverdistance: 14,
      dragmode: false,
      xaxis: { visible: false, fixedrange: true, range: [0, width] },
      yaxis: { visible: false, fixedrange: true, range: [tree.height, -16] },
    };
    return { data, layout };
  };
  const key = () => (state ? `${state.run} ${state.drawn} ${lit.map((one) => one.key).join()}` : "none");
  const clicked = (point) => {
    const sample = state.samples.get(point.customdata);
    if (sample) onSample(sample);
  };
  const pointed = (point) => {
    const node = point && pointedAt[point.pointNumber];
    onBranch(node ? node.samples.map((index) => tree.samples[index]) : null);
  };
  const chart = newChart(plot, key, build, clicked, rest, onBranch && pointed);

  let drawn = "";
  const draw = (now) => {
    state = now;
    const wanted = `${state.run} ${state.drawn} ${language.code}`;
    if (drawn !== wanted) {
      drawn = wanted;
      const samples = state.keys.map((one) => state.samples.get(one));
      const nodes = state.tree.map((node) => ({ ...node }));
      legend.replaceChildren(
        ...state.looks
          .filter((look) => samples.some((sample) => sample.method === look.method))
          .map((look) => el("span", {}, methodMark(look), lookTitle(look))),
      );
      const parting = nodes.length > 1 ? nodes[0].end : null;
      const leaves = nodes.filter((node) => node.ends.length).length;
      const sentence = !samples.length
        ? say("compare-the-tree-grows-with-the")
        : `${say("n-samples", { n: samples.length })}, ${say("n-different-responses", { n: leaves })}. ` +
          (parting === null
            ? say("compare-they-all-say-the-same")
            : say("compare-they-first-part-at-token", {
                token: parting + 1,
              }));
      facts.textContent = sentence;
      tree = null; // beneath it, what is said about it has its room first
      if (samples.length) tree = { nodes, samples, height: arranged(nodes, roomIn(plot.parentElement) - TOP - 16) };
      plot.setAttribute("aria-label", `${say("compare-prefix-tree")}: ${sentence}`);
      plot.style.height = `${(tree ? tree.height + TOP + 12 : 120).toFixed(0)}px`;
    }
    chart.draw();
  };

  let frame = 0;
  /** Highlight the paths of samples of this run, or of none. */
  const light = (...samples) => {
    const next = samples.filter((sample) => tree?.samples.includes(sample));
    if (next.length === lit.length && next.every((sample, place) => sample === lit[place])) return;
    lit = next;
    if (!frame) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        chart.draw();
      });
    }
  };
  /** Scroll, inside the tree only, to where a sample ends.
   *  @param {{ tokens: any[] }} sample */
  const reveal = (sample) => {
    const index = tree?.samples.indexOf(sample) ?? -1;
    const end = tree?.nodes.find((node) => node.ends.includes(index));
    if (!end) return;
    const box = plot.parentElement;
    const height = TOP + end.heights.get(index);
    if (height < box.scrollTop || height > box.scrollTop + box.clientHeight)
      box.scrollTop = height - box.clientHeight / 2;
  };
  return { draw, light, reveal };
};
