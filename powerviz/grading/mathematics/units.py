"""Words that stand behind a number: units and their sizes, things that are counted, and all others.

Knows words, nothing of numbers or answers. A word behind a number is no matter only if something is
counted with it: a unit of the table, or a noun in the plural. Whatever else stands there (a function, a
condition, an ordinal, a second number) may make it another number, and then the text is none.

It has more than 300 lines because most of them are the table.
"""

import re
from dataclasses import dataclass
from fractions import Fraction

TABLE = {
    "length": {
        "pm picometer picometers picometre picometres": "1/1000000000000",
        "nm nanometer nanometers nanometre nanometres": "1/1000000000",
        "µm micrometer micrometers micrometre micrometres micron microns": "1/1000000",
        "mm millimeter millimeters millimetre millimetres": "1/1000",
        "cm cms centimeter centimeters centimetre centimetres": "1/100",
        "dm decimeter decimeters decimetre decimetres": "1/10",
        "m meter meters metre metres": "1",
        "km kms kilometer kilometers kilometre kilometres": "1000",
        "Mm megameter megameters megametre megametres": "1000000",
        "in inch inches": "0.0254",
        "ft foot feet": "0.3048",
        "yd yds yard yards": "0.9144",
        "mi mile miles": "1609.344",
    },
    "mass": {
        "ng nanogram nanograms": "1/1000000000",
        "µg mcg microgram micrograms": "1/1000000",
        "mg milligram milligrams": "1/1000",
        "g gm gms gram grams": "1",
        "kg kgs Kg KG kilogram kilograms kilo kilos": "1000",
        "ton tons tonne tonnes Mg megagram megagrams": "1000000",
    },
    "weight": {
        "oz ounce ounces": "1",
        "lb lbs pound pounds": "16",
    },
    "volume": {
        "ml mL milliliter milliliters millilitre millilitres": "1/1000",
        "cl centiliter centiliters centilitre centilitres": "1/100",
        "l L liter liters litre litres": "1",
    },
    "measure": {
        "cup cups": "1",
        "pint pints pt": "2",
        "quart quarts qt": "4",
        "gal gallon gallons": "16",
        "tbsp tablespoon tablespoons": "1/16",
        "tsp teaspoon teaspoons": "1/48",
    },
    "time": {
        "ns nanosecond nanoseconds": "1/1000000000",
        "µs microsecond microseconds": "1/1000000",
        "ms millisecond milliseconds": "1/1000",
        "s sec secs second seconds": "1",
        "Ms megasecond megaseconds": "1000000",
        "min mins minute minutes": "60",
        "h hr hrs hour hours": "3600",
        "day days": "86400",
        "week weeks": "604800",
        "fortnight fortnights": "1209600",
    },
    "months": {
        "month months": "1",
        "yr yrs year years": "12",
        "decade decades": "120",
        "century centuries": "1200",
    },
    "dollar": {
        "cent cents ¢": "1/100",
        "dollar dollars usd USD buck bucks": "1",
    },
    "euro": {"euro euros EUR": "1"},
    "pound sterling": {"GBP quid": "1"},
    "yen": {"yen JPY": "1"},
    "yuan": {"yuan RMB CNY": "1"},
    "rupee": {"rupee rupees INR": "1"},
    "peso": {"peso pesos": "1"},
    "degree": {"degree degrees deg": "1"},
    "radian": {"rad rads radian radians": "1"},
    "percent": {"percent percents percentage pct": "1"},
    "speed in miles": {"mph": "1"},
    "speed in kilometres": {"kmh kph": "1"},
    "unit": {"unit units": "1"},
    "person": {"person persons people": "1"},
    "frequency": {
        "mHz millihertz": "1/1000",
        "hz Hz hertz": "1",
        "khz kHz kilohertz": "1000",
        "MHz megahertz": "1000000",
        "GHz gigahertz": "1000000000",
        "THz terahertz": "1000000000000",
    },
    "turning": {"rpm": "1"},
    "power": {
        "mW milliwatt milliwatts": "1/1000",
        "W watt watts": "1",
        "kw kW kilowatt kilowatts": "1000",
        "MW megawatt megawatts": "1000000",
        "GW gigawatt gigawatts": "1000000000",
    },
    "energy": {
        "mJ millijoule millijoules": "1/1000",
        "J joule joules": "1",
        "kj kJ kilojoule kilojoules": "1000",
        "MJ megajoule megajoules": "1000000",
        "GJ gigajoule gigajoules": "1000000000",
    },
    "energy of a particle": {
        "meV": "1/1000",
        "eV ev electronvolt electronvolts": "1",
        "keV": "1000",
        "MeV": "1000000",
        "GeV": "1000000000",
        "TeV": "1000000000000",
    },
    "energy in hours": {"Wh": "1", "kWh kwh": "1000", "MWh": "1000000"},
    "pressure": {
        "Pa pascal pascals": "1",
        "hPa mbar millibar millibars": "100",
        "kPa kilopascal kilopascals": "1000",
        "bar bars": "100000",
        "MPa megapascal megapascals": "1000000",
        "GPa gigapascal gigapascals": "1000000000",
        "atm atmosphere atmospheres": "101325",
    },
    "column of mercury": {"mmHg torr Torr": "1"},
    "amount": {
        "µmol micromole micromoles": "1/1000000",
        "mmol millimole millimoles": "1/1000",
        "mol mols mole moles": "1",
        "kmol kilomole kilomoles": "1000",
    },
    "part of a million": {"ppm": "1", "ppb": "1/1000"},
    "level": {"dB decibel decibels": "1"},
    "heat": {"calorie calories cal": "1", "kcal Cal kilocalorie kilocalories": "1000"},
    "data": {"byte bytes": "1", "kb kB KB": "1024", "mb MB": "1048576", "gb GB": "1073741824"},
    "bits": {"bit bits": "1", "Kb kbit": "1000", "Mb Mbit": "1000000", "Gb Gbit": "1000000000"},
    "force": {"N newton newtons": "1", "kN kilonewton kilonewtons": "1000"},
    "voltage": {
        "µV microvolt microvolts": "1/1000000",
        "mV millivolt millivolts": "1/1000",
        "V volt volts": "1",
        "kV kilovolt kilovolts": "1000",
        "MV megavolt megavolts": "1000000",
    },
    "current": {
        "µA microampere microamperes microamp microamps": "1/1000000",
        "mA milliampere milliamperes milliamp milliamps": "1/1000",
        "A ampere amperes amp amps": "1",
    },
    "resistance": {
        "Ω ohm ohms": "1",
        "kΩ kilohm kilohms": "1000",
        "MΩ megohm megohms": "1000000",
    },
    "magnetic field": {
        "µT microtesla": "1/1000000",
        "mT millitesla": "1/1000",
        "T tesla teslas": "1",
    },
    "degree Kelvin": {"mK millikelvin": "1/1000", "K kelvin kelvins": "1"},
    "area of land": {"acre acres": "1"},
    "hectare": {"hectare hectares ha": "1"},
}
"""By kind, the names of a unit and its size. Kinds of one thing, as pounds and grams, stay apart
where nobody converts them to the last digit. Capitals tell prefixes apart: mW and MW. Symbols that
are more often a product, such as kT and pV, or a segment, such as MN, are left out."""


