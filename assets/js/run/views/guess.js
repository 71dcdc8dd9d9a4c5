// Guess first: the verdict stays hidden until the visitor has said accept or reject.

import { part } from "../../core/dom.js";
import { say } from "../../core/language.js";
import { typing } from "../transport.js";
import { addView } from "../views.js";

addView("decision", (root, player) => {
  const toggle = part(root.closest(".pv-stage"), "guess-first");
  const box = part(root, "guess");
  const score = part(root, "score");
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
  box
    .querySelectorAll("[data-guess]")
    .forEach((button) => button.addEventListener("click", () => player.guess(button.dataset.guess === "accept")));
  player.onGuess((right) => (last = right));
  document.addEventListener("keydown", (event) => {
    if (!player.guessing || event.ctrlKey || event.metaKey || event.altKey || typing(event)) return;
    const key = event.key.toLowerCase();
    if (key === "a" || key === "r") player.guess(key === "a");
  });

  const scoreWords = (score) => {
    if (!score.asked) return say("run-score-no-guess-yet");
    return last ? say("run-you-said-the-same-score", score) : say("run-the-draw-said-otherwise-score", score);
  };

  const draw = () => {
    box.hidden = !player.guessing;
    score.hidden = !player.guessFirst;
    const { right, asked } = player.score;
    score.textContent = scoreWords({ right, asked });
  };
  return { draw };
});
