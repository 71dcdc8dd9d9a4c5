"""The placement of a model: the device asked for, the best one here, or several GPUs together.

Knows devices and free memory; nothing of files.
"""

import importlib.util
import os
from collections.abc import Callable
from dataclasses import dataclass

import torch

from powerviz.errors import ModelError, SettingError
from powerviz.messages import Message, say
from powerviz.models.memory import free_memory, gigabytes

MakeRoom = Callable[[int], None]
"""Told how many bytes are lacking, frees what it can: models that nobody uses."""
GPUS_ARE_LENT = os.environ.get("SPACES_ZERO_GPU", "").lower() in ("1", "t", "true")
"""On ZeroGPU: a GPU is there for seconds at a time (see `ui.zero_gpu`), and no place to load to."""


@dataclass(frozen=True)
class Placement:
    """A device, or with `spread` all GPUs, layer by layer, of which `device` is the first."""

    device: torch.device
    spread: bool = False

    @property
    def device_map(self) -> str | dict[str, torch.device]:
        """The placement as transformers wants it."""
        return "auto" if self.spread else {"": self.device}


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
    except (RuntimeError, TypeError):
        chosen = None
    if chosen is None or chosen.type not in available:
        raise SettingError(
            "device", say("device-not-here", device=repr(device), known=", ".join(available))
        )
    return chosen


def is_there(device: torch.device, wanted: str) -> bool:
    """Whether what lies on this device is where it was asked for. Raises `SettingError`."""
    chosen = pick_device(wanted)
    return device.type == chosen.type and chosen.index in (None, device.index)


def place(name: str, device: str, needed: int, make_room: MakeRoom | None = None) -> Placement:
    """A place with so many bytes free. Raises `ModelError` if there is none, or `SettingError`."""
    try:
        return _placed(name, device, needed)
    except TooLarge as error:
        if make_room is None:
            raise
        make_room(error.lacking)
        return _placed(name, device, needed)


class TooLarge(ModelError):
    """A model that does not fit, by so many bytes."""

    def __init__(self, name: str, needed: int, free: int, where: Message | str) -> None:
        told = say(
            "model-too-large",
            model=name,
            needed=gigabytes(needed),
            free=gigabytes(free),
            place=where,
        )
        super().__init__("model", told)
        self.lacking = needed - free

    def __reduce__(self) -> tuple[type, tuple[str, Message | str]]:
        return ModelError, (self.field, self.message)


def _placed(name: str, device: str, needed: int) -> Placement:
    chosen = pick_device(device)
    if chosen.type != "cuda" or chosen.index is not None:
        free = free_memory(chosen)
        if free is not None and needed > free:
            raise TooLarge(name, needed, free, _called(chosen))
        return Placement(chosen)
    cards = [torch.device("cuda", index) for index in range(torch.cuda.device_count())]
    room = {card: free_memory(card) or 0 for card in cards}
    roomiest = max(cards, key=lambda card: room[card])
    if needed <= room[roomiest]:
        return Placement(roomiest)
    if len(cards) == 1 or needed > sum(room.values()):
        where = _called(roomiest) if len(cards) == 1 else say("gpus-together", n=len(cards))
        raise TooLarge(name, needed, sum(room.values()), where)
    if not has_accelerate():
        told = say("spreading-needs-accelerate", model=name, needed=gigabytes(needed), n=len(cards))
        raise ModelError("model", told)
    return Placement(cards[0], spread=True)


def free_here(device: str) -> tuple[Message | str, int | None]:
    """The place where models would go, and the bytes that are free there: all GPUs together with `auto`."""
    chosen = pick_device(device)
    if chosen.type == "cuda" and chosen.index is None and torch.cuda.device_count() > 1:
        cards = [torch.device("cuda", index) for index in range(torch.cuda.device_count())]
        return say("gpus", n=len(cards)), sum(free_memory(card) or 0 for card in cards)
    return _called(chosen), free_memory(chosen)


def has_accelerate() -> bool:
    """Whether transformers can put weights on a device as it reads them, or on several."""
    return importlib.util.find_spec("accelerate") is not None


def _called(device: torch.device) -> Message | str:
    return say("this-machine") if device.type == "cpu" else str(device)
