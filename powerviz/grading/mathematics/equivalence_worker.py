"""A program that says of pairs of formulas whether they mean the same: see `powerviz.grading.mathematics.asking`.

Knows math-verify, sympy and the limits of a process; nothing of PowerViz, and imports none of it. A
line of JSON, `[task, one, other, seconds]`, gets a line of its own: True, False, or None where they
are not to be compared. Where the system can fork, a child answers, and a new one takes its place at
once when it had to be ended: then the line is `endless` (it used up its seconds of the processor)
or `slow` (its seconds by the clock, on a busy machine).

math-verify reads the formulas, and decides where one of them is no number and no term. Terms are
compared by their values instead, to sixty digits: math-verify rounds, so that 1/3^88 is 1/3^89 to
it, and knows of no sign of a variable, so that sqrt(1/m) is not 1/sqrt(m).

It has more than 300 lines because it is one program that imports nothing of the package.
"""

import json
import logging
import math
import mmap
import os
import re
import signal
import sys
import zlib
from typing import Any

MEMORY = 4 << 30
MOST_DIGITS = 300_000
"""Numbers that a response can mean have a few dozen; 30000! has 121,288."""
MOST_DIGITS_EXACTLY = 10_000
MOST_FACTORS = 10_000
MOST_EXPANDED = 300
MOST_CHOSEN_FROM = 100_000
BINOMIAL = re.compile(r"binom\W*(\d+)")
DEEPEST = 10
"""Each pair of parentheses within another makes reading it several times as long."""
DIGITS = 60
SAME_TO = 45
POINTS = 6
"""Values of each sign at which terms with variables are compared."""
DECIMAL = re.compile(r"\s*-?\d*\.(\d+)\s*")
LEAST_DIGITS = 6
FORKS = hasattr(os, "fork") and hasattr(signal, "setitimer")


def compare(one: str, other: str) -> bool | None:
    """Whether they are equivalent; None if one of them is not to be touched."""
    from math_verify import verify

    if any(int(number) > MOST_CHOSEN_FROM for number in BINOMIAL.findall(one + other)):
        return None  # sympy computes it while it reads
    if max(_depth(one), _depth(other)) > DEEPEST:
        return None
    first, second = read(one), read(other)
    if first is None or second is None:
        return False
    if any(size(term) > MOST_DIGITS for term in (first, second)):
        return None
    by_value = _same_by_value(first, second, one, other)
    if by_value is not None:
        return by_value
    return bool(verify(second, first, timeout_seconds=None))


def read(formula: str) -> Any:
    """The formula as sympy has it; None if it is none that math-verify reads to its end.

    Only as LaTeX: where that fails, math-verify would take the last number in it for the whole.
    Normalisation by rules is done already, and its own takes variables for units (3h and 3c are 3).
    """
    from latex2sympy2_extended import NormalizationConfig
    from math_verify import LatexExtractionConfig, parse

    rules = NormalizationConfig(
        basic_latex=True, units=False, malformed_operators=False, nits=False, boxed="none"
    )
    found = parse(
        f"${formula}$",
        [LatexExtractionConfig(normalization_config=rules)],
        fallback_mode="no_fallback",
        parsing_timeout=None,
    )
    return found[0] if found else None


def _same_by_value(first: Any, second: Any, one: str, other: str) -> bool | None:
    """Whether two terms have the same values; None where one is no term, or has none."""
    import sympy

    if isinstance(first, sympy.Equality) and isinstance(second, sympy.Equality):
        return _same_equation(first, second)
    if not (isinstance(first, sympy.Expr) and isinstance(second, sympy.Expr)):
        return None
    if first.has(sympy.oo, -sympy.oo) or second.has(sympy.oo, -sympy.oo):
        return None
    names = sorted(str(name) for name in first.free_symbols | second.free_symbols)
    if names == []:
        exact = [_worked_out(term) for term in (first, second)]
        if all(value.is_Rational for value in exact):
            return bool(exact[0] == exact[1])
    if names == [] or names == ["i"]:
        a, b = _value_at(first, {}), _value_at(second, {})
        if a is None or b is None:
            return None
        rounded = [DECIMAL.fullmatch(text) for text in (one, other)]
        if any(rounded) and not all(rounded):
            places = len((rounded[0] or rounded[1])[1])  # type: ignore[index]
            decimal, exact = (a, b) if rounded[0] else (b, a)
            return _close(a, b) or _rounds_to(exact, decimal, places)
        return _close(a, b)
    if first.has(*_written_out()) or second.has(*_written_out()):
        return None  # up to a variable
    agreed = 0
    for point in _points(names):
        a, b = _value_at(first, point), _value_at(second, point)
        if a is None or b is None:
            continue
        complex_point = "i" in names
        if not complex_point and not (a.is_real and b.is_real):
            continue
        if not _close(a, b):
            return False
        agreed += 1
    return True if agreed >= POINTS // 2 else None


