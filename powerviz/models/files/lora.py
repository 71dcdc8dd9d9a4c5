"""A LoRA on a base that is in memory: two models on one set of weights.

Knows what the peft package writes into a folder, and modules of torch. The adapted model is a tree of modules of its
own over the parameters of the base, the same objects, with the small matrices of the LoRA beside them. So nothing is
switched on and off: both models compute at the same time in any threads, and the base stays as it was. A LoRA that
would write into the weights of its base is refused before it is put on, and can be merged into a copy (`adapters`).
"""

import json
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file

from powerviz.errors import ModelError, reason_of
from powerviz.messages import say
from powerviz.models.files.adapters import BASE, CONFIG, WEIGHTS, is_adapter, own_tokenizer

PLUS = "+"
"""Stands between the name of a base and the folder of a LoRA."""
FREE_SETTINGS = {
    "alpha_pattern",
    "auto_mapping",
    "base_model_name_or_path",
    "exclude_modules",
    "fan_in_fan_out",
    "inference_mode",
    "layers_pattern",
    "layers_to_transform",
    "lora_alpha",
    "lora_bias",
    "lora_dropout",
    "megatron_core",
    "peft_type",
    "peft_version",
    "qalora_group_size",
    "r",
    "rank_pattern",
    "revision",
    "runtime_config",
    "target_modules",
    "task_type",
    "use_dora",
    "use_rslora",
}
"""Settings of a LoRA that may have any value here; all others have to be off."""
STARTS = (True, False, None, "gaussian")
"""Ways to begin a LoRA that leave the base alone; others subtract from its weights what they begin with."""
MAGNITUDES = "lora_magnitude_vector"
OWN_PARTS = {"lora_A", "lora_B", "lora_embedding_A", "lora_embedding_B", MAGNITUDES}
"""One of them is in the name of each tensor that belongs to a LoRA, and not to its base."""
COPY = ".base_layer.weight"
"""Ends the names of the base's own matrices, which peft writes into the file where embedding or head are adapted."""
ADAPTER = "default"
"""The name that peft gives to an adapter unless another is asked for."""
MOST_TOLD = 80
"""Characters of a setting in a message."""
MODULE_TABLES = tuple(
    name for name, value in vars(torch.nn.Module()).items() if isinstance(value, (dict, set))
)


def _is_folder(path: str) -> bool:
    try:
        return Path(path).expanduser().is_dir()
    except (OSError, RuntimeError, ValueError):
        return False


def split_name(name: str, is_folder: Callable[[str], bool] = _is_folder) -> tuple[str, str] | None:
    """Base and folder of `BASE+FOLDER`; None for any other name, that of a folder with a + in it among them."""
    if PLUS not in name or is_folder(name):
        return None
    places = [place for place, letter in enumerate(name) if letter == PLUS]
    at = next((place for place in places if is_folder(name[place + 1 :])), places[0])
    return name[:at], name[at + 1 :]


def on_the_base(model: str, second: str) -> str:
    """The name of a second model that shares the weights of `model`, if it is a folder with a LoRA for that one.

    Any other is left as it is, and so is a LoRA that has to be merged.
    """
    folder = Path(second).expanduser()
    if not _is_folder(second) or not is_adapter(folder) or _not_shareable(folder) is not None:
        return second
    base = _settings(folder).get(BASE)
    if not isinstance(base, str):
        return second
    here = folder / base if base.startswith(".") else Path(base).expanduser()
    same_folder = _is_folder(model) and here.resolve() == Path(model).expanduser().resolve()
    return f"{model}{PLUS}{second}" if base == model or same_folder else second


def adapter_folder(name: str, folder: str, refusal: str = "adapter-not-shared") -> Path:
    """The folder behind the plus of `name`, if a plain LoRA is in it. Raises `ModelError`, with `refusal` for others.

    Nothing of it is loaded: settings and the header of its safetensors file are looked at.
    """
    place = Path(folder).expanduser()
    if not _is_folder(folder) or not is_adapter(place):
        raise ModelError("model", say("adapter-folder-not-there", model=name, folder=folder))
    try:
        import peft  # noqa: F401
    except ImportError:
        raise ModelError("model", say("adapter-needs-peft", folder=folder)) from None
    if not (place / WEIGHTS).is_file():
        raise ModelError("model", say("adapter-without-weights", folder=folder, file=WEIGHTS))
    why = _not_shareable(place)
    if why is not None:
        raise ModelError("model", say(refusal, folder=folder, what=why))
    return place


