"""Several candidates at one cut: how one is chosen and decided on, and what a run tells of them."""

import math
import pickle
from collections import Counter

import numpy as np
import pytest

import powerviz as pv
from powerviz.runs.events import Decision, TryDrawn
from powerviz.samplers.drawing import multiple_try
from powerviz.samplers.drawing.randomness import step_randomness, try_randomness
from tests.samplers.toys import TOYS

SETTINGS = {"alpha": 2.0, "num_steps": 12, "block_size": 3, "max_new_tokens": 6, "tries": 3}


def test_candidates_are_chosen_by_their_weights() -> None:
    logs = [math.log(value) - 900 for value in (1.0, 3.0, 0.5, 0.5)]
    uniforms = (np.arange(10_000) + 0.5) / 10_000
    counts = Counter(multiple_try.choose(logs, float(uniform)) for uniform in uniforms)
    assert counts == {0: 2000, 1: 6000, 2: 1000, 3: 1000}
    assert multiple_try.choose([0.0, -2000.0], math.nextafter(1.0, 0.0)) == 0


def test_the_ratio_of_several_tries_by_hand() -> None:
    v = [0.5, 2.0, 0.25]
    found = multiple_try.log_tries_ratio([math.log(one) for one in v], 1)
    log_a = math.log(2.0) + found  # A = W / (W − v + 1)
    assert math.exp(log_a) == pytest.approx(2.75 / 1.75, abs=1e-12)
    assert multiple_try.log_tries_ratio([-3.0], 0) == 0.0


def test_a_decision_follows_from_what_is_told_of_all_candidates() -> None:
    others: list[TryDrawn] = []
    seen = set()
    for seed in range(8):
        run = pv.power_sample(TOYS["3 symbols, up to 6"], "", seed=seed, **SETTINGS)
        for event in run.events:
            if isinstance(event, TryDrawn):
                others.append(event)
            if not isinstance(event, Decision):
                continue
            assert sorted([event.candidate, *(one.candidate for one in others)]) == [0, 1, 2]
            own = event.log_weight_proposal - event.log_weight_state + event.log_cut_ratio
            v = [math.exp(own), *(math.exp(one.log_ratio) for one in others)]
            ratio = sum(v) / (sum(v) - v[0] + 1)
            assert math.exp(event.log_accept_ratio) == pytest.approx(ratio, abs=1e-9)
            assert (event.decision == "accepted") == (
                event.divergence is not None and event.log_uniform < math.log(ratio)
            )
            seen.add(event.decision)
            others = []
    assert seen == {"accepted", "rejected", "unchanged"}


def test_candidates_differ_and_the_first_is_that_of_a_single_try() -> None:
    model, settings = TOYS["3 symbols, up to 6"], SETTINGS | {"num_steps": 1, "block_size": 6}
    differ = 0
    for seed in range(12):
        run = pv.power_sample(model, "", seed=seed, **settings)
        one = pv.power_sample(model, "", seed=seed, **settings | {"tries": 1})
        (step,), (alone,) = run.steps, one.steps
        assert step.proposal.cut == alone.proposal.cut
        suffixes = {step.decision.candidate: (step.proposal.start, step.drawn)}
        suffixes |= {other.candidate: (other.start, other.tokens) for other in step.others}
        if alone.decision.decision != "rejected_early":
            assert suffixes[0] == (alone.proposal.start, alone.drawn)
        differ += len(set(suffixes.values())) == 3
    assert differ > 2


def test_every_candidate_has_numbers_of_its_own() -> None:
    own = step_randomness(5, 0, 1, 7, 40)
    numbers = [own.cut, own.accept, own.choice, *own.tokens]
    for candidate in (1, 2, 3):
        numbers += list(try_randomness(5, 0, 1, 7, candidate, 40))
    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize("law", ["uniform", "entropy", "hazard"])
@pytest.mark.parametrize("tries", [1, 3])
def test_a_run_cut_off_anywhere_goes_on_to_the_same_end(law: str, tries: int) -> None:
    model = TOYS["3 symbols, up to 6"]
    settings = SETTINGS | {"tries": tries, "cut_law": law, "chains": 2, "seed": 5}
    whole = pv.power_sample(model, "", **settings)
    stream = np.random.default_rng(0)
    for count in stream.choice(len(whole.events) - 1, 25, replace=False) + 1:
        paused = pickle.loads(pickle.dumps(pv.Run.from_events(whole.events[: int(count)])))
        for event in pv.resume(model, paused):
            paused.append(event)
        for chain, expected in zip(paused.chains, whole.chains, strict=True):
            assert [s.decision for s in chain.steps] == [s.decision for s in expected.steps]
            assert chain.tokens == expected.tokens
            assert chain.plain_tokens == expected.plain_tokens


def test_the_plain_algorithm_decodes_all_candidates() -> None:
    plain = {"skip_ahead": False, "early_rejection": False, "recall": False, "prefetch": 1}
    for seed in range(6):
        run = pv.power_sample(TOYS["3 symbols, up to 6"], "", seed=seed, **SETTINGS, **plain)
        told = sum(len(step.drawn) + sum(len(o.tokens) for o in step.others) for step in run.steps)
        assert run.plain_tokens_exact
        assert run.plain_tokens >= told
        assert run.cost.tokens <= run.plain_tokens  # candidates that still agree share a row


def test_several_tries_are_never_given_up_early() -> None:
    run = pv.power_sample(TOYS["3 symbols, up to 6"], "", **SETTINGS | {"num_steps": 200})
    assert "rejected_early" not in {step.decision.decision for step in run.steps}
