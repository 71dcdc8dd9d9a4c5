"""What a folder holds, how far reading it has come, and what is said when it is not whole."""

import json
import shutil
import threading
from pathlib import Path

import pytest
import torch

import powerviz as pv
from powerviz.models.files.checkpoint import weight_files, weights_of
from powerviz.models.progress import LoadingCancelled, Progress
from tests.models.checkpoints import edit, family_in_shards, saved
from tests.models.families import SIZES, build_model, largest_gap, plain_log_probs, some_tokens
from tests.refusals import refuses

CATALOGUE_FAMILIES = ("qwen2", "qwen3", "phi3-longrope", "llama")


@pytest.fixture(scope="module")
def shards(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {
        family: family_in_shards(tmp_path_factory.mktemp(family), family)
        for family in CATALOGUE_FAMILIES
    }


@pytest.mark.parametrize("family", CATALOGUE_FAMILIES)
def test_a_model_in_shards_is_the_one_that_was_saved(shards: dict[str, Path], family: str) -> None:
    model = pv.load_model(str(shards[family]), device="cpu")
    tokens = some_tokens(20, seed=3)
    with torch.inference_mode():
        expected = build_model(family)(torch.tensor([tokens])).logits[0].log_softmax(-1)
    assert largest_gap(plain_log_probs(model, tokens), expected) < 1e-12
    assert model.keeps_cache


def test_phi_as_it_is_published_loads_without_its_own_code_up_to_where_its_rope_changes(
    shards: dict[str, Path], tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(shards["phi3-longrope"], tmp_path / "phi"))
    config = json.loads((folder / "config.json").read_text())
    del config["rope_parameters"]
    (folder / "config.json").write_text(json.dumps(config))
    edit(
        folder / "config.json",
        rope_theta=10000.0,
        rope_scaling={"type": "longrope", "short_factor": [1.0] * 4, "long_factor": [2.0] * 4},
        original_max_position_embeddings=SIZES["max_position_embeddings"] // 2,
        auto_map={"AutoModelForCausalLM": "modeling_phi3.Phi3ForCausalLM"},
    )
    old, new = (pv.load_model(str(one), device="cpu") for one in (folder, shards["phi3-longrope"]))
    assert old.context_length == new.context_length == SIZES["max_position_embeddings"] // 2
    tokens = some_tokens(20, seed=3)
    assert largest_gap(plain_log_probs(old, tokens), plain_log_probs(new, tokens)) < 1e-12


def test_the_size_of_the_weights_is_read_from_their_headers(shards: dict[str, Path]) -> None:
    files = weight_files(shards["qwen2"], "m")
    weights = weights_of(files, "m")
    model = build_model("qwen2")
    assert weights.floats == sum(parameter.numel() for parameter in model.parameters())
    assert weights.tensors == len(list(model.parameters()))
    assert weights.bytes_as("auto") == weights.bytes_as("float64") == 8 * weights.floats
    assert weights.bytes_as("bfloat16") == 2 * weights.floats


def test_reading_tells_how_many_tensors_there_are_and_are_done(shards: dict[str, Path]) -> None:
    told: list[Progress] = []
    pv.load_model(str(shards["qwen3"]), device="cpu", progress=told.append)
    reading = [one for one in told if one.stage == "reading"]
    total = len(list(build_model("qwen3").parameters()))
    assert [one.done for one in reading[1:]] == list(range(total + 1))
    assert {one.total for one in reading} == {total}
    assert [told[0].stage, told[-1].stage] == ["looking", "checking"]


def test_reading_stops_at_the_next_tensor_when_it_is_called_off(shards: dict[str, Path]) -> None:
    off, told = threading.Event(), []

    def tell(progress: Progress) -> None:
        told.append(progress)
        if progress.done == 3:
            off.set()

    with refuses("loading-cancelled", "model", LoadingCancelled):
        pv.load_model(str(shards["llama"]), device="cpu", progress=tell, cancelled=off.is_set)
    assert told[-1].done == 3
    assert pv.load_model(str(shards["llama"]), device="cpu").keeps_cache


def test_two_models_that_load_at_once_each_tell_their_own_watcher(
    shards: dict[str, Path],
) -> None:
    told: dict[str, set[int]] = {"qwen2": set(), "qwen3": set()}

    def load(family: str) -> None:
        def tell(one: Progress) -> None:
            if one.stage == "reading":
                told[family].add(one.total)

        pv.load_model(str(shards[family]), device="cpu", progress=tell)

    threads = [threading.Thread(target=load, args=(family,)) for family in told]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert told == {
        family: {len(list(build_model(family).parameters()))} for family in ("qwen2", "qwen3")
    }


def test_a_missing_shard_is_named(shards: dict[str, Path], tmp_path: Path) -> None:
    folder = Path(shutil.copytree(shards["llama"], tmp_path / "holes"))
    gone = sorted(folder.glob("model-*.safetensors"))[1]
    gone.unlink()
    with refuses("model-incomplete", "model", pv.ModelError, missing=1, first=gone.name):
        pv.load_model(str(folder), device="cpu")


def test_a_truncated_shard_is_named(shards: dict[str, Path], tmp_path: Path) -> None:
    folder = Path(shutil.copytree(shards["llama"], tmp_path / "short"))
    file = sorted(folder.glob("model-*.safetensors"))[1]
    file.write_bytes(file.read_bytes()[:-10])
    with refuses("weights-file-damaged", "model", pv.ModelError, file=file.name):
        pv.load_model(str(folder), device="cpu")


@pytest.mark.parametrize(
    "index", ["", "{}", "[]", '{"weight_map": {}}', '{"weight_map": {"a": "../../x.safetensors"}}']
)
def test_a_broken_index_is_refused(shards: dict[str, Path], tmp_path: Path, index: str) -> None:
    folder = Path(shutil.copytree(shards["llama"], tmp_path / "lost"))
    (folder / "model.safetensors.index.json").write_text(index)
    with refuses("index-damaged", "model", pv.ModelError, file="model.safetensors.index.json"):
        pv.load_model(str(folder), device="cpu")


@pytest.mark.parametrize("name", ["pytorch_model.bin", "consolidated.00.pth"])
def test_pickled_weights_are_refused_and_not_read(tmp_path: Path, name: str) -> None:
    folder = saved(tmp_path, build_model("llama", dtype=torch.float32))
    (folder / "model.safetensors").unlink()
    mark = tmp_path / "code-was-run"
    (folder / name).write_bytes(f"cpathlib\nPath\n(S'{mark}'\ntR.".encode())
    with refuses("weights-pickled", "model", pv.ModelError):
        pv.load_model(str(folder), device="cpu")
    assert not mark.exists()


def test_safetensors_are_taken_where_there_are_pickled_weights_too(tmp_path: Path) -> None:
    folder = saved(tmp_path, build_model("llama", dtype=torch.float32))
    (folder / "pytorch_model.bin").write_bytes(b"no pickle at all")
    assert pv.load_model(str(folder), device="cpu").keeps_cache
