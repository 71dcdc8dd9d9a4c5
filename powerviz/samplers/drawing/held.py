"""Rows that a model has read, kept from one decoding to the next: for drafts that rest and then go on.

Knows prefixes and branches. What is drawn, and when drafts rest, the decode loop and its consumer know.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from powerviz.models.protocol import Branches

Prefix = tuple[int, ...]
Part = tuple[Branches, dict[Prefix, int]]
"""Branches, and the row that has read each prefix."""


@dataclass(slots=True)
class Held:
    """Rows read by the last decoding, in `parts`, and by the one that goes on, in `fresh`.

    Each batch makes a part; there are several where memory or the model allows no larger batch.
    """

    parts: list[Part] = field(default_factory=list)
    fresh: list[Part] = field(default_factory=list)

    def turn(self) -> None:
        """Begin another decoding, which starts from what the last one has read."""
        if self.fresh:
            self.parts, self.fresh = self.fresh, []

    def take(self, prefixes: Sequence[Prefix]) -> tuple[Branches | None, dict[int, int]]:
        """Take out branches that have read all of these but for their last tokens, and each one's row."""
        for part in self.parts:
            branches, rows = part
            if all(prefix[:-1] in rows for prefix in prefixes):
                self.parts.remove(part)  # Its rows will go on, and be others.
                return branches, {i: rows[prefix[:-1]] for i, prefix in enumerate(prefixes)}
        return None, {}

    def put(self, branches: Branches, prefixes: Sequence[Prefix]) -> None:
        """Hold branches whose rows have read these prefixes."""
        self.fresh.append((branches, {prefix: row for row, prefix in enumerate(prefixes)}))

    @property
    def branches(self) -> list[Branches]:
        return [branches for branches, _ in [*self.parts, *self.fresh]]

    def forget(self) -> None:
        """Hold nothing any more."""
        self.parts.clear()
        self.fresh.clear()
