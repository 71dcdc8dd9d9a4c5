"""Whether a model is run by lean passes: decided when it is loaded, and anew when its weights are no more the same.

Knows when lean passes may be taken, and what the log says. Knows nothing of what they compute.
"""

import logging
import threading
from typing import Any, Protocol

from powerviz.errors import PromptError
from powerviz.models.batching import out_of_memory
from powerviz.models.lean.agreement import BothPasses, disagreement
from powerviz.models.lean.joining import NotKnown
from powerviz.models.lean.passes import Lean
from powerviz.models.lean.weights import weights_of

log = logging.getLogger(__name__)

TEXT = "Anna has 3 apples and buys 2 more, so now she has 5."
MOST_TOKENS = 16


class Loaded(BothPasses, Protocol):
    """A loaded model of transformers, `model`, with what it takes to try it out."""

    name: str
    model: Any
    context_length: int | None

    def encode(self, text: str) -> list[int]: ...


class Choice:
    """The lean passes of a model, or why there are none."""

    def __init__(self, loaded: Loaded) -> None:
        self._deciding = threading.Lock()
        self.reason = ""
        self._lean = self._decided(loaded)

    def passes(self, loaded: Loaded) -> Lean | None:
        """The lean passes over the weights as they are now; None for a model that goes without."""
        if self._lean is None or self._lean.weights.source.unchanged:
            return self._lean
        with self._deciding:
            if self._lean is not None and not self._lean.weights.source.unchanged:
                self._lean = self._decided(loaded)
            return self._lean

    def _decided(self, loaded: Loaded) -> Lean | None:
        try:
            lean = Lean(weights_of(loaded.model))
            reason = disagreement(loaded, lean, _text(loaded))
        except NotKnown as error:
            self.reason = str(error)
            return None
        except Exception as error:
            log.debug("%s: lean passes failed", loaded.name, exc_info=True)
            full = out_of_memory(error)
            reason = "memory ran out" if full else f"they fail on it ({type(error).__name__})"
        if reason is None:
            self.reason = ""
            return lean
        self.reason = reason
        log.warning(
            "%s: lean passes are not taken (%s), and transformers runs it: the samples are the same, only slower.",
            loaded.name,
            reason,
        )
        return None


def _text(loaded: Loaded) -> list[int]:
    """A few tokens of a real text, or the first ones of the vocabulary for a model that has other words."""
    limit = min(MOST_TOKENS, (loaded.context_length or MOST_TOKENS) - 4)
    try:
        tokens = loaded.encode(TEXT)[: max(2, limit)]
    except PromptError:  # Its tokenizer knows none of these characters.
        tokens = []
    return tokens if len(tokens) > 2 else [0, 1, 2]
