"""Requests of class mode: a teacher's orders and a student's vote, checked before anything happens.

Knows the shape of what is sent and its limits; whether it may happen now, the room says.
"""

import json
import re
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat, RootModel, ValidationError

from powerviz.errors import SettingError
from powerviz.lessons.exercises.exercise import Exercise
from powerviz.lessons.exercises.questions import EXERCISES
from powerviz.lessons.lesson_questions import LESSON_QUESTIONS, LessonQuestion
from powerviz.messages import say
from powerviz.validation import first_fault

MOST_CHOICES = 6
MOST_PLACES = 60
"""Values in the address of what a teacher shows."""
LONGEST_ADDRESS = 4_000
"""Characters of these values, all together."""
SLOT = re.compile(r"</?\d+/?>")
"""The place of a word with a definition, which a telephone has not."""
Whole = Annotated[int, Field(ge=0, le=10**9)]
Passage = Annotated[str, Field(max_length=6_000)]
Words = Annotated[str, Field(min_length=1, max_length=600)]


class Strict(BaseModel):
    """The base of everything that is sent: known fields, and no text where a number is meant."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Terms(Strict):
    """The terms of log A, in nats; None for one that is no finite number."""

    proposal: FiniteFloat | None
    state: FiniteFloat | None
    length: FiniteFloat | None
    tries: FiniteFloat | None = None


class Where(Strict):
    """The place of a decision on the teacher's page, to which it returns after a reload."""

    run: Annotated[str, Field(max_length=80)]
    event: Whole


class Question(Strict):
    """The base of questions. `seconds` until the vote closes by itself; None is until the teacher closes it."""

    seconds: Annotated[int, Field(ge=5, le=600)] | None = None

    def asked(self) -> dict[str, Any]:
        """Make what the room keeps of it."""
        return self.model_dump()


class VerdictQuestion(Question):
    """Accept or reject: a decision with all that it takes, and hidden from students what the draw said.

    `kept`, `old` and `new` are the response up to the cut, and what stood and what would stand behind it.
    """

    kind: Literal["verdict"]
    step: Whole
    prompt: Passage = ""
    kept: Passage = ""
    old: Passage = ""
    new: Passage = ""
    terms: Terms | None = None
    log_ratio: FiniteFloat | None = None
    published: bool = False
    uniform_cuts: bool = True
    answer: Literal["accept", "reject"]
    log_uniform: FiniteFloat | None = None
    where: Where | None = None


class ChoiceQuestion(Question):
    """A teacher's own question with choices; which is right is said with the verdict."""

    kind: Literal["choice"]
    text: Words
    choices: Annotated[
        list[Annotated[str, Field(min_length=1, max_length=160)]],
        Field(min_length=2, max_length=MOST_CHOICES),
    ]


class NumberQuestion(Question):
    """A teacher's own question whose answer is a number, said with the verdict."""

    kind: Literal["number"]
    text: Words


class ExerciseQuestion(Question):
    """One of the exercises of the course, whose answer is computed here: choices or a number."""

    kind: Literal["exercise"]
    exercise: Annotated[int, Field(ge=1, le=len(EXERCISES))]

    def asked(self) -> dict[str, Any]:
        """Make a question with choices, or for a number, that each page says in its own language."""
        exercise = EXERCISES[self.exercise - 1]
        right = exercise.solve().right
        if isinstance(right, str):
            return _said(exercise, self.seconds) | _choices(exercise, right)
        number = {"kind": "number", "answer": right, "tolerance": exercise.tolerance}
        return _said(exercise, self.seconds) | number


class QuestionOfLesson(Question):
    """The question of a lesson, with choices of which the right one is computed here."""

    kind: Literal["lesson"]
    lesson: Annotated[str, Field(max_length=40)]

    def asked(self) -> dict[str, Any]:
        """Make a question with choices that each page says in its own language."""
        question = LESSON_QUESTIONS[self.lesson]
        right = question.solve().right
        return _said(question, self.seconds) | _choices(question, str(right))


def _said(question: Exercise | LessonQuestion, seconds: int | None) -> dict[str, Any]:
    text = question.text("question")
    reason = question.text("reason").to_json()
    return {
        "seconds": seconds,
        "text": SLOT.sub("", str(text)),
        "said": text.to_json(),
        "reason": reason,
    }


