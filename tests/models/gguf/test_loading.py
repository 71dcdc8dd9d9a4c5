"""From a name that begins with `gguf:` to a model: what loads, and the one sentence about what does not."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import gguf
import pytest
import torch

import powerviz as pv
from powerviz.models.gguf import library, loading
from powerviz.models.gguf.model import GgufModel
from powerviz.models.progress import LoadingCancelled, Progress
from tests.engines import needs
from tests.models.gguf.making import EOS, TOKENS, Recipe, loaded, write
from tests.models.hub import Hub, asked_by
from tests.refusals import refuses

NAME = "someone/small"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("gguf") / "model.gguf")


@pytest.fixture(scope="module")
def sharded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first of the files of a model in several."""
    folder = tmp_path_factory.mktemp("shards")
    first = write(folder / "model.gguf", Recipe(shard_tensors=8))
    assert len(list(folder.glob("*.gguf"))) > 2
    return first


@pytest.fixture
def llama() -> None:
    needs("llama_cpp", "llama-cpp-python")


@pytest.mark.parametrize(
    "name, code",
    [
        ("gguf:", "gguf-no-name"),
        ("gguf:  ", "gguf-no-name"),
        ("gguf:no/such/file.gguf", "gguf-not-there"),
        ("gguf:/no/such/file.gguf", "gguf-not-there"),
        ("gguf:./here.gguf", "gguf-not-there"),
        ("gguf:" + "x" * 5000, "gguf-not-there"),
        ("gguf:\0", "gguf-not-there"),
        ("gguf:owner/repository", "gguf-not-named"),
        ("gguf:owner/repository:Q4_K_M", "gguf-not-named"),
    ],
)
def test_a_name_that_means_no_file_is_refused_with_how_it_is_written(name: str, code: str) -> None:
    with refuses(code, "model", pv.ModelError):
        pv.load_model(name)


def test_a_folder_is_refused_by_name(tmp_path: Path) -> None:
    with refuses("gguf-is-folder", "model", pv.ModelError, folder=str(tmp_path)):
        pv.load_model(f"gguf:{tmp_path}")


