"""From a name on a hub to a folder: what is fetched, what is said meanwhile, and what goes wrong.

The hub is a server on this machine; nothing leaves it.
"""

import itertools
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

import powerviz as pv
from powerviz.models import memory
from powerviz.models.progress import LoadingCancelled, Progress
from tests.models.checkpoints import family_in_shards, saved
from tests.models.families import build_model
from tests.models.hub import Hub, asked_by
from tests.refusals import refuses

NAME = "someone/small"


@pytest.fixture(scope="module")
def sharded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return family_in_shards(tmp_path_factory.mktemp("sharded"), "qwen2")


@pytest.fixture
def hub(sharded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """A hub with one model, and an empty cache for what is downloaded."""
    with asked_by(monkeypatch, tmp_path / "cache") as hub:
        hub.models[NAME] = sharded
        yield hub


def test_a_model_comes_from_the_hub_with_its_bytes_counted(hub: Hub, sharded: Path) -> None:
    told: list[Progress] = []
    model = pv.load_model(NAME, device="cpu", progress=told.append)
    assert model.name == NAME
    size = sum(file.stat().st_size for file in sharded.glob("*.safetensors"))
    downloading = [one for one in told if one.stage == "downloading"]
    assert downloading[0] == Progress("downloading", 0, size)
    assert downloading[-1] == Progress("downloading", size, size)
    assert all(a.done <= b.done for a, b in itertools.pairwise(downloading))
    stages = list(dict.fromkeys(one.stage for one in told))
    assert stages == ["looking", "downloading", "reading", "checking"]


def test_what_was_downloaded_is_not_downloaded_again_and_found_without_a_hub(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    pv.load_model(NAME, device="cpu")
    before = list(hub.asked)
    told: list[Progress] = []
    pv.load_model(NAME, device="cpu", progress=told.append)
    assert hub.asked == before
    assert not any(one.done for one in told if one.stage == "downloading")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    assert pv.load_model(NAME, device="cpu").name == NAME


def test_only_what_loading_needs_is_fetched(hub: Hub, sharded: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(sharded, tmp_path / "more"))
    for extra in ("pytorch_model.bin", "consolidated.safetensors", "modeling_own.py", "a.gguf"):
        (folder / extra).write_bytes(b"not wanted")
    (folder / "original").mkdir()
    (folder / "original" / "config.json").write_text("{}")
    hub.models[NAME] = folder
    pv.load_model(NAME, device="cpu")
    fetched = set(hub.asked)
    assert {"config.json", "tokenizer.json", "model.safetensors.index.json"} <= fetched
    assert not fetched & {"pytorch_model.bin", "consolidated.safetensors", "modeling_own.py"}
    assert len(list((tmp_path / "cache").rglob("original"))) == 0


def test_a_download_that_is_called_off_ends_within_a_second_and_goes_on_later(hub: Hub) -> None:
    hub.seconds_between_chunks = 0.3
    off = threading.Event()
    called_off: list[float] = []

    def tell(progress: Progress) -> None:
        if progress.stage == "downloading" and progress.done and not off.is_set():
            called_off.append(time.monotonic())
            off.set()

    with pytest.raises(LoadingCancelled):
        pv.load_model(NAME, device="cpu", progress=tell, cancelled=off.is_set)
    assert time.monotonic() - called_off[0] < 1.0
    hub.seconds_between_chunks = 0.0
    assert pv.load_model(NAME, device="cpu").name == NAME


def test_a_hub_that_hangs_does_not_hold_up_who_calls_off(hub: Hub) -> None:
    hub.seconds_between_chunks = 30.0
    begun = time.monotonic()
    with pytest.raises(LoadingCancelled):
        pv.load_model(NAME, device="cpu", cancelled=lambda: time.monotonic() - begun > 0.5)
    assert time.monotonic() - begun < 15


@pytest.mark.parametrize(
    "status, code, said",
    [
        (403, "GatedRepo", "model-gated"),
        (404, "RepoNotFound", "model-not-found"),
        (401, "RepoNotFound", "model-not-found"),
        (500, "Broken", "model-not-here"),
    ],
)
def test_gated_missing_and_unreachable_models_have_their_own_messages(
    hub: Hub, status: int, code: str, said: str
) -> None:
    hub.refused[NAME] = (status, code)
    with refuses(said, "model", pv.ModelError, model=NAME):
        pv.load_model(NAME, device="cpu")


def test_a_model_with_pickled_weights_only_is_refused_before_they_are_fetched(
    hub: Hub, tmp_path: Path
) -> None:
    folder = saved(tmp_path / "pickled", build_model("llama", dtype=torch.float32))
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    hub.models[NAME] = folder
    with refuses("weights-pickled", "model", pv.ModelError):
        pv.load_model(NAME, device="cpu")
    assert "pytorch_model.bin" not in hub.asked


def test_a_model_that_is_too_large_is_refused_before_its_weights_are_fetched(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("powerviz.models.placement.free_memory", lambda device: 1000)
    with refuses("model-too-large", "model", pv.ModelError):
        pv.load_model(NAME, device="cpu")
    assert not [file for file in hub.asked if file.endswith(".safetensors")]


def test_a_model_that_is_larger_than_the_disk_is_refused(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = shutil.disk_usage("/")._replace(free=10)
    monkeypatch.setattr("powerviz.models.files.download.shutil.disk_usage", lambda place: full)
    with refuses("disk-too-full", "model", pv.ModelError):
        pv.load_model(NAME, device="cpu")


@pytest.mark.parametrize("public, sent", [(True, None), (False, "Bearer hf_secret")])
def test_the_login_of_the_machine_is_used_or_left_out(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, public: bool, sent: str | None
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    pv.load_model(NAME, device="cpu", public=public)
    assert hub.logins == {sent}


def test_memory_is_written_as_people_say_it() -> None:
    assert str(memory.gigabytes(18_277_479_628)) == "18.3 GB"
    assert str(memory.gigabytes(322_000_000)) == "322 MB"
