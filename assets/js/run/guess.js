// Guess first: the verdict stays hidden until the visitor has said accept or reject.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  PV.addView("decision", (root, player) => {
    const toggle = PV.part(root.closest(".pv-stage"), "guess-first");
    const box = PV.part(root, "guess");
    const score = PV.part(root, "score");
    let last = null; // whether the last guess was right

    toggle.addEventListener("change", () => {
      player.guessFirst = toggle.checked;
      player.score = { right: 0, asked: 0 };
      last = null;
      if (!toggle.checked && player.guessing) {
        player.guessing = false;
        player.mode === "paused" ? player.pause() : player.play();
      }
      draw();
    });
    box.querySelectorAll("[data-guess]").forEach((button) =>
      button.addEventListener("click", () => player.guess(button.dataset.guess === "accept")),
    );
    player.onGuess((right) => (last = right));
    document.addEventListener("keydown", (event) => {
      if (!player.guessing || event.ctrlKey || event.metaKey || event.altKey || PV.typing(event)) return;
      const key = event.key.toLowerCase();
      if (key === "a" || key === "r") player.guess(key === "a");
    });

    const scoreWords = (score) => {
      if (!score.asked) return PV.say("Score: no guess yet.");
      return last ? PV.say("✓ You said the same. Score: {right} of {asked}.", score) : PV.say("✗ The draw said otherwise. Score: {right} of {asked}.", score);
    };

    const draw = () => {
      box.hidden = !player.guessing;
      score.hidden = !player.guessFirst;
      const { right, asked } = player.score;
      score.textContent = scoreWords({ right, asked });
    };
    return { draw };
  });
})();
