// What happened in a step, in plain words.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  PV.WORDS = {
    accepted: { mark: "✓", word: "accepted" },
    rejected: { mark: "✗", word: "rejected" },
    rejected_early: { mark: "✗", word: "rejected early" },
    unchanged: { mark: "=", word: "unchanged" },
  };

  const times = (ratio) => {
    if (Math.abs(ratio) < 0.05) return "just as likely";
    if (ratio > 0) {
      return ratio < 4 ? `${Math.exp(ratio).toFixed(1)} times as likely` : `e^${PV.fixed(ratio, 1)} times as likely`;
    }
    return `e^${PV.fixed(ratio, 1)} times as likely`;
  };
  const percent = (ratio) => PV.chance(Math.exp(Math.min(0, ratio)));

  /** One sentence for the verdict of a step. */
  PV.sentence = (step) => {
    const decision = step.decision;
    const ratio = PV.logRatio(decision);
    const uniform = Math.exp(decision.log_uniform);
    const draw = uniform < 0.005 ? uniform.toExponential(1).replace("-", "−") : uniform.toFixed(2);
    switch (decision.decision) {
      case "unchanged":
        return "Unchanged: every token after the cut was drawn again just as it was, so there was nothing to decide.";
      case "rejected_early":
        return (
          `Rejected early: however it ends, the new path is at most ${times(ratio)} to be kept as ` +
          `the old one; the draw was ${draw}, so the rest was not even drawn.`
        );
      case "rejected":
        return `Rejected: the new path is ${times(ratio)} to be kept as the old one; the draw was ${draw}.`;
      default:
        return ratio >= 0
          ? `Accepted: the new path is ${times(ratio)} to be kept as the old one, so any draw would do.`
          : `Accepted: the new path is ${times(ratio)} to be kept as the old one, a chance of ${percent(ratio)}; the draw was ${draw}.`;
    }
  };

  /** What an accepted step did to the response, as [text] pieces; empty for the others. */
  PV.effect = (step, player) => {
    const decision = step.decision;
    if (decision.decision !== "accepted") return "";
    const old = step.before.tokens[decision.divergence];
    const fresh = step.tokens[decision.divergence];
    const gain = step.logProb - step.before.logProb;
    const size = PV.fixed(Math.abs(gain), Math.abs(gain) < 0.1 ? 2 : 1);
    const moved = `log p ${gain >= 0 ? "rose" : "fell"} by ${size}`;
    const name = (token) => PV.quoted({ ...token, text: token.text.trim() || token.text }, player.run);
    const ended = PV.isEnd(step.tokens.at(-1), player.run);
    const answer = !ended
      ? ""
      : step.before.answer !== step.answer
        ? `; the answer went from ${PV.readable(PV.clipped(step.before.answer ?? "none", 40))} to ${PV.readable(PV.clipped(step.answer ?? "none", 40))}`
        : "; the answer stayed the same";
    return `A pivot at position ${decision.divergence + 1}: ${name(old)} became ${name(fresh)}; ${moved}${answer}.`;
  };
})();
