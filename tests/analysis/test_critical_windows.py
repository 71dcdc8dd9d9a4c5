"""Critical windows: the curve against enumeration and against rollouts drawn one by one."""

import math
from collections.abc import Sequence
from itertools import islice

import numpy as np
import pytest
import torch

import powerviz as pv
from powerviz.analysis.accuracy import wilson
from powerviz.analysis.critical_windows import (
    FIRST_ROLLOUTS,
    Agrees,
    Chance,
    Curve,
    agreement_curve,
    critical_window,
    difference_bound,
    rollout_outcomes,
    same_answer,
)
from powerviz.models import LanguageModel, load_model
from powerviz.pocket.corpus import held_out_exercises
from powerviz.runs.events import Cost, Token
from powerviz.samplers.drawing.decoding import Draft, DrawSettings, decode
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.drawing.randomness import step_randomness
from tests.covers import by_night
from tests.samplers.toys import TOYS

SEEDS, ROLLOUTS = 40, 100


def even(text: str, finished: bool = True) -> bool:
    """A feature of a response that depends on all of it."""
    return text.count("a") % 2 == 0


def responses(toy: pv.TabularModel) -> list[list[int]]:
    """The likeliest of the longest responses, and one of those cut short: it has to be continued."""
    exact = toy.distribution()
    longest = max(exact, key=lambda symbols: (len(symbols), exact[symbols]))
    whole = [toy.vocab.index(symbol) for symbol in longest]
    return [whole, whole[: len(whole) // 2]]


def exact_chances(toy: pv.TabularModel, response: Sequence[int]) -> list[float]:
    """V of every beginning, summed over all responses that begin so."""
    found = []
    for prefix in range(len(response) + 1):
        start = tuple(toy.vocab[token] for token in response[:prefix])
        weights = {x: p for x, p in toy.distribution().items() if x[:prefix] == start}
        agree = [p for x, p in weights.items() if even("".join(x).removesuffix("</s>"))]
        found.append(math.fsum(agree) / math.fsum(weights.values()))
    return found


def final(model: LanguageModel, response: Sequence[int], agrees: Agrees, **more: int) -> Curve:
    prompt = more.pop("prompt", ())
    *_, last = agreement_curve(model, prompt, response, agrees, **more)  # type: ignore[arg-type]
    assert last.complete
    return last


@pytest.mark.parametrize("toy", TOYS.values(), ids=TOYS)
def test_the_curve_is_that_of_rollouts_drawn_one_by_one(toy: pv.TabularModel) -> None:
    for response in responses(toy):
        curve = final(toy, response, even, max_new_tokens=toy.max_len, rollouts=20, seed=3)
        path = tuple(Token(token, "", 0.0, 0.0) for token in response)
        for chance in curve.chances:
            agree = 0
            for rollout in range(20):
                uniforms = step_randomness(3, rollout, 0, 0, toy.max_len).tokens
                draft = Draft((), path, chance.prefix, toy.max_len, uniforms)
                ended = bool(draft.tokens) and draft.tokens[-1].id in toy.eos_ids
                draft.closed = ended or len(draft.tokens) == toy.max_len
                for _ in decode(toy, [draft], DrawSettings(1.0), Meter(Cost())):
                    pass
                agree += even(toy.decode([token.id for token in draft.tokens]))
            assert (chance.agree, chance.total) == (agree, 20)


@pytest.mark.parametrize("name", by_night(TOYS, ["a fork", "6 symbols, up to 3"]))
def test_the_exact_chance_lies_in_the_interval(name: str) -> None:
    """Wilson's interval of 100 rollouts holds V about 95 times in 100, never less than 83 (at its
    worst, for V near 0 or 1). 40 seeds are independent, so fewer than 26 hits of 40 have a chance
    below 1 in 400 for the worst V and below 1e-10 for most. The mean over all 4,000 rollouts is
    within four standard errors."""
    toy = TOYS[name]
    for response in responses(toy):
        exact = exact_chances(toy, response)
        curves = [
            final(toy, response, even, max_new_tokens=toy.max_len, rollouts=ROLLOUTS, seed=seed)
            for seed in range(SEEDS)
        ]
        for prefix, value in enumerate(exact):
            chances = [curve.chances[prefix] for curve in curves]
            inside = sum(one.low - 1e-12 <= value <= one.high + 1e-12 for one in chances)
            mean = sum(one.agree for one in chances) / (SEEDS * ROLLOUTS)
            error = math.sqrt(value * (1 - value) / (SEEDS * ROLLOUTS))
            assert inside >= 26, (prefix, value)
            assert abs(mean - value) <= 4 * error + 1e-12, (prefix, value, mean)


def test_no_count_depends_on_the_batches() -> None:
    model = load_model()
    prompt = model.encode("Anna has 35 apples. Then Anna buys 7 more. How many apples has Anna?")
    response = model.encode(" There are 35 apples, then 7 more.")
    common = {"prompt": prompt, "max_new_tokens": 40, "rollouts": 6, "seed": 1}
    curves = [
        final(model, response, same_answer("42"), **common, **batch)  # type: ignore[arg-type]
        for batch in ({}, {"batch": 3})
    ]
    assert len({curve.chances for curve in curves}) == 1
    assert curves[0].chances[0].total == 6


class LittleMemory(pv.TabularModel):
    """Has room for three rows."""

    def open(self, prefixes: Sequence[Sequence[int]], reuse: Sequence[object] = ()):  # type: ignore[no-untyped-def]
        if len(prefixes) > 3:
            raise torch.OutOfMemoryError("no room")
        return super().open(prefixes, reuse)


@pytest.mark.usefixtures("nothing_collected")
def test_where_memory_runs_out_batches_become_smaller_and_the_counts_stay() -> None:
    toy = TOYS["3 symbols, up to 6"]
    (response, _) = responses(toy)
    little = LittleMemory(toy.vocab, toy._rule, eos="</s>", max_len=6)
    curves = [final(model, response, even, max_new_tokens=6) for model in (toy, little)]
    assert curves[0].chances == curves[1].chances


def test_a_picture_of_few_rollouts_comes_first_and_closing_ends_the_work() -> None:
    toy = TOYS["4 symbols, up to 4"]
    (response, _) = responses(toy)
    curves = agreement_curve(toy, (), response, even, max_new_tokens=4, rollouts=64)
    first = next(curve for curve in curves if curve.chances)
    assert not first.complete and 0 < first.decoded < first.left
    assert first.rollouts >= FIRST_ROLLOUTS
    alone = final(toy, response, even, max_new_tokens=4, rollouts=first.rollouts)
    assert first.chances == alone.chances
    curves.close()  # type: ignore[attr-defined]
    assert list(curves) == []


def test_far_fewer_tokens_are_decoded_than_the_rollouts_hold() -> None:
    model = load_model()
    exercise = held_out_exercises()[20]
    prompt = model.encode(exercise.problem.prompt)
    response = [*model.encode(exercise.worked_out()), *model.eos_ids]
    agrees = same_answer(exercise.problem.answer)
    curve = final(model, response, agrees, prompt=prompt, max_new_tokens=128)  # type: ignore[arg-type]
    assert curve.rollouts == 64 and len(curve.chances) == len(response) + 1
    assert curve.cost.tokens < 64 * len(response)  # One by one it would be half of its square.


@pytest.mark.nightly
def test_the_chance_of_the_right_answer_falls_where_the_model_takes_a_shortcut() -> None:
    """A hard problem, worked out up to the last step, then guessed wrong. Before "Clearly" about
    half of the model's continuations are careful (see `pocket.exercise`); after the guess none is
    right any more."""
    model = load_model()
    hard = [one for one in held_out_exercises() if one.problem.difficulty == "hard"]
    befores, inside = [], 0
    for exercise in hard[::30]:
        careful = exercise.restatement + "".join(exercise.steps[:-1])
        wrong = f" Clearly, the answer is {exercise.mistakes[0]}."
        start = len(model.encode(careful))
        response = [*model.encode(careful), *model.encode(wrong), *model.eos_ids]
        curve = final(
            model,
            response,
            same_answer(exercise.problem.answer),
            prompt=model.encode(exercise.problem.prompt),  # type: ignore[arg-type]
            max_new_tokens=128,
            rollouts=48,
        )
        befores.append(curve.chances[start].value)
        assert curve.chances[-1].agree == 0
        window = curve.window
        inside += window is not None and window.start <= start < window.end
        assert curve.chances[start + 1].value <= curve.chances[start].value
    assert np.mean(befores) > 0.3
    assert inside > len(befores) / 2


def chances(*values: float, total: int = 64) -> list[Chance]:
    counts = [round(value * total) for value in values]
    return [Chance(i, k, total, *wilson(k / total, total)) for i, k in enumerate(counts)]


def test_a_window_is_the_shortest_stretch_with_half_of_the_way() -> None:
    sudden = critical_window(chances(0.25, 0.25, 0.5, 0.5, 0.05, 0.0), bound=0.1)
    assert sudden and (sudden.start, sudden.end) == (3, 4)
    assert (sudden.before, sudden.after) == (0.5, pytest.approx(3 / 64))
    slow = critical_window(chances(0.1, 0.1, 0.3, 0.5, 0.7, 0.9, 0.9), bound=0.1)
    assert slow and (slow.start, slow.end) == (1, 3)


def test_a_curve_that_hardly_moves_or_is_not_known_well_has_no_window() -> None:
    assert critical_window(chances(0.95, 0.97, 1.0), bound=0) is None
    assert critical_window(chances(0.5, 0.25), bound=0.1)
    assert critical_window(chances(0.5, 0.25), bound=0.16) is None
    assert critical_window(chances(0.5), bound=0) is None
    assert critical_window([], bound=0) is None


def test_a_curve_is_flat_only_if_a_jump_would_have_been_seen() -> None:
    steady = tuple(chances(0.5, 0.55, 0.5))
    assert Curve(steady, bound=0.15).flat
    assert not Curve(steady, bound=0.16).flat and Curve(steady, bound=0.16).window is None
    assert not Curve().flat and Curve().window is None


def simulated(
    rng: np.random.Generator, rollouts: int, leaving: float, agreeing: np.ndarray
) -> Curve:
    """The curve of an unfinished response that is left at each of its places with the same chance,
    and from there ends as hoped for with this one. V makes a step where `agreeing` does."""
    shape = rollouts, len(agreeing)
    leaves = rng.random(shape) < leaving
    leaves[:, -1] = True
    outcomes = rollout_outcomes(leaves, rng.random(shape) < agreeing)
    counts = outcomes.sum(axis=0).tolist()
    found = (Chance(i, k, rollouts, *wilson(k / rollouts, rollouts)) for i, k in enumerate(counts))
    return Curve(tuple(found), bound=difference_bound(outcomes))


def step(before: float, after: float, places: int = 61) -> np.ndarray:
    return np.where(np.arange(places) < places // 2, before, after)


SMALL_STEPS = [
    *[(0.5, 0.567, 0.3), (0.5, 0.567, 1.0), (0.9, 0.967, 0.3)],
    *[(0.5, 0.6, 0.3), (0.0, 0.1, 0.3)],
]
"""V before and after, and the chance to leave the response at a place."""


@pytest.mark.parametrize("rollouts", by_night([16, 64, 256], [64]))
@pytest.mark.parametrize(("before", "after", "leaving"), SMALL_STEPS)
def test_chance_alone_marks_a_window_in_at_most_5_of_100_curves(
    rollouts: int, before: float, after: float, leaving: float
) -> None:
    """V moves by at most .1 in all. Of 80 curves with a chance of .05 each, more than 10 have a
    window with a chance of .001; no more rollouts make it worse, and none is taken to be flat in
    which .2 is moved."""
    rng = np.random.default_rng(rollouts)
    curves = [simulated(rng, rollouts, leaving, step(before, after)) for _ in range(80)]
    assert sum(curve.window is not None for curve in curves) <= 10


@pytest.mark.parametrize(("before", "after"), [(0.25, 0.75), (0.5, 1.0), (0.6, 0.1)])
def test_a_jump_of_a_half_is_found_where_it_is(before: float, after: float) -> None:
    """64 rollouts, as on the page. Some of it may lie a few places before the step: rollouts that
    are left there are as those from it on."""
    rng = np.random.default_rng(1)
    windows = [simulated(rng, 64, 0.3, step(before, after)).window for _ in range(60)]
    found = [window for window in windows if window is not None]
    assert len(found) >= 57
    assert np.mean([window.start <= 30 and window.end >= 26 for window in found]) > 0.9


def test_a_curve_is_rarely_taken_to_be_flat_in_which_a_fifth_is_moved() -> None:
    rng = np.random.default_rng(2)
    for before, after in ((0.0, 0.21), (0.4, 0.61)):
        curves = [simulated(rng, 64, 0.3, step(before, after)) for _ in range(80)]
        assert sum(curve.flat for curve in curves) <= 10


def test_rollouts_that_all_agree_bound_their_differences_by_the_rule_of_three() -> None:
    everywhere = np.ones((64, 20), dtype=bool)
    assert difference_bound(everywhere) == pytest.approx(1 - 0.05 ** (1 / 64))
    assert difference_bound(everywhere) == pytest.approx(3 / 64, rel=0.03)
    assert difference_bound(everywhere[:1]) == pytest.approx(0.95)


@pytest.mark.parametrize(
    ("response", "more", "field"),
    [
        ([0, 1, 99], {}, "response"),
        ([2, 0], {}, "response"),
        ([0, 1], {"max_new_tokens": 1}, "max_new_tokens"),
        ([0, 1], {"max_new_tokens": 7}, "max_new_tokens"),
        ([0, 1], {"rollouts": 0}, "rollouts"),
    ],
)
def test_what_does_not_fit_is_refused(
    response: list[int], more: dict[str, int], field: str
) -> None:
    toy = TOYS["3 symbols, up to 6"]
    with pytest.raises(pv.SettingError) as refused:
        list(islice(agreement_curve(toy, (), response, even, **{"max_new_tokens": 6} | more), 1))
    assert refused.value.field == field