def _choices(question: Exercise | LessonQuestion, right: str) -> dict[str, Any]:
    choices = [question.text(one) for one in question.choices]
    return {
        "kind": "choice",
        "choices": [str(one) for one in choices],
        "said_choices": [one.to_json() for one in choices],
        "answer": question.choices.index(right),
    }


class View(Strict):
    """A step of a run as students see it: the response, of it what the step has put there, and the verdict."""

    prompt: Passage = ""
    kept: Passage = ""
    new: Passage = ""
    verdict: Literal["", "accepted", "rejected", "rejected_early", "unchanged"] = ""
    log_prob: FiniteFloat | None = None


class Place(Strict):
    """The place of the teacher's page: a tab, the values of its address, a step; and for a run what stands there."""

    tab: Literal["explore", "compare", "evaluate", "learn", "library"]
    values: Annotated[
        dict[
            Annotated[str, Field(max_length=40)], Annotated[str, Field(max_length=LONGEST_ADDRESS)]
        ],
        Field(max_length=MOST_PLACES),
    ] = Field(default_factory=dict)
    lesson: Annotated[str, Field(pattern=r"^[a-z_]{1,40}$")] | None = None
    step: Whole | None = None
    steps: Whole | None = None
    view: View | None = None


class GivenOrder(Strict):
    """The base of orders. Those of a last question may come `after_the_end` of a class, too."""

    @property
    def after_the_end(self) -> bool:
        return False


class Ask(GivenOrder):
    """Open a vote."""

    order: Literal["ask"]
    question: Annotated[
        VerdictQuestion | ChoiceQuestion | NumberQuestion | ExerciseQuestion | QuestionOfLesson,
        Field(discriminator="kind"),
    ]


class Move(GivenOrder):
    """Tell the students where the teacher's page is."""

    order: Literal["place"]
    place: Place


class Lock(GivenOrder):
    """Let no further students in, or let them in again."""

    order: Literal["lock"]
    locked: bool


class Reveal(GivenOrder):
    """Show the verdict; with it the teacher says the `answer` to a question of their own: the place of a choice, or a number."""

    order: Literal["reveal"]
    answer: Annotated[int, Field(ge=-(10**15), le=10**15)] | FiniteFloat | None = None
    tolerance: Annotated[FiniteFloat, Field(ge=0)] = 0.0

    @property
    def after_the_end(self) -> bool:
        return True


class Plain(GivenOrder):
    """An order that says all by its name: end the vote, show the tally, go on, end the class."""

    order: Literal["close", "show", "clear", "end"]

    @property
    def after_the_end(self) -> bool:
        return self.order in ("show", "clear")


class Order(RootModel[Annotated[Ask | Move | Lock | Reveal | Plain, Field(discriminator="order")]]):
    """Any order of a teacher's. Raises `SettingError` on its first fault."""

    @classmethod
    def read(cls, body: bytes) -> Ask | Move | Lock | Reveal | Plain:
        """Read an order from a request's body."""
        found = _read(cls, body).root
        match found:
            case Ask(question=QuestionOfLesson(lesson=lesson)) if lesson not in LESSON_QUESTIONS:
                raise SettingError("lesson", say("class-unreadable"))
            case Move(place=place):
                if sum(map(len, place.values.values())) > LONGEST_ADDRESS:
                    place.values.clear()  # a prompt that is too long to be an address
        return found


class Vote(Strict):
    """A student's vote on the question of this number; whether it answers that question, the room says."""

    question: Annotated[int, Field(ge=1, le=10**6)]
    choice: (
        Literal["accept", "reject"] | Annotated[int, Field(ge=-(10**15), le=10**15)] | FiniteFloat
    )

    @classmethod
    def read(cls, body: bytes) -> Self:
        """Read a vote from a request's body. Raises `SettingError`."""
        return _read(cls, body)


def _read(kind: Any, body: bytes) -> Any:
    try:
        sent = json.loads(body)
    except (ValueError, RecursionError):
        raise SettingError("request", say("class-unreadable")) from None
    try:
        return kind.model_validate(sent)
    except ValidationError as error:
        place, reason, _ = first_fault(error)
        where = [part for part in place if isinstance(part, str)]
        name = where[-1] if where else "request"
        raise SettingError(name, say("asked-unusable", reason=reason)) from None
