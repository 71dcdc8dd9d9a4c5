"""Scoring: log p of given responses."""

import pytest

import powerviz as pv
from powerviz.analysis.scoring import score


def test_a_models_own_samples_score_as_they_were_drawn() -> None:
    model = pv.load_model("synthetic-flat", dtype="float64")
    run = pv.sample(model, "Anna has 3 apples", "base", num_samples=5, max_new_tokens=20)
    responses = [[token.id for token in chain.tokens] for chain in run.chains]
    assert len({len(response) for response in responses}) > 1
    for chain, scores in zip(
        run.chains, score(model, run.started.prompt_tokens, responses), strict=True
    ):
        drawn = [token.log_prob for token in chain.tokens]
        assert scores == pytest.approx(drawn, abs=1e-9)


def test_an_empty_response_has_no_tokens_to_score() -> None:
    model = pv.load_model("synthetic-flat")
    assert score(model, [3], [[], [4, 5]])[0] == []
    assert score(model, [3], []) == []
