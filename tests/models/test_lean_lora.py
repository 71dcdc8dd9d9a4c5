"""Lean passes of models with a LoRA: which kinds take them, the numbers of transformers, and one copy of the weights."""

from itertools import product
from pathlib import Path
from typing import Any

import pytest
import torch

import powerviz as pv
from powerviz.models import TransformersModel
from powerviz.models.branches import CachedBranches
from powerviz.models.lean.branches import LeanBranches
from powerviz.models.lean.weights import Weights
from powerviz.models.synthetic import word_tokenizer
from tests.covers import by_night, rows_by_night
from tests.models.checkpoints import lora_for, saved
from tests.models.families import EXACT, build_model, largest_gap
from tests.models.test_lean import PROMPT, SHORT, apart_in_use, is_lean

peft = pytest.importorskip("peft")

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*is_gradient_checkpointing:FutureWarning"),
    pytest.mark.filterwarnings("ignore:.*lora_bias=True:UserWarning"),
    pytest.mark.filterwarnings("ignore:Already found a .peft_config:UserWarning"),
]
ATTENTION = ["q_proj", "v_proj"]
KINDS: dict[str, dict[str, Any]] = {
    "every layer": {"target_modules": "all-linear"},
    "some of those that are joined": {"target_modules": [*ATTENTION, "up_proj"]},
    "ranks and scales of their own": {
        "target_modules": [*ATTENTION, "down_proj"],
        "rank_pattern": {"v_proj": 3},
        "alpha_pattern": {"q_proj": 5},
        "use_rslora": True,
    },
    "magnitudes": {"target_modules": [*ATTENTION, "o_proj", "gate_proj"], "use_dora": True},
    "biases": {"target_modules": [*ATTENTION, "o_proj"], "lora_bias": True},
    "the head": {"target_modules": ["o_proj", "lm_head"]},
    "dropout in training": {"target_modules": ATTENTION, "lora_dropout": 0.5},
}
FAMILIES = ("llama", "qwen2", "qwen3", "mistral-sliding")
IN_ONE = ("every layer", "magnitudes", "biases")
"""Kinds for Phi-3, whose query, key and value are one layer."""
ALL = [*product(FAMILIES, KINDS), *(("phi3", kind) for kind in IN_ONE)]
BY_DAY = [
    *(("llama", kind) for kind in (*IN_ONE, "ranks and scales of their own")),
    ("qwen2", "every layer"),
    ("phi3", "every layer"),
]


def adapted(family: str, kind: str, dtype: torch.dtype = torch.float64) -> Any:
    """The bare model with an adapter whose matrices, magnitudes and biases all say something."""
    settings = {"r": 2, "lora_alpha": 3, "init_lora_weights": False} | KINDS[kind]
    if family == "phi3" and kind != "every layer":
        settings |= {"target_modules": ["qkv_proj", "gate_up_proj"]}
    model = build_model(family, dtype=dtype)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(2)
        if kind == "every layer":
            linear = torch.nn.Linear
            names = {name for name, one in model.named_modules() if isinstance(one, linear)}
            settings |= {"target_modules": [one for one in names if "lm_head" not in one]}
        wrapped = peft.PeftModel(model, peft.LoraConfig(**settings, task_type="CAUSAL_LM"))
        for name, parameter in wrapped.named_parameters():
            if "lora_" in name:
                parameter.data += 0.2 * torch.randn_like(parameter)
    return wrapped.get_base_model()


def both(bare: Any) -> tuple[TransformersModel, TransformersModel]:
    """The same modules run by lean passes, and by transformers."""
    lean = TransformersModel(bare, word_tokenizer(), "tuned")
    return lean, TransformersModel(bare, word_tokenizer(), "tuned", lean=False)


def taken(model: Any) -> Weights:
    lean = model.lean and model.lean.passes(model)
    assert lean, model.lean.reason
    weights: Weights = lean.weights
    return weights


def places(weights: Weights) -> list[int]:
    """The addresses of the large matrices."""
    return [
        one.matrix.data_ptr()
        for layer in weights.layers
        for one in (layer.qkv, layer.out, layer.gate_up, layer.down)
    ] + [weights.head.matrix.data_ptr(), weights.embedding.data_ptr()]


@pytest.mark.parametrize(("family", "kind"), rows_by_night(ALL, BY_DAY))
def test_a_lora_gives_the_numbers_of_transformers(family: str, kind: str) -> None:
    lean, plain = both(adapted(family, kind))
    assert is_lean(lean) and isinstance(plain.open([[1, 2, 3]]), CachedBranches)
    assert apart_in_use(family, lean, plain) < EXACT
    bare = TransformersModel(build_model(family), word_tokenizer(), "base")
    assert largest_gap(lean.open([[1, 2]]).log_probs, bare.open([[1, 2]]).log_probs) > 1e-3


