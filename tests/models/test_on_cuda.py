"""Models on a GPU: the samples of the processor in float64, in whatever company, and memory that is given back.

Skipped where there is none; `.ci/device` runs these tests, with those of captured passes in `test_lean.py`.
"""

import gc
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import torch

import powerviz as pv
from powerviz.models import TransformersModel, load_model
from powerviz.models.batching import release_memory
from powerviz.models.bundled import TRAINED_MODELS
from powerviz.models.lean.branches import LeanBranches
from powerviz.models.lean.graphs import PASSES_BEFORE
from powerviz.models.memory import free_memory
from powerviz.models.synthetic import word_tokenizer
from tests.models.checkpoints import lora_for
from tests.models.families import build_model, some_tokens

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a GPU with CUDA")

PROMPT = "Anna has 3 apples and buys 2 more. How many apples does Anna have now?"
WORDS = "if Ben eats 2 pears then all pears are"
SETTINGS: dict[str, Any] = {"num_steps": 6, "block_size": 32, "max_new_tokens": 48}
PLAIN = {"skip_ahead": False, "early_rejection": False, "recall": False, "prefetch": 1}
METHODS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("low_temperature", {"num_samples": 5, "max_new_tokens": 32}),
    ("tempering", {"num_rungs": 3, "num_steps": 4, "block_size": 32, "max_new_tokens": 32}),
    ("smc", {"num_particles": 6, "max_new_tokens": 32}),
)


@pytest.fixture(scope="module")
def on_cuda() -> TransformersModel:
    return pocket("cuda")


@pytest.fixture(scope="module")
def on_cpu() -> TransformersModel:
    return pocket("cpu")


def pocket(device: str, dtype: str = "float64") -> TransformersModel:
    model = load_model("pocket", device=device, dtype=dtype)
    assert isinstance(model, TransformersModel) and model.device.type == device
    return model


def ids(tokens: Sequence[Any]) -> list[int]:
    return [token.id for token in tokens]


def power(model: TransformersModel, seed: int, **settings: Any) -> list[int]:
    return ids(pv.power_sample(model, PROMPT, **SETTINGS | settings, seed=seed).chain.tokens)


@pytest.mark.parametrize("seed", range(3))
def test_a_power_sample_is_that_of_the_processor(
    seed: int, on_cuda: TransformersModel, on_cpu: TransformersModel
) -> None:
    assert power(on_cuda, seed) == power(on_cpu, seed)


@pytest.mark.parametrize("kind", [{}, {"use_dora": True}], ids=["plain", "magnitudes"])
def test_a_lora_draws_what_it_draws_on_the_processor(tmp_path: Path, kind: dict[str, Any]) -> None:
    folder = lora_for(TRAINED_MODELS["pocket"], tmp_path / "lora", **kind)
    there, here = (
        load_model(f"pocket+{folder}", device=device, dtype="float64") for device in ("cuda", "cpu")
    )
    for model in (there, here):
        assert isinstance(model, TransformersModel)
        assert isinstance(model.open([[1, 2, 3]]), LeanBranches)
    assert power(there, 1) == power(here, 1)  # type: ignore[arg-type]
    half: Any = load_model(f"pocket+{folder}", device="cuda", dtype="bfloat16")
    assert isinstance(half.open([[1, 2, 3]]), LeanBranches)
    assert power(half, 1)


@pytest.mark.parametrize(("method", "settings"), METHODS, ids=[name for name, _ in METHODS])
def test_every_kind_of_method_draws_what_it_draws_on_the_processor(
    method: str, settings: dict[str, Any], on_cuda: TransformersModel, on_cpu: TransformersModel
) -> None:
    there, here = (
        pv.sample(model, PROMPT, method, seed=5, **settings) for model in (on_cuda, on_cpu)
    )
    assert [ids(one.tokens) for one in there.chains] == [ids(one.tokens) for one in here.chains]


@pytest.mark.parametrize("seed", range(3))
def test_accelerations_change_no_decision(seed: int, on_cuda: TransformersModel) -> None:
    assert power(on_cuda, seed, prefetch=8) == power(on_cuda, seed, **PLAIN)


