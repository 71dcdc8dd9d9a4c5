"""One class: its questions, its votes and where its teacher is, as the sum of what has happened in it.

Knows entries, which `store` keeps, and clocks that others read. An order is checked and becomes an entry; taking an
entry in is all that changes a room. So a server that was started anew, and takes the same entries in, has the same room.
"""

import hashlib
import hmac
import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from powerviz.errors import PowerVizError
from powerviz.messages import Message, say
from powerviz.web.classes.request import Ask, Lock, Move, Plain, Reveal, Vote

Entry = dict[str, Any]
"""Something that has happened: `kind`, `at` (seconds since 1970), and what it was."""
Choice = str | int | float

MOST_STUDENTS = 300
MOST_QUESTIONS = 200
MOST_VIEWS = 120
"""Steps that students can look back at."""
GRACE_SECONDS = 1.5
"""A vote of the countdown's last moment is still on its way."""
LINGER_SECONDS = 600.0
"""How long after its end a class is still told the tally and the verdict of its last question."""
ANSWER = ("answer", "tolerance")
"""The parts of a question that are known with the verdict, for some not even before."""
SECRET = (*ANSWER, "log_uniform", "reason", "where")
"""The parts of a question that only its teacher is told before the verdict."""


class Refused(PowerVizError):
    """An order or a vote that cannot be carried out; `status` is HTTP's."""

    def __init__(self, message: Message, status: int, field: str = "class") -> None:
        super().__init__(field, message)
        self.status = status


@dataclass
class Question:
    """A question that was asked: `asked` is as it was sent, `votes` are by seat; `here` students could vote when it closed."""

    number: int
    asked: dict[str, Any]
    opened: float
    closed: bool = False
    shown: bool = False
    revealed: bool = False
    here: int | None = None
    votes: dict[str, Choice] = field(default_factory=dict)

    @property
    def closes(self) -> float | None:
        """The end of the countdown; None without one."""
        seconds = self.asked.get("seconds")
        return None if seconds is None else self.opened + seconds

    def is_open(self, now: float, grace: float = 0.0) -> bool:
        """Whether one may still vote."""
        return not self.closed and (self.closes is None or now < self.closes + grace)

    def tally(self) -> list[tuple[Choice, int]]:
        """The votes for each choice; for numbers, for each that was sent, in their order."""
        counts = Counter(self.votes.values())
        match self.asked["kind"]:
            case "verdict":
                choices: list[Choice] = ["accept", "reject"]
            case "choice":
                choices = list(range(len(self.asked["choices"])))
            case _:
                choices = sorted(counts)
        return [(choice, counts[choice]) for choice in choices]

    @property
    def is_own(self) -> bool:
        """Whether it is the teacher's own, whose answer is said with the verdict and not before."""
        return self.asked["kind"] != "verdict" and "said" not in self.asked

    def is_right(self, choice: Choice) -> bool:
        """Whether a choice is the answer, within the tolerance of one that is a number."""
        answer = self.asked.get("answer")
        if self.asked["kind"] != "number" or answer is None:
            return choice == answer
        return abs(float(choice) - answer) <= self.asked["tolerance"] + 1e-9 * abs(answer)

    @property
    def right(self) -> int | None:
        """How many were right; None for a question without a right answer."""
        if self.asked.get("answer") is None:
            return None
        return sum(map(self.is_right, self.votes.values()))

    def check(self, choice: Choice) -> Choice:
        """The choice as it is counted. Raises `Refused` if it is none of this question's."""
        match self.asked["kind"]:
            case "verdict":
                fits = isinstance(choice, str)
            case "choice":
                fits = isinstance(choice, int) and 0 <= choice < len(self.asked["choices"])
            case _:
                fits = not isinstance(choice, str) and math.isfinite(choice := float(choice))
        if not fits:
            raise Refused(say("class-no-such-choice"), 422, "choice")
        return choice


