// A card for each sample: tokens coloured on one scale, the answer, the numbers; sorted, pinned.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;
  const DEEPEST = 4; // nats: the end of the scale, the same for all cards and all runs

  /** A method's name as it is shown: of a second model its own. */
  PV.lookTitle = (look) => PV.clipped(look.model ? PV.readable(look.model) : PV.kindTitle(look), 24);

  /** What a sample is called: its method, and which of its samples it is. */
  PV.sampleName = (sample) => `${PV.lookTitle(sample.look)} ${sample.index}`;

  /** log p of a sample or a token, which may be impossible for the model. */
  PV.logProbText = (value) => (value === -Infinity ? "−∞" : PV.fixed(value));

  const drawn = (token, sample) => {
    const q = PV.chance(Math.exp(token.log_proposal));
    if (sample.method === "second_model") return [[PV.say("p under {model}", { model: PV.lookTitle(sample.look) }), q]];
    return token.log_proposal === token.log_prob ? [] : [[PV.say("q, as it was drawn"), q]];
  };

  const answer = (sample) => {
    if (!sample.ended) {
      const tokens = PV.plural(sample.tokens.length, "token");
      return PV.el("span", { class: "pv-answer" }, PV.say("cut off at {tokens}", { tokens }));
    }
    if (sample.answer === null) {
      const none = sample.right === false ? PV.say("no answer ✗ wrong") : PV.say("no answer");
      return PV.el("span", { class: `pv-answer ${sample.right === false ? "pv-wrong" : ""}` }, none);
    }
    const right = sample.right === null ? {} : { [sample.answer]: sample.right };
    return PV.answerBadge(sample.answer, { right });
  };

  const ORDERS = {
    method: () => 0, // as they come
    log_prob: (a, b) => b.log_prob - a.log_prob,
    length: (a, b) => a.tokens.length - b.tokens.length,
    right: (a, b) => Number(b.right === true) - Number(a.right === true) || b.log_prob - a.log_prob,
  };

  /** `onLook(sample or null)`: the visitor looks at a card. */
  PV.cardsView = (root, onLook) => {
    const list = PV.part(root, "list");
    const sort = PV.part(root, "sort");
    let made = new WeakMap(); // sample: its card
    const shown = new WeakMap(); // card: its sample
    const pinned = []; // samples, the first pinned first
    let state = null;

    const numbers = (sample) => [
      PV.el("span", {}, `log p ${PV.logProbText(sample.log_prob)}`),
      PV.el("span", {}, PV.plural(sample.tokens.length, "token")),
      PV.el("span", {}, PV.say("{n} decoded", { n: sample.cost ? PV.fixed(sample.cost.tokens, 1) : "–" })),
      PV.el("span", {}, `${sample.cost ? PV.fixed(sample.cost.seconds, 3) : "–"} s`),
      sample.run === state.run ? null : PV.el("span", { class: "pv-earlier" }, PV.say("earlier run: {prompt}", { prompt: PV.clipped(PV.readable(sample.prompt), 60) })),
    ];

    const make = (sample) => {
      const tokens = PV.el(
        "div",
        { class: "pv-card-text", role: "group", "aria-label": PV.say("Tokens; arrow keys move") },
        ...sample.tokens.map((token, index) =>
          PV.el(
            "span",
            {
              class: `pv-token pv-valued${PV.isEnd(token, sample) ? " pv-end" : ""}`,
              dir: "auto",
              tabindex: index ? "-1" : "0",
              "data-index": index,
              style: `--level:${Math.min(1, -token.log_prob / DEEPEST).toFixed(2)}`,
            },
            PV.tokenText(token, sample),
          ),
        ),
      );
      PV.walkable(tokens);
      const card = PV.el(
        "article",
        { class: "pv-card", "data-key": sample.key, tabindex: "-1", style: `--method:var(${sample.look.colour})` },
        PV.el(
          "header",
          {},
          PV.el("h3", {}, PV.methodMark(sample.look), PV.sampleName(sample)),
          answer(sample),
          PV.el("button", { type: "button", class: "pv-quiet", "data-pv": "pin", "aria-pressed": "false" }),
        ),
        tokens,
        PV.el("p", { class: "pv-facts" }),
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
      const pin = PV.part(element, "pin");
      const held = pinned.includes(sample);
      pin.setAttribute("aria-pressed", String(held));
      pin.setAttribute("aria-label", held ? PV.say("Unpin {sample}", { sample: PV.sampleName(sample) }) : PV.say("Pin {sample}", { sample: PV.sampleName(sample) }));
      pin.textContent = held ? PV.say("★ Pinned") : PV.say("Pin");
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
      if (!wanted.length) wanted.push(PV.el("p", { class: "pv-empty" }, PV.say("No sample yet. Choose methods and press Run.")));
      if (wanted.length === list.children.length && wanted.every((one, place) => one === list.children[place])) return;
      const focus = document.activeElement;
      list.replaceChildren(...wanted);
      if (list.contains(focus)) focus.focus({ preventScroll: true });
    };

    const sampleAt = (element) => {
      const found = element && element.closest && element.closest(".pv-card");
      return found ? shown.get(found) : null;
    };
    const look = (event) => onLook(sampleAt(event.target));
    list.addEventListener("pointerover", look);
    list.addEventListener("focusin", look);
    list.addEventListener("pointerleave", () => onLook(sampleAt(document.activeElement)));
    sort.addEventListener("change", () => draw());
    PV.language.on(() => (made = new WeakMap())); // the cards' words; they are drawn next
    list.addEventListener("click", (event) => {
      const pin = event.target.closest('[data-pv="pin"]');
      if (!pin) return;
      const sample = sampleAt(pin);
      if (pinned.includes(sample)) pinned.splice(pinned.indexOf(sample), 1);
      else pinned.push(sample);
      draw();
    });
    PV.tooltips(list, ".pv-token[data-index]", (element) => {
      const sample = sampleAt(element);
      const index = Number(element.dataset.index);
      const token = sample.tokens[index];
      const before = sample.tokens.slice(0, index + 1).reduce((sum, one) => sum + one.log_prob, 0);
      const facts = [
        [PV.say("position"), PV.say("{n} of {total}", { n: index + 1, total: sample.tokens.length })],
        [PV.say("log p up to here"), PV.logProbText(before)],
      ];
      return PV.tokenDetails(token, sample, facts, drawn(token, sample));
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
})();
