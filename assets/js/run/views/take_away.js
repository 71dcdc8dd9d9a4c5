// Downloads, pictures and the link. On a page without a server the run is written here, in the browser.

import { clipped, el, part } from "../../core/dom.js";
import { say, tell, tellWith } from "../../core/language.js";
import { addressOf } from "../../core/link.js";
import { savePicture } from "../../core/picture.js";
import { Refused, unlessRefused, wordsOf } from "../../core/refused.js";
import { saveBlob } from "../../core/saving.js";
import { server } from "../../core/server.js";
import { kindOf } from "../kind.js";
import { saveResponse } from "../response_picture.js";
import { addView } from "../views.js";

const NO_SERVER = { code: "run-server-does-not-answer" };

/** A file of a run that the server does not have: it is sent there, and comes back as one. */
export const madeOf = async (events, kind) => {
  if (!server.here) throw new Refused(NO_SERVER);
  const answer = await fetch(addressOf(`uploads/${kind}`), { method: "POST", body: lines(events) });
  await unlessRefused(answer);
  return answer.blob();
};

/** Bring a run along to a server that does not have it: the key under which an order names it. */
export const bringAlong = async (events) => {
  const answer = await fetch(addressOf("runs"), { method: "POST", body: lines(events) }).catch(() => null);
  const told = await answer?.json().catch(() => null);
  if (!told) throw new Refused(NO_SERVER);
  if (!told.key) throw new Refused(told.message, told.field);
  return told.key;
};

const lines = (events) =>
  new Blob(
    events.map((event) => `${JSON.stringify(event)}\n`),
    { type: "application/jsonl" },
  );

/** `take`, all of it optional: `address(kind)` of a download, or null; `make(kind)` makes one that
 *  has no address; `link()` is the link to copy, null if there is none; `says()` what it does or why there is none,
 *  without which there always is one; `saysStep()` is the step that it opens. */
addView("take-away", (root, player, take) => {
  const { address, make, link, says, saysStep } = take;
  const facts = part(root, "facts");
  const anchors = [...root.querySelectorAll("[data-download]")];
  const pictures = [...root.querySelectorAll("[data-keep]")];
  const copy = part(root, "copy-link");

  const save = async (kind) => {
    const file = `powerviz-run.${kind}`;
    if (kind === "jsonl") return saveBlob(lines(player.events), file);
    tell(facts, "run-being-made");
    try {
      saveBlob(await make(kind), file);
      facts.textContent = "";
    } catch (error) {
      tellWith(facts, () => say("run-it-could-not-be-made", { reason: wordsOf(error) }));
    }
  };
  for (const anchor of anchors) {
    anchor.addEventListener("click", (event) => {
      if (anchor.hasAttribute("href") || anchor.getAttribute("aria-disabled") === "true") return;
      event.preventDefault();
      save(anchor.dataset.download);
    });
  }
  for (const button of pictures) {
    button.addEventListener("click", () => {
      const { keep, format } = button.dataset;
      const stage = root.closest(".pv-stage");
      const plot = stage.querySelector(".pv-trace .pv-plot");
      const title = clipped(player.run.started.prompt, Math.floor((keep === "trace" ? plot : stage).clientWidth / 9.5));
      const file = `powerviz-${keep}`;
      if (keep === "trace") savePicture(plot, format, file, title);
      else saveResponse(stage.querySelector(".pv-response"), format, file, title);
    });
  }

  if (link) {
    copy.addEventListener("click", async () => {
      const url = link();
      copy.dataset.link = url;
      try {
        await navigator.clipboard.writeText(url);
        const step = saysStep?.() ?? null;
        tellWith(facts, () =>
          step === null ? say("run-copied-the-link-opens-this") : say("run-copied-the-link-opens-step", { step }),
        );
      } catch {
        facts.replaceChildren(`${say("compare-copy-it-from-here")} `, el("code", {}, url));
      }
    });
  } else {
    copy.remove();
    root.querySelector("[data-open-class]").remove(); // nobody is there to hold a class
    facts.textContent = "";
  }

  let foretold = ""; // of which run it was said last what its link does
  const foretell = () => {
    const linked = link() !== null;
    const now = `${player.runId} ${linked}`;
    if (now === foretold) return;
    foretold = now;
    copy.disabled = !linked;
    tellWith(facts, says);
  };

  const draw = () => {
    if (says) foretell();
    const some = player.events.length > 0;
    const table = anchors.find((anchor) => anchor.dataset.download === "csv");
    table.title = kindOf(player).steps ? say("run-one-row-per-step") : say("run-one-row-per-sample");
    for (const anchor of anchors) {
      const kind = anchor.dataset.download;
      const target = some && address ? address(kind) : null;
      const possible = some && !!(target || make || kind === "jsonl");
      anchor.hidden = !address && kind !== "jsonl";
      anchor.setAttribute("aria-disabled", String(!possible));
      if (!target) {
        anchor.removeAttribute("href");
        anchor.setAttribute("role", "button");
        anchor.tabIndex = possible ? 0 : -1;
      } else if (anchor.getAttribute("href") !== target) {
        anchor.removeAttribute("role");
        anchor.href = target;
        anchor.setAttribute("download", "");
      }
    }
    for (const button of pictures) button.disabled = !some;
  };
  return { draw };
});
