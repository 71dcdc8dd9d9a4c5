"""Numbers as people write them, with what is counted: 27 dollars, 2 3/5, 82,000, 5:15 p.m., seven.

Knows spelled answers (`normalisation`) and exact arithmetic; asks no computer algebra. A text that
is no number by these rules is left to others.

It has more than 300 lines because one grammar of numbers is read with one set of expressions.
"""

import math
import re
from dataclasses import dataclass
from fractions import Fraction

from powerviz.grading.mathematics.units import IN_WORDS, PARTS, SCALES, Unit, counted, unit

WHOLE = r"(?:\d{1,3}(?:,\d{3})+(?!,?\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!,?\d)|\d{1,3}(?: \d{3})+(?![\d/])|\d+)"
DECIMAL = rf"(?:{WHOLE}(?:\.\d*)?|\.\d+)"
BRACED = r"\\frac\s*\{\s*(-?[\d.,]+)\s*\}\s*\{\s*(-?[\d.,]+)\s*\}|\\frac\s*(\d)\s*(\d)"
NUMBER = re.compile(
    rf"(?P<sign>[-+]\s*)?(?:"
    rf"(?P<mixed>\d+)\s*(?:{BRACED}|(?<=\d)\s(\d+)\s*/\s*(\d+))"
    rf"|(?:{BRACED})"
    rf"|(?P<above>{DECIMAL})\s*/\s*(?P<below>{DECIMAL})"
    rf"|(?P<decimal>{DECIMAL})(?:[eE](?P<e>[-+]?\d+)(?![A-Za-z\d])"
    rf"|\s*\\cdot\s*10\s*\^\s*(?:\{{\s*(?P<ten>[-+]?\s*\d+)\s*\}}|(?P<one>\d)(?!\d)))?"
    rf")"
)
POWER_OF_TEN = re.compile(r"(-?)\s*10\s*\^\s*(?:\{\s*(-?\d{1,3})\s*\}|(\d)(?!\d))")
UNITS_AS_A_FRACTION = re.compile(
    r"\\frac\s*\{\s*(\\text\s*\{)?\s*([A-Za-z]+)\s*\}?\s*\}\s*\{\s*(?:\\text\s*\{)?\s*([A-Za-z]+)\s*\}?\s*\}"
)
REPEATING = re.compile(r"(-?)\s*(\d*)\.(\d*)\s*\\(?:overline|bar)\s*\{?\s*(\d+)\s*\}?")
REPEATED_AND_DOTS = re.compile(r"(-?)\s*(\d*)\.(\d{0,3}?)((?!9)\d{1,3}?)\4{2,}\s*\\ldots\s*")
COMMON = re.compile(
    r"(?:\\text\s*\{\s*|\\)?(lcm|gcd)\s*\}?\s*\(\s*(\d{1,20}(?:\s*,\s*\d{1,20})+)\s*\)",
    re.IGNORECASE,
)
LARGEST_POWER_OF_TEN = 400
LEAST_DIGITS = 6
"""A decimal of so many significant digits stands for the number it is rounded from: 0.333333."""

DIGITS_OF_A_FLOAT = (16, 17)
ERROR_OF_A_FLOAT = Fraction(1, 2**52)
SHORT = 12
"""0.30000000000000004 is what programs make of 0.3; other decimals are compared as written."""

