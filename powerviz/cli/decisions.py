"""Accept or reject, one line each, under a heading that names the numbers.

Knows runs and rich's `Text`; a line fits into the width it is given.
"""

from collections import Counter

from rich.text import Text

from powerviz.cli.terminal import clipped
from powerviz.messages import say
from powerviz.runs import Chain, Step
from powerviz.runs.events import DecisionKind, Token
from powerviz.samplers.settings.power import PowerSettings

MARKS: dict[DecisionKind, tuple[str, str, str]] = {
    "accepted": ("✓", "run-accepted", "green"),
    "rejected": ("✗", "run-rejected", "red"),
    "rejected_early": ("✗", "run-rejected-early", "red"),
    "unchanged": ("=", "run-unchanged", "dim"),
}
COLUMNS = (
    "cli-column-block",
    "cli-column-step",
    "cli-column-decision",
    "cli-column-cut",
    "cli-column-log-a",
    "cli-column-log-u",
    "cli-column-log-p",
    "cli-column-at",
    "cli-column-change",
)
NARROWEST_SIDE = 8
MOST_DIGITS = 9
SEEN = 0.005
"""The least error of log A (nats) that two digits show."""


def heading(settings: PowerSettings) -> str:
    """The names of the columns of `decision_line`."""
    block, step, decision, cut, log_a, log_u, log_p, at, change = (
        str(say(code)) for code in COLUMNS
    )
    chain = f"{say('cli-column-chain')} " if settings.chains > 1 else ""
    return (
        f"{chain}{block} {step:>{_step_width(settings)}} {decision:<16} {cut:>4} "
        f"{log_a:>8}   {log_u:<6} {log_p:>8} {at:>4}  {change}"
    )


def decision_line(
    chain: Chain, before: tuple[Token, ...], settings: PowerSettings, width: int
) -> Text:
    """The chain's last decision with its numbers; `before` is the state it was made from."""
    step = chain.steps[-1]
    decision = step.decision
    mark, code, style = MARKS[decision.decision]
    log_a, log_u, relation = "", "", " "
    if decision.divergence is not None:
        rough = (decision.log_ratio_error or 0) >= SEEN
        bound = "≤ " if decision.decision == "rejected_early" else "≈ " if rough else ""
        log_a, log_u = _told_apart(decision.log_accept_ratio, decision.log_uniform)
        log_a = bound + log_a
        relation = ">" if decision.decision == "accepted" else "<"
    line = Text()
    if settings.chains > 1:
        line.append(f"{chain.index:>5} ")
    place = f"{decision.step}/{settings.num_steps}"
    line.append(f"{decision.block:>5} {place:>{_step_width(settings)}} ")
    line.append(f"{mark} {say(code)!s:<14}", style=style)
    line.append(f" {step.proposal.cut:>4} {log_a:>8} {relation} {log_u:<6} {step.log_prob:>z8.2f} ")
    line.append("    " if decision.divergence is None else f"{decision.divergence:>4}")
    line.append("  ")
    line.append_text(_change(step, before, width - line.cell_len))
    return line


def tally(chain: Chain) -> str:
    """How many steps ended in which way."""
    counts = Counter(step.decision.decision for step in chain.steps)
    said = (
        say("cli-tally", count=str(counts[kind]), decision=say(code))
        for kind, (_, code, _) in MARKS.items()
    )
    return ", ".join(map(str, said))


def _step_width(settings: PowerSettings) -> int:
    return max(5, 2 * len(str(settings.num_steps)) + 1)


def _told_apart(log_a: float, log_u: float) -> tuple[str, str]:
    """Both numbers with two digits, or as many as it takes to see which is greater."""
    for digits in range(2, MOST_DIGITS):
        if f"{log_a:z.{digits}f}" != f"{log_u:z.{digits}f}":
            break
    return f"{log_a:+z.{digits}f}", f"{log_u:z.{digits}f}"


def _change(step: Step, before: tuple[Token, ...], room: int) -> Text:
    """The tokens at the divergence and after it, and those drawn instead."""
    divergence = step.decision.divergence
    if divergence is None:
        same = str(say("cli-same-tokens"))
        in_short = str(say("cli-same-tokens-in-short"))
        return Text(same if room >= len(same) else clipped(in_short, room), style="dim")
    drawn = "".join(token.text for token in step.drawn[divergence - step.proposal.start :])
    side = (room - 3) // 2
    new = Text(style="bold" if step.decision.decision == "accepted" else "")
    if side < NARROWEST_SIDE:
        return new.append(clipped(f"→ {drawn.strip()}", room))
    old = "".join(token.text for token in before[divergence : divergence + side])
    return Text.assemble(clipped(old, side), (" → ", "dim"), new.append(clipped(drawn, side)))
