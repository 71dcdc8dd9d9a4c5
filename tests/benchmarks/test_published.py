"""The published algorithm is what was published; and nothing of a checkpoint's own settings is in it."""

from pathlib import Path

import pytest
import torch
from transformers import GenerationConfig

import powerviz as pv
from powerviz.benchmarks.published import GARDEN_PATH, distances, published_chain
from powerviz.benchmarks.sampling import generated
from powerviz.models import synthetic
from powerviz.runs.events import Token
from powerviz.samplers.settings.power import PowerSettings


@pytest.mark.nightly
def test_its_distance_to_the_power_distribution_grows_with_n_where_ours_vanishes() -> None:
    few, many = distances(4.0, (5, 60), chains=200)
    assert many.published > few.published > 0.15
    assert few.ours > many.ours and many.ours < 2 * many.by_chance
    assert many.published > 5 * many.by_chance


def test_a_response_only_becomes_shorter_within_a_block_and_the_run_stops_where_it_ended() -> None:
    limits: list[tuple[int, int]] = []

    def draw(kept: list[Token], limit: int) -> list[Token]:
        limits.append((len(kept), limit))
        end = Token(GARDEN_PATH.vocab.index("</s>"), "</s>", -0.1, -0.1)
        return [*[Token(0, "PLAN", -0.1, -0.1)] * (limit - len(kept) - 1), end]

    settings = PowerSettings(num_steps=5, block_size=6, max_new_tokens=12)
    response, drawn = published_chain(draw, GARDEN_PATH.eos_ids, settings, seed=1)
    assert [limit for _, limit in limits] == [6] * 6, (
        "no proposal may be longer, and no block follows"
    )
    assert len(response) == 6
    assert drawn == sum(limit - kept for kept, limit in limits)


def test_a_checkpoints_penalties_and_truncation_are_off(tmp_path: Path) -> None:
    synthetic.save_synthetic_model(tmp_path, synthetic.Synthetic(3.0, layers=1, width=16))
    model = pv.load_model(str(tmp_path), device="cpu")
    assert isinstance(model, pv.TransformersModel)
    own = GenerationConfig(top_k=1, repetition_penalty=5.0, no_repeat_ngram_size=1, min_p=0.9)
    drawn = []
    for config in (GenerationConfig(), own):
        model.model.generation_config = config
        torch.manual_seed(3)
        drawn.append([token.id for token in generated(model, [5, 6, 7], [], 40, 1.0)])
        assert model.model.generation_config is config
    assert drawn[0] == drawn[1]
    assert len(set(drawn[0])) > 5
    own.eos_token_id, own.pad_token_id = sorted(model.eos_ids), min(model.eos_ids)
    torch.manual_seed(3)
    kept = torch.tensor([[5, 6, 7]])
    greedy = model.model.generate(kept, do_sample=True, max_new_tokens=40, generation_config=own)
    assert greedy[0, 3:].tolist() != drawn[0], (
        "these settings change what is drawn where they are on"
    )
