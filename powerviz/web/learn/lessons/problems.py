"""The field of the lessons on a language model: which of the bundled problems it is asked."""

from collections.abc import Sequence

from powerviz.examples.bundled import Example
from powerviz.messages import say
from powerviz.web.learn.lessons.markup import choice


def problem_field(examples: Sequence[Example]) -> str:
    return choice(
        "example",
        "lesson-problem",
        [(one.name, say(f"lesson-problem-{one.name}")) for one in examples],
    )
