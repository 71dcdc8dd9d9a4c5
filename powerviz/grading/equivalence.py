"""Whether two answers mean the same: by what they are, from the simplest kind to formulas.

Knows answers as strings. A choice is compared by its letter, a time of day by its minutes, words by
their letters, a number in a base by its digits, a quantity exactly, what is made of parts part by
part (`shapes`), and what is left, one formula with another, by computer algebra (`asking`).
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from powerviz.grading import asking
from powerviz.grading.choices import letter_of
from powerviz.grading.normalisation import formula, spelled, tight
from powerviz.grading.quantities import (
    NUMBER,
    UNITS,
    Quantity,
    quantity,
    same_quantity,
    same_time,
    time_of_day,
)
from powerviz.grading.shape_comparison import same_shape
from powerviz.grading.shapes import Shape, shape

LONGEST_COMPARED = 500
LONG_TO_COMPARE = 0.8
"""Seconds by the clock, of which three fifths have to be work: half a second."""
MOST_PARTS = 8

LETTER = re.compile(r"\(?\s*([A-J])\s*\)?")
IN_A_BASE = re.compile(
    r"\(?\s*([0-9A-Za-z]*\d[0-9A-Za-z]*)\s*\)?\s*(?:_\s*\{?\s*(?:\\text\s*\{)?\s*(?:base\s*)?(\d+|[a-z]+)\s*\}?\s*\}?"
    r"|(?:\\text\s*\{)?\s*\(?\s*(?:in\s+)?base[\s-]*\}?\s*(\d+|[a-z]+)\s*\)?\s*\}?)"
)
BASES = {
    name: str(base)
    for base, name in enumerate(
        re.findall(r"\w+", "two three four five six seven eight nine ten eleven twelve"), start=2
    )
} | {"binary": "2", "sixteen": "16"}
LEADS_IN = re.compile(
    r"(?:(?:(?:the )?(?:final )?answer(?: is)?:?|exactly|approximately|approx\.?|about|roughly|around|simply|just|only|therefore|thus|then|indeed|again"
    r"|equal to|given by|equals|a total of|that|which is|it is|option|:)\s+|[=≈]\s*|\\approx\s*|\\boxed\s*)+",
    re.IGNORECASE,
)
ARTICLE = re.compile(r"^(?:an?|the)\s+")
WORDS = re.compile(r"(?:[^\W\d_]|[\s'’.,-])+")
FUNCTIONS = set(
    re.findall(
        r"\w+",
        "sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh ln log exp sqrt pi infinity inf max min gcd lcm mod"
        " theta alpha beta gamma delta lambda mu sigma phi omega",
    )
)
SHORT_WORDS = set(
    re.findall(
        r"\w+",
        "no yes odd one two six ten red day boy she all any add and are art bad bat bed big box bus but buy can car"
        " cat cow cup cut dog dry egg eve eye far few fit fly for fox fun get god got had hat her him his hot how ice"
        " job key law lay leg let lie low man map may men met mom net new nor not now off old our out own pay pen pie"
        " pin pop pot put rat raw row run sad sat saw sea see set sit sky son sun tax tea tie tip toe too top try"
        " use war was way wet who why win won yet you am an as at be by do go he if in is it me my of oh ok on or so"
        " to up us we ben sam tom tim bob ann amy max kim ron dan jim joe ray roy sue meg ian leo",
    )
)
FAMILIES = ("abcdefgh", "klmn", "pqrst", "uvwxyz", "ijk", "xyzt", "mnpq", "abcxyz")
TAIL = re.compile(
    r"\s*\\text\s*\{(?P<text>[^{}]*)\}\s*(?P<power>\^\s*\{?\s*[23]\s*\}?)?$|(?<=[\d)}A-Za-z])\s+(?P<words>[A-Za-z][A-Za-z .'/-]*(?:\^\s*\{?\s*[23]\s*\}?)?)$"
)
UNKNOWN_WORD = re.compile(r"(?<![\\A-Za-z])[A-Za-z]{4,}|\\text")
ANOTHER = re.compile(
    r"\b(?:not|never|neither|nor|less|more|fewer|least|most|between|except|twice|half|double|triple|times|squared|cubed"
    r"|or|and|third|quarter|factorial|minus|plus)\b|n't\b",
    re.IGNORECASE,
)
SENTENCE_NUMBER = re.compile(
    rf"(?<![\w.,/:^_\\{{-])(?:{NUMBER.pattern})(?!\s*[:/^_\\]\s*\d|\^|_|(?:st|nd|rd|th)\b)"
)


def compared(answer: str, truth: str, seconds: float | None = None) -> bool | None:
    """Whether an answer means the same as the true one; None if they cannot be compared.

    That is so if one has over 500 characters and is not the other verbatim, if it holds a number
    nobody could write down (9!!!!), or if the comparison takes more than two seconds, or `seconds`
    if these are fewer.
    """
    if answer.strip().casefold() == truth.strip().casefold():
        return True
    if max(len(answer), len(truth)) > LONGEST_COMPARED:
        return None
    one, other = _led_in(spelled(answer)), _led_in(spelled(truth))
    if not one or not other:
        return False
    if one.casefold() == other.casefold():
        return True
    for kind in (_as_choices, _as_times, _as_words, _in_a_base, _as_quantities):
        if (same := kind(one, other)) is not None:
            return same
    budget = None if seconds is None else asking.Budget(seconds)
    spent = asking.Budget(asking.SECONDS_TO_COMPARE * asking.TURNS)

    def leaf(first: str, second: str) -> bool | None:
        if spent.left() <= 0:
            return None
        return _same_formula(first, second, None if budget is None else budget.left())

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
    kinds = (_as_choices, _as_times, _as_words, _in_a_base, _as_quantities)
    if any(kind(bare, bare) is not None for kind in kinds):
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
    if not any(letters):
        return None
    said = [letter_of(text) for text in (one, other)]
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


def _as_words(one: str, other: str) -> bool | None:
    """As LaTeX a word is a product of letters, and every anagram would be right."""
    spoken = [_is_words(text) for text in (one, other)]
    if not any(spoken):
        return None
    if quantity(one) is not None and quantity(other) is not None:
        return None  # seven
    if shape(one).kind != "formula" and shape(other).kind != "formula":
        return None  # all real numbers, no solution, a list of names
    first, second = (ARTICLE.sub("", _letters(text)) for text in (one, other))
    if first == second:
        return True
    short, long = sorted((first, second), key=len)
    rest = long.removeprefix(short)
    return bool(short and rest != long and re.match(r"\s*(?:,|\(|because\b|since\b|as\b)", rest))


def _is_words(text: str) -> bool:
    bare = re.sub(r"\\text\s*\{([^{}]*)\}", r" \1 ", text).strip()
    if not WORDS.fullmatch(bare):
        return False
    words = re.findall(r"[^\W\d_]+", bare)
    if any(word.lower() in FUNCTIONS for word in words):
        return False
    if all(len(word) == 1 for word in words):
        return False  # r-s
    if r"\text" in text and len(bare) > 1:
        return True
    return not all(_is_product(word) for word in words)


def _is_product(word: str) -> bool:
    """Whether letters in a row are variables: mn, abc, wxyz; not no, and, even."""
    if not word.isascii() or word.lower() in SHORT_WORDS:
        return False
    if len(word) <= 3:
        return True
    letters = word.lower()
    return len(set(letters)) == len(letters) <= 6 and any(
        set(letters) <= set(family) for family in FAMILIES
    )


def _letters(text: str) -> str:
    bare = re.sub(r"\\text\s*\{([^{}]*)\}", r" \1 ", text)
    return re.sub(r"\s+", " ", bare).strip().strip(".,").casefold()


def _in_a_base(one: str, other: str) -> bool | None:
    """A number in a base is its digits and the base; as LaTeX the base is lost."""
    first, second = IN_A_BASE.fullmatch(one), IN_A_BASE.fullmatch(other)
    if first is None and second is None:
        return None
    if first is None or second is None:
        return False if _digits(one) or _digits(other) else None
    return _digits_and_base(first) == _digits_and_base(second)


def _digits(text: str) -> bool:
    return bool(re.fullmatch(r"\d+", text))


def _digits_and_base(found: re.Match[str]) -> tuple[str, str]:
    base = found[2] or found[3]
    return found[1].lstrip("0").upper(), BASES.get(base, base)


def _as_quantities(one: str, other: str) -> bool | None:
    first, second = quantity(one), quantity(other)
    if first is not None and second is not None:
        return same_quantity(first, second)
    for known, text in ((second, one), (first, other)):
        if known is not None and not known.unit and (said := _in_a_sentence(text)) is not None:
            return same_quantity(known, said)
    return None


def _in_a_sentence(text: str) -> Quantity | None:
    """The only number in a sentence that is not about another one."""
    if re.search(r"[\\^_=]", text) or len(re.findall(r"[A-Za-z]{2,}", text)) < 2:
        return None
    if not re.match(r"[\"'(]*[A-Za-z]{2,}|I\b|A\b", text) or ANOTHER.search(text):
        return None
    found = [match for match in SENTENCE_NUMBER.finditer(text) if match[0].strip()]
    if len(found) != 1 or len(re.findall(r"\d+(?:[.,/ ]\d+)*", text)) != 1:
        return None
    number = quantity(found[0][0].strip())
    return number


def _same_formula(one: str, other: str, seconds: float | None) -> bool | None:
    if tight(one) == tight(other):
        return True
    for kind in (_in_a_base, _as_quantities, _as_words):
        if (same := kind(one, other)) is not None:
            return same
    if UNKNOWN_WORD.search(_without_functions(one)) or UNKNOWN_WORD.search(
        _without_functions(other)
    ):
        return False  # as LaTeX they would be products
    first, second = formula(one), formula(other)
    if any(text.count("{") != text.count("}") for text in (first, second)):
        return False
    if r"\ldots" in first + second:
        return tight(first) == tight(second)
    return asking.ask(
        "same", first.replace(" degrees", ""), second.replace(" degrees", ""), seconds
    )


def _without_functions(text: str) -> str:
    text = re.sub(
        r"\\(?:begin|end|operatorname|mathbb|overline|underline)\s*\{[A-Za-z]*\}", "", text
    )
    return re.sub(r"degrees|" + "|".join(FUNCTIONS), "", text)


def _without_tail(one: str, other: str) -> tuple[str | None, str]:
    """Both without the units behind them; None for the first where their units differ."""
    (first, unit), (second, other_unit) = _tail(one), _tail(other)
    counted = [Quantity(Fraction(1), name) for name in (unit, other_unit) if name]
    return (None if len(counted) == 2 and not same_quantity(*counted) else first), second


def _tail(text: str) -> tuple[str, str]:
    """A formula and the unit behind it, "" if there is none."""
    found = TAIL.search(text)
    if found is None or not found.start() or _is_words(text):
        return text, ""
    counted = quantity(f"1 {(found['text'] or found['words'] or '').strip()}{found['power'] or ''}")
    if counted is None or not counted.unit:
        return text, ""
    words = re.findall(r"[A-Za-z]+", found["words"] or "")
    variables = words and all(_is_product(word) or word in FUNCTIONS for word in words)
    if variables and any(word not in UNITS or len(word) < 2 for word in words):
        return text, ""
    return text[: found.start()].strip(), counted.unit


def _led_in(text: str) -> str:
    found = LEADS_IN.match(text)
    return text[found.end() :] if found and found.end() < len(text) else text
