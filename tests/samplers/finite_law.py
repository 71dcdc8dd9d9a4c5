"""The exact law of a run's final response after finitely many steps, without the code under test.

Every matrix is written down from the next-token table by the formulas of the paper's algorithm: all
responses that a block may hold, and how likely one step leads from each to each. Probabilities, not
logarithms; loops, not batches. It is slow, and shares nothing with what it is held against.
"""

from collections.abc import Callable, Mapping
from functools import cache

Response = tuple[str, ...]
Law = dict[Response, float]
Table = Callable[[Response], Mapping[str, float]]
EOS = "</s>"


def final_law(
    table: Table, alpha: float, tau: float, steps: int, block: int, longest: int, early: bool
) -> Law:
    """How likely each response is the last one; `early`: the run stops where it has ended."""
    final: Law = {}
    growing: Law = {(): 1.0}
    limit = 0
    while limit < longest:
        limit = min(longest, limit + block)
        grown = _moved(growing, lambda x, most=limit: _completions(table, x, most, tau))
        stepped = _after(grown, steps, table, alpha, tau, limit)
        ended = {x: p for x, p in stepped.items() if x[-1] == EOS}
        growing = {x: p for x, p in stepped.items() if x[-1] != EOS}
        if limit == longest:
            _add(final, stepped)
        elif early:
            _add(final, ended)
        else:
            _add(final, _after(ended, steps, table, alpha, tau, longest))
    return final


def _after(law: Law, steps: int, table: Table, alpha: float, tau: float, limit: int) -> Law:
    moves: dict[Response, Law] = {}

    def move(x: Response) -> Law:
        if x not in moves:
            moves[x] = _one_step(table, x, alpha, tau, limit)
        return moves[x]

    for _ in range(steps):
        law = _moved(law, move)
    return law


def _one_step(table: Table, x: Response, alpha: float, tau: float, limit: int) -> Law:
    """Where one step leads from x: a cut, a new end, accepted with min(1, A) or not."""
    found: Law = {}
    for cut in range(len(x)):
        forth = _completions(table, x[:cut], limit, tau)
        for proposal, chance in forth.items():
            flow_there = _probability(table, proposal, 1.0) ** alpha * forth[x] / len(proposal)
            flow_here = _probability(table, x, 1.0) ** alpha * chance / len(x)
            accepted = min(1.0, flow_there / flow_here)
            _add(found, {proposal: chance * accepted / len(x)})
            _add(found, {x: chance * (1 - accepted) / len(x)})
    return found


@cache
def _completions(table: Table, kept: Response, limit: int, tau: float) -> Law:
    """How the sharpened model goes on, to EOS or the limit."""
    if len(kept) == limit or (kept and kept[-1] == EOS):
        return {kept: 1.0}
    found: Law = {}
    for token, chance in _sharpened(table(kept), tau).items():
        for response, rest in _completions(table, (*kept, token), limit, tau).items():
            found[response] = found.get(response, 0.0) + chance * rest
    return found


@cache
def _probability(table: Table, response: Response, tau: float) -> float:
    product = 1.0
    for place, token in enumerate(response):
        product *= _sharpened(table(response[:place]), tau)[token]
    return product


def _sharpened(row: Mapping[str, float], tau: float) -> dict[str, float]:
    powers = {token: p ** (1 / tau) for token, p in row.items() if p > 0}
    return {token: power / sum(powers.values()) for token, power in powers.items()}


def _moved(law: Law, move: Callable[[Response], Law]) -> Law:
    found: Law = {}
    for x, p in law.items():
        _add(found, {y: p * chance for y, chance in move(x).items()})
    return found


def _add(law: Law, more: Law) -> None:
    for x, p in more.items():
        law[x] = law.get(x, 0.0) + p
