"""The letter of a multiple choice, in every form in which it is given.

Knows texts. A letter counts where it is said to be the answer: in a box, in one of the phrasings of
`choice_phrasings`, alone in a line, or before its option where the options are not just listed.
Anywhere else "A" and "I" are words. An explanation behind an answer does not take its place.
"""

import re
import unicodedata

from powerviz.grading.choice_phrasings import (
    CONCLUDES,
    CORRECTED,
    DECLARED,
    DENIED,
    DENIED_BEHIND,
    DISBELIEVED,
    DISCUSSED,
    FOLLOWED,
    IF_IT_WERE,
    IN_TURN,
    LETTERS,
    NAMED,
    NOT_ABROAD,
    PHRASINGS,
    REASONS,
    SOUGHT,
    TAKEN_BACK,
    TRUE,
)
from powerviz.grading.mathematics.extraction import last_boxed, next_questions, without_thoughts

LONGEST_READ, LONGEST_CLAUSE, LONGEST_CORRECTION = 2000, 300, 100
"""Letters of a boxed answer, around a choice, and before a correction that are looked at."""
PRINTED = re.compile(
    r"\\(?:text(?:bf|it|rm|sf|normal)?|math(?:rm|bf|sf|it)|boldsymbol|mbox|bm|boxed|left|right|big|Big)\b|[{}$*`_\"'“”‘’]|\\[()\[\],;!]"
)
LABEL = r"(?:the\s+)?(?:(?:final|correct|right|best|only)\s+)*(?:answer|option|choice|letter|alternative)(?:\s+is)?\s*:?\s*"
WHOLE = re.compile(
    rf"\W*(?:{LABEL})?\W*(?:([{LETTERS}])\W*|([{LETTERS}])\s*(?:[).:\]]|=|-\s|—|–)\s*(?!\s*(?:and|or)\b).*"
    rf"|\(([{LETTERS}])\)\s*(?![,/&]|and\b|or\b).*|([a-j])\W*|\(([a-j])\).*)",
    re.DOTALL | re.IGNORECASE,
)
PERHAPS = r"(?:maybe\s+|perhaps\s+|possibly\s+|else\s+)?"
SEVERAL = re.compile(
    rf"\(?\b[{LETTERS}]\b\)?\s*(?:,\s*(?:and|or)|/|&|\band\b|\bor\b|\band/or\b)\s*{PERHAPS}(?:option\s+|choice\s+|answer\s+)?\(?\b[{LETTERS}]\b\)?(?!\s+(?:is|are)\s+(?:incorrect|wrong|false|not|too)\b)"
    rf"|\(?\b[{LETTERS}]\b\)?\s*,\s*\(?\b[{LETTERS}]\b\)?(?!\s+(?:is|are|was|were|has|had|can|cannot|would|does|looks|gives|seems)\b|\s*[a-z])"
)
TWO = re.compile(rf"\W*[{LETTERS}]\W+[{LETTERS}]\W*")
LONE = re.compile(
    rf"\W*(?:\d+[.)]\s*)?(?:([{LETTERS}])|\(([{LETTERS}])\))(?:\s*\((?:not|since|because)\b[^()]*\))?\W*"
)
OPTION = re.compile(
    rf"\W*(?:(?i:option|choice|answer)\s+)?(?:([{LETTERS}])(?:\s*[).:]|\s[-–—]\s)|\(([{LETTERS}])\))\s*\S.*"
)
LABELS = re.compile(
    rf"(?:^|(?<=[\s;,]))(?:\(([{LETTERS}])\)|([{LETTERS}])[).:](?=\s))", re.MULTILINE
)
JUDGED = re.compile(
    rf"^\W*(?:option\s+)?(?-i:([{LETTERS}]))\)?[).:]?\s?[-–—]?\s?(true|false|yes|no)\W*$",
    re.MULTILINE | re.IGNORECASE,
)
"""A line that says of an option whether it is true."""
LAST = re.compile(rf"(?:^|[.!?:]\s+)\(?([{LETTERS}])\)?\W*$")
ONLY = re.compile(
    rf"\W*([a-j])(?:\W*|\s?[).:]\s+\S.{{0,60}})|\W*([{LETTERS}])\s+[-−]?\$?\d[\d.,/]*%?\W*"
)
BEHIND_ALL = re.compile(rf"[^()\n]{{1,80}}\s\(([{LETTERS}])\)\W*")
ONE_MORE = re.compile(rf"\b[{LETTERS}]\)?,?\s*(?:and|or|&|/)\s*(?:option\s+|choice\s+)?\(?$")
ARTICLES = re.compile(
    rf"[^\S\n]+(?!(?:{FOLLOWED}|seems|appears|looks|must|should|would|fits|matches|works|answers|remains|makes|beats|wins|comes\s+closest|it\s+is|(?:et\s+)?(?:non|pas)|y\s+no|e\s+n[oã]\w*|(?:und\s+)?nicht|best\s+\w+s)\b)[^\W\d]"
)
END_OF_TURN = re.compile(
    r"<\|(?:eot_id|eom_id|im_end|end|endoftext|end_of_text|end_of_turn|return)\|>|</s>|<(?:eos|end_of_turn)>|<\uff5cend\u2581of\u2581sentence\uff5c>"
)
"""Behind it nothing belongs to the response."""
TOKENS = re.compile(
    r"<\|[\w-]{1,40}\|>|<s>|<bos>|</?(?:b|i|u|em|strong|mark|code|span|p|div|br|center)\s?/?>",
    re.IGNORECASE,
)
WIDE = str.maketrans(
    {
        "（": "(",
        "）": ")",
        "：": ":",
        "．": ".",
        "，": ",",
        "。": ".",
        "；": ";",
        "【": "(",
        "】": ")",
    }
)
LOOK_ALIKE = str.maketrans("АВСЕ", "ABCE")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")


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
    text = _in_plain_signs(text)
    boxed = last_boxed(text)
    if boxed is not None:
        if (letter := letter_of(boxed)) is not None:
            return letter
        if SEVERAL.search(PRINTED.sub(" ", boxed)):
            return None
    if boxed_only:
        return None
    plain = _set_closely(PRINTED.sub("", text)).strip()
    said = sorted(
        (found.start(place), found[place].upper(), rank)
        for pattern, rank in PHRASINGS
        for found in pattern.finditer(plain)
        for place in range(1, pattern.groups + 1)
        if found[place] and _meant(plain, found.start(place), found.end(place), rank)
    )
    if said:
        return _most_plainly_said(plain, said)
    return (_only_true(plain) or _alone(plain)) if finished else None


