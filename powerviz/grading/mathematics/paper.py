"""The grader with which Karan & Du (2025, arXiv:2510.14901) count: its rules, from their description.

Knows strings, and asks sympy for the last rule (`asking`). It is the grader that came with PRM800K
(Lightman et al. 2023), on top of that of the MATH data set (Hendrycks et al. 2021): the last box is
the answer; both texts are normalised and compared as texts; what is left is compared element by
element by sympy, with fractions to be reduced as in the truth. Where it is too strict or too lax it
is so on purpose: numbers made with it can be held against published ones.
"""

import re

from powerviz.grading.mathematics import asking
from powerviz.grading.mathematics.extraction import boxes

UNITS = re.findall(
    r"\w+",
    "degree cm centimeter meter mile second minute hour day week month year foot feet inch yard",
)
SCALES = {"million": 6, "billion": 9, "trillion": 12}
NAMED = {"√": "sqrt", "π": "pi", "∞": "inf", "∪": "U", "·": "*", "×": "*"}
KEPT = {"sin", "cos", "tan", "cot", "sec", "csc", "log", "ln", "exp", "arcsin", "arccos", "arctan"}
UNREADABLE = "\N{WHITE QUESTION MARK ORNAMENT}"
"""The sign for a command that is no part of what sympy reads."""
MOST_LETTERS = 2
"""Unknowns that an expression may have before sympy is not asked about it."""
NEVER_ASKED = re.compile(r"\^(?:[{(]|\d\d|\d\^)")
"""Powers that sympy could compute for ever: of more than one digit, in braces, of powers."""


def paper_verdict(response: str, truth: str) -> bool:
    """Whether the published grader calls the response right. Without a box it never is."""
    found = boxes(response)
    if not found:
        return False
    given = found[-1][2]
    if _as_in_math(given) == _as_in_math(truth):
        return True
    one, other = _as_in_prm800k(given), _as_in_prm800k(truth)
    if one == other:
        return True
    if not one:
        return False
    mine, true = _elements(one), _elements(other)
    if len(true) > 1 and (one[:1] != other[:1] or one[-1:] != other[-1:]) or len(mine) != len(true):
        return False
    budget = asking.Budget()
    return all(_same_element(*pair, budget) for pair in zip(mine, true, strict=True))


def _same_element(given: str, truth: str, budget: asking.Budget) -> bool:
    if _is_fraction(given) and _is_fraction(truth):
        return given == truth  # A fraction has to be reduced as the truth is.
    if _is_whole(given) != _is_whole(truth):
        return False  # A whole number has to be worked out.
    letters = re.sub(r"sqrt|frac", "", given + truth)
    if len({letter for letter in letters if letter.isalpha()}) > MOST_LETTERS:
        return False
    if NEVER_ASKED.search(given) or NEVER_ASKED.search(truth):
        return False
    return asking.ask("as programs", given, truth, budget) is True


def _as_in_math(text: str) -> str:
    """The normalisation of the MATH data set: what is printed differently and means the same."""
    text = text.strip()
    wrapped = re.fullmatch(r"\\text\{(.+?)\}", text)
    text = wrapped[1].strip() if wrapped else text
    text = text.replace("\n", "").replace(r"\!", "").replace("\\\\", "\\")
    text = re.sub(r"\\[td]frac", r"\\frac", text).replace(r"\left", "").replace(r"\right", "")
    text = text.replace(r"^{\circ}", "").replace(r"^\circ", "").replace(r"\$", "")
    text = text.partition(r"\text{ ")[0] if text.count(r"\text{ ") == 1 else text
    text = text.replace(r"\%", "").replace(" .", " 0.").replace("{.", "{0.")
    if not text:
        return text
    text = "0" + text if text.startswith(".") else text
    sides = text.split("=")
    text = sides[1] if len(sides) == 2 and len(sides[0]) <= 2 else text
    text = re.sub(r"\\sqrt([^{\s])", r"\\sqrt{\1}", text).replace(" ", "")
    text = re.sub(r"\\frac([^{])([^{])", r"\\frac{\1}{\2}", text)
    text = re.sub(r"\\frac([^{])\{", r"\\frac{\1}{", text)
    text = r"\frac{1}{2}" if text == "0.5" else text
    return re.sub(r"^(-?\d+)/(-?\d+)$", r"\\frac{\1}{\2}", text)


