// The response strip: the state of the chain, coloured by pivots, log p, hazard, confidence or age, and the path that is
// proposed or was turned down, as one text that forks.

import { clipped, el, part, readable } from "../core/dom.js";
import { language, say } from "../core/language.js";
import { caveatsOf } from "../core/methods.js";
import { chanceText, fixedText } from "../core/numbers.js";
import { tooltips } from "../core/tooltip.js";
import { COLOURINGS } from "./colourings.js";
import { confidenceOf, likeliestStored } from "./confidence.js";
import { cutLane } from "./cut_lane.js";
import { chanceToLeave, logProb, standingPivots, stoppedEarly } from "./fold.js";
import { branchNames, drawOther, forkFacts, forkOf } from "./fork.js";
import { kindOf, shownChain } from "./kind.js";
import { arrange, isEnd, keyOf, tokenDetails, tokenLabel, tokenText, walkable } from "./tokens.js";
import { aboutNothing, saysNothing } from "./very_short.js";

/** @import { Chain } from "./fold.js" */
/** @import { Fork } from "./fork.js" */
/** @import { Player } from "./player.js" */

const LONGEST_QUESTION = 2000; // characters
const LONGEST_PROMPT = 1000; // beside the question

/** @param {HTMLElement} root
 *  @param {Player} player
 *  @param {(index: number) => void} onToken */
