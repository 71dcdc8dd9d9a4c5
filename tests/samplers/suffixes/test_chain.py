"""Chains of whole suffixes: exact on enumerable models, refused where they cannot be, and ordinary in what they tell."""

import math
import threading
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

import powerviz as pv
from powerviz.errors import ModelError
from powerviz.models.suffixes import DrawnToken
from powerviz.models.tabular import Symbols
from powerviz.runs.events import EVENT_JSON, Decision, Event, TokenDrawn
from powerviz.samplers.suffixes import scales
from powerviz.samplers.suffixes.draws import Draws
from tests.covers import rows_by_night
from tests.refusals import refuses
from tests.samplers.suffixes.served import Served
from tests.samplers.toys import TOYS, monte_carlo_error, symbols_of, total_variation

NAME = "4 symbols, up to 4"
BURN_IN = 60


def counts(run: pv.Run) -> list[Counter[Symbols]]:
    return [
        Counter(symbols_of(step.tokens) for step in chain.steps if step.index > BURN_IN)
        for chain in run.chains
    ]


def gap_and_tolerance(
    name: str, alpha: float, settings: Mapping[str, Any], chains: int, steps: int
) -> tuple[float, float]:
    """Total variation between the chains and the exact distribution, and what is allowed (see test_exactness)."""
    model = Served(TOYS[name])
    length = {"block_size": model.max_len, "max_new_tokens": model.max_len}
    more = {"alpha": alpha, "chains": chains, "num_steps": BURN_IN + steps, "seed": 4}
    run = pv.power_sample(model, "", **length, **more, **settings)
    found, exact = counts(run), TOYS[name].power_distribution(alpha)
    pooled: Counter[Symbols] = sum(found, Counter())
    return total_variation(pooled, exact), 2 * monte_carlo_error(found, exact) + 0.004


