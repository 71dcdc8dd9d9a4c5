"""Names in formulas, with letters of their own where a LaTeX parser takes two of them for one.

Knows formulas as strings: primes, capitals, derivatives, constants of integration.
"""

import re

NAME = re.compile(
    r"\\(?:begin|end|mathbb)\s*(?:\{[^{}]*\}|[A-Z])|(?P<name>\\[A-Za-z]+|[A-Za-z])(?P<primes>\s*'+)?"
)
SPARE = "hkpqruvwzgsmnjlbcaxyt"
VARIABLE = r"\s*(\\[a-z]+|[A-Za-z])\s*"
DERIVATIVE = re.compile(
    rf"\\frac\s*\{{\s*(?:d|\\partial(?![A-Za-z])){VARIABLE}\}}\s*\{{\s*(?:d|\\partial(?![A-Za-z])){VARIABLE}\}}"
    r"|(?<![A-Za-z\\])d([A-Za-z])\s*/\s*d([A-Za-z])(?![A-Za-z])"
)
CONSTANT = re.compile(r"\+\s*[cC]$")
LETTER_C = re.compile(r"(?<![\\A-Za-z])[cC](?![A-Za-z])")


def named_alike(one: str, other: str) -> tuple[str, str]:
    """Both texts with one letter for each derivative, dy/dx, and one for a constant of integration, + C."""
    if all(CONSTANT.search(text) and len(LETTER_C.findall(text)) == 1 for text in (one, other)):
        one, other = CONSTANT.sub("+ C", one), CONSTANT.sub("+ C", other)
    used = (one + other).lower()
    found = {_variables(one_of): None for one_of in DERIVATIVE.finditer(one + " " + other)}
    spare = [letter for letter in SPARE if letter not in used]
    if len(spare) < len(found):
        return one, other
    letters = dict(zip(found, spare, strict=False))

    def letter(derivative: re.Match[str]) -> str:
        return f" {letters[_variables(derivative)]} "

    return DERIVATIVE.sub(letter, one).strip(), DERIVATIVE.sub(letter, other).strip()


def _variables(derivative: re.Match[str]) -> tuple[str, str, bool]:
    above, below = derivative[1] or derivative[3], derivative[2] or derivative[4]
    return above, below, "partial" in derivative[0]


def told_apart(one: str, other: str) -> tuple[str, str]:
    """Both texts with a letter of its own for each name that math-verify takes for another: f' for f, R for r."""
    found = [name for name in NAME.finditer(one + " " + other) if name["name"]]
    plain = {name["name"] for name in found}
    taken = {
        (name["name"], (name["primes"] or "").strip()): None
        for name in found
        if name["primes"] or name["name"] != _small(name["name"]) and _small(name["name"]) in plain
    }
    used = (one + other).lower()
    spare = [letter for letter in SPARE if letter not in used]
    renamed = dict(zip(taken, spare, strict=False))
    if len(renamed) < len(taken):
        return (one, other) if one == other else (one, "?")

    def new(name: re.Match[str]) -> str:
        return renamed.get((name["name"], (name["primes"] or "").strip()), name[0])

    return NAME.sub(new, one), NAME.sub(new, other)


def _small(name: str) -> str:
    """The name in small letters, if it is a letter or a Greek one; \\Delta is no \\delta."""
    return name.lower()
