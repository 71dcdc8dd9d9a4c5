"""Samples of other methods beside the run of a tab, as far as its method has what they need.

Knows sessions and what is remembered; when they are shown, `frames` knows.
"""

from collections.abc import Callable
from typing import Any

from powerviz.analysis.baselines import tau_of
from powerviz.models.protocol import LanguageModel, Offers
from powerviz.prompts import Prompt
from powerviz.runs.events import RunFinished
from powerviz.web.explore.allowed import method_of, started_of
from powerviz.web.explore.baseline_cache import BaselineCache, Key
from powerviz.web.explore.frames import Beside
from powerviz.web.explore.session import Session
from powerviz.web.serving.scheduler import Scheduler
from powerviz.web.serving.zero_gpu import lent


class RunCompanions:
    """Companions of all tabs' runs; `model` gives a model by the name under which the app knows it."""

    def __init__(self, scheduler: Scheduler, model: Callable[[str], LanguageModel]) -> None:
        self._cache = BaselineCache(scheduler)
        self._model = model

    def remembered(self, session: Session) -> dict[str, Any] | None:
        return self._cache.known(key_of(session))

    def beside(self, session: Session, tab: str, turn: int) -> Beside:
        """Samples to show beside the tab's run, drawn when the machine has time for them."""

        async def find() -> dict[str, Any] | None:
            model = self._model(session.model)
            if Offers(model).suffixes is not None:
                return None  # a server's time is spent on what was asked for
            over = isinstance(session.events[-1], RunFinished)
            if not over and lent(model) is not None:
                return None  # on a GPU that is lent, what was not asked for comes last
            key = key_of(session)
            return await self._cache.find(key, model, tab, lambda: session.turn == turn)

        return Beside(lambda: self.remembered(session), find)


def key_of(session: Session) -> Key:
    """The key of the companions of a run. Its temperature is the one at which its method sharpens tokens."""
    started = started_of(session.events)
    sampler, settings = method_of(started)
    prompt = Prompt(started.prompt, started.prompt_tokens)
    return Key(
        session.model,
        prompt,
        settings.max_new_tokens,
        tau_of(sampler, settings),
        settings.min_new_tokens,
    )
