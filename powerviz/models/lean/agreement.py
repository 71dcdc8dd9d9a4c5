"""Whether lean passes give what transformers gives, on a text of the model's own tokens.

Knows branches of both kinds. Knows nothing of how either computes.
"""

from collections.abc import Sequence
from typing import Protocol

import torch

from powerviz.models.branches import Passes, RereadBranches
from powerviz.models.lean.branches import LeanBranches, LeanPasses
from powerviz.models.lean.graphs import PASSES_BEFORE
from powerviz.models.lean.passes import Lean

FURTHEST = {torch.float64: 1e-9, torch.float32: 1e-4}
"""The most that log-probabilities may lie apart, in parts of the largest of them; more in half precision."""
HALF_PRECISION = 5e-2


class BothPasses(Passes, LeanPasses, Protocol):
    """A model that is run in both ways."""


def disagreement(model: BothPasses, lean: Lean, text: Sequence[int]) -> str | None:
    """How lean passes differ from those of transformers, in words for the log; None if they agree.

    Some tokens of text are read at once and one by one, cut, continued side by side in rows of unequal lengths,
    dropped and copied, as samplers do it.
    """
    tokens = list(text)
    half, last = max(1, len(tokens) // 2), tokens[-1]
    # One by one so many that a graph is replayed, where passes are captured.
    alone = min(len(tokens) - 1, PASSES_BEFORE + 2) if lean.graphs else 1
    trunk = LeanBranches.open(model, lean, [tokens[:-alone]], [])
    for token in tokens[-alone:]:
        trunk.advance([token])
    rows = [tokens[:half], [*tokens[:-1], tokens[0]], tokens[half:], tokens[-1:]]
    branches = LeanBranches.open(model, lean, [list(row) for row in rows], [trunk])
    branches.advance([last] * 4)
    branches.keep([3, 0, 2])
    branches.advance(tokens[:3])
    copied = branches.select([1, 0])
    copied.advance([last, last])
    seen = (trunk, branches, copied)
    expected = RereadBranches(model, [list(row) for one in seen for row in one.tokens]).log_probs
    apart = (torch.cat([one.log_probs for one in seen]) - expected).abs().max().item()
    scale = expected.abs().clamp(max=1e3).max().item()
    if apart <= FURTHEST.get(lean.weights.dtype, HALF_PRECISION) * scale:
        return None
    return f"its log-probabilities come out {apart:.2g} apart"
