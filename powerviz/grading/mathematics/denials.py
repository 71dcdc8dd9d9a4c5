"""Answers that a text names without giving them: supposed, said by others, denied, or taken back.

Knows English sentences around "the answer is", as strings; nothing of what an answer means.
"""

import re

BEFORE = (
    r"\b(?:(?:initially|first|originally|previously|earlier)\s*,?\s*(?:\w+\s+)?(?:thought|believed|assumed|guessed|said|wrote|figured)"
    r"|used\s+to\s+(?:think|believe)|(?:might|may|could)\s+(?:\w+\s+)?(?:think|believe|assume|guess))\b"
)
"""A view that was held before, or that others may hold."""
SUPPOSED = re.compile(
    rf"{BEFORE}[^.;\n]{{0,40}}$|"
    r"\b(?:if|suppose|assume|assuming|unless|whether|pretend"
    r"|(?:some|others|many|people|students?|he|she|they|one|(?:text)?book|key|teacher|author|friend|brother|sister"
    r"|boy|girl|classmate|manual|calculator)\s+(?:\w+\s+)?(?:thinks?|says?|said|claims?|claimed|believes?|guess(?:es)?|gives?))"
    r"\b[^.;\n]{0,40}$",
    re.IGNORECASE,
)
OVER = r"(?:(?!\b(?:so|and|but|therefore|thus|hence|because|since)\b)[^.;:,\n]){0,40}"
NOT_SO = (
    r"\b(?:(?:\w+n['’]t|not|never|cannot)\s+(?:\w+\s+){0,2}?"
    r"(?:think|believe|say|claim|conclude|agree|mean|true|correct|right|possible|the case)"
    r"|(?:wrong|incorrect|false|untrue|mistaken|mistake|error|absurd|impossible|unlikely)\s+(?:to|that)"
    r"|doubt|doubts|disagree|disagrees|disagreed|deny|denies|no way)\b"
)
DENIED = re.compile(rf"{NOT_SO}{OVER}$", re.IGNORECASE)
NEGATED = re.compile(
    r"\banswer\s+(?:(?:is|was|could|would|should)n['’]t|can['’]t|cannot|won['’]t"
    r"|(?:is|was|can|could|would|should|must|will)\s+(?:(?:definitely|certainly|clearly|obviously|really|surely)\s+)?not)"
    r"(?:\s+(?:possibly\s+)?(?:be|equal))?(?=\s+[*$€£(-]*[\d\\.])",
    re.IGNORECASE,
)
NEGATED_ELSEWHERE = re.compile(
    r"\b(?:risposta\s+non\s+è|risultato\s+non\s+è|(?:respuesta|resultado)\s+no\s+es|(?:resposta|resultado)\s+não\s+é|(?:réponse|résultat)\s+n['’]est\s+pas|(?:antwort|ergebnis)\s+ist\s+nicht)\s+(?=[$\\(*-]*\d)",
    re.IGNORECASE,
)
CLAUSE = r"(?:(?!\bbut\b|\b(?:it|this)\s+is\b)(?:[^.,;\n?!]|[.,](?=\d))){0,60}"
NAMED_AND_DENIED = re.compile(
    rf"\banswer is not\b{CLAUSE}(?:,\s*(?:since|because|as)\b{CLAUSE})?"
    rf"|\bcommon\s+(?:mistake|error)\s+(?:is|would\s+be)\s+(?:to|answering|saying){CLAUSE}"
    rf"|\b(?:as|since|because) [a-z] ?= ?-?\d{{1,9}} (?:fails|is\s+too\s+(?:small|large|big)|does(?:n['’]t|\s+not)\s+work)\b"
    rf"|\bis\s+(?:the\s+(?:\w+\s+)?answer|it)\s{CLAUSE}\?\s*No\b"
    rf"|(?:{NOT_SO}|{BEFORE}){OVER}\banswer\s+(?:is|was|would be|could be|should be|must be)\b{CLAUSE}"
    r"|(?:(?:,|\(|\band)\s*(?:and |but )?not|\b(?:rather than|instead of|et non(?: pas)?|e non|und nicht|y no|e não|au lieu d[e'’]|en lugar de|en vez de"
    r"|em vez de|invece (?:di|che)|anziché|plutôt que|statt|anstatt)|\b(?:it|this|that)(?:['’]s|\s+is)\s+not"
    r"|\b(?:it|this|that)\s+(?:isn['’]t|can['’]t\s+be|cannot\s+be))\s+[$€£]?-?\d[\d.,]*"
    r"|[$€£]?(?<![\d.,])\d[\d.,]{0,20}\s+(?:(?:is\s+not|isn['’]t|cannot\s+be|can['’]t\s+be)\s+(?:the|our|my)\s+(?:\w+\s+)?answer"
    r"|is\s+(?:wrong|incorrect|not\s+(?:right|correct)))\b",
    re.IGNORECASE,
)
CORRECTION = re.compile(
    r"^not\s+\S+(?:\s+[a-z]+)?\s*(?:(?<=,)\s(?:as|wie|comme|come|como)\s[^,.;\n]{1,60},|[,;–—-]*)\s+(?:(?:but\s+)?(?:rather\s+)?(?:(?:it|this)(?:['’]s|\s+is)|it\s+should\s+be)"
    r"|but(?:\s+rather)?|sondern|es ist|mais|c['’]est|sino|es|mas|é|ma|è|bensì)\s+(?=\S)",
    re.IGNORECASE,
)
"""In "not 12, it is 15"."""
NOT_A_NUMBER = re.compile(r"not\s+[$\\(*-]*\d")
MISTAKEN_ELSEWHERE = (
    r"(?:(?:aber|nein|moment|halt|warte|mais|non|attends|attendez|pardon|oups|oh|ah|pero|no|espera|perdón|aspetta|ma|scusa|não|mas)\b[\s,.!:—–-]*)*"
    r"(?:(?:das\s+(?:ist|war)\s+)?falsch|das\s+stimmt\s+nicht|ich\s+habe\s+mich\s+(?:geirrt|verrechnet|vertan)"
    r"|je\s+me\s+suis\s+trompée?|(?:c['’]est\s+)?faux|me\s+equivoqué|me\s+he\s+equivocado"
    r"|(?:eso\s+|esto\s+)?(?:es|está)\s+(?:mal|incorrecto)|mi\s+sono\s+sbagliat[oa]|ho\s+sbagliato|(?:è\s+)?(?:sbagliato|errato)"
    r"|(?:isso\s+)?(?:é|está)\s+errado|me\s+enganei|errei)(?=\s*(?:[.,;:!…—–]|$))"
    r"|(?:nein|non|no|não|espera|aspetta|moment|attends)[\s,.!:—–-]+(?:(?:en fait|in realtà|en realidad|eigentlich|na verdade)\s*,?\s*)?"
    r"(?=(?:es\s+(?:sind|ist)|c['’]est|ce\s+sont|es|son|sono|è|é|são)\s+[$€£]?\d)"
)
FORGOTTEN = (
    r"(?:\b(?:but|oh|oops|hmm|wait|no|actually|sorry|hold on|however)\b[\s,.!:…—–-]*)+"
    r"(?:I(?:['’]ve)?\s+(?:\w+\s+)?(?:forgot(?:ten)?|missed|misread|overlooked|miscounted|miscalculated|neglected|left\s+out)"
    r"|(?:we|I)\s+(?:also\s+|still\s+)?(?:have|need|must|should)(?:\s+also)?(?:\s+to)?(?:\s+also)?\s+"
    r"(?:add|subtract|include|count|multiply|divide|double|halve|deduct))\b[^.,;:!?\n]*"
)
"""A step that was left out, and the clause that tells it."""
TAKEN_BACK = re.compile(
    r"[\s.?!*$)]*(?:[,;–—-]\s*)?"
    rf"(?:{MISTAKEN_ELSEWHERE}|{FORGOTTEN}"
    r"|(?<=\?)\s*No\b|\s*\bno\s*[,—–-]\s*(?:wait\b)?(?=\W+(?:it|that|the answer|this|I|-?[$\d]))"
    r"|(?:\b(?:but|oh|oops|hmm|wait|no|actually|sorry|hold on)\b[\s,.!—–-]*)*"
    r"(?:I(?:['’]ve|\s+have)?\s+(?:\w+\s+)?(?:made|did|found)\s+(?:a|an)\s+(?:\w+\s+)?(?:mistake|error)"
    r"|(?:(?:that|this|it|which)(?:['’]s|\s+is|\s+was|\s+seems|\s+looks)\s+(?:not\s+(?:right|correct|true)|wrong|incorrect|a\s+mistake|an\s+error)"
    r"|(?:that|this|it)\s+(?:isn['’]t|wasn['’]t|can['’]t\s+be|cannot\s+be)\s+(?:right|correct|true))"
    r"(?=\s*(?:[.,;:!?…—–]|$|because\b|since\b|so\b|let\b))"
    r"|\b(?:no|wait|actually|sorry|oops)\b[\s,.!—–-]*(?:(?:no|wait|actually)\b[\s,.!—–-]*)*(?=(?:it|that)(?:['’]s|\s+is|\s+should\s+be)\s+[$€£]?\d)"
    r"|I\s+was\s+(?:wrong|mistaken)|scratch\s+that|correction:))",
    re.IGNORECASE,
)
SAID_INSTEAD = re.compile(
    r"\b(?:it|that|this|result|total|answer)(?:['’]s|\s+is|\s+should\s+be|\s+equals)\s+([$€£]?-?\d[\d.,]*(?:\s[a-z]+){0,2})",
    re.IGNORECASE,
)


