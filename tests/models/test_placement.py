"""Where a model goes: memory is looked at first, on machines that this one only pretends to be."""

from pathlib import Path

import pytest
import torch

import powerviz as pv
from powerviz.messages import say
from powerviz.models import memory, placement
from powerviz.models.memory import gigabytes
from powerviz.models.placement import Placement, place
from tests.refusals import refuses

GB = 10**9


@pytest.fixture
def gpus(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """Two GPUs, with so many bytes free on each device."""
    free = {"cuda:0": 10 * GB, "cuda:1": 12 * GB, "cpu": 30 * GB}
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: len(free) - 1)
    monkeypatch.setattr(placement, "free_memory", lambda device: free[str(device)])
    return free


def test_a_model_goes_to_the_gpu_with_most_room(gpus: dict[str, int]) -> None:
    assert place("m", "auto", 9 * GB) == Placement(torch.device("cuda:1"))
    gpus["cuda:0"] = 20 * GB
    assert place("m", "auto", 9 * GB) == Placement(torch.device("cuda:0"))


def test_a_device_that_was_asked_for_is_the_one_that_is_used(gpus: dict[str, int]) -> None:
    assert place("m", "cuda:0", 9 * GB) == Placement(torch.device("cuda:0"))
    assert place("m", "cpu", 25 * GB) == Placement(torch.device("cpu"))
    free, where = gigabytes(10 * GB), "cuda:0"
    with refuses("model-too-large", "model", pv.ModelError, free=free, place=where):
        place("m", "cuda:0", 11 * GB)


def test_a_model_that_fits_on_no_gpu_alone_is_spread_over_all(gpus: dict[str, int]) -> None:
    found = place("m", "auto", 20 * GB)
    assert found.spread
    assert found.device_map == "auto"


def test_without_accelerate_spreading_is_refused_with_what_to_install(
    gpus: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(placement, "has_accelerate", lambda: False)
    with refuses("spreading-needs-accelerate", "model", pv.ModelError, n=2):
        place("m", "auto", 20 * GB)


def test_a_model_that_is_too_large_for_all_is_refused_with_the_numbers(
    gpus: dict[str, int],
) -> None:
    sizes = {"needed": gigabytes(40 * GB), "free": gigabytes(22 * GB)}
    together = say("gpus-together", n=2)
    with refuses("model-too-large", "model", pv.ModelError, model="m", place=together, **sizes):
        place("m", "auto", 40 * GB)


def test_room_is_made_once_for_what_is_lacking(gpus: dict[str, int]) -> None:
    lacking: list[int] = []

    def make_room(count: int) -> None:
        lacking.append(count)
        gpus["cpu"] += count

    assert place("m", "cpu", 33 * GB, make_room).device.type == "cpu"
    assert lacking == [3 * GB]
    with refuses("model-too-large", "model", pv.ModelError):
        place("m", "cpu", 50 * GB, lambda count: None)


def test_a_model_that_does_not_fit_is_refused_before_its_weights_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(placement, "free_memory", lambda device: 3_000_000)
    told: list[pv.models.progress.Progress] = []
    here = {"free": say("megabytes", n=3), "place": say("this-machine")}
    with refuses("model-too-large", "model", pv.ModelError, **here):
        pv.load_model("pocket", device="cpu", progress=told.append)
    assert {one.stage for one in told} == {"looking"}
    assert pv.load_model("pocket", device="cpu", make_room=lambda _: monkeypatch.undo())


def test_the_dtype_decides_how_much_memory_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    room = int(0.92e6 * 2 * memory.HEADROOM * 1.1)
    monkeypatch.setattr(placement, "free_memory", lambda device: room)
    assert pv.load_model("pocket", device="cpu", dtype="bfloat16").model.dtype == torch.bfloat16
    with refuses("model-too-large", "model", pv.ModelError):
        pv.load_model("pocket", device="cpu", dtype="float32")


def test_a_model_that_transformers_places_by_itself_computes_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = pv.load_model("pocket", device="cpu")
    monkeypatch.setattr(
        "powerviz.models.loading.place",
        lambda *_: Placement(torch.device("cpu"), spread=True),
    )
    spread = pv.load_model("pocket", device="cpu")
    tokens = plain.encode("Anna has 3 apples")
    assert torch.equal(plain.open([tokens]).log_probs, spread.open([tokens]).log_probs)


def test_the_memory_of_this_machine_is_known() -> None:
    free = memory.free_memory(torch.device("cpu"))
    assert free is not None and free > 10**8
    assert memory.free_memory(torch.device("meta")) is None


def test_a_containers_limit_counts_if_it_is_lower(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "memory.max").write_text("2000000000\n")
    (tmp_path / "memory.current").write_text("1500000000\n")
    (tmp_path / "memory.stat").write_text("anon 1200000000\ninactive_file 300000000\n")
    monkeypatch.setattr(memory, "CGROUP", tmp_path)
    assert memory.free_memory(torch.device("cpu")) == 800_000_000
    (tmp_path / "memory.max").write_text("max\n")
    assert memory.free_memory(torch.device("cpu")) != 800_000_000


def test_a_machine_that_does_not_say_is_not_held_against_anything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "CGROUP", tmp_path / "none")
    monkeypatch.setattr(memory, "MEMINFO", tmp_path / "none")
    assert memory.free_memory(torch.device("cpu")) is None
    assert place("m", "cpu", 10**15) == Placement(torch.device("cpu"))