def _worked_out(term: Any) -> Any:
    """The term evaluated as far as sympy does that; a number with a point in it stays one."""
    import sympy

    if term.has(*_written_out(), sympy.Float) or size(term) > MOST_DIGITS_EXACTLY:
        return sympy.nan
    try:
        return term.doit()
    except (TypeError, ValueError, ZeroDivisionError, OverflowError, AttributeError):
        return sympy.nan


def _written_out() -> tuple[Any, ...]:
    import sympy

    return sympy.Sum, sympy.Product, sympy.Integral, sympy.Limit


def _same_equation(first: Any, second: Any) -> bool | None:
    """Whether one is the other times a number; None where the values do not say."""
    import sympy

    terms = []
    for equation in (first, second):
        if not all(isinstance(side, sympy.Expr) for side in equation.args):
            return None
        terms.append(equation.lhs - equation.rhs)
    if any(term.has(*_written_out()) for term in terms):
        return None
    names = sorted(str(name) for name in terms[0].free_symbols | terms[1].free_symbols)
    if {str(name) for name in terms[0].free_symbols} != {str(n) for n in terms[1].free_symbols}:
        return None
    ratios = []
    for point in _points(names):
        a, b = _value_at(terms[0], point), _value_at(terms[1], point)
        if a is None or b is None or b == 0:
            continue
        ratios.append(a / b)
    if len(ratios) < POINTS // 2:
        return None
    same = all(_close(ratio, ratios[0]) for ratio in ratios) and ratios[0] != 0
    return True if same else None


def _points(names: list[str]) -> list[dict[str, Any]]:
    """Values for the variables, the same for the same names; positive ones first, then of both signs."""
    import sympy

    points = []
    for number in range(2 * POINTS):
        point = {}
        for name in names:
            drawn = zlib.crc32(f"{name} {number}".encode())
            value = sympy.Float(drawn % 9973 + 1009, DIGITS + 20) / (3547 + 11 * number)
            point[name] = -value if number >= POINTS and (drawn >> 20) % 3 else value
        points.append(point)
    return points


def _value_at(term: Any, point: dict[str, Any]) -> Any:
    """The expression's value to so many digits, where it has one."""
    import sympy

    exact = {number: sympy.Rational(str(number)) for number in term.atoms(sympy.Float)}
    values = {name: sympy.I if str(name) == "i" else point[str(name)] for name in term.free_symbols}
    try:
        value = term.xreplace({**exact, **values}).evalf(DIGITS, maxn=500)
    except (
        TypeError,
        ValueError,
        ZeroDivisionError,
        OverflowError,
        RecursionError,
        AttributeError,
    ):
        return None
    if not value.is_number or value.is_finite is False or value.has(sympy.nan, sympy.zoo):
        return None
    real, imaginary = value.as_real_imag()
    if not (real.is_Number and imaginary.is_Number):
        return None
    # What is known to no digit is nothing but what is left of a difference: zero.
    real, imaginary = (
        sympy.Integer(0) if part.is_Float and part._prec <= 1 else part
        for part in (real, imaginary)
    )
    return real + sympy.I * imaginary


def _close(a: Any, b: Any) -> bool:
    import sympy

    scale = max(abs(a), abs(b))
    return bool(scale == 0 or abs(a - b) < scale * sympy.Rational(1, 10**SAME_TO))


def _rounds_to(exact: Any, decimal: Any, places: int) -> bool:
    """Whether the exact value, rounded or cut off, is the decimal, of six digits at least."""
    import sympy

    if not (exact.is_real and decimal.is_real) or decimal == 0 or (exact > 0) != (decimal > 0):
        return False
    if math.floor(math.log10(abs(decimal))) + 1 + places < LEAST_DIGITS:
        return False
    step = sympy.Rational(1, 10**places)
    difference = abs(exact) - abs(decimal)
    return bool(2 * abs(difference) <= step or 0 <= difference < step)


