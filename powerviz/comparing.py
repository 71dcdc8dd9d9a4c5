"""A program that says of pairs of answers whether they mean the same: see `powerviz.answers`.

Knows math-verify, sympy and the limits of a process; nothing of PowerViz, and imports none of it. A
line of JSON, `[answer, truth, seconds]`, gets a line of its own: True, False, or None where they are
not to be compared. Whoever takes more seconds of the processor is ended by the system.
"""

import json
import math
import re
import sys
from typing import Any

MEMORY = 4 << 30
MOST_DIGITS = 300_000
"""Numbers that a response can mean have a few dozen; 30000! has 121,288."""
MOST_FACTORS = 10_000
MOST_EXPANDED = 300
MOST_CHOSEN_FROM = 100_000
BINOMIAL = re.compile(r"binom\W*(\d+)")
DEEPEST = 10
"""Each pair of parentheses within another makes reading it several times as long."""


def compare(answer: str, truth: str) -> bool | None:
    """Whether they are equivalent; None if one of them is not to be touched."""
    from math_verify import parse, verify

    if any(int(number) > MOST_CHOSEN_FROM for number in BINOMIAL.findall(answer + truth)):
        return None  # sympy computes it while it reads
    if max(_depth(answer), _depth(truth)) > DEEPEST:
        return None
    gold = parse(f"${truth}$", parsing_timeout=None)
    given = parse(f"${answer}$", parsing_timeout=None)
    if any(size(one) > MOST_DIGITS for one in (*gold, *given)):
        return None
    return bool(verify(gold, given, timeout_seconds=None))


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


def _limit(seconds: int) -> None:
    """End this process when it has used so many more seconds of the processor."""
    try:
        import resource

        used = math.ceil(sum(resource.getrusage(resource.RUSAGE_SELF)[:2]))
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (used + seconds, hard))
    except (ImportError, ValueError, OSError):
        pass  # The time limit by the clock has to do.


def main() -> None:
    """Answer the lines that come in."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, ValueError, OSError):
        pass
    compare("1", "1.0")  # whoever is first does not wait for what is imported then
    print("ready", flush=True)
    for line in sys.stdin:
        answer, truth, seconds = json.loads(line)
        _limit(seconds)
        print(compare(answer, truth), flush=True)


if __name__ == "__main__":
    main()