TAKES_BACK_WITHIN = re.compile(
    r",?\s+(?:(?:but|though|although|however),?\s+)?(?:that|this|it|which)(?:['’]s|\s+is|\s+was|\s+turned\s+out\s+to\s+be)"
    r"\s+(?:not\s+(?:right|correct|true)|wrong|incorrect|a\s+mistake)$",
    re.IGNORECASE,
)
BOX_DENIED = re.compile(r"(?:\bnot|\b(?:instead\s+of|rather\s+than))[\s:$(\\\[*]*$", re.IGNORECASE)
BOX_BEFORE = re.compile(
    r"\b(?:(?:initially|first|originally|at\s+first|earlier|previously)\s*,?\s*(?:I\s+)?"
    r"(?:got|wrote|had|found|thought|obtained|answered|computed|said)"
    r"|first\s+(?:attempt|try|guess|answer)\s+(?:gave|was|is)"
    r"|(?:student|friend|book|teacher|he|she|they)\s+(?:\w+\s+)?(?:wrote|writes|got|gets|answered|answers|claimed|claims|says|said))"
    r"(?:\s+(?:it|the|an?|answer|as|of|is|was|to\s+be|be)\b){0,3}[\s:$(\\\[*]*$",
    re.IGNORECASE,
)
SET_RIGHT = re.compile(
    r"[^\n\d]{0,80}?\b(?:(?:correct|right|actual|true)\s+(?:\w+\s+)?(?:answer|value|result|number|total)|should\s+(?:be|have\s+been))\b",
    re.IGNORECASE,
)
"""Behind a box of others or of an earlier try: he wrote 30 cards may well be the answer."""
BOX_BEHIND = re.compile(
    r"[\s$)*\\\]]*,?\s*(?:(?:and|but)\s+)?(?:(?:which|that|this|it)\s+)?(?:is|was)\s+(?:wrong|incorrect|not\s+(?:right|correct)|mistaken|a\s+mistake)\b",
    re.IGNORECASE,
)


