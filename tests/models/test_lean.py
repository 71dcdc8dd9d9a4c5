"""Lean passes: which models take them, and that nothing a sampler sees tells them from transformers.

Both ways are run over the same weights in float64 and compared to the bit where ids and decisions are meant, and to
1e-9 where numbers are.
"""

import gc
import logging
import random
import weakref
from collections.abc import Callable
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import torch
import transformers

import powerviz as pv
from powerviz.errors import PromptError
from powerviz.models import TransformersModel
from powerviz.models.batching import release_memory
from powerviz.models.branches import CachedBranches
from powerviz.models.lean.branches import LeanBranches
from powerviz.models.lean.graphs import Graphs
from powerviz.models.lean.store import Store
from powerviz.models.synthetic import word_tokenizer
from tests.covers import by_night, in_turn, rows_by_night
from tests.models.checkpoints import saved
from tests.models.families import (
    EXACT,
    FAMILIES,
    SIZES,
    WINDOW,
    build_model,
    largest_gap,
    some_tokens,
)

PROMPT = "if Ben eats 2 pears then all pears are"
SHORT: dict[str, Any] = {"num_steps": 6, "block_size": 8, "max_new_tokens": 24}
LEAN = ("llama", "qwen2", "qwen3", "phi3", "phi3-longrope", "phi3-sliding", "mistral-sliding")


def rope(kind: str, **more: Any) -> dict[str, Any]:
    return {"rope_parameters": {"rope_type": kind, "rope_theta": 10000.0, **more}}


YARN = {"factor": 4.0, "original_max_position_embeddings": 64}
LLAMA3 = {**YARN, "low_freq_factor": 1.0, "high_freq_factor": 4.0}
VARIANTS: dict[str, Callable[[], Any]] = {
    "biases everywhere": lambda: transformers.LlamaConfig(
        **SIZES, attention_bias=True, mlp_bias=True
    ),
    "tied embeddings": lambda: transformers.Qwen2Config(**SIZES | {"tie_word_embeddings": True}),
    "a key for each head": lambda: transformers.LlamaConfig(**SIZES | {"num_key_value_heads": 4}),
    "one key for all heads": lambda: transformers.Qwen3Config(
        **SIZES | {"num_key_value_heads": 1}, head_dim=16
    ),
    "heads wider than the model": lambda: transformers.MistralConfig(**SIZES, head_dim=24),
    "rope of Llama 3": lambda: transformers.LlamaConfig(**SIZES, **rope("llama3", **LLAMA3)),
    "yarn": lambda: transformers.Qwen2Config(**SIZES, **rope("yarn", **YARN)),
    "dynamic rope": lambda: transformers.LlamaConfig(**SIZES, **rope("dynamic", factor=2.0)),
    "half of a head turns": lambda: transformers.Phi3Config(
        **SIZES, **rope("default", partial_rotary_factor=0.5)
    ),
    "another activation": lambda: transformers.LlamaConfig(**SIZES, hidden_act="gelu"),
    "a coarse norm": lambda: transformers.LlamaConfig(**SIZES, rms_norm_eps=0.3),
    "windows in some layers": lambda: transformers.Qwen3Config(
        **SIZES,
        head_dim=8,
        use_sliding_window=True,
        sliding_window=WINDOW,
        layer_types=["full_attention", "sliding_attention"],
    ),
}


def bare(name: str, dtype: torch.dtype = torch.float64) -> Any:
    if name in FAMILIES:
        return build_model(name, dtype=dtype)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(1)
        model = transformers.AutoModelForCausalLM.from_config(VARIANTS[name](), dtype=torch.float64)
        for parameter in model.parameters():
            if parameter.dim() == 1:  # Norms of one and biases of zero would say little.
                parameter.data += 0.3 * torch.randn_like(parameter)
    return model.eval().to(dtype)


