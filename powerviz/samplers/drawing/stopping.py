"""Stop texts: ends of responses by their text, a change of the space of responses that keeps a chain exact.

Knows tokens and the text they decode to. Whether a text is complete depends on the tokens up to
there and on nothing else, as EOS does. So responses that end with the first token that completes
one of the stop texts, with EOS, or at their limit are a space of their own: no beginning of a
response of it has ended, every draw from the proposal ends in it, and after a cut it goes on in it.
The target is p(x)^α on that space, and the acceptance ratio is the same sum over tokens as ever.
"""

from collections.abc import Callable, Sequence

from powerviz.models.protocol import LanguageModel
from powerviz.runs.events import Token

Stops = Callable[[Sequence[Token]], bool]
"""Whether a response that had not ended before its last token ends with it, by its text."""

MARGIN = 16
"""Tokens read before those that can hold a stop text: the first may decode to a part of a character."""


def stop_test(model: LanguageModel, stop: Sequence[str]) -> Stops | None:
    """The test for these stop texts; None if there are none.

    A token stands for one byte or more, so that a stop text lies within as many last tokens as it
    has bytes; twice as many are decoded, since some tokens show no text of their own.
    """
    if not stop:
        return None
    reach = 2 * max(len(text.encode()) for text in stop) + MARGIN

    def stops(tokens: Sequence[Token]) -> bool:
        text = model.decode([token.id for token in tokens[-reach:]])
        return any(one in text for one in stop)

    return stops


def ended(model: LanguageModel, tokens: Sequence[Token], stops: Stops | None) -> bool:
    """Whether a response has ended by itself: with EOS, or where a stop text is complete."""
    if not tokens:
        return False
    return tokens[-1].id in model.eos_ids or (stops is not None and stops(tokens))
