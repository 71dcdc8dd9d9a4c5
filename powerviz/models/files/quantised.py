"""Checkpoints whose weights are quantised: the packages that read them, and whether those are here.

Knows what `quantization_config` in a config.json says, and the packages that transformers asks for each way to
quantise. Knows nothing of how the numbers are packed. Files for llama.cpp are another engine's (`gguf`).
"""

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


def quantised_by(config: Any) -> str | None:
    """The name of the way in which a checkpoint was quantised; None if it was not."""
    found = getattr(config, KEY, None)
    if found is None:
        return None
    if not isinstance(found, Mapping):
        found = found.to_dict() if hasattr(found, "to_dict") else {}
    if found.get("load_in_8bit") or found.get("load_in_4bit"):
        return "bitsandbytes"
    return str(getattr(found.get("quant_method"), "value", found.get("quant_method")))


def check_packages(method: str, name: str) -> None:
    """Refuse a quantised model whose packages are not here, with the command that installs them. Raises `ModelError`."""
    wanted = {**PACKAGES.get(method, {}), **PLACES_WEIGHTS}
    missing = [package for module, package in wanted.items() if not _is_here(module)]
    if missing:
        told = say("model-quantised", model=name, method=method, packages=" ".join(missing))
        raise ModelError("model", told)


def _is_here(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except (ImportError, ValueError):
        return False
