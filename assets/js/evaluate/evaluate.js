// The Evaluate tab: the form, the evaluation that is open, its tables. What the buttons mean here.
// The evaluation lives on the server; this page knows its id, and finds it again after a reload. Orders
// are answered once; how it goes on, the page asks again and again, which keeps it going.

import { part } from "../core/dom.js";
import { language, say } from "../core/language.js";
import { addressOf, linkedValues, linkTo } from "../core/link.js";
import { newPlace } from "../core/place.js";
import { server } from "../core/server.js";
import { tabs } from "../core/tabs.js";
import { definitions } from "../core/tooltip.js";
import { anotherAlpha } from "../shared/another_alpha.js";
import { errorText } from "../shared/fields.js";
import { evaluationAnswers } from "./answers.js";
import { evaluationFigures } from "./figures.js";
import { evaluationFiles } from "./files.js";
import { evaluateForm } from "./form.js";
import { methodLooks, methodTitle } from "./methods.js";
import { remember, remembered } from "./open_evaluation.js";
import { evaluationProgress } from "./progress.js";
import { evaluationShelf } from "./shelf.js";
import { evaluationTable } from "./table.js";
import { evaluationVotes } from "./votes.js";

/** @import { ErrorMessage, EvaluationMessage } from "../types/messages.js" */
/** @import { PlanMessage, ResultsMessage } from "../types/messages.js" */

// Milliseconds between two looks at an evaluation that runs, that waits, and that rests (it may go on
// in another page, or another process); and how long an order may go without an answer.
const PACE = { running: 1000, waiting: 2000, resting: 10_000, ordered: 15_000 };
const LONGEST_LOOK = 30_000;

const KEYS = "powerviz-evaluation-keys"; // of the evaluations that were begun in this browser
const MOST_KEYS = 50;
const keys = new Map();

const readKeys = () => {
  try {
    for (const [id, key] of JSON.parse(localStorage.getItem(KEYS)) || []) keys.set(String(id), String(key));
  } catch {
    return; // storage is off, or holds something else: what is begun now is known until a reload
  }
};
const keepKey = (id, key) => {
  readKeys(); // another page may have kept one meanwhile
  keys.set(id, key);
  try {
    localStorage.setItem(KEYS, JSON.stringify([...keys].slice(-MOST_KEYS)));
  } catch {
    return;
  }
};

