"""The final answer in a response: in a box, said to be it, or the last number.

Knows texts only; all of it takes time in proportion to the text. What an answer means is not
decided here, so what is said is given with the words around it: "27 dollars".

It has more than 300 lines because where an answer stands is decided by all of these rules in turn.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal, get_args

from powerviz.grading.mathematics.declared import (
    DECLARES,
    LABELS,
    in_english,
    is_foreign,
    with_english_numbers,
)
from powerviz.grading.mathematics.denials import (
    corrected,
    is_denied,
    is_rejected_box,
    plainly_negated,
    retraction,
    said_instead,
    without_denials,
    without_retraction,
)
from powerviz.grading.mathematics.several import left_open, solutions
from powerviz.grading.mathematics.tails import without_tail
from powerviz.grading.mathematics.turns import next_questions, without_thoughts

__all__ = [
    "ANSWERS",
    "Answers",
    "boxes",
    "breaks_off",
    "extract_answer",
    "last_boxed",
    "next_questions",
    "without_thoughts",
]

Answers = Literal["boxed", "said", "last"]
"""The places in which answers are looked for: boxes alone, also what is said to be the answer, or also numbers."""
ANSWERS = get_args(Answers)

BOX = re.compile(r"(?:\\(?:boxed|fbox|framebox)\s*)?\{|\}")
BOX_WITHOUT_BRACES = re.compile(r"\\boxed\s+(-?\d[\d.,]*)(?![\w\\])")
BETWEEN_BOXES = re.compile(
    r"(?:[\s$,;.]|\\q?quad(?![a-z])|\\[ ,;()\[\]]|\\text\s*\{\s*,?\s*(?:and|or)\s*,?\s*\}|\b(?:and|or)\b)*"
)
SAID = re.compile(
    r"(?:\banswer\s+(?:is|was|would\s+be|should\s+be|must\s+be|will\s+be|equals)\b(?:\s+as\s+follows|\s+(?:the\s+following|below)(?=\s*:))?|####"
    rf"|{DECLARES})\s*:?",
    re.IGNORECASE,
)
LABELLED = re.compile(
    rf"\b(?:answer|ans|{LABELS})\s*(?:\*\*|__)?\s*[:=](?:\*\*|__)?",
    re.IGNORECASE,
)
TAGGED = re.compile(
    r"<(?:final_)?answer>([^<>]{1,300})</(?:final_)?answer>"
    r"|[\"'](?:final[ _]?)?answer[\"']\s*:\s*(?:\"([^\"\n]{1,300})\"|'([^'\n]{1,300})'|(-?\d[\d.]*))",
    re.IGNORECASE,
)
"""An answer in a tag, or in JSON."""
RESULT = re.compile(
    r"(?:^|\n)[^\S\n]*\**(?:final\s+)?(?:result|total)\**\s*[:=]\**\s*"
    r"([$€£]?-?\d[\d.,]*(?:\s[a-z]+){0,3})[^\S\n]*(?:\([^()\n]{1,80}\))?[*.]*\s*$",
    re.IGNORECASE,
)
"""A last line that gives a total, with how it came about."""
NEXT = re.compile(r"\banswer\s+(?:is|was|would|should|must|will|equals)\b", re.IGNORECASE)
JUDGED = re.compile(
    r"(?:(?:indeed|also|therefore|thus|clearly|probably|likely|not|as|the|very|quite|really|definitely)\s+)*"
    r"(?:correct|right|incorrect|wrong|true|reasonable|plausible|sensible|valid|invalid|consistent|verified|confirmed|unique|exact|expected"
    r"|clear|obvious|known|given|shown|boxed|found|obtained|needed|required|above|below|here|same|follows?|complete|final|positive|negative"
    r"|an? (?:whole|positive|negative|integer|natural|real|rational|single|valid|reasonable|plausible)(?: \w+)?|in (?:the|a) (?:box|form)|integer)\b",
    re.IGNORECASE,
)
"""Words about an answer that was given before, not the answer."""
JUDGED_BEHIND = re.compile(
    r"[\s.!)]*$|[,;:]|\s+(?:because|since|as|and|for|that|to|by|in|from|with|of)\b"
)
FENCE = re.compile(r"\s*```[^\n`]*+\n\s*+([^\n`]++)\s*+```")
END = re.compile(
    r"(?<!\bi\.e)(?<!\be\.g)(?<!\bapprox)(?<!\bsq)(?<!\bcu)(?<!\bfl)(?<!\bvs)\.(?:\*\*)?(?:\s|$)|\n|\?|!(?![\s]*[$\\})\]+*/^=_\-\d])"
)
EMPTY_BOX = re.compile(r"\\f?boxed\s*\{\s*\}")
"""Repeats what was asked for, an answer within \\boxed{}, and gives none."""
CITED = re.compile(r"(?<=[\w)}$*])\s+\[\d{1,2}\]$")
"""A source behind an answer: 5 [1]."""
DISPLAYED = re.compile(
    r"\s*(?:\\\[(.*?)\\\]|\$\$(.*?)\$\$"
    r"|\\begin\{((?:equation|align|gather|displaymath|math)\*?)\}(?P<rows>.*?)\\end\{\3\})",
    re.DOTALL,
)
IN_BOLD = re.compile(r"\*\*([^*\n]{1,100})\*\*(?=\s*[,;(](?!\s*\*\*))")
AN_EXPLANATION = re.compile(
    r"[\s.*]*(?:Explanation|Reason|Reasoning|Justification|Note|Check|Verification|Proof)\b\**:"
)
EMPHASIS = re.compile(r"^(?:_(?=[^_]+_$)|'(?=[^']+'$))([^_']+)[_']$")
SHORT_MONEY = re.compile(r"\$\d[\d.,]*\s?(?:[kKM]|bn)")
"""Thousands of dollars, where k by itself is a variable."""
LONGEST_STATED = LONGEST_DISPLAYED = 2000
NUMBER_FIRST = re.compile(r"[$\\(\[{*]*[-−+.$€£]?\s?[\d\\.(\[{]")
LONGEST_LABELLED, LONGEST_BEHIND = 3, 300
"""Words behind "Answer:", and letters behind those; more of them are an explanation."""

MATH = re.compile(
    r"\$\$([^$]+)\$\$|(?<!\\)\\\[((?:(?!(?<!\\)\\[\[\]]).)+)\\\]|(?<!\\)\\\(((?:(?!(?<!\\)\\[()]).)+)\\\)|(?<![\\$\w])\$(?![\s$])([^$\n]{1,300}?)(?<![\s\\$])\$(?![\d$])",
    re.DOTALL,
)
PROSE = re.compile(r"(?<!\\)(?<![A-Za-z])[A-Za-z]{2,}")
UNDER_A_COMMAND = re.compile(r"\\(?:text|mathrm|mbox|textbf)\s*\{[^{}]*\}|\\[A-Za-z]+\*?")
TIME = r"\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?\s?[Mm]\b\.?)?"
DATE = r"\d{1,2}/\d{1,2}/\d{4}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)"
GROUPED = (
    r"\d{1,3}(?:\.\d{3}){2,}(?!\d)(?:,\d+)?|\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)|\d{1,3}(?:['’]\d{3})+(?!\d)(?:\.\d+)?"
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:_\d{3})+(?!\w)"
)
"""Thousands as they are set apart elsewhere."""
DURATION = (
    r"\d+(?:\.\d+)?\s?(?:days?|hours?|hrs?|h|minutes?|mins?)\s*(?:,\s*)?(?:and\s+)?"
    r"\d+(?:\.\d+)?\s?(?:hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)\b"
)
MILLIONS = r"(?<=[$£€])\d[\d.,]*\s(?:million|billion|trillion)\b"
NUMBER = re.compile(
    rf"{DURATION}|{MILLIONS}|{TIME}|(?<![\d/.]){DATE}|(?<![\d.,])-?(?:{GROUPED})|\d+(?:\s?:\s?\d+)+|(?<![\d/.])\d+ \d+/\d+"
    r"|(?:(?<![\w)])[-−]\s?(?=[\d.])(?:[$€£]\s?)?)?(?:\d+(?:,\d{3})*|(?<!\w)(?=\.\d))(?:\.\d+)?(?:/\d+)?(?:[eE][-+]?\d+\b)?(?:\s?\\?%)?"
)
NUMBER_OF_HOURS = re.compile(r"\s*(\d[\d.,]*\s(?:days|hours|minutes|seconds|weeks))\.?\s*")
"""A response of no other words."""
ORDINAL = re.compile(r"\s*(?:\^?\{?(?:\\(?:text|mathrm))?\{?\s*)?(?:st|nd|rd|th)\b", re.IGNORECASE)
UNIT_TO_A_POWER = re.compile(
    r"(?<=[\d\s])\s*(?:[mcdk]?m|in|ft|yd|mi|inch(?:es)?|feet|foot|units?|met(?:er|re)s?|yards?|miles?)\^\{?$"
)
LATEX = re.compile(r"\\[A-Za-z]+|[\^_]")
BROKEN_OFF = re.compile(
    r"(?<=\s)(?:is|are|was|be|to|of|the|(?-i:a)|an|and|or|by|than|equals?|with|for|in|at|nearest|as|that|has|have|which)\s*:?$"
    r"|[=+/<(,]$|\\[A-Za-z]+$",
    re.IGNORECASE,
)


def extract_answer(text: str, answers: str = "last", finished: bool = True) -> str | None:
    """The last `\\boxed{…}`; else what is said last to be the answer; else the last number.

    `answers` says how far to go: `boxed`, `said` or `last`. A response that was cut off, not
    `finished`, gives no last number: what it would have come to is not known.
    """
    text = without_thoughts(text)
    for start in next_questions(text):
        before = _extracted(text[:start], answers, finished=True)
        if before is not None:
            return before
    return _extracted(text, answers, finished)


def _extracted(text: str, answers: str, finished: bool) -> str | None:
    text, rejected_to = _without_rejected_boxes(text)
    boxed = last_boxed(text)
    if boxed is not None or answers == "boxed":
        return boxed
    if tagged := list(TAGGED.finditer(text)):
        return next(group for group in tagged[-1].groups() if group).strip() or None
    behind_boxes = plainly_negated(text[rejected_to:])
    text = plainly_negated(text)
    said, end = _said(text)
    if said is not None and (behind := retraction(text, end)) is not None:
        instead = said_instead(behind)
        if instead is not None or answers == "said" or not finished:
            return instead
        return _last_number(with_english_numbers(without_denials(behind)))
    if said is None and rejected_to and (instead := said_instead(behind_boxes)):
        return instead
    if said is not None or answers == "said" or not finished:
        return said
    text = without_denials(text)
    result = RESULT.search(text)
    if result:
        return result[1].strip()
    text = with_english_numbers(text)
    if (found := solutions(text)) is not None:
        return found
    return None if left_open(text) else _last_number(text)


def _without_rejected_boxes(text: str) -> tuple[str, int]:
    """The text without boxes that it calls wrong, or the work of others, and where the last was."""
    kept, place = [], 0
    for start, end, _ in boxes(text):
        if start >= place and is_rejected_box(text, start, end):
            kept.append(text[place:start] + " ")
            place = end
    before = "".join(kept)
    return before + text[place:], len(before)


def breaks_off(text: str) -> bool:
    """Whether a text ends in the middle of a sentence or a formula, as "is nearest to" does."""
    return BROKEN_OFF.search(text[-40:].rstrip()) is not None


def last_boxed(text: str) -> str | None:
    """The content of the non-empty, balanced `\\boxed{…}` that begins last.

    Where several stand in a row, with a comma or an "and" between them, they are one answer, boxes
    and all.
    """
    found = boxes(text)
    if not found:
        return None
    start, end, content = found[-1]
    first, different = start, False
    for earlier_start, earlier_end, earlier in reversed(found[:-1]):
        if earlier_end > first or not BETWEEN_BOXES.fullmatch(text, earlier_end, first):
            break
        first, different = earlier_start, different or earlier != content
    return text[first:end] if different else content


def boxes(text: str) -> list[tuple[int, int, str]]:
    """Start, end and content of every box that holds something, in the order of their starts."""
    found: list[tuple[int, int, str]] = []
    opened: list[tuple[int, int]] = []
    for brace in BOX.finditer(text):
        if brace.group() != "}":
            opened.append((brace.start(), brace.end()))
        elif opened:
            start, inner = opened.pop()
            inside = text[inner : brace.start()].strip() if text[start] == "\\" else ""
            if inside:
                found.append((start, brace.end(), inside))
    for bare in BOX_WITHOUT_BRACES.finditer(text):
        found.append((bare.start(), bare.end(), bare[1].rstrip(".,")))
    return sorted(found)


def _said(text: str) -> tuple[str | None, int]:
    """Behind the last "the answer is", or "Answer:" where an answer and no explanation follows.

    With the place where it ends. "The answer is correct" says of an answer given before what it is
    like, and "if the answer is 5" gives none; words about the answer count only where nothing else
    is said.
    """
    said: list[tuple[int, str, int]] = []
    limits = [[found.start() for found in limit.finditer(text)] for limit in (NEXT, END)]
    for pattern in (SAID, LABELLED):
        for found in pattern.finditer(text):
            answer = _stated(text, found.end(), limits)
            if not answer or EMPTY_BOX.search(answer):
                continue
            if pattern is LABELLED and not _final(text, found.end(), answer):
                continue
            answer = without_retraction(answer)
            end = _end_of(answer, text, found.end())
            answer = in_english(answer) if is_foreign(found[0]) else without_tail(corrected(answer))
            if answer and not is_denied(text, found.start()):
                said.append((found.start(), answer, end))
    said.sort()
    meant = [one for one in said if not one[1].startswith("not ") and not _judges(one[1])]
    if not said:
        return None, 0
    _, answer, end = (meant or said)[-1]
    return answer, end


def _end_of(answer: str, text: str, start: int) -> int:
    """The end of an answer that is stated from here on."""
    place = text.find(answer, start, start + LONGEST_DISPLAYED + len(answer))
    return max(place, start) + len(answer)


def _judges(answer: str) -> bool:
    """Whether words say what an answer is like that was given before: correct, as we see."""
    found = JUDGED.match(answer)
    return found is not None and JUDGED_BEHIND.match(answer, found.end()) is not None


def _stated(text: str, start: int, limits: Sequence[Sequence[int]]) -> str:
    """The text from here on to the first of the limits, which are in order."""
    for enclosed in (DISPLAYED, FENCE):
        if found := enclosed.match(text, start, start + LONGEST_DISPLAYED):
            if rows := found.groupdict().get("rows"):
                return _last_row(rows)
            return _bare(next((group for group in found.groups() if group), ""))
    while start < len(text) and (text[start].isspace() or text[start] in ":,"):
        start += 1
    if bold := IN_BOLD.match(text, start):
        return _bare(bold[1])
    while start < len(text) and (text[start].isspace() or text[start] in ":,*"):
        start += 1
    stop = min(len(text), start + LONGEST_STATED)
    for limit in limits:
        if (place := bisect_left(limit, start)) < len(limit):
            stop = min(stop, limit[place])
    return CITED.sub("", _bare(text[start:stop]))


def _last_row(rows: str) -> str:
    """The last row of an environment, or the value it comes to, without the marks of its columns."""
    last = [row for row in re.split(r"\\\\", rows) if row.strip()][-1:]
    return _bare(re.sub(r"(?<!\\)&|\\(?:notag|nonumber)", "", "".join(last)))


def _final(text: str, start: int, answer: str) -> bool:
    """Whether "Answer:" labels an answer, and not the explanation that leads to one."""
    end = _end_of(answer, text, start)
    if AN_EXPLANATION.match(text, end):
        return True
    if len(text) - end > LONGEST_BEHIND or "=" in text[end:]:
        return False
    formula = not PROSE.search(UNDER_A_COMMAND.sub("", answer))
    return formula or len(answer.split()) <= LONGEST_LABELLED or bool(NUMBER_FIRST.match(answer))


def _last_number(text: str) -> str | None:
    """The last number, or the formula it belongs to: 7 is not what $4\\sqrt{7}$ comes to."""
    text = re.sub(r"\\boxed\s*\{?", " ", text).rstrip()
    if alone := NUMBER_OF_HOURS.fullmatch(text):
        return alone[1]
    formulas = [found for found in MATH.finditer(text) if _is_math(found)]
    place = len(formulas) - 1
    for number in reversed(list(NUMBER.finditer(text))):
        while place >= 0 and formulas[place].start() > number.start():
            place -= 1
        if place >= 0 and number.end() <= formulas[place].end():
            inside = next(group for group in formulas[place].groups() if group)
            if not ORDINAL.match(text, number.end()):
                return _formula(inside, number[0])
            continue
        if ORDINAL.match(text, number.end()):
            continue
        power = UNIT_TO_A_POWER.search(text, max(0, number.start() - 20), number.start())
        before = text[max(0, power.start() - 40) : power.start()] if power else ""
        measured = re.search(r"(?<![\w.,/^])-?\d[\d.,]*\s*$", before)
        if power and measured:
            return measured[0].strip() + " " + text[power.start() : number.end()].strip()
        return _run(text, number)
    return None


def _formula(inside: str, number: str) -> str:
    """The formula, or the number alone where nothing else is on the last side of it."""
    last = re.split(r"=|\\approx|≈", inside)[-1].strip()
    return _bare(last) or number


def _run(text: str, number: re.Match[str]) -> str | None:
    """The number, or all that is written in one go with it where that is LaTeX."""
    start, end = number.span()
    while start > 0 and not text[start - 1].isspace() and number.start() - start < 200:
        start -= 1
    while end < len(text) and not text[end].isspace() and end - number.end() < 200:
        end += 1
    run = text[start:end]
    if not LATEX.search(run):
        return number[0]
    last = _bare(re.split(r"=|\\approx", run)[-1].strip("()[]$"))
    return last or None


def _is_math(found: re.Match[str]) -> bool:
    """Whether dollar signs enclose a formula, and not the words between two prices."""
    inside = found[4]
    if inside is None:
        return True
    return not PROSE.search(UNDER_A_COMMAND.sub("", inside)) and inside[-1] not in "+-*/=("


def _bare(answer: str) -> str:
    """The text without what only says how to print it: dollar signs, stars, a full stop."""
    bare = answer.strip().strip("*").strip().rstrip(".,;:")
    if SHORT_MONEY.fullmatch(bare):
        return bare
    if bare.count("$") <= 2 or bare.strip("$").count("$") == 0:
        without = bare.strip("$")
        bare = bare if "$" in without else without
    bare = bare.strip("*").strip().rstrip(".,;:").strip()
    return EMPHASIS.sub(r"\1", bare)
