"""Honest visitors while a server is attacked: what they felt without the attack, and what with it.

Knows classes and attacks; the server is one that was started for the purpose.
"""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import replace

from powerviz.benchmarks.attacks.attack import Attack, Bounds
from powerviz.benchmarks.attacks.registry import under_way
from powerviz.benchmarks.classroom import HOME, Day, at_95_percent, attend, open_page, summary
from powerviz.benchmarks.goals import Goal
from powerviz.benchmarks.own_server import many_files, memory_at_rest, own_server, watched

GOALS = {
    "honest_failures": Goal("at most", 0),
    "p95_over_allowed": Goal("at most", 1),
    "opening_over_allowed": Goal("at most", 1),
    "memory_highest_mb": Goal("at most", 1500),
}
TIMES_AS_LONG = 1.5
SOON_ENOUGH = 3.0
"""Seconds to a first token that are no harm, however short it was before."""
PATIENCE = 60.0
SECONDS_TO_COME_BACK = 20.0
WARMING_UP = 5
SECONDS_UNTIL_THEY_COME = 2.0


def honest_addresses(many: bool) -> Sequence[str]:
    """The addresses of honest visitors: one for all, or another for each."""
    return [f"127.1.0.{number}" for number in range(1, 201)] if many else [HOME]


def besieged(
    attack: Attack, bounds: Bounds, visitors: int, sources: Sequence[str]
) -> tuple[dict[str, float], list[str]]:
    """Attack a server that is started for it; the numbers, and what honest visitors were refused."""
    many_files()
    with own_server(attack.options) as server:
        page = open_page(server.address)
        asyncio.run(attend(page, WARMING_UP, 1, sources, linger=True))  # fills what is kept for all
        with watched(server.address, server) as before:
            calm = asyncio.run(attend(page, visitors, 1, sources))
        at_rest = memory_at_rest(server, SECONDS_TO_COME_BACK)
        said, kept = server.log.stat().st_size, server.disk_mb
        with (
            watched(server.address, server, every=0.25, health_seconds=PATIENCE) as during,
            under_way(attack, server.address, bounds) as attacking,
        ):
            time.sleep(SECONDS_UNTIL_THEY_COME)
            felt = asyncio.run(attend(page, visitors, 1, sources, attacking.over, PATIENCE))
        found = judged(calm, felt, visitors) | {
            "healthz_slowest_before_s": before.healthz_slowest_s,
            "healthz_slowest_s": during.healthz_slowest_s,
            "memory_before_mb": at_rest,
            "memory_highest_mb": max(during.highest("memory_mb"), server.memory_mb),
            "memory_after_mb": memory_at_rest(server, SECONDS_TO_COME_BACK),
            "threads_before": before.highest("threads"),
            "threads_highest": during.highest("threads"),
            "descriptors_before": before.highest("descriptors"),
            "descriptors_highest": during.highest("descriptors"),
            "log_bytes": server.log.stat().st_size - said,
            "disk_mb": server.disk_mb - kept,
        }
    counted = {f"attack_{name}": float(value) for name, value in attacking.counts.items()}
    return found | counted, felt.failures


def judged(calm: Day, felt: Day, visitors: int) -> dict[str, float]:
    """How long honest visitors waited without the attack and with it; who got nothing has waited longest."""
    without, under = summary(calm, visitors), summary(felt, visitors)
    waits = [one.waited for one in felt.played] + [PATIENCE] * len(felt.failures)
    p95 = at_95_percent(waits) if waits else 0.0
    allowed = max(SOON_ENOUGH, TIMES_AS_LONG * without.get("first_token_p95_s", 0.0))
    opening = max(SOON_ENOUGH, TIMES_AS_LONG * without["opening_worst_s"])
    names = (
        "opening_worst_s",
        "first_token_median_s",
        "first_token_p95_s",
        "first_token_worst_s",
        "runs",
    )
    return {
        "visitors": visitors,
        **{f"{name}_without": without.get(name, 0.0) for name in names},
        **{name: under.get(name, 0.0) for name in names},
        "first_token_p95_s": p95,
        "p95_over_allowed": p95 / allowed,
        "opening_over_allowed": under["opening_worst_s"] / opening,
        "honest_failures": len(felt.failures),
        "honest_streams_ended": felt.streams_ended,
    }


def with_megabytes(bounds: Bounds, megabytes: float | None) -> Bounds:
    """The bounds, with the size that was asked for, if one was."""
    return bounds if megabytes is None else replace(bounds, megabytes=megabytes)


def told(failures: Sequence[str], most: int = 5) -> list[str]:
    """The first few failures, and how many more there are."""
    more = len(failures) - most
    return [*failures[:most], *([f"and {more} more"] if more > 0 else [])]
