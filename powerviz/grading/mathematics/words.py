"""Answers in words: which texts are words, which rows of letters are variables, and what words say.

Knows spelled answers as strings. As LaTeX a word is a product of letters, and every anagram of it would
be right; so words are told apart from variables before any formula is read.
"""

import re

from powerviz.grading.mathematics.quantities import quantity
from powerviz.grading.mathematics.shapes import shape

ARTICLE = re.compile(r"^(?:an?|the)\s+")
WORDS = re.compile(r"(?:[^\W\d_]|[\s'’.,-])+")
FUNCTIONS = set(
    re.findall(
        r"\w+",
        "sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh ln log exp sqrt pi infinity inf max min gcd lcm mod"
        " theta alpha beta gamma delta lambda mu sigma phi omega",
    )
)
FAMILIES = ("abcdefgh", "klmn", "pqrst", "uvwxyz", "ijk", "xyzt", "mnpq", "abcxyz")
"""Letters that stand for variables of one kind, and so beside each other in a product."""
IN_ORDER = frozenset(["HT", "TH", "IV", "VI", "IX", "XI", "XL", "LX", "XC", "CX"])
"""Tosses of a coin, and Roman numerals: their capitals do not change places."""
IN_TEXT = re.compile(
    r"(?:\\(?P<command>text(?:bf|it|rm|tt)?|mbox)\s*\{\s*)?(?P<letters>[A-Za-z]{2,})(?(command)\s*\})"
)
OPPOSITES = {"yes": "no", "no": "yes", "true": "false", "false": "true"}
REASON = re.compile(r"\s*,?\s*\(?(?:because|since|as)\b")
SAID_WHY = re.compile(r"^([^\W\d_]+(?: [^\W\d_]+)*),? (?:because|since) .*")
HEDGED = re.compile(r"\b(?:or|but|unless|if|only|except|and|then)\b")


def same_words(one: str, other: str) -> bool | None:
    """Whether words say the same; None where neither answer is words alone.

    Capitals do not matter, nor does a reason given behind the answer.
    """
    one, other = (SAID_WHY.sub(r"\1", text) for text in (one, other))
    spoken = [is_words(text) for text in (one, other)]
    if not any(spoken):
        return None
    if quantity(one) is not None and quantity(other) is not None:
        return None  # seven
    if shape(one).kind != "formula" and shape(other).kind != "formula":
        return None  # all real numbers, no solution, a list of names
    if not all(spoken) and any(re.fullmatch(r"[A-Za-z]{2,4}", text) for text in (one, other)):
        return None  # mgh and m g h
    first, second = (ARTICLE.sub("", _letters(text)) for text in (one, other))
    if first == second:
        return True
    short, long = sorted((first, second), key=len)
    rest = long.removeprefix(short)
    if not short or rest == long:
        return False
    if short in OPPOSITES and rest.startswith(","):
        # Yes, it is
        return not HEDGED.search(rest) and OPPOSITES[short] not in re.findall(r"\w+", rest)
    return bool(REASON.match(rest))


def is_anagram_in_text(one: str, other: str) -> bool:
    """Whether letters differ in their order alone, where \\text says that they are no product."""
    first, second = (
        IN_TEXT.fullmatch(re.sub(r"^\s*\\boxed\s*\{(.*)\}\s*$", r"\1", text).strip(" $."))
        for text in (one, other)
    )
    if not (first and second and (first["command"] or second["command"])):
        return False
    letters = first["letters"], second["letters"]
    return letters[0] != letters[1] and sorted(letters[0]) == sorted(letters[1])


def is_words(text: str) -> bool:
    """Whether a text is words, and no formula of letters."""
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
    return not all(is_product(word) for word in words)


def is_product(word: str) -> bool:
    """Whether letters in a row are variables, which may change places: mn, abc, AB; not no, and, HTH.

    Variables in a row are neighbours in the alphabet, each of them once, and none is called o.
    """
    if not word.isascii() or len(set(word)) < len(word) or "o" in word:
        return False
    if word in IN_ORDER:
        return False
    if len(word) <= 2:
        return word.islower() or word.isupper()
    return word.islower() and any(set(word) <= set(family) for family in FAMILIES)


def _letters(text: str) -> str:
    bare = re.sub(r"\\text\s*\{([^{}]*)\}", r" \1 ", text)
    return re.sub(r"[^\W\d_]+", _small_word, re.sub(r"\s+", " ", bare).strip().strip(".,"))


def _small_word(found: re.Match[str]) -> str:
    """A word in small letters; where capitals stand inside one, as in pV, they mean something."""
    word = found[0]
    return word.casefold() if word in (word.lower(), word.capitalize(), word.upper()) else word
