"""Particle filters against enumeration: the mean of Ẑ, what is drawn, and the same with known mistakes.

The rounds of one run of `pimh` are independent filters, so a run with many of them is many filters.
"""

import math
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

import powerviz as pv
from powerviz.models.tabular import Symbols
from powerviz.runs.cut_off import told_answers
from powerviz.samplers import kernel, pimh
from powerviz.samplers.drawing import particle_filter
from powerviz.samplers.drawing import particle_weights as weights
from powerviz.samplers.drawing.particle import Particle, exponent
from powerviz.samplers.drawing.particle_events import (
    FilterState,
    ParticlesMoved,
    RoundDecided,
    about_estimate,
    filters_of,
)
from powerviz.samplers.drawing.particle_filter import Filter
from powerviz.samplers.drawing.randomness import Purpose, StepRandomness, step_randomness
from powerviz.samplers.pimh import PimhSettings
from tests.covers import by_night, in_turn
from tests.models.passes import watch_passes
from tests.samplers.cramped import Cramped
from tests.samplers.toys import monte_carlo_error, symbols_of, total_variation

ALPHA = 3.0
ROUNDS = 300
SHAPES = {"peaked": (0.15, 0.05), "flat": (20.0, 1.0), "ends soon": (0.7, 1.5)}
"""Gamma shapes of the next tokens' weights, and what EOS has besides."""
WAYS: dict[str, dict[str, Any]] = {
    "plain": {},
    "never resampled": {"ess_threshold": 0.0},
    "ramp": {"ramp": 3},
    "ramp longer than responses": {"ramp": 9, "ess_threshold": 0.9},
    "chopthin": {"resampling": "chopthin", "ess_threshold": 0.9},
    "blocks": {"check_every": 2, "ess_threshold": 0.9},
    "moves": {"rejuvenation": 1, "ess_threshold": 0.9},
    "moves on a ramp": {
        "rejuvenation": 2,
        "ramp": 4,
        "ess_threshold": 0.8,
        "resampling": "chopthin",
    },
}


def shaped(shape: float, ends: float, seed: int, max_len: int = 5) -> pv.TabularModel:
    """Next-token probabilities drawn once for each prefix."""
    vocab = ["a", "b", "c", "</s>"]

    def row(prefix: Symbols) -> list[float]:
        name = [vocab.index(symbol) for symbol in prefix]
        drawn = np.random.default_rng([seed, len(prefix), *name]).gamma(shape, size=4) + 1e-6
        drawn[-1] += ends
        return list(drawn / drawn.sum())

    return pv.TabularModel(vocab, row, eos="</s>", max_len=max_len)


def two_modes() -> pv.TabularModel:
    """The likelier beginning scatters; the other is sure, and ends at another length."""
    rows = {
        (): {"a": 0.7, "b": 0.3},
        ("a",): {"a": 0.4, "b": 0.3, "c": 0.3},
        ("b",): {"b": 0.99, "</s>": 0.01},
        ("b", "b"): {"b": 0.97, "</s>": 0.03},
    }
    other = {"a": 0.2, "b": 0.2, "c": 0.1, "</s>": 0.5}
    return pv.TabularModel(
        ["a", "b", "c", "</s>"], lambda prefix: rows.get(prefix, other), eos="</s>", max_len=5
    )


MODELS = {name: shaped(*shape, seed=7) for name, shape in SHAPES.items()} | {"modes": two_modes()}


def filters(model: pv.TabularModel, particles: int, rounds: int = ROUNDS, **more: Any) -> pv.Run:
    settings = {"alpha": ALPHA, "max_new_tokens": model.max_len, "num_alternatives": 0, "seed": 1}
    settings |= {"num_particles": particles, "num_rounds": rounds} | more
    return pv.sample(model, "", "pimh", **settings)


def finished(run: pv.Run) -> list[FilterState]:
    return [one for _, one in sorted(filters_of(run).items())]


def deviation(model: pv.TabularModel, run: pv.Run) -> float:
    """How far the mean of Ẑ is from Z, in standard errors."""
    exact = math.fsum(p**ALPHA for p in model.distribution().values())
    found = np.array([math.exp(one.finished.log_z) for one in finished(run) if one.finished])
    assert len(found) == run.started.settings["num_rounds"]
    return float((found.mean() - exact) / (found.std(ddof=1) / math.sqrt(len(found))))


