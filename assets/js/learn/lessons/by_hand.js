// Lesson 3: one step of Metropolis–Hastings, part by part; or many at once.
// The server makes whole steps; what is not to be known yet stays hidden here.

import { el, part } from "../../core/dom.js";
import { say, tell } from "../../core/language.js";
import { chanceText, countText, fixedText, powerText, shortText } from "../../core/numbers.js";
import { stepOf } from "../../core/place.js";
import { lessonForm, lessons } from "../form.js";
import { lessonChart } from "./bars.js";
import { treeFigure } from "./tree.js";

/** @import { ByHandFrame } from "../../types/messages.js" */

const LONGEST = 4;
const PARTS = ["cut", "proposal", "ratio", "verdict"]; // of a step, that an address may name
const AT_ONCE = 500; // steps in one request
const FURTHEST = 20_000; // steps to which an address leads
const LOOKS = 100; // for a proposal that a class can be asked about
const next = {
  none: () => say("learn-draw-the-cut"),
  cut: () => say("learn-draw-the-proposal"),
  proposal: () => say("learn-work-out-a"),
  ratio: () => say("learn-draw-u-and-decide"),
  verdict: () => say("learn-next-step-draw-the-cut"),
};

lessons.by_hand = (root, tools) => {
  const { feed } = tools;
  const piece = (name) => part(root, name);
  const plot = root.querySelector('[data-plot="tree"]');
  /** @type {ByHandFrame | null} */
  let frame = null; // the last answer
  let step = null; // the step being shown: {…transition, before, after, chosen}
  let phase = "none"; // how much of it: none, cut, proposal, ratio, verdict
  let state = null;
  let visits = {};
  let steps = 0;
  let drawn = 0; // counter of redraws of the picture
  let asked = null;
  let chosen = false; // whether a cut was, which no address holds
  let aim = null; // where an address leads: {step, part}
  let votes = { accept: 0, reject: 0 };
  let held = false; // while a class votes on the step
  const titles = {}; // of the buttons that are held

  const ask = (more, wish) => {
    if (feed.busy) return;
    asked = wish;
    feed.begin({ ...form.values(), state, step: steps, ...more });
  };
  const restart = () => {
    state = step = null;
    visits = {};
    steps = 0;
    phase = "none";
    chosen = false;
    tools.changed();
    feed.halt();
    ask({ steps: 0 }, "start");
  };
  /** On the way to where an address leads: whole steps, many at once, and then the parts of the last one. */
  const approach = () => {
    const whole = aim.part ? aim.step - 1 : aim.step;
    if (steps < whole) return ask({ steps: Math.min(AT_ONCE, whole - steps) }, "many");
    if (steps < aim.step) return ask({ steps: 1 }, { cut: null });
    while (aim.part && phase !== aim.part && phase !== "verdict") advance();
    aim = null;
    return show();
  };
  const form = lessonForm(piece("fields"), restart);

  const count = (more) => {
    for (const [name, n] of Object.entries(more)) visits[name] = (visits[name] || 0) + n;
  };
  /** The step is decided: the state moves, and a step with a drawn cut counts as a visit. */
  const conclude = () => {
    phase = "verdict";
    state = step.after;
    if (!step.chosen) count({ [state.join(" ")]: 1 });
  };
  feed.onFrame = (/** @type {ByHandFrame} */ answer) => {
    frame = answer;
    form.clear();
    steps = answer.step;
    if (asked === "start") state = answer.state;
    else if (asked === "many") {
      state = answer.state;
      count(answer.visits);
      step = null;
      phase = "none";
    } else {
      step = { ...answer.transition, before: answer.before, after: answer.state, chosen: asked.cut !== null };
      phase = "cut";
      votes = { accept: 0, reject: 0 };
      if (asked.whole) conclude();
    }
    show();
    if (aim) queueMicrotask(approach); // once this order is over
  };
  feed.onError = (error) => {
    tools.refused(form)(error);
    if (error.field === "state") restart();
  };

  const advance = () => {
    if (!frame || feed.busy) return;
    if (phase === "none" || phase === "verdict") return ask({ steps: 1 }, { cut: null });
    if (phase === "cut") phase = "proposal";
    else if (phase === "proposal") phase = "ratio";
    else conclude();
    if (phase === "proposal" && step.divergence === null) conclude();
    show();
  };
  piece("next").addEventListener("click", advance);
  piece("whole").addEventListener("click", () => {
    if (phase === "none" || phase === "verdict") return ask({ steps: 1 }, { cut: null, whole: true });
    conclude();
    show();
  });
  piece("many").addEventListener("click", () => {
    if (phase !== "none" && phase !== "verdict") conclude();
    ask({ steps: 500 }, "many");
  });
  piece("again").addEventListener("click", () => {
    form.set("seed", form.values().seed + 1);
    restart();
  });
  piece("vote-first").addEventListener("change", () => show());
  piece("state").addEventListener("click", (event) => {
    const token = event.target.closest("[data-index]");
    if (!token || (phase !== "none" && phase !== "verdict")) return;
    chosen = true;
    ask({ steps: 1, cut: Number(token.dataset.index) }, { cut: Number(token.dataset.index) });
  });

  /** Whether a proposal is shown, of which it is not known yet what becomes. */
  const toDecide = () => (phase === "proposal" || phase === "ratio") && step.divergence !== null;

  const strip = (tokens, look) =>
    tokens.map((symbol, index) => {
      const kind = look(index);
      const text = symbol === "■" ? say("explore-end") : symbol;
      return kind.button
        ? el(
            "button",
            {
              type: "button",
              class: `pv-leaf ${kind.class}`,
              "data-index": index,
              "aria-label": say("learn-cut-before", { token: text }),
            },
            text,
          )
        : el("span", { class: `pv-leaf ${kind.class}` }, text);
    });

  const factor = (value, label, how) =>
    el(
      "div",
      { class: "pv-factor" },
      el("b", {}, shortText(value, value < 0.1 ? 4 : 2)),
      el("span", {}, label),
      el("small", {}, how),
    );
  const product = () => {
    const alpha = powerText(Number(feed.settings.alpha));
    const p = (value) => shortText(value, 3);
    return [
      factor(step.likelier, say("learn-how-much-likelier-sharpened"), `(${p(step.new.p)} ÷ ${p(step.old.p)})${alpha}`),
      el("i", {}, "×"),
      factor(step.way_back, say("learn-how-easily-q-draws-it"), `${p(step.old.q)} ÷ ${p(step.new.q)}`),
      el("i", {}, "×"),
      factor(
        step.length,
        say("learn-length-term"),
        say("learn-tokens", { old: step.before.length, new: step.proposal.length }),
      ),
      el("i", {}, "="),
      el(
        "div",
        { class: "pv-factor pv-factor-total" },
        el("b", {}, `A = ${shortText(step.ratio, step.ratio < 0.1 ? 4 : 2)}`),
        el("span", {}, say("learn-accept-if-u-is-below")),
        el(
          "small",
          {},
          step.ratio >= 1 ? say("learn-sure-as-u-is-at") : say("learn-a-chance-of", { chance: chanceText(step.ratio) }),
        ),
      ),
    ];
  };

  const showVotes = () => {
    const open = piece("vote-first").checked && phase === "proposal";
    piece("votes").hidden = !open && !(votes.accept + votes.reject && phase !== "cut" && phase !== "none");
    const button = (kind, label) =>
      el(
        "button",
        { type: "button", class: "pv-button", disabled: !open, onclick: () => ((votes[kind] += 1), show()) },
        `${label} `,
        el("b", {}, String(votes[kind])),
      );
    piece("votes").replaceChildren(
      el("span", {}, say("learn-the-class-says")),
      button("accept", say("learn-accept")),
      button("reject", say("learn-reject")),
    );
  };

  const verdicts = {
    unchanged: () => [say("learn-unchanged"), say("learn-the-same-tokens-were-drawn")],
    accepted: (u) => [say("learn-accepted"), say("learn-u-is-below-a-the", { u })],
    rejected: (u) => [say("learn-rejected"), say("learn-u-is-not-below-a", { u })],
  };
  const verdict = () => {
    const kind = step.divergence === null ? "unchanged" : step.accepted ? "accepted" : "rejected";
    const [word, rest] = verdicts[kind](fixedText(step.uniform, 2));
    piece("verdict").replaceChildren(el("b", { class: `pv-word-${kind}` }, word), ` ${rest}`);
  };

  /** The buttons that would show what becomes of the step rest while a class votes on it. */
  const showHeld = () => {
    const reason = say("class-step-held");
    for (const name of ["next", "whole", "many"]) {
      const button = /** @type {HTMLButtonElement} */ (piece(name));
      if (held && button.title !== reason) titles[name] = button.title; // which another language has said anew
      if (held || button.disabled) button.title = held ? reason : titles[name];
      button.disabled = held;
    }
  };

  const show = () => {
    if (!frame) return;
    drawn += 1;
    showHeld();
    const under = phase === "cut" || phase === "proposal" || phase === "ratio";
    const shown = under ? step.before : state;
    piece("state").replaceChildren(
      ...strip(shown, (i) => ({ button: !under, class: under && i >= step.cut ? "pv-cut-away" : "" })),
    );
    if (under)
      piece("state").insertBefore(
        el("span", { class: "pv-scissors", "aria-label": say("learn-cut-here") }, "✂"),
        piece("state").children[step.cut],
      );
    const proposed = step && phase !== "none" && phase !== "cut";
    if (under) tell(piece("where"), "learn-the-response-now-with-its");
    else tell(piece("where"), "learn-the-response-now-click-a");
    piece("proposal-label").textContent = proposed ? say("learn-the-proposal-kept-up-to") : "";
    piece("new").replaceChildren(
      ...(proposed
        ? strip(step.proposal, (i) => ({
            class: i < step.cut ? "pv-kept" : step.divergence !== null && i >= step.divergence ? "pv-new-leaf" : "",
          }))
        : []),
    );
    const weighed = step && step.divergence !== null && (phase === "ratio" || phase === "verdict");
    piece("product").replaceChildren(...(weighed ? product() : []));
    piece("verdict").replaceChildren();
    if (phase === "verdict") verdict();
    showVotes();
    piece("next").textContent = next[phase]();
    const total = Object.values(visits).reduce((a, b) => a + b, 0);
    const n = countText(steps);
    const facts = [under ? say("learn-step-under-way", { n }) : say("learn-step", { n })];
    facts.push(say("learn-visits-counted", { n: total }));
    if (total < steps - (under ? 1 : 0)) facts.push(say("learn-steps-with-a-cut-of"));
    piece("facts").textContent = facts.join(" ");
    root.dataset.phase = phase;
    root.dataset.steps = steps;
    tools.moved();
    chart.draw();
  };

  const chart = lessonChart(
    plot,
    () => (frame ? `${feed.serial} ${drawn}` : ""),
    () => {
      const under = phase === "cut" || phase === "proposal" || phase === "ratio";
      const proposed = step && phase !== "none" && phase !== "cut";
      return treeFigure(
        plot,
        {
          ...frame,
          visits,
          state: under ? step.before : state,
          proposal: proposed ? step.proposal : null,
          cut: under ? step.cut : null,
        },
        LONGEST,
      );
    },
  );
  return {
    form,
    show,
    draw: chart.draw,
    opened: () => (frame ? show() : restart()),
    /** Where it stands: which cuts were chosen is known nowhere else. */
    kept: () => ({ frame, step, phase, state, visits, steps, votes, chosen, voteFirst: piece("vote-first").checked }),
    where: () => {
      if (aim) return { step: aim.step, ...(aim.part ? { part: aim.part } : {}) };
      if (chosen || !steps) return {};
      return { step: steps, ...(phase === "none" ? {} : { part: phase }) };
    },
    goTo: ({ step: wanted, part: wantedPart }) => {
      const number = stepOf(wanted);
      aim = null;
      if (!number || number > FURTHEST) return true;
      aim = { step: number, part: PARTS.includes(wantedPart) ? wantedPart : null };
      return true; // its frames are steps, which nobody else can count
    },
    takeUp: (stood) => {
      ({ frame, step, phase, state, visits, steps, votes, chosen = false } = stood);
      piece("vote-first").checked = Boolean(stood.voteFirst);
    },
    explore: () => ({ example: tools.example, alpha: form.values().alpha }),
    /** What a class is asked: whether the proposal will be kept, which is made first if there is none.
     *  @param {number | null} seconds */
    classQuestion: async (seconds) => {
      for (let looks = 0; looks < LOOKS && !toDecide(); looks += 1) {
        advance();
        await new Promise((later) => setTimeout(later, 100));
      }
      if (!toDecide()) return null;
      const text = (tokens) => tokens.join(" ");
      return {
        kind: "verdict",
        seconds,
        step: steps,
        kept: text(step.before.slice(0, step.cut)),
        old: ` ${text(step.before.slice(step.cut))}`,
        new: ` ${text(step.proposal.slice(step.cut))}`,
        log_ratio: phase === "ratio" ? Math.log(step.ratio) : null,
        answer: step.accepted ? "accept" : "reject",
        log_uniform: Math.log(step.uniform),
      };
    },
    /** Whether the lesson waits where a class was asked.
     *  @param {Record<string, any>} asked */
    classWaits: (asked) => toDecide() && steps === asked.step,
    /** Rest while a class votes on the step, or go on.
     *  @param {boolean} votes */
    classHolds: (votes) => {
      if (votes === held) return;
      held = votes;
      show();
    },
    classVerdict: () => {
      if (!toDecide()) return;
      conclude();
      show();
    },
    told: () => ({ step, phase, state, visits, frame }),
  };
};
