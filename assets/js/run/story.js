// The line above the run: what to watch in this example, notices, errors, an offer.
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
    const offer = PV.part(root, "offer");
    const [takeUp, decline] = ["take-up", "decline"].map((name) => PV.part(root, name));
    let choices = {};
    takeUp.addEventListener("click", () => choices.takeUp?.());
    decline.addEventListener("click", () => choices.decline?.());

    /** Offer something, with what to do if it is taken up or declined; without a text, nothing.
     *  The texts are as for the other parts. */
    const offered = (text, action = "", then = {}) => {
      choices = then;
      PV.tellWith(PV.part(root, "offered"), text || "");
      PV.tellWith(takeUp, action);
      takeUp.hidden = !then.takeUp;
      decline.hidden = !then.decline;
      offer.hidden = !text;
    };
    return { watch: say("watch"), notice: say("notice"), error: say("error"), offer: offered };
  };
})();
