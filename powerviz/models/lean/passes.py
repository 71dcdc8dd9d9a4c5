"""Forward passes of the Llama family as plain functions over weights and a store.

Knows the mathematics: layers of grouped-query attention and gated MLP, positions and masks, in the order and the
roundings of transformers. Knows nothing of modules, masks of others, prefixes or sampling.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch.nn import functional as F

from powerviz.models.lean.fusion import operations_for
from powerviz.models.lean.graphs import Graphs
from powerviz.models.lean.operations import Operations
from powerviz.models.lean.projections import projected
from powerviz.models.lean.store import Shape, Store
from powerviz.models.lean.weights import Layer, Weights

Masks = dict[int | None, torch.Tensor]


@dataclass(frozen=True, slots=True)
class Places:
    """Places of the tokens of a pass, flat over rows and steps, and what they see.

    `cos` and `sin` `[tokens, 1, head_dim]` are those of their positions. `slots` are those of the store that they go
    to, and `width` how many slots of a row are looked at. `masks` is what is added to the scores of attention for each
    window that layers have; without any, all is seen, or with `causal` what comes before. `turning` is how many numbers
    of a head are rotated.
    """

    rows: int
    steps: int
    width: int
    slots: torch.Tensor
    cos: torch.Tensor
    sin: torch.Tensor
    masks: Masks
    causal: bool
    turning: int


class Lean:
    """A model's weights, ready to read tokens into stores."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.operations = operations_for(weights)
        self.shape = Shape(
            len(weights.layers), weights.kv_heads, weights.head_dim, weights.dtype, weights.device
        )
        self._windows = {layer.window for layer in weights.layers}
        self._tables: list[torch.Tensor] = []
        first = torch.zeros(1, 1, dtype=torch.long, device=weights.device)
        captured = weights.device.type == "cuda" and weights.fixed_rope
        self.graphs = Graphs(self.shape) if captured else None
        self._turning: int = weights.rotary(weights.embedding, first)[0].shape[-1]

    def store(self, rows: int, width: int) -> Store:
        """A store with room for so many rows and slots."""
        return self.graphs.store(rows, width) if self.graphs else Store(self.shape, rows, width)

    def read(
        self, tokens: torch.Tensor, store: Store, starts: Sequence[int], lengths: Sequence[int]
    ) -> torch.Tensor:
        """Logits `[rows, vocab]` after the last token of each row; keys and values go to the store.

        `tokens` `[rows, steps]` are read from position `starts[i]` on, and row i is `lengths[i]` long with them; what
        is behind that is filler, which no token of its row sees.
        """
        steps = tokens.shape[1]
        device = self.weights.device
        if self.graphs and steps == 1:
            return self.graphs.read(self.step, tokens[:, 0].tolist(), store, starts)
        places = self._places(store, steps, starts)
        hidden = F.embedding(tokens.to(device).view(-1), self.weights.embedding)
        read = self.layers(hidden, store, places)
        if steps > 1:
            pairs = enumerate(zip(starts, lengths, strict=True))
            ends = [row * steps + length - start - 1 for row, (start, length) in pairs]
            read = read[torch.tensor(ends, device=device)]
        return self.logits(read)

    def step(self, numbers: torch.Tensor, store: Store) -> torch.Tensor:
        """The same for one token of each row, by operations that are always the same and can be captured.

        `numbers` `[2, rows]` on the device are the tokens and their positions; all slots of the store are looked at.
        """
        tokens, starts = numbers
        rows, width = len(tokens), store.width
        slots = torch.arange(0, rows * width, width, device=starts.device) + starts
        cos, sin = self._angles(starts, width)
        masks = {window: self._mask(starts, 1, width, window) for window in self._windows}
        places = Places(rows, 1, width, slots, cos, sin, masks, False, self._turning)
        return self.logits(self.layers(F.embedding(tokens, self.weights.embedding), store, places))

    def layers(self, hidden: torch.Tensor, store: Store, places: Places) -> torch.Tensor:
        """All layers and the last norm, `[tokens, hidden]`."""
        weights, small = self.weights, self.operations
        norms = [layer.norm_in for layer in weights.layers[1:]] + [weights.norm]
        read = small.normed(hidden, weights.layers[0].norm_in)
        for layer, kept, norm in zip(weights.layers, store.layers, norms, strict=True):
            seen = attended(weights, small, layer, read, kept, places)
            hidden, read = small.added(hidden, seen, layer.out, layer.norm_mlp)
            inner = small.gated(projected(read, layer.gate_up), weights.activation)
            hidden, read = small.added(hidden, inner, layer.down, norm)
        return read

    def logits(self, read: torch.Tensor) -> torch.Tensor:
        """Scores of the vocabulary, in float32 at least where the device multiplies so."""
        head = self.weights.head
        plain = head.bias is None and head.low_rank is None
        if plain and read.is_cuda and read.dtype.itemsize == 2:
            return torch.mm(read, head.matrix, out_dtype=torch.float32)
        return projected(read, head)

    def _places(self, store: Store, steps: int, starts: Sequence[int]) -> Places:
        rows, device = len(starts), self.weights.device
        if steps == 1:
            positions: list[int] = list(starts)
            slots = [row * store.width + start for row, start in enumerate(starts)]
        else:
            positions = [start + n for start in starts for n in range(steps)]
            firsts = [row * store.width + start for row, start in enumerate(starts)]
            slots = [first + n for first in firsts for n in range(steps)]
        places, slot = torch.tensor([positions, slots], device=device)
        cos, sin = self._angles(places, max(positions) + 1)
        width = max(starts) + steps
        windowed = any(window is not None and window < width for window in self._windows)
        causal = steps > 1 and not any(starts) and not windowed
        even = steps == 1 and min(starts) == max(starts)
        masks: Masks = {}
        if windowed or not (causal or even):
            first = torch.tensor(starts, device=device)
            masks = {window: self._mask(first, steps, width, window) for window in self._windows}
        return Places(rows, steps, width, slot, cos, sin, masks, causal, self._turning)

    def _mask(
        self, starts: torch.Tensor, steps: int, width: int, window: int | None
    ) -> torch.Tensor:
        """The numbers added to the scores, `[rows, 1, steps, width]`: nothing for what is seen, and −inf."""
        slots = torch.arange(width, device=starts.device)
        at = (starts[:, None] + slots[:steps])[:, None, :, None]
        hidden = slots > at
        if window is not None:
            hidden |= slots <= at - window
        mask = torch.zeros(hidden.shape, dtype=self.weights.dtype, device=starts.device)
        return mask.masked_fill_(hidden, -torch.inf)

    def _angles(self, positions: torch.Tensor, longest: int) -> tuple[torch.Tensor, torch.Tensor]:
        """Cosines and sines of positions, of which none is `longest` or above."""
        if not self.weights.fixed_rope:
            angles = self._computed(positions)
        else:
            table = self._tables[-1] if self._tables else None
            if table is None or len(table) < longest:
                every = torch.arange(max(256, 2 * longest), device=positions.device)
                table = self._computed(every)
                self._tables.append(table)  # Graphs go on to read those before it.
            angles = F.embedding(positions, table)
        cos, sin = angles[:, None].chunk(2, 2)
        return cos, sin

    def _computed(self, positions: torch.Tensor) -> torch.Tensor:
        """Cosines and then sines, `[positions, 2 · head_dim]`: those of transformers, and 1 and 0 where nothing turns.

        The sign of a sine is that of the number it is multiplied with, see `turned`.
        """
        cos, sin = self.weights.rotary(self.weights.embedding, positions[None])
        half, rest = cos.shape[-1] // 2, self.weights.head_dim - cos.shape[-1]
        parts = (cos[0], cos.new_ones(len(positions), rest), -sin[0, :, :half], sin[0, :, half:])
        return torch.cat([*parts, sin.new_zeros(len(positions), rest)], dim=1)


