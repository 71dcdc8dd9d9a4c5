"""Laws of the cut against numbers worked out by hand, and the bound that early rejection relies on."""

import itertools
import math
from collections import Counter

import numpy as np
import pytest
import torch

import powerviz as pv
from powerviz.analysis.transitions import state_of
from powerviz.errors import RecordingError
from powerviz.runs.events import Token
from powerviz.samplers.cut_laws import CutLaw
from powerviz.samplers.drawing.token_draw import draw
from tests.samplers.kernel_matrix import SHAPES, model_of

NAMES = ("uniform", "entropy", "hazard")


def token(q: float, entropy: float | None = None) -> Token:
    return Token(0, "", -1.0, math.log(q), entropy=entropy)


def test_the_entropy_cut_follows_the_fourth_power_of_rises() -> None:
    law = CutLaw("entropy", 0.5)
    state = [token(0.5, 1.0), token(0.5, 0.5), token(0.5, 2.5), token(0.5, 2.5)]
    # J = 1, 0, 2⁴ = 16, 0.
    expected = [0.5 * 1 / 17 + 0.125, 0.125, 0.5 * 16 / 17 + 0.125, 0.125]
    assert list(law.probabilities(state)) == pytest.approx(expected, abs=1e-15)


def test_the_hazard_cut_follows_the_chance_to_leave() -> None:
    law = CutLaw("hazard", 0.2)
    state = [token(0.9), token(0.6), token(1.0)]
    expected = [0.8 * 0.1 / 0.5 + 0.2 / 3, 0.8 * 0.4 / 0.5 + 0.2 / 3, 0.2 / 3]
    assert list(law.probabilities(state)) == pytest.approx(expected, abs=1e-15)


def test_where_the_model_is_sure_of_everything_all_places_are_equally_likely() -> None:
    sure = [token(1 - 1e-12, 1e-10 * place) for place in range(4)]
    for name in NAMES:
        assert list(CutLaw(name, 0.3).probabilities(sure)) == [0.25] * 4


@pytest.mark.parametrize("name", NAMES)
def test_cuts_are_drawn_as_often_as_the_law_says(name: str) -> None:
    law = CutLaw(name, 0.5)
    state = state_of(model_of("flat", 3, 4), ("a", "b", "b", "a"), 0.5)
    uniforms = (np.arange(10_000) + 0.5) / 10_000
    drawn = [law.draw(float(uniform), state) for uniform in uniforms]
    counts = Counter(cut for cut, _ in drawn)
    shares = [counts[place] / 10_000 for place in range(4)]
    assert shares == pytest.approx(list(law.probabilities(state)), abs=2e-4)
    for cut, log_cut in set(drawn):
        assert log_cut == law.log_probability(state, cut)
    assert law.draw(math.nextafter(1.0, 0.0), state)[0] == 3


@pytest.mark.parametrize("name", NAMES)
def test_no_way_to_end_beats_the_bound(name: str) -> None:
    law = CutLaw(name, 0.1)
    bounds = 0
    for shape in SHAPES:
        model = model_of(shape, 1, 4)
        responses = [state_of(model, one, 0.5) for one in model.distribution()]
        for x, drawn in itertools.product(responses, range(1, 4)):
            if len(x) <= drawn:
                continue
            for cut in range(drawn):
                masses = law.masses(x[:drawn])
                bound = law.log_bound(float(masses[cut]), float(masses.sum()), drawn)
                assert law.log_probability(x, cut) <= bound + 1e-12
                bounds += 1
    assert bounds > 100


def test_a_uniform_share_of_1_is_the_uniform_law_and_needs_no_entropy() -> None:
    law = CutLaw("entropy", 1.0)
    assert list(law.probabilities([token(0.5)] * 4)) == [0.25] * 4
    assert not law.reads_entropy


def test_an_entropy_that_was_not_recorded_is_said_to_be_missing() -> None:
    with pytest.raises(RecordingError) as caught:
        CutLaw("entropy").probabilities([token(0.5)])
    assert caught.value.message.code == "token-without-entropy"


def test_tokens_know_the_entropy_of_what_they_were_drawn_from() -> None:
    p = torch.tensor([[0.7, 0.2, 0.1, 0.0], [1.0, 0.0, 0.0, 0.0]], dtype=torch.float64)
    q = [value**2 / (0.49 + 0.04 + 0.01) for value in (0.7, 0.2, 0.1)]
    first, sure = draw(p.log(), 0.5, [0.99, 0.3], [-1, -1], entropies=True)
    assert first.entropy == pytest.approx(-sum(one * math.log(one) for one in q), abs=1e-12)
    assert sure.entropy == 0.0
    (without,) = draw(p[:1].log(), 0.5, [0.99], [-1])
    assert without.entropy is None


def test_a_run_records_entropies_where_its_law_reads_them() -> None:
    model = model_of("flat", 0)
    for name in NAMES:
        run = pv.power_sample(model, "", cut_law=name, max_new_tokens=3, num_steps=3)
        known = [token.entropy is not None for token in run.chain.tokens]
        assert all(known) if name == "entropy" else not any(known)