def _as_in_prm800k(text: str) -> str:
    """The normalisation of PRM800K: a number or an expression as programs write it."""
    wrapped = re.fullmatch(r"\\text\{(.+?)\}", text)
    text = wrapped[1] if wrapped else text
    text = re.sub(r"\\?[%$]", "", text).replace(" or ", " , ").replace(" and ", " , ")
    for name, power in SCALES.items():
        text = text.replace(name, f"*10^{power}")
    for unit in UNITS:
        text = re.sub(rf"{unit}(?:es)?(?:s)? *(?:\^[0-9]+)?", "", text)
    text = re.sub(r"\^ *\\circ", "", text)
    text = text[1:-1] if len(text) > 1 and text[0] == "{" and text[-1] == "}" else text
    text = re.sub(r",\\! *", "", text)
    text = _whole_without_a_point(text)
    if "\\" in text:
        text = _as_text(text)
    text = re.sub(r"- *", "-", text)
    text = re.sub(r"([0-9]) +([0-9])", r"\1+\2", text).replace(" ", "")
    text = text.replace("{", "").replace("}", "").lower()
    return _whole_without_commas(text)


def _as_text(text: str) -> str:
    """LaTeX as one would type it: fractions with a stroke, roots as a function, no other command."""
    text = re.sub(r"\\[td]frac", r"\\frac", text).replace(r"\frac", r" \frac")
    before = None
    while before != text:
        before = text
        text = re.sub(r"\\frac\s*(?:\{([^{}]*)\}|(\w))\s*(?:\{([^{}]*)\}|(\w))", _stroke, text)
        text = re.sub(r"\\sqrt\s*(?:\{([^{}]*)\}|(\w))", lambda m: f"sqrt({m[1] or m[2]})", text)
    for command, name in (
        ("pi", "pi"),
        ("infty", "inf"),
        ("cup", "U"),
        ("cdot", "*"),
        ("times", "*"),
    ):
        text = re.sub(rf"\\{command}(?![A-Za-z])", name, text)
    text = re.sub(r"\\[ ,;:]", " ", text)
    text = re.sub(r"\\begin\{[a-z]*matrix\}(.*?)\\end\{[a-z]*matrix\}", _rows, text)
    text = re.sub(
        r"\\(?:left|right|text(?:bf|it|rm|normal)?|mbox|mathrm|displaystyle)(?![A-Za-z])|\\(?=[{}!])",
        "",
        text,
    )
    for sign, name in NAMED.items():
        text = text.replace(sign, name)
    return re.sub(
        r"\\([A-Za-z]+)", lambda m: m[1] if m[1] in KEPT else UNREADABLE + m[1], text
    ).strip()


def _rows(matrix: re.Match[str]) -> str:
    rows = re.split(r"\\\\(?:\[[^\]]*\])?", matrix[1])
    return "[" + "; ".join(row.replace("&", " ").strip() for row in rows) + "]"


def _stroke(found: re.Match[str]) -> str:
    return f"{found[1] or found[2]}/{found[3] or found[4]}"


def _elements(text: str) -> list[str]:
    """The elements of a tuple; anything else by itself."""
    text = _without_thousands(text)
    bracketed = len(text) > 2 and text[0] in "([" and text[-1] in ")]"
    if bracketed and not re.search(r"[()\[\]]", text[1:-1]):
        return [element.strip() for element in text[1:-1].split(",")]
    return [text]


def _without_thousands(text: str) -> str:
    """The text without commas that three digits follow, wherever they are."""
    return re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", text)


def _whole_without_a_point(text: str) -> str:
    try:
        value = float(text)
        return str(round(value)) if abs(value - round(value)) <= 1e-7 else text
    except (ValueError, OverflowError):
        return text


def _whole_without_commas(text: str) -> str:
    try:
        value = float(_without_thousands(text))
        return str(int(value)) if abs(value - round(value)) <= 1e-7 else text
    except (ValueError, OverflowError):
        return text


def _is_fraction(text: str) -> bool:
    return bool(re.fullmatch(r"-?\d+/\d+", text))


def _is_whole(text: str) -> bool:
    return bool(re.fullmatch(r"-?\d+", text.replace(",", "")))
