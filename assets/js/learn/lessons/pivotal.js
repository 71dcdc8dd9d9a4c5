// Lesson 5: guess which token decides, then see hazard, and where the chain moved.

import { colourOf } from "../../core/chart.js";
import { chartText, clipped, el, part, readable } from "../../core/dom.js";
import { say } from "../../core/language.js";
import { chanceText, countText, signedText } from "../../core/numbers.js";
import { stepOf } from "../../core/place.js";
import { chainOf, fold, hazardOf, newRun, pivotsOf } from "../../run/fold.js";
import { isEnd, quoted, tokenLabel, tokenText } from "../../run/tokens.js";
import { runButtons } from "../buttons.js";
import { lessonForm, lessons } from "../form.js";
import { lessonChart, lessonLayout } from "./bars.js";

/** @import { EventsFrame } from "../../types/messages.js" */

lessons.pivotal = (root, tools) => {
  const { feed } = tools;
  const piece = (name) => part(root, name);
  const plot = root.querySelector('[data-plot="hazard"]');
  let run = null;
  let answers = {};
  let right = {};
  let first = null; // the first response: {tokens, answer}
  let guess = null;
  let shown = false;
  let drawn = 0;
  let aim = null; // where an address leads: {guess, revealed}

  const example = () => tools.examples.find((one) => one.name === form.values().example);
  const clear = () => {
    run = first = guess = null;
    shown = false;
    show();
  };
  const form = lessonForm(piece("fields"), () => {
    feed.halt();
    feed.settings = null;
    form.set("seed", example().settings.seed ?? 0);
    begin();
  });
  const begin = () => {
    clear();
    answers = {};
    right = {};
    run = newRun(answers);
    feed.begin(form.values());
    tools.changed();
  };
  const idle = () => (run ? "learn-run-again" : "learn-run-the-chain");
  const showRun = runButtons(root, { feed, form, begin, idle, begun: () => run });
  piece("reveal").addEventListener("click", () => {
    shown = true;
    show();
    tools.moved();
  });
  piece("tokens").addEventListener("click", (event) => {
    const token = event.target.closest("[data-index]");
    if (!token || shown) return;
    guess = Number(token.dataset.index);
    aim = null;
    show();
    tools.moved();
    piece("tokens").querySelector(`[data-index="${guess}"]`).focus();
  });

  feed.onFrame = (/** @type {EventsFrame} */ frame) => {
    form.clear();
    Object.assign(answers, frame.answers);
    Object.assign(right, frame.right);
    for (const event of frame.events) {
      fold(run, event);
      if (event.kind === "state_extended" && !first)
        first = { tokens: chainOf(run).tokens, answer: chainOf(run).answer };
    }
    if (aim && first) guess = first.tokens[aim.guess - 1] ? aim.guess - 1 : null;
    if (aim && run.complete) {
      shown = aim.revealed && guess !== null;
      aim = null;
    }
    show();
  };
  feed.onError = tools.refused(form);
  feed.onChange = () => {
    showRun();
    piece("ask").textContent = ask();
  };

  /** The moves of the chain; `here`: while the first response still stood up to that token. */
  const moves = () =>
    pivotsOf(chainOf(run)).map((move) => {
      const step = chainOf(run).steps[move.step - 1];
      return {
        ...move,
        here:
          step.before.placed.slice(0, move.position + 1).every((placed) => placed === 0) &&
          move.position < first.tokens.length,
      };
    });
  const name = (token) => quoted({ ...token, text: token.text.trim() || token.text }, run);
  const graded = (text) => {
    if (text === null) return say("learn-none");
    const answer = readable(text);
    if (!(text in right)) return answer;
    return right[text] ? say("learn-right", { answer }) : say("learn-wrong", { answer });
  };
  const answer = (text) => el("b", {}, graded(text));

  const tokens = () => {
    const moved = shown
      ? new Set(
          moves()
            .filter((move) => move.here)
            .map((move) => move.position),
        )
      : new Set();
    return first.tokens.map((token, index) => {
      const hazard = hazardOf(token);
      const kind = ["pv-token", "pv-choose"];
      if (isEnd(token, run)) kind.push("pv-end");
      if (shown) kind.push("pv-valued");
      if (moved.has(index)) kind.push("pv-is-pivot");
      if (guess === index) kind.push("pv-guessed");
      return el(
        "button",
        {
          type: "button",
          class: kind.join(" "),
          "data-index": index,
          "aria-pressed": String(guess === index),
          style: shown ? `--level:${hazard.toFixed(3)}` : null,
          "aria-label": tokenLabel(token),
        },
        tokenText(token, run),
      );
    });
  };

  const verdict = () => {
    const token = first.tokens[guess];
    const all = moves();
    const there = all.filter((move) => move.here && move.position === guess);
    const decisive = all.filter((move) => move.answerChanged);
    const hit = there.find((move) => move.answerChanged);
    const head = say("learn-you-chose-token-hazard", {
      place: guess + 1,
      token: name(token),
      hazard: chanceText(hazardOf(token)),
    });
    if (hit) return `✓ ${head} ${say("learn-the-chain-moved-there-in", { step: hit.step })}`;
    if (there.length) return `${head} ${say("learn-the-chain-moved-there-in-2", { step: there[0].step })}`;
    if (!all.length) return `${head} ${say("learn-the-chain-moved-nowhere-in")}`;
    if (!decisive.length) return `${head} ${say("learn-the-chain-only-changed-wordings")}`;
    return `✗ ${head} ${say("learn-the-answer-changed-elsewhere-see")}`;
  };

  const ask = () => {
    if (!first) return feed.busy ? say("learn-the-model-writes-its-first") : say("learn-press-run-the-chain-the");
    if (shown) return say("learn-the-first-response-coloured-by");
    if (guess === null) return say("learn-the-models-first-response-which");
    const place = guess + 1;
    const token = name(first.tokens[guess]);
    if (run.complete) return say("learn-your-guess-token-press-reveal", { place, token });
    return say("learn-your-guess-token-the-chain", { place, token });
  };

  /** The steps so far and the answers, as far as they may be known. */
  const facts = (chain) => {
    const n = countText(chain.steps.length);
    const pieces = [
      run.complete ? say("learn-step-done", { n }) : say("learn-step", { n }),
      ` ${say("learn-first-answer")} `,
      answer(first ? first.answer : null),
    ];
    return shown ? [...pieces, `. ${say("learn-answer-now")} `, answer(chain.answer)] : pieces;
  };

  const show = () => {
    drawn += 1;
    const chosen = example();
    piece("problem").textContent = chosen ? chosen.prompt : "";
    const chain = run && chainOf(run);
    piece("tokens").replaceChildren(...(first ? tokens() : []));
    piece("ask").textContent = ask();
    piece("reveal").disabled = !first || guess === null || shown || !run.complete;
    piece("verdict").textContent = shown ? verdict() : "";
    piece("facts").replaceChildren(...(chain?.extended ? facts(chain) : []));
    piece("moves").replaceChildren(...(shown ? moves().map(told) : []));
    root.dataset.shown = String(shown);
    root.querySelector(".pv-figure-hazard").hidden = !shown;
    if (shown) chart.draw();
  };
  const told = (move) =>
    el(
      "li",
      {},
      `${say("learn-step-token-log-p-answer", { step: move.step, place: move.position + 1, from: name(move.from), to: name(move.to), gain: signedText(move.gain, 1) })} `,
      answer(move.answerBefore),
      ...(move.answerChanged ? [" → ", answer(move.answer)] : [`, ${say("learn-as-before")}`]),
    );

  const chart = lessonChart(
    plot,
    () => `${feed.serial} ${drawn}`,
    () => {
      if (!first || !shown) return { data: [], layout: {} };
      const here = moves().filter((move) => move.here);
      const x = first.tokens.map((_, index) => index + 1);
      const hazards = first.tokens.map(hazardOf);
      const label = first.tokens.map((token) => chartText(clipped(tokenText(token, run).trim() || "␣", 12)));
      const mark = (name, places, symbol, colour, up) => ({
        type: "scatter",
        mode: "markers",
        name,
        x: places.map((place) => place + 1),
        y: places.map((place) => hazards[place] + up),
        marker: { symbol, size: 13, color: colourOf(plot, colour) },
        hoverinfo: "skip",
      });
      return {
        data: [
          {
            type: "bar",
            name: say("learn-hazard-drawn-otherwise"),
            x,
            y: hazards,
            marker: { color: colourOf(plot, "--pv-base") },
            customdata: label,
            hovertemplate: "%{customdata}: %{y:.1%}<extra></extra>",
          },
          mark(
            say("learn-the-chain-moved-here"),
            [...new Set(here.map((move) => move.position))],
            "diamond",
            "--pv-power",
            0.05,
          ),
          mark(say("learn-your-guess"), [guess], "triangle-down-open", "--pv-low-temperature", 0.13),
        ],
        layout: lessonLayout(plot, {
          showlegend: true,
          margin: { l: 48, r: 8, t: 26, b: 74 },
          xaxis: {
            tickvals: x,
            ticktext: label,
            tickangle: -90, // on its tip, the end's square would be a pivot's mark
            tickfont: { size: x.length > 50 ? 9 : 11 },
            range: [0.3, x.length + 0.7],
          },
          yaxis: { range: [0, Math.min(1.2, Math.max(0.3, ...hazards) + 0.22)], tickformat: ".0%" },
        }),
      };
    },
  );
  return {
    form,
    show,
    draw: () => shown && chart.draw(),
    opened: () => {
      if (run || !example()) return show();
      if (!("seed" in form.strings())) form.set("seed", example().settings.seed ?? 0);
      begin();
    },
    where: (step) => ({
      ...(step === null ? {} : { step }),
      ...(aim ?? (guess === null ? {} : { guess: guess + 1, ...(shown ? { revealed: "yes" } : {}) })),
    }),
    goTo: ({ guess: wanted, revealed }) => {
      const number = stepOf(wanted);
      aim = number ? { guess: number, ...(revealed === "yes" ? { revealed } : {}) } : null;
    },
    explore: () => ({ ...example()?.settings, example: form.values().example, seed: form.values().seed }),
    told: () => ({ run, first, guess, shown, moves: first ? moves() : [] }),
  };
};
