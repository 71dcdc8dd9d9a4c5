"""The summary of a run: its response, answer and decisions, its cost, and the file it is recorded in."""

import math

from rich.console import Console
from rich.text import Text

from powerviz.analysis.movement import agreement_of_chains
from powerviz.cli.decisions import tally
from powerviz.cli.evaluation.tables import r_hat
from powerviz.cli.terminal import shown, tell
from powerviz.messages import Message, say
from powerviz.runs import Chain, Run
from powerviz.samplers import find_sampler
from powerviz.samplers.settings.fields import checked
from powerviz.samplers.settings.power import PowerSettings

EXACT = (None, "float32", "float64", "F32")
"""Kinds of numbers in which another pass gives the same log p, to all digits shown; None is not known."""


def summarise(console: Console, run: Run) -> None:
    """Print the whole run, or what is there of it."""
    sampler = find_sampler(run.started.sampler)
    steps = sampler.decides
    chains = run.chains if sampler.several else run.chains and [run.chain]
    for chain in chains:
        code = "cli-response-of-chain" if steps else "cli-response-of-sample"
        name = say("cli-response") if len(chains) == 1 else say(code, index=str(chain.index))
        console.print()
        tell(console, name if run.complete else say("cli-so-far", response=name), "bold")
        text = shown(chain.text, one_line=False).strip()
        tell(console, text or say("cli-empty-response"), "" if text else "dim")
        console.print()
        answer = shown(chain.answer) if chain.answer else say("cli-no-answer")
        fact(console, say("cli-label-answer"), answer)
        fact(console, say("cli-label-log-p"), _log_p(run, chain))
        if chain.ended and not text:
            said = say("cli-nothing-said", value=f"{chain.log_prob:.2f}", chance=_chance(chain))
            tell(console, said, "yellow")
        if steps:
            fact(console, say("cli-label-decisions"), tally(chain))
        if steps and _stopped_early(run, chain):
            fact(console, say("cli-label-stopped"), say("cli-stopped-early"))
    if steps and len(chains) > 1:
        console.print()
        _print_agreement(console, run)
    for label, value in sampler.facts(run):
        fact(console, label, value)
    if chains:
        _print_cost(console, run, steps)


def _chance(chain: Chain) -> str:
    """The probability of its response, with two digits that say something."""
    return f"{100 * math.exp(chain.log_prob):.2g} %"


def _stopped_early(run: Run, chain: Chain) -> bool:
    """Whether the chain was over with the block in which it ended, without steps up to the limit T."""
    sampler = find_sampler(run.started.sampler)
    settings: PowerSettings = checked(sampler.settings, run.started.settings).of_chains
    return (
        run.complete
        and settings.stop_early
        and chain.ended
        and chain.limit < settings.max_new_tokens
    )


def fact(console: Console, label: Message, value: Message | str) -> None:
    """A line of the summary; `value` is safe to print."""
    console.print(Text.assemble((f"{label!s:<10} ", "dim"), str(value)), soft_wrap=True)


def _print_agreement(console: Console, run: Run) -> None:
    """R-hat of log p and of the answer over the last half of the steps, where there are any."""
    log_p, answer = agreement_of_chains(run.chains)
    if log_p is not None or answer is not None:
        told = [
            say("cli-not-known") if value is None else r_hat(value) for value in (log_p, answer)
        ]
        said = say("cli-r-hats", logp=told[0], answer=told[1])
        fact(console, say("cli-label-r-hat"), said)


def _print_cost(console: Console, run: Run, steps: bool) -> None:
    cost = run.cost
    seconds = f"{cost.seconds:.2f}"
    said = say("cli-cost", tokens=cost.tokens, passes=cost.forward_passes, seconds=seconds)
    fact(console, say("cli-label-cost"), said)
    if steps:
        code = "cli-plain-cost" if run.plain_tokens_exact else "cli-plain-cost-at-least"
        fact(console, say("cli-label-plain"), say(code, tokens=run.plain_tokens))


def _log_p(run: Run, chain: Chain) -> Message:
    value, tokens = f"{chain.log_prob:z.2f}", _length(run, chain)
    if run.started.dtype in EXACT:
        return say("cli-log-p", value=value, tokens=tokens)
    return say("cli-log-p-rounded", value=value, tokens=tokens, dtype=run.started.dtype)


def _length(run: Run, chain: Chain) -> Message:
    end = bool(chain.tokens) and chain.tokens[-1].id in run.started.eos_ids
    tokens = say("n-tokens", n=len(chain.tokens))
    if chain.ended and not end:
        return say("cli-tokens-up-to-a-stop-text", tokens=tokens)
    if end:
        return say("cli-tokens-with-the-end", tokens=tokens)
    if run.complete:
        return say("cli-tokens-cut", tokens=tokens)
    return tokens