export const responseView = (root, player, onToken) => {
  const strip = part(root, "tokens");
  const question = part(root, "question");
  const stepFacts = part(root, "step-facts");
  const branches = [el("div", { class: "pv-branch" }), el("div", { class: "pv-branch pv-branch-other" })];
  const names = branches.map(() => el("b", { class: "pv-branch-name" }));
  const paths = branches.map(() => el("div", { class: "pv-branch-path" }));
  branches.forEach((branch, index) => branch.append(names[index], paths[index]));
  const forked = el("div", { class: "pv-fork" }, ...branches);
  const legend = part(root, "legend");
  const facts = part(root, "facts");
  const stopped = part(root, "stopped");
  const caveat = part(root, "caveat");
  const nothing = part(root, "nothing-said");
  const drawLane = cutLane(root);
  const radios = [.../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-colour]"))];
  const settle = walkable(strip);
  let colour = "pivots";
  /** @type {{ run: any, tokens: any[], ages: any[], pivots: Map<number, any>, fork: Fork | null }} */
  let shown = { run: player.run, tokens: [], ages: [], pivots: new Map(), fork: null };
  let drawn = [];
  let newest = null; // the element of the token drawn last

  const choose = (radio) => {
    colour = radio.dataset.colour;
    radios.forEach((other) => {
      other.setAttribute("aria-checked", String(other === radio));
      other.tabIndex = other === radio ? 0 : -1;
    });
    draw();
  };
  radios.forEach((radio, index) => {
    radio.addEventListener("click", () => choose(radio));
    radio.addEventListener("keydown", (event) => {
      const way = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (!way) return;
      event.preventDefault();
      event.stopPropagation();
      const next = radios[(index + way + radios.length) % radios.length];
      choose(next);
      next.focus();
    });
  });

  const leaving = (index) => {
    const chance = chanceToLeave(shown.tokens, index, shown.run.started?.settings);
    return chance === null ? [] : [[say("run-a-steps-chance-to-leave"), chanceText(chance)]];
  };
  const sureness = (token) => {
    const value = confidenceOf(token, likeliestStored(shown.tokens));
    return value === null ? [] : [[say("run-confidence"), fixedText(value, 1)]];
  };
  const indexOf = (element) => Number(element.dataset.index);
  tooltips(strip, ".pv-token[data-index]", (element) => {
    const index = indexOf(element);
    const token = shown.tokens[index];
    if (!token) return null;
    const pivots = shown.pivots.get(index) || [];
    const place = [say("compare-position"), say("learn-of", { n: index + 1, all: shown.tokens.length })];
    if (!kindOf(player).steps) return tokenDetails(token, shown.run, [place, ...sureness(token)], drawnAs(token));
    return tokenDetails(token, shown.run, [
      place,
      [say("run-age"), shown.ages[index] === null ? say("run-being-drawn") : say("n-steps", { n: shown.ages[index] })],
      ...leaving(index),
      ...sureness(token),
      ...(pivots.length
        ? [[say("explore-pivot"), say("run-replaced-in-step", { steps: pivots.map((p) => p.step).join(", ") })]]
        : []),
    ]);
  });
  tooltips(strip, ".pv-token[data-other]", (element) => {
    const { fork, run } = shown;
    const place = Number(element.dataset.other);
    const token = fork?.other[place - fork.start];
    return token && tokenDetails(token, run, [[say("compare-position"), `${place + 1}`]]);
  });
  // A chat template around the question is the model's business, and may be many lines: it is shown when asked for.
  tooltips(root, ".pv-asked", () => {
    const { started } = player.run;
    const wrapped = player.question !== null && started && started.prompt !== player.question;
    return wrapped && [say("run-asked-as"), el("pre", {}, readable(clipped(started.prompt, LONGEST_PROMPT), true))];
  });
  strip.addEventListener("click", (event) => {
    const token = event.target.closest(".pv-token[data-index]");
    if (token && kindOf(player).steps) onToken(indexOf(token));
  });
  strip.addEventListener("keydown", (event) => {
    if (!kindOf(player).steps) return;
    const token = event.target.closest(".pv-token[data-index]");
    if (token && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      event.stopPropagation();
      onToken(indexOf(token));
    }
  });

  const item = (key, make) => ({ key, make });
  const mark = (kind, sign, words) =>
    item(`${kind}${words}`, () =>
      el("span", { class: `pv-mark pv-mark-${kind}`, title: words, role: "img", "aria-label": words }, sign),
    );

  const draw = () => {
    const run = player.run;
    const chain = shownChain(player);
    const kind = kindOf(player);
    const by = kind.steps ? colour : "log_prob"; // without steps there are no pivots, hazards and ages
    const drafting = chain.extended ? [] : chain.draft;
    const now = [
      run.started,
      chain.tokens,
      chain.placed,
      chain.steps.length,
      chain.block,
      chain.proposal,
      chain.draft,
      chain.draft.length,
      by,
      language.code,
      run.complete,
      kind.name,
      chain.index,
    ];
    const judged = player.right[chain.answer];
    if (drawn.length && [...now, judged].every((value, index) => value === drawn[index])) return;
    drawn = [...now, judged];
    const tokens = [...chain.tokens, ...drafting];
    const ages = tokens.map((_, i) => (i < chain.placed.length ? chain.steps.length - chain.placed[i] : null));
    const pivots = new Map();
    for (const pivot of standingPivots(chain))
      pivots.set(pivot.position, [...(pivots.get(pivot.position) || []), pivot]);
    const fork = kind.steps ? forkOf(chain) : null;
    const parts = fork && fork.verdict !== "unchanged" ? fork.start : tokens.length; // from here on there are two paths
    shown = { run, tokens, ages, pivots, fork };
    const way = COLOURINGS[by];
    const ready = way.ready?.(tokens);
    const top = way.top
      ? way.top(
          tokens,
          ages.map((age) => age ?? 0),
        )
      : 1;
    const lastStep = chain.steps.at(-1);
    const fresh = lastStep?.decision.decision === "accepted" && !fork?.exchanged;
    const freshStep = fresh ? lastStep.index : -1;
    const ends = new Map(chain.blocks.map((block) => [block.limit, block.block]));
    const trunk = [];
    const branch = [];
    tokens.forEach((token, index) => {
      const wanted = index < parts ? trunk : branch;
      if (ends.has(index)) {
        wanted.push(mark("block", "", say("run-end-of-block", { n: ends.get(index) })));
      }
      if (fork?.cut === index) trunk.push(mark("cut", "✂", say("run-cut-of-step", { n: fork.step })));
      const value = way.value(token, ages[index] ?? 0, ready);
      const share = value === null ? 0 : Math.min(1, value / top);
      const level = share.toFixed(2);
      const looks = [
        "pv-token",
        fork?.verdict === null && fork.cut <= index && index < parts ? "pv-redrawn" : "",
        by === "pivots" && pivots.has(index) ? "pv-is-pivot" : "",
        index < chain.placed.length && chain.placed[index] === freshStep ? "pv-fresh" : "",
        ages[index] === null ? "pv-draft" : "",
        isEnd(token, run) ? "pv-end" : "",
        value === null ? "" : "pv-valued",
      ].join(" ");
      wanted.push({
        key: `${keyOf(token)} ${index} ${language.code}`,
        state: `${looks} ${level}`,
        make: () =>
          el(
            "span",
            { role: "button", tabindex: "-1", dir: "auto", "data-index": index, "aria-label": tokenLabel(token) },
            tokenText(token, run),
          ),
        update: (element) => {
          element.className = looks;
          if (value !== null || element.style.length) element.style.setProperty("--level", level);
        },
      });
    });
    if (!tokens.length) {
      const words = say("run-nothing-is-drawn-yet-press");
      trunk.push(item(words, () => el("p", { class: "pv-empty" }, words)));
    }
    if (parts < tokens.length || fork?.other.length) trunk.push(item("fork", () => forked));
    arrange(strip, trunk);
    arrange(paths[0], branch);
    newest = null;
    if (fork && forked.isConnected) {
      forked.dataset.verdict = fork.verdict ?? "open";
      branchNames(fork).forEach((name, index) => (names[index].textContent = name));
      newest = drawOther(paths[1], fork, run);
    } else arrange(paths[1], []);
    stepFacts.replaceChildren(...(fork ? forkFacts(fork) : []));
    const asked = run.started ? readable(clipped(player.question ?? run.started.prompt, LONGEST_QUESTION)) : "";
    if (question.textContent !== asked) question.textContent = asked;
    question.hidden = !asked;
    settle();
    legend.replaceChildren(...way.legend(top, ready));
    facts.replaceChildren(...responseFacts(player, chain, kind));
    drawLane(run, chain);
    const says = kind.steps ? say("run-response-token-by-token-arrow") : say("run-response-token-by-token-arrow-2");
    if (strip.getAttribute("aria-label") !== says) strip.setAttribute("aria-label", says);
    stopped.hidden = !stoppedEarly(run);
    caveat.textContent = caveatsOf([kind.look]);
    caveat.hidden = !caveat.textContent;
    nothing.textContent = saysNothing(run, chain) ? aboutNothing(chain.tokens) : "";
    nothing.hidden = !nothing.textContent;
  };
  /** Keep the newest token in sight, inside the strip only. */
  const follow = () => {
    if (!newest || shown.fork?.verdict !== null) return;
    for (const box of [paths[1], strip]) {
      if (box.scrollHeight <= box.clientHeight) continue;
      const below = newest.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
      if (below > 0) box.scrollTop += below;
    }
  };
  return { draw, measure: follow };
};

