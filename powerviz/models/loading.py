"""From a name to a model that can be sampled from, or one sentence on why not.

Knows hub ids, local folders and what transformers says when something is wrong with them. Code
that comes with a checkpoint is never run (`trust_remote_code` stays off).
"""

import gc
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch

from powerviz.errors import ModelError, SettingError
from powerviz.models.synthetic import SYNTHETIC_MODELS, synthetic_folder
from powerviz.models.transformers_model import TransformersModel

log = logging.getLogger(__name__)

ASSETS = Path(__file__).parents[2] / "assets"
TRAINED_MODELS = {"pocket": ASSETS / "pocket", "pocket-grpo": ASSETS / "pocket-grpo"}
BUNDLED_MODELS = (*TRAINED_MODELS, *SYNTHETIC_MODELS)
DEFAULT_MODEL = "pocket"
DTYPES = ("auto", "float32", "float64", "bfloat16", "float16")
GPUS_ARE_LENT = os.environ.get("SPACES_ZERO_GPU", "").lower() in ("1", "t", "true")
"""On ZeroGPU: a GPU is there for seconds at a time (see `ui.zero_gpu`), and no place to load to."""


def load_model(
    name: str = DEFAULT_MODEL,
    device: str = "auto",
    dtype: str = "auto",
    eos: str | None = None,
) -> TransformersModel:
    """Load a model by hub id, local folder, or the name of a bundled one.

    `device` is `"auto"` (CUDA, then Apple's MPS, then CPU) or a torch device; `dtype` is `"auto"`
    (as the checkpoint was saved) or one of `DTYPES`; `eos` names the token that ends a response
    where the checkpoint names none. Raises `ModelError` or `SettingError`.
    """
    if dtype not in DTYPES:
        raise SettingError("dtype", f"{dtype!r} is not known; choose one of {', '.join(DTYPES)}")
    place = pick_device(device)
    with _no_garbage_collection():
        if name in SYNTHETIC_MODELS:
            with synthetic_folder(name) as folder:
                return _load(str(folder), name, place, dtype, eos)
        if name in TRAINED_MODELS:
            return _load(str(TRAINED_MODELS[name]), name, place, dtype, eos)
        return _load(_checked_source(name), name, place, dtype, eos)


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """The first load imports thousands of modules, none of them garbage: looking takes a quarter of it."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def pick_device(device: str) -> torch.device:
    """The device asked for, or the fastest one here. Raises `SettingError`."""
    available = ["cpu"]
    if torch.backends.mps.is_available():
        available.insert(0, "mps")
    if torch.cuda.is_available() and not GPUS_ARE_LENT:
        available.insert(0, "cuda")
    if device == "auto":
        return torch.device(available[0])
    try:
        chosen = torch.device(device)
    except RuntimeError:
        chosen = None
    if chosen is None or chosen.type not in available:
        raise SettingError(
            "device", f"{device!r} is not on this machine; use auto or {' or '.join(available)}"
        )
    return chosen


def _checked_source(name: str) -> str:
    if not name.strip():
        raise ModelError("model", "is empty; give a hub id, a folder or a bundled model's name")
    try:
        folder = Path(name).expanduser()
        is_folder = folder.is_dir()
    except (OSError, RuntimeError):  # longer than any path, or in the home of nobody here
        raise ModelError("model", f"there is no folder {name}") from None
    if is_folder:
        if not (folder / "config.json").is_file():
            raise ModelError(
                "model", f"the folder {name} holds no model: it has no config.json in it"
            )
        return str(folder)
    if name.startswith((".", "/", "~")) or name.count("/") > 1 or os.sep == "\\" and "\\" in name:
        raise ModelError("model", f"there is no folder {name}")
    return name


def _load(
    source: str, name: str, device: torch.device, dtype: str, eos: str | None
) -> TransformersModel:
    # transformers takes a second to import; whoever only replays a recording does not wait for it.
    from transformers import AutoModelForCausalLM, AutoTokenizer

    config = _config(source, name)
    if getattr(config, "is_encoder_decoder", False):
        raise ModelError(
            "model",
            f"{name} is an encoder-decoder model; choose a causal (decoder-only) one",
        )
    try:
        model, loaded = AutoModelForCausalLM.from_pretrained(
            source,
            config=config,
            dtype=dtype if dtype == "auto" else getattr(torch, dtype),
            trust_remote_code=False,
            output_loading_info=True,
        )
    except Exception as error:
        raise ModelError("model", _why_not_loaded(name, error)) from error
    if loaded["missing_keys"]:
        missing = sorted(loaded["missing_keys"])
        raise ModelError(
            "model",
            f"{name} is not a complete language model: {len(missing)} of its weights are not in "
            f"the checkpoint ({missing[0]}, …)",
        )
    try:
        tokenizer = AutoTokenizer.from_pretrained(source, trust_remote_code=False)
    except Exception as error:
        raise ModelError("model", _why_no_tokenizer(name, error)) from error
    log.info("%s: loaded on %s as %s", name, device, model.dtype)
    return TransformersModel(_moved(model, device, name), tokenizer, name, eos)


def _config(source: str, name: str) -> Any:
    from transformers import AutoConfig

    try:
        return AutoConfig.from_pretrained(source, trust_remote_code=False)
    except Exception as error:
        if _wants_its_own_code(error):
            raise ModelError("model", _own_code(name)) from error
        if Path(source).is_dir():
            raise ModelError(
                "model", f"{name} has a config.json that does not load: {_first_line(error)}"
            ) from error
        raise ModelError("model", _why_not_found(name, error)) from error


def _why_not_found(name: str, error: Exception) -> str:
    text = str(error)
    if "gated" in text.lower():
        return f"{name} is gated: accept its licence on the Hugging Face hub and log in first"
    return (
        f"{name} is neither a folder here, nor a bundled model ({', '.join(BUNDLED_MODELS)}), "
        "nor a model that the Hugging Face hub gave us; check the spelling and the connection"
    )


def _why_not_loaded(name: str, error: Exception) -> str:
    text = str(error)
    if "Unrecognized configuration class" in text:
        return f"{name} is not a causal language model; choose a decoder-only one"
    if _wants_its_own_code(error):
        return _own_code(name)
    if "ignore_mismatched_sizes" in text:
        return f"{name} has weights of other shapes than its config.json says"
    if "deserializing header" in text:
        return f"{name} has a damaged or incomplete weights file; copy or download it again"
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return f"{name} does not fit into memory; choose a smaller model or dtype bfloat16"
    return f"{name} does not load: {_first_line(error)}"


def _why_no_tokenizer(name: str, error: Exception) -> str:
    if _wants_its_own_code(error):
        return _own_code(name)
    if "instantiate the backend tokenizer" in str(error):
        return (
            f"{name} has no tokenizer: there is no tokenizer.json, or the like, beside its weights"
        )
    return f"{name} has no tokenizer that loads: {_first_line(error)}"


def _wants_its_own_code(error: Exception) -> bool:
    return "trust_remote_code" in str(error)


def _own_code(name: str) -> str:
    return f"{name} needs code of its own to run, which PowerViz does not execute"


def _moved(model: Any, device: torch.device, name: str) -> Any:
    try:
        return model.to(device)
    except torch.OutOfMemoryError as error:
        raise ModelError("model", f"{name} does not fit into the memory of {device}") from error


def _first_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    if not lines:
        return type(error).__name__
    return " ".join(lines[:2]) if lines[0].endswith(":") else lines[0]
