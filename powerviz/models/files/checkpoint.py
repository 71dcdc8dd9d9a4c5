"""The contents of a model's folder, looked at before anything of it is loaded.

Knows file names, and the headers of safetensors files. Weights are read from safetensors only:
pickled ones (`.bin`, `.pt`) can run any code while they are read.
"""

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from safetensors import SafetensorError, safe_open

from powerviz.errors import ModelError
from powerviz.messages import Message, say
from powerviz.models.files.adapters import is_adapter
from powerviz.models.memory import BYTES

WEIGHTS = "model.safetensors"
INDEX = "model.safetensors.index.json"
PICKLED = (".bin", ".pt", ".pth", ".ckpt")
ADAPTER = "adapter_config.json"
FLOATS = {"BF16": 2, "F16": 2, "F32": 4, "F64": 8}
OTHERS = {"I64": 8, "U64": 8, "I32": 4, "U32": 4, "I16": 2, "U16": 2}


@dataclass(frozen=True)
class Weights:
    """The size of a checkpoint: numbers in floating point, bytes they are stored in, other bytes."""

    tensors: int
    floats: int
    float_bytes: int
    other_bytes: int

    def bytes_as(self, dtype: str, unpacked: int = 1) -> int:
        """Bytes of memory they take in a dtype, or with `auto` as they are stored; others so many times."""
        floats = self.float_bytes if dtype == "auto" else self.floats * BYTES[dtype]
        return floats + self.other_bytes * unpacked


def local_folder(name: str) -> Path | None:
    """The folder of this name; None if it can only be a name on the hub. Raises `ModelError`."""
    if not name.strip():
        raise ModelError("model", say("model-name-empty"))
    try:
        folder = Path(name).expanduser()
        is_folder = folder.is_dir()
    except (OSError, RuntimeError):  # longer than any path, or in the home of nobody here
        raise ModelError("model", say("folder-not-there", folder=name)) from None
    if is_folder:
        if not (folder / "config.json").is_file() and not is_adapter(folder):
            raise ModelError("model", say("folder-without-model", folder=name))
        return folder
    if names_a_path(name):
        raise ModelError("model", say("folder-not-there", folder=name))
    return None


def names_a_path(name: str) -> bool:
    """Tell whether this can only be a path on this machine, and no id on the hub."""
    return (
        name.startswith((".", "/", "~"))
        or name.count("/") > 1
        or len(name) > 200
        or (os.sep == "\\" and "\\" in name)
    )


def weight_files(folder: Path, name: str) -> list[Path]:
    """The files that hold the weights. Raises `ModelError` if there are none, or one is not there."""
    if (folder / INDEX).is_file():
        names = names_in_index(folder / INDEX, name)
        missing = [file for file in names if not (folder / file).is_file()]
        if missing:
            told = say(
                "model-incomplete",
                model=name,
                missing=len(missing),
                all=len(names),
                first=missing[0],
            )
            raise ModelError("model", told)
        return [folder / file for file in names]
    if (folder / WEIGHTS).is_file():
        return [folder / WEIGHTS]
    raise no_weights(name, (file.name for file in folder.iterdir() if file.is_file()))


def names_in_index(index: Path, name: str) -> list[str]:
    """Weights files that an index lists; all in its own folder. Raises `ModelError`."""
    try:
        names = sorted(set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values()))
        if not names or any(Path(file).name != file for file in names):
            reason = say("index-names-no-files")
            raise ModelError("model", _damaged_index(name, reason))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError("model", _damaged_index(name, str(error))) from error
    return names


def _damaged_index(name: str, reason: Message | str) -> Message:
    return say("index-damaged", model=name, file=INDEX, reason=reason)


def no_weights(name: str, files: Iterable[str]) -> ModelError:
    """The error that says why none of these files can be loaded from."""
    if any(file.endswith(PICKLED) for file in files):
        return ModelError("model", say("weights-pickled", model=name))
    return ModelError("model", say("weights-not-there", model=name, file=WEIGHTS, index=INDEX))


def adapter_only(name: str) -> Message:
    """Advice for a LoRA or another adapter on the hub, which is no model without its base."""
    return say("adapter-alone", model=name)


def weights_of(files: Iterable[Path], name: str) -> Weights:
    """The size of the weights, from the files' headers. Raises `ModelError` if one is damaged."""
    tensors = floats = float_bytes = other_bytes = 0
    for file in files:
        try:
            with safe_open(file, framework="pt") as opened:
                for key in opened.offset_keys():
                    part = opened.get_slice(key)
                    count = 1
                    for side in part.get_shape():
                        count *= side
                    stored = part.get_dtype()
                    tensors += 1
                    if stored in FLOATS:
                        floats += count
                        float_bytes += count * FLOATS[stored]
                    else:
                        other_bytes += count * OTHERS.get(stored, 1)
        except (SafetensorError, OSError) as error:
            raise ModelError(
                "model", say("weights-file-damaged", model=name, file=file.name)
            ) from error
    return Weights(tensors, floats, float_bytes, other_bytes)
