"""Answers of servers, by what they may hold: numbers and texts are taken out of JSON that may be anything.

Knows JSON. Raises `Nonsense` for what is missing or of another kind; nothing of what stands there is trusted.
"""

import math
from typing import Any

LEAST = -1e30
"""Below it a server means −∞: llama.cpp writes the smallest float32 for the logarithm of 0."""
IMPOSSIBLE = -9000.0
"""Nats: log p of a token below it is no token's that was drawn. vLLM writes −9999 for −∞."""
ABOVE_ZERO = 1e-3
"""Nats by which a logarithm of a probability may lie above 0 by rounding."""


class Nonsense(Exception):
    """An answer that is none."""


def item(answer: Any, *places: str | int) -> Any:
    """Find the item at a place, name after name and number after number."""
    for place in places:
        try:
            answer = answer[place]
        except (KeyError, IndexError, TypeError):
            raise Nonsense(f"no {place}") from None
    return answer


def whole(value: Any, below: int | None = None) -> int:
    """A whole number from 0 on, such as a token id."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise Nonsense(f"{str(value)[:40]} is no id")
    if below is not None and value >= below:
        raise Nonsense(f"there is no id {str(value)[:40]}")
    return value


def log_of(value: Any) -> float:
    """A logarithm of a probability (nats); −∞ is the least number that events may hold for it."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Nonsense(f"{str(value)[:40]} is no log-probability")
    number = float(value)
    if math.isnan(number) or number > ABOVE_ZERO:
        raise Nonsense(f"{number} is no log-probability")
    return min(0.0, max(number, LEAST))


def text(value: Any) -> str:
    """A text."""
    if not isinstance(value, str):
        raise Nonsense(f"{str(value)[:40]} is no text")
    return value


def ids(value: Any, below: int | None = None) -> list[int]:
    """Several token ids."""
    if not isinstance(value, list):
        raise Nonsense(f"{str(value)[:40]} are no ids")
    return [whole(one, below) for one in value]
