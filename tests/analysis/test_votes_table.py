"""Right by vote: each vote over all problems, against elections worked out by hand."""

from collections.abc import Sequence

import pandas as pd
import pytest

from powerviz.analysis import votes_table as table
from powerviz.analysis.accuracy import accuracy_with_interval
from powerviz.analysis.tables import methods_table
from powerviz.evaluation.results import samples_frame
from tests.evaluation.toy import finished, toy_plan

Row = tuple[str, str, str | None, bool | None, Sequence[float] | None]
SURE = (9.0, 1.0, 1.0, 1.0)
UNSURE = (1.0, 1.0, 1.0, 2.0)


def frame(rows: Sequence[Row], likeliest: float = 8, grading: str = "text") -> pd.DataFrame:
    """Samples: method, problem, answer, verdict and the four scores, None where they are not known."""
    scored = [
        [*(row[4] or [float("nan")] * 4), likeliest if row[4] else float("nan")] for row in rows
    ]
    first = pd.DataFrame(
        [row[:4] for row in rows], columns=["method", "problem", "answer", "right"]
    )
    first["right"] = first["right"].astype("boolean")
    return first.assign(grading=grading).join(pd.DataFrame(scored, columns=list(table.SCORED)))


def shares(found: pd.DataFrame) -> dict[tuple[str, float], float]:
    return {(row["score"], row["kept"]): row["accuracy"] for row in found.to_dict("records")}


OUTVOTED: list[Row] = [
    ("base", "p", "a", True, SURE),
    ("base", "p", "b", False, UNSURE),
    ("base", "p", "b", False, UNSURE),
    ("base", "p", None, False, None),
]
AGREED: list[Row] = [("base", "q", "a", True, UNSURE), ("base", "q", "a", True, UNSURE)]


def test_the_surest_samples_outvote_the_others_where_their_score_weighs() -> None:
    found = table.votes_table(frame(OUTVOTED + AGREED))
    assert set(found["problems"]) == {2} and set(found["likeliest"]) == {8}
    right = shares(found)
    assert list(right) == list(table.VOTES)
    assert right["plain", 1.0] == right["tail", 1.0] == right["lowest_tenth", 0.1] == 0.5
    assert right["mean", 1.0] == right["mean", 0.9] == right["mean", 0.1] == 1
    row = found.set_index(["score", "kept"]).loc[("plain", 1.0)]
    assert tuple(row[["accuracy", "low", "high"]]) == accuracy_with_interval([[False], [True]])


def test_where_nobody_has_an_answer_every_vote_is_wrong() -> None:
    silent: list[Row] = [("base", "r", None, False, SURE), ("base", "r", None, False, SURE)]
    assert set(shares(table.votes_table(frame(AGREED + silent))).values()) == {0.5}
    alone = shares(table.votes_table(frame(silent)))
    assert set(alone) == set(table.VOTES) and set(alone.values()) == {0}


def test_problems_on_which_a_vote_is_a_tie_are_counted() -> None:
    torn: list[Row] = [("base", "t", "a", True, SURE), ("base", "t", "b", False, UNSURE)]
    silent: list[Row] = [("base", "r", None, False, SURE), ("base", "r", None, False, SURE)]
    found = table.votes_table(frame(OUTVOTED + AGREED + torn + silent)).set_index(["score", "kept"])
    assert found["ties"][table.PLAIN, 1.0] == 1 and set(found["problems"]) == {4}
    assert found["ties"]["mean", 1.0] == 0 and found["ties"]["tail", 1.0] == 1


@pytest.mark.parametrize("how", ["no columns", "one unknown", "another k"])
def test_without_scores_of_one_k_for_all_voters_there_is_the_plain_vote_only(how: str) -> None:
    samples = frame(OUTVOTED + AGREED)
    if how == "no columns":
        samples = samples.drop(columns=list(table.SCORED))
    elif how == "one unknown":
        samples.loc[5, list(table.SCORED)] = float("nan")
    else:
        samples.loc[5, "confidence_likeliest"] = 4
    found = table.votes_table(samples)
    assert shares(found) == {("plain", 1.0): 0.5} and found["likeliest"].tolist() == [0]


def test_one_sample_is_no_vote_nor_are_programs_or_what_nobody_can_grade() -> None:
    assert table.votes_table(frame(OUTVOTED[:1])).empty
    assert table.votes_table(frame(OUTVOTED, grading="code")).empty
    ungraded: list[Row] = [(*row[:3], None, row[4]) for row in OUTVOTED]
    assert table.votes_table(frame(ungraded)).empty


def test_the_plain_vote_is_the_majority_of_the_methods_table() -> None:
    plan = toy_plan(4, 4)
    samples = samples_frame(plan, finished(plan))
    majority = methods_table(samples).set_index("method")["majority"].dropna()
    found = table.votes_table(samples)
    plain = found[found["score"] == table.PLAIN].set_index("method")["accuracy"]
    assert plain.to_dict() == majority.to_dict() and 0 < plain.mean() < 1
    assert (found["likeliest"] > 1).all()


def test_votes_of_a_problem_are_counted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    samples = frame(OUTVOTED + AGREED)
    table._count.cache_clear()
    once = table.votes_table(samples)

    def counted_again(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(table, "votes", counted_again)
    assert table.votes_table(samples).equals(once)
