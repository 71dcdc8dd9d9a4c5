// Everything that shows a run, put together: draws at most once per frame, whatever happens.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  /** Mount the views inside `root`. `deck` is what the buttons do; `take`: see `run/take_away.js`. */
  PV.stage = (root, player, deck, take = {}) => {
    const part = (name) => PV.part(root, name);
    const response = part("response");
    const position = PV.positionView(response, player);
    const transport = PV.transportView(root, player, deck);
    const views = [transport, PV.responseView(response, player, position.show), position, ...PV.viewsIn(root, player, take)];
    const story = PV.storyView(part("story"));
    PV.definitions(root);

    let frame = 0;
    let frames = 0;
    const draw = () => {
      frame = 0;
      frames += 1;
      PV.showForKind(root, player);
      views.forEach((view) => view.draw());
      views.forEach((view) => view.measure && view.measure()); // once all is written: one layout
      root.dataset.frames = frames;
    };
    const redraw = () => {
      if (!frame) frame = requestAnimationFrame(draw);
    };
    player.onChange(redraw);
    PV.language.on(redraw);
    redraw();
    return { redraw, story, ready: transport.ready };
  };
})();
