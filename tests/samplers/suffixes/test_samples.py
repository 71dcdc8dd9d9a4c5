"""Independent samples of whole suffixes: by the law of the model, each by a seed of its own, and ordinary in what they tell."""

import math
import threading
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

import powerviz as pv
from powerviz.errors import ModelError
from powerviz.models.suffixes import DrawnToken
from powerviz.models.tabular import Symbols
from powerviz.runs.events import TokenDrawn
from powerviz.samplers import SAMPLERS
from powerviz.samplers.registry import runs_on
from powerviz.samplers.suffixes import samples
from tests.covers import rows_by_night
from tests.refusals import refuses
from tests.samplers.suffixes.served import Served
from tests.samplers.toys import TOYS, symbols_of, total_variation

NAME = "3 symbols, up to 4"
TOY = TOYS[NAME]
LONG = TOYS["3 symbols, up to 6"]


def drawn_by(sampler: str, model: pv.TabularModel | None = None, **settings: Any) -> pv.Run:
    model = model or Served(TOY)
    seed = {} if sampler == "greedy" else {"seed": 5}
    return pv.sample(model, "", sampler, max_new_tokens=model.max_len, **seed, **settings)


def expected_gap(exact: dict[Symbols, float], many: int) -> float:
    """The total variation to expect of so many independent samples, whose shares are nearly normal."""
    errors = (math.sqrt(2 * p * (1 - p) / (math.pi * many)) for p in exact.values())
    return sum(errors) / 2


@pytest.mark.parametrize(
    ("sampler", "tau"),
    rows_by_night(
        [
            ("base", 1.0),
            ("low_temperature", 0.6),
            ("low_temperature", 0.25),
            ("majority_vote", 0.7),
        ],
        [("base", 1.0), ("low_temperature", 0.6)],
    ),
)
def test_samples_are_those_of_the_model_at_their_temperature(sampler: str, tau: float) -> None:
    settings = {} if tau == 1 else {"temperature": tau}
    run = drawn_by(sampler, num_samples=1000, **settings)
    exact = TOY.low_temperature_distribution(tau)
    found = Counter(symbols_of(chain.tokens) for chain in run.chains)
    assert total_variation(found, exact) < 2 * expected_gap(exact, 1000) < 0.09


def test_the_likeliest_token_each_time_is_the_one_of_whole_rows() -> None:
    for name in ("3 symbols, up to 6", "a fork"):
        toy = TOYS[name]
        here, there = drawn_by("greedy", toy), drawn_by("greedy", Served(toy))
        numbers = [
            [
                (token.id, token.text, token.log_prob, token.log_proposal)
                for token in run.chain.tokens
            ]
            for run in (here, there)
        ]
        assert numbers[0] == numbers[1], name
        assert [e.kind for e in here.events] == [e.kind for e in there.events]


def test_best_of_n_is_the_sample_with_the_highest_log_prob() -> None:
    run = drawn_by("best_of_n", num_samples=16)
    assert len(run.chains) == 16
    assert run.log_prob == max(chain.log_prob for chain in run.chains)
    assert len({chain.log_prob for chain in run.chains}) > 1


def test_log_p_is_the_model_s_and_log_q_lies_in_what_is_told_of_it() -> None:
    """Two of the three tokens are listed, so that log q is not known to the last digit."""
    run = drawn_by("low_temperature", Served(TOY, 2), num_samples=20, temperature=0.5)
    errors = []
    for chain in run.chains:
        ids: tuple[int, ...] = ()
        for token in chain.tokens:
            logs = TOY.next_log_probs(ids)
            log_q = (logs / 0.5).log_softmax(0)[token.id].item()
            errors.append(token.log_proposal_error or 0.0)
            assert token.log_prob == pytest.approx(logs[token.id].item())
            assert abs(token.log_proposal - log_q) <= errors[-1] + 1e-9
            ids = (*ids, token.id)
    assert max(errors) > 0.01


def test_events_are_those_of_samples_from_rows() -> None:
    """But for the tokens themselves: the server draws by numbers of its own."""
    kinds = [
        {
            (event.kind, getattr(event, "chain", None))
            for event in drawn_by("base", m, num_samples=9).events
        }
        for m in (TOY, Served(TOY))
    ]
    assert kinds[0] == kinds[1]


def test_each_sample_has_a_seed_of_its_own_which_does_not_hang_on_the_others() -> None:
    few, many = Served(TOY), Served(TOY)
    some = drawn_by("base", few, num_samples=3)
    all_of_them = drawn_by("base", many, num_samples=12)
    assert [c.tokens for c in some.chains] == [c.tokens for c in all_of_them.chains[:3]]
    assert len(set(many.seeds)) == 12
    assert many.seeds != _seeds(sampler="base", num_samples=12, seed=6)


