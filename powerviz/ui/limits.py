"""How much of the machine one visitor may ask for at a time, checked before anything is drawn.

Knows an operator's limits and settings; what a setting may be besides, its sampler says.
"""

from dataclasses import dataclass
from typing import Literal

from powerviz.errors import PowerVizError, SettingError
from powerviz.ui.operator import Operator

Used = Literal["", "tokens", "seconds"]


@dataclass(frozen=True)
class Allowance:
    """What a run may use until it pauses by itself: tokens decoded, and seconds of its own turns."""

    tokens: int | None = None
    seconds: float | None = None

    def used_up(self, tokens: int, seconds: float) -> Used:
        """Which of them is, if any."""
        if self.tokens is not None and tokens >= self.tokens:
            return "tokens"
        if self.seconds is not None and seconds >= self.seconds:
            return "seconds"
        return ""

    def pause(self, used: Used) -> str:
        """What a visitor is told whose run has paused for that."""
        if used == "tokens":
            return (
                f"Paused after {self.tokens:,} tokens, which this server draws at a time. "
                "What was drawn is kept, and Play goes on with as many again."
            )
        if used == "seconds":
            return (
                f"Paused after {self.seconds:g} seconds of drawing, which this server spends at a "
                "time. What was drawn is kept, and Play goes on with as many again."
            )
        return ""

    def end(self, used: Used) -> str:
        """What a visitor is told whose comparison has ended for that."""
        if used == "tokens":
            return f"Ended after {self.tokens:,} tokens, the most that this server draws for one."
        if used == "seconds":
            return f"Ended after {self.seconds:g} seconds, the most that this server spends on one."
        return ""


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
