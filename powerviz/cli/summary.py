"""The summary of a run: its response, answer and decisions, its cost, and the file it is recorded in."""

from rich.console import Console
from rich.text import Text

from powerviz.analysis.movement import agreement_of_chains
from powerviz.cli.decisions import tally
from powerviz.cli.evaluation.tables import r_hat
from powerviz.cli.terminal import say, shown
from powerviz.runs import Chain, Run
from powerviz.samplers import find_sampler
from powerviz.samplers.power_settings import PowerSettings
from powerviz.samplers.settings import checked

STOPPED_EARLY = "early, which leans to short responses at every N, and is no sample of p(x)^α"

HALVES = ("bfloat16", "float16")
HALF = "; in {} another pass may give tenths of a nat more or less"


def summarise(console: Console, run: Run) -> None:
    """Print the whole run, or what is there of it."""
    sampler = find_sampler(run.started.sampler)
    steps = sampler.settings is PowerSettings
    chains = run.chains if sampler.several else run.chains and [run.chain]
    for chain in chains:
        one = f"Response of {'chain' if steps else 'sample'} {chain.index}"
        name = "Response" if len(chains) == 1 else one
        console.print()
        say(console, name if run.complete else f"{name} so far", "bold")
        text = shown(chain.text, one_line=False).strip()
        say(console, text or "(empty)", "" if text else "dim")
        console.print()
        fact(console, "answer", shown(chain.answer) if chain.answer else "none found")
        rounded = HALF.format(run.started.dtype) if run.started.dtype in HALVES else ""
        fact(console, "log p", f"{chain.log_prob:z.2f} nats for {_length(run, chain)}{rounded}")
        if steps:
            fact(console, "decisions", tally(chain))
        if steps and _stopped_early(run, chain):
            fact(console, "stopped", STOPPED_EARLY)
    if steps and len(chains) > 1:
        console.print()
        _print_agreement(console, run)
    if chains:
        _print_cost(console, run, steps)


def _stopped_early(run: Run, chain: Chain) -> bool:
    """Whether the chain was over with the block in which it ended, without steps up to the limit T."""
    settings = checked(PowerSettings, run.started.settings)
    return (
        run.complete
        and settings.stop_early
        and chain.ended
        and chain.limit < settings.max_new_tokens
    )


def fact(console: Console, label: str, value: str) -> None:
    """A line of the summary; `value` is safe to print."""
    console.print(Text.assemble((f"{label:<10} ", "dim"), value), soft_wrap=True)


def _print_agreement(console: Console, run: Run) -> None:
    """R-hat of log p and of the answer over the last half of the steps, where there are any."""
    log_p, answer = agreement_of_chains(run.chains)
    if log_p is not None or answer is not None:
        told = " and ".join(
            f"{name} {'not known' if value is None else r_hat(value)}"
            for name, value in (("of log p", log_p), ("of the answer", answer))
        )
        fact(console, "R-hat", f"{told}, over the last half of the steps; near 1 if chains agree")


def _print_cost(console: Console, run: Run, steps: bool) -> None:
    cost = run.cost
    least = "" if run.plain_tokens_exact else "at least "
    seconds = f"{cost.seconds:.2f} s"
    passes = f"{cost.forward_passes:,} forward passes"
    fact(console, "cost", f"{cost.tokens:,} tokens decoded, {passes}, {seconds}")
    if steps:
        plain = f"{least}{run.plain_tokens:,} tokens and forward passes"
        fact(console, "plain MH", f"{plain}, for the same decisions")


def _length(run: Run, chain: Chain) -> str:
    end = bool(chain.tokens) and chain.tokens[-1].id in run.started.eos_ids
    if chain.ended and not end:
        how = ", up to a stop text"
    elif end:
        how = ", end-of-sequence included"
    elif run.complete:
        how = ", where it was cut"
    else:
        how = ""
    count = len(chain.tokens)
    return f"{count} token{'' if count == 1 else 's'}{how}"
