"""The parts of an answer: lists, sets, tuples, intervals, inequalities, equations, matrices.

Knows spelled answers (`normalisation`), as strings; takes them apart at the outermost commas,
brackets and signs. How the parts compare is another file's subject: `shape_comparison`.

It has more than 300 lines because the shapes are told from one another by trying each in turn.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from powerviz.grading.mathematics.normalisation import stripped
from powerviz.grading.mathematics.quantities import quantity

MOST_PARTS = 64
"""Sets are compared each with each."""
OPENING, CLOSING = "([{", ")]}"
MATRIX = re.compile(
    r"\\begin\{((?:[pbvBV]?(?:small)?matrix)|array|smallmatrix)\}(?:\s*\{[^{}]*\})?(.*)\\end\{\1\}",
    re.DOTALL,
)
BOUNDARY = re.compile(r"\\(?:begin|end)\{[^{}]*\}|\\[A-Za-z]+|\\.|[A-Za-z]+|[<>]|.", re.DOTALL)
SIGNS = {"<": "<", ">": ">", r"\leq": "<=", r"\geq": ">=", r"\neq": "!="}
TURNED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "!=": "!="}
NAME = re.compile(
    r"(?:[A-Za-z]|\\[A-Za-z]+)(?:_(?:\w|\{[^{}]*\}))?'*(?:\s*\(\s*[A-Za-z](?:\s*,\s*[A-Za-z])*\s*\)|\^\{-1\}\s*\([a-z]\))?"
    r"|[A-Z]{2,3}|\|?[A-Z]{2}\|?|\\(?:angle|triangle|overline)\s*\{?[A-Z]+\}?"
)
INFINITE = re.compile(r"[-+]?\s*\\infty")
EVERYTHING = re.compile(
    r"(?:x\s*\\in\s*)?\\mathbb\s*\{?R\}?|(?:the set of )?all real(?: number)?s|any real number"
)
WITHOUT = re.compile(
    r"(?:[a-z]\s*\\in\s*)?\\mathbb\s*\{?R\}?\s*(?:\\setminus|\\backslash|\\smallsetminus|-)\s*(\\\{.*\\\})"
)
SUCH_THAT = re.compile(
    r"\\\{\s*([a-z])(?:\s*\\in\s*\\mathbb\s*\{?R\}?)?\s*(?::|\\mid(?![a-z])|\|)\s*(.*)\\\}"
)
DISTANCE = re.compile(r"\|\s*([A-Za-z])\s*\|")
POSITIVE = re.compile(r"\\mathbb\s*\{?R\}?\s*(?:\^\s*\{?\s*([+-])\s*\}?|_\s*\{\s*([<>])\s*0\s*\})")
POINT = re.compile(r"([A-Z]'?)\s*(\([^()]*,[^()]*\))")
SCALED = re.compile(
    r"(\S(?:[^&]*?\S)?)\s*(?:\\cdot\s*)?(\\begin\{[pbvBV]?(?:small)?matrix\}.*)", re.DOTALL
)
REVERSED = re.compile(r"([\][])\s*([^][]*,[^][]*)([\][])")
NOTHING = re.compile(r"\\emptyset|no (?:real )?solutions?|(?:the )?empty set", re.IGNORECASE)


@dataclass(frozen=True)
class Shape:
    """A formula taken apart.

    `kind` is formula, list, set, tuple, union, matrix, ratio, relation or equation. A tuple has its
    two brackets as `marks`: (1,2) is a point and an open interval alike. A relation has its signs
    there, an interval from an inequality the name of what lies in it as `name`.
    """

    kind: str
    text: str
    parts: tuple["Shape", ...] = ()
    marks: tuple[str, ...] = ()
    name: str = ""


def shape(text: str, depth: int = 0) -> Shape:
    """The formula taken apart, as far as that goes."""
    text = stripped(text)
    if depth > 8 or not text:
        return Shape("formula", text)
    for reading in (
        _named_set,
        _list,
        _approximation,
        _relation,
        _equation,
        _union,
        _bracketed,
        _matrix,
    ):
        if (found := reading(text, depth + 1)) is not None:
            return found
    return _signs_expanded(text, depth + 1) or _ratio(text, depth + 1) or Shape("formula", text)


def _named_set(text: str, depth: int) -> Shape | None:
    if EVERYTHING.fullmatch(text):
        return Shape(
            "tuple", text, (Shape("formula", r"-\infty"), Shape("formula", r"\infty")), ("(", ")")
        )
    if positive := POSITIVE.fullmatch(text):
        low, high = ("0", r"\infty") if (positive[1] or positive[2]) in "+>" else (r"-\infty", "0")
        return Shape("tuple", text, (Shape("formula", low), Shape("formula", high)), ("(", ")"))
    if point := POINT.fullmatch(text):
        inside = shape(point[2], depth)
        return Shape(inside.kind, inside.text, inside.parts, inside.marks, point[1])
    if NOTHING.fullmatch(text):
        return Shape("set", r"\emptyset")
    if found := WITHOUT.fullmatch(text):
        return _all_but(text, shape(found[1], depth))
    if (found := SUCH_THAT.fullmatch(text)) and _signs_in(found[2]):
        return interval(shape(found[2], depth))
    if (found := REVERSED.fullmatch(text)) and (found[1] == "]" or found[3] == "["):
        turned = {"]": "(", "[": "["}[found[1]] + found[2] + {"[": ")", "]": "]"}[found[3]]
        return shape(turned, depth)  # ]1,2[ as in French schools
    parts = _split(text, (r"\in",))
    if len(parts) != 2 or not NAME.fullmatch(parts[0].strip()):
        return None
    inside = shape(parts[1], depth)
    return Shape(inside.kind, inside.text, inside.parts, inside.marks, parts[0].strip())


def _all_but(text: str, left_out: Shape) -> Shape | None:
    """All real numbers but a few, which are known numbers, as a union of intervals."""
    values = {part.text: quantity(part.text) for part in left_out.parts or (left_out,)}
    if len(values) > 1 and not all(values.values()):
        return None
    borders = sorted(values, key=lambda text: known.value if (known := values[text]) else 0)
    ends = [r"-\infty", *borders, r"\infty"]
    pieces = [
        Shape(
            "tuple", f"({low},{high})", (Shape("formula", low), Shape("formula", high)), ("(", ")")
        )
        for low, high in pairwise(ends)
    ]
    return Shape("union", text, tuple(pieces))


def _list(text: str, depth: int) -> Shape | None:
    if re.fullmatch(r"[\d,. ]+", text) and re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", text):
        return None
    parts = [part for part in _split(text, (",", ";", "and", "or")) if part.strip()]
    if len(parts) < 2 or len(parts) > MOST_PARTS:
        return None
    shapes = [shape(part, depth) for part in parts]
    if all(
        part.kind in ("relation", "tuple") and (part.kind == "relation" or part.name)
        for part in shapes
    ):
        intervals = [interval(part) for part in shapes]
        if all(part.kind in ("tuple", "union") for part in intervals):
            return _of_inequalities(text, intervals)
    flat: list[Shape] = []
    for part in _named_once(shapes):
        flat += part.parts if part.kind == "list" else [part]
    return Shape("list", text, tuple(flat))


def _named_once(shapes: Sequence[Shape]) -> Sequence[Shape]:
    """In `x = 1, 2` and `a = 4, -8` the name stands for all."""
    first = shapes[0]
    assigned = first.kind == "equation" and len(first.parts) == 2 and is_name(first.parts[0])
    if assigned and all(part.kind != "equation" for part in shapes[1:]):
        return [first.parts[1], *shapes[1:]]
    names = {bare(part.parts[0].text) for part in shapes if part.kind == "equation"}
    if len(names) == 1 and all(part.kind == "equation" for part in shapes):
        return [part.parts[-1] for part in shapes]  # x = 1 or x = 2
    return shapes


def _of_inequalities(text: str, intervals: Sequence[Shape]) -> Shape:
    """`x < 2 or x > 3` is a union, `x > 2 and x < 5` what both have."""
    names = {bare(part.name) for part in intervals}
    if len(names) > 1:
        return Shape("list", text, tuple(intervals))
    if len(intervals) == 2 and not re.search(r"\bor\b|\\cup", text):
        low, high = sorted(intervals, key=lambda part: _endless(part, 0))
        if (
            _endless(low, 1)
            and _endless(high, 0)
            and not _endless(low, 0)
            and not _endless(high, 1)
            and not _apart(low, high, text)
        ):
            marks = (low.marks[0], high.marks[1])
            return Shape("tuple", text, (low.parts[0], high.parts[1]), marks, intervals[0].name)
    flat: list[Shape] = []
    for part in intervals:
        flat += part.parts if part.kind == "union" else [part]
    return Shape("union", text, tuple(flat), name=intervals[0].name)


def _apart(above: Shape, below: Shape, text: str) -> bool:
    """Whether `x < 2, x > 3` are two stretches: no number is in both."""
    low, high = quantity(above.parts[0].text), quantity(below.parts[1].text)
    return bool(low and high and low.value >= high.value and not re.search(r"\band\b", text))


def _endless(interval: Shape, end: int) -> bool:
    return bool(len(interval.parts) == 2 and INFINITE.fullmatch(interval.parts[end].text.strip()))


def _approximation(text: str, depth: int) -> Shape | None:
    """The exact side of `1/3 \\approx 0.33`, and the number of `x \\approx 11`."""
    parts = _split(text, (r"\approx",))
    if len(parts) < 2:
        return None
    first = shape(parts[0], depth)
    return shape(parts[-1], depth) if is_name(first) or not parts[0].strip() else first


def _relation(text: str, depth: int) -> Shape | None:
    pieces, signs = _split_by_signs(text)
    if not signs or not all(piece.strip() for piece in pieces):
        return None
    parts = tuple(shape(piece, depth) for piece in pieces)
    return Shape("relation", text, parts, tuple(signs))


def _equation(text: str, depth: int) -> Shape | None:
    pieces = _split(text, ("=",))
    if len(pieces) < 2 or not all(piece.strip() for piece in pieces):
        return None
    return Shape("equation", text, tuple(shape(piece, depth) for piece in pieces))


def _union(text: str, depth: int) -> Shape | None:
    pieces = _split(text, (r"\cup", "U"))
    if len(pieces) < 2 or not all(piece.strip() for piece in pieces):
        return None
    return Shape("union", text, tuple(shape(piece, depth) for piece in pieces))


def _bracketed(text: str, depth: int) -> Shape | None:
    if text.startswith(r"\{") and text.endswith(r"\}"):
        inside = text[2:-2]
        return Shape("set", text, tuple(_elements(inside, depth))) if _balanced(inside) else None
    if text.startswith(r"\langle") and text.endswith(r"\rangle"):
        return Shape("tuple", text, tuple(_elements(text[7:-7], depth)), ("(", ")"))
    if text[0] not in "([" or text[-1] not in ")]" or not _balanced(text[1:-1]):
        return None
    parts = _split(text[1:-1], (",", ";"), inside=True)
    if len(parts) == 2 and not parts[1].strip():
        return Shape("tuple", text, (shape(parts[0], depth),), (text[0], text[-1]))
    if len(parts) > 1 and all(part.strip() for part in parts):
        return Shape(
            "tuple", text, tuple(shape(part, depth) for part in parts), (text[0], text[-1])
        )
    return shape(text[1:-1], depth) if text[0] == "(" and text[-1] == ")" else None


def _elements(text: str, depth: int) -> list[Shape]:
    found: list[Shape] = []
    for part in _split(text, (",", ";"), inside=True):
        if part.strip():
            one = shape(part, depth)
            found += one.parts if one.kind == "list" else [one]
    return found


def _matrix(text: str, depth: int) -> Shape | None:
    bare = text[1:-1].strip() if text[0] in "([" and text[-1] in ")]" else text
    found = MATRIX.fullmatch(bare)
    if found is None and (scaled := SCALED.fullmatch(bare)) and quantity(scaled[1]):
        return _scaled(text, scaled[1], _matrix(scaled[2], depth), depth)
    if found is None or r"\begin" in found[2]:
        return None
    rows = [row.split("&") for row in re.split(r"\\\\|\\cr(?![A-Za-z])", found[2]) if row.strip()]
    cells = tuple(shape(cell, depth) for row in rows for cell in row)
    kind = found[1] if found[1] in ("vmatrix", "Vmatrix") else ""
    return Shape(
        "matrix", text, cells, (*(str(len(row)) for row in rows), *((kind,) if kind else ()))
    )


def _scaled(text: str, factor: str, matrix: Shape | None, depth: int) -> Shape | None:
    """A matrix with a number before it, cell by cell; a determinant is no such thing."""
    if matrix is None or "matrix" in matrix.marks[-1]:
        return None
    cells = tuple(shape(rf"{factor} \cdot ({cell.text})", depth) for cell in matrix.parts)
    return Shape("matrix", text, cells, matrix.marks)


def _signs_expanded(text: str, depth: int) -> Shape | None:
    """`1 \\pm 2` is both of two numbers."""
    if r"\pm" not in text and r"\mp" not in text:
        return None
    plus = re.sub(r"\\pm(?![A-Za-z])", "+", re.sub(r"\\mp(?![A-Za-z])", "-", text))
    minus = re.sub(r"\\pm(?![A-Za-z])", "-", re.sub(r"\\mp(?![A-Za-z])", "+", text))
    both = [shape(one.strip().removeprefix("+"), depth) for one in (plus, minus)]
    return Shape("list", text, tuple(both))


def _ratio(text: str, depth: int) -> Shape | None:
    parts = _split(text, (":",))
    if len(parts) < 2 and re.fullmatch(r"\d+ to \d+", text):
        parts = text.split(" to ")
    if len(parts) < 2 or not all(part.strip() for part in parts):
        return None
    return Shape("ratio", text, tuple(shape(part, depth) for part in parts))


def _split(text: str, separators: Sequence[str], inside: bool = False) -> list[str]:
    """At the separators outside all brackets and environments.

    A comma among digits sets thousands apart, but `inside` brackets only where others are followed
    by a space: [-36,104] has two ends.
    """
    parts, depth, environments, start = [], 0, 0, 0
    thousands = not inside or re.search(r"[,;]\s", text) is not None
    for token in BOUNDARY.finditer(text):
        sign = token[0]
        if sign.startswith(r"\begin"):
            environments += 1
        elif sign.startswith(r"\end"):
            environments -= 1
        elif sign in (*OPENING, r"\{", r"\langle"):
            depth += 1
        elif sign in (*CLOSING, r"\}", r"\rangle"):
            depth -= 1
        elif depth == 0 and environments == 0 and sign in separators:
            if sign == "," and thousands and _thousands(text, token.start()):
                continue
            parts.append(text[start : token.start()])
            start = token.end()
    return [*parts, text[start:]]


def _split_by_signs(text: str) -> tuple[list[str], list[str]]:
    pieces = [text]
    signs: list[str] = []
    for sign in _signs_in(text):
        before, after = _split_once(pieces.pop(), sign)
        pieces += [before, after]
        signs.append(SIGNS[sign])
    return pieces, signs


def _signs_in(text: str) -> list[str]:
    found, depth = [], 0
    for token in BOUNDARY.finditer(text):
        depth += (token[0] in (*OPENING, r"\{")) - (token[0] in (*CLOSING, r"\}"))
        if depth == 0 and token[0] in SIGNS:
            found.append(token[0])
    return found


def _split_once(text: str, sign: str) -> tuple[str, str]:
    first = _split(text, (sign,))[0]
    return first, text[len(first) + len(sign) :]


def _thousands(text: str, comma: int) -> bool:
    before = re.search(r"(?<![\d.])\d{1,3}(?:,\d{3})*$", text[:comma])
    return bool(before and re.match(r",\d{3}(?!\d)", text[comma:]))


def _balanced(text: str) -> bool:
    depth = 0
    for token in BOUNDARY.finditer(text):
        depth += (token[0] in OPENING) - (token[0] in CLOSING)
        if depth < 0:
            return False
    return depth == 0


def interval(one: Shape) -> Shape:
    """An inequality as the interval in which its variable lies, if it is one of these."""
    if one.kind != "relation":
        return one
    parts, signs = one.parts, one.marks
    if len(parts) == 2 and (around := _around_zero(one)) is not None:
        return around
    if len(parts) == 2 and is_name(parts[1]) and not is_name(parts[0]):
        parts, signs = parts[::-1], (TURNED[signs[0]],)
    if len(parts) == 2 and is_name(parts[0]) and not is_name(parts[1]):
        name, end = parts[0].text, parts[1]
        low, high = Shape("formula", r"-\infty"), Shape("formula", r"\infty")
        match signs[0]:
            case "<" | "<=":
                return Shape(
                    "tuple", one.text, (low, end), ("(", ")" if signs[0] == "<" else "]"), name
                )
            case ">" | ">=":
                return Shape(
                    "tuple", one.text, (end, high), ("(" if signs[0] == ">" else "[", ")"), name
                )
        left = Shape("tuple", one.text + "<", (low, end), ("(", ")"))
        right = Shape("tuple", one.text + ">", (end, high), ("(", ")"))
        return Shape("union", one.text, (left, right), name=name)
    if len(parts) == 3 and is_name(parts[1]):
        if all(sign in (">", ">=") for sign in signs):
            parts, signs = parts[::-1], tuple(TURNED[sign] for sign in signs[::-1])
        if all(sign in ("<", "<=") for sign in signs):
            marks = ("(" if signs[0] == "<" else "[", ")" if signs[1] == "<" else "]")
            return Shape("tuple", one.text, (parts[0], parts[2]), marks, parts[1].text)
    return one


def _around_zero(one: Shape) -> Shape | None:
    """`|x| < 1` as an interval, and `|x| > 1` as two."""
    (first, end), sign = one.parts, one.marks[0]
    found = DISTANCE.fullmatch(first.text.strip())
    known = quantity(end.text)
    if found is None or known is None or known.value <= 0 or sign == "!=":
        return None
    minus, name = Shape("formula", f"-{end.text}"), found[1]
    if sign in ("<", "<="):
        marks = ("(", ")") if sign == "<" else ("[", "]")
        return Shape("tuple", one.text, (minus, end), marks, name)
    infinite = Shape("formula", r"\infty")
    below, above = (")", "(") if sign == ">" else ("]", "[")
    left = Shape("tuple", one.text + "<", (Shape("formula", r"-\infty"), minus), ("(", below))
    right = Shape("tuple", one.text + ">", (end, infinite), (above, ")"))
    return Shape("union", one.text, (left, right), name=name)


def is_name(one: Shape) -> bool:
    text = one.text.strip()
    return (
        one.kind == "formula"
        and bool(NAME.fullmatch(text))
        and text not in (r"\infty", r"\pi", "e", "i")
    )


def bare(text: str) -> str:
    return re.sub(r"[\s{}]|\\(?=[A-Za-z])", "", text)
