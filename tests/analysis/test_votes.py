"""DeepConf's scores and votes, against numbers counted by hand."""

import math
from dataclasses import replace

import pytest

import powerviz as pv
from powerviz.analysis.votes import (
    Scores,
    likeliest_stored,
    scores_of,
    votes,
)
from powerviz.runs.confidence import LIKELIEST, token_confidence
from powerviz.runs.events import Alternative, Token


def token(log_prob: float, *others: float) -> Token:
    alternatives = tuple(Alternative(9 + place, "x", value) for place, value in enumerate(others))
    return Token(1, "a", log_prob, log_prob, alternatives)


def sure(value: float) -> Scores:
    return Scores(value, value, value, value)


def same(one: str, other: str) -> bool:
    return one.lower() == other.lower()


def test_confidence_of_a_token_is_minus_the_mean_of_log_p_over_the_likeliest() -> None:
    assert token_confidence(token(-1.0, -2.0, -6.0), 3) == pytest.approx(3)
    assert token_confidence(token(-6.0, -1.0, -2.0), 2) == pytest.approx(1.5)


def test_it_is_that_of_the_whole_distribution_whichever_token_was_drawn() -> None:
    chances = {"a": 0.5, "b": 0.25, "c": 0.15, "d": 0.06, "</s>": 0.04}
    model = pv.TabularModel(list(chances), lambda prefix: chances, eos="</s>", max_len=3)
    run = pv.sample(model, "", "base", num_samples=40, max_new_tokens=3, num_alternatives=3)
    drawn = [token for chain in run.chains for token in chain.tokens]
    assert {token.text for token in drawn} == set(chances)
    expected = -sum(map(math.log, (0.5, 0.25, 0.15))) / 3
    for one in drawn:
        assert token_confidence(one, 3) == pytest.approx(expected, abs=1e-5)


def test_likeliest_tokens_are_as_many_as_were_stored_and_twenty_at_most() -> None:
    assert likeliest_stored([[token(-1.0, -2.0)], [token(-1.0, -2.0, -3.0), token(-1.0)]]) == 2
    assert likeliest_stored([[token(-1.0, *[-2.0] * 30)]]) == LIKELIEST
    assert likeliest_stored([[token(-1.0, -2.0)]]) == likeliest_stored([]) == 0


def test_scores_are_those_of_sliding_windows_of_a_quarter_of_the_response() -> None:
    confidences = [4, 4, 1, 3, 4, 4, 4, 2]
    found = scores_of([token(-float(value)) for value in confidences], 1)
    assert found.mean == pytest.approx(3.25)
    assert found.tail == pytest.approx(3)
    assert found.lowest_group == pytest.approx(2)
    assert found.lowest_tenth == pytest.approx(2)


def test_the_lowest_tenth_is_a_mean_of_several_windows_where_there_are_as_many() -> None:
    confidences = [*range(1, 101)]
    found = scores_of([token(-float(value)) for value in confidences], 1)
    windows = [13 + start for start in range(76)]
    assert found.lowest_group == pytest.approx(windows[0])
    assert found.lowest_tenth == pytest.approx(sum(windows[:7]) / 7)


def test_a_response_of_one_token_has_its_confidence_as_every_score() -> None:
    assert scores_of([token(-2.0, -4.0)], 2) == replace(sure(3.0), likeliest=2)


def test_where_nothing_else_is_possible_the_model_is_as_sure_as_can_be() -> None:
    certain, torn = token(0.0), token(math.log(0.5), math.log(0.5))
    assert token_confidence(certain, 2) > 20 > token_confidence(torn, 2)


def test_a_sure_minority_wins_where_confidence_weighs() -> None:
    answers = ["A", "a", "B", None]
    found = {
        (vote.score, vote.kept): vote
        for vote in votes(answers, [sure(1), sure(1), sure(3), sure(9)], same)
    }
    assert found[None, 1.0].elected == 0 and found[None, 1.0].share == pytest.approx(2 / 3)
    weighted = found["tail", 1.0]
    assert (weighted.elected, weighted.voters) == (2, 3) and weighted.share == pytest.approx(0.6)
    assert (found["mean", 0.1].elected, found["mean", 0.1].voters) == (2, 1)


def test_only_the_surest_vote_and_one_at_least() -> None:
    answers = [*["A"] * 6, *["B"] * 4]
    scores = [sure(1 + place / 100) for place in range(10)]
    found = {(vote.score, vote.kept): vote for vote in votes(answers, scores, same)}
    assert [found["mean", kept].voters for kept in (1.0, 0.9, 0.1)] == [10, 9, 1]
    assert found["mean", 0.9].elected == 1 and found["mean", 0.1].elected == 9


def test_each_score_weighs_by_itself() -> None:
    scores = [Scores(2, 1, 1, 1), Scores(1, 2, 1, 1), Scores(1, 1, 2, 1), Scores(1, 1, 1, 2)]
    elected = {vote.score: vote.elected for vote in votes([*"ABCD"], scores, same)}
    assert elected == {None: 0, "mean": 0, "tail": 1, "lowest_group": 2, "lowest_tenth": 3}


def test_without_scores_there_is_the_plain_vote_and_without_answers_none() -> None:
    assert [vote.score for vote in votes(["A", "B"], None, same)] == [None]
    assert votes([None, None], [sure(1), sure(1)], same) == []


def test_a_vote_is_tied_where_another_answer_weighs_the_same() -> None:
    scores = [sure(1), sure(2), sure(3)]
    found = {(vote.score, vote.kept): vote for vote in votes(["A", None, "B"], scores, same)}
    plain = found[None, 1.0]
    assert (plain.elected, plain.tied) == (0, True)
    assert not found["mean", 1.0].tied and not votes(["A", "B", "b"], None, same)[0].tied
