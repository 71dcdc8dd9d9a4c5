"""How much a visitor may have decoded as one batch, so that nobody fills the machine's memory.

Knows counts only. What a batch takes is its keys and values: for each token of each response
4 KB of the bundled model's.
"""

from powerviz.errors import SettingError
from powerviz.messages import say

MOST_TOKENS_AT_ONCE = 1 << 18
MOST_CANDIDATES = 64
"""Candidates of which one response is chosen: as many as a page shows beside each other."""


def check_side_by_side(field: str, responses: int, max_new_tokens: int) -> None:
    """Raises `SettingError` on `field` if so many responses of this length are too many."""
    most = max(1, MOST_TOKENS_AT_ONCE // max_new_tokens)
    if responses > most and responses > 1:
        raise SettingError(
            field,
            say(
                "asked-too-much-side-by-side",
                responses=responses,
                tokens=max_new_tokens,
                most=most,
            ),
        )


def check_candidates(field: str, candidates: int, max_new_tokens: int) -> None:
    """Raises `SettingError` on `field` if so many candidates of this length are too many."""
    if candidates > MOST_CANDIDATES:
        raise SettingError(
            field,
            say("asked-too-many-candidates", candidates=candidates, most=MOST_CANDIDATES),
        )
    most = max(1, MOST_TOKENS_AT_ONCE // max_new_tokens)
    if candidates > most:
        raise SettingError(
            field,
            say(
                "asked-candidates-too-long",
                candidates=candidates,
                tokens=max_new_tokens,
                most=most,
            ),
        )