def _seeds(sampler: str, **settings: Any) -> list[int]:
    model = Served(TOY)
    pv.sample(model, "", sampler, max_new_tokens=model.max_len, **settings)
    return model.seeds


def test_alternatives_are_as_many_as_asked_for() -> None:
    run = drawn_by("base", num_samples=5, num_alternatives=2)
    assert {len(token.alternatives) for chain in run.chains for token in chain.tokens} == {2}


class Slow(Served):
    """A server whose requests wait until as many are under way as it wants; `most` there have been at once."""

    def __init__(self, table: pv.TabularModel, wanted: int) -> None:
        super().__init__(table)
        self.wanted, self.under_way, self.most = wanted, 0, 0
        self.together, self.lock = threading.Event(), threading.Lock()

    def draw(self, *asked: Any) -> Iterator[DrawnToken]:
        with self.lock:
            self.under_way += 1
            self.most = max(self.most, self.under_way)
            if self.most == self.wanted:
                self.together.set()
        assert self.together.wait(10)
        found = list(super().draw(*asked))
        with self.lock:
            self.under_way -= 1
        yield from found


def test_samples_are_requests_side_by_side_and_not_too_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(samples, "AT_ONCE", 4)
    model = Slow(TOY, 4)
    assert drawn_by("base", model, num_samples=8).complete
    assert model.most == 4


def test_what_the_server_decodes_is_counted_for_each_sample() -> None:
    model = Served(LONG)
    run = drawn_by("base", model, num_samples=6)
    assert run.cost.tokens == model.decoded
    assert [chain.tokens_alone for chain in run.chains] == [len(c.tokens) for c in run.chains]


def test_a_sample_ends_with_a_stop_text() -> None:
    run = drawn_by("base", Served(LONG), num_samples=40, stop=("a",))
    ended = [chain for chain in run.chains if "a" in chain.text]
    assert ended and all(chain.ended and chain.text.endswith("a") for chain in ended)
    assert all(chain.text.count("a") == 1 for chain in ended)


@pytest.mark.parametrize("behind", range(1, 34, 4))
def test_an_interrupted_run_goes_on_with_what_was_drawn(behind: int) -> None:
    model = Served(LONG)
    settings: dict[str, Any] = {"num_samples": 4, "max_new_tokens": 6, "seed": 3}
    whole = list(pv.stream(model, "", "best_of_n", **settings))
    run = pv.Run.from_events(whole[:behind])
    model.salt = 1  # It would draw something else now.
    rest = list(pv.resume(model, run))
    joined = pv.Run.from_events([*run.events, *rest])
    assert joined.complete and len(joined.chains) == 4
    assert joined.log_prob == max(chain.log_prob for chain in joined.chains)
    for chain in run.chains:
        told = chain.tokens if chain.extended else tuple(chain.draft)
        assert joined.chains[chain.index].tokens[: len(told)] == told
        if chain.extended:
            assert not any(isinstance(e, TokenDrawn) and e.chain == chain.index for e in rest)


def test_an_error_of_one_sample_ends_the_run_with_what_the_others_have() -> None:
    model = Served(LONG)
    model.breaks_behind = 3
    events: list[Any] = []
    with pytest.raises(ModelError):
        events.extend(pv.stream(model, "", "base", num_samples=5, max_new_tokens=6))
    assert len(pv.Run.from_events(events).chains) == 5
    model.breaks_behind = None
    rest = pv.resume(model, pv.Run.from_events(events))
    assert pv.Run.from_events([*events, *rest]).complete


def test_methods_that_read_whole_distributions_are_not_among_those_of_a_server() -> None:
    model = Served(TOY)
    assert set(runs_on(TOY)) == set(SAMPLERS)
    found = runs_on(model)
    assert set(found) == {
        "base",
        "low_temperature",
        "best_of_n",
        "majority_vote",
        "greedy",
        "power",
    }
    model.temperatures = False
    assert set(found) - set(runs_on(model)) == {"low_temperature", "majority_vote"}


@pytest.mark.parametrize(
    ("sampler", "setting", "value"),
    [
        ("majority_vote", "warm_up", 4),
        ("base", "min_new_tokens", 2),
        ("greedy", "min_new_tokens", 2),
    ],
)
def test_settings_that_read_whole_distributions_are_refused(
    sampler: str, setting: str, value: int
) -> None:
    with refuses("server-not-with-setting", setting):
        drawn_by(sampler, **{setting: value})


@pytest.mark.parametrize("sampler", ["low_temperature", "majority_vote"])
def test_a_temperature_whose_numbers_are_not_told_is_refused(sampler: str) -> None:
    model = Served(TOY)
    model.temperatures = False
    with refuses("server-not-at-temperature", "temperature"):
        drawn_by(sampler, model)
    assert drawn_by(sampler, model, temperature=1.0).complete
    assert drawn_by("base", model).complete and drawn_by("greedy", model).complete
