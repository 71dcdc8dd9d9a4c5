// A card for each sample: tokens coloured on one scale, the answer, the numbers; sorted, pinned.

import { clipped, el, part, readable } from "../core/dom.js";
import { language, say } from "../core/language.js";
import { kindTitle, methodMark } from "../core/methods.js";
import { chanceText, fixedText } from "../core/numbers.js";
import { tooltips } from "../core/tooltip.js";
import { answerBadge } from "../run/response.js";
import { isEnd, tokenDetails, tokenText, walkable } from "../run/tokens.js";

const DEEPEST = 4; // nats: the end of the scale, the same for all cards and all runs

/** A method's name as it is shown: of a second model its own. */
export const lookTitle = (look) => clipped(look.model ? readable(look.model) : kindTitle(look), 24);

/** What a sample is called: its method, and which of its samples it is. */
export const sampleName = (sample) => `${lookTitle(sample.look)} ${sample.index}`;

/** log p of a sample or a token, which may be impossible for the model. */
export const logProbText = (value) => (value === -Infinity ? "−∞" : fixedText(value));

const drawn = (token, sample) => {
  const q = chanceText(Math.exp(token.log_proposal));
  if (sample.method === "second_model") return [[say("compare-p-under", { model: lookTitle(sample.look) }), q]];
  return token.log_proposal === token.log_prob ? [] : [[say("compare-q-as-it-was-drawn"), q]];
};

const answer = (sample) => {
  if (!sample.ended) {
    const tokens = say("n-tokens", { n: sample.tokens.length });
    return el("span", { class: "pv-answer" }, say("compare-cut-off-at", { tokens }));
  }
  if (sample.answer === null) {
    const none = sample.right === false ? say("compare-no-answer-wrong") : say("compare-no-answer");
    return el("span", { class: `pv-answer ${sample.right === false ? "pv-wrong" : ""}` }, none);
  }
  const right = sample.right === null ? {} : { [sample.answer]: sample.right };
  return answerBadge(sample.answer, { right });
};

const ORDERS = {
  method: () => 0, // as they come
  log_prob: (a, b) => b.log_prob - a.log_prob,
  length: (a, b) => a.tokens.length - b.tokens.length,
  right: (a, b) => Number(b.right === true) - Number(a.right === true) || b.log_prob - a.log_prob,
};