@dataclass
class Room:
    """A class. `seats` are devices, by a hash that no other class shares, with when they came; of those some have `voted`."""

    code: str
    key_hash: str
    opened: float
    ends: float
    ended: bool = False
    locked: bool = False
    place: dict[str, Any] | None = None
    views: dict[str, dict[str, Any]] = field(default_factory=dict)
    questions: list[Question] = field(default_factory=list)
    current: Question | None = None
    seats: dict[str, float] = field(default_factory=dict)
    voted: set[str] = field(default_factory=set)

    @classmethod
    def from_entry(cls, entry: Mapping[str, Any]) -> "Room":
        """The room that an entry of the kind `opened` begins."""
        return cls(entry["code"], entry["key"], entry["at"], entry["ends"])

    def holds(self, key: str) -> bool:
        """Whether this is the teacher's key."""
        return hmac.compare_digest(self.key_hash, digest(key))

    def seat_of(self, device: str) -> str:
        """The name under which a device's votes are kept: nothing joins it to its votes in another class."""
        return digest(f"{self.code} {device}")[:16]

    def question(self, number: int) -> Question:
        """The question of this number, counted from 1. Raises `LookupError` if there is none."""
        if not 1 <= number <= len(self.questions):
            raise LookupError(number)
        return self.questions[number - 1]

    def is_over(self, now: float) -> bool:
        """Whether nothing more will happen in it: it has ended, and its last question has had its verdict, or the time for it."""
        open_still = self.current is not None and not self.current.revealed
        return self.ended and not (open_still and now < self.ends + LINGER_SECONDS)

    def count(self, here: int, now: float) -> Entry | None:
        """The entry that says how many could vote, once the vote is closed; None if there is nothing to say."""
        question = self.current
        if question is None or question.here is not None or question.is_open(now):
            return None
        return {"kind": "counted", "at": now, "number": question.number, "here": here}

    # What may happen now

    def order(self, order: Ask | Move | Lock | Reveal | Plain, now: float) -> Entry | None:
        """The entry that an order becomes; None if it changes nothing. Raises `Refused`.

        Of a class that has ended, the last question's tally and verdict can still be shown.
        """
        if self.ended and not order.after_the_end:
            raise Refused(say("class-has-ended"), 410)
        match order:
            case Ask(question=question):
                if len(self.questions) >= MOST_QUESTIONS:
                    raise Refused(say("class-too-many-questions", most=MOST_QUESTIONS), 409)
                return {"kind": "asked", "at": now, "question": question.asked()}
            case Move(place=place):
                told = place.model_dump()
                return {"kind": "placed", "at": now, "place": told} if told != self.place else None
            case Lock(locked=locked):
                return {"kind": "locked", "at": now, "locked": locked}
            case Plain(order="end"):
                return {"kind": "ended", "at": now}
            case Reveal() | Plain():
                if self.current is None:
                    raise Refused(say("class-nothing-asked"), 409)
                told = _answer_told(self.current, order) if isinstance(order, Reveal) else {}
                return {"kind": order.order, "at": now, "number": self.current.number, **told}

    def vote(self, seat: str, vote: Vote, now: float) -> Entry:
        """The entry that a vote becomes. Raises `Refused`."""
        question = self.current
        if self.ended:
            raise Refused(say("class-has-ended"), 410)
        if question is None or question.number != vote.question:
            raise Refused(say("class-vote-closed"), 409)
        if not question.is_open(now, GRACE_SECONDS):
            raise Refused(say("class-vote-closed"), 409)
        choice = question.check(vote.choice)
        return {"kind": "voted", "at": now, "number": vote.question, "seat": seat, "choice": choice}

    # What has happened

    def take(self, entry: Mapping[str, Any]) -> None:
        """Take in what has happened. Raises `LookupError`, `TypeError` or `ValueError` if it is no such thing."""
        match entry["kind"]:
            case "asked":
                number = len(self.questions) + 1
                self.current = Question(number, dict(entry["question"]), entry["at"])
                self.questions.append(self.current)
            case "voted":
                self.question(entry["number"]).votes[entry["seat"]] = entry["choice"]
                self.voted.add(entry["seat"])
            case "close" | "show" | "reveal" | "clear" as name:
                question = self.question(entry["number"])
                question.asked |= {part: entry[part] for part in ANSWER if part in entry}
                self._advance(question, name)
            case "counted":
                self.question(entry["number"]).here = int(entry["here"])
            case "placed":
                self._move(entry["place"])
            case "joined":
                self.seats[entry["seat"]] = entry["at"]
            case "left":
                self.seats.pop(entry["seat"], None)
            case "locked":
                self.locked = bool(entry["locked"])
            case "ended":
                self.ended = True
                self.ends = min(self.ends, entry["at"])
                if self.current is not None:
                    self.current.closed = True
            case other:
                raise ValueError(other)

    def _advance(self, question: Question, name: str) -> None:
        """Close the vote; with it or later the tally is shown, and then the verdict."""
        question.closed = True
        question.shown |= name in ("show", "reveal")
        question.revealed |= name == "reveal"
        if name == "clear" and self.current is question:
            self.current = None

    def _move(self, place: dict[str, Any]) -> None:
        self.place = place
        if place.get("view") is None or place.get("step") is None:
            return
        name = f"{place['tab']} {place['step']}"
        self.views.pop(name, None)
        self.views[name] = {"step": place["step"], **place["view"]}
        while len(self.views) > MOST_VIEWS:
            del self.views[next(iter(self.views))]


def _answer_told(question: Question, order: Reveal) -> dict[str, Choice]:
    """The answer that a teacher gives with the verdict. Raises `Refused` if the question has one, or cannot have this one."""
    if order.answer is None:
        return {}
    if not question.is_own:
        raise Refused(say("class-answer-known"), 409, "answer")
    told = {"answer": question.check(order.answer)}
    return told | ({"tolerance": order.tolerance} if question.asked["kind"] == "number" else {})


def digest(text: str) -> str:
    """A hash in hexadecimal digits."""
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()
