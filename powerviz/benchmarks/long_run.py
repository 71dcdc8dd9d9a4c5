"""A run as long as the paper's, for timing the page and testing it: 3,000 tokens, 200 steps.

What it says is nonsense; how it came about is the real sampler's work on a model whose next token
hangs on the last two and on the position, now almost certain, now a coin's toss.
"""

import torch

from powerviz.models import TabularModel
from powerviz.runs import Run
from powerviz.samplers import power_sample

LENGTH = 3000
STEPS = 200
WORDS = [f"word{number} " for number in range(29)]
SURE = (0.5, 0.55, 0.97)


class LongModel(TabularModel):
    """A model that never ends a response by itself, and keeps no table of prefixes, which would be as long."""

    def __init__(self) -> None:
        super().__init__([*WORDS, "</s>"], {}, eos="</s>", max_len=LENGTH, name="long")
        self._by_word = [self._row(word) for word in range(len(WORDS))]

    def next_log_probs(self, prefix: tuple[int, ...]) -> torch.Tensor:
        before = (0, 0, *prefix)
        return self._by_word[(7 * len(prefix) + 3 * before[-1] + 5 * before[-2]) % len(WORDS)]

    def _row(self, word: int) -> torch.Tensor:
        sure = SURE[word % len(SURE)]
        row = torch.full((self.vocab_size,), (1 - sure) / len(WORDS), dtype=torch.float64)
        row[word], row[-1] = sure, 0.0
        return torch.log(row / row.sum())


def long_run() -> Run:
    """Some 70,000 events, 25 MB as a recording."""
    return power_sample(
        LongModel(),
        "",
        alpha=4.0,
        num_steps=STEPS,
        block_size=LENGTH,
        max_new_tokens=LENGTH,
        seed=0,
        prefetch=1,
    )
