"""The letter of a multiple choice, in every form in which it is given.

Knows texts. A letter counts where it is said to be the answer: in a box, behind "the answer is" and
its like, or alone in the last line. Anywhere else "A" and "I" are words.
"""

import re

from powerviz.grading.extraction import last_boxed

LETTERS = "A-J"
PRINTED = re.compile(
    r"\\(?:text(?:bf|it|rm|sf|normal)?|math(?:rm|bf|sf|it)|boldsymbol|mbox|bm|boxed|left|right|big|Big)\b|[{}$*`_\"'“”‘’]|\\[()\[\],;!]"
)
NAMED = r"(?:the\s+)?(?:(?:final|correct|right|best|only)\s+)*(?:answer|option|choice|letter|alternative)(?:\s+is)?\s*:?\s*"
BEHIND = r"(?=\s*(?:[.,:;)\]!?]|$|—|–|-\s|=)|\s+(?:is|because|since|as|which|with|for|and\s+not|not|in|from|based|has|was|\())"
WHOLE = re.compile(
    rf"\W*(?:{NAMED})?\W*(?:([{LETTERS}])\W*|([{LETTERS}])\s*(?:[).:\]]|=|-\s|—|–)\s*(?!\s*(?:and|or)\b).*"
    rf"|\(([{LETTERS}])\)\s*(?![,/&]|and\b|or\b).*|([a-j])\W*|\(([a-j])\).*)",
    re.DOTALL | re.IGNORECASE,
)
SEVERAL = re.compile(rf"\(?\b[{LETTERS}]\b\)?\s*(?:,|/|&|\band\b|\bor\b)\s*\(?\b[{LETTERS}]\b\)?")
SAID = re.compile(
    rf"(?i:\b(?:answer|choice|option|letter|select(?:ion)?|choose|pick|go\s+with|conclude)\b"
    rf"(?:\s+(?:is|are|was|be|seems\s+to\s+be|would\s+be|should\s+be|must\s+be|will\s+be|has\s+to\s+be|=|therefore|thus|then|clearly"
    rf"|indeed|definitely|probably|likely|option|choice|letter|answer|:))*\s*[:=]?)\s*(?:(?i:the\s+)?(?i:option|choice|letter|answer)\s*:?\s*)?"
    rf"\(?\s*([{LETTERS}])\b(?!['’])"
    rf"(?:\)|\.|:|\]|(?=\s*(?:$|[,;!?\n—–=(]))|(?=\s+(?:because|since|as|which|with|for|in|from|based|is|has|was|and\s+not|not)\b)|(?=\s*$)|(?=\s+\w))"
)
AFFIRMED = re.compile(
    rf"(?i:\b(?:option|choice|answer|letter|statement)\s+)?\(?\b([{LETTERS}])\b\)?(?i:\s+(?:is|must\s+be|would\s+be|should\s+be)\s+"
    rf"(?:therefore\s+|thus\s+|clearly\s+|indeed\s+|definitely\s+)*(?:the\s+)?(?:(?:only|most|best)\s+)*(?:correct|right|answer|best|true\b))(?!\s*\?)"
)
SAID_BEFORE = re.compile(
    rf"(?i:\b(?:answer|option|choice)\b)[^.\n;:!?,]{{1,60}}?(?i:\bis)\s*:?\s*\(?([{LETTERS}])\)?(?=\s*(?:[.,;!]|$))",
    re.MULTILINE,
)
SAID_SMALL = re.compile(
    r"(?i:\b(?:answer|option|choice)(?:\s+is)?)\s*:?\s*(?i:(?:option|choice)\s*)?\(([a-j])\)"
)
DENIED = re.compile(
    r"(?i:\b(?:not|isn't|never|neither|incorrect|wrong|eliminate|rule out|except)\b)"
)
CONCLUDED = re.compile(
    rf"(?i:\b(?:so|thus|therefore|hence|then)\b)[\s,:]*(?i:it\s+is\s+|it's\s+|we\s+(?:have|get)\s+)?\(?([{LETTERS}])\)?\s*[.!]?\s*$",
    re.MULTILINE,
)
LONE = re.compile(rf"\W*(?:([{LETTERS}])|\(([{LETTERS}])\)|([{LETTERS}])\s*[).:]\s*\S.*)\W*")
ONLY = re.compile(r"\W*([a-j])(?:\W*|\s?[).:]\s+\S.{0,60})")
ARTICLES = re.compile(
    r"\s+(?!is\b|because\b|since\b|as\b|which\b|with\b|for\b|in\b|from\b|based\b|not\b|has\b|was\b|and\s+not\b)\w"
)


def letter_of(answer: str) -> str | None:
    """The letter that an answer is or begins with: `C`, `(C)`, `C. 14`, `\\text{(C)}`, Option C."""
    bare = PRINTED.sub(" ", answer).strip()
    if SEVERAL.search(bare[:40]):
        return None
    found = WHOLE.fullmatch(bare)
    if found is None:
        return None
    letter = next(group for group in found.groups() if group)
    if letter.islower() and not (found[4] or found[5] or found[1]):
        return None
    return letter.upper()


def chosen_letter(text: str, boxed_only: bool = False, finished: bool = True) -> str | None:
    """The letter that a response chooses; the last one where it changes its mind.

    In the last `\\boxed{…}` if there is a letter in it; else where it is said to be the answer;
    else alone in the last line of a response that is `finished`.
    """
    boxed = last_boxed(text)
    if boxed is not None and (letter := letter_of(boxed)) is not None:
        return letter
    if boxed_only:
        return None
    plain = PRINTED.sub("", text)
    said = [
        (found.start(1), found[1].upper())
        for pattern in (SAID, SAID_BEFORE, SAID_SMALL, AFFIRMED, CONCLUDED)
        for found in pattern.finditer(plain)
        if _meant(plain, found)
    ]
    if said:
        return max(said)[1]
    lines = plain.strip().splitlines()
    alone = LONE.fullmatch(lines[-1]) if lines and finished else None
    alone = alone or (ONLY.fullmatch(plain.strip()) if finished else None)
    return None if alone is None else next(group for group in alone.groups() if group).upper()


def _meant(text: str, found: re.Match[str]) -> bool:
    """Whether the letter is chosen: not denied, not an article, not one of two."""
    letter, behind = found[1], text[found.end(1) :]
    if letter in "AI" and ARTICLES.match(behind):
        return False
    if SEVERAL.match(text[found.start(1) - (text[found.start(1) - 1 : found.start(1)] == "(") :]):
        return False
    sentence = max(text.rfind(stop, 0, found.start()) for stop in (".", ";", "\n", ",", "!"))
    return not DENIED.search(text[sentence + 1 : found.start(1)])
