"""The letter of a multiple choice, in every form in which it is given.

Knows texts. A letter counts where it is said to be the answer: in a box, behind "the answer is" and
its like, alone in a line, or before its option where the options are not just listed. Anywhere else
"A" and "I" are words.
"""

import re
import unicodedata

from powerviz.grading.extraction import last_boxed, next_questions, without_thoughts

LETTERS = "A-J"
LONGEST_READ, LONGEST_CLAUSE = 2000, 300
"""Letters of a boxed answer, and around a choice, that are looked at."""
PRINTED = re.compile(
    r"\\(?:text(?:bf|it|rm|sf|normal)?|math(?:rm|bf|sf|it)|boldsymbol|mbox|bm|boxed|left|right|big|Big)\b|[{}$*`_\"'“”‘’]|\\[()\[\],;!]"
)
NAMED = r"(?:the\s+)?(?:(?:final|correct|right|best|only)\s+)*(?:answer|option|choice|letter|alternative)(?:\s+is)?\s*:?\s*"
WHOLE = re.compile(
    rf"\W*(?:{NAMED})?\W*(?:([{LETTERS}])\W*|([{LETTERS}])\s*(?:[).:\]]|=|-\s|—|–)\s*(?!\s*(?:and|or)\b).*"
    rf"|\(([{LETTERS}])\)\s*(?![,/&]|and\b|or\b).*|([a-j])\W*|\(([a-j])\).*)",
    re.DOTALL | re.IGNORECASE,
)
PERHAPS = r"(?:maybe\s+|perhaps\s+|possibly\s+|else\s+)?"
SEVERAL = re.compile(
    rf"\(?\b[{LETTERS}]\b\)?\s*(?:,\s*(?:and|or)|/|&|\band\b|\bor\b|\band/or\b)\s*{PERHAPS}\(?\b[{LETTERS}]\b\)?"
    rf"|\(?\b[{LETTERS}]\b\)?\s*,\s*\(?\b[{LETTERS}]\b\)?(?!\s+(?:is|are|was|were|has|had|can|cannot|would|does|looks|gives|seems)\b|\s*[a-z])"
)
TWO = re.compile(rf"\W*[{LETTERS}]\W+[{LETTERS}]\W*")
STOP = r"(?=\s*(?:$|[.,;!?)\n—–]))"
FOLLOWED = (
    r"(?:because|since|as|which|with|for|in|from|based|is|has|was|and\s+not|not|non|perché|poiché)"
)
AS_IT_IS = re.findall(
    r"\S+",
    "is are was be equals seems appears to therefore thus then clearly indeed definitely probably likely option choice"
    " letter answer would should must will has obviously most simply just still now = : -"
    " è sia sarà la corretta giusta esatta finale opzione lettera risposta",
)
SAID = re.compile(
    r"(?i:\b(?:answer|risposta|l?opzione|solution|choice|option|letter|select(?:ion)?|choose|pick|go\s+with|going\s+with|conclude|ans|vote\s+for|settle\s+on)\b"
    rf"(?:\s*(?:{'|'.join(map(re.escape, AS_IT_IS))})(?=[\s(:])){{0,6}}\s*[:=-]?)\s*(?:(?i:the\s+)?(?i:option|choice|letter|answer)\s*:?\s*)?"
    rf"\(?\s*([{LETTERS}])\b(?!['’])"
    rf"(?:\)|\.|:|\]|(?=\s*(?:$|[,;!?\n—–=(]))|(?=\s+{FOLLOWED}\b)|(?=\s+\w))"
)
SAID_OF_IT = re.compile(
    r"(?i:\b(?:it\s+is|its|it\s+must\s+be|it\s+has\s+to\s+be|i\s*d\s+say|i\s+would\s+say|i\s+say|actually|rather|no,|namely|instead"
    r"|(?:right|correct|best|true)\s+(?:one|option|choice)\s+(?:is|would\s+be)|correct\s*:|right\s*:|result\s*:|=>|⇒|→|✅|✓))"
    rf"\s*(?i:(?:the\s+)?(?:option|choice|answer|letter)\s+)?\(?([{LETTERS}])\)?{STOP}"
)
TAGGED = re.compile(rf"(?i:<answer>)\s*\(?([{LETTERS}a-j])\)?\.?\s*(?i:</answer>)")
AFFIRMED = re.compile(
    rf"(?i:\b(?:option|choice|answer|letter|statement)\s+)?\(?\b([{LETTERS}])\b\)?(?i:\s+(?:is|must\s+be|would\s+be|should\s+be)\s+"
    rf"(?:therefore\s+|thus\s+|clearly\s+|indeed\s+|definitely\s+)*(?:the\s+)?(?:(?:only|most|best)\s+)*(?:correct|right|answer|best|true\b))"
)
SAID_BEFORE = re.compile(
    rf"(?i:\b(?:answer|option|choice)\b)[^.\n;:!?,]{{1,60}}?(?i:\bis)\s*:?\s*\(?([{LETTERS}])\)?(?=\s*(?:[.,;!]|$))",
    re.MULTILINE,
)
SAID_SMALL = re.compile(
    r"(?i:\b(?:answer|option|choice)(?:\s+is)?)\s*[:-]?\s*(?i:(?:option|choice)\s*)?(?:\(([a-j])\)|([a-j])\)?(?=\s*(?:[.!]?\s*$|[.!]\s)))",
    re.MULTILINE,
)
RATHER = re.compile(
    rf"(?i:\bnot)\s+\(?[{LETTERS}]\)?\s*,?\s+(?i:but)\s+(?:(?i:rather)\s+)?\(?([{LETTERS}])\)?{STOP}"
)
DENIED = re.compile(
    r"(?i:\b(?:not|isn'?t|never|neither|incorrect|wrong|errata|sbagliata|non\s+(?:è|sia)|eliminate|rule out|except|cannot|can'?t|if|suppose|assume|assuming|unless|whether"
    r"|(?:some|others|many|people|students?|they|one)\s+(?:\w+\s+)?(?:thinks?|says?|claims?|believes?|guess(?:es)?))\b)"
)
CONCLUDED = re.compile(
    rf"(?i:\b(?:so|thus|therefore|hence|then)\b)[\s,:]*(?i:it\s+is\s+|it\s*s\s+|we\s+(?:have|get)\s+)?\(?([{LETTERS}])\)?\s*[.!]?\s*$",
    re.MULTILINE,
)
LONE = re.compile(
    rf"\W*(?:\d+[.)]\s*)?(?:([{LETTERS}])|\(([{LETTERS}])\))(?:\s*\((?:not|since|because)\b[^()]*\))?\W*"
)
OPTION = re.compile(rf"\W*(?:([{LETTERS}])\s*[).:]|\(([{LETTERS}])\))\s*\S.*")
LABELS = re.compile(
    rf"(?:^|(?<=[\s;,]))(?:\(([{LETTERS}])\)|([{LETTERS}])[).:](?=\s))", re.MULTILINE
)
LAST = re.compile(rf"(?:^|[.!?:]\s+)\(?([{LETTERS}])\)?\W*$")
ONLY = re.compile(r"\W*([a-j])(?:\W*|\s?[).:]\s+\S.{0,60})")
ARTICLES = re.compile(rf"\s+(?!{FOLLOWED}\b)\w")