@pytest.mark.parametrize(("way", "name"), in_turn(WAYS, MODELS))
def test_the_mean_of_many_estimates_is_the_sum_of_all_powers(way: str, name: str) -> None:
    run = filters(MODELS[name], 6, **WAYS[way])
    assert abs(deviation(MODELS[name], run)) < 4


@pytest.mark.parametrize("name", by_night(MODELS, ["modes"]))
def test_the_error_that_filters_estimate_is_the_spread_of_their_estimates(name: str) -> None:
    run = filters(MODELS[name], 24)
    ends = [one.finished for one in finished(run) if one.finished]
    z = np.array([math.exp(one.log_z) for one in ends])
    told = np.array([one.log_z_error if one.log_z_error is not None else 1.0 for one in ends])
    assert math.sqrt((told**2 * z**2).mean()) == pytest.approx(z.std(), rel=0.25)


def chosen_gap(model: pv.TabularModel, particles: int, **more: Any) -> float:
    """Total variation between what filters of so many particles give, and p^α."""
    run = filters(model, particles, **more)
    chosen = [run.chains[one.finished.chosen] for one in finished(run) if one.finished]
    counts = Counter(symbols_of(chain.tokens) for chain in chosen)
    return total_variation(counts, model.power_distribution(ALPHA))


@pytest.mark.parametrize("way", by_night(WAYS, ["plain"]))
def test_more_particles_come_nearer_to_the_power_distribution(way: str) -> None:
    gaps = [chosen_gap(MODELS["modes"], number, **WAYS[way]) for number in (1, 5, 25)]
    # A few hundred draws tell laws apart that are .1 from each other, and hardly nearer ones.
    assert gaps[0] > 1.4 * gaps[1] and gaps[0] > 1.8 * gaps[2]


def chains_of_states(run: pv.Run, number: int) -> list[Counter[Symbols]]:
    """The states after each round of one long chain, cut into so many pieces."""
    decided = [event for event in run.events if isinstance(event, RoundDecided)]
    states = [symbols_of(run.chains[event.chosen].tokens) for event in decided]
    return [Counter(states[at::number]) for at in range(number)]


def chain_gap(
    model: pv.TabularModel, particles: int, seeds: Sequence[int] = range(8), **more: Any
) -> tuple[float, float]:
    """Total variation of the states of independent chains, and what is allowed by chance."""
    rounds = 200
    runs = [filters(model, particles, rounds, seed=seed, **more) for seed in seeds]
    chains = [chains_of_states(run, 1)[0] for run in runs]
    exact = model.power_distribution(ALPHA)
    pooled: Counter[Symbols] = sum(chains, Counter())
    return total_variation(pooled, exact), 2 * monte_carlo_error(chains, exact) + 0.004


@pytest.mark.nightly
@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("particles", [1, 2, 4])
def test_rounds_sample_the_power_distribution_for_every_number_of_particles(
    name: str, particles: int
) -> None:
    gap, allowed = chain_gap(MODELS[name], particles, range(16))
    assert gap < allowed


def test_a_round_is_taken_if_its_estimate_is_higher_and_else_with_the_ratio() -> None:
    run = filters(MODELS["modes"], 2, 60)
    decided = [event for event in run.events if isinstance(event, RoundDecided)]
    assert [event.filter for event in decided] == list(range(60))
    assert decided[0].accepted and decided[0].log_uniform is None
    state = decided[0]
    for event in decided[1:]:
        assert event.log_z_state == state.log_z and event.log_uniform is not None
        assert event.accepted == (event.log_uniform < event.log_z - state.log_z)
        assert event.accepted or event.chosen == state.chosen
        state = event if event.accepted else state
    assert run.chosen == decided[-1].chosen
    assert 0 < sum(event.accepted for event in decided[1:]) < 59


def test_two_particles_give_the_law_of_two_rounds_exactly() -> None:
    """One particle and two rounds, written down: a draw from q, and another with min(1, w′/w)."""
    model = MODELS["ends soon"]
    p, q = model.distribution(), model.low_temperature_distribution(1 / ALPHA)
    weight = {x: p[x] ** ALPHA / q[x] for x in p}
    law: Counter[Symbols] = Counter()
    for x in p:
        for y in p:
            taken = min(1.0, weight[y] / weight[x])
            law[y] += q[x] * q[y] * taken
            law[x] += q[x] * q[y] * (1 - taken)
    run = filters(model, 1, 2 * ROUNDS)
    ends = [one.finished for one in finished(run) if one.finished]
    pairs = zip(ends[::2], ends[1::2], strict=True)
    decided = [pimh.decide(second, first, seed) for seed, (first, second) in enumerate(pairs)]
    counts = [
        Counter(symbols_of(run.chains[one.chosen].tokens) for one in decided[part::16])
        for part in range(16)
    ]
    exact = dict(law)
    pooled: Counter[Symbols] = sum(counts, Counter())
    assert total_variation(pooled, exact) < 2 * monte_carlo_error(counts, exact) + 0.004


