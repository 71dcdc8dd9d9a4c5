"""Intervals hold the truth about as often as they say, in cases that are hard for them."""

import pytest

from powerviz.analysis import coverage
from powerviz.analysis.accuracy import wilson

EVALUATIONS = 400
"""The standard error of a coverage of .95 is .011, of .92 .014; three of them below .92 is .88."""


@pytest.mark.parametrize(
    ("law", "problems", "samples", "k"),
    [
        ("all 0", 5, 16, 4),
        ("all 1", 200, 1, 1),
        ("all .02", 20, 2, 1),
        ("all .98", 50, 1, 1),
        ("all .5", 50, 4, 4),
        ("Beta(.1, .1)", 5, 16, 16),
        ("Beta(2, 2)", 5, 16, 4),
        ("Beta(2, 2)", 10, 16, 16),
        ("0 or 1, half each", 50, 1, 1),
        ("0 or 1, .965 of 1", 5, 4, 1),
    ],
)
def test_pass_at_k_lies_in_its_interval(law: str, problems: int, samples: int, k: int) -> None:
    found = coverage.coverage_of_pass_at_k(law, problems, samples, k, EVALUATIONS)
    assert found.share >= 0.88
    assert 0 < found.width < 0.75


@pytest.mark.parametrize("pair", coverage.PAIRS)
@pytest.mark.parametrize(("problems", "samples"), [(10, 1), (20, 4)])
def test_a_difference_lies_in_its_interval(pair: str, problems: int, samples: int) -> None:
    found = coverage.coverage_of_difference(pair, problems, samples, EVALUATIONS // 2)
    assert found.share >= 0.9 and found.width > 0


def test_an_interval_that_is_too_narrow_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """What counts problems' samples as if problems were alike misses more than it may."""
    monkeypatch.setattr(coverage, "PROBLEMS", (10,))
    monkeypatch.setattr(coverage, "SAMPLES", (16,))
    monkeypatch.setattr(coverage, "KS", (1,))
    monkeypatch.setattr(coverage, "PAIRS", {})
    monkeypatch.setattr("sys.argv", ["coverage", "--evaluations", "200"])
    assert coverage.main() == 0

    def as_if_alike(counts: list[tuple[int, int]], k: int) -> tuple[float, float, float]:
        samples, right = (sum(of) for of in zip(*counts, strict=True))
        return right / samples, *wilson(right / samples, samples)

    monkeypatch.setattr(coverage, "pass_at_k_with_interval", as_if_alike)
    assert coverage.main() == 1