@dataclass(frozen=True)
class Unit:
    """A known unit: its kind, with a power or a second kind below it, and its size."""

    kind: str
    size: Fraction = Fraction(1)


KNOWN = {
    name: Unit(kind, Fraction(size))
    for kind, units in TABLE.items()
    for names, size in units.items()
    for name in names.split()
}
SPEEDS = {"mph": ("mile", "hour"), "kmh": ("km", "hour"), "kph": ("km", "hour")}
SCALES_OF_HEAT = {"C": "Celsius", "F": "Fahrenheit", "K": "Kelvin"}
MONEY = {"$": "dollar", "€": "euro", "£": "pound sterling", "¥": "yen", "₹": "rupee"}

SCALES = {
    "dozen": 12,
    "score": 20,
    "hundred": 100,
    "gross": 144,
    "thousand": 1000,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
}
ONES = re.findall(
    r"\S+",
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen",
)
TENS = re.findall(r"\S+", "twenty thirty forty fifty sixty seventy eighty ninety")
IN_WORDS = {word: value for value, word in enumerate(ONES)} | {
    word: 10 * value for value, word in enumerate(TENS, start=2)
}
BELOW = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 8: "eighth", 9: "ninth", 12: "twelfth"}
ORDINALS = {
    value: BELOW.get(value, word.removesuffix("y") + ("ieth" if word[-1] == "y" else "th"))
    for word, value in [*IN_WORDS.items(), *SCALES.items()]
    if value > 1 and word not in ("dozen", "score", "gross", "bn", "lakh", "crore")
}
PARTS = {
    name + plural: Fraction(1, value) for value, name in ORDINALS.items() for plural in ("", "s")
} | {"halves": Fraction(1, 2), "fourth": Fraction(1, 4), "fourths": Fraction(1, 4)}

