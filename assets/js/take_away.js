// Downloads and the link. On a page without a server the run is written here, in the browser.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  /** `address(kind)` gives a download's address, or null where there is none. */
  PV.takeAwayView = (root, player, address, link) => {
    const facts = PV.part(root, "facts");
    const anchors = [...root.querySelectorAll("[data-download]")];
    const copy = PV.part(root, "copy-link");
    let blob = null;

    const offline = (kind) => {
      if (kind !== "jsonl") return null;
      if (!blob) {
        const lines = player.events.map((event) => `${JSON.stringify(event)}\n`);
        blob = URL.createObjectURL(new Blob(lines, { type: "application/jsonl" }));
      }
      return blob;
    };

    if (link) {
      copy.addEventListener("click", async () => {
        const url = link();
        copy.dataset.link = url;
        try {
          await navigator.clipboard.writeText(url);
          facts.textContent = "Copied. The link opens this page with these settings.";
        } catch {
          facts.replaceChildren("Copy it from here: ", PV.el("code", {}, url));
        }
      });
    } else {
      copy.remove();
      facts.textContent = "";
    }

    const draw = () => {
      const some = player.events.length > 0;
      for (const anchor of anchors) {
        const target = some ? (address ? address(anchor.dataset.download) : offline(anchor.dataset.download)) : null;
        anchor.hidden = !address && anchor.dataset.download !== "jsonl";
        anchor.setAttribute("aria-disabled", String(!target));
        if (target && anchor.getAttribute("href") !== target) {
          anchor.href = target;
          anchor.setAttribute("download", address ? "" : "powerviz-run.jsonl");
        } else if (!target) anchor.removeAttribute("href");
      }
    };
    return { draw };
  };
})();
