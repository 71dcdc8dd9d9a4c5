"""Ties of the plain vote, as they are told on a terminal."""

from io import StringIO

import pandas as pd
from rich.console import Console

from powerviz.analysis.votes import Vote
from powerviz.analysis.votes_table import COLUMNS
from powerviz.cli.after_samples import print_right_by_vote, print_votes
from powerviz.evaluation.voting import MethodVotes
from powerviz.messages import say


def console() -> Console:
    return Console(file=StringIO(), width=240)


def told(one: Console) -> str:
    assert isinstance(one.file, StringIO)
    return one.file.getvalue()


def test_an_evaluation_says_of_each_method_on_how_many_problems_the_plain_vote_is_a_tie() -> None:
    rows = [
        ("base", "plain", 1.0, 4, 10, 5, 0.5, 0.2, 0.8),
        ("base", "mean", 1.0, 4, 10, 3, 0.8, 0.5, 0.9),
        ("smc", "plain", 1.0, 4, 10, 0, 0.9, 0.6, 1.0),
    ]
    shown = console()
    print_right_by_vote(shown, pd.DataFrame(rows, columns=list(COLUMNS)))
    assert told(shown).count(str(say("cli-vote-ties", method="base", ties=5, problems=10))) == 1
    assert str(say("cli-vote-ties", method="smc", ties=0, problems=10)) not in told(shown)


def test_a_comparison_says_of_which_methods_the_plain_vote_is_a_tie() -> None:
    def votes(method: str, tied: bool) -> MethodVotes:
        return MethodVotes(method, 2, 2, 0, ((Vote(None, 1.0, 2, 0, 0.5, tied), "7", True),))

    shown = console()
    print_votes(shown, [votes("base", True), votes("smc", False)])
    assert str(say("cli-vote-tied", method="base")) in told(shown)
    assert str(say("cli-vote-tied", method="smc")) not in told(shown)
