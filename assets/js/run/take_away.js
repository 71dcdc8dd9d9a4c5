// Downloads, pictures and the link. On a page without a server the run is written here, in the browser.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  /** Save a blob as a file. */
  PV.saveBlob = (blob, name) => {
    const url = URL.createObjectURL(blob);
    PV.el("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };

  /** A file of a run that the server does not have: it is sent there, and comes back as one. */
  PV.madeOf = async (events, kind) => {
    if (!PV.server.here) throw new Error("the server does not answer; the run as JSON Lines needs none");
    const answer = await fetch(PV.address(`uploads/${kind}`), { method: "POST", body: lines(events) });
    if (!answer.ok) throw new Error((await answer.json()).message);
    return answer.blob();
  };

  /** Bring a run along to a server that does not have it: the key under which an order names it. */
  PV.bringAlong = async (events) => {
    const failed = (field, message) => Object.assign(new Error(message), { field });
    const answer = await fetch(PV.address("runs"), { method: "POST", body: lines(events) }).catch(() => null);
    const told = await answer?.json().catch(() => null);
    if (!told) throw failed("server", "the server does not answer; the run as JSON Lines needs none");
    if (!told.key) throw failed(told.field, told.message);
    return told.key;
  };

  const lines = (events) => new Blob(events.map((event) => `${JSON.stringify(event)}\n`), { type: "application/jsonl" });

  /** `take`, all of it optional: `address(kind)` of a download, or null; `make(kind)` makes one that
   *  has no address; `link()` is the link to copy, null if there is none, and `says` what it does. */
  PV.addView("take-away", (root, player, take) => {
    const { address, make, link } = take;
    const facts = PV.part(root, "facts");
    const anchors = [...root.querySelectorAll("[data-download]")];
    const pictures = [...root.querySelectorAll("[data-keep]")];
    const copy = PV.part(root, "copy-link");

    const save = async (kind) => {
      const file = `powerviz-run.${kind}`;
      if (kind === "jsonl") return PV.saveBlob(lines(player.events), file);
      PV.tell(facts, "Being made…");
      try {
        PV.saveBlob(await make(kind), file);
        facts.textContent = "";
      } catch (error) {
        PV.tellWith(facts, () => PV.say("It could not be made: {reason}", { reason: PV.translated(error.message) }));
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
        const title = PV.clipped(player.run.started.prompt, Math.floor((keep === "trace" ? plot : stage).clientWidth / 9.5));
        const file = `powerviz-${keep}`;
        if (keep === "trace") PV.savePicture(plot, format, file, title);
        else PV.saveResponse(stage.querySelector(".pv-response"), format, file, title);
      });
    }

    if (take.says) PV.tellWith(facts, take.says);
    if (link) {
      copy.addEventListener("click", async () => {
        const url = link();
        if (!url) {
          PV.tell(facts, "A link can lead to a bundled run only: this one is in your file.");
          return;
        }
        copy.dataset.link = url;
        try {
          await navigator.clipboard.writeText(url);
          PV.tell(facts, "Copied. The link opens this page as it is set now.");
        } catch {
          facts.replaceChildren(`${PV.say("Copy it from here:")} `, PV.el("code", {}, url));
        }
      });
    } else {
      copy.remove();
      facts.textContent = "";
    }

    const draw = () => {
      const some = player.events.length > 0;
      const table = anchors.find((anchor) => anchor.dataset.download === "csv");
      table.title = PV.kindOf(player).steps ? PV.say("one row per step") : PV.say("one row per sample");
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
})();
