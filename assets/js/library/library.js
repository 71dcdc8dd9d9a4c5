// The Library page: a list of recorded runs, files brought along, and the replayer that plays them.
// Knows where runs come from. Playing is the replayer's.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;
  const KEPT = "powerviz-recordings"; // the keys of files that the server keeps for this browser
  const MOST_KEPT = 20;

  /** [{key, name}], the newest first. */
  const keptOnes = () => {
    try {
      const found = JSON.parse(localStorage.getItem(KEPT) || "[]");
      return Array.isArray(found) ? found.filter((one) => typeof one?.key === "string" && typeof one.name === "string") : [];
    } catch {
      return []; // storage is off, or holds something else
    }
  };
  const keepOnes = (ones) => {
    try {
      localStorage.setItem(KEPT, JSON.stringify(ones.slice(0, MOST_KEPT)));
    } catch {
      return; // what is sent is known as long as the page is open
    }
  };

  PV.library = (element) => {
    const root = PV.part(element, "library");
    const { examples } = PV.known();
    const entries = [...root.querySelectorAll("[data-run]")];
    const refused = PV.part(root, "refused");
    const input = PV.part(root, "upload"); // none where whoever runs the server takes no files
    const toExplore = PV.part(root, "to-explore");
    let asked = 0; // serial of what was asked for last: what comes late is not shown
    let file = null; // the upload shown

    const send = (kind, what) => fetch(PV.address(`uploads/${kind}`), { method: "POST", body: what });
    const take = {
      address: (kind) => (file || !player.runId ? null : PV.address(`runs/${encodeURIComponent(player.runId)}/${kind}`)),
      make: async (kind) => {
        const answer = await send(kind, file);
        if (!answer.ok) throw new Error((await answer.json()).message);
        return answer.blob();
      },
      says: () => PV.say("The link opens this run at this step."),
      link: () => {
        if (file || !player.runId) return null;
        return PV.linkTo({ tab: "library", run: player.runId, step: PV.chainOf(player.run).steps.length });
      },
    };
    const { player, stage, show } = PV.replayer(root, take);
    PV.libraryPlayer = player;

    /** `say()` is what was wrong with what was asked for, in the page's language; "": nothing was. */
    const refuse = (say) => {
      PV.tellWith(refused, say && (() => PV.readable(PV.clipped(say(), 400))));
      refused.hidden = !say;
    };
    const still = () => PV.say("What was shown before is still here.");

    /** Whether the run that is shown can be opened elsewhere, and why not. */
    const offer = () => {
      const { sampler, model } = player.run.started;
      const offered = PV.models ? PV.models().includes(model) : true;
      const known = PV.offersMethod ? PV.offersMethod(sampler) : PV.methodLook(sampler).steps !== undefined;
      toExplore.disabled = !known || !offered;
      const missing = offered ? "" : PV.say("Its model is not loaded here");
      toExplore.title = known ? missing : PV.say("Its method is not known here");
    };

    const open = (feed, step, from) => {
      file = from;
      show(feed, step);
      const example = from ? null : examples.find((one) => one.name === feed.run);
      entries.forEach((entry) => {
        if (example && entry.dataset.run === example.name) entry.setAttribute("aria-current", "true");
        else entry.removeAttribute("aria-current");
      });
      const name = from && PV.readable(PV.clipped(from.name, 80));
      stage.story.watch(example || !from ? "" : () => PV.say("From your file {name}.", { name }));
      offer();
      refuse("");
    };
    PV.language.on(() => player.run.started && offer());

    /** Fetch and show; `what()` gives the server's answer. */
    const load = async (what, step, from) => {
      const serial = ++asked;
      root.dataset.loading = "true";
      try {
        const answer = await what();
        const feed = answer.ok ? await answer.json() : null;
        const complaint = answer.ok ? null : await answer.text();
        if (serial !== asked) return;
        if (feed) open(feed, step, from);
        else if (from) refuse(() => `${from.name}: ${told(complaint, answer.status)} ${still()}`);
        else refuse(() => PV.translated(complaint));
      } catch {
        if (serial === asked) refuse(() => `${PV.say("The server did not answer.")} ${still()}`);
      }
      if (serial === asked) delete root.dataset.loading;
    };
    /** What an answer says that refuses a file; a server or proxy that fails says it in other ways than ours. */
    const told = (complaint, status) => {
      try {
        return `${PV.translated(JSON.parse(complaint).message)}.`;
      } catch {
        return PV.say("The server failed while it was reading the file (error {status}).", { status });
      }
    };
    const bundled = (name, step = null) => load(() => fetch(PV.address(`examples/${encodeURIComponent(name)}`)), step, null);
    const upload = (chosen) => {
      const most = Number(input.dataset.most);
      asked += 1;
      if (chosen.size > most) {
        const sizes = { name: chosen.name, size: Math.round(chosen.size / 2 ** 20), most: most / 2 ** 20 };
        return refuse(() => PV.say("{name} has {size} MB; a recording may have {most} MB. Record fewer steps or a shorter response.", sizes));
      }
      if (!chosen.size) return refuse(() => PV.say("{name} is empty.", { name: chosen.name }));
      return load(() => send("feed", chosen), null, chosen);
    };
    const shelf = PV.part(root, "kept");

    /** Files that the server keeps: they are there after it was started anew, too. */
    const listKept = () => {
      const ones = shelf.dataset.keeps === "true" ? keptOnes() : [];
      shelf.hidden = !ones.length;
      const row = (one) => PV.el("li", {}, PV.el("button", { type: "button", "data-kept": one.key, onclick: () => reopen(one) }, PV.el("b", {}, PV.readable(PV.clipped(one.name, 80)))));
      PV.part(shelf, "kept-runs").replaceChildren(...ones.map(row));
    };
    const reopen = async ({ key, name }) => {
      asked += 1;
      let answer = null;
      try {
        answer = await fetch(PV.address(`recordings/${encodeURIComponent(key)}`));
        if (answer.ok) return void (await upload(new File([await answer.blob()], name)));
      } catch {
        return void refuse(() => `${PV.say("The server did not answer.")} ${still()}`);
      }
      const text = await answer.text();
      refuse(() => PV.translated(text));
      if (answer.status !== 404) return undefined;
      keepOnes(keptOnes().filter((one) => one.key !== key));
      return listKept();
    };
    /** Have the server keep what it has just read, where it keeps anything. */
    const keep = async (chosen) => {
      try {
        const answer = await fetch(PV.address("recordings"), { method: "POST", body: chosen });
        if (!answer.ok) return; // the page has it as long as it is open
        const { key } = await answer.json();
        keepOnes([{ key, name: chosen.name }, ...keptOnes()]);
        listKept();
      } catch {
        return;
      }
    };
    const bring = async (chosen) => {
      await upload(chosen);
      if (file === chosen && shelf.dataset.keeps === "true") await keep(chosen);
    };

    entries.forEach((entry) => entry.addEventListener("click", () => bundled(entry.dataset.run)));
    if (input) {
      input.addEventListener("change", async () => {
        if (input.files.length) await bring(input.files[0]);
        input.value = ""; // the same file may be chosen again
      });
      root.addEventListener("dragover", (event) => event.preventDefault());
      root.addEventListener("drop", (event) => {
        event.preventDefault();
        if (event.dataTransfer.files.length) bring(event.dataTransfer.files[0]);
      });
    }
    toExplore.addEventListener("click", () => {
      const { sampler, settings, prompt, model } = player.run.started;
      const plain = Object.entries(settings).filter(([, value]) => value === null || ["number", "boolean"].includes(typeof value));
      const values = { ...Object.fromEntries(plain.map(([name, value]) => [name, String(value ?? "")])), wrapping: "raw", prompt, model, ...(sampler === PV.FIRST_METHOD ? {} : { sampler }) };
      player.pause();
      const all = { ...values, example: file ? "" : player.runId };
      if (PV.openInExplore) PV.openInExplore(all);
      else location.assign(PV.linkTo(all));
    });

    listKept();
    const firstView = async () => {
      const linked = PV.linkedValues("library");
      const known = entries.find((entry) => entry.dataset.run === linked.run) || entries[0];
      const step = known && known.dataset.run === linked.run && /^\d+$/.test(linked.step ?? "") ? Number(linked.step) : null;
      if (known) await bundled(known.dataset.run, step);
      if (linked.run && known && known.dataset.run !== linked.run) refuse(() => PV.say("There is no recorded run {name} here.", { name: linked.run }));
      stage.ready();
      root.dataset.ready = "true";
    };
    firstView();
  };
})();