def attended(
    weights: Weights,
    small: Operations,
    layer: Layer,
    read: torch.Tensor,
    kept: torch.Tensor,
    places: Places,
) -> torch.Tensor:
    """Attention's output, `[tokens, heads · head_dim]`; keys and values of the tokens are put into the store."""
    heads, kv_heads, size = weights.heads, weights.kv_heads, weights.head_dim
    joined = projected(read, layer.qkv).view(len(read), heads + 2 * kv_heads, size)
    angles, slots = (places.cos, places.sin), kept.view(-1, 2 * kv_heads, size)
    query = small.turned(joined, layer.norm_heads, angles, places.turning, places.slots, slots)
    slot = 2 * kv_heads * size
    shape = (places.rows, kv_heads, places.width, size)
    strides = (kept.shape[1] * slot, size, slot, 1)
    keys, values = (kept.as_strided(shape, strides, at) for at in (0, kv_heads * size))
    mask = places.masks.get(layer.window)
    if places.steps == 1:  # All heads that share a key stand in for steps.
        query = query.reshape(places.rows, kv_heads, heads // kv_heads, size)
        found = F.scaled_dot_product_attention(query, keys, values, mask, scale=weights.scaling)
        return found.reshape(-1, heads * size)
    query = query.reshape(places.rows, places.steps, heads, size).transpose(1, 2)
    if mask is not None:  # With a mask, fast kernels want a key for each head.
        keys, values = (one.repeat_interleave(heads // kv_heads, 1) for one in (keys, values))
    found = F.scaled_dot_product_attention(
        query,
        keys,
        values,
        mask,
        is_causal=places.causal,
        scale=weights.scaling,
        enable_gqa=keys.shape[1] != heads,
    )
    return found.transpose(1, 2).reshape(-1, heads * size)
