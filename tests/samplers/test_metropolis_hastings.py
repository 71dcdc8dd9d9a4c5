"""The acceptance ratio against numbers worked out by hand, and the cut against its distribution."""

import math
from collections import Counter

import numpy as np
import pytest

from powerviz.runs.events import Token
from powerviz.samplers import metropolis_hastings as mh


def token(p: float, q: float) -> Token:
    return Token(0, "", math.log(p), math.log(q))


def test_the_acceptance_ratio_by_hand() -> None:
    state = [token(0.5, 0.6), token(0.4, 0.2)]
    proposal = [token(0.5, 0.6), token(0.3, 0.5), token(0.9, 0.95)]
    terms = mh.accept_terms(state, proposal, divergence=1, proposal_length=3, alpha=2.0)
    # A = [p(x')² / q(x')] / [p(x)² / q(x)] · n / n', over the tokens from the divergence on.
    by_hand = (0.3**2 / 0.5) * (0.9**2 / 0.95) / (0.4**2 / 0.2) * 2 / 3
    assert terms.log_accept_ratio == pytest.approx(math.log(by_hand), abs=1e-12)


def test_kept_tokens_do_not_matter_to_the_ratio() -> None:
    state = [token(0.5, 0.6), token(0.4, 0.2)]
    proposal = [state[0], token(0.3, 0.5)]
    from_cut = mh.accept_terms(state, proposal, divergence=0, proposal_length=2, alpha=3.0)
    from_divergence = mh.accept_terms(state, proposal, divergence=1, proposal_length=2, alpha=3.0)
    assert from_cut.log_accept_ratio == pytest.approx(from_divergence.log_accept_ratio, abs=1e-12)


def test_the_weight_is_the_normaliser_of_the_proposal_where_temperature_is_one_over_alpha() -> None:
    p = np.array([0.7, 0.2, 0.1])
    normaliser = (p**4).sum()
    tokens = [token(float(value), float(value**4 / normaliser)) for value in p]
    for each in tokens:
        assert mh.log_weight([each], 4.0) == pytest.approx(math.log(normaliser), abs=1e-12)


def test_every_cut_is_equally_likely() -> None:
    uniforms = (np.arange(6000) + 0.5) / 6000
    counts = Counter(mh.draw_cut(float(uniform), 6) for uniform in uniforms)
    assert counts == {cut: 1000 for cut in range(6)}


def test_the_cut_stays_inside_the_response_at_the_ends_of_the_unit_interval() -> None:
    assert mh.draw_cut(0.0, 3) == 0
    assert mh.draw_cut(math.nextafter(1.0, 0.0), 3) == 2


def test_a_longer_proposal_pays_for_its_length() -> None:
    assert mh.log_cut_ratio(4, 8) == pytest.approx(math.log(0.5))
    assert mh.log_cut_ratio(8, 4) == pytest.approx(math.log(2.0))


def test_log_u_is_finite_for_every_random_number() -> None:
    assert mh.log_uniform(0.0) == 0.0
    assert math.isfinite(mh.log_uniform(math.nextafter(1.0, 0.0)))


@pytest.mark.parametrize(
    ("alpha", "temperature", "possible"),
    [(4.0, 0.25, True), (4.0, 1.0, True), (4.0, 0.2, False), (1.0, 1.0, True), (3.0, 1 / 3, True)],
)
def test_early_rejection_needs_a_temperature_between_one_over_alpha_and_one(
    alpha: float, temperature: float, possible: bool
) -> None:
    assert mh.can_reject_early(alpha, temperature) is possible


def test_within_that_range_no_token_has_a_positive_weight() -> None:
    stream = np.random.default_rng(0)
    for _ in range(200):
        p = stream.dirichlet(np.full(5, 0.3)) + 1e-12
        p /= p.sum()
        alpha = float(stream.uniform(1, 6))
        temperature = float(stream.uniform(1 / alpha, 1))
        q = p ** (1 / temperature) / (p ** (1 / temperature)).sum()
        weights = alpha * np.log(p) - np.log(q)
        assert (weights < mh.ROUNDING).all()
