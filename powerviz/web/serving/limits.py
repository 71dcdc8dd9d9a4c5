"""How much of the machine one visitor may ask for at a time, checked before anything is drawn.

Knows an operator's limits, settings and admission; what a setting may be besides, its sampler says.
"""

import threading
from dataclasses import dataclass
from typing import Any, Literal

from powerviz.errors import PowerVizError, SettingError
from powerviz.messages import Message, say
from powerviz.models.protocol import LanguageModel
from powerviz.samplers import Sampler
from powerviz.samplers.settings.power import PowerSettings
from powerviz.web.policy import Operator
from powerviz.web.serving.admission import Admission, Holding
from powerviz.web.serving.side_by_side import check_candidates

HELD_AT_A_TIME = 1_000
"""Events for which admission is asked together."""
RUN_FULL = "turn-run-full"
COMPARISON_FULL = "turn-comparison-full"
Used = Literal["", "tokens", "seconds"]


@dataclass(frozen=True)
class Allowance:
    """The allowance of a run until it pauses by itself: tokens that the model decodes for it, whatever
    becomes of them, and seconds of its own turns."""

    tokens: int | None = None
    seconds: float | None = None

    def used_up(self, tokens: int, seconds: float) -> Used:
        """The name of the part that is used up, if any."""
        if self.tokens is not None and tokens >= self.tokens:
            return "tokens"
        if self.seconds is not None and seconds >= self.seconds:
            return "seconds"
        return ""

    def pause(self, used: Used) -> Message | None:
        """The sentence for a visitor whose run has paused for that."""
        if used == "tokens":
            return say("turn-paused-after-tokens", most=self.tokens)
        if used == "seconds":
            return say("turn-paused-after-seconds", most=f"{self.seconds:g}")
        return None

    def end(self, used: Used) -> Message | None:
        """The sentence for a visitor whose comparison has ended for that."""
        if used == "tokens":
            return say("turn-ended-after-tokens", most=self.tokens)
        if used == "seconds":
            return say("turn-ended-after-seconds", most=f"{self.seconds:g}")
        return None


def allowance(operator: Operator) -> Allowance:
    return Allowance(operator.tokens_per_run, operator.seconds_per_run)


class Kept:
    """The count of what is kept of one run, held to the operator's limit and, so many at a time, to admission's.

    `full` is the code of what is said where the operator's limit is reached. Any thread may ask; what
    has been given back is not held again.
    """

    def __init__(
        self, admission: Admission, tab: str, run_id: str, most: int, full: str = RUN_FULL
    ) -> None:
        self.run_id = run_id
        self._admission = admission
        self._tab = tab
        self._most = most
        self._full = full
        self._lock = threading.Lock()
        self._holding: Holding | None = None
        self._over = False

    def hold(self, kept: int) -> None:
        """Hold room for so many, and for the next. Raises `SettingError` if there is none."""
        with self._lock:
            if self._over or (self._holding is not None and kept < self._holding.amount):
                return
            amount = (kept // HELD_AT_A_TIME + 1) * HELD_AT_A_TIME
            if self._holding is None:
                self._holding = self._admission.take("events", self._tab, amount)
            else:
                self._holding.hold(amount)

    def refusal(self, kept: int) -> Message | None:
        """The sentence that says why no more may be kept, if so many are by now; else nothing."""
        if kept >= self._most:
            return say(self._full, most=self._most)
        try:
            self.hold(kept)
        except SettingError as error:
            return say("turn-paused", reason=error.message)
        return None

    def give_back(self) -> None:
        """Give the room back, since nothing of it is kept any more."""
        with self._lock:
            self._over = True
            if self._holding is not None:
                self._holding.give_back()


def check_prompt(prompt: str, most: int) -> None:
    """Raises `PowerVizError` (field `prompt`) if it has more than so many characters."""
    if len(prompt) > most:
        raise PowerVizError("prompt", say("asked-prompt-too-long", most=str(most)))


def check_length(max_new_tokens: int, most: int | None) -> None:
    """Raises `SettingError` (field `max_new_tokens`) if responses may get longer than `most`."""
    if most is not None and max_new_tokens > most:
        raise SettingError(
            "max_new_tokens",
            say("asked-response-too-long", length=str(max_new_tokens), most=str(most)),
        )


def check_context(prompt_tokens: int, max_new_tokens: int, model: LanguageModel) -> None:
    """Raises `SettingError` if a response may get longer than the model can read behind its prompt."""
    context = model.context_length
    if context is not None and prompt_tokens + max_new_tokens > context:
        raise SettingError(
            "max_new_tokens",
            say(
                "asked-beyond-context",
                length=str(max_new_tokens),
                model=model.name,
                context=str(context),
                prompt=str(prompt_tokens),
                most=str(context - prompt_tokens),
            ),
        )


def check_steps(settings: PowerSettings, most: int, runs: int = 1) -> None:
    """Raises `SettingError` (field `num_steps`) if more steps than `most` are planned in all."""
    planned = settings.num_steps * settings.num_blocks * runs
    if planned > most:
        raise SettingError(
            "num_steps",
            say(
                "asked-too-many-steps-in-blocks",
                steps=str(settings.num_steps),
                planned=str(planned),
                most=str(most),
            ),
        )


def check_planned(sampler: Sampler, settings: Any, most: int) -> None:
    """Raises `SettingError` if one run of any sampler would come to more than this server takes.

    Steps are held to `most`. What makes none comes to so many responses side by side, of at most T
    tokens each, and these are held to what may be drawn as one batch.
    """
    if isinstance(settings, PowerSettings):
        check_steps(settings, most)
    elif sampler.steps is not None and (planned := sampler.steps(settings)) > most:
        field = "num_steps" if "num_steps" in sampler.settable else "sampler"
        raise SettingError(field, say("asked-too-many-steps", planned=planned, most=most))
    if sampler.candidates is not None:
        check_candidates(sampler.candidates, sampler.rows(settings), settings.max_new_tokens)


def check_one(sampler: Sampler, settings: Any) -> None:
    """Raises `SettingError` if settings ask for several responses, where a page shows one."""
    if sampler.several is None or getattr(settings, sampler.several) == 1:
        return
    if sampler.steps is not None:
        raise SettingError(sampler.several, say("asked-one-chain"))
    raise SettingError(sampler.several, say("asked-one-sample"))
