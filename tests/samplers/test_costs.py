"""What one answer alone costs is counted, not guessed: the same chain in a run of its own says so."""

from typing import Any

import pytest

import powerviz as pv
from powerviz.models import load_model
from powerviz.runs import Run
from powerviz.samplers import independent
from powerviz.samplers.drawing import decoding
from powerviz.samplers.drawing import power_chain as walk
from powerviz.samplers.drawing.randomness import step_randomness
from tests.covers import by_night

MODEL = load_model()
PROMPTS = (
    "Mia has 38 coins. Then Mia gives 20 away and loses 2. How many coins does Mia have now?",
    "Ida has 2 coins. Then Ida buys 9 more. How many coins does Ida have now?",
)
SETTINGS: list[dict[str, Any]] = [
    {"num_steps": 12},
    {"num_steps": 6, "block_size": 16, "prefetch": 3},
    {"num_steps": 4, "recall": False},
    {"num_steps": 4, "skip_ahead": False, "early_rejection": False, "prefetch": 1},
]


def alone(patch: pytest.MonkeyPatch, index: int, *asked: Any, **settings: Any) -> Run:
    """A run of one chain, on the random numbers that chain `index` of several has."""
    for module in (walk, independent):
        patch.setattr(
            module, "step_randomness", lambda seed, _, *place: step_randomness(seed, index, *place)
        )
    run = pv.sample(MODEL, *asked, **settings)
    patch.undo()
    return run


@pytest.mark.parametrize("prompt", by_night(PROMPTS, PROMPTS[1:]))
@pytest.mark.parametrize("settings", SETTINGS, ids=str)
def test_a_chain_beside_others_counts_what_it_costs_alone(
    prompt: str, settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = settings | {"max_new_tokens": 64, "seed": 3, "num_alternatives": 0}
    several = pv.power_sample(MODEL, prompt, chains=3, **settings)
    costs = [chain.tokens_alone for chain in several.chains]
    one = [alone(monkeypatch, index, prompt, "power", **settings) for index in range(3)]
    assert [chain.text for chain in several.chains] == [run.text for run in one]
    assert costs == [run.cost.tokens for run in one]
    assert several.cost.tokens < sum(run.cost.tokens for run in one)
    assert one[0].chain.tokens_alone is None


@pytest.mark.parametrize("sampler", ["base", "low_temperature"])
def test_a_sample_beside_others_costs_alone_as_many_tokens_as_it_has(
    sampler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    several = pv.sample(MODEL, PROMPTS[1], sampler, num_samples=4, max_new_tokens=64)
    one = [alone(monkeypatch, i, PROMPTS[1], sampler, max_new_tokens=64) for i in range(4)]
    assert [chain.tokens_alone for chain in several.chains] == [run.cost.tokens for run in one]
    assert [run.cost.tokens for run in one] == [len(chain.tokens) for chain in several.chains]


def test_what_a_chain_costs_alone_survives_a_recording_and_an_interruption() -> None:
    settings = {"chains": 2, "num_steps": 6, "max_new_tokens": 64, "seed": 3}
    whole = pv.power_sample(MODEL, PROMPTS[0], **settings)
    finished = [place for place, e in enumerate(whole.events) if e.kind == "decision"]
    half = Run.from_events(whole.events[: finished[3] + 1])
    before = [chain.tokens_alone or 0 for chain in half.chains]
    events = [*half.events, *pv.samplers.resume(MODEL, half)]
    after = [chain.tokens_alone for chain in Run.from_events(events).chains]
    assert all(a is not None and a > b > 0 for a, b in zip(after, before, strict=True))


@pytest.mark.parametrize("prefetch", [1, 8])
def test_fewer_tokens_are_decoded_than_drawn_by_those_that_are_remembered(
    prefetch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page says so beside the cost: exactly so many without prefetch, at least so many with it."""
    recalled: list[bool] = []
    recall = decoding.Draft.recall

    def counted(draft: decoding.Draft, eos_ids: frozenset[int]) -> bool:
        recalled.append(recall(draft, eos_ids))
        return recalled[-1]

    monkeypatch.setattr(decoding.Draft, "recall", counted)
    settings = {"num_steps": 12, "max_new_tokens": 64, "seed": 3, "prefetch": prefetch}
    run = pv.power_sample(MODEL, PROMPTS[0], **settings)
    drawn = sum(event.kind == "token_drawn" for event in run.events)
    assert drawn > run.cost.tokens
    if prefetch == 1:
        assert sum(recalled) == drawn - run.cost.tokens
    else:
        assert sum(recalled) >= drawn - run.cost.tokens
