"""Models that come in a wrapper, quantised, broken, or not at all."""

from pathlib import Path
from typing import Any

import pytest
import torch

import powerviz as pv
from powerviz.errors import ModelError
from powerviz.models import TransformersModel
from powerviz.models.synthetic import word_tokenizer
from tests.models.families import build_model
from tests.refusals import refuses


class Adapter(torch.nn.Module):
    """As the peft package wraps a model: it passes on what it gets, and its signature says nothing."""

    def __init__(self, inside: Any, takes_positions: bool = True) -> None:
        super().__init__()
        self.inside, self.takes_positions = inside, takes_positions

    def get_base_model(self) -> Any:
        return self.inside

    def forward(self, *args: Any, **kwargs: Any) -> Any:
        if not self.takes_positions:
            kwargs.pop("position_ids", None)
        return self.inside(*args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        try:
            return super().__getattr__(name)
        except AttributeError:
            return getattr(super().__getattr__("inside"), name)


def test_the_cache_of_a_model_in_an_adapter_is_used() -> None:
    plain = TransformersModel(build_model("llama"), word_tokenizer(), "plain")
    wrapped = TransformersModel(Adapter(build_model("llama")), word_tokenizer(), "wrapped")
    assert plain.keeps_cache and wrapped.keeps_cache
    assert wrapped._last_logits_only == plain._last_logits_only
    runs = [
        pv.power_sample(model, "Anna has one", num_steps=3, block_size=5, max_new_tokens=10)
        for model in (plain, wrapped)
    ]
    assert runs[0].text == runs[1].text
    assert runs[0].log_prob == pytest.approx(runs[1].log_prob)


def test_an_adapter_that_drops_positions_is_read_without_a_cache() -> None:
    dropping = Adapter(build_model("llama"), takes_positions=False)
    assert not TransformersModel(dropping, word_tokenizer(), "dropping").keeps_cache


class Packed(torch.nn.Module):
    """A quantised layer: its weight is a method, as in torch.ao, or has no shape to speak of."""

    def __init__(self, linear: torch.nn.Linear, out_features: int | None) -> None:
        super().__init__()
        self.linear = linear
        if out_features is not None:
            self.out_features = out_features

    def weight(self) -> torch.Tensor:
        return self.linear.weight

    def forward(self, hidden: torch.Tensor) -> torch.Tensor:
        return self.linear(hidden)


@pytest.mark.parametrize("known", [True, False])
def test_the_vocabulary_of_a_quantised_model_is_known_without_a_weights_shape(known: bool) -> None:
    model: Any = build_model("llama")
    size = model.lm_head.out_features
    model.lm_head = Packed(model.lm_head, size if known else None)
    loaded = TransformersModel(model, word_tokenizer(), "int8")
    assert loaded.vocab_size == size
    assert len(pv.sample(loaded, "Anna has one", "greedy", max_new_tokens=3).chain.tokens) <= 3


def test_a_model_that_fails_in_its_first_pass_says_so() -> None:
    class Broken(Adapter):
        def forward(self, *args: Any, **kwargs: Any) -> Any:
            raise NotImplementedError("\"addmm_impl_cpu_\" not implemented for 'Half'\nand more")

    reason = "NotImplementedError: \"addmm_impl_cpu_\" not implemented for 'Half'"
    with refuses("model-fails-first-pass", "model", ModelError, reason=reason):
        TransformersModel(Broken(build_model("llama")), word_tokenizer(), "broken")

    class Full(Adapter):
        def forward(self, *args: Any, **kwargs: Any) -> Any:
            raise torch.OutOfMemoryError("CUDA out of memory")

    with pytest.raises(torch.OutOfMemoryError):
        TransformersModel(Full(build_model("llama")), word_tokenizer(), "full")


def test_what_is_no_name_is_told(tmp_path: Path) -> None:
    loaded = pv.load_model(Path("assets/models/pocket").resolve())
    with refuses("model-loaded-already", "model", ModelError):
        pv.load_model(loaded)  # type: ignore[arg-type]
    for given in (["pocket"], None, 3, b"pocket"):
        with refuses("model-no-name", "model", ModelError):
            pv.load_model(given)  # type: ignore[arg-type]
