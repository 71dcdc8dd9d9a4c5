"""The engine of transformers: from a name to a model that can be sampled from, or one sentence on why not.

Knows hub ids, local folders and what transformers says when something is wrong with them. Code
that comes with a checkpoint is never run (`trust_remote_code` stays off), and nothing is unpickled.
"""

import gc
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

import torch

from powerviz.errors import ModelError
from powerviz.messages import say
from powerviz.models.bundled import BUNDLED_MODELS, TRAINED_MODELS
from powerviz.models.files.adapters import WEIGHTS as ADAPTER_WEIGHTS
from powerviz.models.files.adapters import base_of, is_adapter, joined
from powerviz.models.files.checkpoint import local_folder, weight_files, weights_of
from powerviz.models.files.download import downloaded
from powerviz.models.files.lora import adapted, adapter_folder, split_name
from powerviz.models.files.quantised import check_packages, quantised_by, quieten, unpacked
from powerviz.models.files.refusals import (
    first_line,
    own_code,
    wants_its_own_code,
    why_no_tokenizer,
    why_not_loaded,
)
from powerviz.models.files.trials import try_template
from powerviz.models.memory import BYTES, need
from powerviz.models.placement import (
    MakeRoom,
    Placement,
    has_accelerate,
    is_there,
    pick_device,
    place,
)
from powerviz.models.progress import LoadingCancelled, Progress, Watch, tensors_watched
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

    The folder may hold an adapter: it is merged into its base (with the peft package). `BASE+FOLDER` is a
    LoRA on the weights of its base, which is loaded if it is not in memory yet. The arguments are
    as in `load_model`, which has looked at them. Raises `ModelError` or `SettingError`.
    """
    if reproducible and dtype == "auto":
        dtype = "float32"
    pick_device(device)
    watch = Watch(progress, cancelled)
    work = _Load(name, device, dtype, eos, watch, make_room, 1 if reproducible else None, public)
    with _no_garbage_collection():
        parts = split_name(name.removeprefix(f"{SCHEME}:"))
        return work.on_base(*parts) if parts else work.from_name()


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
    public: bool

    def from_name(self) -> TransformersModel:
        """The model of a name without a plus, of which is remembered that it is in memory."""
        found = self._found()
        _in_memory[_place(self.source), self.dtype, self.rows_at_once] = found
        return found

    @property
    def source(self) -> str:
        """The name without the scheme of this engine."""
        return self.name.removeprefix(f"{SCHEME}:")

    def on_base(self, base_name: str, adapter: str) -> TransformersModel:
        """The model with a LoRA on the weights of its base, which is loaded unless it is in memory."""
        folder = adapter_folder(self.name, adapter)
        base = _in_memory.get((_place(base_name), self.dtype, self.rows_at_once))
        if base is None or not is_there(base.device, self.device):
            base = replace(self, name=base_name, eos=None).from_name()
        self.watch.at("reading")
        added = weights_of([folder / ADAPTER_WEIGHTS], self.name).bytes_as("auto")
        place(self.name, str(base.device), need(added), self.make_room)
        return self._tuned(base, *adapted(base.model, base.tokenizer, folder), shared=True)

    def _tuned(
        self, base: TransformersModel, model: Any, tokenizer: Any, shared: bool = False
    ) -> TransformersModel:
        """The model that a base and an adapter make, which may have brought a tokenizer of its own."""
        self.watch.at("checking")
        if tokenizer is not base.tokenizer:
            try_template(getattr(tokenizer, "chat_template", None), self.name, self.watch)
        whose = base if shared else None
        return self._made(model, tokenizer, whose)

    def _made(
        self, model: Any, tokenizer: Any, base: TransformersModel | None = None
    ) -> TransformersModel:
        """The model that was put together; the log says why one is not run by lean passes."""
        found = TransformersModel(
            model, tokenizer, self.name, self.eos, self.rows_at_once, base=base
        )
        if found.lean and found.lean.reason:
            log.info("%s: run by transformers (%s)", self.name, found.lean.reason)
        return found

    def _found(self) -> TransformersModel:
        source = self.source
        if source in SYNTHETIC_MODELS:
            with synthetic_folder(source) as folder:
                return self.from_folder(folder)
        if source in TRAINED_MODELS:
            return self.from_folder(TRAINED_MODELS[source])
        here = local_folder(source)
        if here is not None and is_adapter(here):
            base = replace(self, name=base_of(here), eos=None)._found()  # Merging changes it.
            return self._tuned(base, *self._with_adapter(base, here))
        if here is None:
            here = downloaded(source, self.watch, self.check_download, self.public)
        return self.from_folder(here)

    def _with_adapter(self, base: TransformersModel, folder: Path) -> tuple[Any, Any]:
        """Base and adapter as one model; quantised weights stay as they are, for merging would round them again."""
        if quantised_by(base.model.config) is None:
            return joined(base.model, base.tokenizer, folder)
        adapter_folder(self.name, str(folder), "adapter-not-on-quantised")
        return adapted(base.model, base.tokenizer, folder)

    def check_download(self, folder: Path, stored: int) -> None:
        """Before the weights come: is it a causal model, and would so many bytes fit?"""
        config = self._config(folder)
        method = quantised_by(config)
        check_packages(method, self.name)
        saved = str(getattr(config, "dtype", None) or "torch.float32").removeprefix("torch.")
        wanted = saved if self.dtype == "auto" or method else self.dtype
        weights = stored * BYTES.get(wanted, 4) // BYTES.get(saved, 4)
        weights *= unpacked(method, pick_device(self.device).type)
        place(self.name, self.device, need(weights), self.make_room)

    def from_folder(self, folder: Path) -> TransformersModel:
        quieten()
        # transformers takes a second to import; whoever only replays a recording does not wait.
        from transformers import AutoModelForCausalLM, AutoTokenizer

        config = self._config(folder)
        method = quantised_by(config)
        check_packages(method, self.name)
        self.watch.at("looking")
        weights = weights_of(weight_files(folder, self.name), self.name)
        times = unpacked(method, pick_device(self.device).type)
        needed = need(weights.bytes_as(self._dtype_of(config), times))
        placement = place(self.name, self.device, needed, self.make_room)
        self.watch.at("reading", 0, weights.tensors)
        # Without accelerate, everything is read into the machine's memory first, and then moved.
        placed = placement.spread or (placement.device.type != "cpu" and has_accelerate())
        placed = placed or method is not None  # Elsewhere transformers would choose for itself.
        try:
            with _alone(self.watch), tensors_watched(self.watch):
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
            raise ModelError("model", why_not_loaded(self.name, error)) from error
        self._check_complete(loaded)
        self.watch.at("checking")
        try:
            tokenizer = AutoTokenizer.from_pretrained(
                str(folder), trust_remote_code=False, local_files_only=True
            )
        except Exception as error:
            raise ModelError("model", why_no_tokenizer(self.name, error)) from error
        try_template(getattr(tokenizer, "chat_template", None), self.name, self.watch)
        model = model if placed else _moved(model, placement.device, self.name)
        log.info("%s: loaded on %s as %s", self.name, _called(placement), model.dtype)
        found = self._made(model, tokenizer)
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
            if wants_its_own_code(error):
                raise ModelError("model", own_code(self.name)) from error
            raise ModelError(
                "model", say("config-does-not-load", model=self.name, reason=first_line(error))
            ) from error
        if getattr(config, "is_encoder_decoder", False):
            raise ModelError("model", say("model-encoder-decoder", model=self.name))
        return config


_in_memory: WeakValueDictionary[tuple[str, str, int | None], TransformersModel]
_in_memory = WeakValueDictionary()
"""Models by name, dtype and rows at once: those on whose weights a LoRA can be put."""


def _place(source: str) -> str:
    """The path of a folder, and any other name as it is."""
    here = None if source in BUNDLED_MODELS else local_folder(source)
    return source if here is None else str(here.resolve())


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


def _moved(model: Any, device: torch.device, name: str) -> Any:
    try:
        return model.to(device)
    except torch.OutOfMemoryError as error:
        raise ModelError(
            "model", say("model-beyond-device", model=name, device=str(device))
        ) from error


def _called(placement: Placement) -> str:
    return "all GPUs" if placement.spread else str(placement.device)
