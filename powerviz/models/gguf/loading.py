"""The engine of GGUF files: from a name to a model that can be sampled from, or one sentence on why not.

Knows the order of things: files, their headers, the memory they need, a trial load in a process that may die
of it, and then the load itself, which can be cancelled.
"""

import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from powerviz.errors import ModelError, SettingError
from powerviz.messages import Message, say
from powerviz.models.files.download import downloaded_files
from powerviz.models.files.trials import tried, try_template
from powerviz.models.gguf.context import Weights
from powerviz.models.gguf.files import Checked, HubFile, checked, place_of, shards_of
from powerviz.models.gguf.library import fill, is_ending, library, listening, reason_in
from powerviz.models.gguf.model import CHAT_TEMPLATE, GgufModel
from powerviz.models.gguf.store import Store
from powerviz.models.memory import need
from powerviz.models.placement import MakeRoom, TooLarge, place
from powerviz.models.progress import Progress, Watch

log = logging.getLogger(__name__)

FIRST_CELLS = 4096
"""Tokens that the key-value store has room for at first; it grows."""
SEQUENCES = 128
RECURRENT_SEQUENCES = 16
"""Each takes its state from the beginning, whether it is used or not."""
ALL_LAYERS = -1
SECONDS_FOR_TRIAL = 300
TRIAL = Path(__file__).with_name("trial.py")
PASS = "pass"
"""Its argument for passes."""


def load(
    name: str,
    *,
    device: str = "auto",
    eos: str | None = None,
    threads: int | None = None,
    gpu_layers: int | None = None,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    make_room: MakeRoom | None = None,
    public: bool = False,
) -> GgufModel:
    """Load a model by `gguf:` and a file's path, or `gguf:owner/repository:FILE` from the hub.

    `threads` compute; by default as many as `POWERVIZ_THREADS` says, or torch has. `gpu_layers` go to a GPU that
    llama.cpp was built for: by default as many as `POWERVIZ_GPU_LAYERS` says, or all, and none with the device
    `cpu`. The other arguments are as in `load_model`. Raises
    `ModelError` or `SettingError`.
    """
    watch = Watch(progress, cancelled)
    file = place_of(name)
    llama = library(name)
    threads = _whole("threads", threads, 1, torch.get_num_threads())
    layers = _layers(llama, device, gpu_layers, name)

    def check_room(weights: int, more: int = 0) -> None:
        if not layers:  # How much a GPU has left, llama.cpp finds out.
            _check_room(name, need(weights) + more, make_room)

    if isinstance(file, HubFile):
        shards = shards_of(file.file)
        file = downloaded_files(file.repository, shards, watch, check_room, public)[0]
    watch.at("looking")
    found = checked(file, name)
    cells = min(FIRST_CELLS, found.header.steady_up_to or FIRST_CELLS)
    check_room(found.weights, cells * found.bytes_of_token)
    _try(found, name, watch, on_gpu=bool(layers))
    try_template(found.header.text(CHAT_TEMPLATE), name, watch)
    weights = _weights(llama, found, name, layers, device, watch)
    watch.at("checking")
    store = _store(weights, found, name, threads, cells, bool(layers))
    model = GgufModel(store, found, name, "gpu" if layers else "cpu", eos)
    log.info("%s: loaded as %s, %d threads", name, model.dtype, threads)
    watch.check()
    return model


def _whole(option: str, value: int | None, least: int, usual: int) -> int:
    """A whole number that was chosen, or that the environment has, or the usual one. Raises `SettingError`."""
    said = os.environ.get(f"POWERVIZ_{option.upper()}", "").strip()
    if value is None and said:
        value = int(said) if said.isdecimal() else -1
    if value is None:
        return usual
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        given = said if value == -1 and said else repr(value)
        raise SettingError(option, say("option-no-whole", given=given, least=str(least)))
    return value


