"""Whether two answers mean the same: by what they are, from the simplest kind to formulas.

Knows answers as strings. A choice is compared by its letter, a time of day by its minutes, words by
their letters, a number in a base by its digits, a quantity exactly, what is made of parts part by
part (`shapes`), and what is left, one formula with another, by computer algebra (`asking`).
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from powerviz.grading.choices import letter_of
from powerviz.grading.mathematics import asking
from powerviz.grading.mathematics.dates import same_date
from powerviz.grading.mathematics.normalisation import formula, in_radians, spelled, tight
from powerviz.grading.mathematics.quantities import (
    Quantity,
    quantity,
    same_quantity,
    same_time,
    time_of_day,
)
from powerviz.grading.mathematics.shape_comparison import same_shape
from powerviz.grading.mathematics.shapes import Shape, shape
from powerviz.grading.mathematics.units import KNOWN, NEVER_COUNTED, currency
from powerviz.grading.mathematics.variables import named_alike, told_apart
from powerviz.grading.mathematics.words import (
    FUNCTIONS,
    is_anagram_in_text,
    is_product,
    is_words,
    same_words,
)

LONGEST_COMPARED = 500
LONG_TO_COMPARE = 0.5
"""Seconds of work."""
MOST_PARTS = 8

LETTER = re.compile(r"\(?\s*([A-J])\s*\)?")
IN_A_BASE = re.compile(
    r"\(?\s*([0-9A-Za-z]*\d[0-9A-Za-z]*|[A-F]+(?=\s*\)?\s*_\s*\{?\s*1[1-9]))\s*\)?\s*(?:_\s*\{?\s*(?:\\text\s*\{)?\s*(?:base\s*\}?\s*)?(\d+|[a-z]+)\s*\}?\s*\}?"
    r"|(?:\\text\s*\{)?\s*\(?\s*(?:in\s+)?base[\s-]*\}?\s*(\d+|[a-z]+)\s*\)?\s*\}?)"
)
BASES = {
    name: str(base)
    for base, name in enumerate(
        re.findall(r"\w+", "two three four five six seven eight nine ten eleven twelve"), start=2
    )
} | {"binary": "2", "sixteen": "16"}
LEADS_IN = re.compile(
    r"(?:(?:\\text\s*\{\s*)?(?:(?:the )?(?:final )?answer(?: is)?:?|,?\s*of course,?|exactly|approximately|approx\.?|about|roughly|around|simply|just"
    r"|only|therefore|thus|then|indeed|again|still|definitely|certainly|surely|clearly|obviously|as follows:?|number(?=\s+-?\d)|equal to|given by|equals|a total of|that|which is|it is|on(?=\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|option|(?:the|a) (?:number|integer|value)(?=\s+\d)|:)"
    r"(?:\s*\}\s*|\s+)|(?:=|-)+>\s*|—\s*|\\(?:Rightarrow|implies|to|rightarrow)(?![A-Za-z])\s*|[=≈]\s*|\\approx\s*|\\boxed\s*)+",
    re.IGNORECASE,
)
NAMELY = re.compile(r"\b(?:between|from)\b.*,\s*(?:namely|that is|i\.e\.),?\s+")
RATHER = re.compile(r"not\s+\S+,?\s+but\s+(?:rather\s+)?(?=\S)")
LABEL = re.compile(r"\(?[a-e]\)\s+(?=-?\d[\d.,/]*$)")
TAIL = re.compile(
    r"\s*\\text\s*\{(?P<text>[^{}]*)\}\s*(?P<power>\^\s*\{?\s*[23]\s*\}?)?$|(?<=[\d)}A-Za-z])\s+(?P<words>[A-Za-z][A-Za-z .'/-]*(?:\^\s*\{?\s*[23]\s*\}?)?)$"
)
SPOKEN = re.compile("|".join(sorted(FUNCTIONS | {"degrees"}, key=lambda name: (-len(name), name))))
"""Words in formulas that are known; the longest first, so that no infinity is an inf with a rest."""
ANGULAR = re.compile(r"(?<![A-Za-z])(?:sin|cos|tan|cot|sec|csc)(?![A-Za-z])")
UNKNOWN_WORD = re.compile(r"(?<![\\A-Za-z])[A-Za-z]{4,}|\\text")
NAMED_BY_A_DIGIT = re.compile(r"(?<![\\A-Za-z])[A-Za-z]\d")
"""A2 and 2A are two things."""
SENTENCE = re.compile(
    r"(?P<subject>[A-Za-z][A-Za-z '’,-]*?)\s+(?:is|are|was|were|be|equals?|has|have|had|makes?|made|gets?|got|earns?|earned"
    r"|needs?|needed|costs?|weighs?|pays?|paid|saves?|saved|takes?|took|spends?|spent|gives?|gave|eats?|ate|buys?|bought"
    r"|sells?|sold|contains?|requires?|receives?|received|lasts?|lasted|owes?|owed|walks?|walked|runs?|ran|lost|loses?"
    r"|=)\s+(?:(?:exactly|a total of|about|approximately|equal to|only|now)\s+)*(?P<quantity>-?\$?[\d.].*)"
)
ABOUT_ANOTHER = NEVER_COUNTED - {
    "first",
    "other",
    "others",
    "many",
    "short",
    "least",
    "most",
    "max",
    "min",
} | set(
    re.findall(
        r"\S+",
        "all any every no none nobody nothing whose square cube reciprocal opposite what how cannot digits twice half"
        " number's isn't",
    )
)
"""Words in a sentence whose number is not what the sentence is about."""


def compared(answer: str, truth: str, seconds: float | None = None) -> bool | None:
    """Whether an answer means the same as the true one; None if they cannot be compared.

    That is so if one has over 500 characters and is not the other verbatim, if it holds a number
    nobody could write down (9!!!!), or if the comparison takes more than two seconds, or `seconds`
    if these are fewer.
    """
    if answer.strip() == truth.strip():
        return True
    if max(len(answer), len(truth)) > LONGEST_COMPARED:
        return None
    one, other = _led_in(spelled(answer)), _led_in(spelled(truth))
    if not one or not other or is_anagram_in_text(answer, truth):
        return False
    if one == other and currency(answer) == currency(truth):
        return True
    counted_in = currency(answer), currency(truth)
    for kind in KINDS:
        if (same := kind(one, other)) is not None:
            return same
    if (same := _as_quantities(one, other, *counted_in)) is not None:
        return same
    budget = asking.Budget(seconds)

    def leaf(first: str, second: str) -> bool | None:
        return _same_formula(first, second, budget)

    first, second = _without_tail(one, other)
    if first is None:
        return False
    return same_shape(shape(first), shape(second), leaf)


@lru_cache(maxsize=8192)
def slow_to_compare(truth: str) -> bool:
    """Whether a right answer keeps computer algebra busy by itself, for half a second or more.

    Each formula in it is compared with itself and with 1, apart from everybody's comparisons.
    """
    bare = _led_in(spelled(truth))
    if not bare or len(truth) > LONGEST_COMPARED:
        return False
    if any(kind(bare, bare) is not None for kind in (*KINDS, _as_quantities)):
        return False
    return any(
        asking.takes_long("same", formula(part), other, LONG_TO_COMPARE)
        for part in list(_formulas(shape(bare)))[:MOST_PARTS]
        for other in (formula(part), "1")
    )


def _formulas(found: Shape) -> Iterator[str]:
    """The formulas that a shape is made of."""
    if not found.parts:
        yield found.text
    for part in found.parts:
        yield from _formulas(part)


def _as_choices(one: str, other: str) -> bool | None:
    letters = [LETTER.fullmatch(text) for text in (one, other)]
    if not any(letters) or "'" in one + other:
        return None
    said = [letter_of(text) for text in (one, other)]
    bracketed = any(re.fullmatch(r"\(\s*[A-Ja-j]\s*\)", text) for text in (one, other))
    if not bracketed and len(one) == len(other) == 1:
        return one == other  # E is not e
    if None not in said:
        return said[0] == said[1]
    marked = [
        text for text, letter in zip((one, other), letters, strict=True) if letter and "(" in text
    ]
    return False if marked else None


def _as_times(one: str, other: str) -> bool | None:
    first, second = time_of_day(one), time_of_day(other)
    if first is None and second is None:
        return None
    if first is None or second is None:
        clock, text = (one, other) if second is None else (other, one)
        # Nor is a time of day a ratio: 3:40 is not 3/40.
        return False if ":" in clock and ":" not in text else None
    if first[3] == second[3] == "" and first[2] == second[2] == 0:
        return first[:2] == second[:2]
    return same_time(first, second)


def _in_a_base(one: str, other: str) -> bool | None:
    """A number in a base is its digits and the base; as LaTeX the base is lost."""
    first, second = IN_A_BASE.fullmatch(one), IN_A_BASE.fullmatch(other)
    if first is None and second is None:
        return None
    if first is None or second is None:
        found, plain = (first or second), (one if first is None else other)
        if found is not None and _digits(plain) and _digits_and_base(found)[1] == "10":
            return _digits_and_base(found)[0] == plain.lstrip("0")
        return False if _digits(one) or _digits(other) else None
    return _digits_and_base(first) == _digits_and_base(second)


def _digits(text: str) -> bool:
    return bool(re.fullmatch(r"\d+", text))


def _digits_and_base(found: re.Match[str]) -> tuple[str, str]:
    base = found[2] or found[3]
    return found[1].lstrip("0").upper(), BASES.get(base, base)


def _as_quantities(one: str, other: str, paid: str = "", due: str = "") -> bool | None:
    """Numbers with their units; `paid` and `due` is the money whose sign stood before them."""
    first, second = quantity(one), quantity(other)
    if first is not None and second is not None:
        return same_quantity(_in_money(first, paid), _in_money(second, due))
    for known, text in ((second, one), (first, other)):
        if known is not None and not known.unit and (said := _in_a_sentence(text)) is not None:
            return same_quantity(known, said)
    return None


def _in_money(number: Quantity, money: str) -> Quantity:
    return replace(number, unit=money) if money and not number.unit else number


def _in_a_sentence(text: str) -> Quantity | None:
    """The number that a sentence ends with: the total is 5, Ann has 5 apples."""
    found = SENTENCE.fullmatch(text)
    if found is None:
        return None
    words = re.findall(r"[a-z'’]+", found["subject"].lower())
    if any(word in ABOUT_ANOTHER or word.endswith(("n't", "n’t")) for word in words):
        return None
    return quantity(found["quantity"])


def _same_formula(one: str, other: str, budget: asking.Budget) -> bool | None:
    one, other = named_alike(one, other)
    if tight(one) == tight(other):
        return True
    for kind in (_in_a_base, same_date, _as_quantities, same_words):
        if (same := kind(one, other)) is not None:
            return same
    if UNKNOWN_WORD.search(_without_functions(one)) or UNKNOWN_WORD.search(
        _without_functions(other)
    ):
        return False  # as LaTeX they would be products
    first, second = told_apart(formula(one), formula(other))
    if any(text.count("{") != text.count("}") for text in (first, second)):
        return False
    if tight(first) == tight(second):
        return True
    if r"\ldots" in first + second or "'" in first + second:
        return False
    if NAMED_BY_A_DIGIT.search(first) or NAMED_BY_A_DIGIT.search(second):
        return False
    return asking.ask("same", in_radians(first), in_radians(second), budget)


def _without_functions(text: str) -> str:
    text = re.sub(
        r"\\(?:begin|end|operatorname|mathbb|overline|underline)\s*\{[A-Za-z]*\}", "", text
    )
    return SPOKEN.sub("", text)


def _without_tail(one: str, other: str) -> tuple[str | None, str]:
    """Both without the units behind them; None for the first where their units differ."""
    (first, unit), (second, other_unit) = _tail(one), _tail(other)
    units = [Quantity(Fraction(1), name) for name in (unit, other_unit) if name]
    return (None if len(units) == 2 and not same_quantity(*units) else first), second


def _tail(text: str) -> tuple[str, str]:
    """A formula and the unit behind it, "" if there is none."""
    found = TAIL.search(text)
    if found is None or not found.start() or is_words(text):
        return text, ""
    if "degrees" in text and ANGULAR.search(text):
        return text, ""
    counted = quantity(f"2 {(found['text'] or found['words'] or '').strip()}{found['power'] or ''}")
    if counted is None or not counted.unit:
        return text, ""
    words = re.findall(r"[A-Za-z]+", found["words"] or "")
    variables = words and all(is_product(word) or word in FUNCTIONS for word in words)
    if variables and any(word not in KNOWN or len(word) < 2 for word in words):
        return text, ""
    return text[: found.start()].strip(), counted.unit


def _led_in(text: str) -> str:
    """The text without what leads to the answer and is none of it: the answer is, about, not 5 but."""
    text = LABEL.sub("", NAMELY.sub("", RATHER.sub("", text, count=1), count=1), count=1)
    found = LEADS_IN.match(text)
    return text[found.end() :] if found and found.end() < len(text) else text


KINDS = (_as_choices, _as_times, same_date, same_words, _in_a_base)
"""Simple kinds of answers, each of which says whether two are the same, or that they are not its own."""