def letter_of(answer: str) -> str | None:
    """The letter that an answer is or begins with: `C`, `(C)`, `C. 14`, `\\text{(C)}`, Option C."""
    bare = PRINTED.sub(" ", unicodedata.normalize("NFKC", answer[:LONGEST_READ]))
    bare = _set_closely(bare).strip()
    if TWO.fullmatch(bare) or SEVERAL.search(bare[:40]) or len(_labels(bare)) > 1:
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
    else alone in a line of a response that is `finished`.
    """
    text = without_thoughts(text)
    for start in next_questions(text):
        if (letter := _chosen(text[:start], boxed_only, finished=True)) is not None:
            return letter
    return _chosen(text, boxed_only, finished)


def _chosen(text: str, boxed_only: bool, finished: bool) -> str | None:
    text = re.sub(r"[Ａ-Ｊａ-ｊ]", lambda found: unicodedata.normalize("NFKC", found[0]), text)
    boxed = last_boxed(text)
    if boxed is not None:
        if (letter := letter_of(boxed)) is not None:
            return letter
        if SEVERAL.search(PRINTED.sub(" ", boxed)):
            return None
    if boxed_only:
        return None
    plain = _set_closely(PRINTED.sub("", text))
    said = [
        (found.start(place), found[place].upper())
        for pattern in (SAID, SAID_OF_IT, SAID_BEFORE, SAID_SMALL, AFFIRMED, CONCLUDED, TAGGED)
        for found in pattern.finditer(plain)
        for place in range(1, pattern.groups + 1)
        if found[place] and _meant(plain, found.start(place), found.end(place))
    ]
    said += [(found.start(1), found[1]) for found in RATHER.finditer(plain)]
    if said:
        return max(said)[1]
    return _alone(plain.strip()) if finished else None


def _set_closely(text: str) -> str:
    """The text without spaces beside others or at the ends of lines, with no two empty lines in a row.

    So no pattern can try one by one the ways in which a long row of them could be shared out.
    """
    text = re.sub(r" ?\n ?", "\n", re.sub(r"[^\S\n]+", " ", text))
    return re.sub(r"\n{3,}", "\n\n", text)


def _alone(text: str) -> str | None:
    """The letter that stands alone in the last line or the first, or before the only option."""
    lines = [line for line in text.splitlines() if line.strip()]
    alone = {found[1] or found[2] for line in lines if (found := LONE.fullmatch(line))}
    if not lines or len(alone) > 1:
        return None
    ends = [found for line in (lines[-1], lines[0]) if (found := LONE.fullmatch(line))]
    if len(_labels(text)) <= 1 and not ends:
        ends = [found for line in (lines[-1], lines[0]) if (found := OPTION.fullmatch(line))]
    ends += [found for pattern in (LAST,) if (found := pattern.search(lines[-1]))]
    ends += [found for found in (ONLY.fullmatch(text),) if found]
    if not ends or SEVERAL.search(ends[0][0]):
        return None
    return next(group for group in ends[0].groups() if group).upper()


def _labels(text: str) -> set[str]:
    """The different letters that stand as labels before options."""
    return {found[1] or found[2] for found in LABELS.finditer(text)}


def _meant(text: str, start: int, end: int) -> bool:
    """Whether the letter is chosen: not denied or asked, not supposed, not an article, not one of two."""
    letter, behind = text[start:end], text[end : end + LONGEST_CLAUSE]
    if letter in "AI" and ARTICLES.match(behind):
        return False
    if SEVERAL.match(text, start - (text[start - 1 : start] == "("), end + LONGEST_CLAUSE):
        return False
    if re.match(r"\)?[^.!\n?;]{0,60}\?", behind):
        return False
    before = text[max(0, start - LONGEST_CLAUSE) : start]
    sentence = max(before.rfind(stop) for stop in (".", ";", "\n", ",", "!"))
    return not DENIED.search(before[sentence + 1 :])
