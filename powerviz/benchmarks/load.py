"""Measure what visitors get when many come, or some mean harm: python -m powerviz.benchmarks.load

Starts the real server, and visits it in the page's own protocol as thirty browsers at once would:
each opens the page and plays three runs of the bundled model, all pressing Play at the same moment.
Prints how long they waited for their first token, how fairly, and what the server's memory was
before and after three hundred visits; the exit status says whether all goals are met. With `--attack`
one of the visitors is a stranger who does what a public server has to stand; with `--soak` they come
for an hour, one after the other.
"""

import asyncio
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from powerviz.benchmarks import besieged, soak
from powerviz.benchmarks.attacks.attack import check_loopback
from powerviz.benchmarks.attacks.registry import ATTACKS, find_attack
from powerviz.benchmarks.classroom import attend, measure, open_page
from powerviz.benchmarks.goals import Goal, report
from powerviz.benchmarks.own_server import OwnServer, memory_at_rest, own_server
from powerviz.errors import SettingError
from powerviz.messages import say

ALL = "all"
CLASS = 30
GOALS = {
    "failures": Goal("at most", 0),
    "first_token_worst_s": Goal("at most", 5),
    "first_token_p95_s": Goal("at most", 3),
    "others_runs_waited_for": Goal("at most", 1),
    "memory_after_over_before": Goal("at most", 1.1),
}
MORE_THAN_A_CLASS = {
    "first_token_worst_s": Goal("at most", 8),
    "first_token_p95_s": Goal("at most", 5),
}
"""Goals where more come at once, up to a hundred on two cores."""
SOAKING = 10
"""Visitors who are there at the same time during a soak."""


def main(
    visitors: Annotated[
        int | None, typer.Option(min=1, help="How many at once: 30, or 10 during a soak.")
    ] = None,
    runs: Annotated[int, typer.Option(min=1, help="Runs that each of them plays.")] = 3,
    sessions: Annotated[
        int, typer.Option(min=1, help="Visits in all between the two looks at the memory.")
    ] = 300,
    address: Annotated[
        str, typer.Option(help="A server of this machine that runs already: only visitors come.")
    ] = "",
    attack: Annotated[
        str, typer.Option(help=f"What a stranger does meanwhile: {', '.join(ATTACKS)}, or {ALL}.")
    ] = "",
    short: Annotated[
        bool, typer.Option("--short", help="Attack in seconds, as with --attack all.")
    ] = False,
    megabytes: Annotated[
        float | None, typer.Option(min=0.1, help="How large what the attack sends is.")
    ] = None,
    honest_addresses: Annotated[
        str, typer.Option(help="Where the others come from during an attack: 1 address, or many.")
    ] = "1",
    soak_minutes: Annotated[
        float | None, typer.Option("--soak", min=0.1, help="Let visitors come for so many minutes.")
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Write the numbers to this JSON file.")] = None,
) -> None:
    """Fill the classroom and compare with the goals."""
    try:
        if address:
            address = check_loopback(address)
        if attack:
            if address:
                raise SettingError("address", say("bench-attack-starts-a-server"))
            names = list(ATTACKS) if attack == ALL else [find_attack(attack).name]
            many = _many(honest_addresses)
            _attack(names, short or attack == ALL, visitors or CLASS, many, megabytes, out)
            return
    except SettingError as error:
        typer.echo(say("cli-error", message=str(error)), err=True)
        raise typer.Exit(2) from None
    goals = GOALS | (MORE_THAN_A_CLASS if (visitors or CLASS) > CLASS else {})
    if soak_minutes is not None:
        goals = soak.GOALS
        found, failures = soak.soak(soak_minutes, visitors or SOAKING)
    elif address:
        found, failures = measure(address, visitors or CLASS, runs)
    else:
        with own_server() as server:
            found, failures = measure_all(server, visitors or CLASS, runs, sessions)
    for failure in besieged.told(failures):
        typer.echo(f"failed: {failure}", err=True)
    report(found, goals, out)


def _many(text: str) -> bool:
    if text not in ("1", "many"):
        raise SettingError("honest_addresses", say("bench-one-or-many", value=repr(text)))
    return text == "many"


def _attack(
    names: Sequence[str],
    short: bool,
    visitors: int,
    many: bool,
    megabytes: float | None,
    out: Path | None,
) -> None:
    """One after the other, each on a fresh server; exits with 1 if a goal of any is missed."""
    missed, everything = False, {}
    for name in names:
        one = find_attack(name)
        bounds = besieged.with_megabytes(one.short if short else one.bounds, megabytes)
        typer.echo(f"{name}: {one.about}; {bounds.count} in {bounds.seconds:g} s")
        sources = besieged.honest_addresses(many)
        found, failures = besieged.besieged(one, bounds, visitors, sources)
        everything[name] = found
        for failure in besieged.told(failures):
            typer.echo(f"failed: {failure}", err=True)
        try:
            report(found, besieged.GOALS, None)
        except typer.Exit:
            missed = True
        if out:
            out.write_text(json.dumps(everything, indent=1) + "\n", encoding="utf-8")
    if missed:
        raise typer.Exit(1)


def measure_all(
    server: OwnServer, visitors: int, runs: int, sessions: int
) -> tuple[dict[str, float], list[str]]:
    """The class once, and again with one run each until so many visits are reached."""
    page = open_page(server.address)
    failures = asyncio.run(attend(page, visitors, 1)).failures  # fills what is kept for all
    before = memory_at_rest(server)
    found, more = measure(server.address, visitors, runs)
    failures += more
    left = sessions - visitors
    while left > 0:
        failures += asyncio.run(attend(page, min(visitors, left), 1)).failures
        left -= visitors
    after = memory_at_rest(server)
    return found | {
        "failures": len(failures),
        "sessions": sessions,
        "memory_before_mb": before,
        "memory_after_mb": after,
        "memory_after_over_before": after / before,
    }, failures


if __name__ == "__main__":
    typer.run(main)