# The same with mistakes that others have made, which have to be seen.


def no_new_start(particle: Particle, offset: float) -> None:
    particle.offset = getattr(particle, "offset", 0.0)
    particle.log_prob_then = getattr(particle, "log_prob_then", 0.0)


def without_ramps_correction(particle: Particle, alpha: float, alpha_then: float) -> float:
    """Each token weighs with the exponent that it was drawn for, and never more."""
    settings = PimhSettings(**WAYS["ramp"], alpha=ALPHA)
    return math.fsum(
        exponent(settings, place + 1) * token.log_prob - token.log_proposal
        for place, token in enumerate(particle.tokens[: particle.counted])
    )


def test_weights_that_count_again_after_resampling_are_seen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Particle, "weigh_from_here", no_new_start)
    assert abs(deviation(MODELS["modes"], filters(MODELS["modes"], 6))) > 8


def test_an_estimate_that_forgets_the_weights_before_is_seen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    check = Filter.check

    def forgetful(one: Filter) -> Any:
        before = one.log_z
        yield from check(one)
        one.log_z = before

    monkeypatch.setattr(Filter, "check", forgetful)
    assert abs(deviation(MODELS["modes"], filters(MODELS["modes"], 6))) > 8


def test_a_ramp_without_its_correction_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    way = WAYS["ramp"] | {"ess_threshold": 0.0}
    assert abs(deviation(MODELS["modes"], filters(MODELS["modes"], 6, **way))) < 4
    monkeypatch.setattr(Particle, "log_weight", without_ramps_correction)
    assert abs(deviation(MODELS["modes"], filters(MODELS["modes"], 6, **way))) > 8


@pytest.mark.parametrize("name", MODELS)
def test_a_move_is_a_step_of_the_kernel_on_responses_of_the_present_length(name: str) -> None:
    """That kernel is held against enumeration in `test_kernel` and `test_exactness`."""
    model = MODELS[name]
    whole = filters(model, 6, 20, rejuvenation=2, ess_threshold=1.0)
    run = pv.Run.from_events(whole.events[:1])
    decisions: Counter[tuple[bool, bool]] = Counter()
    for event in whole.events[1:]:
        before = {chain.index: tuple(chain.draft) for chain in run.chains}
        run.append(event)
        for move in event.moves if isinstance(event, ParticlesMoved) else ():
            place = event.position * 2 + event.step - 1
            randomness = step_randomness(1, move.chain, Purpose.MOVE, place, event.position)
            state, made = kernel.step(
                model, before[move.chain], randomness, event.position, ALPHA, 1 / ALPHA
            )
            assert (move.cut, move.divergence) == (made.cut, made.divergence)
            assert move.accepted == made.accepted and list(state) == run.chains[move.chain].draft
            assert move.log_accept_ratio == pytest.approx(made.terms.log_accept_ratio)
            decisions[made.accepted, made.divergence is None] += 1
    assert len(decisions) == 3, "accepted, rejected and unchanged ones"


def test_rounds_that_forget_the_estimate_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pimh.mh, "accepts", lambda ratio, log_u: True)
    gap, allowed = chain_gap(MODELS["modes"], 1, range(3))
    assert gap > 1.5 * allowed


def rounds_apart(run: pv.Run) -> tuple[int, int]:
    """How many rounds have other particles than all others, and how many numbers decide."""
    drawn = [[chain.tokens for chain in run.chains[at : at + 4]] for at in range(0, 80, 4)]
    decided = {event.log_uniform for event in run.events if isinstance(event, RoundDecided)}
    return len(set(map(str, drawn))), len(decided - {None})


def test_every_round_draws_numbers_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    rounds, numbers = rounds_apart(filters(MODELS["flat"], 4, 20))
    assert rounds > 15 and numbers == 19

    def again(seed: int, place: int, purpose: int, *more: int) -> StepRandomness:
        return step_randomness(seed, place % 4 if purpose in (1, 4) else 0, purpose, *more)

    for module in (particle_filter, pimh):
        monkeypatch.setattr(module, "step_randomness", again)
    assert rounds_apart(filters(MODELS["flat"], 4, 20)) == (1, 1)