COUNTED_OUT = re.compile(r"(\d+) (?:out of|in) (\d+)")
PROGRAMMED = re.compile(r"0(?:x([0-9A-Fa-f]+)|b([01]+)|o([0-7]+))")
FRACTION_BEHIND = re.compile(
    r"\s*and\s+(?:(?P<above>\d+)/(?P<below>\d+)|(?P<many>an?|one|two|three|\d+)[\s-]+(?P<part>[a-z]+))\b"
)
SMALLER_BEHIND = re.compile(
    r"\s*(?P<unit>[A-Za-z]+)\.?\s*,?\s*(?:and\s+)?(?P<number>\d+(?:\.\d+)?)\s*(?P<smaller>[A-Za-z]+)\.?\s*"
)
GIVES_A_REASON = re.compile(
    r"\s*\(\s*(?:=|≈|\\approx|from\s+\d|rounded\b)|\s*,?\s*rounded\s+(?:(?:up|down|off)\s+)?from\b"
    r"|\s*(?:[,;(]|-|—|–)?\s*\(?(?:because|since|so|as (?:desired|required|claimed|wanted|expected|needed|before|above|shown|stated)|"
    r"rather than|instead of|as opposed to|although|even though|though|whereas|despite|contrary to|hence|thus|which|i\.e\.|that is|namely|not|and (?:that|this|it)|but (?:that|this|it|not))(?!\w)",
    re.IGNORECASE,
)
CLAUSE = re.compile(r"\s*(?:[,;]|\s-+\s|\s[—–]\s)\s*")
REMARK = re.compile(r"\s*\((?P<words>[^()]*)\)")
ABOUT = re.compile(r"\s*(?:or |which is )?(?:about|approximately|approx\.?|roughly)\s+")
NO_REMARK = re.compile(
    r"\s*(?:or|and|to|if|when|where|unless|mod|base|times|plus|minus|otherwise|but|for|out|per)\b|[^A-Za-z]*$",
    re.IGNORECASE,
)
TIME = re.compile(
    r"(\d{1,2})\s?:\s?([0-5]\d)(?:\s?:\s?([0-5]\d))?\s*(?:\\text\{)?\s*([ap])?\.?\s*(?(4)m\b)?\.?\s*\}?"
    r"(?:\s*(?:o'clock|hours|h))?",
    re.IGNORECASE,
)
NOON = re.compile(r"(?:12(?:\s?:\s?00)?\s*)?(noon|midnight)", re.IGNORECASE)
PART_OF_THE_DAY = re.compile(r"\s+in the (morning|afternoon|evening)$", re.IGNORECASE)
HOURS_AND_MINUTES = re.compile(r"^(\d{1,2})\s?h\s?([0-5]\d)$")
OCLOCK = re.compile(r"(\d{1,2})\s*(?:\\text\{)?\s*([ap])\.?\s*m\.?\s*\}?", re.IGNORECASE)


@dataclass(frozen=True)
class Quantity:
    """A number and what is counted with it.

    `digits` counts the significant digits of a decimal and `places` those behind its point; a
    number that is exact by its spelling has no `digits`. `unit` are the words behind the number, ""
    where there are none.
    """

    value: Fraction
    unit: str = ""
    digits: int = 0
    places: int = 0

    @property
    def measure(self) -> Unit | None:
        """The unit, where it is a known one."""
        return unit(self.unit) if self.unit else None


def quantity(answer: str) -> Quantity | None:
    """The number that the answer is, with what it counts; None if it is something else."""
    if common := COMMON.fullmatch(answer):
        work_out = math.lcm if common[1].lower() == "lcm" else math.gcd
        return Quantity(Fraction(work_out(*map(int, common[2].split(",")))))
    if repeating := REPEATING.fullmatch(answer) or REPEATED_AND_DOTS.fullmatch(answer):
        return Quantity(_repeated(repeating))
    if typed := PROGRAMMED.fullmatch(answer):
        digits, base = next((d, b) for d, b in zip(typed.groups(), (16, 2, 8), strict=True) if d)
        return Quantity(Fraction(int(digits, base)))
    if (parts := COUNTED_OUT.fullmatch(answer)) and int(parts[1]) <= int(parts[2]) > 0:
        return Quantity(Fraction(int(parts[1]), int(parts[2])))
    if (power := POWER_OF_TEN.fullmatch(answer)) and abs(
        int(power[2] or power[3])
    ) <= LARGEST_POWER_OF_TEN:
        return Quantity((-1 if power[1] else 1) * Fraction(10) ** int(power[2] or power[3]))
    found = NUMBER.match(answer)
    if found is None:
        answer = re.sub(r"^an?\s+(?=(?:hundred|thousand|million|billion)\b)", "one ", answer)
        return _in_words(answer)
    value = _value(found)
    if value is None:
        return None
    digits, places = _precision(found)
    return _counted(value, answer[found.end() :], digits, places)