/** How a token came about where nothing is proposed: by the probability that it was drawn with. */
const drawnAs = (token) => [[say("run-chance-with-which-it-was"), chanceText(Math.exp(token.log_proposal))]];

/** @param {Player} player
 *  @param {Chain} chain */
const responseFacts = (player, chain, kind) => {
  if (kind.several && chain.tokens.length + chain.draft.length) {
    const name = el(
      "span",
      { "data-sample": chain.index + 1 },
      say("run-sample-of", { n: chain.index + 1, all: player.run.chains.length }),
    );
    const inFront = chain.index === player.run.front && !chain.extended && player.picked === null;
    const heaviest = inFront ? [el("span", {}, say("run-heaviest-so-far"))] : [];
    return [name, ...heaviest, ...(chain.extended ? responseFacts(player, chain, {}) : [])];
  }
  if (!chain.tokens.length) return [];
  const parts = [el("span", {}, `log p ${fixedText(logProb(chain.tokens))}`)];
  parts.push(el("span", {}, say("n-tokens", { n: chain.tokens.length })));
  if (chain.answer !== null) {
    const ended = isEnd(chain.tokens.at(-1), player.run);
    parts.unshift(ended ? answerBadge(chain.answer, player) : el("span", {}, say("run-unfinished")));
  }
  return parts;
};

/** The answer, and whether it is right where that is known.
 *  @param {string} answer
 *  @param {Pick<Player, "right">} player */
export const answerBadge = (answer, player) => {
  const right = player.right[answer];
  const word = right === undefined ? "" : right ? say("compare-right") : say("compare-wrong");
  const kind = right === undefined ? "" : right ? "pv-right" : "pv-wrong";
  return el(
    "span",
    { class: `pv-answer ${kind}`, "data-answer": answer },
    `${say("run-answer")} `,
    el("b", { dir: "auto" }, readable(clipped(answer, 40))),
    word && ` ${word}`,
  );
};