# What a filter tells, and that it goes on from anywhere.

TOLD: dict[str, Any] = {"num_alternatives": 2, "seed": 5, "ess_threshold": 1.0, "alpha": ALPHA}
GOES_ON: list[dict[str, Any]] = [
    {"sampler": "smc", "num_particles": 8},
    {"sampler": "smc", "num_particles": 8, "rejuvenation": 2, "ramp": 3},
    {"sampler": "smc", "num_particles": 8, "check_every": 3, "resampling": "chopthin"},
    {"sampler": "pimh", "num_particles": 3, "num_rounds": 3, "rejuvenation": 1},
    {"sampler": "pimh", "num_particles": 4, "num_rounds": 2, "check_every": 2, "stop": "bb"},
]


def run_of(settings: dict[str, Any], model: Any = MODELS["flat"], **more: Any) -> pv.Run:
    return pv.sample(model, "", max_new_tokens=model.max_len, **{**TOLD, **settings, **more})


@pytest.mark.parametrize("settings", GOES_ON, ids=str)
def test_a_run_goes_on_behind_every_event_to_the_same_end(settings: dict[str, Any]) -> None:
    whole = run_of(settings)
    kinds = {event.kind for event in whole.events}
    assert "particles_resampled" in kinds
    for count in range(1, len(whole.events)):
        run = pv.Run.from_events(whole.events[:count])
        rest = list(pv.resume(MODELS["flat"], run))
        assert [*run.events, *rest] == whole.events, count


@pytest.mark.parametrize("settings", GOES_ON, ids=str)
def test_a_recording_is_read_as_it_was_told(settings: dict[str, Any], tmp_path: Any) -> None:
    whole = run_of(settings)
    whole.save(str(tmp_path / "run.jsonl"))
    again = pv.load_run(tmp_path / "run.jsonl")
    assert again.events == whole.events and again.own == whole.own
    assert set(whole.started.event_kinds) >= {
        event.kind for event in whole.events if event.kind.startswith("particles")
    }


def test_particles_that_agree_share_a_row_and_are_told_once() -> None:
    run = run_of({"sampler": "smc", "num_particles": 16, "ess_threshold": 0.0})
    drawn = [event for event in run.events if event.kind == "particles_drawn"]
    assert run.cost.forward_passes == len(drawn) == max(len(c.tokens) for c in run.chains)
    beginnings = {
        symbols_of(chain.tokens[:place])
        for chain in run.chains
        for place in range(len(chain.tokens))
    }
    assert run.cost.tokens == len(beginnings)
    told = sum(len(event.tokens) for event in drawn)
    whole = {symbols_of(c.tokens[: n + 1]) for c in run.chains for n in range(len(c.tokens))}
    assert told == len(whole) < sum(len(chain.tokens) for chain in run.chains)


def test_more_rounds_and_smaller_batches_change_no_round() -> None:
    settings = {"sampler": "pimh", "num_particles": 3, "rejuvenation": 1}
    few, many = run_of(settings, num_rounds=2), run_of(settings, num_rounds=5)
    assert [one.tokens for one in few.chains] == [one.tokens for one in many.chains[:6]]
    assert [one.finished for one in finished(few)] == [one.finished for one in finished(many)[:2]]


def test_one_filter_of_a_run_of_rounds_is_that_of_power_smc() -> None:
    one = run_of({"sampler": "smc", "num_particles": 4})
    first = run_of({"sampler": "pimh", "num_particles": 4, "num_rounds": 1})
    assert one.text == first.text and one.chosen == first.chosen
    assert [a.tokens for a in one.chains] == [b.tokens for b in first.chains]


def test_what_resamples_keeps_its_place_and_the_others_are_replaced() -> None:
    assert weights.placed([0, 3, 1, 0]) == (1, 1, 2, 1)


@pytest.mark.parametrize("way", weights.RESAMPLING)
def test_resampling_keeps_the_weight_of_each_in_the_mean(way: str) -> None:
    log_weights = [0.0, -1.0, -2.5, 1.7, -6.0, 0.3]
    expected = weights.shares(log_weights) * 6
    mean = np.zeros(6)
    points = (np.arange(500) + 0.5) / 500
    for uniform in points:
        resampled = weights.RESAMPLING[way](log_weights, uniform)
        for ancestor, weight in zip(resampled.ancestors, resampled.log_weights, strict=True):
            mean[ancestor] += math.exp(weight) / len(points)
    assert mean == pytest.approx(expected, abs=1e-2)


