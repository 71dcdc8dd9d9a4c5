"""A LoRA, or another adapter, in a folder: joined with its base into a model like any other.

Knows what the peft package writes into a folder. An adapter is merged into the weights of its base, so
that nothing behind this file knows of it; one that cannot be is refused. Its weights come from
safetensors only, as all others.
"""

import json
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open

from powerviz.errors import ModelError, reason_of
from powerviz.messages import say

CONFIG = "adapter_config.json"
WEIGHTS = "adapter_model.safetensors"
TOKENIZER = "tokenizer_config.json"
BASE = "base_model_name_or_path"
PROBED = 8
"""Tokens by which a merged model is held against its adapter beside the base."""
FURTHEST = {torch.float64: 1e-9, torch.float32: 1e-3}
HALF_PRECISION = 5e-2
"""The most that their log-probabilities may lie apart, in parts of the largest of them."""


def is_adapter(folder: Path) -> bool:
    """Whether a folder holds an adapter and no model."""
    return (folder / CONFIG).is_file() and not (folder / "config.json").is_file()


def base_of(folder: Path) -> str:
    """The name of the model that an adapter was made for. Raises `ModelError`."""
    try:
        import peft  # noqa: F401
    except ImportError:
        raise ModelError("model", say("adapter-needs-peft", folder=str(folder))) from None
    try:
        config = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
        base = config[BASE]
    except (OSError, ValueError, KeyError, TypeError):
        base = None
    if not isinstance(base, str) or not base.strip():
        told = say("adapter-without-base", folder=str(folder), key=BASE, file=CONFIG)
        raise ModelError("model", told)
    if not (folder / WEIGHTS).is_file():
        raise ModelError("model", say("adapter-without-weights", folder=str(folder), file=WEIGHTS))
    beside = folder / base  # As it lies beside the adapter; anything else is a name.
    base = str(beside) if base.startswith(".") and beside.is_dir() else base
    if is_adapter(Path(base)):
        raise ModelError("model", say("adapter-of-adapter", folder=str(folder)))
    return base


def joined(model: Any, tokenizer: Any, folder: Path) -> tuple[Any, Any]:
    """The base, with the adapter in its weights, and the tokenizer that goes with both.

    Raises `ModelError`.
    """
    from peft import PeftModel, get_peft_model_state_dict

    try:
        wrapped = PeftModel.from_pretrained(
            model, str(folder), local_files_only=True, torch_device="cpu"
        )
        wanted = set(get_peft_model_state_dict(wrapped, save_embedding_layers=False))
        with safe_open(folder / WEIGHTS, framework="pt") as opened:
            missing = sorted(wanted - set(opened.keys()))
        beside = _said(wrapped)
        merged = wrapped.merge_and_unload()
        apart = _apart(beside, _said(merged))
    except Exception as error:  # Each kind of adapter has errors of its own.
        lines = [line.strip() for line in str(error).splitlines() if line.strip()][:2]
        reason = " ".join(lines)[:300] or type(error).__name__
        raise ModelError(
            "model", say("adapter-not-merged", folder=str(folder), reason=reason)
        ) from error
    if missing:  # Of which peft only warns, and merges what it began with.
        told = say("adapter-other-parts", first=missing[0])
        raise ModelError("model", say("adapter-not-merged", folder=str(folder), reason=told))
    if apart:
        told = say("adapter-merged-differs", nats=f"{apart:.2g}")
        raise ModelError("model", say("adapter-not-merged", folder=str(folder), reason=told))
    return merged, own_tokenizer(folder, tokenizer)


def _said(model: Any) -> torch.Tensor:
    """log p of every token behind each of the first few ids, in the precision of the model (nats)."""
    some = torch.arange(min(PROBED, model.config.vocab_size), device=model.device)
    with torch.inference_mode():
        return model(input_ids=some[None], use_cache=False).logits.log_softmax(-1)


def _apart(beside: torch.Tensor, merged: torch.Tensor) -> float:
    """How far the merged model is from the adapter beside its base (nats), 0.0 where that is rounding.

    Where a base uses a weight twice, as embedding and head or in several layers, what is merged into one changes both.
    """
    furthest = float((beside - merged).abs().max())
    scale = float(beside.abs().max())
    close = furthest <= FURTHEST.get(beside.dtype, HALF_PRECISION) * scale
    return 0.0 if close else furthest


def own_tokenizer(folder: Path, tokenizer: Any) -> Any:
    """The tokenizer in the folder of an adapter, else that of its base. Raises `ModelError`."""
    from transformers import AutoTokenizer

    if not (folder / TOKENIZER).is_file():
        return tokenizer
    try:
        return AutoTokenizer.from_pretrained(
            str(folder), trust_remote_code=False, local_files_only=True
        )
    except Exception as error:  # Each kind of tokenizer has errors of its own.
        told = say("tokenizer-does-not-load", model=str(folder), reason=reason_of(error))
        raise ModelError("model", told) from error
