"""Whether two answers are made of the same parts.

Knows shapes (`shapes`). How two parts that cannot be taken apart compare is given: see `Leaf`. Doing
this before computer algebra is asked keeps an order where it matters, an end of an interval open or
closed, and one part that cannot be read from making all of it equal.
"""

import re
from collections.abc import Callable, Sequence

from powerviz.grading.mathematics.normalisation import tight
from powerviz.grading.mathematics.shapes import TURNED, Shape, bare, interval, is_name

Leaf = Callable[[str, str], bool | None]
"""Whether two formulas mean the same; None where nobody can tell."""


def same_shape(one: Shape, other: Shape, leaf: Leaf) -> bool | None:
    """Whether both are made of the same parts; None where that hangs on a part nobody can compare."""
    inequalities = one.kind == other.kind == "relation"
    texts = one.text, other.text
    one, other = interval(one), interval(other)
    if inequalities and one.kind != other.kind:
        return leaf(*texts)  # -x > -1 and x < 1
    if one.name and other.name and bare(one.name) != bare(other.name):
        return False
    if tight(one.text) == tight(other.text):
        return True
    if one.kind == "equation" or other.kind == "equation":
        return _same_equation(one, other, leaf)
    kinds = {one.kind, other.kind}
    if kinds == {"formula"}:
        return leaf(one.text, other.text)
    if kinds == {"relation"}:
        return _same_relation(one, other, leaf)
    if kinds == {"matrix"}:
        return one.marks == other.marks and _all(one.parts, other.parts, leaf)
    if kinds == {"ratio"}:
        return _proportional(one.parts, other.parts, leaf)
    if kinds == {"union"}:
        return _each_with_each(one.parts, other.parts, leaf)
    if kinds <= {"list", "set"}:
        if _dotted(one) or _dotted(other):
            return _all(one.parts, other.parts, leaf)
        return _each_with_each(one.parts, other.parts, leaf)
    if kinds == {"tuple"}:
        return one.marks == other.marks and _all(one.parts, other.parts, leaf)
    return _across(one, other, leaf)


def _across(one: Shape, other: Shape, leaf: Leaf) -> bool | None:
    """Shapes of two kinds that may still mean the same."""
    for first, second in ((one, other), (other, one)):
        if first.kind == "matrix" and first.marks[-1] == "vmatrix" and second.kind == "formula":
            return leaf(first.text, second.text)  # a determinant
        if first.kind == "set" and len(first.parts) == 1:
            if is_name(first.parts[0]):
                return False  # the part of x behind its point
            return same_shape(first.parts[0], second, leaf)
        if first.kind == "ratio" and len(first.parts) == 2 and second.kind == "formula":
            above, below = (part.text for part in first.parts)
            return leaf(rf"\frac{{{above}}}{{{below}}}", second.text)
        if first.kind == "tuple" and second.kind == "list" and first.marks == ("(", ")"):
            # Written without its parentheses, or with the names of its coordinates.
            return _all(first.parts, _by_name(second.parts), leaf)
        if first.kind == "tuple" and second.kind == "matrix" and first.marks == ("(", ")"):
            column = set(second.marks) == {"1"} and len(second.marks) == len(first.parts)
            return column and _all(first.parts, second.parts, leaf)
    return False


def _by_name(parts: Sequence[Shape]) -> Sequence[Shape]:
    """Equations of different names in the order of these: y = 2, x = 3 is (3, 2)."""
    named = [
        part
        for part in parts
        if part.kind == "equation" and re.fullmatch("[a-z]", part.parts[0].text)
    ]
    if len(named) < len(parts) or len({part.parts[0].text for part in parts}) < len(parts):
        return parts
    return sorted(parts, key=lambda part: part.parts[0].text)


def _same_relation(one: Shape, other: Shape, leaf: Leaf) -> bool | None:
    if len(one.parts) == len(other.parts):
        for parts, signs in (
            (other.parts, other.marks),
            (other.parts[::-1], tuple(TURNED[sign] for sign in other.marks[::-1])),
        ):
            if signs == one.marks and (same := _all(one.parts, parts, leaf)) is not False:
                return same
    return leaf(one.text, other.text) if len(one.parts) == len(other.parts) == 2 else False


def _same_equation(one: Shape, other: Shape, leaf: Leaf) -> bool | None:
    if one.kind != other.kind:
        equation, value = (one, other) if one.kind == "equation" else (other, one)
        if (
            len(equation.parts) == 2
            and is_name(equation.parts[1])
            and not is_name(equation.parts[0])
        ):
            equation = Shape(equation.kind, equation.text, equation.parts[::-1])  # 5 = x
        asked_for = one is not value and SUM_OF_LETTERS.fullmatch(equation.parts[0].text.strip())
        if asked_for and value.kind == "formula" and not _has_letters(value.text):
            return same_shape(equation.parts[-1], value, leaf)  # m + n = 204, and 204 is true
        if value.kind == "relation" or not _assigns(equation):
            return False
        return same_shape(equation.parts[-1], value, leaf)
    if _assigns(one) and _assigns(other):
        first, second = one.parts[0], other.parts[0]
        if bare(first.text) == bare(second.text):
            return same_shape(one.parts[-1], other.parts[-1], leaf)
        if _called_otherwise(first.text, second.text):
            return False  # an area and a volume
        if not (is_name(first) or is_name(second)):  # 3 + 4 = 7 and 2 + 5 = 7
            return same_shape(one.parts[-1], other.parts[-1], leaf)
    if len(one.parts) == len(other.parts) == 2:
        return leaf(one.text, other.text)
    return False