def test_without_the_package_it_is_named(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library._library.cache_clear()
    monkeypatch.setitem(sys.modules, "llama_cpp", None)
    monkeypatch.delitem(sys.modules, "llama_cpp.llama_cpp", raising=False)
    try:
        with refuses("gguf-no-package", "model", pv.ModelError, package="llama-cpp-python"):
            pv.load_model(f"gguf:{file}")
    finally:
        library._library.cache_clear()


@pytest.mark.parametrize(
    "options, code, field",
    [
        ({"threads": 0}, "option-no-whole", "threads"),
        ({"threads": True}, "option-no-whole", "threads"),
        ({"gpu_layers": -1}, "option-no-whole", "gpu_layers"),
        ({"gpu_layers": 4}, "gguf-without-gpu", "gpu_layers"),
        ({"device": "cuda"}, "gguf-without-gpu", "device"),
        ({"device": "toaster"}, "device-not-here", "device"),
        ({"dtype": "float32"}, "option-unknown-to-engine", "dtype"),
        ({"reproducible": True}, "option-unknown-to-engine", "reproducible"),
    ],
)
def test_options_that_it_cannot_keep_are_refused(
    llama: None, file: Path, options: dict[str, Any], code: str, field: str
) -> None:
    with refuses(code, field, pv.SettingError):
        pv.load_model(f"gguf:{file}", **options)


def test_the_environment_says_how_many_threads_if_nobody_else_does(
    llama: None, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POWERVIZ_THREADS", "3")
    with_three, with_two = pv.load_model(f"gguf:{file}"), pv.load_model(f"gguf:{file}", threads=2)
    for model, threads in ((with_three, 3), (with_two, 2)):
        assert isinstance(model, GgufModel)
        context = model.store._context
        assert model.store.weights.library.llama_n_threads(context._pointer) == threads
    monkeypatch.setenv("POWERVIZ_THREADS", "some")
    with refuses("option-no-whole", "threads", pv.SettingError, given="some"):
        pv.load_model(f"gguf:{file}")


def test_threads_and_gpu_layers_are_for_this_engine_alone() -> None:
    for option in ("threads", "gpu_layers"):
        with refuses("option-unknown-to-engine", option, pv.SettingError):
            pv.load_model("pocket", **{option: 1})  # type: ignore[arg-type]


def test_shards_are_read_as_one_model_whichever_is_named(sharded: Path, file: Path) -> None:
    tokens = [3, 4, 5]
    expected = loaded(file).open([tokens]).log_probs
    for one in sorted(sharded.parent.glob("*.gguf"))[:2]:
        assert torch.equal(loaded(one).open([tokens]).log_probs, expected)


def test_missing_shards_are_counted_and_named(llama: None, sharded: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(sharded.parent, tmp_path / "shards"))
    shards = sorted(folder.glob("*.gguf"))
    shards[1].unlink()
    told = {"missing": 1, "all": len(shards), "first": shards[1].name}
    with refuses("model-incomplete", "model", pv.ModelError, **told):
        pv.load_model(f"gguf:{shards[0]}")
    alone = shutil.copy(shards[0], tmp_path / "renamed.gguf")
    with refuses("gguf-shards-renamed", "model", pv.ModelError, all=str(len(shards))):
        pv.load_model(f"gguf:{alone}")


def test_a_damaged_shard_is_told_by_name(llama: None, sharded: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(sharded.parent, tmp_path / "shards"))
    last = max(folder.glob("*.gguf"))
    last.write_bytes(last.read_bytes()[:-200])
    with refuses("gguf-damaged", "model", pv.ModelError, file=last.name):
        pv.load_model(f"gguf:{folder / sharded.name}")


def bad(change: Callable[[gguf.GGUFWriter], None], key: str) -> Recipe:
    return Recipe(values={key: change})


HOSTILE: dict[str, Recipe] = {
    "without a tokenizer": Recipe(without=("tokenizer", "tokens", "kinds", "merges")),
    "without its layers": Recipe(without=("block_count",)),
    "without a tensor": Recipe(without=("blk.1.ffn_up.weight",)),
    "of an unknown architecture": bad(
        lambda w: w.add_string("general.architecture", "frobnicate"), "architecture"
    ),
    "with another width than its tensors": bad(
        lambda w: w.add_embedding_length(64), "embedding_length"
    ),
    "without heads": bad(lambda w: w.add_head_count(0), "head_count"),
    "with a norm that no pass can take": bad(lambda w: w.add_layer_norm_rms_eps(-1.0), "rms_eps"),
    "with fewer tokens than its output": bad(lambda w: w.add_token_list(TOKENS[:9]), "tokens"),
    "with kinds for half of its tokens": bad(lambda w: w.add_token_types([1, 1, 1]), "kinds"),
    "with a tokenizer that cannot read every text": Recipe(
        values={
            "tokenizer": lambda w: w.add_tokenizer_model("llama"),
            "kinds": lambda w: w.add_token_scores([0.0] * len(TOKENS)),
        }
    ),
}


@pytest.mark.parametrize("recipe", HOSTILE.values(), ids=HOSTILE)
def test_a_file_that_llama_cpp_does_not_take_is_refused_and_nothing_crashes(
    llama: None, tmp_path: Path, recipe: Recipe
) -> None:
    file = write(tmp_path / "hostile.gguf", recipe)
    with pytest.raises(pv.ModelError) as caught:
        pv.load_model(f"gguf:{file}")
    assert len(str(caught.value).splitlines()) == 1
    assert caught.value.message.code in ("gguf-does-not-load", "gguf-crashes")  # type: ignore[union-attr]


@pytest.mark.nightly
def test_no_damage_to_a_header_makes_anything_but_a_model_or_a_sentence(
    llama: None, file: Path, tmp_path: Path
) -> None:
    """A crash of llama.cpp in this process would end all tests."""
    content, chance = file.read_bytes(), random.Random(1)
    loaded_all_the_same, refused = 0, 0
    for _ in range(60):
        damaged = bytearray(content)
        damaged[chance.randrange(24, 1400)] = chance.choice([0, 1, 127, 255, chance.randrange(256)])
        hostile = tmp_path / "damaged.gguf"
        hostile.write_bytes(damaged)
        try:
            model = pv.load_model(f"gguf:{hostile}", threads=1)
            pv.sample(model, "the é three", "base", max_new_tokens=3)
            loaded_all_the_same += 1
        except pv.PowerVizError:
            refused += 1
    assert loaded_all_the_same and refused


def test_a_file_on_which_llama_cpp_dies_or_hangs_is_refused(
    llama: None, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trial = tmp_path / "trial.py"
    monkeypatch.setattr(loading, "TRIAL", trial)
    trial.write_text("import os; os.abort()")
    with refuses("gguf-crashes", "model", pv.ModelError):
        pv.load_model(f"gguf:{file}")
    trial.write_text("import time; time.sleep(60)")
    monkeypatch.setattr(loading, "SECONDS_FOR_TRIAL", 0.3)
    with refuses("gguf-crashes", "model", pv.ModelError):
        pv.load_model(f"gguf:{file}")
    trial.write_text("print('load: error reading: no such luck'); raise SystemExit(1)")
    with refuses("gguf-does-not-load", reason="error reading: no such luck"):
        pv.load_model(f"gguf:{file}")


def test_a_model_too_large_for_this_machine_is_refused_before_it_loads(
    llama: None, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("powerviz.models.placement.free_memory", lambda device: 100_000)
    lacking: list[int] = []
    with refuses("gguf-too-large", "model", pv.ModelError):
        pv.load_model(f"gguf:{file}", make_room=lacking.append)
    assert lacking and lacking[0] > 0


def test_loading_says_how_far_it_is_and_can_be_called_off_at_every_stage(
    llama: None, file: Path
) -> None:
    told: list[Progress] = []
    pv.load_model(f"gguf:{file}", progress=told.append)
    stages = list(dict.fromkeys(one.stage for one in told))
    assert stages == ["looking", "reading", "checking"]
    assert told[-2].done == told[-2].total == 21
    for stage in stages:
        seen: list[str] = []
        with pytest.raises(LoadingCancelled):
            pv.load_model(
                f"gguf:{file}",
                progress=lambda one, seen=seen: seen.append(one.stage),
                cancelled=lambda seen=seen, stage=stage: stage in seen,
            )


def test_a_trial_that_takes_long_does_not_hold_up_who_calls_off(
    llama: None, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trial = tmp_path / "trial.py"
    trial.write_text("import time; time.sleep(60)")
    monkeypatch.setattr(loading, "TRIAL", trial)
    begun = time.monotonic()
    with pytest.raises(LoadingCancelled):
        pv.load_model(f"gguf:{file}", cancelled=lambda: time.monotonic() - begun > 0.3)
    assert time.monotonic() - begun < 20


QUIET = """
import sys, threading
import powerviz as pv
from powerviz.models.gguf.context import Entry
model = pv.load_model(sys.argv[1], threads=1)
branches = model.open([model.encode("the three")])
store = model.store
def read():
    # Nothing of torch's, which takes it ill when Python ends in the midst of it.
    while True:
        with store._lock:
            store._context.forget(5)
            store._context.read([Entry(7, 5, place, place == 29) for place in range(30)])
            reading.set()
reading = threading.Event()
threading.Thread(target=read, daemon=True).start()
reading.wait()
print("done")
"""


@pytest.mark.nightly
def test_it_says_nothing_on_the_terminal_and_ends_without_a_crash(llama: None, file: Path) -> None:
    """Even while a thread is reading, and branches are held."""
    done = subprocess.run(
        [sys.executable, "-c", QUIET, f"gguf:{file}"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "done\n", "")


@pytest.fixture
def hub(sharded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    with asked_by(monkeypatch, tmp_path / "cache") as hub:
        hub.models[NAME] = sharded.parent
        yield hub


def test_a_file_comes_from_the_hub_with_its_shards_and_is_not_fetched_twice(
    llama: None, hub: Hub, sharded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (sharded.parent / "config.json").write_text("{}")
    name = f"gguf:{NAME}:{sharded.name}"
    told: list[Progress] = []
    model = pv.load_model(name, progress=told.append)
    assert model.name == name
    size = sum(one.stat().st_size for one in sharded.parent.glob("*.gguf"))
    downloading = [one for one in told if one.stage == "downloading"]
    assert downloading[-1] == Progress("downloading", size, size)
    assert sorted(hub.asked) == sorted(one.name for one in sharded.parent.glob("*.gguf"))
    pv.load_model(name)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    pv.load_model(name)
    assert len(hub.asked) == len(set(hub.asked))


def test_a_file_that_the_hub_has_not_is_refused_with_those_it_has(
    llama: None, hub: Hub, sharded: Path
) -> None:
    with refuses("file-not-on-hub", "model", pv.ModelError, file="other.gguf"):
        pv.load_model(f"gguf:{NAME}:other.gguf")
    with refuses("model-not-found", "model", pv.ModelError, model="nobody/has"):
        pv.load_model("gguf:nobody/has:this.gguf")


def test_a_download_that_is_called_off_ends_within_a_second(
    llama: None, hub: Hub, sharded: Path
) -> None:
    hub.seconds_between_chunks = 30.0
    begun = time.monotonic()
    with pytest.raises(LoadingCancelled):
        pv.load_model(
            f"gguf:{NAME}:{sharded.name}", cancelled=lambda: time.monotonic() - begun > 0.5
        )
    assert time.monotonic() - begun < 15


RECORDER = """
import sys
import powerviz as pv
name, path = sys.argv[1:]
model = pv.load_model(name, threads=1)
settings = dict(num_steps=8, block_size=16, max_new_tokens=64, seed=2)
for event in pv.record(pv.stream(model, "the three", "power", **settings), path):
    print("event", flush=True)
"""


@pytest.mark.nightly
def test_a_killed_run_goes_on_to_the_same_decisions(
    llama: None, file: Path, tmp_path: Path
) -> None:
    record = tmp_path / "run.jsonl"
    with subprocess.Popen(
        [sys.executable, "-c", RECORDER, f"gguf:{file}", str(record)], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        for _ in range(40):
            process.stdout.readline()
        os.kill(process.pid, signal.SIGKILL)
    begun = pv.load_run(record)
    assert not begun.complete
    model = loaded(file)
    rest = list(pv.resume(model, begun))
    settings = {"num_steps": 8, "block_size": 16, "max_new_tokens": 64, "seed": 2}
    whole = pv.power_sample(model, "the three", **settings)
    assert pv.Run.from_events([*begun.events, *rest]).text == whole.text
    assert EOS not in whole.text
