"""The final answer in a text, and whether two answers mean the same.

Knows strings only. Extraction follows what math prompts ask for; equivalence is math-verify's.
"""

import re
import threading

SAID = re.compile(r"\banswer is:?\s*(.+?)(?=\.(?:\s|$)|[\n!?]|$)", re.IGNORECASE)
NUMBER = re.compile(r"[-−]?\d+(?:,\d{3})*(?:\.\d+)?(?:/\d+)?")
WORD = re.compile(r"[^\W\d_]+(?:[\s'-][^\W\d_]+)*")
SECONDS_TO_COMPARE = 5
LONGEST_COMPARED = 500


def extract_answer(text: str) -> str | None:
    """The last `\\boxed{…}`; else what follows the last "The answer is"; else the last number."""
    boxed = _last_boxed(text)
    if boxed is not None:
        return boxed
    said = SAID.findall(text)
    if said:
        return _bare(said[-1]) or None
    numbers = NUMBER.findall(text)
    return numbers[-1] if numbers else None


def equivalent(answer: str | None, truth: str) -> bool:
    """Whether an extracted answer means the same as the true one (`math-verify`, words by letter).

    No answer is never right; nor is one of over 500 characters, unless it is the truth verbatim.
    """
    if answer is None:
        return False
    answer, truth = _bare(answer), _bare(truth)
    if answer.casefold() == truth.casefold():
        return True
    # As LaTeX, a word is a product of letters, and every anagram would be right.
    if WORD.fullmatch(answer) or WORD.fullmatch(truth):
        return False
    if max(len(answer), len(truth)) > LONGEST_COMPARED:
        return False
    # math-verify takes half a second to import; most answers are equal to the letter.
    from math_verify import parse, verify

    # Its time limit is a signal, which only the main thread can receive.
    in_main = threading.current_thread() is threading.main_thread()
    limit = SECONDS_TO_COMPARE if in_main else None
    gold = parse(f"${truth}$", parsing_timeout=limit)
    given = parse(f"${answer}$", parsing_timeout=limit)
    return bool(verify(gold, given, timeout_seconds=limit))


def _last_boxed(text: str) -> str | None:
    start = text.rfind("\\boxed{")
    while start >= 0:
        depth = 0
        for index in range(start + len("\\boxed"), len(text)):
            depth += {"{": 1, "}": -1}.get(text[index], 0)
            if depth == 0:
                return text[start + len("\\boxed{") : index].strip() or None
        start = text.rfind("\\boxed{", 0, start)
    return None


def _bare(answer: str) -> str:
    return answer.strip().strip("$").strip().rstrip(".,;:").strip()
