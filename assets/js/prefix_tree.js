// The prefix tree: a line for each sample, in its method's colour. Lines lie side by side as long as
// the samples say the same; where they part, the words say how each branch goes on.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;
  const LINE = 2.4; // between lines that run together, in px
  const GAP = { least: 17, most: 34 }; // between responses that differ, in px: a line of text, or two
  const LETTER = 5.9; // width of a letter of a label, about
  const SLOPE = 2; // tokens that a line takes to leave its branch
  const RIGHT = 118; // px for what stands at the ends
  const TOP = 30;

  const ease = (share) => share * share * (3 - 2 * share);

  /** Text in lines of about 56 characters, for a hover label. */
  const wrappedText = (text) => {
    const lines = [""];
    for (const word of PV.clipped(PV.readable(text), 320).split(/(?<=\s)/)) {
      if (lines.at(-1).length + word.length > 56) lines.push("");
      lines[lines.length - 1] += word;
    }
    return lines.map(PV.chartText).join("<br>");
  };

  /** Where everything goes: heights of samples at each node, in px from the top; `room` if it fits. */
  const arranged = (nodes, room) => {
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

  /** `onSample(sample)`: the visitor has clicked where it ends. */
  PV.treeView = (root, onSample) => {
    const plot = PV.part(root, "plot");
    const legend = PV.part(root, "legend");
    const facts = PV.part(root, "facts");
    let state = null;
    let lit = null; // the sample whose path is highlighted
    let tree = null; // {nodes, samples, height, longest, label(x, px)}

    const tokensOf = (node) => tree.samples[node.samples[0]].tokens.slice(node.start, node.end);
    const textOf = (tokens, sample) => tokens.map((token) => (PV.isEnd(token, sample) ? "■" : token.text)).join("");
    const stretch = (node) => textOf(tokensOf(node), tree.samples[node.samples[0]]);
    const pxPerToken = () => (plot.clientWidth - RIGHT - 12) / Math.max(1, tree.longest);
    const slopeOf = (node) => (node.parent === null ? 0 : Math.min(SLOPE, (node.end - node.start) / 2));

    const pathOf = (index) => {
      const x = [];
      const y = [];
      for (const node of tree.nodes.filter((one) => one.heights.has(index))) {
        const height = node.heights.get(index);
        const from = y.length ? y.at(-1) : height;
        const slope = slopeOf(node);
        for (const share of from === height ? [0] : [0, 0.25, 0.5, 0.75, 1]) {
          x.push(node.start + share * slope);
          y.push(from + ease(share) * (height - from));
        }
        x.push(node.end);
        y.push(height);
      }
      return { x, y };
    };

    const lines = (look) => {
      const x = [];
      const y = [];
      tree.samples.forEach((sample, index) => {
        if (sample.method !== look.method) return;
        const path = pathOf(index);
        x.push(...path.x, null);
        y.push(...path.y, null);
      });
      const ink = PV.colour(plot, look.colour);
      return { type: "scatter", mode: "lines", name: look.method, x, y, line: { color: ink, width: 1.7 }, opacity: lit ? 0.35 : 1, hoverinfo: "skip" };
    };

    const shares = (node) =>
      state.looks
        .filter((look) => look.method in node.shares)
        .map((look) => {
          const all = tree.samples.filter((sample) => sample.method === look.method).length;
          const ink = PV.colour(plot, look.colour);
          return `<span style="color:${ink}">${look.mark}</span> ${PV.chartText(PV.clipped(look.title, 24))}: ${Math.round(node.shares[look.method] * all)} of ${all}`;
        });

    const about = (node) =>
      [
        `<b>${wrappedText(stretch(node)) || "the beginning"}</b>`,
        node.parent === null ? "" : `the model goes this way with ${PV.chance(node.branch_prob)}`,
        `log p up to its end ${PV.logProbText(node.log_prob ?? -Infinity)}`,
        ...shares(node),
        ...(node.ends.length ? [`answer ${PV.chartText(PV.clipped(tree.samples[node.ends[0]].answer ?? "none", 30))}${PV.rightWord(tree.samples[node.ends[0]])}`] : []),
      ]
        .filter(Boolean)
        .join("<br>");

    /** Invisible points along every branch, so that it explains itself wherever one points. */
    const hovers = () => {
      const x = [];
      const y = [];
      const text = [];
      const customdata = [];
      const every = 14 / pxPerToken();
      tree.nodes.forEach((node) => {
        const words = about(node);
        const end = node.ends.length ? node.end + 70 / pxPerToken() : node.end;
        for (let here = node.start + slopeOf(node) / 2; here <= end; here += every) {
          x.push(here);
          y.push(node.centre);
          text.push(words);
          customdata.push(node.ends.length ? tree.samples[node.ends[0]].key : "");
        }
        x.push(null);
        y.push(null);
        text.push("");
        customdata.push("");
      });
      return { type: "scatter", mode: "lines", name: "hover", x, y, text, customdata, line: { color: "rgba(0,0,0,0)", width: 1 }, hovertemplate: "%{text}<extra></extra>" };
    };

    const words = (name, x, y, text, position, size) => ({ type: "scatter", mode: "text", name, x, y, text, textposition: position, textfont: { size, color: PV.colour(plot, "--pv-ink") }, hoverinfo: "skip", cliponaxis: false });

    /** At each parting, with what probability the model goes this way, and how the branch begins. */
    const labels = () => {
      const shown = tree.nodes.flatMap((node) => {
        const from = node.start + slopeOf(node);
        const room = Math.floor(((node.end - from) * pxPerToken()) / LETTER);
        const share = node.parent === null ? "" : `${PV.chance(node.branch_prob)} `;
        // Where lines part the words matter most: there they may reach over what comes next.
        const least = node.ends.length || node.parent === null ? 0 : 10;
        const left = Math.max(room - share.length, least);
        const text = left < 5 ? "" : PV.clipped(PV.readable(stretch(node)).trim(), left);
        if (!text && (!share || left < -1)) return [];
        return [{ x: from, y: node.centre - node.half - 1, text: `<i>${share}</i>${PV.chartText(text)}` }];
      });
      return words("labels", shown.map((one) => one.x), shown.map((one) => one.y), shown.map((one) => one.text), "top right", 10.5);
    };

    /** At each end: whose samples end here, and whether the answer is right. */
    const ends = () => {
      const leaves = tree.nodes.filter((node) => node.ends.length);
      const text = leaves.map((node) => {
        const here = node.ends.map((index) => tree.samples[index]);
        const marks = state.looks
          .map((look) => [look, here.filter((sample) => sample.method === look.method).length])
          .filter(([, count]) => count)
          .map(([look, count]) => `<span style="color:${PV.colour(plot, look.colour)}">${look.mark}${count > 1 ? `<sub>${count}</sub>` : ""}</span>`);
        const { answer, right, ended } = here[0];
        const ink = right === null ? "--pv-ink-soft" : right ? "--pv-accepted" : "--pv-rejected";
        const sign = right === null ? "" : right ? "✓ " : "✗ ";
        const said = ended ? (answer ?? "no answer") : "cut off";
        const most = Math.max(3, 14 - 2 * marks.length);
        return `${marks.join("")} <span style="color:${PV.colour(plot, ink)}">${sign}${PV.chartText(PV.clipped(said, most))}</span>`;
      });
      const gap = 5 / pxPerToken();
      return words("ends", leaves.map((node) => node.end + gap), leaves.map((node) => (node.ends.length === node.samples.length ? node.centre : node.heights.get(node.ends[0]))), text, "middle right", 11);
    };

    const build = () => {
      if (!tree) return { data: [], layout: { height: 120, xaxis: { visible: false }, yaxis: { visible: false } } };
      const looks = state.looks.filter((look) => tree.samples.some((sample) => sample.method === look.method));
      const data = looks.map(lines);
      if (lit) {
        const ink = PV.colour(plot, lit.look.colour);
        data.push({ type: "scatter", mode: "lines", name: "lit", ...pathOf(tree.samples.indexOf(lit)), line: { color: ink, width: 5 }, hoverinfo: "skip" });
      }
      data.push(labels(), ends(), hovers());
      const axis = PV.axis(plot);
      const layout = {
        uirevision: `${state.run} ${plot.clientWidth}`,
        height: tree.height + TOP + 12,
        showlegend: false,
        margin: { l: 6, r: 6, t: TOP, b: 12 },
        hoverdistance: 14,
        dragmode: false,
        xaxis: { ...axis, side: "top", range: [-0.5, tree.longest + RIGHT / pxPerToken()], fixedrange: true, showgrid: false, ticks: "outside", ticklen: 3, title: { text: "tokens", font: { size: 11 }, standoff: 3 } },
        yaxis: { visible: false, fixedrange: true, range: [tree.height, -16] },
      };
      return { data, layout };
    };
    const key = () => (state ? `${state.run} ${state.drawn} ${lit ? lit.key : ""}` : "none");
    const chart = PV.chart(plot, key, build, (point) => {
      const sample = state.samples.get(point.customdata);
      if (sample) onSample(sample);
    });

    let drawn = "";
    const draw = (now) => {
      state = now;
      if (drawn !== `${state.run} ${state.drawn}`) {
        drawn = `${state.run} ${state.drawn}`;
        const samples = state.keys.map((one) => state.samples.get(one));
        tree = null;
        if (samples.length) {
          const nodes = state.tree.map((node) => ({ ...node }));
          const height = arranged(nodes, plot.parentElement.clientHeight - TOP - 16);
          tree = { nodes, samples, height, longest: Math.max(...nodes.map((node) => node.end)) };
        }
        legend.replaceChildren(
          ...state.looks
            .filter((look) => samples.some((sample) => sample.method === look.method))
            .map((look) => PV.el("span", {}, PV.methodMark(look), PV.clipped(PV.readable(look.title), 24))),
        );
        const parting = tree && tree.nodes.length > 1 ? tree.nodes[0].end : null;
        const leaves = tree ? tree.nodes.filter((node) => node.ends.length).length : 0;
        const sentence = !tree
          ? "The tree grows with the samples."
          : `${PV.plural(samples.length, "sample")}, ${PV.plural(leaves, "different response")}. ` +
            (parting === null ? "They all say the same." : `They first part at token ${parting + 1}. Percentages: how likely the model is to go that way there.`);
        facts.textContent = sentence;
        plot.setAttribute("aria-label", `Prefix tree: ${sentence}`);
        plot.style.height = `${(tree ? tree.height + TOP + 12 : 120).toFixed(0)}px`;
      }
      chart.draw();
    };

    let frame = 0;
    /** Highlight the path of a sample of this run, or with null of none. */
    const light = (sample) => {
      const next = sample && tree && tree.samples.includes(sample) ? sample : null;
      if (next === lit) return;
      lit = next;
      if (!frame) {
        frame = requestAnimationFrame(() => {
          frame = 0;
          chart.draw();
        });
      }
    };
    return { draw, light };
  };
})();