/** `onLook(sample or null)`: the visitor looks at a card. */
export const cardsView = (root, onLook) => {
  const list = part(root, "list");
  const sort = part(root, "sort");
  let made = new WeakMap(); // sample: its card
  const shown = new WeakMap(); // card: its sample
  const pinned = []; // samples, the first pinned first
  let state = null;

  const numbers = (sample) => [
    el("span", {}, `log p ${logProbText(sample.log_prob)}`),
    el("span", {}, say("n-tokens", { n: sample.tokens.length })),
    el("span", {}, say("compare-decoded", { n: sample.cost ? fixedText(sample.cost.tokens, 1) : "–" })),
    el("span", {}, `${sample.cost ? fixedText(sample.cost.seconds, 3) : "–"} s`),
    sample.run === state.run
      ? null
      : el(
          "span",
          { class: "pv-earlier" },
          say("compare-earlier-run", { prompt: clipped(readable(sample.prompt), 60) }),
        ),
  ];

  const make = (sample) => {
    const tokens = el(
      "div",
      { class: "pv-card-text", role: "group", "aria-label": say("compare-tokens-arrow-keys-move") },
      ...sample.tokens.map((token, index) =>
        el(
          "span",
          {
            class: `pv-token pv-valued${isEnd(token, sample) ? " pv-end" : ""}`,
            dir: "auto",
            tabindex: index ? "-1" : "0",
            "data-index": index,
            style: `--level:${Math.min(1, -token.log_prob / DEEPEST).toFixed(2)}`,
          },
          tokenText(token, sample),
        ),
      ),
    );
    walkable(tokens);
    const card = el(
      "article",
      { class: "pv-card", "data-key": sample.key, tabindex: "-1", style: `--method:var(${sample.look.colour})` },
      el(
        "header",
        {},
        el("h3", {}, methodMark(sample.look), sampleName(sample)),
        answer(sample),
        el("button", { type: "button", class: "pv-quiet", "data-pv": "pin", "aria-pressed": "false" }),
      ),
      tokens,
      el("p", { class: "pv-facts" }),
    );
    shown.set(card, sample);
    return card;
  };

  const card = (sample) => {
    if (!made.has(sample)) made.set(sample, make(sample));
    const element = made.get(sample);
    const told = `${state.run} ${JSON.stringify(sample.cost)}`;
    if (element.dataset.told !== told) {
      element.dataset.told = told;
      element.querySelector(".pv-facts").replaceChildren(...numbers(sample).filter(Boolean));
    }
    const pin = part(element, "pin");
    const held = pinned.includes(sample);
    pin.setAttribute("aria-pressed", String(held));
    pin.setAttribute(
      "aria-label",
      held ? say("compare-unpin", { sample: sampleName(sample) }) : say("compare-pin", { sample: sampleName(sample) }),
    );
    pin.textContent = held ? say("compare-pinned") : say("compare-pin-2");
    element.classList.toggle("pv-pinned", held);
    return element;
  };

  const draw = (now = state) => {
    state = now;
    const places = new Map(state.looks.map((look, place) => [look.method, place]));
    const inOrder = [...state.samples.values()].sort(
      (a, b) => places.get(a.method) - places.get(b.method) || a.index - b.index,
    );
    const others = inOrder.filter((sample) => !pinned.includes(sample)).sort(ORDERS[sort.value]);
    const wanted = [...pinned, ...others].map(card);
    if (!wanted.length) wanted.push(el("p", { class: "pv-empty" }, say("compare-no-sample-yet-choose-methods")));
    if (wanted.length === list.children.length && wanted.every((one, place) => one === list.children[place])) return;
    const focus = /** @type {HTMLElement} */ (document.activeElement);
    list.replaceChildren(...wanted);
    if (list.contains(focus)) focus.focus({ preventScroll: true });
  };

  const sampleAt = (element) => {
    const found = element?.closest?.(".pv-card");
    return found ? shown.get(found) : null;
  };
  const look = (event) => onLook(sampleAt(event.target));
  list.addEventListener("pointerover", look);
  list.addEventListener("focusin", look);
  list.addEventListener("pointerleave", () => onLook(sampleAt(document.activeElement)));
  sort.addEventListener("change", () => draw());
  language.on(() => (made = new WeakMap())); // the cards' words; they are drawn next
  list.addEventListener("click", (event) => {
    const pin = event.target.closest('[data-pv="pin"]');
    if (!pin) return;
    const sample = sampleAt(pin);
    if (pinned.includes(sample)) pinned.splice(pinned.indexOf(sample), 1);
    else pinned.push(sample);
    draw();
  });
  tooltips(list, ".pv-token[data-index]", (element) => {
    const sample = sampleAt(element);
    const index = Number(element.dataset.index);
    const token = sample.tokens[index];
    const before = sample.tokens.slice(0, index + 1).reduce((sum, one) => sum + one.log_prob, 0);
    const facts = [
      [say("compare-position"), say("compare-of", { n: index + 1, total: sample.tokens.length })],
      [say("compare-log-p-up-to-here"), logProbText(before)],
    ];
    return tokenDetails(token, sample, facts, drawn(token, sample));
  });

  /** Bring a sample's card into view, and mark it for a moment. */
  const show = (sample) => {
    const element = made.get(sample);
    if (!element) return;
    element.scrollIntoView({ block: "nearest" });
    element.focus({ preventScroll: true });
    element.classList.remove("pv-found");
    void element.offsetWidth; // so that the mark starts anew
    element.classList.add("pv-found");
  };
  return { draw, show };
};
