"""Look-ahead sampling against enumeration: ζ̂, the chances by it, and the paper's own small example."""

import itertools
import math
import re
from collections import Counter
from typing import Any
from urllib.parse import parse_qs

import numpy as np
import pytest

import powerviz as pv
from powerviz.models.tabular import Symbols
from powerviz.paths import ASSETS
from powerviz.samplers.drawing import weighing
from powerviz.samplers.drawing.weighing import CandidatesWeighed
from powerviz.samplers.lookahead import LookaheadSettings
from tests.covers import by_night
from tests.samplers.kernel_matrix import SHAPES, model_of
from tests.samplers.toys import TOYS, symbols_of, total_variation

ALPHA = 4.0
RUNS = 120
ROWS = {
    (): {"plan": 0.4, "guess": 0.6},
    ("plan",): {"calc": 1.0},
    ("plan", "calc"): {"right": 0.95, "wrong": 0.05},
    ("guess",): {"right": 0.55, "wrong": 0.45},
}
EXAMPLE = pv.TabularModel(
    ["plan", "guess", "calc", "right", "wrong", "</s>"],
    lambda prefix: ROWS.get(prefix, {"</s>": 1.0}),
    eos="</s>",
    max_len=4,
)
"""The paper's: the likelier beginning scatters, the other one leads to a sure end."""


def run_of(model: pv.TabularModel, seed: int = 0, **settings: Any) -> pv.Run:
    given = {"alpha": ALPHA, "max_new_tokens": model.max_len, "num_alternatives": 0} | settings
    return pv.sample(model, "", "lookahead", seed=seed, **given)


def weighed_in(run: pv.Run) -> list[CandidatesWeighed]:
    return [event for event in run.events if isinstance(event, CandidatesWeighed)]


def zeta(model: pv.TabularModel, beginning: Symbols, alpha: float) -> float:
    """E[p(future)^(α−1)] after a beginning, by enumeration."""
    ways = {x: p for x, p in model.distribution().items() if x[: len(beginning)] == beginning}
    mass = math.fsum(ways.values())
    return math.fsum((p / mass) ** alpha for p in ways.values())


def test_the_papers_example_takes_the_plan_as_often_as_it_says() -> None:
    settings = {"piece_size": 1, "num_pieces": 8, "num_rollouts": 16, "horizon": 4}
    firsts = Counter(run_of(EXAMPLE, seed, **settings).chain.tokens[0].text for seed in range(RUNS))
    target = EXAMPLE.power_distribution(ALPHA)
    plan = math.fsum(p for x, p in target.items() if x[0] == "plan")
    assert plan == pytest.approx(0.55, abs=0.06)
    low = EXAMPLE.low_temperature_distribution(1 / ALPHA)
    assert math.fsum(p for x, p in low.items() if x[0] == "plan") == pytest.approx(0.165, abs=0.01)
    assert firsts["plan"] / RUNS == pytest.approx(plan, abs=0.1)


@pytest.mark.parametrize("shape", by_night(SHAPES, ["peaked"]))
def test_estimates_of_zeta_are_right_in_the_mean(shape: str) -> None:
    model = model_of(shape, 2)
    settings = {"piece_size": 1, "num_pieces": 3, "num_rollouts": 16, "horizon": 9, "alpha": 2.0}
    found: dict[Symbols, list[float]] = {}
    for seed in range(120):
        for one in weighed_in(run_of(model, seed, **settings))[0].candidates:
            found.setdefault(symbols_of(one.tokens), []).append(math.exp(one.log_zeta))
    for beginning, values in found.items():
        if len(values) > 20 and beginning[-1] != "</s>":
            error = np.std(values, ddof=1) / math.sqrt(len(values)) + 1e-9
            assert abs(np.mean(values) - zeta(model, beginning, 2.0)) < 4 * error


def test_each_event_says_what_was_drawn_and_what_follows_from_it() -> None:
    model = TOYS["3 symbols, up to 6"]
    for seed in range(6):
        run = run_of(model, seed, piece_size=2, num_pieces=6, num_kept=3, num_rollouts=5)
        tokens: list[int] = []
        for event in weighed_in(run):
            assert event.position == len(tokens) and 1 <= len(event.candidates) <= 3
            log_probs = [one.log_prob for one in event.candidates]
            assert log_probs == sorted(log_probs, reverse=True)
            assert len({tuple(t.id for t in one.tokens) for one in event.candidates}) == len(
                log_probs
            )
            for name, power in (("share_model", 1), ("share_power", ALPHA)):
                weights = np.exp(power * np.array(log_probs))
                told = [getattr(one, name) for one in event.candidates]
                assert told == pytest.approx(list(weights / weights.sum()))
            assert math.fsum(one.share for one in event.candidates) == pytest.approx(1)
            for one in event.candidates:
                assert len(one.rollouts) in (0, 5)
                if one.rollouts:
                    mean = np.mean([math.exp((ALPHA - 1) * each.log_prob) for each in one.rollouts])
                    assert one.log_zeta == pytest.approx(math.log(mean))
            tokens += [token.id for token in event.candidates[event.chosen].tokens]
        assert tokens == [token.id for token in run.chain.tokens] and run.complete


