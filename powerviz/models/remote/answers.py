"""Answers of servers, by what they may hold: numbers and texts are taken out of JSON that may be anything.

Knows JSON. Raises `Nonsense` for what is missing or of another kind; nothing of what stands there is trusted.
"""

from typing import Any

LEAST = -1e30
"""Below it a server means −∞: llama.cpp writes the smallest float32 for the logarithm of 0."""
IMPOSSIBLE = -9000.0
"""Nats: log p of a token below it is no token's that was drawn. vLLM writes −9999 for −∞."""
ABOVE_ZERO = 1e-3
"""Nats by which a logarithm of a probability may lie above 0 by rounding."""


class Nonsense(Exception):
    """An answer that is none. What it quotes is not shortened: a key could not be found in a part of it."""


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
        raise Nonsense(f"{_told(value)} is no id")
    if below is not None and value >= below:
        raise Nonsense(f"there is no id {value}")
    return value


def log_of(value: Any) -> float:
    """A logarithm of a probability (nats); −∞ is the least number that events may hold for it."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Nonsense(f"{_told(value)} is no log-probability")
    if not value <= ABOVE_ZERO:  # nor NaN
        raise Nonsense(f"{_told(value)} is no log-probability")
    return min(0.0, float(max(value, LEAST)))


def text(value: Any) -> str:
    """A text that can be written down: JSON may hold halves of characters."""
    if not isinstance(value, str):
        raise Nonsense(f"{_told(value)} is no text")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise Nonsense("a text of halves of characters") from None
    return value


def several(value: Any) -> list[Any]:
    """A list."""
    if not isinstance(value, list):
        raise Nonsense(f"{_told(value)} is no list")
    return value


def ids(value: Any, below: int | None = None) -> list[int]:
    """Several token ids."""
    return [whole(one, below) for one in several(value)]


def error_in(answer: Any) -> None:
    """Raise `Nonsense` with the error that stands where an answer should, if one does."""
    if isinstance(answer, dict) and "error" in answer:
        raise Nonsense(str(answer["error"]))


def _told(value: Any) -> str:
    """A plain value as it stands, and the kind of any other."""
    plain = value is None or isinstance(value, str | int | float)
    return str(value) if plain else f"a {type(value).__name__}"
