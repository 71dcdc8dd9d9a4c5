// The Compare tab: asks for comparisons, takes their samples as they come, and draws all views.

import { part } from "../core/dom.js";
import { newKeep } from "../core/kept.js";
import { language, say, tellWith, textOf } from "../core/language.js";
import { known, linkedValues, linkTo } from "../core/link.js";
import { pictureButtons } from "../core/picture.js";
import { newPlace } from "../core/place.js";
import { reloaded, server } from "../core/server.js";
import { tabs } from "../core/tabs.js";
import { definitions } from "../core/tooltip.js";
import { standingText } from "../run/transport.js";
import { anotherAlpha } from "../shared/another_alpha.js";
import { errorText } from "../shared/fields.js";
import { cardsView, lookTitle } from "./cards.js";
import { compareControls } from "./controls.js";
import { distributionsView } from "./distributions.js";
import { meansView } from "./means.js";
import { treeView } from "./prefix_tree.js";
import { comparisonsSeen } from "./seen.js";
import { comparedVotes } from "./votes.js";

/** @import { Token } from "../types/events.js" */
/** @import { ComparisonAbout, ComparisonMessage, ProgressMessage, SampleMessage, Share } from "../types/messages.js" */
/** @import { Distributions, MeansMessage, Node, TogetherMessage } from "../types/messages.js" */
/** @import { Said, StandingMessage } from "../types/messages.js" */
/** @import { AlphaCurve, LengthsMessage, VotesMessage } from "../types/messages.js" */
/** @import { Look } from "../core/methods.js" */

/** A sample as the tab's views know it: its tokens in full, and how its method looks.
 *  @typedef {object} Sample
 *  @property {string} key  its method and index
 *  @property {string} method
 *  @property {number} index
 *  @property {Share | null} cost
 *  @property {string} run
 *  @property {string} prompt
 *  @property {{ eos_ids: number[] }} started
 *  @property {Look & { model?: string }} look
 *  @property {string} text
 *  @property {string | null} answer
 *  @property {boolean | null} right
 *  @property {boolean} ended
 *  @property {number} log_prob
 *  @property {Token[]} tokens */

/** A comparison, as far as the tab has it.
 *  @typedef {object} Comparison
 *  @property {string} run
 *  @property {(Look & { model?: string })[]} looks
 *  @property {ComparisonAbout | null} about
 *  @property {Map<string, Sample>} samples  by their keys
 *  @property {Map<string, ProgressMessage>} progress  by methods
 *  @property {Map<string, MeansMessage>} means  by methods
 *  @property {string[]} keys
 *  @property {Node[]} tree
 *  @property {Record<string, Distributions> | null} distributions
 *  @property {LengthsMessage[]} lengths
 *  @property {AlphaCurve[]} alphas  once no more is drawn
 *  @property {string[]} unmixed  methods whose chains have not mixed
 *  @property {VotesMessage[]} votes  once no more is drawn
 *  @property {Map<number, string>} texts  of tokens, by their ids
 *  @property {number} known  entries taken
 *  @property {number} drawn  changes with what the charts show
 *  @property {boolean} busy
 *  @property {boolean} shared
 *  @property {boolean} stopped
 *  @property {boolean} onServer  and can be downloaded from there
 *  @property {SampleMessage[]} entries  as they came
 *  @property {TogetherMessage | null} together
 *  @property {StandingMessage | null} standing  among other visitors' runs
 *  @property {Said} usedUp */

const number = (value) => value ?? -Infinity; // JSON has no −∞

/** The curves against α of a comparison's methods. */
const alphaView = (root) => {
  const view = anotherAlpha(root);
  return {
    /** @param {Comparison} state */
    draw: ({ run, drawn, looks, alphas, unmixed }) => {
      const shown = looks.flatMap((look) => {
        const curve = alphas.find((one) => one.method === look.method);
        return curve ? [{ curve, look, title: lookTitle(look) }] : [];
      });
      const notMixed = looks.filter((look) => unmixed.includes(look.method)).map(lookTitle);
      view.draw({ key: `${run} ${drawn}`, shown, notMixed });
    },
  };
};

