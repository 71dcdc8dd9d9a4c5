"""The engine of transformers: from a name to a model that can be sampled from, or one sentence on why not.

Knows hub ids, local folders and what transformers says when something is wrong with them. Code
that comes with a checkpoint is never run (`trust_remote_code` stays off), and nothing is unpickled.
"""

import gc
import logging
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from powerviz.errors import ModelError
from powerviz.messages import Message, say
from powerviz.models.bundled import TRAINED_MODELS
from powerviz.models.files.adapters import base_of, is_adapter, joined
from powerviz.models.files.checkpoint import local_folder, weight_files, weights_of
from powerviz.models.files.download import downloaded
from powerviz.models.files.trials import try_template
from powerviz.models.memory import BYTES, need
from powerviz.models.placement import MakeRoom, Placement, has_accelerate, pick_device, place
from powerviz.models.progress import LoadingCancelled, Progress, Watch
from powerviz.models.synthetic import SYNTHETIC_MODELS, synthetic_folder
from powerviz.models.transformers_model import TransformersModel

log = logging.getLogger(__name__)

SCHEME = "transformers"
"""Names may begin with it, and need not."""


def load(
    name: str,
    *,
    device: str = "auto",
    dtype: str = "auto",
    eos: str | None = None,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    make_room: MakeRoom | None = None,
    public: bool = False,
    reproducible: bool = False,
) -> TransformersModel:
    """Load a model by hub id, local folder, or the name of a bundled one: the engine of transformers.

    The folder may hold an adapter: it is merged into its base (with the peft package). The arguments are
    as in `load_model`, which has looked at them. Raises `ModelError` or `SettingError`.
    """
    if reproducible and dtype == "auto":
        dtype = "float32"
    pick_device(device)
    watch = Watch(progress, cancelled)
    work = _Load(name, device, dtype, eos, watch, make_room, 1 if reproducible else None)
    source = name.removeprefix(f"{SCHEME}:")
    with _no_garbage_collection():
        if source in SYNTHETIC_MODELS:
            with synthetic_folder(source) as folder:
                return work.from_folder(folder)
        if source in TRAINED_MODELS:
            return work.from_folder(TRAINED_MODELS[source])
        folder_here = local_folder(source)
        if folder_here is not None and is_adapter(folder_here):
            base = load(
                base_of(folder_here),
                device=device,
                dtype=dtype,
                progress=progress,
                cancelled=cancelled,
                make_room=make_room,
                public=public,
                reproducible=reproducible,
            )
            model, tokenizer = joined(base.model, base.tokenizer, folder_here)
            return TransformersModel(model, tokenizer, name, eos, base.rows_at_once)
        if folder_here is None:
            folder_here = downloaded(source, watch, work.check_download, public)
        return work.from_folder(folder_here)


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


@dataclass(frozen=True)
class _Load:
    """One loading under way: what was asked for, and who watches."""

    name: str
    device: str
    dtype: str
    eos: str | None
    watch: Watch
    make_room: MakeRoom | None
    rows_at_once: int | None

    def check_download(self, folder: Path, stored: int) -> None:
        """Before the weights come: is it a causal model, and would so many bytes fit?"""
        config = self._config(folder)
        saved = str(getattr(config, "dtype", None) or "torch.float32").removeprefix("torch.")
        wanted = saved if self.dtype == "auto" else self.dtype
        weights = stored * BYTES.get(wanted, 4) // BYTES.get(saved, 4)
        place(self.name, self.device, need(weights), self.make_room)

    def from_folder(self, folder: Path) -> TransformersModel:
        # transformers takes a second to import; whoever only replays a recording does not wait.
        from transformers import AutoModelForCausalLM, AutoTokenizer

        config = self._config(folder)
        self.watch.at("looking")
        weights = weights_of(weight_files(folder, self.name), self.name)
        needed = need(weights.bytes_as(self._dtype_of(config)))
        placement = place(self.name, self.device, needed, self.make_room)
        self.watch.at("reading", 0, weights.tensors)
        # Without accelerate, everything is read into the machine's memory first, and then moved.
        placed = placement.spread or (placement.device.type != "cpu" and has_accelerate())
        try:
            with _alone(self.watch), _tensors_watched(self.watch):
                model, loaded = AutoModelForCausalLM.from_pretrained(
                    str(folder),
                    config=config,
                    dtype=self.dtype if self.dtype == "auto" else getattr(torch, self.dtype),
                    trust_remote_code=False,
                    use_safetensors=True,
                    local_files_only=True,
                    output_loading_info=True,
                    **({"device_map": placement.device_map} if placed else {}),
                )
        except LoadingCancelled:
            raise
        except Exception as error:
            raise ModelError("model", _why_not_loaded(self.name, error)) from error
        self._check_complete(loaded)
        self.watch.at("checking")
        try:
            tokenizer = AutoTokenizer.from_pretrained(
                str(folder), trust_remote_code=False, local_files_only=True
            )
        except Exception as error:
            raise ModelError("model", _why_no_tokenizer(self.name, error)) from error
        try_template(getattr(tokenizer, "chat_template", None), self.name, self.watch)
        model = model if placed else _moved(model, placement.device, self.name)
        log.info("%s: loaded on %s as %s", self.name, _called(placement), model.dtype)
        found = TransformersModel(model, tokenizer, self.name, self.eos, self.rows_at_once)
        if found.lean and found.lean.reason:
            log.info("%s: run by transformers (%s)", self.name, found.lean.reason)
        self.watch.check()
        return found

    def _dtype_of(self, config: Any) -> str:
        """The dtype of the weights in memory; `auto` is as they are stored."""
        if self.dtype != "auto":
            return self.dtype
        saved = str(getattr(config, "dtype", None) or "").removeprefix("torch.")
        return saved if saved in BYTES else "auto"

    def _check_complete(self, loaded: Any) -> None:
        if loaded["missing_keys"]:
            missing = sorted(loaded["missing_keys"])
            told = say("model-not-complete", model=self.name, n=len(missing), first=missing[0])
            raise ModelError("model", told)

    def _config(self, folder: Path) -> Any:
        from transformers import AutoConfig

        try:
            config = AutoConfig.from_pretrained(
                str(folder), trust_remote_code=False, local_files_only=True
            )
        except Exception as error:
            if _wants_its_own_code(error):
                raise ModelError("model", _own_code(self.name)) from error
            raise ModelError(
                "model", say("config-does-not-load", model=self.name, reason=_first_line(error))
            ) from error
        if getattr(config, "is_encoder_decoder", False):
            raise ModelError("model", say("model-encoder-decoder", model=self.name))
        return config