NEVER_COUNTED = frozenset(
    re.findall(
        r"\S+",  # functions and names of mathematics
        "sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh ln log exp sqrt cbrt abs pi infinity inf max"
        " min gcd lcm mod modulo theta alpha beta gamma delta epsilon lambda mu sigma phi omega rho tau root roots"
        " factorial factorials power powers base bases exponent inverse reciprocal logarithm absolute remainder"
        # other numbers
        " ones tens dozens hundreds thousands millions billions trillions twice thrice halves double triple quadruple"
        " couple few several many first squared cubed doubled tripled halved negative positive mil"
        # operations
        " times plus minus divided multiplied added subtracted increased decreased raised reduced multiples multiple"
        " divisor divisors product quotient"
        # comparisons and borders
        " less greater smaller larger fewer below above under beyond least most exceeding short until till through"
        " except besides versus vs against otherwise other others else"
        # conditions and connections
        " if when whenever unless where while whether or and nor not no never neither either but than although though"
        " given provided depending assuming suppose",
    )
    + ONES[2:]
    + [word + ("es" if word.endswith("x") else "s") for word in ONES[:10]]
    + TENS
    + list(SCALES)
    + [part for part in PARTS if part != "quarters"]
)
"""Words that make another number of the one before them, or another answer of the sentence."""

IRREGULAR = frozenset(
    re.findall(
        r"\S+",
        "people children men women feet teeth mice geese fish sheep deer dice cattle staff series species salmon shrimp"
        " bison moose data media bacteria radii cacti fungi oxen aircraft spacecraft offspring pokemon yuan yen won baht"
        " rand dirhams clothing furniture money cash pence",
    )
)
"""Plurals without an s."""
PLURAL = re.compile(r"[^\W\d_]{2,}(?<![sui])s")
CLOSING = frozenset(
    re.findall(
        r"\S+",
        "total altogether overall each apiece left remaining per in of a an the for from with by on after before to at"
        " during every all within since as old long tall high wide deep away ahead now today so far only over",
    )
)
"""Words that stand behind what is counted."""
ALONE = re.compile(
    r"(?:in (?:total|all)|total|altogether|overall|each|apiece|left|remaining|of (?:the|them|these|those|it|an?|her|his|their))\b"
    r"|(?:per|a|an|every|each) [^\W\d_]{3,}",
    re.IGNORECASE,
)
"""Words that may stand right behind the number: 64 in total."""
TIMES = re.compile(r"times(?: (?:per|an?|each|every) [^\W\d_]{3,}| in (?:total|all))?")
"""3 times a week; 3 times 4, or 3 times as many, is another number."""
NUMBER_AGAIN = re.compile(
    r"\b(?:in|over|after|for|within|from|on|during|at|every)\s+\d[\d,.]*\s+(?=([^\W\d_]+))"
)
"""27 eggs in 3 days."""
MORE = re.compile(r"(?:more|extra|additional|fewer|less)\s+(?=[^\W\d_]{3,})", re.IGNORECASE)
SQUARE = re.compile(r"\b(?:sq|square)\b\.?\s*")
CUBIC = re.compile(r"\b(?:cu|cubic)\b\.?\s*")


