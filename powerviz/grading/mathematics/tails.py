"""Remarks behind an answer that is said, which are not part of it: a reason, a check, a rough value.

Knows English remarks as strings; nothing of where in a text an answer is looked for.
"""

import re

NOT_ANOTHER = re.compile(r"(?<=\S),?\s+and\s+not\s+[$€£(\\]*-?\d[\d.,]*\S*$", re.IGNORECASE)
FAULT_OF_ANOTHER = re.compile(
    r"(?<=\S)\s+\((?=[^()]*\b(?:incorrect|wrong|mistaken|mistake)\b)[^()]*\)$", re.IGNORECASE
)
SAID_IN_A_SENTENCE = re.compile(
    r"^(?P<answer>[$€£]?-?\d[\d.,]*(?:\s[a-z]+){0,2})\s+[–—-]\s+"
    r"(?:she|he|they|it|we|I|you|because|since|as|the|this|that|there)\s.*$",
    re.DOTALL,
)
ROUGHLY = re.compile(
    r"^(?P<answer>[^,]*[\\/√π][^,]*?)\s*(?:,\s*|\s+(?=or\b)|\s+\()(?:which\s+is\s+|or\s+|that\s+is\s+)?"
    r"(?:roughly|approximately|about|around|approx\.?)\s+\$?-?\d[\d.]*\$?\)?$",
    re.IGNORECASE,
)
"""A rough value behind an exact one."""
CALCULATION = re.compile(
    r"^(?P<answer>[$€£]?(?P<value>-?\d+(?:\.\d+)?))\s+\(=?\s*(?P<terms>\d+(?:\.\d+)?(?:\s*(?:[-−+]\s*\d+(?:\.\d+)?))+"
    r"|\d+(?:\.\d+)?(?:\s*[*×·]\s*\d+(?:\.\d+)?)+)\)$"
)
LONGEST_WITH_A_TAIL = 200
TERM = re.compile(r"([-−+*×·]?)\s*(\d+(?:\.\d+)?)")


def without_tail(answer: str) -> str:
    """The answer without a remark behind it."""
    if len(answer) > LONGEST_WITH_A_TAIL:
        return answer
    answer = FAULT_OF_ANOTHER.sub("", NOT_ANOTHER.sub("", answer))
    for pattern in (SAID_IN_A_SENTENCE, ROUGHLY):
        if found := pattern.match(answer):
            answer = found["answer"]
    found = CALCULATION.match(answer)
    if found and abs(_worked_out(found["terms"]) - float(found["value"])) < 1e-9:
        return found["answer"]
    return answer


def _worked_out(terms: str) -> float:
    """A sum, a difference or a product of numbers, which are taken one after the other."""
    value = 0.0
    for sign, number in TERM.findall(terms):
        if sign in ("", "+"):
            value += float(number)
        elif sign in "-−":
            value -= float(number)
        else:
            value *= float(number)
    return value
