"""DeepConf online: unsure samples are stopped, and the sure ones vote."""

import numpy as np
import pytest

import powerviz as pv
from powerviz.messages import say
from powerviz.runs import Run
from powerviz.runs.confidence import token_confidence
from powerviz.runs.events import Alternative, Event, Token
from powerviz.samplers.drawing.confidence_bar import bar_of
from powerviz.samplers.majority_vote import bar, elected, facts
from tests.refusals import refuses

SETTINGS = {"temperature": 1.0, "max_new_tokens": 12, "num_alternatives": 2}
SURE, TORN = {"a": 0.92, "b": 0.079, "</s>": 0.001}, {"a": 0.34, "b": 0.33, "</s>": 0.33}


@pytest.fixture
def wavering() -> pv.TabularModel:
    """Sure of itself until it says b, and torn from there on."""

    def row(prefix: tuple[str, ...]) -> dict[str, float]:
        return TORN if "b" in prefix else SURE

    return pv.TabularModel(["a", "b", "</s>"], row, eos="</s>", max_len=12)


def token(*log_probs: float) -> Token:
    first, *others = log_probs
    alternatives = tuple(Alternative(9 + at, "x", value) for at, value in enumerate(others))
    return Token(1, "a", first, first, alternatives)


def vote(model: pv.TabularModel, **settings: object) -> Run:
    return pv.sample(model, "", "majority_vote", **SETTINGS, **settings)


def test_the_bar_is_a_percentile_of_the_least_sure_windows_of_whole_samples() -> None:
    first = [[token(-float(n), -float(n))] * 8 for n in (1, 2, 3, 4, 5)]
    first[0] = [token(-9.0, -9.0)] * 7 + [token(-1.0, -1.0)]
    found = bar_of(first, kept=0.5, stored=2)
    assert found.window == 2 and found.likeliest == 2
    assert found.least == np.percentile([5, 2, 3, 4, 5], 50) == 4
    unsure = [token(-9.0, -9.0)] * 3 + [token(-1.0, -1.0)] * 2
    assert [found.stops(unsure[:length]) for length in range(1, 6)] == [False] * 4 + [True]
    assert not found.stops([token(-1.0, -1.0)]), "a window is not whole yet"


@pytest.mark.parametrize("seed", range(3))
def test_a_sample_is_stopped_in_the_first_window_below_the_bar_and_not_before(
    wavering: pv.TabularModel, seed: int
) -> None:
    run = vote(wavering, num_samples=40, warm_up=16, kept=0.3, seed=seed)
    whole = vote(wavering, num_samples=40, seed=seed)
    found = bar(run)
    assert found is not None
    for chain, free in zip(run.chains, whole.chains, strict=True):
        assert chain.tokens == free.tokens[: len(chain.tokens)]
        known = [token_confidence(one, found.likeliest) for one in free.tokens]
        width = found.window
        ends = range(width, len(known) + 1)
        below = [end for end in ends if np.mean(known[end - width : end]) < found.least]
        expected = below[0] if below and chain.index >= 16 else len(free.tokens)
        assert len(chain.tokens) == expected
    stopped = [chain for chain in run.chains[16:] if not chain.ended and len(chain.tokens) < 12]
    assert stopped and all(chain.answer is None for chain in stopped)


def test_who_is_below_the_bar_has_no_vote() -> None:
    """Most samples say 1 and are torn whether that is all; the others say 2 and are sure of it."""

    def row(prefix: tuple[str, ...]) -> dict[str, float]:
        none = dict.fromkeys(["1", "2", "!", "</s>"], 0.0)
        if not prefix:
            return none | {"1": 0.7, "2": 0.3}
        return none | ({"!": 0.5, "</s>": 0.5} if prefix == ("1",) else {"</s>": 1.0})

    model = pv.TabularModel(["1", "2", "!", "</s>"], row, eos="</s>", max_len=3)
    settings = {"temperature": 1.0, "max_new_tokens": 3, "num_samples": 60, "seed": 1}
    settings["num_alternatives"] = 2
    plain = pv.sample(model, "", "majority_vote", **settings)
    sure = pv.sample(model, "", "majority_vote", warm_up=30, kept=0.1, **settings)
    assert plain.chains[plain.chosen].answer == "1"
    assert sure.chains[sure.chosen].answer == "2"


def test_samples_above_the_bar_weigh_as_they_are_sure(wavering: pv.TabularModel) -> None:
    run = vote(wavering, num_samples=3, warm_up=3, kept=1)
    for chain, text, confidence in zip(run.chains, "112", (1.0, 1.5, 2.75), strict=True):
        chain.tokens, chain._text = (token(-confidence, -confidence),), text
        chain.cut_off = False
    assert elected(run) == 2
    run.chains[1].tokens = (token(-1.9, -1.9),)
    assert elected(run) == 0


def test_it_goes_on_to_the_same_end_behind_every_event(wavering: pv.TabularModel) -> None:
    settings = {**SETTINGS, "num_samples": 9, "warm_up": 4, "kept": 0.5, "seed": 3}
    events: list[Event] = [*pv.stream(wavering, "", "majority_vote", **settings)]
    whole = Run.from_events(events)
    for cut in range(1, len(events)):
        run = Run.from_events(events[:cut])
        for event in pv.resume(wavering, run):
            run.append(event)
        assert [chain.tokens for chain in run.chains] == [chain.tokens for chain in whole.chains]
        assert run.chosen == whole.chosen
    assert facts(whole)[0][0] == say("bar-label")


def test_without_a_warm_up_or_later_samples_all_are_drawn_whole(
    wavering: pv.TabularModel,
) -> None:
    plain = vote(wavering, num_samples=8)
    warm = vote(wavering, num_samples=8, warm_up=8, kept=1)
    assert [chain.tokens for chain in plain.chains] == [chain.tokens for chain in warm.chains]
    assert facts(plain) == []


def test_it_refuses_to_judge_confidence_by_one_token(wavering: pv.TabularModel) -> None:
    with refuses("setting-warm-up-without-alternatives", "num_alternatives"):
        pv.sample(wavering, "", "majority_vote", warm_up=4, num_alternatives=1)