@cache
def both(name: str) -> tuple[TransformersModel, TransformersModel]:
    """The same weights run by lean passes, and by transformers."""
    model = bare(name)
    lean = TransformersModel(model, word_tokenizer(), "the-model")
    return lean, TransformersModel(model, word_tokenizer(), "the-model", lean=False)


def is_lean(model: TransformersModel) -> bool:
    return isinstance(model.open([[1, 2, 3]]), LeanBranches)


every_make = pytest.mark.parametrize("name", [*LEAN, *VARIANTS])


@every_make
def test_a_model_of_the_family_is_run_by_lean_passes(name: str) -> None:
    lean, plain = both(name)
    assert is_lean(lean)
    assert isinstance(plain.open([[1, 2, 3]]), CachedBranches)


@every_make
def test_what_samplers_do_to_branches_gives_the_numbers_of_transformers(name: str) -> None:
    assert apart_in_use(name, *both(name)) < EXACT


def apart_in_use(name: str, *ways: TransformersModel) -> float:
    """The largest difference after rows of all lengths are opened, cut, dropped, doubled and copied at random."""
    draw = random.Random(name)
    rows = [some_tokens(length, seed=length) for length in (9, 2, 23)]
    trunks = [model.open(rows) for model in ways]
    found = [[one.log_probs] for one in trunks]
    for turn in range(2):
        cuts = [row[: draw.randint(1, len(row))] + some_tokens(1, turn) for row in rows] * 2
        ahead = [model.open(cuts, reuse=[trunk]) for model, trunk in zip(ways, trunks, strict=True)]
        count = len(cuts)
        for _ in range(6):
            kept = draw.choices(range(count), k=draw.randint(1, count + 1))
            copied = draw.sample(range(len(kept)), k=draw.randint(1, len(kept)))
            tokens = some_tokens(len(kept), draw.randint(0, 99))
            more = some_tokens(len(copied), draw.randint(0, 99))
            for branches, said in zip(ahead, found, strict=True):
                branches.keep(kept)
                branches.advance(tokens)
                apart = branches.select(copied)
                apart.advance(more)
                said += [branches.log_probs, apart.log_probs]
            count = len(kept)
        for trunk, said in zip(trunks, found, strict=True):
            trunk.advance([turn + 1] * len(rows))
            said.append(trunk.log_probs)
        rows = [[*row, turn + 1] for row in rows]
    return largest_gap(*found)


@pytest.mark.parametrize(
    ("name", "seed"),
    rows_by_night(product([*LEAN, *VARIANTS], [1, 2, 3]), [(name, 2) for name in LEAN]),
)
def test_a_seeded_run_draws_the_same_tokens_and_decides_the_same(name: str, seed: int) -> None:
    one, other = (pv.power_sample(model, PROMPT, **SHORT, seed=seed) for model in both(name))
    assert one.chain.tokens and [step.decision.decision for step in one.steps] == [
        step.decision.decision for step in other.steps
    ]
    assert [step.text for step in one.steps] == [step.text for step in other.steps]
    assert [token.id for token in one.chain.tokens] == [token.id for token in other.chain.tokens]
    assert one.log_prob == pytest.approx(other.log_prob, abs=1e-8)


@pytest.mark.parametrize("family", ["gpt2", "gemma2-sliding"])
def test_other_models_are_run_by_transformers_as_ever(
    family: str, caplog: pytest.LogCaptureFixture
) -> None:
    model = TransformersModel(build_model(family), word_tokenizer(), family)
    assert not is_lean(model)
    assert model.lean and "not of the Llama family" in model.lean.reason
    assert "lean" not in caplog.text


def test_the_log_says_when_loading_why_a_model_is_run_by_transformers(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, logger="powerviz"):
        pv.load_model(saved(tmp_path / "gpt2", build_model("gpt2")), device="cpu")
        assert "run by transformers (GPT2LMHeadModel is not of the Llama family" in caplog.text
        caplog.clear()
        pv.load_model(saved(tmp_path / "llama", build_model("llama")), device="cpu")
    assert "run by transformers" not in caplog.text