@pytest.mark.parametrize("kind", by_night(["every layer", "magnitudes"], ["magnitudes"]))
def test_a_seeded_run_draws_the_same_tokens_and_decides_the_same(kind: str) -> None:
    one, other = (
        pv.power_sample(model, PROMPT, **SHORT, seed=2) for model in both(adapted("llama", kind))
    )
    assert one.chain.tokens and [step.decision.decision for step in one.steps] == [
        step.decision.decision for step in other.steps
    ]
    assert [token.id for token in one.chain.tokens] == [token.id for token in other.chain.tokens]
    assert one.log_prob == pytest.approx(other.log_prob, abs=1e-8)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("kind", ["every layer", "magnitudes"])
def test_they_are_taken_in_the_precision_that_models_are_published_in(
    dtype: torch.dtype, kind: str
) -> None:
    model = both(adapted("llama", kind, dtype))[0]
    low_rank = taken(model).layers[0].qkv.low_rank
    assert low_rank and low_rank.down.dtype is torch.float32  # as peft has it beside half precision


def test_a_lora_and_its_base_share_one_copy_of_the_weights(tmp_path: Path) -> None:
    base = saved(tmp_path / "base", build_model("llama"))
    lora = lora_for(base, tmp_path / "lora", target_modules=[*ATTENTION, "gate_proj"])
    below: Any = pv.load_model(str(base), dtype="float64")
    before = taken(below)
    tuned: Any = pv.load_model(f"{base}+{lora}", dtype="float64")
    found = taken(tuned)
    assert taken(below) is before and places(found) == places(before)
    own = {one.untyped_storage().data_ptr() for one in tuned.model.parameters()}
    for layer in found.layers:
        for low_rank in (layer.qkv.low_rank, layer.gate_up.low_rank):
            assert low_rank
            for one in (low_rank.down, *(update.up for update in low_rank.updates)):
                assert one.untyped_storage().data_ptr() in own
    assert (
        len(own)
        == len({one.untyped_storage().data_ptr() for one in below.model.parameters()}) + 2 * 5
    )


def test_a_base_that_was_moved_is_joined_once_for_both(tmp_path: Path) -> None:
    base = saved(tmp_path / "base", build_model("llama"))
    lora = lora_for(base, tmp_path / "lora")
    below: Any = pv.load_model(str(base), dtype="float64")
    tuned: Any = pv.load_model(f"{base}+{lora}", dtype="float64")
    for parameter in below.model.parameters():
        parameter.data = 1.1 * parameter.data
    rows = [model.open([[1, 2, 3]]) for model in (tuned, below)]
    assert all(isinstance(one, LeanBranches) for one in rows)
    assert places(taken(tuned)) == places(taken(below))
    plain = TransformersModel(tuned.model, tuned.tokenizer, "tuned", lean=False)
    assert largest_gap(rows[0].log_probs, plain.open([[1, 2, 3]]).log_probs) < EXACT


def layers(model: Any) -> list[Any]:
    return [one for one in model.modules() if hasattr(one, "lora_A")]


def weakened(model: Any) -> None:
    for one in layers(model):
        one.scaling["default"] = 0.1


def written(model: Any) -> None:
    with torch.no_grad():
        for one in layers(model):
            one.lora_B["default"].weight.mul_(2)


def off(model: Any) -> None:
    for one in layers(model):
        one.enable_adapters(False)


def merged(model: Any) -> None:
    for one in layers(model):
        one.merge()


def doubled(model: Any) -> None:
    config = peft.LoraConfig(r=2, target_modules=ATTENTION, init_lora_weights=False)
    peft.inject_adapter_in_model(config, model, "second")
    for one in layers(model):
        one.set_adapter(["default", "second"])


@pytest.mark.parametrize(
    ("change", "lean"),
    [(weakened, True), (written, True), (off, False), (merged, False), (doubled, False)],
)
def test_what_is_done_to_an_adapter_later_is_noticed(change: Any, lean: bool) -> None:
    model, plain = both(adapted("llama", "some of those that are joined"))
    before = model.open([[1, 2, 3]])
    change(model.model)
    after = model.open([[1, 2, 3, 4]], reuse=[before])
    assert isinstance(after, LeanBranches) is lean
    assert largest_gap(after.log_probs, plain.open([[1, 2, 3, 4]]).log_probs) < EXACT


def test_an_adapter_of_the_embedding_is_left_to_transformers_and_the_log_says_why(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    base = saved(tmp_path / "base", build_model("llama"))
    lora = lora_for(base, tmp_path / "lora", target_modules=["embed_tokens"])
    with caplog.at_level("INFO", logger="powerviz"):
        tuned: Any = pv.load_model(f"{base}+{lora}", dtype="float64")
    assert not is_lean(tuned) and "peft.tuners.lora.layer.Embedding" in tuned.lean.reason
    assert f"run by transformers ({tuned.lean.reason})" in caplog.text
