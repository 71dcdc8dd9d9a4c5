"""Keys and values that attention has already computed, as rows that can be cut out and lined up.

Knows transformers' cache layers and their shapes. Knows nothing of tokens, models or sampling.
Rows of different lengths share one tensor by standing *right-aligned*: row i fills the last
`lengths[i]` of `width` slots, and what lies to the left of it is padding that a mask hides.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from transformers import DynamicCache
from transformers.cache_utils import DynamicLayer


@dataclass(frozen=True)
class Cut:
    """The first `length` slots of one row of one cache."""

    source: int
    row: int
    length: int


def cache_from(layers: Sequence[tuple[torch.Tensor, torch.Tensor]]) -> DynamicCache:
    """A cache over these (keys, values), each `[rows, heads, width, head_dim]`, without a copy.

    It is made without the model's configuration on purpose: every layer then keeps all slots,
    sliding-window layers too (their window is in the mask), so that any row can be cut anywhere.
    """
    cache = DynamicCache()
    for keys, values in layers:
        layer = DynamicLayer()
        layer.lazy_initialization(keys, values)
        layer.keys, layer.values = keys, values
        cache.layers.append(layer)
    return cache


def keeps_every_slot(cache: object, width: int) -> bool:
    """Whether rows of this cache can be cut and lined up: plain attention layers, all of them full."""
    return (
        isinstance(cache, DynamicCache)
        and len(cache.layers) > 0
        and all(type(layer) is DynamicLayer for layer in cache.layers)
        and all(layer.get_seq_length() == width for layer in cache.layers)
    )


def line_up(
    caches: Sequence[DynamicCache], lengths: Sequence[Sequence[int]], cuts: Sequence[Cut]
) -> DynamicCache:
    """One cache with a row per cut, right-aligned to the longest of them.

    `lengths[s][r]` is how many slots row r of cache s fills.
    """
    width = max(cut.length for cut in cuts)
    if width == 0 or not caches:
        return cache_from([])
    used = sorted({cut.source for cut in cuts})
    order = [i for source in used for i, cut in enumerate(cuts) if cut.source == source]
    back = torch.tensor(order).argsort()
    picks = []
    for source in used:
        mine = [cut for cut in cuts if cut.source == source]
        filled = caches[source].get_seq_length()
        starts = [filled - lengths[source][cut.row] - (width - cut.length) for cut in mine]
        slots = (torch.tensor(starts)[:, None] + torch.arange(width)).clamp(min=0)
        picks.append((source, torch.tensor([cut.row for cut in mine])[:, None], slots))
    layers = []
    for index in range(len(caches[used[0]].layers)):
        keys, values = [], []
        for source, rows, slots in picks:
            layer = caches[source].layers[index]
            rows, slots = rows.to(layer.keys.device), slots.to(layer.keys.device)
            keys.append(layer.keys[rows, :, slots].transpose(1, 2))
            values.append(layer.values[rows, :, slots].transpose(1, 2))
        layers.append((_joined(keys, back), _joined(values, back)))
    return cache_from(layers)


def keep_rows(cache: DynamicCache, rows: Sequence[int], width: int) -> None:
    """Drop all rows but these, and the padding that only longer rows needed, in place."""
    for layer in cache.layers:
        index = torch.tensor(rows, device=layer.keys.device)
        layer.keys = layer.keys[index][:, :, -width:]
        layer.values = layer.values[index][:, :, -width:]


def _joined(parts: list[torch.Tensor], order: torch.Tensor) -> torch.Tensor:
    return parts[0] if len(parts) == 1 else torch.cat(parts)[order.to(parts[0].device)]
