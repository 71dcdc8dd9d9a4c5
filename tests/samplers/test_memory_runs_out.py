"""Where a device has no room for a batch, smaller ones give the same run; for one row, a sentence."""

import gc
import weakref
from dataclasses import replace
from typing import Any

import pytest

import powerviz as pv
from powerviz.analysis.scoring import score, score_tokens
from powerviz.evaluation.comparison import Sample, compare
from powerviz.models import batching
from powerviz.models.batching import out_of_memory
from powerviz.models.protocol import LanguageModel
from powerviz.runs import Run
from powerviz.runs.events import Event
from powerviz.samplers import resume, sample, stream
from tests.covers import by_night, in_turn
from tests.refusals import refuses
from tests.samplers.cramped import ERRORS, Cramped
from tests.samplers.toys import TOYS

pytestmark = pytest.mark.usefixtures("nothing_collected")
PROMPT = "Mia has 38 coins. Then Mia gives 20 away and loses 2. How many coins does Mia have now?"
SAMPLES: dict[str, Any] = {
    "num_samples": 12,
    "max_new_tokens": 32,
    "seed": 7,
    "temperature": 0.5,
}
POWER: dict[str, Any] = {"num_steps": 6, "block_size": 24, "max_new_tokens": 32, "seed": 7}


@pytest.fixture(scope="module")
def pocket() -> pv.TransformersModel:
    """In float64: what a batch rounds otherwise is far below what is compared."""
    return pv.load_model("pocket", dtype="float64")


@pytest.fixture(scope="module")
def roomy(pocket: pv.TransformersModel) -> Run:
    """The run that smaller batches must not change."""
    return sample(pocket, PROMPT, "power", **POWER)


@pytest.fixture(scope="module")
def in_pairs(pocket: pv.TransformersModel) -> tuple[Run, int]:
    """The same run where two rows have room, and how often the device refused."""
    little = Cramped(pocket, 2, length=len(pocket.encode(PROMPT)) + 4)
    return sample(little, PROMPT, "power", **POWER), little.refused


def free_of_charge(events: list[Event]) -> list[Any]:
    """Events without their cost, which is the one thing that smaller batches change; log p rounded."""

    def told(event: Event) -> dict[str, Any]:
        plain = pv.runs.events.EVENT_JSON.dump_python(event, mode="json")
        plain.pop("cost", None)
        return {name: rounded(value) for name, value in plain.items()}

    def rounded(value: Any) -> Any:
        if isinstance(value, float):
            return round(value, 6)
        if isinstance(value, dict):
            return {name: rounded(one) for name, one in value.items()}
        if isinstance(value, (list, tuple)):
            return [rounded(one) for one in value]
        return value

    return [told(event) for event in events]


def by_chain(events: list[Event]) -> list[list[Any]]:
    """What happened in each chain; how chains are interleaved is the batches' affair."""
    chains: dict[object, list[Event]] = {}
    for event in events:
        chains.setdefault(getattr(event, "chain", None), []).append(event)
    return [free_of_charge(own) for own in chains.values()]


SHORT = [*((rows, ERRORS[0]) for rows in (1, 2, 3)), *((1, error) for error in ERRORS[1:])]


@pytest.mark.parametrize(
    ("short", "name"),
    in_turn(SHORT, ["3 symbols, up to 6", "a fork"], (f"case {n}" for n in range(len(SHORT)))),
)
def test_a_run_with_prefetch_tells_the_same_events(short: tuple[int, Any], name: str) -> None:
    rows, error = short
    toy = TOYS[name]
    settings = POWER | {"block_size": 2, "max_new_tokens": toy.max_len, "alpha": 2.0, "seed": 1}
    settings |= {"skip_ahead": False, "recall": False}  # Else the toy is hardly asked for rows.
    little = Cramped(toy, rows, error=error)
    expected, got = (list(stream(model, "", "power", **settings)) for model in (toy, little))
    assert little.refused > 0
    assert free_of_charge(got) == free_of_charge(expected)


def test_a_run_on_a_transformer_tells_the_same_events(
    roomy: Run, in_pairs: tuple[Run, int]
) -> None:
    smaller, refused = in_pairs
    assert refused > 0
    assert free_of_charge(smaller.events) == free_of_charge(roomy.events)


@pytest.mark.nightly
def test_a_run_on_a_transformer_row_by_row_tells_the_same_events(
    pocket: pv.TransformersModel, roomy: Run
) -> None:
    little = Cramped(pocket, 1, length=len(pocket.encode(PROMPT)) + 4)
    got = list(stream(little, PROMPT, "power", **POWER))
    assert little.refused > 0
    assert free_of_charge(got) == free_of_charge(roomy.events)


@pytest.fixture(scope="module")
def samples_in_one_batch(pocket: pv.TransformersModel) -> Run:
    return sample(pocket, PROMPT, "low_temperature", **SAMPLES)


