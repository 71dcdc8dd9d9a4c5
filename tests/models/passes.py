"""Forward passes as tests see them, whichever way a model is run."""

from collections.abc import Callable
from typing import Any

import torch

from powerviz.models import TransformersModel


def watch_passes(model: TransformersModel, told: Callable[[torch.Tensor], object]) -> None:
    """Let each forward pass of this model be told before it is made: the tokens that it reads, `[rows, width]`."""
    forward, lean_pass = model.forward, model.lean_pass

    def watched(tokens: torch.Tensor, **inputs: Any) -> Any:
        told(tokens)
        return forward(tokens, **inputs)

    def watched_lean(lean: Any, tokens: torch.Tensor, *inputs: Any) -> torch.Tensor:
        told(tokens)
        return lean_pass(lean, tokens, *inputs)

    model.forward, model.lean_pass = watched, watched_lean  # type: ignore[method-assign]