def test_the_numbers_of_a_response_are_those_of_reading_it_at_once(
    on_cuda: TransformersModel,
) -> None:
    run = pv.power_sample(on_cuda, PROMPT, **SETTINGS, seed=1)
    read = on_cuda.encode(PROMPT)
    for token in run.chain.tokens:
        at_once = on_cuda.open([read]).log_probs[0, token.id].item()
        assert token.log_prob == pytest.approx(at_once, abs=1e-9)
        read = [*read, token.id]


def test_two_models_are_captured_and_run_side_by_side() -> None:
    """Each in a thread of its own, both from their first pass on."""
    alone = [power(pocket("cuda"), seed) for seed in (1, 2)]
    models, found = [pocket("cuda"), pocket("cuda")], {}
    start = threading.Barrier(2)

    def run(index: int) -> None:
        start.wait()
        found[index] = power(models[index], index + 1)

    threads = [threading.Thread(target=run, args=(index,)) for index in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [found[0], found[1]] == alone


def test_passes_of_a_pass_that_was_captured_are_replayed(on_cuda: TransformersModel) -> None:
    branches = on_cuda.open([on_cuda.encode(PROMPT)])
    assert isinstance(branches, LeanBranches)
    for token in on_cuda.encode(PROMPT)[: PASSES_BEFORE + 1]:
        branches.advance([token])
    (graph,) = branches.store.graphs.values()
    assert graph._graph is not None


@pytest.mark.parametrize("family", ["llama", "qwen3", "phi3"])
def test_half_precision_has_logits_in_float32_and_is_run_by_lean_passes(family: str) -> None:
    model = build_model(family, dtype=torch.bfloat16).cuda()
    loaded = TransformersModel(model, word_tokenizer(), "the-model")
    lean = loaded.lean and loaded.lean.passes(loaded)
    assert lean, loaded.lean and loaded.lean.reason
    read = torch.randn(2, model.config.hidden_size, dtype=torch.bfloat16, device="cuda")
    with torch.inference_mode():
        assert lean.logits(read).dtype == torch.float32
    branches = loaded.open([some_tokens(9, seed=1)])
    assert branches.log_probs.exp().sum().item() == pytest.approx(1, abs=1e-9)


def test_where_memory_ends_fewer_rows_go_together_and_draw_the_same() -> None:
    settings: dict[str, Any] = {"num_samples": 64, "max_new_tokens": 12, "seed": 3}
    model = TransformersModel(build_model("llama").cuda(), word_tokenizer(), "the-model")
    free = pv.sample(model, WORDS, "base", **settings)
    release_memory()  # Stores that wait to be lent again have room.
    with pytest.MonkeyPatch.context() as patch:
        refused = small_stores(patch)
        little = pv.sample(model, WORDS, "base", **settings)
    assert refused
    assert [ids(one.tokens) for one in little.chains] == [ids(one.tokens) for one in free.chains]


def small_stores(patch: pytest.MonkeyPatch) -> list[int]:
    """Let the GPU have no room for what more than four rows need; tells how often it had not."""
    make, refused = torch.zeros, []

    def zeros(*size: Any, **named: Any) -> torch.Tensor:
        rows = size[0][0] if isinstance(size[0], tuple) and len(size[0]) == 5 else 0
        if rows > 4:
            refused.append(rows)
            return make((2**42,), **named)  # what the GPU really says
        return make(*size, **named)

    patch.setattr(torch, "zeros", zeros)
    return refused


def test_a_model_that_is_dropped_gives_the_gpu_back() -> None:
    pocket("cuda")  # what CUDA's own libraries keep from the first pass on
    gc.collect()
    before = torch.cuda.memory_allocated()
    model = pocket("cuda")
    power(model, seed=0)
    assert torch.cuda.memory_allocated() > before
    del model
    gc.collect()
    assert torch.cuda.memory_allocated() <= before


def test_the_memory_of_the_gpu_is_known() -> None:
    device = torch.device("cuda:0")
    free = free_memory(device)
    assert free is not None
    assert 10**8 < free <= torch.cuda.get_device_properties(device).total_memory


def test_a_model_goes_to_the_gpu_if_nothing_is_said() -> None:
    model = load_model("pocket")
    assert isinstance(model, TransformersModel) and model.device.type == "cuda"
