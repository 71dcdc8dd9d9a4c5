"""Verdicts: answers that are one of two opposite words, such as yes and no, and what sentences make of them.

Knows texts. A verdict is read where a response begins with it, declares it to be the answer, or ends
in a sentence that says it of something. "Not true" is false, and who says both says nothing.
"""

import re

PAIRS = (
    ("yes", "no"),
    ("true", "false"),
    ("valid", "invalid"),
    ("correct", "incorrect"),
    ("positive", "negative"),
    ("plausible", "implausible"),
    ("possible", "impossible"),
    ("consistent", "inconsistent"),
    ("sarcastic", "not sarcastic"),
    ("entailment", "not entailment"),
)
"""Words of which one is the answer, the one that says so first."""
BOTH = "both"
LONGEST_SENTENCE, MOST_DECLARED = 300, 30
"""Letters of a sentence, and declarations from the last one back, that are looked at."""
MARKS = re.compile(
    r"```[a-z]*|[*_`\"“”]|<\|[\w-]{1,40}\|>|</?s>|</?(?:b|i|strong|em|answer)>", re.IGNORECASE
)
QUOTED = re.compile(r"(?<![\w'])'([^\W\d_][\w ]{0,20})'(?!\w)")
DECLARED = re.compile(
    r"\b(?:final\s+)?answer(?:\s+to\s+(?:the|this)\s+question)?\s*(?:(?:is|was|must\s+be|would\s+be|should\s+be)\b\s*(?:therefore|thus|definitely|clearly|simply|likely|probably)?\s*:?|:)\s*(?=([^\n]{0,300}))"
    r"|####\s*(?=([^\n]{0,300}))",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")
CONCLUDES = re.compile(
    r"^(?:so|thus|therefore|hence|in conclusion|overall|in short|finally)\b", re.IGNORECASE
)
CORRECTS = re.compile(
    r"\b(?:wait|actually|on second thought|correction|i made a mistake|scratch that)\b",
    re.IGNORECASE,
)
SUPPOSES = re.compile(
    r"\b(?:if|whether|unless|suppose|assum\w*|some (?:say|think|believe)|many (?:say|think|believe)|people (?:say|think|believe)|cannot|can't|unclear|unknown|unsure|uncertain"
    r"|nobody|no one|nothing|none|either|neither|nor|(?<!no )doubt|disagree\w*|unlikely|improbable|disput\w*|refus\w*|reject\w*|hard to|might|may|could|one might|not|\w{1,8}n't|never|false that|wrong to)\b",
    re.IGNORECASE,
)
BELIEVED = re.compile(
    r"\b(?:used to|initially|originally|previously|at first|(?:i|we)(?: first| once| had)? (?:thought|believed|suspected|guessed|figured)(?! (?:about|of)\b))\b",
    re.IGNORECASE,
)
"""Before a verdict that was held once, and another may have come instead."""
TURNS = re.compile(rf"{CORRECTS.pattern}|\b(?:but|however|hmm|oops|sorry)\b", re.IGNORECASE)
TAKEN_BACK = re.compile(
    r"[^.!?\n]{0,100}?(?:[,;—–-]\s*|[.!?]\s+|\n+)(?:(?:but|however|yet|actually|wait|hmm|oh|oops|sorry)\b[\s,.!]*)+(?:no\b[\s,]*)?(?:this|that|it|i)(?:'s|'m|\s+(?:is|was|am))"
    r"\s+(?:\w+ly\s+)?(?:incorrect|wrong|false|mistaken|not\s+(?:right|correct|true|so|the\s+case)|an?\s+(?:mistake|error))(?=\s*(?:$|[.,;!\n]))",
    re.IGNORECASE,
)
"""From a verdict on, where it is at once said to be wrong."""
EXPRESSION = re.compile(
    r"(?:(?:so|thus|therefore|hence)\b[\s,:]*)?[\s()]*(?:\b(?:not|and|or|true|false|is)\b[\s()]*|=[\s()]*){1,100}(?:\bis|=)[\s()]*(true|false)\W*",
    re.IGNORECASE,
)
"""A Boolean expression, and what it comes to."""
PART = re.compile(r",|;|:|\b(?:so|thus|therefore|hence|and|but|then)\b", re.IGNORECASE)
REASON = r"(?:because|since|as|due\s+to|given|for|according|based|in\s+(?:this|that|the)\s+\w+)"
NEGATION = r"(?:not|never|hardly|far\s+from|anything\s+but|no\s+longer)"
ADVERBS = (
    r"(?:(?:therefore|thus|clearly|indeed|resounding|clear|definite|firm|emphatic|simple|strong|solid|definitely|logically|deductively|actually|most|very|quite|likely|probably|certainly|overall|also|simply"
    r"|entirely|completely|factually|a|an|the|in\s+fact)\s+)*"
)
SAID_OF = (
    r"(?:^|\b(?:it|that|this)'s\b|\b(?:is|are|was|were|be|seems|sounds|remains|evaluates\s+to|equals|simplifies\s+to|gives|yields|say|saying|conclude|guess|think|so|thus|therefore|hence"
    r"|conclusion|result|verdict|sentiment|label|output)\b|[:=→])"
)
SAID_NOT = (
    r"\b(?:isn't|aren't|wasn't|weren't|(?:can't|cannot|can\s+not|could\s+not|couldn't)\s+be)\b"
)


def pair_of(truth: str) -> tuple[str, str] | None:
    """The two words of which a true answer is one; None where it is no verdict."""
    bare = truth.strip().strip(".").casefold()
    return next((pair for pair in PAIRS if bare in pair), None)


def verdict(text: str, pair: tuple[str, str], finished: bool = True) -> str | None:
    """The word of the pair that a response comes to; None where it gives none, or both.

    What is declared last to be the answer counts, unless the response begins with the opposite and
    does not take that back. A response that was cut off has come to what it declares alone.
    """
    plain = re.sub(r"[^\S\n]+", " ", MARKS.sub("", text).replace("’", "'")).strip()
    plain = QUOTED.sub(r"\1", plain)
    places = list(DECLARED.finditer(plain))[-MOST_DECLARED:]
    read = (_declared(plain, place, pair) for place in reversed(places))
    declared = next((word for word in read if word is not None), None)
    sentences = [part for part in SENTENCE_END.split(plain) if re.search(r"\w", part)]
    if not sentences:
        return None
    first = _leading(plain, pair) if finished else None
    earlier = (declared or first) not in (None, BOTH)
    instead = _instead(sentences, pair) if finished and earlier else None
    if instead not in (None, declared or first):
        behind = plain[places[-1].start() if declared else 0 :]
        return instead if TURNS.search(SENTENCE_END.sub(" ", behind)) else None
    if declared is None and first is not None and TAKEN_BACK.match(plain):
        return None
    if declared is not None:
        changed = first not in (None, declared) and not CORRECTS.search(plain)
        return None if changed or declared == BOTH else declared
    if not finished or first == BOTH:
        return None
    last = _leading(sentences[-1], pair)
    concluded = last is not None or CONCLUDES.match(sentences[-1]) is not None
    last = last or _said(sentences[-1], pair)
    if first is None:
        return None if last == BOTH else last
    return None if concluded and last not in (None, first) else first


def _declared(text: str, place: re.Match[str], pair: tuple[str, str]) -> str | None:
    """The verdict behind "the answer is"; "both" where both words are, None where neither is."""
    before = SENTENCE_END.split(text[max(0, place.start() - LONGEST_SENTENCE) : place.start()])[-1]
    if SUPPOSES.search(PART.split(before)[-1]):
        return None
    if BELIEVED.search(PART.split(before)[-1]) or TAKEN_BACK.match(text, place.end()):
        return BOTH if TAKEN_BACK.match(text, place.end()) else None
    sentence = SENTENCE_END.split((place[1] or place[2] or "").strip())[0][:LONGEST_SENTENCE]
    return _leading(sentence, pair) or _said(sentence, pair)


def _instead(sentences: list[str], pair: tuple[str, str]) -> str | None:
    """The word that the last of several sentences ends in, as a conclusion or a correction."""
    words = "|".join(map(re.escape, dict.fromkeys((*pair, *_stand_ins(pair)))))
    found = re.search(
        rf"(?:^|[,;]\s*|\band\s+)(?:(?:so|thus|therefore|hence|hmm|wait|actually|scratch that|correction|on second thought|no|oh|oops|sorry)\b[\s,.!:]*){{1,5}}(?:it's\s+|it\s+is\s+)?(?:actually\s+)?({words})\W*$",
        sentences[-1][-LONGEST_SENTENCE:],
        re.IGNORECASE,
    )
    return None if found is None or len(sentences) < 2 else _of_the_pair(found[1], pair)


def _leading(text: str, pair: tuple[str, str]) -> str | None:
    """The word that a text begins with, or has a stand-in for; "both" where it takes that back at once."""
    words = "|".join(map(re.escape, dict.fromkeys((*pair, *_stand_ins(pair)))))
    found = re.match(
        rf"\W*(?:(?:so|thus|therefore|hence|well|answer)\b[\s,:]*)?(?:(not)\s+)?({words})(?=\s*(?:$|[.,;:!\n)(—–-])|\s+(?:{REASON}|it|he|she|they|the|this|that|there|we)\b)",
        text,
        re.IGNORECASE,
    )
    if found is None:
        return None
    word = _of_the_pair(found[2], pair)
    sentence = SENTENCE_END.split(text[found.end() :][:LONGEST_SENTENCE])[0]
    rest = re.split(rf"\b{REASON}\b", sentence, flags=re.IGNORECASE)[0]
    opposite = pair[1 - pair.index(word)]
    taken_back = re.search(
        rf"(?<!not )(?<!n't )(?<!never )\b{re.escape(opposite)}\b(?!\s+(?:would\s+be|is)\s+(?:wrong|incorrect))",
        rest,
        re.IGNORECASE,
    )
    if taken_back and not (word == "yes" and re.match(r"no \w", rest[taken_back.start() :])):
        return BOTH
    return opposite if found[1] else word


def _stand_ins(pair: tuple[str, str]) -> tuple[str, str] | tuple[()]:
    """Words that say the same of a statement: yes is true, and no is false."""
    return {"yes": ("true", "false"), "true": ("yes", "no")}.get(pair[0], ())


def _of_the_pair(word: str, pair: tuple[str, str]) -> str:
    word = word.casefold()
    return word if word in pair else pair[_stand_ins(pair).index(word)]


def _said(sentence: str, pair: tuple[str, str]) -> str | None:
    """The word that a sentence says of something, or its opposite where it denies it."""
    sentence = sentence[:LONGEST_SENTENCE].strip()
    if sentence.endswith("?"):
        return None
    if "true" in pair and (expression := EXPRESSION.fullmatch(sentence)) is not None:
        return expression[1].casefold()
    words = "|".join(sorted(map(re.escape, pair), key=len, reverse=True))
    pattern = re.compile(
        rf"(?:{SAID_OF}|({SAID_NOT}))[\s,:(]*{ADVERBS}(?:({NEGATION})\s+)?{ADVERBS}({words})\b"
        rf"(?=[\s)]*(?:$|[.!;,])|\s+{REASON}|(?<!\Wno)\s+(?:(?:statement|argument|answer|conclusion|claim|sentence|sentiment)\s*\.?$))",
        re.IGNORECASE,
    )
    said = set()
    for found in pattern.finditer(sentence):
        before = PART.split(sentence[: found.start()])[-1]
        if SUPPOSES.search(before):
            return None
        if BELIEVED.search(before):
            continue
        place = pair.index(found[3].casefold())
        denied = bool(found[1]) != bool(found[2])
        said.add(pair[1 - place if denied else place])
    return said.pop() if len(said) == 1 else None
