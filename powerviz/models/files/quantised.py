"""Checkpoints whose weights are quantised: the packages that read them, and whether those are here.

Knows what `quantization_config` in a config.json says, and the packages that transformers asks for each way to
quantise. Knows nothing of how the numbers are packed. Files for llama.cpp are another engine's (`gguf`).
"""

import logging
from collections.abc import Mapping
from importlib.util import find_spec
from typing import Any

from powerviz.errors import ModelError
from powerviz.messages import say

KEY = "quantization_config"
PACKAGES: Mapping[str, Mapping[str, str]] = {
    "aqlm": {"aqlm": "aqlm[cpu]"},
    "auto-round": {"auto_round": "auto-round"},
    "awq": {"gptqmodel": "gptqmodel"},
    "bitsandbytes": {"bitsandbytes": "bitsandbytes"},
    "compressed-tensors": {"compressed_tensors": "compressed-tensors"},
    "eetq": {"kernels": "kernels"},
    "gptq": {"gptqmodel": "gptqmodel", "optimum": "optimum"},
    "hqq": {"hqq": "hqq"},
    "quanto": {"optimum.quanto": "optimum-quanto"},
    "torchao": {"torchao": "torchao"},
    "vptq": {"vptq": "vptq"},
}
"""Modules to import and what pip calls them, for each way to quantise that needs any."""
PLACES_WEIGHTS = {"accelerate": "accelerate"}
"""The package that puts quantised weights in their place, whichever they are."""


COUNTED = {None, "bitsandbytes", "torchao"}
"""Those of which a model in memory says how many numbers it has, and none at all."""
UNPACKED = {"compressed-tensors": 2, "fp8": 2, "mxfp4": 4, "mxfp8": 2}
"""Bytes in bfloat16 for each byte of packed weights, where a processor cannot compute with them as they are."""


def quantised_by(config: Any) -> str | None:
    """The name of the way in which a checkpoint was quantised; None if it was not."""
    found = _settings(config)
    if found is None:
        return None
    if found.get("load_in_8bit") or found.get("load_in_4bit"):
        return "bitsandbytes"
    return str(getattr(found.get("quant_method"), "value", found.get("quant_method")))


def rounds_with_neighbours(config: Any) -> bool:
    """Whether a number depends on all that is read in the same pass, tokens behind it and other rows among it.

    LLM.int8 looks for outliers in all of a pass together (Dettmers et al. 2022, arXiv:2208.07339).
    """
    found = _settings(config) or {}
    return bool(found.get("load_in_8bit")) and float(found.get("llm_int8_threshold") or 0) > 0


def unpacked(method: str | None, device: str) -> int:
    """How many times the bytes of packed weights a model takes in memory."""
    return UNPACKED.get(method or "", 1) if device == "cpu" else 1


def _settings(config: Any) -> Mapping[str, Any] | None:
    found = getattr(config, KEY, None)
    if found is None or isinstance(found, Mapping):
        return found
    return found.to_dict() if hasattr(found, "to_dict") else {}


def check_packages(method: str | None, name: str) -> None:
    """Refuse a quantised model whose packages are not here, with the command that installs them. Raises `ModelError`."""
    if method is None:
        return
    wanted = {**PACKAGES.get(method, {}), **PLACES_WEIGHTS}
    missing = [package for module, package in wanted.items() if not _is_here(module)]
    if missing:
        told = say("model-quantised", model=name, method=method, packages=" ".join(missing))
        raise ModelError("model", told)


def quieten() -> None:
    """Leave out what packages say to each who loads any model, and nobody can act on.

    bitsandbytes says for every product of matrices that it rounds what it reads, and torchao, which transformers
    imports where it is there, which of its kernels are for other machines. Before transformers is imported.
    """
    for name in ("bitsandbytes.autograd._functions", "torchao", "torch.utils._pytree"):
        logging.getLogger(name).setLevel(logging.ERROR)


def _is_here(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except (ImportError, ValueError):
        return False