/** `element`: where the tab's markup is; `port`: {send(order), onBatch(callback)}. */
export const evaluate = (element, port) => {
  const root = element.querySelector('[data-pv="evaluate"]');
  const results = part(root, "results");
  let serial = 0;
  let asked = ""; // what the last order was
  /** @type {EvaluationMessage | null} */
  let state = null; // how the evaluation stands
  /** @type {PlanMessage | null} */
  let plan = null;
  let looks = [];
  /** @type {ResultsMessage | null} */
  let tables = null;
  let timer = 0;
  let starting = false;
  let forgotten = false; // the server knows nothing any more of what is shown
  const { bundled } = root.dataset; // the id of the evaluation that is shown as long as no other is open
  let why = /** @type {import("../core/language.js").Wording} */ (""); // said above it

  const order = (doing, more = {}) => {
    serial += 1;
    asked = doing;
    starting = doing === "start";
    clearTimeout(timer);
    if (doing === "cancel" || doing === "resume") timer = setTimeout(look, PACE.ordered); // an answer can get lost
    why = "";
    port.send({ serial, do: doing, ...(more.id ? { key: keys.get(more.id) || "" } : {}), ...more });
  };
  const active = () => state && (state.status === "running" || state.status === "waiting");
  const link = () => linkTo({ tab: "evaluate", evaluation: state.id });

  const form = evaluateForm(part(root, "form"), (wanted) => {
    form.free(false);
    progress.busy();
    shelf.hide();
    results.hidden = true;
    order("start", { form: wanted });
  });
  const progress = evaluationProgress(part(root, "evaluation-progress"), {
    cancel: () => (state && !starting ? order("cancel", { id: state.id }) : close()),
    resume: () => order("resume", { id: state.id }),
    close: () => close(),
    link,
  });
  const shelf = evaluationShelf(
    part(root, "shelf"),
    () => {
      readKeys();
      return [...keys.keys()].slice(-MOST_KEYS);
    },
    (id) => order("open", { id }),
  );
  const table = evaluationTable(part(root, "evaluation-table"), () => draw());
  const figures = evaluationFigures(root);
  const alphas = anotherAlpha(part(root, "another-alpha"));
  const votes = evaluationVotes(part(root, "answer-votes"));
  const answers = evaluationAnswers(part(root, "evaluation-answers"));
  const files = evaluationFiles(part(root, "evaluation-files"));

  const own = () => state && !state.bundled;
  let first = true; // nothing of anybody's was shown yet
  const place = newPlace("evaluate", {
    values: () => (own() ? { evaluation: state.id } : {}),
    show: ({ evaluation }) => {
      if (evaluation && evaluation !== state?.id) order("open", { id: evaluation });
      else if (!evaluation && own()) leave();
    },
  });

  /** None of anybody's is open, so the one that comes with the package is; `message()`, if there is one, says why.
   *  @param {import("../core/language.js").Wording} message */
  const empty = (message = "") => {
    clearTimeout(timer);
    forgotten = false;
    const lacking = bundled && state?.id !== bundled && asked !== bundled;
    if (state?.id !== bundled) {
      state = plan = tables = null;
      results.hidden = true;
      progress.empty(message);
    } else {
      draw();
      progress.error(message);
    }
    form.free(true);
    shelf.show();
    if (!lacking) return;
    order("open", { id: bundled });
    asked = bundled; // once: if it cannot be had, there is nothing to show
    why = message;
  };
  const leave = () => {
    order("close"); // whatever still comes belongs to what was closed
    remember(null);
    empty();
  };
  const close = () => {
    leave();
    place.moved();
  };

  /** @returns {import("./progress.js").Word} */
  const word = () => {
    if (forgotten) return "forgotten";
    return server.here || state.status === "finished" ? "heard" : "unheard";
  };
  const draw = () => {
    progress.draw(state, plan, word());
    if (why) progress.error(why);
    form.free(forgotten || !(active() && state.mine));
    drawTables();
  };
  const curveOf = (look) => {
    const curve = (tables.alphas ?? []).find((one) => one.method === look.name);
    return curve ? [{ curve, look, title: methodTitle(look) }] : [];
  };
  const notMixed = (look) => (tables.unmixed ?? []).includes(look.name);
  const drawTables = () => {
    results.hidden = !tables?.done;
    if (results.hidden) return;
    table.draw(looks, tables, tables.done === state.total);
    figures.draw({
      id: state.id,
      key: `${state.id} ${tables.done}`,
      looks: table.shown(looks),
      all: looks,
      results: tables,
    });
    const shown = table.shown(looks);
    alphas.draw({
      key: `${state.id} ${tables.done}`,
      shown: active() ? [] : shown.flatMap(curveOf),
      notMixed: active() ? [] : shown.filter(notMixed).map(methodTitle),
    });
    votes.draw(shown, active() ? [] : (tables.votes ?? []));
    part(root, "evaluation-files").hidden = forgotten;
    if (forgotten) return;
    answers.draw({ id: state.id, done: tables.done, plan, looks, shows: table.shows });
    files.draw({ id: state.id, plan, looks });
  };

  /** @param {ErrorMessage} error */
  const refused = (error) => {
    form.free(true);
    const shown = asked === "start" && form.refuse(error.field, error.message);
    const text = () => (shown ? say("evaluate-the-form-says-what-has") : `${errorText(error)}.`);
    if (!state) return empty(text);
    draw();
    progress.error(text);
    shelf.show(state.id);
    follow();
    return undefined;
  };
  /** The server has lost it: what was drawn of it stays, until another one is opened. */
  const forget = () => {
    forgotten = true;
    remember(null);
    draw();
    return shelf.show(state.id);
  };
  const lost = () => {
    remember(null);
    if (asked === "cancel") empty(() => say("evaluate-cancelled-before-its-first-sample"));
    else empty(() => say("evaluate-that-evaluation-is-not-on"));
    place.moved("replaceState");
  };

  /** Look at it again in a while, unless nothing can change. */
  const follow = () => {
    clearTimeout(timer);
    if (!state || forgotten || (state.status === "finished" && state.idle)) return;
    const pace = state.status === "waiting" ? PACE.waiting : state.idle ? PACE.resting : PACE.running;
    timer = setTimeout(look, pace);
  };
  const look = async () => {
    if (!state || forgotten || !element.isConnected) return;
    const known = serial; // what is asked for by an order meanwhile goes first
    const query = new URLSearchParams({ mark: state.mark, done: String(tables ? tables.done : -1) });
    const stop = new AbortController();
    const patience = setTimeout(() => stop.abort(), LONGEST_LOOK);
    /** @type {EvaluationMessage | null} */
    let told = null;
    try {
      const answer = await fetch(addressOf(`evaluations/${encodeURIComponent(state.id)}/standing?${query}`), {
        signal: stop.signal,
      });
      told = answer.ok ? await answer.json() : null;
    } catch {
      told = null; // the server is not there: what is shown stays, and the page goes on looking
    }
    clearTimeout(patience);
    if (known !== serial || !state) return;
    if (told?.lost) return void (tables?.done ? forget() : lost());
    if (told?.error && !told.id) progress.error(() => `${errorText(told.error)}.`);
    else if (told && !told.same) {
      if (told.results) tables = told.results;
      state = { ...told, mine: state.mine, bundled: state.bundled };
      draw();
    }
    follow();
  };

  const take = (json) => {
    if (!json) return;
    /** @type {EvaluationMessage} */
    const batch = JSON.parse(json);
    if (batch.serial !== serial) return;
    starting = forgotten = false;
    if (batch.error && !batch.id) return void refused(batch.error);
    if (batch.closed) return void (asked === "cancel" && lost());
    if (batch.lost) return void (asked === bundled ? undefined : lost());
    if (batch.plan) {
      if (!state || state.id !== batch.id) {
        table.begin(batch.plan);
        tables = null;
      }
      plan = batch.plan;
      if (batch.key) keepKey(batch.id, batch.key);
      looks = methodLooks(plan.methods);
    }
    if (!plan) return;
    if (batch.results) tables = batch.results;
    state = batch;
    if (batch.plan && own()) {
      remember(batch.id);
      if (asked === "open") form.fill(plan);
      place.moved(first ? "replaceState" : "pushState");
      first = false;
    }
    draw();
    if (active() && state.mine) shelf.hide();
    else shelf.show(state.id);
    follow();
  };
  port.onBatch(take);
  server.onChange(() => {
    if (starting && !server.here) {
      serial += 1; // what was asked for will not come
      starting = false;
      const text = () => say("evaluate-start-unheard");
      if (!state) return empty(text);
      why = text;
    }
    if (!state) return undefined;
    draw();
    return server.here && !state.bundled ? look() : undefined;
  });
  server.waitsFor(() => starting);
  document.addEventListener("visibilitychange", () => !document.hidden && state && !starting && follow());

  language.on(() => {
    progress.again();
    shelf.draw();
    if (state) drawTables();
  });
  definitions(root);
  tabs.evaluate = {
    state: () => (own() ? state : null),
    results: () => (own() ? tables : null),
    bundled: () => (state?.bundled ? tables : null),
  };
  readKeys();
  const linked = linkedValues("evaluate").evaluation;
  const known = linked || remembered();
  if (linked) place.arriving();
  if (known) order("open", { id: known });
  else {
    first = false;
    empty();
    place.here();
  }
  form.ready();
  root.dataset.ready = "true";
};
