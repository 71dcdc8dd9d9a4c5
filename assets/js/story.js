// The line above the run: what to watch in this example, notices, errors.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  /** Each part takes a text, or a function that says it in the page's language; none clears it. */
  PV.storyView = (root) => {
    const parts = { watch: PV.part(root, "watch"), notice: PV.part(root, "notice"), error: PV.part(root, "error") };
    const say = (name) => (text) => {
      PV.tellWith(parts[name], text || "");
      parts[name].hidden = !text;
    };
    return { watch: say("watch"), notice: say("notice"), error: say("error") };
  };
})();
