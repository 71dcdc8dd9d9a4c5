"""What whoever runs the server allows its visitors. Knows permissions and limits, enforces none.

Each field is an option of `app.py` and an environment variable, `POWERVIZ_` and its name.
"""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Operator:
    """The defaults are safe on the open internet.

    `results` is the folder in which evaluations are kept, a temporary one if there is none;
    `execute_code` runs programs that models wrote in evaluations, in confinement.

    How visitors share the machine (see `turns`): `runs_at_once` are drawn at the same moment, None
    being two, or one on a single core; `runs_in_turn` take turns, each with its model's memory, and
    `runs_waiting` more wait for that; a visitor, who is a tab of a browser, may have
    `runs_per_visitor` under way, chains, comparisons and all. A run pauses after `tokens_per_run`
    decoded, or `seconds_per_run` of its own turns; None is no limit. `longest_prompt` is in
    characters, `longest_response` the largest T. What a visitor has on the server is freed after
    `idle_minutes` without an order.
    """

    results: Path | None = None
    execute_code: bool = False
    runs_at_once: int | None = None
    runs_in_turn: int = 32
    runs_waiting: int = 200
    runs_per_visitor: int | None = None
    tokens_per_run: int | None = None
    seconds_per_run: float | None = None
    longest_prompt: int = 20_000
    longest_response: int | None = None
    idle_minutes: float = 60.0


SAFE = Operator()
