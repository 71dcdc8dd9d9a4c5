"""The phrasings in which a letter is chosen, by how plainly each of them says it.

Knows patterns of plain text, and nothing of what follows from them. Each has the letter in one of
its groups. An answer that is declared outranks a letter that is called correct, which outranks one
that is only called true, which outranks an option that is only named.
"""

import re

LETTERS = "A-J"
DECLARED, CORRECT, TRUE, NAMED = 3, 2, 1, 0
"""Ranks of phrasings: of those in one response, only the highest count."""

STOP = r"(?=\s*(?:$|[.,;!?)\n—–]))"
FOLLOWED = (
    r"(?:because|since|as|which|with|for|in|from|based|is|has|was|and\s+not|and\s+\(?[A-J]\)?\s+is|not|but\s+not|rather\s+than|instead\s+of|over|due\s+to"
    r"|according|by|given|non|perché|poiché|ist|est|es|está|è|é|weil|da|denn|parce|car|porque|pois)"
)
REASON = (
    r"(?=\s+(?:because|since|as|given|rather\s+than|instead\s+of|and\s+not|not|perché|poiché|weil|parce|porque"
    r"|(?:et\s+)?(?:non|pas)|y\s+no|e\s+(?:non|não)|(?:und\s+)?nicht)(?!\w))"
)
OPTION = r"(?:(?:answer\s+)?(?:option|choice|letter|alternative)|answer|solution|statement|l?opzione|lettera|opci[óo]n|opção|alternativa|letra|lettre|buchstabe)"
NOUN = rf"(?i:(?:the\s+|la\s+|le\s+|el\s+|die\s+)?(?:{OPTION}\s*:?\s*)?)"
LETTER = rf"(?:\(\s?([{LETTERS}])\s?\)|([{LETTERS}])(?:(?=\s*(?:$|[.,:;!?)\]\n—–=(]))|(?=\s+{FOLLOWED}\b)))"
"""A letter in brackets, or one behind which its clause ends."""
ENDING = rf"\(?([{LETTERS}])\)?(?:{STOP}|{REASON})"
LINK = r"(?:->|=>|→|⇒|[:=-])?"
AS_IT_IS = re.findall(
    r"\S+",
    "is are was be equals seems appears to therefore thus then clearly indeed definitely probably likely option choice"
    " letter answer would should must will has obviously most simply just still now = : -"
    " è sia sarà la corretta giusta esatta finale opzione lettera risposta",
)
ADVERBS = "(?:(?:therefore|thus|clearly|indeed|definitely|obviously|probably|likely|most|really|actually)\\s+)*"
BE = r"(?:is|was|are|would\s+be|must\s+be|should\s+be|has\s+to\s+be|will\s+be|(?:seems|appears|looks)(?:\s+to\s+be)?)"
ALONE_BEFORE = (
    r"(?:^|(?<=[.:;,!?\n(>\"”-])[^\S\n]?|(?<=[.:;,!?\n]\s[-•])\s?|\b(?i:that|only|so|hence|thus|therefore|then|and|but|think|believe|say|because|since|clearly"
    rf"|obviously|while|whereas|however|sondern|sino|bensì|conclude|are|be|is|guess|suspect|la|le|el|die|{OPTION})\s+|(?=\())"
)
"""Before a letter that is no name of something else, as it is in "plan A"."""
BEHIND_ANSWER = re.compile(
    r"(?i:\b(?:answer|risposta|solution|selection|choose|pick|select|go\s+with|going\s+with|conclude|ans|vote\s+for|settle\s+on|opt\s+for"
    r"|guess|prefer|(?:option|choice|letter|l?opzione|alternative)\s*(?=\s(?:is|are|would|must|should|will|has|è|sia|sarà)\b|\s?(?:[:=-]|→|⇒)))\b"
    rf"(?:\s*(?:{'|'.join(map(re.escape, AS_IT_IS))})(?=[\s(:])){{0,6}}\s*{LINK})\s*(?:(?i:the\s+)?(?i:option|choice|letter|answer)\s*:?\s*)?"
    rf"(?:\(|\[\[?)?\s*([{LETTERS}])\b(?!['’])"
    rf"(?:\)|\.|:|\]|(?=\s*(?:$|[,;!?\n—–=(]|-\s))|(?=\s+{FOLLOWED}\b)|(?=[^\S\n]+\w))"
)
OF_IT = re.compile(
    r"(?:(?i:\b(?:it\s+is|its|it\s+must\s+be|it\s+has\s+to\s+be|i\s*(?:d|ll|would|will|)\s+(?:say|guess)|actually|rather|no,|namely|instead"
    r"|(?:that|which)\s+is,?|i\.\s?e\.,?|exception\s+is|odd\s+one\s+out\s+is|(?:right|correct|best|true)\s+(?:one|option|choice)\s+(?:is|would\s+be)|correct\s*:|right\s*:|result\s*:"
    r"|leav(?:es?|ing)(?:\s+(?:us|me|only|just|with))*|left\s+with(?:\s+only)?))|=>|⇒|→|(?:^|(?<=\n))[✅✓])"
    rf"[^\S\n]*{NOUN}{ENDING}"
)
QUALIFIED = re.compile(
    r"(?i:\b(?:correct|right|best|accurate|appropriate|likely|suitable|plausible|proper|closest)\s+(?:[a-z-]+\s+){1,4}?"
    rf"(?:is|would\s+be|must\s+be|should\s+be|has\s+to\s+be|:)\s*:?\s*){NOUN}(?:\(([{LETTERS}])\)|([{LETTERS}])(?:{STOP}|{REASON}|[.:)]\s))"
)
TAGGED = re.compile(
    r"(?i:<(?:(?:final_?)?answer|choice|option|final|result|solution)>)\s*"
    rf"(?i:(?:{OPTION})\s*:?\s*)?\(?([{LETTERS}a-j])(?:[).:]|(?=\s*<))(?:[^<>\n]{{0,80}})?\s*(?i:</)"
)
CLAUSE_BEFORE = re.compile(
    rf"(?i:\banswer\b)[^.\n;:!?,]{{1,60}}?(?i:\bis)\s*:?\s*\(?([{LETTERS}])\)?(?=\s*(?:[.,;!]|$))",
    re.MULTILINE,
)
OPTION_THAT = re.compile(
    rf"(?i:\b(?:option|choice))(?!\s+\(?[{LETTERS}]\b)[^.\n;:!?,]{{1,60}}?(?i:\bis)\s*:?\s*\(?([{LETTERS}])\)?(?=\s*(?:[.,;!]|$))",
    re.MULTILINE,
)
COUNTED = re.compile(
    rf"(?i:\b(?:first|second|third|fourth|fifth|last)\s+(?:option|choice|one|answer|alternative))\s*,?\s*{ENDING}"
)
DASHED = re.compile(
    rf"(?i:\b(?:answer|choice)\s?[—–]\s?){NOUN}\(?([{LETTERS}])(?:[).:]|(?=\s*(?:$|[!\n—–])))"
)
LIKELY = re.compile(
    rf"(?:^|(?<=[.!\n])\s?)(?i:(?:most\s+|very\s+|almost\s+)?(?:probably|likely|definitely|certainly|surely|clearly)\s+){NOUN}{ENDING}"
)
IT_IS = re.compile(rf"{ALONE_BEFORE}\(?\b([{LETTERS}])\)?\s+it\s+is\b(?=\s*(?:$|[.!\n]))")
SMALL_ABROAD = re.compile(
    r"(?i:\b(?:antwort|lösung|réponse|risposta|respuesta|resposta)"
    r"(?:\s+(?:finale?|correct[ea]|correcte|corretta|correta|ist|lautet|est|è|es|é)(?!\w)){0,2})\s?"
    r"(?::\s?\(?([a-j])(?:\)|(?=\.?\s*$))|\(?([a-j])\))(?!\s*(?:,|/|&|e\b|y\b|et\b|und\b|o\b|ou\b|oder\b)\s*\(?[a-j]\b)",
    re.MULTILINE,
)
SMALL = re.compile(
    r"(?i:\b(?:answer|option|choice)(?:\s+is)?)\s*[:-]?\s*(?i:(?:option|choice)\s*)?(?:\(([a-j])\)|([a-j])(?:\)(?=\s)|\)?(?=\s*(?:[.!]?\s*$|[.!]\s))))(?!\s*(?:,|/|&|and\b|or\b)\s*\(?[a-j]\b)",
    re.MULTILINE,
)
CONCLUDED = re.compile(
    rf"(?i:\b(?:so|thus|therefore|hence|then)\b)[\s,:]*(?i:it\s+is\s+|it\s*s\s+|we\s+(?:have|get)\s+)?{NOUN}\(?([{LETTERS}])\)?\s*[.!]?\s*$",
    re.MULTILINE,
)
RATHER = re.compile(
    rf"(?i:\b(?:not|no|no\s+es|nest\s+pas|non|non\s+è|não|não\s+é|nicht))\s+\(?[{LETTERS}]\)?\s*,?\s+(?i:but|sino|mais|ma|mas|bensì|sondern)\s+(?:(?i:rather)\s+)?\(?([{LETTERS}])\)?{STOP}"
)
LEADING = re.compile(
    rf"\A\W*(?:([{LETTERS}])|\(([{LETTERS}])\))(?:\s?\.?\s*\n\s*\n?(?!\W*\(?[{LETTERS}][).:]?(?:\W|$))|\.\s+(?=(?i:because|since|explanation|reason|rationale|here)\b)|,?[^\S\n](?=(?:because|since)\b)"
    r"|\s?[—–-]\s(?=(?i:because|since|the\s+(?:others?|rest|remaining))\b))"
)
"""A letter that a response begins with, before the reasons for it."""
CONDITION = (
    r"(?![^.;\n]{0,12}?\b(?:only\s+)?(?:if|when|unless)\b|\s+(?:only|except|but|in\s+(?:other|some|the\s+case|reverse|general|theory)|for\s+(?:other|another|some)"
    r"|in\s+a\s+different|option\s+only|answer\s+(?:for|to|in|if|when|only|but)|as\s+far\s+as|grammatically|too\b))"
)
CALLED_CORRECT = re.compile(
    rf"{ALONE_BEFORE}\(?\b([{LETTERS}])\b\)?(?i:\s+{BE}\s+{ADVERBS}"
    rf"(?:the\s+)?(?:(?:only|most|best|single)\s+)*(?:correct|right|answer|best|better\s+(?:choice|option|answer|fit|match)|(?<=the most )(?:appropriate|accurate|suitable|likely|plausible|fitting))\b){CONDITION}"
    rf"|{ALONE_BEFORE}\(?\b([{LETTERS}])\b\)?(?i:\s+(?:(?:fits|matches|works|answers\s+the\s+question)\s+(?:best|better)|comes\s+closest"
    rf"|best\s+(?:captures|fits|matches|describes|explains|answers|represents|reflects|summarizes|expresses|completes)|beats\s+(?:{OPTION}\s+)?\(?(?-i:[{LETTERS}]))\b)"
    rf"|\b(?i:but|so|thus|hence|therefore)\s+{NOUN}\(?([{LETTERS}])\)?\s+wins\b"
    rf"|(?i:\b(?:everything|all|this|that|which|these|evidence|analysis|clues?)\s+(?:\w+ly\s+)?(?:points?|leads?|leading|pointing)\s+(?:\w+ly\s+)?(?:to|towards?)\s+){NOUN}{ENDING}"
    rf"|\(([{LETTERS}])\)[^\n.;:!?()]{{1,60}}?(?i:\s{BE}\s+the\s+(?:correct|right|best)\b){CONDITION}"
    rf"|(?:^|(?<=[\n.;,])\s?)(?i:(?:\W{{0,4}}{OPTION}\s+))?\(?\b([{LETTERS}])\)?\s?[.:)]\s*(?i:(?:(?:this|that|it)\s+is\s+)?(?:the\s+)?(?:correct|right)\b(?:\s+(?:one|option|answer|choice)\b)?(?=\s*(?:$|[.,;!\n—–-]))|[✅✓✔])"
    rf"|(?:^|(?<=\n))(?i:(?:{OPTION}\s+)?)\(?([{LETTERS}])\)?\s?[✅✓✔]"
    rf"|\b(?i:only|just)\s+(?i:(?:{OPTION})\s+)?\(?([{LETTERS}])\)?(?i:\s+(?:makes\s+sense|remains|fits|works|matches|is\s+(?:left|possible|consistent|valid|true|correct)|satisf\w+|holds|applies))\b"
    rf"|{ALONE_BEFORE}\(?\b([{LETTERS}])\)?(?i:\s+(?:remains\b(?=\s*(?:$|[.!\n]))|is\s+(?:the\s+only\s+(?:one|option|choice)\s+(?:left|remaining|that)|all\s+that\s+is\s+left)))"
)
CALLED_TRUE = re.compile(
    rf"{ALONE_BEFORE}\(?\b([{LETTERS}])\b\)?(?i:\s+{BE}\s+{ADVERBS}(?:a\s+|the\s+)?true\b){CONDITION}"
    rf"|(?i:\btrue\s+(?:one|option|choice|statement)\s+is\s*:?\s*){NOUN}{ENDING}"
    rf"|(?i:\bthe\s+(?:false|incorrect|untrue)\s+statement\s+is\s*:?\s*)\(?([{LETTERS}])\)?{STOP}"
)
ONLY_NAMED = re.compile(
    rf"(?i:\b(?:{OPTION})\s+)(?:\(([{LETTERS}])\)(?:{STOP}|{REASON}|\s*[:=])|([{LETTERS}])\)?(?:{STOP}|{REASON}|(?=\s*[:=])))"
)
ABROAD = (
    r"(?i:\b(?:antwort(?:möglichkeit)?|lösung|r[ée]ponse|respuesta|resposta|opci[óo]n|opção|alternativ[ae]|letra|lettre|lettera|buchstabe|l?opzione|risposta)\b"
    r"(?:\s+(?:richtige|korrekte|correcte|correcta|correta|corretta|bonne|buena|juste|exacte|exacta|esatta|giusta|certa|finale?|définitive|definitiva"
    r"|ist|lautet|wäre|est|serait|es|sería|seria|é|è|sarà|sera|será|daher|also|donc|por\s+tanto|portanto|quindi)(?!\w)){0,5}|(?:正确)?答案|选项|選項|答え|正解)"
    r"\s*(?:是|为|為|は|[:=-])?\s*(?i:(?:die|der|das|la|le|el|o|l|(?-i:a))\s+)?"
    rf"(?i:(?:{OPTION}|antwort|option|réponse)\s+)?"
)
SAID_ABROAD = re.compile(
    rf"(?:{ABROAD}|(?i:\b(?:richtig|korrekt|correcte?|correct[ao]|corretta|certa|giusta|juste)\s+(?:ist|est|es|é|è)\s+)(?i:(?:la|le|die|el|o|(?-i:a))\s+)?(?i:(?:{OPTION}|antwort)\s+)?)"
    rf"(?:\(([{LETTERS}])\)|([{LETTERS}])(?:(?=\s*(?:$|[.,:;!)\n—–]))|{REASON}))"
)
CORRECT_ABROAD = re.compile(
    rf"{ALONE_BEFORE}(?i:(?:{OPTION}|antwort|réponse|risposta|respuesta|resposta)\s+)?\(?\b([{LETTERS}])\b\)?"
    r"(?i:\s+(?:ist|est|es|está|é|è)\s+(?:die\s+|la\s+|a\s+)?(?:richtige?|korrekte?|bonne|correcte?|correcta|correta|corretta|giusta|certa|juste)(?!\w))"
)
PHRASINGS = (
    *(
        (pattern, DECLARED)
        for pattern in (
            BEHIND_ANSWER,
            OF_IT,
            QUALIFIED,
            TAGGED,
            CLAUSE_BEFORE,
            COUNTED,
            DASHED,
            LIKELY,
            IT_IS,
            SMALL,
            SMALL_ABROAD,
            CONCLUDED,
            RATHER,
            LEADING,
            SAID_ABROAD,
        )
    ),
    (CALLED_CORRECT, CORRECT),
    (CORRECT_ABROAD, CORRECT),
    (OPTION_THAT, CORRECT),
    (CALLED_TRUE, TRUE),
    (ONLY_NAMED, NAMED),
)
SOUGHT = re.compile(r"(?i:\bthe\s+(?:false|incorrect|untrue)\s+statement\s+is\b)")
"""The answer to a question for what is not so, and no denial."""
DENIED = re.compile(
    r"(?i:\b(?:not|isn'?t|never|neither|incorrect|wrong|errata|sbagliata|non\s+(?:è|sia)|nicht|falsch|incorrecta|incorreta|fausse|eliminat(?:e|ed|ing)|rul(?:e|ed|ing) out|except"
    r"|cannot|can'?t|if|suppose|assume|assuming|unless|whether"
    r"|tempt\w*|distractor|(?:some|others|many|people|students?|they|one)\s+(?:\w+\s+)?(?:thinks?|says?|claims?|believes?|guess(?:es)?|choose|pick|select))\b)"
)
DISCUSSED = re.compile(
    r"(?i:\b(?:consider(?:ing)?|evaluat(?:e|ing)|look(?:ing)? at|examin(?:e|ing)|check(?:ing)?|analy[sz](?:e|ing)|compar(?:e|ing)|test(?:ing)?|discuss|try(?:ing)?|regarding"
    r"|think(?:ing)? about|might|may|could|why|what about|how about|between|start(?:ing)? with|than|unlike|as opposed to|both)\b)"
)
"""Before an option that is only talked about."""
IN_TURN = re.compile(
    rf"(?i:\b(?:(?:next|first(?:ly)?|second(?:ly)?|third(?:ly)?|now),?\s*(?:{OPTION}\s+)?|none\s+of\b[^.\n]*)\(?$)"
)
"""Before an option that is looked at in its turn, or that is none of those that are right."""
IF_IT_WERE = re.compile(
    r"(?i:\bif\b[^.;\n]*\b(?:were|would)\b[^.;\n]*$|\b(?:were\s+it\s+not|had\b[^.;\n]*\bbeen|but\s+for|without)\b[^.;\n]*\bwould\b[^.;\n]*$)"
)
"""Before a letter that would be the answer if something were so."""
DISBELIEVED = re.compile(
    r"(?i:\b(?:(?:don'?t|do\s+not|doesn'?t|didn'?t|did\s+not|wouldn'?t|would\s+not|couldn'?t|never|cannot|can'?t|hardly)\s+(?:\w+\s+)?(?:think|believe|say|agree|accept|see|conclude|suspect|feel|claim)"
    r"|(?:i|we|would|do)\s+(?:\w+ly\s+)?doubt|(?:doubtful|unlikely|improbable|false|untrue|wrong|incorrect)\s+(?:that|to)|(?:disagree|dispute|deny|reject|refute)\b[^:]*\b(?:that|claim|idea|view)"
    r"|refus\w+\s+to|at\s+first\s+(?:glance|sight)|used\s+to\s+\w+|(?:initially|originally|previously|at\s+first|first)\s+(?:\w+\s+)?(?:\w+ed|thought|felt|said|chose|picked)"
    r"|(?:i|we)\s+(?:had\s+)?(?:thought|believed|assumed|suspected|guessed|figured)(?!\s+(?:about|of|it\s+(?:over|through))))\b)"
)
"""Before a letter that someone does not take for the answer, or no longer does."""
REASONS = re.compile(r"(?i:\b(?:but|because|since|so|and|hence|thus|therefore|as)\b|:)")
NOT_ABROAD = re.compile(
    r"(?i:\b(?:non|pas|no|não|nicht|keine?)\s+(?:(?:la|le|el|o|die|der|das|è|es|é|est|(?-i:a))\s+)*"
    rf"(?:(?:{OPTION}|l?option|l?alternativa|antwort|réponse|respuesta|risposta|resposta)\s+)?\(?$)"
)
"""Before a letter that is not the answer, in other languages."""
TAKEN_BACK = re.compile(
    r"[)\]]?,\s*which\s+is\s+(?:incorrect|wrong|false)(?=\s*(?:$|[.!;\n]))"
    r"|[)\].]?[^.;\n,]{0,60}[.,;—–-]?\s*"
    r"(?i:(?:(?:but|however|yet|actually|wait|hmm|oh|oops|sorry|no)\b[\s,.!:]*)+(?:i\s+(?:now\s+)?(?:think|believe|see|realize)\s+(?:that\s+)?)?"
    r"(?:this|that|it|i|my\s+answer)\s*(?:'?s|is|was|am|turns\s+out\s+to\s+be|turned\s+out\s+to\s+be|must\s+be|seems)\s+(?:\w+ly\s+)?"
    r"(?:incorrect|wrong|false|mistaken|impossible|not\s+(?:right|correct|true|so|it|the\s+case|possible)|an?\s+(?:mistake|error))\b)(?=\s*(?:$|[.,;!\n)—–-]))"
)
"""Behind a letter whose declaration is at once said to be wrong."""
DENIED_BEHIND = re.compile(
    r"[)\]]?[^\S\n]*(?:,[^,.;\n]{0,60},\s*|\([^()\n]{0,40}\)\s*|(?::|-|–|—)\s*)?"
    r"(?i:(?:(?:is|was|are|would\s+be|can\s+be|must\s+be|seems|looks|has|also|clearly|simply|just|both|therefore|obviously|definitely)\s+){0,4}"
    rf"(?:not(?!\s+\(?[{LETTERS}]\b)|isn'?t|isnt|doesn'?t|doesnt|does\s+not|incorrect|wrong|false|ruled|eliminated|excluded|discarded|out\b|too|impossible|cannot|can'?t|fails|invalid|unlikely"
    r"|irrelevant|a\s+distractor|falsch|faux|fausse|sbagliata|errata|incorrecta|incorreta))\b"
)
CORRECTED = re.compile(
    r"(?i:\b(?:wait|actually|on\s+second\s+thoughts?|correction|mistake|recheck\w*|re-check\w*|let\s+me\s+correct|sorry|oops|reconsider\w*|scratch\s+that|hmm|my\s+bad|so|thus|therefore|hence)\b|\bno,)"
)
"""Before a letter that is meant instead of one that was declared."""
CONCLUDES = re.compile(
    r"(?i:\b(?:so|thus|therefore|hence|then|finally|leaves|left\s+with)\b)[^.\n]*$"
)