_watching = threading.local()
# While transformers builds a model, torch's default dtype, which all threads share, is that model's.
_building = threading.Lock()
SECONDS_BETWEEN_LOOKS = 0.1


@contextmanager
def _alone(watch: Watch) -> Iterator[None]:
    """One model is built at a time; whoever waits for their turn can still call it off."""
    while not _building.acquire(timeout=SECONDS_BETWEEN_LOOKS):
        watch.check()
    try:
        yield
    finally:
        _building.release()


@contextmanager
def _tensors_watched(watch: Watch) -> Iterator[None]:
    """Let transformers' own progress over the tensors be told to whoever watches, in this thread.

    Where nobody does, transformers draws its bar as ever.
    """
    from transformers.utils import logging as transformers_logging

    def hook(factory: Callable[..., Any], arguments: Any, options: Any) -> Any:
        watching: Watch | None = getattr(_watching, "watch", None)
        if watching is None or not arguments:
            return factory(*arguments, **options)
        shown = arguments[0] if not watching.silent else factory(*arguments, **options)
        return _watched(shown, len(arguments[0]), watching)

    transformers_logging.set_tqdm_hook(hook)
    _watching.watch = watch
    try:
        yield
    finally:
        _watching.watch = None


def _watched(tensors: Iterable[Any], total: int, watch: Watch) -> Iterator[Any]:
    for done, tensor in enumerate(tensors):
        watch.at("reading", done, total)
        yield tensor
    watch.at("reading", total, total)


def _why_not_loaded(name: str, error: Exception) -> Message:
    text = str(error)
    if "Unrecognized configuration class" in text:
        return say("model-not-causal", model=name)
    if _wants_its_own_code(error):
        return _own_code(name)
    if "ignore_mismatched_sizes" in text:
        return say("weights-of-other-shapes", model=name)
    if "deserializing header" in text:
        return say("weights-damaged", model=name)
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return say("model-beyond-memory", model=name)
    return say("model-does-not-load", model=name, reason=_first_line(error))


def _why_no_tokenizer(name: str, error: Exception) -> Message:
    if _wants_its_own_code(error):
        return _own_code(name)
    if "instantiate the backend tokenizer" in str(error):
        return say("tokenizer-not-there", model=name)
    return say("tokenizer-does-not-load", model=name, reason=_first_line(error))


def _wants_its_own_code(error: Exception) -> bool:
    return "trust_remote_code" in str(error)


def _own_code(name: str) -> Message:
    return say("model-needs-own-code", model=name)


def _moved(model: Any, device: torch.device, name: str) -> Any:
    try:
        return model.to(device)
    except torch.OutOfMemoryError as error:
        raise ModelError(
            "model", say("model-beyond-device", model=name, device=str(device))
        ) from error


def _first_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    if not lines:
        return type(error).__name__
    return " ".join(lines[:2]) if lines[0].endswith(":") else lines[0]


def _called(placement: Placement) -> str:
    return "all GPUs" if placement.spread else str(placement.device)