def _called_otherwise(one: str, other: str) -> bool:
    """Whether two left sides are names in words of which neither is in the other."""
    names = [re.sub(r"\W+", " ", text).strip().lower() for text in (one, other)]
    words = all(re.fullmatch(r"[a-z]{3,}(?: [a-z]+)*", name) for name in names)
    return words and names[0] not in names[1] and names[1] not in names[0]


def _assigns(equation: Shape) -> bool:
    """Whether its last side is what the first one is said to be, and not the other half of it."""
    first, last = equation.parts[0], equation.parts[-1]
    if is_name(first) or first.kind in ("tuple", "ratio") and all(map(is_name, first.parts)):
        return True
    if CALLED.fullmatch(first.text.strip()):
        return True
    if not any(_has_letters(part.text) for part in (first, last)):
        return True
    worked_out = [part for part in equation.parts[1:-1] if not _has_letters(part.text)]
    return bool(worked_out) and not _has_letters(last.text)


SUM_OF_LETTERS = re.compile(r"[a-w](?:\s*\+\s*[a-w])+")
"""Not of x and y: x + y = 3 is a line."""
CALLED = re.compile(
    r"\\frac\s*\{[A-Z]{2}\}\s*\{[A-Z]{2}\}|[A-Za-z]\([^()=]*\)|\\[a-z]+ ?[A-Z]"
    r"|\\(?:sin|cos|tan|cot|sec|csc)\s*(?:\\[a-z]+|[A-Za-z])|(?:m\s*)?\\(?:m?angle|triangle)\s*[A-Z]{1,3}"
    r"|[A-Z][a-z]{2,}(?: [A-Za-z]+)*|[a-z]{3,}(?: [A-Za-z]+)+"
    r"|\\frac\s*\{\s*d\s*[A-Za-z]\s*\}\s*\{\s*d\s*[A-Za-z]\s*\}|d[a-z]/d[a-z]"
    r"|area|volume|perimeter|length|width|height|radius|diameter|circumference|distance|sum|product|total|cost|price"
    r"|profit|speed|time|age|weight|mass|answer|result|ratio|slope|angle|probability|mean|median|range|average"
    r"|maximum|minimum|number|value"
    r"|(?:\\mathbb\s*\{?\s*[EPV]\s*\}?|\\Pr|[EP])\s*(?:\[[^][]*\]|\([^()]*\))"
)
"""Left sides that have a value by themselves: f(3), cos A, AB/CD, Area, E[X]."""
GREEK = re.findall(
    r"\S+",
    "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi rho sigma tau"
    " upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Sigma Phi Psi Omega ell",
)


def _has_letters(text: str) -> bool:
    bare = re.sub(r"\\text\{[^{}]*\}", "", text)
    commands = re.findall(r"\\([A-Za-z]+)", bare)
    if any(command in GREEK for command in commands):
        return True
    return re.search(r"[A-Za-z]", re.sub(r"\\[A-Za-z]+|degrees|percent", "", bare)) is not None


def _dotted(one: Shape) -> bool:
    return any(r"\ldots" in part.text for part in one.parts)


def _proportional(one: Sequence[Shape], other: Sequence[Shape], leaf: Leaf) -> bool | None:
    if len(one) != len(other):
        return False
    if any(r"\ldots" in part.text for part in (*one, *other)):
        return _all(one, other, leaf)
    verdicts = [
        leaf(rf"\frac{{{a.text}}}{{{b.text}}}", rf"\frac{{{c.text}}}{{{d.text}}}")
        for a, b, c, d in zip(one, one[1:], other, other[1:], strict=False)
    ]
    return False if False in verdicts else None if None in verdicts else True


def _all(one: Sequence[Shape], other: Sequence[Shape], leaf: Leaf) -> bool | None:
    if len(one) != len(other):
        return False
    unknown = False
    for first, second in zip(one, other, strict=True):
        same = same_shape(first, second, leaf)
        if same is False:
            return False
        unknown |= same is None
    return None if unknown else True


def _each_with_each(one: Sequence[Shape], other: Sequence[Shape], leaf: Leaf) -> bool | None:
    if len(one) != len(other):
        return False
    left, unknown = list(other), False
    for first in one:
        for place, second in enumerate(left):
            same = same_shape(first, second, leaf)
            unknown |= same is None
            if same:
                del left[place]
                break
        else:
            return None if unknown else False
    return True