def plain_shares(log_probs: Any, futures: Any, alpha: float) -> Any:
    """Without the jackknife."""
    logs = np.array([alpha * p for p in log_probs])
    zetas = [
        np.log(np.mean(np.exp((alpha - 1) * np.array(some)))) if some else 0 for some in futures
    ]
    weights = np.exp(logs + zetas)
    return weights / weights.sum()


def test_the_jackknife_takes_the_first_term_of_the_bias_away() -> None:
    rng = np.random.default_rng(1)
    alpha, log_probs = 3.0, [math.log(0.5), math.log(0.5)]
    ends = np.log([[0.9, 0.1], [0.5, 0.5]])
    exact = np.exp(alpha * ends).sum(axis=1)
    exact /= exact.sum()
    bias = {"plain": np.zeros(2), "mended": np.zeros(2)}
    for _ in range(1000):
        futures = [[float(rng.choice(row, p=np.exp(row))) for _ in range(6)] for row in ends]
        bias["plain"] += plain_shares(log_probs, futures, alpha) - exact
        bias["mended"] += weighing.shares(log_probs, futures, alpha) - exact
    assert abs(bias["mended"][0]) < 0.5 * abs(bias["plain"][0])


def gap(model: pv.TabularModel, runs: int, **settings: Any) -> float:
    counts = Counter(
        symbols_of(run_of(model, seed, **settings).chain.tokens) for seed in range(runs)
    )
    return total_variation(counts, model.power_distribution(2.0))


@pytest.mark.nightly
def test_more_candidates_and_rollouts_come_nearer_to_the_power_distribution() -> None:
    model = TOYS["3 symbols, up to 4"]
    few = {"alpha": 2.0, "piece_size": 2, "num_pieces": 2, "num_rollouts": 1, "horizon": 1}
    many = few | {"num_pieces": 24, "num_kept": 24, "num_rollouts": 12, "horizon": 9}
    assert gap(model, 400, **many) < 0.08 and gap(model, 400, **few) > 0.13


def test_the_scene_of_the_teachers_notes_shows_what_they_say() -> None:
    """Two pieces about as likely, of which one is all but sure once one looks ahead."""
    notes = (ASSETS / "teaching" / "en.md").read_text(encoding="utf-8")
    scene = re.search(r"\(\?(tab=explore&sampler=lookahead&[^)]*)\)", notes)
    assert scene
    asked = {name: value for name, (value,) in parse_qs(scene[1]).items()}
    settings = {name: int(asked[name]) for name in asked.keys() & LookaheadSettings.__annotations__}
    run = pv.sample(pv.load_model(), asked["prompt"], "lookahead", **settings)
    second = weighed_in(run)[1].candidates
    assert len(second) == 2 and max(one.share_model for one in second) < 0.55
    assert max(one.share for one in second) > 0.99


def test_a_run_goes_on_behind_any_event_and_is_read_again_as_it_was(tmp_path: Any) -> None:
    model = TOYS["3 symbols, up to 6"]
    whole = run_of(model, 4, piece_size=2, num_rollouts=3)
    for count in range(1, len(whole.events)):
        paused = pv.Run.from_events(whole.events[:count])
        rest = list(pv.resume(model, paused))
        assert [*whole.events[:count], *rest] == whole.events, count
    whole.save(str(tmp_path / "run.jsonl"))
    assert pv.load_run(tmp_path / "run.jsonl").events == whole.events


def test_responses_end_at_stop_texts_and_at_the_limit() -> None:
    model = TOYS["3 symbols, up to 6"]
    for seed, (piece, limit) in enumerate(itertools.product((1, 2, 5), (1, 3, 6))):
        run = run_of(model, seed, piece_size=piece, max_new_tokens=limit, stop=["a"])
        texts = [token.text for token in run.chain.tokens]
        assert len(texts) <= limit and "a" not in texts[:-1]
        assert len(texts) == limit or texts[-1] in ("a", "</s>")


def test_the_plain_count_has_every_token_that_was_drawn_for_pieces_and_rollouts() -> None:
    settings = {"num_pieces": 1, "num_kept": 1, "num_rollouts": 3, "piece_size": 1, "horizon": 4}
    run = run_of(TOYS["3 symbols, up to 6"], seed=3, **settings)
    drawn = sum(
        len(one.tokens) + sum(future.length for future in one.rollouts)
        for event in weighed_in(run)
        for one in event.candidates
    )
    assert run.plain_tokens_exact
    assert run.plain_tokens == drawn > len(run.chain.tokens)


def test_the_plain_count_is_a_bound_where_not_all_pieces_are_told_of() -> None:
    run = run_of(TOYS["3 symbols, up to 6"], num_pieces=8, num_kept=2)
    assert not run.plain_tokens_exact
