// The Library page: a list of recorded runs, files brought along, and the replayer that plays them.
// Knows where runs come from. Playing is the replayer's, and keeping files `kept_files.js`.

import { clipped, el, part, readable } from "../core/dom.js";
import { language, say, tellWith, textOf } from "../core/language.js";
import { addressOf, known, linkedValues, linkTo } from "../core/link.js";
import { FIRST_METHOD, methodLook } from "../core/methods.js";
import { newPlace, stepOf } from "../core/place.js";
import { unlessRefused } from "../core/refused.js";
import { tabs } from "../core/tabs.js";
import { noteAtRest } from "../run/player.js";
import { replayer } from "../run/replay.js";
import { inBrowser, onServer } from "./kept_files.js";

export const library = (element) => {
  const root = part(element, "library");
  const { examples } = known();
  const entries = [...root.querySelectorAll("[data-run]")];
  const refused = part(root, "refused");
  const input = part(root, "upload"); // none where whoever runs the server takes no files
  const toExplore = part(root, "to-explore");
  /** Whether there is a run of this name: one that is listed, or an example's, which Explore shows. */
  const isRecorded = (name) =>
    entries.some((entry) => entry.dataset.run === name) || examples.some((one) => one.recorded && one.name === name);
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
    says: () => say(file ? "run-a-link-can-lead-to" : "library-the-link-opens-this-run"),
    link: () => {
      if (file || !player.runId) return null;
      return linkTo({ tab: "library", run: player.runId, step: player.shown });
    },
  };
  const { player, deck, stage, show } = replayer(root, take);
  const place = newPlace("library", {
    values: () => (file || !player.runId ? {} : { run: player.runId, step: player.shown }),
    show: ({ run, step }) => {
      if (!run && !step) return;
      place.arriving();
      if (run === player.runId) player.showStep(Math.min(player.steps, stepOf(step) ?? player.steps));
      else if (isRecorded(run)) bundled(run, stepOf(step));
    },
  });
  noteAtRest(player, () => place.moved());
  tabs.library = { root, player, deck };

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
    const missing = offered ? "" : say("library-its-model-is-not-loaded");
    const why = known ? missing : say("library-its-method-is-not-known");
    toExplore.hidden = why !== "";
    part(root, "no-explore").textContent = why;
    part(root, "no-explore").hidden = !why;
  };

  const open = (feed, step, from) => {
    file = from;
    const entry = from ? null : entries.find((one) => one.dataset.run === feed.run);
    const question = entry?.dataset.question ?? feed.question;
    show({ ...feed, question }, step);
    entries.forEach((one) => {
      if (one === entry) one.setAttribute("aria-current", "true");
      else one.removeAttribute("aria-current");
    });
    markKept();
    if (question) part(root, "recorded-prompt").textContent = question;
    const example = from || entry ? null : examples.find((one) => one.name === feed.run);
    const name = from && readable(clipped(from.name, 80));
    stage.story.watch(
      from ? () => say("library-from-your-file", { name }) : example ? () => textOf(example.watch) : "",
    );
    offer();
    refuse("");
  };
  language.on(() => {
    if (player.run.started) offer();
    listKept();
  });

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
  const kept = shelf.dataset.keeps === "true" ? onServer : inBrowser;
  const markKept = () => {
    for (const button of shelf.querySelectorAll("[data-kept]"))
      if (file && button.dataset.kept === player.runId) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
  };
  const listKept = async () => {
    const ones = await kept.list();
    shelf.hidden = !ones.length;
    const row = (one) => {
      const name = readable(clipped(one.name, 80));
      const opens = { type: "button", "data-kept": one.key, onclick: () => reopen(one) };
      const forget = async () => {
        await kept.forget(one.key);
        await listKept();
      };
      const about = say("library-forget", { name });
      const leaves = { type: "button", class: "pv-forget", title: about, "aria-label": about, onclick: forget };
      return el("li", {}, el("button", opens, el("b", {}, name)), el("button", leaves, "×"));
    };
    part(shelf, "kept-runs").replaceChildren(...ones.map(row));
    markKept();
  };
  const reopen = async ({ key, name }) => {
    asked += 1;
    let answer = null;
    try {
      answer = await kept.find(key);
      if (answer.ok) return void (await upload(new File([await answer.blob()], name)));
    } catch {
      return void refuse(() => `${say("library-the-server-did-not-answer")} ${still()}`);
    }
    const text = await answer.text();
    refuse(() => sentence(text, answer.status));
    if (answer.status !== 404) return undefined;
    await kept.forget(key);
    return listKept();
  };
  /** Show a file, and keep it if it was read: what cannot be kept is here as long as the page is open. */
  const bring = async (chosen) => {
    await upload(chosen);
    if (file !== chosen) return;
    try {
      await kept.add(chosen, player.runId);
      await listKept();
    } catch {
      return;
    }
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
    const there = isRecorded(linked.run);
    const name = there ? linked.run : entries[0]?.dataset.run;
    if (name) await bundled(name, there ? stepOf(linked.step) : null);
    if (linked.run && !there) refuse(() => say("library-there-is-no-recorded-run", { name: linked.run }));
    stage.ready();
    root.dataset.ready = "true";
  };
  firstView();
};