def counted(words: str, one_or_less: bool = False) -> str | None:
    """The thing that is counted by these words, "" for nothing; None if they say something else.

    `one_or_less`: the number is, so that a noun need not stand in the plural.
    """
    words = " ".join(words.split()).strip(" .")
    if not words or unit(words) is not None or TIMES.fullmatch(words):
        return words
    words = _without_more(words)
    again = NUMBER_AGAIN.search(words)
    if again and again.start() and _is_plural(again[1]):
        words = words[: again.start()] + words[again.end() :]
    if not re.fullmatch(r"[^\W\d_]+(?:(?:[\s'’/-]|\.\s?)[^\W\d_]+)*\.?", words):
        return None
    spoken = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", words)
    if not all(map(_may_follow, spoken)):
        return None
    phrase: list[str] = []
    for word in spoken:
        if word.lower() in CLOSING and word not in KNOWN or word == "in" and len(spoken) > 1:
            break
        phrase.append(word)
    if not (_names_a_thing(phrase, one_or_less) if phrase else ALONE.match(words)):
        return None
    return words


def _without_more(words: str) -> str:
    """5 more apples, and 5 more apples than Tom, are 5; 3 more than x is not."""
    found = MORE.match(words)
    if not found:
        return words
    rest = words[found.end() :]
    before, than, other = rest.partition(" than ")
    if than and _is_plural(before.split()[0]) and re.match(r"[^\W\d_]{2}", other):
        return f"{before} per {other}"
    return rest


def _may_follow(word: str) -> bool:
    if any(part.lower() in NEVER_COUNTED for part in re.split(r"['’-]", word)):
        return False
    return len(word) > 1 or word in ("a", "A", "I") or word in KNOWN


def _names_a_thing(phrase: list[str], one_or_less: bool) -> bool:
    if any(word in KNOWN and len(word) > 1 for word in phrase) or phrase[0] in KNOWN:
        return True
    if any(_is_plural(word) for word in phrase[:5]):
        return True
    return one_or_less and len(phrase[0]) > 2


def _is_plural(word: str) -> bool:
    name = re.split(r"['’-]", word)[0] if "'" in word else word.split("-")[-1]
    last = name.lower()
    if last in IRREGULAR or last.endswith("fish") or len(name) > 1 and _known(name) is not None:
        return True
    return bool(PLURAL.fullmatch(last)) and len(last) > 3 and last not in NEVER_COUNTED


def unit(words: str) -> Unit | None:
    """The unit that words name, with its power and what it is per: cm^2, square feet, m/s."""
    words = re.sub(r"[{}]", "", words).strip().rstrip(".")
    above, *below = re.split(r"\s*/\s*|\s+per\s+|\s+an?\s+", words)
    if len(below) > 1:
        return None
    first = _power(above)
    if first is None or not below:
        return first
    second = _power(below[0])
    if second is None:
        return None
    return Unit(f"{first.kind} per {second.kind}", first.size / second.size)


def _power(words: str) -> Unit | None:
    if words in SPEEDS:
        return unit("/".join(SPEEDS[words]))
    name, raised, exponent = words.partition("^")
    power = 1
    if raised and exponent.strip() in ("2", "3"):
        power = int(exponent)
    elif raised:
        return None
    for pattern, by_word in ((SQUARE, 2), (CUBIC, 3)):
        if pattern.search(name):
            name, power = pattern.sub("", name), by_word
    name = name.strip().rstrip(".")
    heat = re.fullmatch(r"(?:degrees?|deg)\s*(C|F|K|[Cc]elsius|[Ff]ahrenheit)", name)
    if heat:
        return Unit("degree " + SCALES_OF_HEAT.get(heat[1], heat[1].capitalize()))
    found = _known(name)
    if found is None:
        return None
    return found if power == 1 else Unit(f"{found.kind}^{power}", found.size**power)


def _known(name: str) -> Unit | None:
    """The unit of a name; capitals are no matter in words, but in symbols: Mg is not mg."""
    return KNOWN.get(name) or KNOWN.get(name.lower() if len(name) > 2 else name)


def currency(text: str) -> str:
    """The money that a sign before or behind the only number of a text stands for; "" if none."""
    signs = re.findall(r"\\?\$|[€£¥₹]", text)
    if len(signs) != 1:
        return ""  # two dollar signs are math mode
    if not re.search(r"(?:\\?\$|[€£¥₹])\s?-?\s?[\d.]|\d\s?(?:\\?\$|[€£¥₹])", text):
        return ""
    return MONEY[signs[0][-1]]