def test_particles_that_all_went_one_way_tell_no_error() -> None:
    """All of them miss the response that has nearly all of Σ p^α: Ẑ is 10 nats too small, so no error of 0 is told."""
    rows = {(): {"a": 0.6, "b": 0.4}, ("a",): {"a": 0.2, "b": 0.2, "</s>": 0.6}}
    model = pv.TabularModel(
        ["a", "b", "</s>"], lambda prefix: rows.get(prefix, {"</s>": 1.0}), eos="</s>", max_len=3
    )
    run = pv.sample(model, "", "smc", alpha=100.0, num_particles=8, max_new_tokens=3)
    finished = filters_of(run)[0].finished
    assert finished and finished.families == 8 and finished.log_z_error is None
    log_z = 100 * math.log(0.4)
    assert finished.log_z < log_z - 9
    assert [said.code for said in about_estimate(finished)] == [
        "filter-label",
        "filter-estimate-alike",
    ]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("way", weights.RESAMPLING)
def test_a_weight_too_small_for_a_number_has_no_copy(way: str) -> None:
    resampled = weights.RESAMPLING[way]([0.0, -2000.0, -1.0], 0.5)
    assert 1 not in resampled.ancestors
    assert all(math.isfinite(weight) for weight in resampled.log_weights)


def test_chopthin_keeps_weights_together_and_does_no_more() -> None:
    spread = np.random.default_rng(3).normal(scale=3, size=(50, 32))
    for number, log_weights in enumerate(spread):
        resampled = weights.chopthin(list(log_weights), number / 50)
        ratio = max(resampled.log_weights) - min(resampled.log_weights)
        assert math.exp(ratio) < weights.WIDEST_RATIO * (1 + 1e-9)
        assert weights.effective_number(resampled.log_weights) >= 16
    even = weights.chopthin([0.0, 0.1, -0.1, 0.2], 0.5)
    assert even.ancestors == (0, 1, 2, 3)


def test_the_error_is_told_only_where_it_can_be_estimated() -> None:
    assert weights.relative_variance([0.0, 0.0], (0, 0)) is None
    assert weights.relative_variance([0.0], (0,)) is None
    assert weights.relative_variance([0.0] * 4, (0, 1, 2, 3)) is None
    assert weights.relative_variance([0.0] * 4, (0, 0, 2, 2)) == pytest.approx(1 / 3)


@pytest.mark.usefixtures("nothing_collected")
@pytest.mark.parametrize("rows", [1, 2])
@pytest.mark.parametrize("settings", GOES_ON[1:4:2], ids=str)
def test_where_memory_runs_out_smaller_batches_tell_the_same(
    settings: dict[str, Any], rows: int
) -> None:
    model = MODELS["flat"]
    little = Cramped(model, rows)
    run = run_of(settings, little, alpha=1.5)
    assert little.refused > 0 and run.events == run_of(settings, alpha=1.5).events


PROMPT = "Mia has 38 coins. Then Mia gives 20 away and loses 2. How many coins does Mia have now?"
ON_POCKET: dict[str, Any] = {"num_particles": 8, "ess_threshold": 0.9, "max_new_tokens": 48}


@pytest.mark.nightly
def test_a_model_reads_no_token_twice_and_row_by_row_it_draws_the_same() -> None:
    model = pv.load_model("pocket", dtype="float64")
    read: list[int] = []
    watch_passes(model, lambda tokens: read.append(tokens.shape[1]))
    run = pv.sample(model, PROMPT, "smc", **ON_POCKET)
    assert sum(event.kind == "particles_resampled" for event in run.events) > 1
    assert read[0] > 10 and set(read[1:]) == {1} and len(read) == run.cost.forward_passes
    single = Cramped(model, 1)
    again = pv.sample(single, PROMPT, "smc", **ON_POCKET)
    assert [chain.text for chain in again.chains] == [chain.text for chain in run.chains]
    assert again.chosen == run.chosen


def test_a_particle_that_was_cut_off_has_no_answer() -> None:
    run = pv.sample(pv.load_model(), PROMPT, "smc", **ON_POCKET | {"max_new_tokens": 10})
    told = told_answers(run.events)
    assert len(told) == 8 and set(told.values()) == {None}
    assert [chain.answer for chain in run.chains] == [None] * 8
    assert any(any(letter.isdigit() for letter in chain.text) for chain in run.chains)
