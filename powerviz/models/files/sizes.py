"""Sizes of a model of transformers: its vocabulary, its context, its numbers and their bytes.

Knows what configurations say, and how layers pack weights that are quantised. Knows nothing of passes.
"""

from collections.abc import Iterable
from typing import Any

import torch

from powerviz.errors import ModelError
from powerviz.messages import say
from powerviz.models.files.quantised import COUNTED, quantised_by

LENGTH_DEPENDENT_ROPE = {"dynamic", "longrope"}


def vocab_size(model: Any) -> int:
    """Tokens that the model gives a score; quantised layers may have no weight, or none of a shape."""
    head = model.get_output_embeddings()
    for size in (
        getattr(head, "out_features", None),
        next(iter(getattr(getattr(head, "weight", None), "shape", ())), None),
        model.config.get_text_config(decoder=True).vocab_size,
    ):
        if isinstance(size, int) and size > 0:
            return size
    raise ModelError("model", say("model-of-unknown-vocabulary"))


def context_length(config: Any) -> int | None:
    """Most positions the model can be asked for with one meaning.

    Rotary scalings that change with the length of the text give a token another probability once
    the text has grown; such models are used up to the length at which that begins.
    """
    config = config.get_text_config(decoder=True)
    positions = getattr(config, "max_position_embeddings", None)
    rope = getattr(config, "rope_parameters", None) or {}
    for scaling in (rope, *rope.values()):  # one for all layers, or one for each kind of layer
        if isinstance(scaling, dict) and scaling.get("rope_type") in LENGTH_DEPENDENT_ROPE:
            return scaling.get("original_max_position_embeddings") or getattr(
                config, "original_max_position_embeddings", positions
            )
    return positions


def numbers(model: Any) -> int | None:
    """How many numbers a model has learned; None where they are packed so that it cannot tell."""
    return int(model.num_parameters()) if quantised_by(model.config) in COUNTED else None


def own_bytes(model: Any, base: Any = None) -> int:
    """Bytes of a model's weights, without those that belong to its base; packed ones may lie in buffers."""
    shared = {id(one) for one in base.parameters()} if base is not None else set()
    buffers = model.buffers() if quantised_by(model.config) else ()
    return _bytes(one for one in (*model.parameters(), *buffers) if id(one) not in shared)


def _bytes(tensors: Iterable[torch.Tensor]) -> int:
    """Bytes that tensors take; of those made of others (as in torchao), the bytes of the others."""
    return sum(
        _bytes(getattr(one, name) for name in one.__tensor_flatten__()[0])
        if hasattr(one, "__tensor_flatten__")
        else one.numel() * one.element_size()
        for one in tensors
    )
