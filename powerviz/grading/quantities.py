"""Numbers as people write them, with what is counted: 27 dollars, 2 3/5, 82,000, 5:15 p.m., seven.

Knows spelled answers (`normalisation`) and exact arithmetic; asks no computer algebra. A text that
is no number by these rules is left to others.
"""

import re
from dataclasses import dataclass
from fractions import Fraction

WHOLE = r"(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d{1,3}(?: \d{3})+(?![\d/])|\d+)"
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
REPEATING = re.compile(r"(-?)\s*(\d*)\.(\d*)\s*\\(?:overline|bar)\s*\{?\s*(\d+)\s*\}?")
LARGEST_POWER_OF_TEN = 400
LEAST_DIGITS = 6
"""A decimal of so many significant digits stands for the number it is rounded from: 0.333333."""

SCALES = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
ONES = re.findall(
    r"\w+",
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen",
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
IN_WORDS = {word: value for value, word in enumerate(ONES)} | {
    word: 10 * value for value, word in enumerate(TENS, start=2)
}

PARTS = {
    name + plural: Fraction(1, below)
    for below, name in ((2, "half"), (3, "third"), (4, "quarter"), (4, "fourth"), (5, "fifth"))
    for plural in ("", "s")
} | {"halves": Fraction(1, 2)}

# One name for the units that matter most, so that cm and centimeters agree and cm and m do not.
UNITS = {
    name: unit
    for unit, names in {
        "m": "m meter meters metre metres",
        "cm": "cm centimeter centimeters centimetre centimetres",
        "mm": "mm millimeter millimeters millimetre millimetres",
        "km": "km kms kilometer kilometers kilometre kilometres",
        "in": "in inch inches",
        "ft": "ft foot feet",
        "yd": "yd yds yard yards",
        "mi": "mi mile miles",
        "g": "g gm gms gram grams",
        "kg": "kg kgs kilogram kilograms",
        "lb": "lb lbs pound pounds",
        "oz": "oz ounce ounces",
        "l": "l L liter liters litre litres",
        "ml": "ml mL milliliter milliliters",
        "gal": "gal gallon gallons",
        "s": "s sec secs second seconds",
        "min": "min mins minute minutes",
        "h": "h hr hrs hour hours",
        "day": "day days",
        "week": "week weeks",
        "month": "month months",
        "year": "yr yrs year years",
        "degree": "degree degrees deg",
        "radian": "rad radian radians",
        "dollar": "dollar dollars usd USD bucks buck",
        "cent": "cent cents ¢",
        "percent": "percent percents percentage pct",
        "mph": "mph",
        "kmh": "kmh kph km/h",
        "unit": "unit units",
    }.items()
    for name in names.split()
}
WITHOUT_MEANING = {"a", "an", "the", "of", "per", "each", "total", "in", "all", "altogether"}
MEANS_ANOTHER_NUMBER = re.compile(
    r"^(?:more|less|fewer|greater|smaller|larger|times(?! as)|plus|minus|or|and|to|through|out|of\s+\d"
    r"|over|divided|percent of\s+\S|dozens?\s+and|half|halves|thirds?|quarters?|squared|cubed|factorial|mod|choose|root)\b",
    re.IGNORECASE,
)
ENDS_THE_SUBJECT = re.compile(
    r"(?:,|;|\(| -+ |:)\s*|\b(?:because|since|as|so|which|that|for|after|when|where|if|with|from|by|hence|"
    r"thus|but|while|on|at|more than|less than)\b",
    re.IGNORECASE,
)
TAIL = re.compile(
    r"(?:[^\W\d_]|[\s'’/.\"-]|\\text\s*\{[^{}\d]*\}|\^\s*\{?\s*[23]\s*\}?|[{}])*", re.UNICODE
)
ATTACHED = re.compile(r"[A-Za-z]+")
TIME = re.compile(
    r"(\d{1,2})\s?:\s?([0-5]\d)(?:\s?:\s?([0-5]\d))?\s*(?:\\text\{)?\s*([ap])?\.?\s*(?(4)m\b)?\.?\s*\}?"
    r"(?:\s*(?:o'clock|hours|h))?",
    re.IGNORECASE,
)
OCLOCK = re.compile(r"(\d{1,2})\s*(?:\\text\{)?\s*([ap])\.?\s*m\.?\s*\}?", re.IGNORECASE)


@dataclass(frozen=True)
class Quantity:
    """A number and the words behind it.

    `digits` counts the significant digits of a decimal and `places` those behind its point; a
    number that is exact by its spelling has no `digits`. `unit` is in the words of `UNITS` where
    it is known, else as written; "" where there is none.
    """

    value: Fraction
    unit: str = ""
    digits: int = 0
    places: int = 0


def quantity(answer: str) -> Quantity | None:
    """The number that the answer is, with what it counts; None if it is something else."""
    if repeating := REPEATING.fullmatch(answer):
        return Quantity(_repeated(repeating))
    found = NUMBER.match(answer)
    if found is None:
        return _in_words(answer)
    value = _value(found)
    if value is None:
        return None
    rest = answer[found.end() :]
    scale, rest = _scaled(rest)
    unit = _unit(rest, attached=bool(rest) and not rest[0].isspace())
    if unit is None:
        return None
    digits, places = _precision(found)
    return Quantity(value * scale, unit, digits if scale == 1 else 0, places)


def same_quantity(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities are the same number, of the same unit where both say one.

    27 % is 27 and 0.27 alike: sets differ in which of them they hold to be the truth.
    """
    if one.unit and other.unit and not _same_unit(one.unit, other.unit):
        return False
    if _same_number(one, other):
        return True
    if one.unit == "percent" and other.unit == "":
        return one.value == 100 * other.value
    if other.unit == "percent" and one.unit == "":
        return other.value == 100 * one.value
    return False


def rounds_to(exact: Fraction, decimal: Fraction, places: int) -> bool:
    """Whether the exact number, rounded or cut off after so many places, is the decimal."""
    step = Fraction(1, 10**places)
    difference = abs(exact) - abs(decimal)
    return exact * decimal > 0 and (abs(difference) * 2 <= step or 0 <= difference < step)


def time_of_day(answer: str) -> tuple[int, int, int, str] | None:
    """Hours, minutes, seconds and a or p, "" where that is not said."""
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
    if max(one.digits, other.digits) >= 10:  # 0.30000000000000004
        return abs(one.value - other.value) < Fraction(1, 10**12) * abs(one.value)
    return False


def _same_unit(one: str, other: str) -> bool:
    if one == other:
        return True
    known = set(UNITS.values())
    if (one.partition("^")[0] in known) and (other.partition("^")[0] in known):
        return "unit" in (one.partition("^")[0], other.partition("^")[0])
    few, many = sorted((set(_plain(one).split()), set(_plain(other).split())), key=len)
    return few - WITHOUT_MEANING <= many


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
    while found := re.match(r"\s*(?:\\text\s*\{)?\s*([A-Za-z]+)\b\s*(\})?", rest):
        if found[1].lower() not in SCALES:
            break
        scale *= SCALES[found[1].lower()]
        rest = (
            rest[found.end() :]
            if found[2] or "{" not in found[0]
            else r"\text{" + rest[found.end() :]
        )
    return scale, rest


def _unit(rest: str, attached: bool) -> str | None:
    """The thing counted; None if the rest changes the number, or is no such words."""
    words = re.sub(r"\\text\s*\{([^{}]*)\}", r" \1 ", rest).strip()
    if not words:
        return "" if not rest.strip() or words != rest else None
    if MEANS_ANOTHER_NUMBER.match(words):
        return None
    if attached and r"\text" not in rest[:6]:
        name = ATTACHED.match(words)
        if words[0] not in ",;(" and (name is None or len(name[0]) < 2 or name[0] not in UNITS):
            return None
    if end := ENDS_THE_SUBJECT.search(words):
        if end[0][0] in ",;:" and re.match(r"\s*[-+\d\\(\[{]|\s*(?:and|or)\b", words[end.end() :]):
            return None  # a list
        words = words[: end.start()]
    if not TAIL.fullmatch(words):
        return None
    alone = re.match(r"[A-Za-z](?![A-Za-z])", words)
    if alone and alone[0] not in UNITS and alone[0] != "a":
        return None  # 3 x is a product
    if re.search(r"\b(?:or|and)\b", words):
        return None
    return _known_unit(words)


def _known_unit(words: str) -> str:
    plain = re.sub(r"[\s{}\"]+", " ", words).strip().rstrip(".")
    square = re.sub(r"\b(?:sq|square)\b\.?", "", plain).strip()
    cube = re.sub(r"\b(?:cu|cubic)\b\.?", "", plain).strip()
    for name, power in ((plain, ""), (square, "^2"), (cube, "^3")):
        name, raised, exponent = name.partition("^")
        if name.strip() in UNITS and (name != plain or power == "" or raised):
            return UNITS[name.strip()] + (f"^{exponent.strip()}" if raised else power)
    return plain


def _in_words(answer: str) -> Quantity | None:
    """Numbers in words, such as twenty-seven or three hundred, and what they count."""
    words = re.findall(r"[A-Za-z]+", answer.lower())
    total, current, used = 0, 0, 0
    for word in words:
        if word in IN_WORDS:
            current += IN_WORDS[word]
        elif word in SCALES and used:
            current = max(current, 1) * SCALES[word]
            if SCALES[word] >= 1000:
                total, current = total + current, 0
        elif word != "and" or not used or current % 100 != 0:
            break
        used += 1
    if not used or words[used - 1] == "and":
        return None
    value = Fraction(total + current)
    if used < len(words) and words[used] in PARTS:
        value, used = value * PARTS[words[used]], used + 1
    behind = re.match(r"[\W_]+".join(words[:used]), answer, re.IGNORECASE)
    unit = None if behind is None else _unit(answer[behind.end() :], attached=False)
    return None if unit is None else Quantity(value, unit)
