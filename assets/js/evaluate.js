// The Evaluate tab: the form, the evaluation that is open, its tables. What the buttons mean here.
// The evaluation lives on the server; this page knows its id, and finds it again after a reload.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;
  const KEY = "powerviz-evaluation";
  const SILENCE = 15_000; // milliseconds without a word from a running evaluation
  const LOOK_AGAIN = 10_000; // at one that another process is drawing

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

  const remembered = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null; // storage is off: the link remembers
    }
  };
  const remember = (id) => {
    try {
      if (id) localStorage.setItem(KEY, id);
      else localStorage.removeItem(KEY);
    } catch {
      return;
    }
  };

  /** `element`: where the tab's markup is; `port`: {send(order), onBatch(callback)}. */
  PV.evaluate = (element, port) => {
    const root = element.querySelector('[data-pv="evaluate"]');
    const results = PV.part(root, "results");
    let serial = 0;
    let asked = ""; // what the last order was
    let state = null; // how the evaluation stands
    let plan = null;
    let looks = [];
    let tables = null;
    let heard = 0;

    const order = (doing, more = {}) => {
      serial += 1;
      asked = doing;
      heard = Date.now();
      port.send({ serial, do: doing, ...(more.id ? { key: keys.get(more.id) || "" } : {}), ...more });
    };
    const active = () => state && (state.status === "running" || state.status === "waiting");
    const link = () => PV.linkTo({ tab: "evaluate", evaluation: state.id });

    const form = PV.evaluateForm(PV.part(root, "form"), (wanted) => {
      form.free(false);
      progress.busy();
      order("start", { form: wanted });
    });
    const progress = PV.evaluationProgress(
      PV.part(root, "evaluation-progress"),
      {
        cancel: () => (state ? order("cancel", { id: state.id }) : close()),
        resume: () => order("resume", { id: state.id }),
        close: () => close(),
        link,
      },
      (id) => order("open", { id }),
    );
    const table = PV.evaluationTable(PV.part(root, "evaluation-table"), () => draw());
    const figures = PV.evaluationFigures(root);
    const answers = PV.evaluationAnswers(PV.part(root, "evaluation-answers"));
    const files = PV.evaluationFiles(PV.part(root, "evaluation-files"));

    const inAddress = (id) => {
      if (!root.offsetParent) return; // another tab is shown
      history.replaceState(history.state, "", id ? PV.linkTo({ tab: "evaluate", evaluation: id }) : PV.linkTo({ tab: "evaluate" }));
    };

    /** Nothing is open; `message()`, if there is one, says why. */
    const empty = async (message = () => "") => {
      state = plan = tables = null;
      results.hidden = true;
      form.free(true);
      let entries = [];
      try {
        entries = await (await fetch(PV.address("evaluations"))).json();
      } catch {
        entries = []; // the server's folder cannot be listed right now
      }
      if (state === null) progress.empty(entries, message);
    };
    const close = () => {
      order("close"); // whatever still comes belongs to what was closed
      remember(null);
      inAddress("");
      return empty();
    };

    const draw = () => {
      progress.draw(state, plan);
      form.free(!(active() && state.mine));
      drawTables();
    };
    const drawTables = () => {
      results.hidden = !tables || !tables.done;
      if (results.hidden) return;
      table.draw(looks, tables);
      figures.draw({ id: state.id, key: `${state.id} ${tables.done}`, looks: table.shown(looks), results: tables });
      answers.draw({ id: state.id, done: tables.done, plan, looks });
      files.draw({ id: state.id, plan, looks });
    };

    const refused = (error) => {
      form.free(true);
      const shown = asked === "start" && form.refuse(error.field, error.message);
      const text = () => (shown ? PV.say("The form says what has to be changed.") : `${PV.errorText(error)}.`);
      if (!state) return empty(text);
      progress.draw(state, plan);
      progress.error(text);
    };

    const take = (json) => {
      if (!json) return;
      const batch = JSON.parse(json);
      if (batch.serial !== serial) return;
      heard = Date.now();
      if (batch.error && !batch.id) return refused(batch.error);
      if (batch.closed) return;
      if (batch.lost) {
        remember(null);
        return empty(() => PV.say("That evaluation is not on this server any more. Start another."));
      }
      if (batch.plan) {
        if (!state || state.id !== batch.id) {
          table.begin(batch.plan);
          tables = null;
        }
        plan = batch.plan;
        if (batch.key) keepKey(batch.id, batch.key);
        looks = PV.methodLooks(plan.methods);
        remember(batch.id);
        inAddress(batch.id);
      }
      if (!plan) return;
      if (batch.results) tables = batch.results;
      state = batch;
      draw();
    };
    port.onBatch(take);

    // A stream can break without a word: after a silence, ask again. Nothing is lost by that.
    setInterval(() => {
      if (!state || !element.isConnected) return;
      const silence = Date.now() - heard;
      const elsewhere = !state.mine && state.status === "paused" && root.offsetParent;
      if ((active() && silence > SILENCE) || (elsewhere && silence > LOOK_AGAIN)) order("open", { id: state.id });
    }, 2000);

    PV.language.on(() => {
      progress.again();
      if (state) drawTables();
    });
    PV.definitions(root);
    PV.evaluation = { state: () => state, results: () => tables };
    readKeys();
    const known = PV.linkedValues("evaluate").evaluation || remembered();
    if (known) order("open", { id: known });
    else empty();
    form.ready();
    root.dataset.ready = "true";
  };
})();
