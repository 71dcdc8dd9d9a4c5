"""Votes over the samples of a comparison."""

from dataclasses import replace

from powerviz.evaluation.comparison import Sample
from powerviz.evaluation.voting import votes_by_method
from powerviz.runs.events import Alternative, Token


def sample(index: int, answer: str | None, log_prob: float, stored: bool = True) -> Sample:
    others = (Alternative(2, "b", 3 * log_prob), Alternative(3, "c", 3 * log_prob))
    token = Token(1, "a", log_prob, log_prob, others if stored else ())
    right = None if answer is None else answer == "7"
    return Sample("base", index, (token,), "a", answer, True, right)


def test_the_surest_samples_outvote_the_others_and_say_whether_they_are_right() -> None:
    found = votes_by_method(
        [sample(1, "7.0", -3.0), sample(2, "8", -0.1), sample(3, "8", -0.1), sample(4, None, -9)]
    )
    (one,) = found
    assert (one.method, one.samples, one.voting, one.likeliest) == ("base", 4, 3, 2)
    elected = {(vote.score, vote.kept): (answer, right) for vote, answer, right in one.votes}
    assert elected[None, 1.0] == ("8", False)
    assert elected["mean", 1.0] == elected["tail", 0.1] == ("7.0", False)


def test_answers_that_mean_the_same_vote_together() -> None:
    (one,) = votes_by_method([sample(1, "8", -1), sample(2, "7", -1), sample(3, "7.0", -1)])
    assert one.votes[0][1:] == ("7", True)


def test_without_stored_alternatives_there_is_the_plain_vote_only() -> None:
    (one,) = votes_by_method([sample(1, "7", -1, False), sample(2, "7", -1, False)])
    assert one.likeliest == 0 and [vote.score for vote, _, _ in one.votes] == [None]


def test_a_tie_is_known_from_a_majority() -> None:
    torn, agreed = (
        [sample(1, "7", -1), sample(2, "8", -1)],
        [sample(1, "7", -1), sample(2, "7.0", -1)],
    )
    assert [votes_by_method(one)[0].votes[0][0].tied for one in (torn, agreed)] == [True, False]


def test_one_answer_alone_is_no_vote() -> None:
    assert votes_by_method([sample(1, "7", -1), replace(sample(2, None, -1), method="base")]) == []