def same_as_programs_write_it(one: str, other: str) -> bool | None:
    """Whether sympy, reading both as it reads programs, simplifies their difference to zero.

    The last rule of the published grader. Only for texts of numbers, letters, `sqrt` and `pi`:
    whatever sympy reads is evaluated as a program.
    """
    from sympy import simplify
    from sympy.parsing import sympy_parser as parser

    typed = []
    for text in (one, other):
        if re.search(r"[^\w\s.+\-*/^()!]|_|\.\s*[A-Za-z_]|\*\*.*\*\*|\^.*\^", text, re.ASCII):
            return False
        if _depth(text) > DEEPEST or any(len(number) > 40 for number in re.findall(r"\d+", text)):
            return None
        typed.append(re.sub(r"[A-Za-z]+", _in_letters, text).replace("^", "**"))
    reading = (*parser.standard_transformations, parser.implicit_multiplication_application)
    try:
        difference = parser.parse_expr(f"({typed[0]}) - ({typed[1]})", transformations=reading)
        return bool(simplify(difference) == 0)
    except Exception:  # noqa: BLE001  # sympy raises whatever it likes on what it cannot read
        return False


def _in_letters(found: re.Match[str]) -> str:
    """A word as the product of its letters; so no name but these reaches the program."""
    return found[0] if found[0] in ("sqrt", "pi") else " ".join(found[0])


def size(expression: Any) -> float:
    """An upper bound on the digits of the numbers that an expression, not yet evaluated, comes to.

    Infinite where a symbolic power, or a product, has too many terms to be written out.
    """
    import sympy

    if not isinstance(expression, sympy.Basic):
        return 0.0
    if isinstance(expression, sympy.Integer):
        return abs(int(expression)).bit_length() * math.log10(2)
    if isinstance(expression, sympy.Rational):
        return size(sympy.Integer(expression.p)) + size(sympy.Integer(expression.q))
    if isinstance(expression, sympy.Pow):
        return _size_of_power(*expression.args)
    if isinstance(expression, (sympy.factorial, sympy.factorial2, sympy.subfactorial)):
        (argument,) = expression.args
        return _size_of_factorial(argument)
    if isinstance(expression, sympy.binomial):
        return _size_of_factorial(expression.args[0])
    if isinstance(expression, sympy.Product):
        for _, low, high in (limits for limits in expression.limits if len(limits) == 3):
            if max(_value(low), _value(high)) > MOST_FACTORS:
                return math.inf
    return sum(map(size, expression.args))


def _size_of_power(base: Any, exponent: Any) -> float:
    if not exponent.is_number:
        return size(base) + size(exponent)
    times = max(1.0, _value(exponent))
    if base.is_Symbol:
        return size(exponent)
    if not base.is_number:
        return math.inf if times > MOST_EXPANDED else size(base) * times
    # A power of a number with a point in it is one, too, of as many digits.
    return size(exponent) if base.is_Float else max(1.0, size(base)) * times


def _size_of_factorial(argument: Any) -> float:
    if not argument.is_number:
        return size(argument)
    value = _value(argument)
    return value * math.log10(value) if 1 < value < math.inf else value


def _value(number: Any) -> float:
    """An upper bound on the absolute value of a number."""
    if number.is_Rational or number.is_Float:
        return abs(float(number)) if size(number) < 300 else math.inf
    digits = size(number)
    return 10.0**digits if digits < 300 else math.inf


def _depth(text: str) -> int:
    depth = deepest = 0
    for sign in text:
        depth += (sign == "(") - (sign == ")")
        deepest = max(deepest, depth)
    return deepest


TASKS = {"same": compare, "as programs": same_as_programs_write_it}


def _answer(line: str) -> str:
    task, one, other, *_ = json.loads(line)
    return str(TASKS[task](one, other))


def _serve(busy: mmap.mmap) -> None:
    """Answer the lines that come in, each within its seconds; ended by a signal where it is not."""
    for line in sys.stdin:
        *_, seconds, of_work = json.loads(line)
        busy[0] = 1
        if FORKS:
            signal.setitimer(signal.ITIMER_REAL, seconds)
            signal.setitimer(signal.ITIMER_PROF, of_work)
        reply = _answer(line)
        if FORKS:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.setitimer(signal.ITIMER_PROF, 0)
        busy[0] = 0
        print(reply, flush=True)


def main() -> None:
    """Serve, and where a child that serves is ended let another one go on."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, ValueError, OSError):
        pass
    logging.disable()
    compare("1", "1.0")  # whoever is first does not wait for what is imported then
    compare(r"\frac{x^{2}+1}{2}", r"\sqrt{x}")
    busy = mmap.mmap(-1, 1)
    print("ready", flush=True)
    if not FORKS:
        return _serve(busy)
    while True:
        child = os.fork()
        if child == 0:
            _serve(busy)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status) and os.WEXITSTATUS(status) == 0:
            return None
        if busy[0]:
            by_the_clock = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM
            busy[0] = 0
            print("slow" if by_the_clock else "endless", flush=True)


if __name__ == "__main__":
    main()
