// Guess first: the draw and the verdict stay hidden until the visitor has said accept or reject, and then stand
// until the visitor goes on.

import { part } from "../../core/dom.js";
import { say } from "../../core/language.js";
import { typing } from "../transport.js";
import { addView } from "../views.js";

addView("decision", (root, player) => {
  const toggle = part(root.closest(".pv-stage"), "guess-first");
  const box = part(root, "guess");
  const next = part(root, "next");
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
  next.addEventListener("click", player.next);
  player.onGuess((right) => (last = right));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event)) return;
    const key = event.key.toLowerCase();
    const asked = player.guessing && box.offsetParent; // a class votes elsewhere
    if (asked && (key === "a" || key === "r")) player.guess(key === "a");
    else if (player.holding && key === "n") player.next();
  });

  const scoreWords = (score) => {
    if (!score.asked) return say("run-score-no-guess-yet");
    if (player.guessing) return say("run-score", score);
    return last ? say("run-you-said-the-same-score", score) : say("run-the-draw-said-otherwise-score", score);
  };

  const draw = () => {
    box.hidden = !player.guessing;
    next.hidden = !player.holding;
    score.hidden = !player.guessFirst;
    const { right, asked } = player.score;
    score.textContent = scoreWords({ right, asked });
  };
  return { draw };
});
