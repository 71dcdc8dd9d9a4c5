"""A table as a server would offer it: it draws suffixes itself, and lists some of the likeliest tokens."""

import math
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

import powerviz as pv
from powerviz.models.suffixes import DrawnToken, Likely

LEAST = -1e30


class Served(pv.TabularModel):
    """The table's model behind a server that lists `most_listed` tokens at most."""

    def __init__(self, table: pv.TabularModel, most_listed: int = 10**6) -> None:
        super().__init__(table.vocab, table._rule, table.vocab[min(table.eos_ids)], table.max_len)
        self.most_listed = min(most_listed, self.vocab_size)
        self.temperatures = True
        self.asked: list[tuple[str, int]] = []
        self.seeds: list[int] = []
        self.decoded = 0
        self.salt = 0
        self.breaks_behind: int | None = None

    @property
    def suffixes(self) -> "Served":
        return self

    def open(self, *_: Any) -> Any:
        raise AssertionError("a server gives no rows")

    def draw(
        self, prefix: Sequence[int], limit: int, temperature: float, listed: int, seed: int
    ) -> Iterator[DrawnToken]:
        self.asked.append(("draw", listed))
        self.seeds.append(seed)
        stream, ids = np.random.default_rng([seed, self.salt]), list(prefix)
        for _ in range(limit):
            if self.breaks_behind is not None and len(ids) >= self.breaks_behind:
                raise pv.ModelError("model", "broken")
            logs = self.next_log_probs(tuple(ids)).numpy()
            q = np.exp(logs / temperature)
            token = int(stream.choice(self.vocab_size, p=q / q.sum()))
            ids.append(token)
            self.decoded += 1
            yield DrawnToken(
                token, self.vocab[token], float(logs[token]), self._likely(logs, listed)
            )
            if token in self.eos_ids:
                return

    def likeliest(self, prefix: Sequence[int], listed: int) -> tuple[Likely, ...]:
        self.asked.append(("likeliest", listed))
        return self._likely(self.next_log_probs(tuple(prefix)).numpy(), listed)

    def _likely(self, logs: Any, listed: int) -> tuple[Likely, ...]:
        assert listed <= self.most_listed
        order = sorted(range(self.vocab_size), key=lambda one: -logs[one])[:listed]
        values = (float(logs[one]) if logs[one] > -math.inf else LEAST for one in order)
        return tuple(
            Likely(one, self.vocab[one], value) for one, value in zip(order, values, strict=True)
        )
