"""Answers that are words or brackets, as many tasks of BIG-bench hard have them: compared as text.

Knows strings only. Answers of which there are but two, such as yes and no, are read by `verdicts`. As mathematics words in another order, or a bracket for another, could mean the same.
"""

import re
import unicodedata

from powerviz.grading.answers import extract_answer
from powerviz.grading.choice_phrasings import DISBELIEVED
from powerviz.grading.mathematics.extraction import next_questions, without_thoughts
from powerviz.grading.mathematics.quantities import quantity
from powerviz.grading.mathematics.words import is_words
from powerviz.grading.verdicts import pair_of, verdict

WORDS = re.compile(r"[^\W\d_]{2,}(?:[ '’-][^\W\d_]{2,})*")
LONGEST_SENTENCE = 1000
BRACKETS = re.compile(r"[()\[\]{}<>]+(?:\s+[()\[\]{}<>]+)*")
PIECES = re.compile(r"\w+|[^\w\s]")
FENCES = re.compile(r"```\w*\n?")
CLAUSE_END = re.compile(r"[.,;!\n]|\b(?:but|because|since|so|and)\b")
STATED = re.compile(
    r"(?:(?:so|thus|therefore|hence)\b,?\s*)?"
    r"(?:we\s+(?:get|have|need)|(?:it|this|that|he|she)'s|(?:it|this|that|he|she|they|these|those|(?:the|his|her|their)(?:\s+[\w'-]+){1,5}?)"
    r"\s+(?:is|was|are|were|will\s+be|would\s+be|must\s+be|must\s+have\s+been))\s*:?\s+(.+)",
    re.IGNORECASE,
)
"""A sentence that says of something what it is."""
CLAUSE = re.compile(
    r"([A-Z][^,;()]*?)(?:,\s|\s\()(?!(?:or|and|but|not|maybe|perhaps|possibly|nor)\b)([^,;]*)"
)
"""A name, and what is added to it."""
NOT_ANOTHER = re.compile(
    r"([^,;]+?),?\s+(?:and\s+)?not\s+(?!(?:only|just|sure|certain|necessarily|quite)\b)[^,;.]+",
    re.IGNORECASE,
)
BUT_THIS = re.compile(
    r"not\s+(?!(?:only|just)\b)[^,;]+?,?\s+but\s+(?:rather\s+)?([^,;]+)|(?:(?:das|es)\s+ist\s+)?nicht\s+[^,;]+,\s*sondern\s+([^,;]+)",
    re.IGNORECASE,
)
"""An answer, and another that it is not."""
INSTEAD = re.compile(
    r"(?:^|(?<=[.!?\n])\s*)(?:(?:no|non|nein|não|wait|actually|hmm|oops|sorry|correction|anzi|moment)\b[\s,.!:]*){1,5}"
    r"(?:(?:en\s+fait|in\s+fact|in\s+realtà|eigentlich|en\s+realidad|actually)[\s,]*)?"
    r"(?:(?:it|that)\s+is|(?:it|that)'s|the\s+answer\s+is|c'est|es\s+ist|la\s+réponse\s+est|(?:(?<=[,.!:]\s)|(?<=anzi\s))(?:è|es))\s+(?!not\b)([^.!?\n]{1,100})[.!]?\s*$",
    re.IGNORECASE,
)
"""The end of a response that takes back what it said and gives another answer."""
OTHERWISE = re.compile(r"\b(?:or|and|but|not|nor|either|maybe|perhaps|possibly)\b", re.IGNORECASE)
REASON = re.compile(r",?\s+(?:because|since)\b.*")
SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=\S)")
PRINTED = "*_`\"'“”‘’. \t"
"""Signs around an answer that only say how to print it, or that its sentence ends."""
LATEX_TEXT = re.compile(r"\\(?:text|mathrm)\s*\{([^{}]*)\}")


def is_text(answer: str) -> bool:
    """Whether a true answer is words or brackets, and neither a number in words nor a formula."""
    if BRACKETS.fullmatch(answer):
        return True
    return bool(WORDS.fullmatch(answer)) and is_words(answer) and quantity(answer) is None


def text_answer(
    text: str, boxed_only: bool, finished: bool, truth: str | None = None
) -> str | None:
    """The answer that a response boxes, or says to be it; else its last line, if it has ended.

    Where the true answer is one of two opposite words, the one of them that the response comes to.
    """
    text = without_thoughts(text)
    for start in next_questions(text):
        if (answer := _answer(text[:start], boxed_only, True, truth)) is not None:
            return answer
    return _answer(text, boxed_only, finished, truth)


def _answer(text: str, boxed_only: bool, finished: bool, truth: str | None) -> str | None:
    boxed = extract_answer(text, "boxed")
    pair = pair_of(truth or "")
    if pair is not None and (boxed or not boxed_only):
        return verdict(LATEX_TEXT.sub(r"\1", boxed or text), pair, finished or boxed is not None)
    answer = extract_answer(text, "boxed" if boxed_only else "said")
    if finished and not boxed and not boxed_only:
        corrected = INSTEAD.search(text[-LONGEST_SENTENCE:].replace("’", "'").replace("**", ""))
        answer = corrected[1] if corrected is not None else answer
        if answer and DISBELIEVED.search(CLAUSE_END.split(text.rpartition(answer)[0])[-1]):
            return None
    if answer is None and not boxed_only and finished:
        answer = FENCES.sub("", text).strip().rpartition("\n")[2]
    return (answer or "").strip(PRINTED) or None


def is_right(answer: str, truth: str) -> bool:
    """Whether an answer in words is the truth, alone or with words around it that add no other."""
    if same_text(answer, truth):
        return True
    answer = answer.replace("**", "")
    last = SENTENCE_END.split(answer[-LONGEST_SENTENCE:])[-1].strip(PRINTED)
    said = [REASON.sub("", answer[:LONGEST_SENTENCE])]
    if (stated := STATED.fullmatch(last)) is not None:
        said.append(REASON.sub("", stated[1]))
        if BRACKETS.fullmatch(truth):
            said.append(last[len(last.rstrip("()[]{}<> ")) :])
    for one in tuple(said):
        one = one.replace("’", "'")
        another = NOT_ANOTHER.fullmatch(one.strip(PRINTED)) or BUT_THIS.fullmatch(
            one.strip(PRINTED)
        )
        if another is not None:
            meant = another[1] or another[2]
            said += [] if OTHERWISE.search(meant) else [meant]
        if (clause := CLAUSE.fullmatch(one)) is not None and not OTHERWISE.search(one):
            said.append(clause[1])
    return any(same_text(one.strip(PRINTED), truth) for one in said)


def same_text(one: str, other: str) -> bool:
    """Whether two answers have the same words and signs in the same order.

    Capitals, accents, and commas between the words do not matter.
    """
    return _pieces(one) == _pieces(other)


def _pieces(answer: str) -> list[str]:
    """The words and signs, with no commas between the words of a list, and no accents."""
    plain = unicodedata.normalize("NFD", LATEX_TEXT.sub(r"\1", answer).strip(PRINTED).casefold())
    pieces = PIECES.findall("".join(sign for sign in plain if not unicodedata.combining(sign)))
    return [piece for piece in pieces if piece != ","]
