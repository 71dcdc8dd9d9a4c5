// The Library page: a list of recorded runs, files brought along, and the replayer that plays them.
// Knows where runs come from. Playing is the replayer's.

import { clipped, el, part, readable } from "../core/dom.js";
import { language, say, tellWith, textOf } from "../core/language.js";
import { addressOf, known, linkedValues, linkTo } from "../core/link.js";
import { FIRST_METHOD, methodLook } from "../core/methods.js";
import { newPlace, stepOf } from "../core/place.js";
import { unlessRefused } from "../core/refused.js";
import { tabs } from "../core/tabs.js";
import { noteAtRest } from "../run/player.js";
import { replayer } from "../run/replay.js";

const KEPT = "powerviz-recordings"; // the keys of files that the server keeps for this browser
const MOST_KEPT = 20;

/** [{key, name}], the newest first. */
const keptOnes = () => {
  try {
    const found = JSON.parse(localStorage.getItem(KEPT) || "[]");
    return Array.isArray(found)
      ? found.filter((one) => typeof one?.key === "string" && typeof one.name === "string")
      : [];
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

export const library = (element) => {
  const root = part(element, "library");
  const { examples } = known();
  const entries = [...root.querySelectorAll("[data-run]")];
  const refused = part(root, "refused");
  const input = part(root, "upload"); // none where whoever runs the server takes no files
  const toExplore = part(root, "to-explore");
  let asked = 0; // serial of what was asked for last: what comes late is not shown
  let file = null; // the upload shown

  const send = (kind, what) => fetch(addressOf(`uploads/${kind}`), { method: "POST", body: what });
  const take = {
    address: (kind) => (file || !player.runId ? null : addressOf(`runs/${encodeURIComponent(player.runId)}/${kind}`)),
    make: async (kind) => {
      const answer = await send(kind, file);
      await unlessRefused(answer);
      return answer.blob();
    },
    says: () => say("library-the-link-opens-this-run"),
    link: () => {
      if (file || !player.runId) return null;
      return linkTo({ tab: "library", run: player.runId, step: player.shown });
    },
  };
  const { player, stage, show } = replayer(root, take);
  const place = newPlace("library", {
    values: () => (file || !player.runId ? {} : { run: player.runId, step: player.shown }),
    show: ({ run, step }) => {
      if (!run && !step) return;
      place.arriving();
      if (run === player.runId) player.showStep(Math.min(player.steps, stepOf(step) ?? player.steps));
      else if (entries.some((entry) => entry.dataset.run === run)) bundled(run, stepOf(step));
    },
  });
  noteAtRest(player, () => place.moved());
  tabs.library = { player };

  /** `say()` is what was wrong with what was asked for, in the page's language; "": nothing was. */
  const refuse = (say) => {
    tellWith(refused, say && (() => readable(clipped(say(), 400))));
    refused.hidden = !say;
  };
  const still = () => say("library-what-was-shown-before-is");

  /** Whether the run that is shown can be opened elsewhere, and why not. */
  const offer = () => {
    const { sampler, model } = player.run.started;
    const offered = tabs.explore ? tabs.explore.models().includes(model) : true;
    const known = tabs.explore ? tabs.explore.offers(sampler) : methodLook(sampler).steps !== undefined;
    toExplore.disabled = !known || !offered;
    const missing = offered ? "" : say("library-its-model-is-not-loaded");
    toExplore.title = known ? missing : say("library-its-method-is-not-known");
  };

  const open = (feed, step, from) => {
    file = from;
    show(feed, step);
    const example = from ? null : examples.find((one) => one.name === feed.run);
    entries.forEach((entry) => {
      if (example && entry.dataset.run === example.name) entry.setAttribute("aria-current", "true");
      else entry.removeAttribute("aria-current");
    });
    const name = from && readable(clipped(from.name, 80));
    stage.story.watch(example || !from ? "" : () => say("library-from-your-file", { name }));
    offer();
    refuse("");
  };
  language.on(() => player.run.started && offer());

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
      else refuse(() => sentence(complaint, answer.status));
    } catch {
      if (serial === asked) refuse(() => `${say("library-the-server-did-not-answer")} ${still()}`);
    }
    if (serial === asked) delete root.dataset.loading;
  };
  /** What an answer says that refuses; a server or proxy that fails says it in other ways than ours. */
  const sentence = (complaint, status, end = "") => {
    try {
      return textOf(JSON.parse(complaint).message) + end;
    } catch {
      return say("library-the-server-failed-while-it", { status });
    }
  };
  /** The same of a file, whose faults are no whole sentences. */
  const told = (complaint, status) => sentence(complaint, status, ".");
  const bundled = (name, step = null) =>
    load(() => fetch(addressOf(`examples/${encodeURIComponent(name)}`)), step, null);
  const upload = (chosen) => {
    const most = Number(input.dataset.most);
    asked += 1;
    if (chosen.size > most) {
      const sizes = { name: chosen.name, size: Math.round(chosen.size / 2 ** 20), most: most / 2 ** 20 };
      return refuse(() => say("library-has-mb-a-recording-may", sizes));
    }
    if (!chosen.size) return refuse(() => say("library-is-empty", { name: chosen.name }));
    return load(() => send("feed", chosen), null, chosen);
  };
  const shelf = part(root, "kept");

  /** Files that the server keeps: they are there after it was started anew, too. */
  const listKept = () => {
    const ones = shelf.dataset.keeps === "true" ? keptOnes() : [];
    shelf.hidden = !ones.length;
    const row = (one) =>
      el(
        "li",
        {},
        el(
          "button",
          { type: "button", "data-kept": one.key, onclick: () => reopen(one) },
          el("b", {}, readable(clipped(one.name, 80))),
        ),
      );
    part(shelf, "kept-runs").replaceChildren(...ones.map(row));
  };
  const reopen = async ({ key, name }) => {
    asked += 1;
    let answer = null;
    try {
      answer = await fetch(addressOf(`recordings/${encodeURIComponent(key)}`));
      if (answer.ok) return void (await upload(new File([await answer.blob()], name)));
    } catch {
      return void refuse(() => `${say("library-the-server-did-not-answer")} ${still()}`);
    }
    const text = await answer.text();
    refuse(() => sentence(text, answer.status));
    if (answer.status !== 404) return undefined;
    keepOnes(keptOnes().filter((one) => one.key !== key));
    return listKept();
  };
  /** Have the server keep what it has just read, where it keeps anything. */
  const keep = async (chosen) => {
    try {
      const answer = await fetch(addressOf("recordings"), { method: "POST", body: chosen });
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
    const plain = Object.entries(settings).filter(
      ([, value]) => value === null || ["number", "boolean"].includes(typeof value),
    );
    const values = {
      ...Object.fromEntries(plain.map(([name, value]) => [name, String(value ?? "")])),
      wrapping: "raw",
      prompt,
      model,
      ...(sampler === FIRST_METHOD ? {} : { sampler }),
    };
    player.pause();
    const named = file ? { ...values, example: "" } : { example: player.runId };
    if (tabs.explore) tabs.explore.open(named);
    else location.assign(linkTo(named));
  });

  listKept();
  const firstView = async () => {
    place.arriving();
    const linked = linkedValues("library");
    const known = entries.find((entry) => entry.dataset.run === linked.run) || entries[0];
    const step = known && known.dataset.run === linked.run ? stepOf(linked.step) : null;
    if (known) await bundled(known.dataset.run, step);
    if (linked.run && known && known.dataset.run !== linked.run)
      refuse(() => say("library-there-is-no-recorded-run", { name: linked.run }));
    stage.ready();
    root.dataset.ready = "true";
  };
  firstView();
};