@pytest.mark.parametrize(("name", "dtype"), in_turn(LEAN, [torch.float32, torch.bfloat16]))
def test_lean_passes_are_taken_in_the_precision_that_models_are_published_in(
    name: str, dtype: torch.dtype
) -> None:
    assert is_lean(TransformersModel(bare(name, dtype), word_tokenizer(), name))


def test_a_tokenizer_that_reads_no_english_is_no_reason_against_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> list[int]:
        raise PromptError("prompt", "nothing to read")

    monkeypatch.setattr(TransformersModel, "encode", refuse)
    assert is_lean(TransformersModel(build_model("llama"), word_tokenizer(), "the-model"))


def test_passes_that_come_out_otherwise_are_not_taken_and_the_log_says_so(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    plain = transformers.models.llama.modeling_llama.LlamaMLP.forward

    def another(self: Any, numbers: torch.Tensor) -> torch.Tensor:
        return plain(self, numbers) * 1.001

    monkeypatch.setattr(transformers.models.llama.modeling_llama.LlamaMLP, "forward", another)
    model = TransformersModel(build_model("llama"), word_tokenizer(), "the-model")
    assert not is_lean(model)
    (record,) = [one for one in caplog.records if one.name.startswith("powerviz")]
    assert "the-model: lean passes are not taken" in record.getMessage()
    assert "only slower" in record.getMessage()


@pytest.mark.usefixtures("nothing_collected")
def test_where_there_is_no_memory_for_a_trial_transformers_runs_the_model(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(self: Store, *_: Any) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(Store, "__init__", full)
    model = TransformersModel(build_model("llama"), word_tokenizer(), "the-model")
    assert isinstance(model.open([[1, 2, 3]]), CachedBranches)
    assert "lean passes are not taken (memory ran out)" in caplog.text


class Rounded(torch.nn.Linear):
    """A layer as quantisation leaves it: it has a weight, and computes with another."""

    def forward(self, numbers: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.linear(numbers, self.weight.round(decimals=1), self.bias)


def test_a_model_with_a_quantised_layer_is_not_taken_for_its_weights() -> None:
    model = build_model("llama")
    head = model.model.layers[1].mlp.down_proj
    rounded = Rounded(head.in_features, head.out_features, bias=False).double()
    rounded.weight = head.weight
    model.model.layers[1].mlp.down_proj = rounded
    loaded = TransformersModel(model, word_tokenizer(), "quantised")
    assert not is_lean(loaded) and loaded.lean and "Rounded" in loaded.lean.reason


def hooked(model: Any) -> None:
    model.model.layers[0].mlp.register_forward_hook(lambda _, __, out: out * 2)


def replaced(model: Any) -> None:
    projection = model.model.layers[0].self_attn.q_proj
    rounded = Rounded(projection.in_features, projection.out_features, bias=False).double()
    rounded.weight = projection.weight
    model.model.layers[0].self_attn.q_proj = rounded


def overridden(model: Any) -> None:
    plain = model.model.forward
    model.model.forward = lambda *given, **named: plain(*given, **named)


@pytest.mark.parametrize("change", [hooked, replaced, overridden])
def test_a_model_that_is_changed_later_is_run_by_transformers_from_then_on(
    change: Callable[[Any], None],
) -> None:
    model = TransformersModel(build_model("llama"), word_tokenizer(), "the-model")
    before = model.open([[1, 2, 3, 4]])
    assert is_lean(model)
    change(model.model)
    after = model.open([[1, 2, 3, 4, 5]], reuse=[before])
    assert isinstance(after, CachedBranches)
    with torch.inference_mode():
        logits = model.model(torch.tensor([[1, 2, 3, 4, 5]])).logits[:, -1]
    assert largest_gap(after.log_probs, torch.log_softmax(logits, dim=-1)) < EXACT


def test_weights_that_are_written_to_are_read_as_they_are_now() -> None:
    model = TransformersModel(build_model("qwen3"), word_tokenizer(), "the-model")
    before = model.open([[1, 2, 3]])
    with torch.no_grad():
        for parameter in model.model.parameters():
            parameter.mul_(1.1)
    after = model.open([[1, 2, 3, 4]], reuse=[before])
    assert isinstance(after, LeanBranches)
    plain = TransformersModel(model.model, word_tokenizer(), "the-model", lean=False)
    assert largest_gap(after.log_probs, plain.open([[1, 2, 3, 4]]).log_probs) < EXACT


def test_a_model_in_another_precision_is_read_as_it_is_now() -> None:
    model = TransformersModel(build_model("llama"), word_tokenizer(), "the-model")
    before = model.open([[1, 2, 3]])
    model.model.float()
    after = model.open([[1, 2, 3, 4]], reuse=[before])
    assert isinstance(after, LeanBranches)
    assert {layer.dtype for layer in after.store.layers} == {torch.float32}


def test_an_adapter_put_into_a_model_later_is_not_overlooked() -> None:
    peft = pytest.importorskip("peft")
    model = TransformersModel(build_model("llama"), word_tokenizer(), "the-model")
    assert is_lean(model)
    config = peft.LoraConfig(r=2, target_modules=["v_proj"], init_lora_weights=False)
    peft.inject_adapter_in_model(config, model.model)
    plain = TransformersModel(model.model, word_tokenizer(), "the-model", lean=False)
    assert is_lean(model)
    assert largest_gap(model.open([[1, 2]]).log_probs, plain.open([[1, 2]]).log_probs) < EXACT


@pytest.mark.parametrize("family", ["llama", "qwen2", "phi3"])
def test_both_ways_share_one_copy_of_the_weights(family: str, tmp_path: Path) -> None:
    model = bare(family)
    bytes_before = sum(one.untyped_storage().nbytes() for one in model.parameters())
    before = {name: value.clone() for name, value in model.state_dict().items()}
    loaded = TransformersModel(model, word_tokenizer(), "the-model")
    assert is_lean(loaded)
    storages = {
        one.untyped_storage().data_ptr(): one.untyped_storage().nbytes()
        for one in model.parameters()
    }
    assert sum(storages.values()) == bytes_before
    lean = loaded.lean and loaded.lean.passes(loaded)
    assert lean
    for layer in lean.weights.layers:
        for one in (layer.qkv, layer.out, layer.gate_up, layer.down):
            assert one.matrix.untyped_storage().data_ptr() in storages
    model.save_pretrained(tmp_path)
    again = transformers.AutoModelForCausalLM.from_pretrained(tmp_path, dtype=torch.float64)
    for name, value in again.state_dict().items():
        assert torch.equal(value, before[name])


def test_a_store_is_given_back_in_part_when_most_rows_are_dropped() -> None:
    model, _ = both("llama")
    branches = model.open([some_tokens(5, seed=n) for n in range(8)])
    assert isinstance(branches, LeanBranches) and branches.store.rows == 8
    branches.keep([6, 1, 4, 0, 7])
    assert branches.store.rows == 8  # not worth a copy yet
    branches.keep([1, 3])
    assert branches.store.rows == 2


@pytest.mark.usefixtures("nothing_collected")
def test_where_memory_ends_fewer_rows_go_together_and_draw_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model, _ = both("llama")
    free = pv.sample(model, PROMPT, "base", num_samples=6, max_new_tokens=12, seed=2)
    widest: list[int] = []
    make = Store.__init__

    def small(self: Store, shape: Any, rows: int, width: int) -> None:
        if rows > 3:
            raise torch.OutOfMemoryError("CUDA out of memory")
        widest.append(rows)
        make(self, shape, rows, width)

    monkeypatch.setattr(Store, "__init__", small)
    little = pv.sample(model, PROMPT, "base", num_samples=6, max_new_tokens=12, seed=2)
    assert max(widest) == 3
    assert [chain.text for chain in little.chains] == [chain.text for chain in free.chains]


@pytest.mark.parametrize(
    "name", by_night([*LEAN, *VARIANTS], ["mistral-sliding", "qwen3", "half of a head turns"])
)
def test_passes_of_a_fixed_shape_in_stores_that_are_lent_again_give_the_same(name: str) -> None:
    """As on CUDA, where they are captured: rows are a power of two, and all slots are looked at."""
    model = TransformersModel(bare(name), word_tokenizer(), "the-model")
    lean = model.lean and model.lean.passes(model)
    assert lean
    lean.graphs = Graphs(lean.shape)
    assert apart_in_use(name, model, both(name)[1]) < EXACT
    branches = model.open([some_tokens(5, seed=n) for n in range(3)])
    assert isinstance(branches, LeanBranches)
    assert (branches.store.rows, branches.store.width) == (4, 256)
    first = branches.store.layers[0]
    first.fill_(torch.nan)  # as a model leaves it whose numbers are none
    del branches
    again = model.open([some_tokens(9, seed=n) for n in range(3)])
    assert isinstance(again, LeanBranches) and again.store.layers[0] is first
    again.advance([1, 2, 3])
    assert not again.log_probs.isnan().any()


def test_rows_that_outgrow_a_store_of_graphs_move_to_a_larger_one() -> None:
    model = TransformersModel(bare("llama"), word_tokenizer(), "the-model")
    lean = model.lean and model.lean.passes(model)
    assert lean
    lean.graphs = Graphs(lean.shape)
    text = some_tokens(190, seed=1)
    branches = model.open([text, text[:7]])
    for token in some_tokens(70, seed=2):
        branches.advance([token, token])
    assert isinstance(branches, LeanBranches) and branches.store.width == 512
    expected = both("llama")[1].open([text + some_tokens(70, seed=2)])
    assert largest_gap(branches.log_probs[:1], expected.log_probs) < EXACT


def test_memory_of_stores_that_nobody_uses_is_given_back_where_it_ends() -> None:
    model = TransformersModel(bare("llama"), word_tokenizer(), "the-model")
    lean = model.lean and model.lean.passes(model)
    assert lean
    lean.graphs = Graphs(lean.shape)
    branches = model.open([[1, 2, 3]])
    assert isinstance(branches, LeanBranches)
    kept = weakref.ref(branches.store.layers[0])
    del branches
    assert kept() is not None
    release_memory()
    assert kept() is None


def test_a_model_that_is_dropped_gives_its_memory_back_at_once() -> None:
    """Without a round of garbage collection: what holds the weights does not hold itself."""
    model = TransformersModel(bare("llama"), word_tokenizer(), "the-model")
    model.open([[1, 2, 3]]).advance([4])
    lean = model.lean and model.lean.passes(model)
    kept = weakref.ref(lean)
    gc.disable()
    try:
        del model, lean
        assert kept() is None
    finally:
        gc.enable()


@pytest.mark.skipif(not torch.cuda.is_available(), reason="passes are captured on CUDA only")
@pytest.mark.parametrize("name", [*LEAN, *VARIANTS])
def test_on_cuda_captured_passes_give_the_numbers_of_transformers(name: str) -> None:
    model = bare(name).cuda()
    lean = TransformersModel(model, word_tokenizer(), "the-model")
    plain = TransformersModel(model, word_tokenizer(), "the-model", lean=False)
    assert is_lean(lean)
    assert apart_in_use(name, lean, plain) < EXACT
    one, other = (pv.power_sample(way, PROMPT, **SHORT, seed=1) for way in (lean, plain))
    assert [token.id for token in one.chain.tokens] == [token.id for token in other.chain.tokens]