/** `element`: where the tab's markup is; `port`: {send(name, data), onBatch(callback)}. */
export const compare = (element, port) => {
  const root = element.querySelector('[data-pv="compare"]');
  const piece = (name) => part(root, name);
  const { examples } = known();
  const controls = compareControls(piece("compare-controls"), examples);
  const [run, stop, status, error] = ["run", "stop", "status", "error"].map(piece);
  let serial = 0;
  let waiting = false; // for the first batch of what was asked

  /** @returns {Comparison} */
  const nothing = (looks) => ({
    run: "",
    looks,
    about: null,
    samples: new Map(),
    progress: new Map(),
    means: new Map(),
    keys: [],
    tree: [],
    distributions: null,
    lengths: [],
    alphas: [],
    unmixed: [],
    votes: [],
    texts: new Map(),
    known: 0,
    drawn: 0,
    busy: false,
    shared: false,
    stopped: false,
    onServer: true,
    entries: [],
    together: null,
    standing: null,
    usedUp: "",
  });
  let state = nothing(controls.looks);
  tabs.compare = { state: () => state };

  const cards = cardsView(piece("cards"), (sample) => tree.light(sample));
  const tree = treeView(piece("prefix-tree"), cards.show);
  const views = [
    meansView(piece("means"), () => linkTo({ tab: "compare", ...controls.strings() })),
    distributionsView(piece("distributions"), cards.show),
    cards,
    tree,
    comparedVotes(piece("answer-votes")),
    alphaView(piece("another-alpha")),
  ];
  definitions(root);
  pictureButtons(root, "powerviz-comparison");

  const showStatus = (text) => {
    if (status.textContent !== text) status.textContent = text;
  };
  /** `wrong`: a function that says what is; without it, nothing is. */
  const complain = (wrong) => {
    tellWith(error, wrong || "");
    error.hidden = !wrong;
  };

  const sentence = () => {
    const count = state.samples.size;
    if (waiting) return say("compare-starting");
    const standing = standingText(state.standing);
    if (state.busy && standing && !count) return standing;
    if (state.busy) {
      const now = [...state.progress.values()].find((one) => one.finished < one.total);
      const look = now && state.looks.find((one) => one.method === now.method);
      if (!look) return say("compare-finishing");
      return say("compare-drawing-of", {
        method: lookTitle(look),
        finished: now.finished,
        total: now.total,
      });
    }
    if (!server.here)
      return say("compare-the-server-does-not-answer", {
        samples: say("n-samples", { n: count }),
      });
    if (!state.onServer) return say("compare-kept-by-your-browser-the", { samples: say("n-samples", { n: count }) });
    if (state.usedUp) return textOf(state.usedUp);
    if (state.stopped) return say("compare-stopped-kept", { samples: say("n-samples", { n: count }) });
    if (state.shared && count) return say("compare-the-first-example-compared-on");
    if (count) return say("compare-done", { samples: say("n-samples", { n: count }) });
    return say("compare-choose-a-problem-and-methods");
  };

  let frame = 0;
  const draw = () => {
    frame = 0;
    run.disabled = waiting || !server.here;
    run.textContent = state.busy && !state.shared ? say("compare-run-anew") : say("compare-run");
    stop.disabled = waiting || !state.busy || state.shared;
    showStatus(sentence());
    views.forEach((view) => view.draw(state));
    root.dataset.samples = state.samples.size;
  };
  const redraw = () => {
    if (!frame) frame = requestAnimationFrame(draw);
  };

  const order = (data) => {
    serial += 1;
    port.send("compare", { serial, ...data });
  };

  /** @param {ComparisonMessage} batch */
  const begin = (batch) => {
    const second = batch.about.second_model;
    const looks = controls.looks.map((look) =>
      look.method === "second_model" && second ? { ...look, model: second } : look,
    );
    state = { ...nothing(looks), run: batch.run, about: batch.about };
    latest = batch.run;
    if (batch.shared) asked = {};
    shown = asked ?? shown;
    asked = null;
    seen.note(shown, state);
    place.moved();
  };

  /** A sample as it comes: the first time whole, later only what has become known of it.
   *  @param {SampleMessage} entry */
  const take = (entry) => {
    const key = `${entry.method} ${entry.index}`;
    const before = state.samples.get(key);
    if (before) {
      before.cost = entry.cost;
      return;
    }
    for (const [id, text] of Object.entries(entry.texts)) state.texts.set(Number(id), text);
    const text = (id) => state.texts.get(id);
    const { texts: _, ...rest } = /** @type {Required<SampleMessage>} */ (entry);
    state.samples.set(key, {
      ...rest,
      key,
      run: state.run,
      prompt: state.about.prompt,
      started: { eos_ids: state.about.eos_ids },
      look: state.looks.find((look) => look.method === entry.method),
      log_prob: number(entry.log_prob),
      tokens: entry.tokens.map(([id, logProb, logProposal, others]) => ({
        id,
        text: text(id),
        log_prob: number(logProb),
        log_proposal: number(logProposal),
        alternatives: others.map(([other, value]) => ({ id: other, text: text(other), log_prob: number(value) })),
      })),
    });
  };

  // What the address says of this tab: the settings of the comparison shown.
  /** @type {Record<string, string>} */
  let shown = {};
  let asked = null; // the settings of the one that is to begin
  let latest = ""; // the one that the server knows
  const seen = comparisonsSeen();
  const place = newPlace("compare", {
    values: () => shown,
    show: (values) => {
      if (state.busy && !state.shared) port.send("halt", {});
      serial += 1; // what still comes belongs to another one
      waiting = false;
      controls.restore(Object.keys(values).length ? values : { example: examples[0]?.name ?? "" });
      complain(null);
      shown = values;
      Object.assign(state, { stopped: state.stopped || state.busy, busy: false });
      state = seen.find(values) ?? nothing(controls.looks);
      state.onServer = !state.run || state.shared || (state.run === latest && server.here && !server.anew);
      redraw();
    },
  });

  // A reload, or a server that was started anew, loses nothing of one's own comparison.
  const keep = newKeep("comparison");
  const keepNow = () => {
    const { run: id, about, entries, progress, together } = state;
    if (!id || state.shared || !entries.length) return;
    keep.save({
      batch: { run: id, about, samples: entries, progress: [...progress.values()], together },
      values: shown,
    });
  };
  server.onChange((server) => {
    if (!server.here || server.anew) {
      waiting = false;
      serial += 1; // what was asked for will not come
      Object.assign(state, { stopped: state.stopped || state.busy, busy: false, onServer: false });
      keepNow();
    }
    redraw();
  });
  server.waitsFor(() => waiting || (state.busy && !state.shared));

  const onBatch = (json) => {
    if (!json) return;
    /** @type {ComparisonMessage} */
    const batch = JSON.parse(json);
    if (batch.turn !== serial) return; // answers an older order
    waiting = false;
    show(batch);
    if (batch.run && batch.idle) keepNow();
    redraw();
  };

  /** @param {ComparisonMessage} batch */
  const show = (batch) => {
    if (batch.run) {
      if (batch.run !== state.run && batch.first === 0) begin(batch);
      if (batch.run !== state.run || batch.first > state.known) return order({ again: true }); // some were lost
      batch.samples.slice(Math.max(0, state.known - batch.first)).forEach(take);
      state.entries.push(...batch.samples.slice(Math.max(0, state.known - batch.first)));
      state.known = Math.max(state.known, batch.first + batch.samples.length);
      state.progress = new Map(batch.progress.map((one) => [one.method, one]));
      if (batch.together) {
        state.together = batch.together;
        const { means, ...charts } = batch.together;
        Object.assign(state, charts, { means: new Map(means.map((one) => [one.method, one])) });
        state.drawn = state.keys.length;
      }
      Object.assign(state, {
        busy: !batch.idle,
        shared: batch.shared,
        stopped: batch.stopped,
        standing: batch.queue,
        usedUp: batch.used_up,
      });
    }
    if (batch.error) {
      const { field, message } = batch.error;
      if (field === "gpu") return complain(() => textOf(message)); // whole sentences
      const kept = Boolean(batch.run && state.samples.size);
      const shown = controls.refused(field, message);
      const sentence = () => `${errorText({ field, message })}.`;
      complain(
        shown && !kept ? null : () => [sentence(), kept ? say("compare-what-was-drawn-so-far") : ""].join(" ").trim(),
      );
    }
    return undefined;
  };
  port.onBatch(onBatch);

  run.addEventListener("click", () => {
    complain(null);
    if (!controls.check(true)) return;
    waiting = true;
    asked = controls.strings();
    controls.look();
    order(controls.request());
    draw();
  });
  stop.addEventListener("click", () => {
    stop.disabled = true;
    port.send("halt", {});
  });

  const linked = linkedValues("compare");
  if (examples.length) controls.restore({ example: examples[0].name });
  const firstView = async () => {
    const kept = reloaded() ? await keep.found() : null;
    if (kept) {
      controls.restore(kept.head.values);
      asked = kept.head.values;
      place.arriving();
      show({ ...kept.head.batch, first: 0, idle: true, shared: false, stopped: true, error: null });
      state.onServer = false;
      latest = "";
      keepNow();
    } else if (Object.keys(linked).length) {
      controls.restore(linked);
      shown = controls.strings();
      place.here();
    } else {
      place.here();
      order({ welcome: true });
    }
    controls.nameSecond();
    language.on(draw);
    draw();
    root.dataset.ready = "true";
  };
  firstView();
};