@pytest.mark.parametrize("error", by_night(ERRORS, ERRORS[:1]))  # By day the others on a toy.
def test_whatever_the_device_says_a_batch_of_samples_is_the_same(
    pocket: pv.TransformersModel, samples_in_one_batch: Run, error: Any
) -> None:
    little = Cramped(pocket, 3, length=len(pocket.encode(PROMPT)) + 6, error=error)
    run = sample(little, PROMPT, "low_temperature", **SAMPLES)
    assert little.refused > 0
    assert by_chain(run.events) == by_chain(samples_in_one_batch.events)


def test_several_chains_each_tell_the_same_events(pocket: pv.TransformersModel) -> None:
    little = Cramped(pocket, 2)
    runs = [sample(model, PROMPT, "power", **POWER, chains=3) for model in (pocket, little)]
    assert little.refused > 0
    assert by_chain(runs[1].events) == by_chain(runs[0].events)


def test_a_comparison_has_the_same_samples(pocket: pv.TransformersModel) -> None:
    methods = ["greedy", "base", "power", "best_of_n"]
    settings = {"num_steps": 3, "block_size": 6, "max_new_tokens": 12, "num_samples": 4}

    def samples(model: LanguageModel) -> list[Any]:
        items = compare(model, PROMPT, methods, 3, settings)
        found = {(s.method, s.index): replace(s, cost=None) for s in items if isinstance(s, Sample)}
        return [(key, one.text, round(one.log_prob, 6)) for key, one in sorted(found.items())]

    assert samples(Cramped(pocket, 2)) == samples(pocket)


def test_responses_are_scored_the_same(pocket: pv.TransformersModel) -> None:
    prompt = pocket.encode(PROMPT)
    texts = [" There are 3 apples, then 2 more.", " So", "", " The answer is 5."]
    responses = [pocket.encode(text) if text else [] for text in texts]
    little = Cramped(pocket, 1)
    expected, got = (score(model, prompt, responses) for model in (pocket, little))
    assert little.refused > 0
    for one, other in zip(got, expected, strict=True):
        assert one == pytest.approx(other, abs=1e-9)
    ids = [[token.id for token in one] for one in score_tokens(little, prompt, responses, 2)]
    assert ids == responses


def test_without_room_for_one_the_error_says_what_to_do_and_the_run_goes_on_elsewhere(
    pocket: pv.TransformersModel, roomy: Run
) -> None:
    little = Cramped(pocket, 0, length=len(pocket.encode(PROMPT)) + 12)
    kept: list[Event] = []
    with refuses("memory-ran-out", "memory", pv.ModelError):
        for event in stream(little, PROMPT, "power", **POWER):
            kept.append(event)  # noqa: PERF402, since what came before the error counts
    assert len(kept) > 10
    so_far = Run.from_events(kept)
    there = Run.from_events([*kept, *resume(pocket, so_far)])
    assert there.text == roomy.text and there.complete
    assert [s.decision.decision for s in there.steps] == [s.decision.decision for s in roomy.steps]


def test_a_device_that_is_short_of_memory_for_a_moment_only_is_asked_again() -> None:
    toy = TOYS["a fork"]

    class Moody(Cramped):
        def check(self, rows: int, length: int) -> None:
            if self.refused < 1:
                super().check(rows, length)

    moody = Moody(toy, 0)
    expected = sample(toy, "", "greedy", max_new_tokens=4)
    assert sample(moody, "", "greedy", max_new_tokens=4).text == expected.text
    assert moody.refused == 1


def test_smaller_batches_are_remembered_for_the_rest_of_a_run() -> None:
    toy = TOYS["3 symbols, up to 6"]
    little = Cramped(toy, 1)
    settings = {"num_steps": 30, "skip_ahead": False, "recall": False, "prefetch": 8}
    sample(little, "", "power", block_size=6, max_new_tokens=6, seed=1, **settings)
    assert 0 < little.refused <= 3  # 8, 4, 2 and no more


def test_the_cost_counts_what_was_drawn_whatever_the_batches(
    roomy: Run, in_pairs: tuple[Run, int]
) -> None:
    assert in_pairs[0].cost.forward_passes > roomy.cost.forward_passes


@pytest.mark.usefixtures("frozen_again")
def test_what_only_a_circle_holds_is_freed_though_it_was_there_before_the_server(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(batching, "gc", gc)

    class Circle:
        def __init__(self) -> None:
            self.itself = self

    circle = weakref.ref(Circle())
    gc.freeze()
    gc.collect()
    assert circle() is not None
    batching.release_memory()
    assert circle() is None


def test_other_errors_are_not_taken_for_a_lack_of_memory() -> None:
    for error in (RuntimeError("shape mismatch"), ValueError("out of memory"), KeyError("memory")):
        assert not out_of_memory(error)
    broken = Cramped(TOYS["a fork"], 0, error=lambda: RuntimeError("shape mismatch"))
    with pytest.raises(RuntimeError, match="shape"):
        sample(broken, "", "greedy", max_new_tokens=4)