def _layers(llama: Any, device: str, gpu_layers: int | None, name: str) -> int:
    """How many layers go to a GPU, -1 for all. Raises `SettingError`."""
    if device == "cpu" and gpu_layers is None:
        return 0
    wanted = _whole("gpu_layers", gpu_layers, 0, ALL_LAYERS)
    chosen = device.partition(":")[0]
    if chosen not in ("auto", "cpu", "cuda", "mps"):
        told = say("device-not-here", device=repr(device), known="cpu, cuda, mps")
        raise SettingError("device", told)
    if llama.llama_supports_gpu_offload():
        return wanted
    if chosen not in ("auto", "cpu"):
        raise SettingError("device", say("gguf-without-gpu", model=name))
    if wanted > 0:
        raise SettingError("gpu_layers", say("gguf-without-gpu", model=name))
    return 0


def _check_room(name: str, needed: int, make_room: MakeRoom | None) -> None:
    """Raises `ModelError` if there is no memory for it, even after room was made."""
    try:
        place(name, "cpu", needed, make_room)
    except TooLarge as error:
        assert isinstance(error.message, Message)
        raise ModelError("model", say("gguf-too-large", **error.message.values)) from None


def _try(found: Checked, name: str, watch: Watch, on_gpu: bool) -> None:
    """Let another process load it first, which may crash. Raises `ModelError` if llama.cpp does not take it.

    It makes passes of the model, unless that goes to a GPU: this machine's memory need not have room for it then.
    """
    surroundings = {"GGML_NO_BACKTRACE": "1", "CUDA_VISIBLE_DEVICES": ""}
    arguments = [str(found.files[0]), *(() if on_gpu else (PASS,))]
    ended = tried(TRIAL, arguments, watch, SECONDS_FOR_TRIAL, surroundings=surroundings)
    code, said = ended or (None, "")
    if code == 1 and said.strip():
        raise _not_loaded(name, said.splitlines())
    if code != 0:
        raise ModelError("model", say("gguf-crashes", model=name))


def _weights(
    llama: Any, found: Checked, name: str, layers: int, device: str, watch: Watch
) -> Weights:
    """Load the weights, and tell how far it is. Raises `ModelError`, and `LoadingCancelled`."""
    total = found.tensors
    stopped: list[BaseException] = []

    def tell(share: float, _: Any) -> bool:
        try:
            watch.at("reading", min(total, int(share * total)), total)
        except BaseException as error:  # noqa: BLE001 (raised where llama.cpp has returned)
            stopped.append(error)
        return not stopped and not is_ending()

    # Not mapped into memory: a file that is written over would change the numbers, and one cut short kill the process.
    settings = fill(
        llama.llama_model_default_params(),
        load_mode=llama.LLAMA_LOAD_MODE_NONE,
        n_gpu_layers=layers,
        progress_callback=llama.llama_progress_callback(tell),
    )
    index = device.partition(":")[2]
    if index.isdigit():
        fill(settings, split_mode=llama.LLAMA_SPLIT_MODE_NONE, main_gpu=int(index))
    watch.at("reading", 0, total)
    with listening(llama, watch) as errors:
        pointer = llama.llama_model_load_from_file(os.fsencode(found.files[0]), settings)
    if not pointer:
        raise stopped[0] if stopped else _not_loaded(name, errors)
    return Weights(llama, pointer)


def _store(
    weights: Weights, found: Checked, name: str, threads: int, cells: int, on_gpu: bool
) -> Store:
    """The key-value store of a model that can be sampled from. Raises `ModelError`."""
    llama, model = weights.library, weights.pointer
    if llama.llama_model_has_encoder(model) or not llama.llama_model_has_decoder(model):
        raise ModelError("model", say("gguf-not-causal", model=name))
    if llama.llama_model_is_diffusion(model):
        raise ModelError("model", say("gguf-not-causal", model=name))
    keeps_state = llama.llama_model_is_recurrent(model) or llama.llama_model_is_hybrid(model)
    try:
        return Store(
            weights,
            cells=cells,
            most_cells=found.header.steady_up_to,
            sequences=RECURRENT_SEQUENCES if keeps_state else SEQUENCES,
            threads=threads,
            bytes_of_cell=found.bytes_of_token,
            precise=not found.quantised,
            on_gpu=on_gpu,
            name=name,
        )
    except MemoryError as error:
        raise ModelError("model", say("gguf-beyond-memory", model=name)) from error


def _not_loaded(name: str, lines: list[str]) -> ModelError:
    return ModelError("model", say("gguf-does-not-load", model=name, reason=reason_in(lines)))
