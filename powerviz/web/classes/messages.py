"""Messages to students and their teacher about a class, and the table of its votes.

Knows rooms. Until the teacher shows them, students are told neither the tally nor the verdict: they are not in what
is sent to them.
"""

import datetime
from typing import Any, NotRequired, TypedDict

import pandas as pd

from powerviz.evaluation.csv_files import csv_text
from powerviz.web.classes.room import SECRET, Choice, Question, Room


class TallyRow(TypedDict):
    """The votes for one choice."""

    choice: str | float
    votes: int


class AskedQuestion(TypedDict):
    """The question as it stands; `closes` is in seconds since 1970. What is not there is not to be known yet.

    `here`, which its teacher is told once the vote is closed, is how many students could vote then.
    """

    number: int
    asked: dict[str, Any]
    opened: float
    closes: float | None
    open: bool
    shown: bool
    revealed: bool
    tally: NotRequired[list[TallyRow]]
    votes: NotRequired[int]
    right: NotRequired[int | None]
    here: NotRequired[int]


class PastQuestion(TypedDict):
    """A question whose verdict is known; `right` None where no answer is the right one."""

    number: int
    kind: str
    answer: str | float | None
    tolerance: float
    right: int | None
    votes: int


class ClassState(TypedDict):
    """A class at this moment; `over` if nothing more will be told of it.

    Only its teacher is told the students, how many there are and have been, and how many questions there were.
    """

    code: str
    ended: bool
    over: bool
    ends: float
    locked: bool
    place: dict[str, Any] | None
    question: AskedQuestion | None
    past: list[PastQuestion]
    here: NotRequired[int]
    students: NotRequired[int]
    questions: NotRequired[int]


class OneQuestion(TypedDict):
    """A question that was asked before, or that is asked now; `mine` is the device's own vote, None without one."""

    question: AskedQuestion
    mine: str | float | None


class YourVotes(TypedDict):
    """A device's own votes, by the numbers of the questions."""

    votes: dict[str, str | float]


class ClassMessage(TypedDict):
    """The news of a class. `now` is the server's clock, in seconds since 1970; `you` comes with the first."""

    now: float
    state: ClassState
    you: NotRequired[YourVotes]


def state_of(room: Room, now: float, teacher: bool, here: int = 0) -> ClassState:
    """Tell of a room: to its teacher all, to students what they may know."""
    found: ClassState = {
        "code": room.code,
        "ended": room.ended,
        "over": room.is_over(now),
        "ends": room.ends,
        "locked": room.locked,
        "place": room.place,
        "question": _question(room.current, now, teacher) if room.current else None,
        "past": [_past(one) for one in room.questions if one.revealed],
    }
    if teacher:
        found |= {"here": here, "students": len(room.seats), "questions": len(room.questions)}
    return found


def votes_of(room: Room, seat: str) -> YourVotes:
    """The votes of one seat."""
    return {
        "votes": {str(one.number): one.votes[seat] for one in room.questions if seat in one.votes}
    }


def question_of(room: Room, number: int, now: float, seat: str | None) -> OneQuestion:
    """Tell of one question: to the teacher (no seat) all, to a seat what it may know. Raises `LookupError` if there is none."""
    question = room.question(number)
    mine = None if seat is None else question.votes.get(seat)
    return {"question": _question(question, now, seat is None), "mine": mine}


def votes_csv(room: Room) -> str:
    """A row for each choice of each question: how many have chosen it, whether it is right, and what is."""
    rows = [
        {
            "question": question.number,
            "asked": datetime.datetime.fromtimestamp(question.opened, datetime.UTC).isoformat(
                timespec="seconds"
            ),
            "kind": question.asked["kind"],
            "step": question.asked.get("step"),
            "text": question.asked.get("text", ""),
            "choice": _said(question, choice),
            "votes": votes,
            "right": _rightness(question, choice),
            "voters": len(question.votes),
            "answer": _said(question, question.asked.get("answer")),
            "tolerance": question.asked.get("tolerance"),
        }
        for question in room.questions
        for choice, votes in _counted(question)
    ]
    columns = ["question", "asked", "kind", "step", "text", "choice", "votes", "right", "voters"]
    columns += ["answer", "tolerance"]
    return csv_text(pd.DataFrame(rows, columns=columns).astype({"step": "Int64"}))


def _question(question: Question, now: float, teacher: bool) -> AskedQuestion:
    known = teacher or question.revealed
    asked = {name: value for name, value in question.asked.items() if known or name not in SECRET}
    found: AskedQuestion = {
        "number": question.number,
        "asked": asked,
        "opened": question.opened,
        "closes": question.closes,
        "open": question.is_open(now),
        "shown": question.shown,
        "revealed": question.revealed,
    }
    if teacher or question.shown:
        found["tally"] = [{"choice": choice, "votes": n} for choice, n in question.tally()]
        found["votes"] = len(question.votes)
    if teacher and question.here is not None:
        found["here"] = question.here
    if known:
        found["right"] = question.right
    return found


def _past(question: Question) -> PastQuestion:
    return {
        "number": question.number,
        "kind": question.asked["kind"],
        "answer": question.asked.get("answer"),
        "tolerance": question.asked.get("tolerance", 0.0),
        "right": question.right,
        "votes": len(question.votes),
    }


def _counted(question: Question) -> list[tuple[Choice | None, int]]:
    """The tally, or a row of nothing where it has none."""
    return [*question.tally()] or [(None, 0)]


def _rightness(question: Question, choice: Choice | None) -> bool | None:
    """Whether a choice is right; None where that is not known, or nobody has chosen."""
    if choice is None or question.asked.get("answer") is None:
        return None
    return question.is_right(choice)


def _said(question: Question, choice: Choice | None) -> Choice | None:
    """A choice as the table names it: the words of one of several."""
    if question.asked["kind"] != "choice" or not isinstance(choice, int):
        return choice
    said: str = question.asked["choices"][choice]
    return said