def _in_plain_signs(text: str) -> str:
    """The text up to the end of its turn, with no tags, and its letters and brackets in ASCII."""
    end = END_OF_TURN.search(text)
    if end and text[: end.start()].strip():
        text = text[: end.start()]
    text = TOKENS.sub(" ", END_OF_TURN.sub(" ", text)).translate(WIDE)
    text = re.sub(r"[Ａ-Ｊａ-ｊ]", lambda found: unicodedata.normalize("NFKC", found[0]), text)
    foreign = {ord(sign) for sign in CYRILLIC.findall(text)}
    return text.translate(LOOK_ALIKE) if foreign <= LOOK_ALIKE.keys() else text


def _most_plainly_said(text: str, said: list[tuple[int, str, int]]) -> str | None:
    """The last letter of those in the plainest phrasing; none where they contradict each other.

    Whoever declares an answer again has changed their mind; whoever calls two letters correct has
    not, unless they say so.
    """
    highest = max(rank for _, _, rank in said)
    kept = [one for one in said if one[2] == highest]
    if highest == DECLARED:
        first = kept[0][0]
        kept += [one for one in said if one[0] > first and _corrects(text, one[0])]
        return max(kept)[1]
    letters = {letter for _, letter, _ in kept}
    place, last, _ = kept[-1]
    if len(letters) == 1:
        return last
    if highest in (NAMED, TRUE):
        return last if CONCLUDES.search(text[max(0, place - LONGEST_CLAUSE) : place]) else None
    return last if _corrects(text, place) else None


def _corrects(text: str, place: int) -> bool:
    """Whether what is said of a letter here is said to be a correction or a conclusion."""
    before = text[max(0, place - LONGEST_CORRECTION) : place]
    sentences = re.split(r"(?<=[.!?])\s+|\n+", before)
    return any(CORRECTED.search(sentence) for sentence in sentences[-2:])


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
    ends += [found for found in (ONLY.fullmatch(text), _behind_all(text)) if found]
    if not ends or SEVERAL.search(ends[0][0]):
        return None
    place = next(place for place, group in enumerate(ends[0].groups(), 1) if group)
    if DENIED_BEHIND.match(ends[0].string, ends[0].end(place)):
        return None
    return ends[0][place].upper()


def _only_true(text: str) -> str | None:
    """The only option called true, of three or more in lines of their own that are called true or false."""
    judged = JUDGED.findall(text)
    letters = [letter for letter, verdict in judged if verdict.casefold() in ("true", "yes")]
    return letters[0] if len(judged) > 2 and len(letters) == 1 else None


def _labels(text: str) -> set[str]:
    """The different letters that stand as labels before options."""
    return {found[1] or found[2] for found in LABELS.finditer(text)}


def _behind_all(text: str) -> re.Match[str] | None:
    """The only letter of a response of one line, in brackets behind what it stands for."""
    found = BEHIND_ALL.fullmatch(text)
    if found is None or DENIED.search(text) or DISCUSSED.search(text):
        return None
    return found


def _meant(text: str, start: int, end: int, rank: int) -> bool:
    """Whether the letter is chosen: not denied or asked, not supposed, not an article, not one of two."""
    letter, behind = text[start:end], text[end : end + LONGEST_CLAUSE]
    if letter in "AI" and ARTICLES.match(behind):
        return False
    if SEVERAL.match(text, start - (text[start - 1 : start] == "("), end + LONGEST_CLAUSE):
        return False
    if re.match(r"\)?[^.!\n?]{0,60}\?", behind) or DENIED_BEHIND.match(behind):
        return False
    if TAKEN_BACK.match(behind):
        return False
    before = text[max(0, start - LONGEST_CLAUSE) : start]
    sentence = max(before.rfind(stop) for stop in (".", ";", "\n", ",", "!"))
    clause = before[sentence + 1 :]
    if rank == NAMED and (DISCUSSED.search(clause) or re.match(r"\)?\s*[:=]\s*\w", behind)):
        return False
    if IF_IT_WERE.search(before) or NOT_ABROAD.search(before):
        return False
    if DISBELIEVED.search(REASONS.split(clause)[-1]):
        return False
    if rank != DECLARED and (ONE_MORE.search(before) or IN_TURN.search(before)):
        return False
    return not DENIED.search(
        re.split(r"\b(?:but|sondern|sino|bensì)\b", SOUGHT.sub("", clause))[-1]
    )