def is_rejected_box(text: str, start: int, end: int) -> bool:
    """Whether a box that stands here is named as wrong, or as what others or an earlier try came to."""
    if BOX_BEHIND.match(text, end, end + 200):
        return True
    before = text[max(0, start - 80) : start]
    if BOX_DENIED.search(before):
        return True
    if BOX_BEFORE.search(before) and SET_RIGHT.match(text, end, end + 150):
        return True
    return TAKEN_BACK.match(text, end, end + 200) is not None


def plainly_negated(text: str) -> str:
    """The text in which every "the answer isn't" and "cannot be" reads "the answer is not"."""
    return NEGATED.sub("answer is not", NEGATED_ELSEWHERE.sub("answer is not ", text))


def is_denied(text: str, start: int) -> bool:
    """Whether what begins here is supposed, said by others or denied by the words before it."""
    before = text[max(0, start - 80) : start]
    return SUPPOSED.search(before) is not None or DENIED.search(before) is not None


def corrected(answer: str) -> str:
    """The answer given instead by one that begins with "not 12"; "" where there is none."""
    instead = CORRECTION.sub("", answer)
    if instead != answer:
        return instead
    return "" if NOT_A_NUMBER.match(answer) and not re.search(r"\bbut\b", answer) else answer


def without_retraction(answer: str) -> str:
    """The answer without words in the same sentence that take it back: 30, but this is wrong."""
    found = TAKES_BACK_WITHIN.search(answer, max(0, len(answer) - 60))
    return answer[: found.start()].rstrip() if found else answer


def retraction(text: str, end: int) -> str | None:
    """The text behind words that take back the answer which ends here; None if there are none."""
    found = TAKEN_BACK.match(text, end, end + 200)
    return text[found.end() :] if found else None


def said_instead(text: str) -> str | None:
    """The number that is given last in place of an answer taken back."""
    found = list(SAID_INSTEAD.finditer(text))
    return found[-1][1].rstrip(".,") if found else None


def without_denials(text: str) -> str:
    """The text without the numbers that it says are not the answer."""
    return NAMED_AND_DENIED.sub(" ", text)