def adapted(model: Any, tokenizer: Any, folder: Path) -> tuple[Any, Any]:
    """The model with the LoRA in `folder`, over the parameters of `model`, and the tokenizer that goes with it.

    `model` is left as it is. Raises `ModelError` if the LoRA was not made for such a model.
    """
    from peft import PeftConfig, PeftModel

    if len(set(getattr(model, "hf_device_map", {}).values())) > 1:
        raise ModelError("model", say("adapter-on-spread-base", folder=str(folder)))
    try:
        config = PeftConfig.from_pretrained(str(folder))
        config.inference_mode = True
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # peft asks transformers by old names.
            wrapped = PeftModel(_twin(model, {}), config)
    except Exception as error:  # Each way not to fit has errors of its own.
        raise _misfit(folder, reason_of(error)) from error
    _fill_in(wrapped, folder)
    return wrapped.get_base_model(), own_tokenizer(folder, tokenizer)


def _fill_in(wrapped: Any, folder: Path) -> None:
    """Put the tensors of a file into the matrices of a LoRA, one by one. Raises `ModelError` if they do not fit.

    Not by `load_state_dict`, which asks the base for its state: bitsandbytes repacks weights for that.
    """
    there = dict(wrapped.named_parameters(remove_duplicate=False))
    wanted = {_in_file(name): one for name, one in there.items() if _is_own(name)}
    given = {_in_file(name): one for name, one in load_file(folder / WEIGHTS).items()}
    for name in [name for name in given if name.endswith(COPY)]:
        copy = given.pop(name)
        if name not in there or not torch.equal(there[name], copy.to(there[name])):
            raise _misfit(folder, say("adapter-other-parts", first=name))
    for name in sorted(wanted.keys() ^ given.keys()):
        raise _misfit(folder, say("adapter-other-parts", first=name))
    with torch.no_grad():
        for name, one in wanted.items():
            if one.shape != given[name].shape:
                raise _misfit(folder, say("adapter-other-parts", first=name))
            one.copy_(given[name])


def _is_own(name: str) -> bool:
    """Whether a tensor of this name belongs to a LoRA, and not to its base."""
    return not OWN_PARTS.isdisjoint(name.split("."))


def _in_file(name: str) -> str:
    """The name of a tensor without that of its adapter, as files have it."""
    plain = name.replace(f".{ADAPTER}", "", 1)
    return plain.removesuffix(".weight") if MAGNITUDES in plain else plain


def _misfit(folder: Path, reason: Any) -> ModelError:
    return ModelError("model", say("adapter-does-not-fit", folder=str(folder), reason=reason))


def _twin(module: Any, made: dict[int, Any]) -> Any:
    """A tree of modules of the same classes over the same parameters and buffers.

    What is put into one tree later, a module, a hook or a parameter, is not in the other. As in
    `Module._replicate_for_data_parallel` of torch, but with parameters that stay parameters.
    """
    if id(module) not in made:
        twin = made[id(module)] = module.__new__(type(module))
        vars(twin).update(vars(module))
        for name in MODULE_TABLES:
            vars(twin)[name] = vars(module)[name].copy()
        for name, inside in module._modules.items():
            twin._modules[name] = None if inside is None else _twin(inside, made)
    return made[id(module)]


def _settings(folder: Path) -> dict[str, Any]:
    """The settings of an adapter, empty where they cannot be read."""
    try:
        found = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _not_shareable(folder: Path) -> str | None:
    """The setting or tensor by which an adapter is more than matrices beside the weights; None if it is no more."""
    settings = _settings(folder)
    wanted = {"peft_type": ("LORA",), "bias": (None, "none"), "init_lora_weights": STARTS}
    wrong = [name for name, values in wanted.items() if settings.get(name) not in values]
    others = sorted(settings.keys() - FREE_SETTINGS - wanted.keys())
    for name in [*wrong, *(name for name in others if settings[name])]:
        return f"{name} {ascii(settings.get(name))[:MOST_TOLD]}"
    return next((key for key in _keys(folder) if not (_is_own(key) or key.endswith(COPY))), None)


def _keys(folder: Path) -> Iterable[str]:
    """The names of the tensors of an adapter. Raises `ModelError` if its file is damaged."""
    try:
        with safe_open(folder / WEIGHTS, framework="pt") as opened:
            return list(opened.keys())
    except (SafetensorError, OSError) as error:
        told = say("weights-file-damaged", model=str(folder), file=WEIGHTS)
        raise ModelError("model", told) from error
