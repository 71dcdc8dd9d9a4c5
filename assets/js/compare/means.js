// The table of methods: how far each is, and the means over its samples as the server counts them.

import { el, part } from "../core/dom.js";
import { say, tell } from "../core/language.js";
import { addressOf } from "../core/link.js";
import { caveatsOf, methodMark } from "../core/methods.js";
import { fixedText } from "../core/numbers.js";
import { server } from "../core/server.js";
import { stopsEarly } from "../run/fold.js";
import { drawLengths, lengthLines } from "../shared/lengths.js";
import { lookTitle } from "./cards.js";

const number = (value, digits) => (value === null ? "–" : fixedText(value, digits));

export const meansView = (root, link) => {
  const body = part(root, "rows");
  const said = part(root, "link");
  const short = part(root, "stopped-early");
  const caveats = part(root, "caveats");
  const ends = part(root, "lengths");
  const anchors = [...root.querySelectorAll("[data-download]")];

  part(root, "copy-link").addEventListener("click", async (event) => {
    const url = link();
    event.target.dataset.link = url;
    try {
      await navigator.clipboard.writeText(url);
      tell(said, "compare-copied-the-link-opens-this");
    } catch {
      said.replaceChildren(`${say("compare-copy-it-from-here")} `, el("code", {}, url));
    }
  });

  const progress = ({ finished, total, tokens }, busy) => {
    const going = busy && finished < total && tokens;
    const counts = { n: finished, total };
    const words = going
      ? say("compare-of-2", { ...counts, tokens: say("n-tokens", { n: tokens }) })
      : say("compare-of", counts);
    return el(
      "td",
      { class: "pv-progress" },
      el("span", { class: "pv-progress-bar", style: `--done:${(100 * finished) / total}%` }),
      words,
    );
  };

  const row = (look, state) => {
    const how = state.progress.get(look.method);
    const mean = state.means.get(look.method);
    const cell = (text) => el("td", { class: "pv-number" }, text);
    return el(
      "tr",
      { "data-method": look.method },
      el("th", { scope: "row" }, methodMark(look), lookTitle(look)),
      progress(how, state.busy),
      cell(
        !mean || mean.right === null ? "–" : say("compare-of", { n: mean.right, total: mean.compared ?? mean.samples }),
      ),
      ...(mean
        ? [
            number(mean.log_prob, 2),
            number(mean.length, 1),
            number(mean.tokens, 1),
            number(mean.tokens_shared, 1),
            number(mean.seconds, mean.seconds < 0.1 ? 3 : 2),
          ]
        : ["–", "–", "–", "–", "–"]
      ).map(cell),
    );
  };

  /** In one block, or without steps, stopping early is no other rule. */
  const bites = ({ block_size, max_new_tokens, num_steps }) => block_size < max_new_tokens && num_steps > 0;

  /** Beside samples of the paper's rule, which are none of p(x)^α. */
  const aboutStopping = ({ about }) =>
    about?.methods.includes("power") && stopsEarly(about.settings) && bites(about.settings)
      ? say("compare-power-sampling-stops-early-here")
      : "";

  const draw = (state) => {
    short.textContent = aboutStopping(state);
    const titles = new Map(state.looks.map((look) => [look.method, lookTitle(look)]));
    const titleOf = (method) => titles.get(method) ?? method;
    drawLengths(ends, lengthLines(state.lengths, titleOf, state.means.has("base")));
    const rows = state.looks.filter((look) => state.progress.has(look.method));
    caveats.textContent = caveatsOf(rows);
    const empty = el("tr", {}, el("td", { colspan: 8, class: "pv-empty" }, say("compare-nothing-is-drawn-yet-press")));
    body.replaceChildren(...(rows.length ? rows.map((look) => row(look, state)) : [empty]));
    for (const anchor of anchors) {
      const some = state.samples.size > 0 && state.onServer && server.here;
      anchor.setAttribute("aria-disabled", String(!some));
      if (some) anchor.href = addressOf(`comparisons/${encodeURIComponent(state.run)}/${anchor.dataset.download}`);
      else anchor.removeAttribute("href");
      anchor.setAttribute("download", "");
    }
  };
  return { draw };
};
