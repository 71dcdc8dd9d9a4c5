"""Responses that may not end before they have so many tokens: exact on a model of their own."""

import math
from dataclasses import dataclass
from typing import Any

import pytest

import powerviz as pv
from powerviz.models.late_ends import with_late_ends
from powerviz.runs import Run
from powerviz.samplers import SAMPLERS
from powerviz.samplers.independent import independent_sampler
from tests.refusals import refuses

LEAST, LONGEST = 2, 4
NEXT = {"a": 0.3, "b": 0.1, "</s>": 0.6}
SHORT: dict[str, Any] = {"max_new_tokens": LONGEST, "num_alternatives": 2, "seed": 5}
MORE: dict[str, dict[str, Any]] = {
    "power": {"num_steps": 12, "block_size": 3, "alpha": 2.5},
    "tempering": {"num_steps": 6, "block_size": 2},
    "smc": {"num_particles": 6, "rejuvenation": 1},
    "pimh": {"num_particles": 3, "num_rounds": 3},
    "lookahead": {"piece_size": 2, "num_pieces": 3, "num_kept": 2, "num_rollouts": 2, "horizon": 2},
    "as_published": {"num_steps": 5, "block_size": 2},
    "base": {"num_samples": 9},
    "low_temperature": {"num_samples": 9},
    "best_of_n": {"num_samples": 5},
    "majority_vote": {"num_samples": 5},
    "greedy": {},
}


def model_that_ends(least: int) -> pv.TabularModel:
    """Wants to end at once, and cannot before it has `least` symbols."""

    def row(prefix: tuple[str, ...]) -> dict[str, float]:
        kept = dict(NEXT)
        if len(prefix) < least:
            kept["</s>"] = 0.0
        total = sum(kept.values())
        return {symbol: value / total for symbol, value in kept.items()}

    return pv.TabularModel([*NEXT], row, eos="</s>", max_len=LONGEST)


def settings_of(sampler: str) -> dict[str, Any]:
    known = SAMPLERS[sampler].settable
    return {**{name: value for name, value in SHORT.items() if name in known}, **MORE[sampler]}


def told(run: Run) -> list[Any]:
    return [
        (chain.text, [round(token.log_prob, 9) for token in chain.tokens]) for chain in run.chains
    ]


@pytest.mark.parametrize("sampler", sorted(SAMPLERS))
def test_every_method_draws_what_it_draws_from_the_model_without_early_ends(sampler: str) -> None:
    settings = settings_of(sampler)
    found = pv.sample(model_that_ends(0), "", sampler, min_new_tokens=LEAST, **settings)
    expected = pv.sample(model_that_ends(LEAST), "", sampler, **settings)
    assert told(found) == told(expected) and found.chosen == expected.chosen
    decisions = [
        [(step.decision.decision, step.text) for step in chain.steps] for chain in found.chains
    ]
    assert decisions == [
        [(step.decision.decision, step.text) for step in chain.steps] for chain in expected.chains
    ]
    assert all(len(chain.tokens) > LEAST for chain in found.chains)
    free = pv.sample(model_that_ends(0), "", sampler, **settings)
    assert any(len(chain.tokens) <= LEAST for chain in free.chains)


@pytest.mark.parametrize("sampler", ["power", "tempering", "smc"])
def test_a_run_goes_on_behind_its_events_to_the_same_end(sampler: str) -> None:
    model, settings = model_that_ends(0), settings_of(sampler)
    events = [*pv.stream(model, "", sampler, min_new_tokens=LEAST, **settings)]
    whole = Run.from_events(events)
    for cut in range(1, len(events), 3):
        run = Run.from_events(events[:cut])
        for event in pv.resume(model, run):
            run.append(event)
        assert told(run) == told(whole)


def test_accelerations_decide_nothing() -> None:
    model, settings = model_that_ends(0), settings_of("power") | {"min_new_tokens": LEAST}
    plain = {"skip_ahead": False, "early_rejection": False, "recall": False, "prefetch": 1}
    quick, slow = (pv.power_sample(model, "", **settings, **more) for more in ({}, plain))
    assert told(quick) == told(slow)
    assert [step.text for step in quick.chain.steps] == [step.text for step in slow.chain.steps]


def test_branches_know_how_long_their_responses_are() -> None:
    model = with_late_ends(model_that_ends(0), 0, LEAST)
    branches = model.open([[], [0], [0, 1]])
    ends = [branches.log_probs[row, 2].exp().item() for row in range(3)]
    assert ends == pytest.approx([0, 0, 0.6])
    assert branches.log_probs.exp().sum(dim=1).tolist() == pytest.approx([1, 1, 1])
    kept = branches.select([2, 1, 1])
    branches.keep([1, 0])
    branches.advance([0, 1])
    assert branches.log_probs[:, 2].exp().tolist() == pytest.approx([0.6, 0])
    assert kept.log_probs[:, 2].exp().tolist() == pytest.approx([0.6, 0, 0])
    again = model.open([[0, 0, 1]], [kept])
    assert again.log_probs[0, 2].exp().item() == pytest.approx(0.6)


def test_what_cannot_be_is_refused() -> None:
    model = model_that_ends(0)
    with refuses("min-new-tokens-above-most", "min_new_tokens"):
        pv.sample(model, "", min_new_tokens=5, max_new_tokens=LONGEST)
    with refuses("setting-refused", "min_new_tokens"):
        pv.sample(model, "", min_new_tokens=-1, max_new_tokens=LONGEST)
    silent = pv.TabularModel(
        ["a", "</s>"], lambda prefix: {"a": 0, "</s>": 1}, eos="</s>", max_len=4
    )
    with refuses("min-new-tokens-impossible", "min_new_tokens"):
        pv.sample(silent, "", min_new_tokens=1, max_new_tokens=LONGEST)


def test_a_method_of_another_s_goes_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    @dataclass
    class Settings:
        num_samples: int = 2
        max_new_tokens: int = LONGEST
        seed: int = 0
        stop: tuple[str, ...] = ()
        temperature: float = 1.0
        num_alternatives: int = 0

    look = SAMPLERS["base"].look
    monkeypatch.setitem(SAMPLERS, "another", independent_sampler("another", look, Settings))
    assert pv.sample(model_that_ends(0), "", "another").complete


def test_the_target_is_the_power_distribution_of_the_longer_responses() -> None:
    exact = model_that_ends(LEAST).power_distribution(3)
    counts: dict[str, int] = {}
    for seed in range(300):
        run = pv.power_sample(
            model_that_ends(0), "", alpha=3, num_steps=12, block_size=4, max_new_tokens=4,
            min_new_tokens=LEAST, seed=seed, num_alternatives=0,
        )  # fmt: skip
        key = " ".join(token.text for token in run.chain.tokens)
        counts[key] = counts.get(key, 0) + 1
    apart = 0.5 * sum(
        abs(counts.get(" ".join(response), 0) / 300 - share) for response, share in exact.items()
    )
    spread = sum(math.sqrt(share * (1 - share) / 300) for share in exact.values()) / 2
    assert apart < 2 * spread
