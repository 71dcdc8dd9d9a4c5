// What happened in a step, in plain words.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  /** A verdict's mark and its word in the page's language. */
  PV.WORDS = {
    accepted: { mark: "✓", get word() { return PV.say("accepted"); } },
    rejected: { mark: "✗", get word() { return PV.say("rejected"); } },
    rejected_early: { mark: "✗", get word() { return PV.say("rejected early"); } },
    unchanged: { mark: "=", get word() { return PV.say("unchanged"); } },
  };

  const NEARLY_EQUAL = 0.05; // nats
  const SMALL = 4; // nats: factors up to e^4 are written out

  /** How many times as likely the new path is to be kept as the old one. */
  const factor = (ratio) => (ratio > 0 && ratio < SMALL ? Math.exp(ratio).toFixed(1) : `e^${PV.fixed(ratio, 1)}`);
  const percent = (ratio) => PV.chance(Math.exp(Math.min(0, ratio)));

  const rejectedEarly = (equal, values) =>
    equal
      ? PV.say(
          "Rejected early: however it ends, the new path is at most just as likely to be kept as the old one; " +
            "the draw was {draw}, so the rest was not even drawn.",
          values,
        )
      : PV.say(
          "Rejected early: however it ends, the new path is at most {factor} times as likely to be kept as the old one; " +
            "the draw was {draw}, so the rest was not even drawn.",
          values,
        );
  const rejected = (equal, values) =>
    equal
      ? PV.say("Rejected: the new path is just as likely to be kept as the old one; the draw was {draw}.", values)
      : PV.say("Rejected: the new path is {factor} times as likely to be kept as the old one; the draw was {draw}.", values);
  const acceptedAnyway = (equal, values) =>
    equal
      ? PV.say("Accepted: the new path is just as likely to be kept as the old one, so any draw would do.")
      : PV.say("Accepted: the new path is {factor} times as likely to be kept as the old one, so any draw would do.", values);
  const acceptedByChance = (equal, values) =>
    equal
      ? PV.say("Accepted: the new path is just as likely to be kept as the old one, a chance of {chance}; the draw was {draw}.", values)
      : PV.say("Accepted: the new path is {factor} times as likely to be kept as the old one, a chance of {chance}; the draw was {draw}.", values);

  /** One sentence for the verdict of a step. */
  PV.sentence = (step) => {
    const decision = step.decision;
    const ratio = PV.logRatio(decision);
    const uniform = Math.exp(decision.log_uniform);
    const draw = uniform < 0.005 ? uniform.toExponential(1).replace("-", "−") : uniform.toFixed(2);
    const equal = Math.abs(ratio) < NEARLY_EQUAL;
    const values = { factor: factor(ratio), chance: percent(ratio), draw };
    switch (decision.decision) {
      case "unchanged":
        return PV.say("Unchanged: every token after the cut was drawn again just as it was, so there was nothing to decide.");
      case "rejected_early":
        return rejectedEarly(equal, values);
      case "rejected":
        return rejected(equal, values);
      default:
        return ratio >= 0 ? acceptedAnyway(equal, values) : acceptedByChance(equal, values);
    }
  };

  const answerMoved = (step) => {
    const shown = (answer) => (answer === null ? PV.say("none") : PV.readable(PV.clipped(answer, 40)));
    return step.before.answer === step.answer
      ? PV.say("The answer stayed the same.")
      : PV.say("The answer went from {before} to {after}.", { before: shown(step.before.answer), after: shown(step.answer) });
  };

  /** What an accepted step did to the response; empty for the others. */
  PV.effect = (step, player) => {
    const decision = step.decision;
    if (decision.decision !== "accepted") return "";
    const gain = step.logProb - step.before.logProb;
    const name = (token) => PV.quoted({ ...token, text: token.text.trim() || token.text }, player.run);
    const values = {
      position: decision.divergence + 1,
      old: name(step.before.tokens[decision.divergence]),
      fresh: name(step.tokens[decision.divergence]),
      size: PV.fixed(Math.abs(gain), Math.abs(gain) < 0.1 ? 2 : 1),
    };
    const moved =
      gain >= 0
        ? PV.say("A pivot at position {position}: {old} became {fresh}; log p rose by {size}.", values)
        : PV.say("A pivot at position {position}: {old} became {fresh}; log p fell by {size}.", values);
    return PV.isEnd(step.tokens.at(-1), player.run) ? `${moved} ${answerMoved(step)}` : moved;
  };
})();
