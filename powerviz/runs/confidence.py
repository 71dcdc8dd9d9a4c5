"""How sure the model was along a response: the confidence of its tokens and of its windows (DeepConf).

Fu et al. 2025, "Deep Think with Confidence" (arXiv:2508.15260, §2). Token confidence is −mean of log p over the
k = 20 likeliest tokens at a place: large where all but a few are impossible. A window's is the mean of its tokens'.

Knows tokens. Runs store the likeliest tokens as alternatives, mostly fewer than 20: then k is as many as there are.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from powerviz.runs.events import Token

LIKELIEST = 20
IMPOSSIBLE = -50.0
"""The least log p (nats) that counts, also of a token that cannot stand at a place: −∞ would leave no mean."""
WINDOW = 2048
"""The most tokens of a window; it is a quarter of the response where that is shorter."""


def token_confidence(token: Token, likeliest: int = LIKELIEST) -> float:
    """−mean of log p over the likeliest tokens (nats)."""
    known = [token.log_prob, *[other.log_prob for other in token.alternatives]]
    known = sorted(known, reverse=True)[:likeliest] + [IMPOSSIBLE] * (likeliest - len(known))
    if known[-1] < IMPOSSIBLE:
        known = [max(value, IMPOSSIBLE) for value in known]
    return -sum(known) / likeliest


def window_of(length: int) -> int:
    """The tokens of a window in a response of so many."""
    return max(1, min(WINDOW, length // 4))


def windows(
    confidences: Sequence[float] | npt.NDArray[np.float64], window: int
) -> npt.NDArray[np.float64]:
    """The confidence of every whole window, from the first on (nats); of all tokens where there are fewer than one has."""
    sums = np.concatenate([[0.0], np.cumsum(confidences)])
    window = min(window, len(confidences))
    return (sums[window:] - sums[:-window]) / window
