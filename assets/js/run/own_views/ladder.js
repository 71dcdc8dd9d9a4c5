// The ladder of replica exchange: the rungs and the paths on them, how often neighbours swap, log p on each rung, and the
// response on the rung that the visitor picks.

import { el, part, readable } from "../../core/dom.js";
import { language, say } from "../../core/language.js";
import { fixedText, shortText } from "../../core/numbers.js";
import { kindOf } from "../kind.js";
import { alphasOf, heightsOf, pathsOf, swapsOf } from "../ladder.js";
import { ladderPicture } from "../ladder_picture.js";
import { isEnd } from "../tokens.js";

/** What is said of a pair of rungs: accepted swaps among those offered.
 *  @param {import("../ladder.js").Swaps} swaps
 *  @param {number} pair */
export const pairText = ({ accepted, offered }, pair) =>
  offered[pair] ? `⇅ ${accepted[pair] ?? 0}/${offered[pair]}` : "";

/** @type {import("../views.js").MakeView} */
export const view = (root, player) => {
  const svg = part(root, "picture");
  const readout = part(root, "readout");
  const choice = part(root, "choice");
  const which = part(root, "which");
  const text = part(root, "text");
  const picture = ladderPicture(svg);
  let picked = 0;
  let cursor = null;
  let drawn = "";
  let shownRun = "";

  const rungName = (alpha) => `α = ${shortText(alpha, 2)}`;

  const readoutWords = (heights, rounds) => {
    const last = heights[0].length - 1;
    const round = Math.min(cursor ?? last, last);
    if (round < 0) return say("ladder-nothing-yet");
    const values = { n: round, log_p: heights.map((one) => fixedText(one[round], 1)).join(" · ") };
    const said = say("ladder-round", values);
    if (!round) return said;
    const before = round > 1 ? rounds[round - 2].order : [...heights.keys()];
    const moved = rounds[round - 1].order.some((path, rung) => path !== before[rung]);
    return `${said} ${moved ? say("ladder-swapped") : say("ladder-not-swapped")}`;
  };

  const drawChoice = (alphas) => {
    if (choice.children.length !== alphas.length)
      choice.replaceChildren(
        ...alphas.map((_, rung) => el("button", { type: "button", class: "pv-button", "data-rung": rung })),
      );
    alphas.forEach((alpha, rung) => {
      const button = choice.children[rung];
      const name = rungName(alpha);
      if (button.textContent !== name) button.textContent = name;
      button.setAttribute("aria-pressed", String(rung === picked));
    });
  };

  const drawResponse = (alphas) => {
    const { run } = player;
    const chain = run.chains[picked];
    which.textContent = say("ladder-response-of", { alpha: shortText(alphas[picked], 2) });
    const tokens = chain ? (chain.extended ? chain.tokens : [...chain.tokens, ...chain.draft]) : [];
    text.textContent = readable(
      tokens.map((token) => (isEnd(token, run) ? ` (${say("run-end-of-response")})` : token.text)).join(""),
      true,
    );
  };

  const draw = () => {
    const { run } = player;
    if (player.runId !== shownRun) {
      shownRun = player.runId;
      picked = 0;
      cursor = null;
      drawn = "";
    }
    root.dataset.empty = String(!run.chains.length);
    if (!run.started || !run.chains.length || !svg.clientWidth) return;
    const swaps = swapsOf(run);
    const lengths = run.chains
      .map((chain) => `${chain.tokens.length}+${chain.extended ? 0 : chain.draft.length}`)
      .join();
    const offers = Object.values(swaps.offered).join();
    const now = [
      player.runId,
      lengths,
      offers,
      run.chains[0].steps.length,
      picked,
      cursor,
      svg.clientWidth,
      language.code,
    ];
    if (now.join(" ") === drawn) return;
    drawn = now.join(" ");
    root.style.setProperty("--method", `var(${kindOf(player).look.colour})`);
    const { settings } = run.started;
    const alphas = alphasOf(settings);
    const heights = heightsOf(run);
    const rungs = alphas.length;
    const whole = heights.length === rungs && heights.every((one) => one.length);
    const block = run.chains[0].blocks.at(-1);
    const planned = Math.max((block?.afterStep ?? 0) + settings.num_steps, swaps.rounds.length, 1);
    picture.draw({
      rungs: alphas.map(rungName),
      names: { heights: say("compare-log-p-nats"), rounds: say("ladder-rounds") },
      pairs: alphas.slice(1).map((_, pair) => pairText(swaps, pair)),
      paths: whole ? pathsOf(swaps.rounds, rungs) : [],
      front: swaps.order[0],
      planned,
      heights: whole ? heights : [],
      picked,
      cursor,
    });
    const words = whole ? readoutWords(heights, swaps.rounds) : say("ladder-nothing-yet");
    readout.textContent = words;
    svg.setAttribute("aria-label", words);
    drawChoice(alphas);
    drawResponse(alphas);
  };

  const repaint = () => requestAnimationFrame(draw);
  const point = (round) => {
    if (round === cursor) return;
    cursor = round;
    repaint();
  };
  const pick = (rung) => {
    picked = rung;
    repaint();
  };
  svg.addEventListener("pointermove", (event) => point(picture.under(event)?.round ?? null));
  svg.addEventListener("pointerleave", () => point(null));
  svg.addEventListener("click", (event) => {
    const found = picture.under(event);
    if (found && found.rung !== null) pick(found.rung);
  });
  choice.addEventListener("click", (event) => {
    const button = event.target.closest("[data-rung]");
    if (button) pick(Number(button.dataset.rung));
  });
  new ResizeObserver(repaint).observe(svg);
  return { draw };
};
