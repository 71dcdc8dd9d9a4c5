"""How much of the machine one visitor may ask for at a time, checked before anything is drawn.

Knows an operator's limits and settings; what a setting may be besides, its sampler says.
"""

from dataclasses import dataclass

from powerviz.errors import PowerVizError, SettingError
from powerviz.ui.operator import Operator


@dataclass(frozen=True)
class Allowance:
    """What a run may use until it pauses by itself: tokens decoded, and seconds of its own turns."""

    tokens: int | None = None
    seconds: float | None = None

    def used_up(self, tokens: int, seconds: float) -> bool:
        return (self.tokens is not None and tokens >= self.tokens) or (
            self.seconds is not None and seconds >= self.seconds
        )

    def __str__(self) -> str:
        """In words."""
        tokens = None if self.tokens is None else f"{self.tokens:,} tokens"
        seconds = None if self.seconds is None else f"{self.seconds:,g} seconds of drawing"
        return " or ".join(filter(None, (tokens, seconds)))


def allowance(operator: Operator) -> Allowance:
    return Allowance(operator.tokens_per_run, operator.seconds_per_run)


def check_prompt(prompt: str, most: int) -> None:
    """Raises `PowerVizError` (field `prompt`) if it has more than so many characters."""
    if len(prompt) > most:
        raise PowerVizError("prompt", f"is longer than {most} characters")


def check_length(max_new_tokens: int, most: int | None) -> None:
    """Raises `SettingError` (field `max_new_tokens`) if responses may get longer than `most`."""
    if most is not None and max_new_tokens > most:
        raise SettingError(
            "max_new_tokens", f"{max_new_tokens} is too long for this server; use at most {most}"
        )
