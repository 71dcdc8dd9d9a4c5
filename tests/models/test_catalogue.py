"""The models that PowerViz suggests: what is said of them holds together."""

import pytest
import torch
import transformers

from powerviz.models.catalogue import CatalogueModel, find_in_catalogue, load_catalogue
from powerviz.models.files.sizes import context_length
from powerviz.prompts import TEMPLATES

QWEN25 = {
    "Qwen/Qwen2.5-0.5B": (896, 4864, 24, 14, 2, 151936, True),
    "Qwen/Qwen2.5-Math-1.5B": (1536, 8960, 28, 12, 2, 151936, True),
    "Qwen/Qwen2.5-Math-7B": (3584, 18944, 28, 28, 4, 152064, False),
    "Qwen/Qwen2.5-7B": (3584, 18944, 28, 28, 4, 152064, False),
}
NAMES = ("hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads")
NAMES += ("num_key_value_heads", "vocab_size", "tie_word_embeddings")
PHI = transformers.Phi3Config(
    original_max_position_embeddings=4096,
    max_position_embeddings=131072,
    rope_parameters={
        "rope_type": "longrope",
        "rope_theta": 10000.0,
        "short_factor": [1.0] * 48,
        "long_factor": [2.0] * 48,
    },
)
CONFIGS = {
    **{
        name: transformers.Qwen2Config(**dict(zip(NAMES, sizes, strict=True)))
        for name, sizes in QWEN25.items()
    },
    "Qwen/Qwen3-0.6B-Base": transformers.Qwen3Config(
        **dict(zip(NAMES, (1024, 3072, 28, 16, 8, 151936, True), strict=True)), head_dim=128
    ),
    "HuggingFaceTB/SmolLM2-135M": transformers.LlamaConfig(
        **dict(zip(NAMES, (576, 1536, 30, 9, 3, 49152, True), strict=True))
    ),
    "microsoft/Phi-3.5-mini-instruct": PHI,
}
"""As their makers publish them, as far as that decides how many parameters they have."""


@pytest.mark.parametrize("name", list(CONFIGS))
def test_a_models_parameters_are_those_of_its_published_configuration(name: str) -> None:
    with torch.device("meta"):
        model = transformers.AutoModelForCausalLM.from_config(CONFIGS[name])
    found = find_in_catalogue(name)
    assert found is not None
    assert found.parameters == sum(parameter.numel() for parameter in model.parameters())


def test_the_context_of_a_model_with_long_rope_is_the_one_before_it_begins() -> None:
    found = find_in_catalogue("microsoft/Phi-3.5-mini-instruct")
    assert found is not None
    assert found.context == context_length(PHI) == 4096


def test_the_papers_models_are_there_and_so_is_its_baseline() -> None:
    paper = {one.id for one in load_catalogue() if one.paper}
    assert {
        "Qwen/Qwen2.5-Math-7B",
        "Qwen/Qwen2.5-7B",
        "microsoft/Phi-3.5-mini-instruct",
    } < paper
    assert any("rlvr" in name for name in paper)


def test_the_models_come_from_small_to_large_and_each_once() -> None:
    listed = load_catalogue()
    assert [one.parameters for one in listed] == sorted(one.parameters for one in listed)
    assert len({one.id for one in listed}) == len({one.title for one in listed}) == len(listed)


def test_every_wording_is_one_that_the_page_offers() -> None:
    assert {one.wording for one in load_catalogue()} <= set(TEMPLATES)


@pytest.mark.parametrize("one", load_catalogue(), ids=lambda one: one.title)
def test_each_is_described_in_a_sentence_and_has_a_licence(one: CatalogueModel) -> None:
    assert str(one.about).endswith(".")
    assert str(one.licence)


def test_the_memory_need_is_the_weights_and_a_fifth() -> None:
    seven = find_in_catalogue("Qwen/Qwen2.5-Math-7B")
    assert seven is not None
    assert seven.need("bfloat16") == int(7_615_616_512 * 2 * 1.2)
    assert seven.need("float32") == int(7_615_616_512 * 4 * 1.2)


@pytest.mark.parametrize(
    "field, value",
    [("id", "no-owner"), ("licence_name", ""), ("parameters", 0), ("wording", "shouted")],
)
def test_an_entry_that_is_wrong_is_refused(field: str, value: object) -> None:
    good = {
        "id": "a/b",
        "title": "B",
        "licence_name": "MIT",
        "parameters": 1,
        "wording": "raw",
        "context": 8,
    }
    CatalogueModel(**good)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=field):
        CatalogueModel(**good | {field: value})  # type: ignore[arg-type]
