// The candidates for the next piece of a look-ahead run: three chances each, its fan of rollouts, and the one that was taken.

import { el, part, readable } from "../../core/dom.js";
import { language, say } from "../../core/language.js";
import { chanceText, fixedText } from "../../core/numbers.js";
import { placesOf, shareAt, weighedIn } from "../candidates_weighed.js";
import { kindOf } from "../kind.js";

const ERRORS = 2; // standard errors of ζ̂ on either side

const percent = (share) => `${(100 * share).toFixed(1)}%`;

/** A bar as long as a chance, with what it is; `from` and `to` are the ends of an interval around it. */
const bar = (share, kind, from = null, to = null) =>
  el(
    "td",
    { class: `pv-chance pv-chance-${kind}`, "data-name": say(`lookahead-column-${kind}`) },
    el("span", { class: "pv-chance-track" }, el("i", { style: `width:${percent(share)}` })),
    ...(from === null
      ? []
      : [
          el(
            "span",
            { class: "pv-chance-between" },
            el("u", { style: `left:${percent(from)};width:${percent(to - from)}` }),
          ),
        ]),
    el("b", {}, chanceText(share)),
  );

/** @type {import("../views.js").MakeView} */
export const view = (root, player) => {
  const facts = part(root, "facts");
  const list = part(root, "list");
  const which = part(root, "which");
  const rollouts = part(root, "futures");
  let picked = null;
  let drawn = "";
  let shownEvent = null;

  /** Dots at the rollouts' log p, on the scale of all of them. */
  const fan = (candidate, all) =>
    el(
      "td",
      { class: "pv-fan", "data-name": say("lookahead-column-fan") },
      ...placesOf(
        candidate.rollouts.map((one) => one.log_prob),
        all,
      ).map((place) => el("i", { style: `left:${percent(0.03 + 0.94 * place)}` })),
    );

  const row = (event, number, all) => {
    const candidate = event.candidates[number];
    const taken = number === event.chosen;
    const [low, high] = [-ERRORS, ERRORS].map((errors) => shareAt(event.candidates, number, errors));
    return el(
      "tr",
      { "data-candidate": number, class: taken ? "pv-taken" : "", "aria-selected": String(number === shown(event)) },
      el(
        "td",
        { class: "pv-piece" },
        el("button", { type: "button", class: "pv-piece-button" }, readable(candidate.text) || "∅"),
        ...(taken ? [el("small", {}, `✓ ${say("lookahead-taken")}`)] : []),
      ),
      bar(candidate.share_model, "model"),
      bar(candidate.share_power, "power"),
      bar(candidate.share, "ahead", low, high),
      fan(candidate, all),
    );
  };
  const shown = (event) => picked ?? event.chosen;

  const drawRollouts = (event) => {
    const number = shown(event);
    const candidate = event.candidates[number];
    const some = candidate.rollouts.length > 0;
    which.textContent = say(some ? "lookahead-rollouts-of" : "lookahead-no-rollouts", { n: number + 1 });
    rollouts.replaceChildren(
      ...candidate.rollouts.map((one) =>
        el("li", {}, el("b", {}, fixedText(one.log_prob, 1)), ` ${readable(one.text)}${one.ended ? "" : " …"}`),
      ),
    );
  };

  list.addEventListener("click", (event) => {
    const found = event.target.closest("[data-candidate]");
    if (!found) return;
    picked = Number(found.dataset.candidate);
    draw();
  });

  const draw = () => {
    const event = player.run.started ? weighedIn(player.run) : null;
    if (event !== shownEvent) {
      shownEvent = event;
      picked = null;
    }
    const now = `${player.runId} ${event?.position} ${picked} ${language.code}`;
    if (now === drawn) return;
    drawn = now;
    root.dataset.empty = String(!event);
    root.style.setProperty("--method", `var(${kindOf(player).look.colour})`);
    if (!event) {
      facts.textContent = say("lookahead-nothing-yet");
      list.replaceChildren();
      rollouts.replaceChildren();
      which.textContent = "";
      return;
    }
    const { candidates, position, pieces } = event;
    facts.textContent = say("lookahead-position", { position, n: candidates.length, pieces });
    const all = candidates.flatMap((one) => one.rollouts.map((rollout) => rollout.log_prob));
    list.replaceChildren(...candidates.map((_, number) => row(event, number, all)));
    drawRollouts(event);
  };
  return { draw };
};
