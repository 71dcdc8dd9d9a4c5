"""The bar under which an unsure sample is stopped on its way (DeepConf online, arXiv:2508.15260, §3.2).

Some samples are drawn to their ends first. The bar is a percentile of their least confident windows; each later sample
is stopped as soon as one of its own windows lies below. How long it will become is not known on the way, so all
windows are of one length: that of the median sample among the first.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from powerviz.runs.confidence import LIKELIEST, token_confidence, window_of, windows
from powerviz.runs.events import Token


@dataclass(frozen=True, slots=True)
class ConfidenceBar:
    """`least` is the confidence (nats, over the `likeliest` tokens) below which no window of `window` tokens may lie."""

    least: float
    window: int
    likeliest: int

    def lowest(self, tokens: Sequence[Token]) -> float:
        """The confidence of the least confident window of a response of one token or more."""
        known = [token_confidence(token, self.likeliest) for token in tokens]
        return float(windows(known, self.window).min())

    def stops(self, tokens: Sequence[Token]) -> bool:
        """Whether a sample that has not been stopped before is, at its last token."""
        if len(tokens) < self.window:
            return False
        last = [token_confidence(token, self.likeliest) for token in tokens[-self.window :]]
        return float(windows(last, self.window)[0]) < self.least


def bar_of(first: Sequence[Sequence[Token]], kept: float, stored: int) -> ConfidenceBar:
    """The bar over which the share `kept` of these whole samples lies; `stored`: alternatives of each token."""
    window = window_of(int(np.median([len(tokens) for tokens in first])))
    bar = ConfidenceBar(0.0, window, min(LIKELIEST, stored))
    lowest = [bar.lowest(tokens) for tokens in first]
    return ConfidenceBar(float(np.percentile(lowest, 100 * (1 - kept))), window, bar.likeliest)