def _counted(value: Fraction, rest: str, digits: int = 0, places: int = 0) -> Quantity | None:
    """The number with the words behind it: a scale, a fraction, a smaller unit, what is counted."""
    rest = UNITS_AS_A_FRACTION.sub(_one_per_other, rest)
    words = re.sub(r"\\text\s*\{([^{}]*)\}", r" \1 ", rest)
    scale, words = _scaled(words)
    if scale != 1:
        value, digits, places = value * scale, 0, 0
    if value.denominator == 1 and digits == 0:
        value, words = _with_a_part(value, words)
    if (smaller := SMALLER_BEHIND.fullmatch(words)) is not None:
        return _with_a_smaller_unit(value, smaller)
    name = _name(words, value)
    return None if name is None else Quantity(value, name, digits, places)


def _one_per_other(found: re.Match[str]) -> str:
    r"""\frac{km}{h} as km/h; where both are letters, it is a fraction of variables."""
    name = f"{found[2]}/{found[3]}"
    in_text = found[1] or len(found[2]) + len(found[3]) > 2
    return f" {name} " if in_text and unit(name) is not None else found[0]


def same_quantity(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities are the same number, of the same unit where both say one.

    27 % is 27 and 0.27 alike: sets differ in which of them they hold to be the truth. So are cents.
    """
    first, second = one.measure, other.measure
    if one.unit and other.unit:
        if first and second and "unit" not in (first.kind, second.kind):
            if first.kind != second.kind:
                # A degree of which nobody says whether it is one of an angle.
                degrees = all(known.kind.startswith("degree") for known in (first, second))
                alike = degrees and "degree" in (first.kind, second.kind)
                return alike and _same_number(one, other)
            if first.size != second.size:
                return one.value * first.size == other.value * second.size
        elif not (first and second) and not _same_words(one.unit, other.unit):
            return False
    if _same_number(one, other):
        return True
    for said, bare in ((one, other), (other, one)):
        known = said.measure
        if bare.unit == "" and known and (known.kind, known.size) in HUNDREDTHS:
            return said.value == 100 * bare.value
    return False


HUNDREDTHS = (("percent", Fraction(1)), ("dollar", Fraction(1, 100)))


def rounds_to(exact: Fraction, decimal: Fraction, places: int) -> bool:
    """Whether the exact number, rounded or cut off after so many places, is the decimal."""
    step = Fraction(1, 10**places)
    difference = abs(exact) - abs(decimal)
    return exact * decimal > 0 and (abs(difference) * 2 <= step or 0 <= difference < step)


def time_of_day(answer: str) -> tuple[int, int, int, str] | None:
    """Hours, minutes, seconds and a or p, "" where that is not said."""
    if named := NOON.fullmatch(answer):
        return 12, 0, 0, "p" if named[1].lower() == "noon" else "a"
    answer = HOURS_AND_MINUTES.sub(r"\1:\2", answer)
    if (half := PART_OF_THE_DAY.search(answer)) and ":" in answer:
        answer = answer[: half.start()] + (" am" if half[1].lower() == "morning" else " pm")
    if found := TIME.fullmatch(answer):
        hours = int(found[1])
        return hours, int(found[2]), int(found[3] or 0), (found[4] or "").lower()
    if found := OCLOCK.fullmatch(answer):
        return int(found[1]), 0, 0, found[2].lower()
    return None


def same_time(one: tuple[int, int, int, str], other: tuple[int, int, int, str]) -> bool:
    """Whether two times of day are the same; a half of the day that one leaves out is no matter."""
    if one[3] and other[3] or not (one[3] or other[3]):
        return _minutes(one) == _minutes(other) and (one[3] == other[3] or one[0] >= 12)
    said, silent = (one, other) if one[3] else (other, one)
    return silent[1:3] == said[1:3] and silent[0] in (said[0], _minutes(said)[0])


def _minutes(time: tuple[int, int, int, str]) -> tuple[int, int, int]:
    hours, minutes, seconds, half = time
    if half:
        hours = hours % 12 + (12 if half == "p" else 0)
    return hours, minutes, seconds


def _same_number(one: Quantity, other: Quantity) -> bool:
    if one.value == other.value:
        return True
    for rounded, exact in ((one, other), (other, one)):
        finer = exact.digits == 0 and exact.value.denominator > 1 or exact.digits > rounded.digits
        if rounded.digits >= LEAST_DIGITS and finer:
            return rounds_to(exact.value, rounded.value, rounded.places)
    few, many = sorted((one, other), key=lambda number: number.digits)
    if few.digits <= SHORT < many.digits - 3 and many.digits in DIGITS_OF_A_FLOAT:
        return abs(one.value - other.value) < ERROR_OF_A_FLOAT * abs(one.value)
    return False


def _same_words(one: str, other: str) -> bool:
    few, many = sorted((set(_plain(one).split()), set(_plain(other).split())), key=len)
    return few - WITHOUT_MEANING <= many


WITHOUT_MEANING = {"a", "an", "the", "of", "per", "each", "total", "in", "all", "altogether"}


def _plain(unit: str) -> str:
    return " ".join(word.removesuffix("s") for word in re.findall(r"[^\W\d_]+", unit.lower()))


def _value(found: re.Match[str]) -> Fraction | None:
    groups = found.groups()
    sign = -1 if (found["sign"] or "").strip() == "-" else 1
    try:
        if found["mixed"]:
            above, below = [number for number in groups[2:8] if number]
            part = Fraction(_exact(above), _exact(below))
            if not 0 < part:
                return None
            return sign * (int(found["mixed"]) + part)
        if found["above"]:
            return sign * _exact(found["above"]) / _exact(found["below"])
        if found["decimal"]:
            power = int((found["e"] or found["ten"] or found["one"] or "0").replace(" ", ""))
            if abs(power) > LARGEST_POWER_OF_TEN:
                return None
            return sign * _exact(found["decimal"]) * Fraction(10) ** power
        above, below = [number for number in groups[8:12] if number]
        return sign * _exact(above) / _exact(below)
    except (ValueError, ZeroDivisionError):
        return None


def _exact(number: str) -> Fraction:
    return Fraction(number.replace(",", "").replace(" ", "").removesuffix("."))


def _repeated(found: re.Match[str]) -> Fraction:
    """0.1666… as the fraction it is."""
    sign, whole, once, again = found.groups()
    shift = 10 ** len(once)
    value = Fraction(int(whole + once or "0"), shift)
    value += Fraction(int(again), shift * (10 ** len(again) - 1))
    return -value if sign else value


def _precision(found: re.Match[str]) -> tuple[int, int]:
    decimal = found["decimal"]
    if not decimal or "." not in decimal or found["e"] or found["ten"] or found["one"]:
        return 0, 0
    whole, _, behind = re.sub(r"[, ]", "", decimal).partition(".")
    return len((whole + behind).lstrip("0")), len(behind)


def _scaled(rest: str) -> tuple[int, str]:
    scale = 1
    while found := re.match(r"\s*([A-Za-z]+?)s?\b(?=\s|$|[.,;)])", rest):
        if found[1].lower() not in SCALES or not rest[:1].isspace() and scale == 1:
            break
        scale *= SCALES[found[1].lower()]
        rest = rest[found.end() :]
    return scale, rest


def _with_a_part(value: Fraction, words: str) -> tuple[Fraction, str]:
    """Three quarters, 7 hundredths, 5 and a half."""
    named = re.match(r"[\s-]+([a-z]+)\b", words)
    if named and named[1] in PARTS and (named[1] != "quarters" or value < 4):  # coins
        return value * PARTS[named[1]], words[named.end() :]
    found = FRACTION_BEHIND.match(words)
    if found is None:
        return value, words
    if found["above"]:
        part = Fraction(int(found["above"]), int(found["below"]) or 1)
    elif found["part"] in PARTS:
        many = found["many"]
        part = (int(many) if many.isdigit() else IN_WORDS.get(many, 1)) * PARTS[found["part"]]
    else:
        return value, words
    return (value + part, words[found.end() :]) if 0 < part < 1 else (value, words)


def _with_a_smaller_unit(value: Fraction, found: re.Match[str]) -> Quantity | None:
    """5 feet 3 inches, in feet."""
    first, second = unit(found["unit"]), unit(found["smaller"])
    if first is None or second is None or first.kind != second.kind or second.size >= first.size:
        return None
    return Quantity(value + Fraction(found["number"]) * second.size / first.size, found["unit"])


def _name(words: str, value: Fraction) -> str | None:
    """The thing counted; None if the words change the number, or are no such words."""
    if re.match(r"[A-Za-z]", words):  # 3x and 3h are products, 27cm is not
        name = re.match(r"[A-Za-z]+", words)
        if name is None or len(name[0]) < 2 or unit(name[0]) is None:
            return None
    if reason := GIVES_A_REASON.search(words):
        words = words[: reason.start()]
    if remark := REMARK.search(words):
        if NO_REMARK.match(remark["words"]) or not re.search(r"[A-Za-z]{2}", remark["words"]):
            return None
        said = remark["words"]
        if counted(said, one_or_less=True) is None and not _restates(said, value):
            return None
        words = words[: remark.start()] + words[remark.end() :]
    if clause := CLAUSE.search(words):
        behind = words[clause.end() :]
        rounded = ABOUT.match(behind) is not None and _restates(behind, value)
        if behind and counted(behind, one_or_less=True) is None and not rounded:
            return None
        words = words[: clause.start()]
    words = re.sub(r"\s*\^\s*\{?\s*([23])\s*\}?", r"^\1", words)
    return counted(words, one_or_less=abs(value) <= 1)


def _restates(remark: str, value: Fraction) -> bool:
    """Whether a remark in parentheses gives the number again: five, 1 foot, about 0.33."""
    about = ABOUT.match(remark)
    again = quantity(remark[about.end() :] if about else remark.strip())
    if again is None:
        return False
    if about:
        return abs(again.value - value) <= abs(value) / 20
    return again.value == value or again.measure is not None


def _in_words(answer: str) -> Quantity | None:
    """Numbers in words, such as twenty-seven or three hundred, and what they count."""
    words = re.findall(r"[A-Za-z]+", answer.lower())
    total, current, used = 0, 0, 0
    for place, word in enumerate(words):
        if word in IN_WORDS:
            current += IN_WORDS[word]
        elif word in SCALES and used:
            current = max(current, 1) * SCALES[word]
            if SCALES[word] >= 1000:
                total, current = total + current, 0
        elif word != "and" or not used or current % 100 != 0 or not _goes_on(words, place + 1):
            break
        used += 1
    if not used:
        return None
    behind = re.match(r"[\W_]+".join(words[:used]), answer, re.IGNORECASE)
    if behind is None:
        return None
    return _counted(Fraction(total + current), answer[behind.end() :])


def _goes_on(words: list[str], place: int) -> bool:
    """Whether a number goes on behind an "and": one hundred and five."""
    return place < len(words) and words[place] in IN_WORDS