@pytest.mark.parametrize(("alpha", "tau"), rows_by_night([(2.0, None), (3.0, 1.0)], [(2.0, None)]))
def test_some_chains_sample_the_power_distribution(
    alpha: float, tau: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One token is listed at first, so that most steps have to ask for more."""
    monkeypatch.setattr(scales, "LISTED", 1)
    settings = {"temperature": tau, "num_alternatives": 0}
    gap, tolerance = gap_and_tolerance(NAME, alpha, settings, 16, 40)
    assert gap < tolerance < 0.25


@pytest.mark.nightly
@pytest.mark.parametrize("name", ["3 symbols, up to 6", "5 symbols, up to 3", "a fork"])
@pytest.mark.parametrize(("alpha", "tau"), [(2.0, None), (4.0, None), (3.0, 1.0), (3.0, 0.5)])
def test_many_chains_sample_the_power_distribution(
    name: str, alpha: float, tau: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scales, "LISTED", 1)
    monkeypatch.setattr(scales, "LISTED_SHARP", 1)
    settings = {"temperature": tau, "num_alternatives": 0}
    gap, tolerance = gap_and_tolerance(name, alpha, settings, 64, 200)
    assert gap < tolerance < 0.1


def run_of(model: Served, **settings: Any) -> pv.Run:
    usual = {"block_size": 6, "max_new_tokens": 6, "num_steps": 30, "seed": 2}
    return pv.power_sample(model, "", **usual | settings)


def served(most_listed: int = 10**6) -> Served:
    return Served(TOYS["3 symbols, up to 6"], most_listed)


def test_log_q_at_temperature_1_is_log_p_without_an_error() -> None:
    run = run_of(served(), temperature=1.0)
    tokens = [token for step in run.steps for token in step.drawn]
    assert tokens and all(one.log_proposal == one.log_prob for one in tokens)
    assert {one.log_proposal_error for one in tokens} == {None}


def test_alternatives_of_a_token_are_others() -> None:
    run = run_of(served(), num_alternatives=2)
    tokens = [token for step in run.steps for token in step.drawn]
    assert any(token.alternatives for token in tokens)
    for token in tokens:
        assert token.id not in {other.id for other in token.alternatives}


def test_what_is_told_of_log_q_and_log_a_holds_the_exact_numbers() -> None:
    model = served()
    run = run_of(model, alpha=3.0, num_alternatives=1)
    exact = {
        response: math.log(chance)
        for response, chance in model.low_temperature_distribution(1 / 3).items()
    }
    for step in run.steps:
        if step.decision.decision == "accepted":
            told = sum(token.log_proposal for token in step.tokens)
            error = sum(token.log_proposal_error or 0 for token in step.tokens)
            assert abs(told - exact[symbols_of(step.tokens)]) <= error + 1e-9


def test_events_are_those_of_any_chain_and_survive_json() -> None:
    events = list(pv.stream(served(), "", num_steps=5, block_size=3, max_new_tokens=6))
    again = [EVENT_JSON.validate_json(EVENT_JSON.dump_json(one)) for one in events]
    assert again == events
    kinds = {event.kind for event in events}
    assert kinds == {
        "run_started",
        "block_started",
        "proposal_started",
        "token_drawn",
        "state_extended",
        "decision",
        "block_finished",
        "run_finished",
    }


def test_the_settings_that_have_no_choice_are_recorded() -> None:
    settings = run_of(served()).started.settings
    assert settings["skip_ahead"] is settings["recall"] is False
    assert settings["prefetch"] == settings["tries"] == 1


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("skip_ahead", True),
        ("recall", True),
        ("prefetch", 8),
        ("tries", 2),
        ("cut_law", "entropy"),
        ("min_new_tokens", 3),
    ],
)
def test_what_needs_whole_distributions_is_refused(name: str, value: object) -> None:
    with refuses("server-not-with-setting", name):
        run_of(served(), **{name: value})


@pytest.mark.parametrize("sampler", ["smc", "pimh", "lookahead", "tempering", "as_published"])
def test_samplers_that_need_whole_distributions_are_refused(sampler: str) -> None:
    with refuses("server-not-for-sampler", "sampler"):
        pv.sample(served(), "", sampler, max_new_tokens=4)


def test_where_log_probabilities_are_processed_temperature_is_1() -> None:
    model = served()
    model.temperatures = False
    assert run_of(model).started.settings["temperature"] == 1.0
    with refuses("server-not-at-temperature", "temperature"):
        run_of(model, temperature=0.25)


def test_a_step_that_stays_undecided_is_refused_and_what_was_drawn_is_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model = served(most_listed=1)
    events: list[Event] = []
    with refuses("server-step-undecided", "model"):
        events.extend(pv.stream(model, "", alpha=2.0, num_steps=200, max_new_tokens=6, seed=1))
    run = pv.Run.from_events(events)
    assert not run.complete and run.chain.steps_taken > 0
    model.most_listed = model.vocab_size
    rest = pv.resume(model, run)
    assert pv.Run.from_events([*run.events, *rest]).complete


def test_one_that_is_certain_to_be_rejected_is_hung_up_on() -> None:
    model = served()
    run = run_of(model, alpha=4.0, temperature=1.0, num_steps=120)
    early = [step for step in run.steps if step.decision.decision == "rejected_early"]
    assert early
    for step in early:
        assert step.decision.log_accept_ratio < step.decision.log_uniform
        assert step.drawn[-1].id not in model.eos_ids
    patient = run_of(model, alpha=4.0, temperature=1.0, num_steps=120, early_rejection=False)
    assert [s.tokens for s in run.steps] == [s.tokens for s in patient.steps]


def test_more_is_asked_for_only_where_a_step_is_not_decided(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model = served()
    run_of(model, alpha=2.0)
    assert {kind for kind, _ in model.asked} == {"draw"}
    monkeypatch.setattr(scales, "LISTED", 1)
    few = served()
    run_of(few, alpha=2.0, num_alternatives=0)
    assert ("likeliest", 3) in few.asked


@pytest.mark.parametrize("behind", range(0, 60, 7))
def test_an_interrupted_run_goes_on_with_what_was_drawn(behind: int) -> None:
    model = served()
    whole = list(pv.stream(model, "", num_steps=8, block_size=3, max_new_tokens=6, seed=3))
    run = pv.Run.from_events(whole[: behind + 2])
    model.salt = 1  # It would draw something else now.
    rest = list(pv.resume(model, run))
    joined = pv.Run.from_events([*run.events, *rest])
    assert joined.complete
    decided = [event for event in joined.events if isinstance(event, Decision)]
    places = [(event.block, event.step) for event in decided]
    assert len(set(places)) == len(places), "a step was decided twice"
    told = list(run.chain.draft) if run.chains else []
    again = [event.token for event in rest if isinstance(event, TokenDrawn)][: len(told)]
    assert [token.id for token in again] == [token.id for token in told]


def test_tokens_behind_a_break_are_not_drawn_by_the_numbers_of_those_before_it() -> None:
    """Else they would hang on each other, and the proposal would not be q."""
    model = served()
    whole = list(pv.stream(model, "", num_steps=8, block_size=6, max_new_tokens=6, seed=3))
    before, broken = set(model.seeds), 0
    for length in range(2, len(whole)):
        run = pv.Run.from_events(whole[:length])
        if not run.chains or not run.chain.draft:
            continue
        model.seeds.clear()
        rest = list(pv.resume(model, run))
        if isinstance(rest[len(run.chain.draft) + 1], TokenDrawn):
            broken += 1
            assert model.seeds[0] not in before
    assert broken > 3


def test_an_error_of_one_chain_ends_the_run_with_what_the_others_have() -> None:
    model = served()
    model.breaks_behind = 4
    events: list[Event] = []
    with pytest.raises(ModelError):
        events.extend(pv.stream(model, "", chains=3, num_steps=50, max_new_tokens=6))
    assert len(pv.Run.from_events(events).chains) == 3


def test_tokens_that_nobody_took_are_counted_when_it_is_hung_up() -> None:
    ended = threading.Event()

    def draw() -> Iterator[DrawnToken]:
        yield from [DrawnToken(0, "a", -1.0)] * 5
        ended.set()

    draws = Draws(draw)
    assert draws.next() and draws.next() and ended.wait(5)
    assert draws.hang_up() == 3


def test_what_servers_decode_is_counted_what_nobody_took_too() -> None:
    model = served()
    run = run_of(model, alpha=4.0, temperature=1.0, num_steps=60)
    drawn = sum(isinstance(event, TokenDrawn) for event in run.events)
    assert drawn < run.cost.tokens <= model.decoded


def test_a_decision_is_right_wherever_log_a_lies_in_what_is_told_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(scales, "LISTED", 1)
    decided = 0
    for seed in range(4):
        run = run_of(served(), alpha=2.0, num_steps=60, num_alternatives=0, seed=seed)
        for decision in (step.decision for step in run.steps):
            error = (decision.log_ratio_error or 0) - 1e-9
            if decision.decision == "accepted":
                assert decision.log_uniform < decision.log_accept_ratio - error
            elif decision.decision == "rejected":
                assert decision.log_uniform >= decision.log_accept_ratio + error
            decided += decision.decision in ("accepted", "rejected")
    assert decided > 60
