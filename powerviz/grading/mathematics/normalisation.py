"""The spellings of one and the same mathematics, brought to one that math-verify reads as meant.

Knows strings only: a table of rules, in the order in which they are applied. Every rule says why it
is there. What a text means (a number, a set, a time of day) is not decided here. Rules marked
"upstream" mend something that math-verify or latex2sympy2_extended reads wrongly, and belong there;
the others are matters of spelling that a LaTeX parser need not know.

It has more than 300 lines because the rules are one list whose order matters.
"""

import math
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    """A pattern, what takes its place, and the reason."""

    pattern: re.Pattern[str]
    replacement: str | Callable[[re.Match[str]], str]
    why: str


def _rule(pattern: str, replacement: str | Callable[[re.Match[str]], str], why: str) -> Rule:
    return Rule(re.compile(pattern), replacement, why)


SIGNS = {
    **dict.fromkeys("−–‒﹣－", "-"),
    **dict.fromkeys("×⋅·∙", r"\cdot "),
    **dict.fromkeys("\u00a0\u2009\u200a\u202f\u2002\u2003\u200b", " "),
    "÷": "/",
    "⁄": "/",
    "→": "->",
    "⇒": "=>",
    "π": r"\pi ",
    "∞": r"\infty ",
    "≤": r"\leq ",
    "≥": r"\geq ",
    "≠": r"\neq ",
    "≈": r"\approx ",
    "±": r"\pm ",
    "∓": r"\mp ",
    "∪": r"\cup ",
    "∩": r"\cap ",
    "∈": r"\in ",
    "∅": r"\emptyset ",
    "°": r"^{\circ}",
    "…": r"\ldots ",
    "⟨": r"\langle ",
    "⟩": r"\rangle ",
    "α": r"\alpha ",
    "β": r"\beta ",
    "γ": r"\gamma ",
    "δ": r"\delta ",
    "θ": r"\theta ",
    "λ": r"\lambda ",
    "μ": r"\mu ",
    "σ": r"\sigma ",
    "φ": r"\phi ",
    "ω": r"\omega ",
    "ℝ": r"\mathbb{R}",
    "ℤ": r"\mathbb{Z}",
    "∘": r"\circ ",
    "“": '"',
    "”": '"',
    "’": "'",
}
"""Signs that people and models type instead of a command."""
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ"
LOWERED = "₀₁₂₃₄₅₆₇₈₉"
ON_THE_LINE = str.maketrans(RAISED + LOWERED, "0123456789+-n0123456789")


def _vulgar(match: re.Match[str]) -> str:
    above, _, below = unicodedata.normalize("NFKC", match[0]).partition("⁄")
    return rf"\frac{{{above}}}{{{below}}}"


def _joined(match: re.Match[str]) -> str:
    return re.sub(r"\D+(?=\d)", "", match[0])


def _font(match: re.Match[str]) -> str:
    """A lone letter is a variable, whatever its font; words are text."""
    inside = match[1].strip()
    if re.fullmatch(r"[A-Za-z]|[^A-Za-z]*|\\[A-Za-z]+", inside):
        return f" {inside} "
    return rf"\text{{{match[1]}}}"


SHORT_SCALES = {"k": "thousand", "m": "million", "bn": "billion", "b": "billion"}
UNIT_OF_MILLIONTHS = r"(mol|[msgAVT])"

THOUSANDS_WITH_POINTS = r"\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)(?:,\d+)?"
FACES = "\u2600-\u26ff\u2705\u2713\u2714\u2728\U0001f300-\U0001faff"


def _with_a_point(match: re.Match[str]) -> str:
    return re.sub(r"[. ]", "", match[0]).replace(",", ".")


SPELLING = (
    _rule(
        r"<(b|i|u|em|strong|span|p|br|code|div|font|mark|center)(?:\s[^<>]*)?>([^<>]*)</\1>",
        r"\2",
        "text in HTML",
    ),
    _rule(r"^\s*<\s*(-?[\d.,]*\d)\s*>\s*$", r"\1", "a number in the place of <answer>"),
    _rule(rf"(?:\s*[{FACES}]\ufe0f?|\s+[:;]-?[)D])+\s*$", "", "a face or a tick behind an answer"),
    _rule(
        rf"(?<![\w.,(\[])(?:{THOUSANDS_WITH_POINTS}|\d{{1,3}}(?: \d{{3}})+,\d{{1,2}}(?!\d))",
        _with_a_point,
        "1.234.567 and 1.234,56, which can be read in one way only",
    ),
    _rule(
        r"(?<![\w.,'’])\d{1,3}(?:['’]\d{3})+(?![\d'’])|(?<![\w.])[1-9]\d{0,2}(?:_\d{3})+(?!\w)",
        _joined,
        "1'234'567 and 1_234_567",
    ),
    _rule(
        r"(?:\\?\$|[€£])\s?(\d[\d.,]*)\s?(k|K|M|m|bn|B)(?![A-Za-z]|\s*\$)",
        lambda m: f"{m[1]} {SHORT_SCALES[m[2].lower()]}",
        "$70k; k by itself is a variable",
    ),
    _rule(
        r"(?<![A-Za-z])(?:US|CA|AU|NZ|HK|C|A|S)\s?\\?\$(?=\s?\d)"
        r"|\\text\s*\{\s*(?:USD?|EUR|GBP|INR|Rs\.?)\s*\}\s*(?=\d)",
        "",
        "currency by its country",
    ),
    _rule(r"\\(?:text)?color\s*(?:\[[^\]]*\])?\s*\{[^{}]*\}", " ", "colours"),
    _rule(r"(?<=\d)\s*\{\s*:\s*\}\s*(?=\d)", ":", "5{:}30, so that LaTeX sets no space"),
    _rule(r"\\#\s*(?=\d)|^#(?=\d)", "", "number 7 as #7"),
    _rule(
        r"(?<=\d)\s*(?:\\text\s*\{\s*remainder\s*\}|\bremainder)\s*(?=\d)",
        r" R ",
        "what a division leaves",
    ),
    _rule(r"(?<=\d)\s*\\text\s*\{\s*to\s*\}\s*(?=\d)", " to ", "a ratio in words"),
    _rule(
        r"(?<![\w)}\]])\^\s*\{?\s*(\d+)\s*\}?\s*/\s*_\s*\{?\s*(\d+)\s*\}?",
        r"\\frac{\1}{\2}",
        "a fraction of small digits, ^1/_2",
    ),
    _rule(
        r"(?<=\d)\s*(?:\\text\s*\{\s*)?(?:AD|CE|A\.D\.|C\.E\.)\s*\}?\s*$",
        "",
        "years count from there anyway",
    ),
    _rule(
        rf"(?<=[\d\s{{~,])[µμ]{UNIT_OF_MILLIONTHS}(?![A-Za-z])"
        rf"|\\mu\s*\\(?:text|mathrm)\s*\{{\s*{UNIT_OF_MILLIONTHS}\s*\}}"
        rf"|(?<=\{{)[\s~]*\\mu\s*{UNIT_OF_MILLIONTHS}\s*(?=\}})",
        lambda m: rf"\text{{ µ{m[1] or m[2] or m[3]}}}" if m[2] else f"µ{m[1] or m[3]}",
        "micrometres and their like; μ by itself is a variable",
    ),
    _rule(
        r"(?<=[\d}])(?:\s|~|\\[,;:! ])*(?:\\(?:text|mathrm)\s*\{[\s~]*)?([kM]?)\s*(?:\\Omega|[Ω\u2126])\s*\}?\s*$",
        r" \1Ω",
        "ohms, behind a number",
    ),
    _rule(
        f"[{RAISED}]+",
        lambda m: f"^{{{m[0].translate(ON_THE_LINE)}}}",
        "powers in Unicode: x², 10⁻³",
    ),
    _rule(f"[{LOWERED}]+", lambda m: f"_{{{m[0].translate(ON_THE_LINE)}}}", "indices in Unicode"),
    _rule("[¼-¾⅐-⅞↉]", _vulgar, "fractions in Unicode: ½; after a whole number they are mixed"),
    _rule("|".join(map(re.escape, SIGNS)), lambda m: SIGNS[m[0]], "signs in Unicode"),
    _rule(r"`+|(?<![\w)\]}])\*\*|\*\*(?![\w(\\{-])|__", "", "Markdown's marks; 2**3 is a power"),
    _rule(r"\\(?:left|right)\s*\.", "", r"an invisible delimiter, \left."),
    _rule(
        r"\\(?:left|right|middle|[bB]igg?[lrm]?|limits|nolimits|displaystyle|textstyle"
        r"|scriptstyle|strut|hfill|nobreak|allowbreak)(?![A-Za-z])",
        "",
        "the size of what is printed; upstream, which keeps \\big",
    ),
    _rule(
        r"\\(?:underline|underbrace|overbrace)\s*\{([^{}]*)\}", r" \1 ", "a line that means nothing"
    ),
    _rule(r"\\overline\s*\{\s*([A-Z]{2})\s*\}", r" \1 ", "a segment is named by its ends"),
    _rule(r"\\(?:label|tag|phantom|hspace|vspace)\*?\{[^{}]*\}", "", "nothing that is read"),
    _rule(
        r"(?<![\d,])\d{1,3}(?:(?:,\\!|\{,\}|\\[,;:!]|\\ |,\\,)\s*\d{3})+(?!\d)",
        _joined,
        r"thousands set apart: 14\,275 and 10,\!080; upstream, where it is a product",
    ),
    _rule(
        r"(?<!\\)\\[,;:>!]|\\(?:q?quad|thinspace|medspace|enspace)(?![A-Za-z])|~|(?<!\\)\\(?=\s)",
        " ",
        "spaces",
    ),
    _rule(r"\{\s*,\s*\}", ",", "a comma in braces, so that LaTeX sets no space after it"),
    _rule(r"\\(?:[dtcs]|nice)frac(?![A-Za-z])", r"\\frac", "fractions of every size"),
    _rule(
        r"\\(?:text(?:bf|it|rm|normal|sf|tt|up)|mbox|hbox|textsc)(?![A-Za-z])",
        r"\\text",
        "text in any font",
    ),
    _rule(
        r"\\(?:boldsymbol|mathbf|mathit|mathsf|mathcal|bm|pmb|mathnormal|operatorname\*?|mathrm|rm)"
        r"\s*\{([^{}]*)\}",
        _font,
        r"a letter in another font is the same letter; upstream, where \boldsymbol{6} is no number",
    ),
    _rule(
        r"\\(?:boldsymbol|mathbf|mathrm|bm)\s*(?=\d|[A-Za-z](?![A-Za-z]))",
        "",
        "the same, without braces",
    ),
    _rule(r"\{\\(?:rm|bf|it)\s+([^{}]*)\}", _font, "the same, as TeX had it"),
    _rule(
        r"\\(?:bf|it|tt|sf|bfseries|tiny|small|normalsize|large|Large|LARGE|huge|Huge|newline)(?![A-Za-z])",
        " ",
        "a font or a size from here on",
    ),
    _rule(
        r"\\text\s*\{\s*([A-Za-z]|[-+]?[\d.,]+|)\s*\}", r" \1 ", r"a number or a letter in \text"
    ),
    _rule(r"\\text\s*\{\s*\(?([A-Ja-j])\)\s*\}", r"(\1)", r"a choice in \text"),
    _rule(r"\\text\s*\{,?\s*or\s*,?\}", " or ", r"a choice of numbers, with \text{ or }"),
    _rule(r"\\text\s*\{,?\s*and\s*,?\}", " and ", r"a list with \text{ and }"),
    _rule(
        r"\^\s*\{?\s*(?:\\prime\s*)+\}?", lambda m: "'" * m[0].count("prime"), "f^{\\prime} is f'"
    ),
    _rule(
        r"[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]",
        lambda m: unicodedata.normalize("NFKC", m[0]),
        "wide letters",
    ),
    _rule(
        r"\\(?:l?dots[cbmi]?|cdots|hdots|dotsc)(?![A-Za-z])|\.\.\.+",
        r"\\ldots ",
        "dots of every kind",
    ),
    _rule(r"\\(?:varnothing)(?![A-Za-z])|\\\{\s*\\\}", r"\\emptyset ", "the empty set"),
    _rule(r"\\f?boxed\s*\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}", r" \1 ", "several boxes in a row"),
    _rule(r"\\(?:le|leqslant|leqq)(?![A-Za-z])|<=|=<", r"\\leq ", "not greater"),
    _rule(r"\\(?:ge|geqslant|geqq)(?![A-Za-z])|>=", r"\\geq ", "not less"),
    _rule(r"\\(?:lt)(?![A-Za-z])|&lt;", "<", "less"),
    _rule(r"\\(?:gt)(?![A-Za-z])|&gt;", ">", "greater"),
    _rule(r"\\ne(?![A-Za-z])|!=", r"\\neq ", "not equal"),
    _rule(r"\\(?:times|ast|cdotp)(?![A-Za-z])", r"\\cdot ", "times"),
    _rule(r"\\div(?![A-Za-z])", "/", "divided by"),
    _rule(r"\\(?:colon|ratio)(?![A-Za-z])", ":", "to, in a ratio"),
    _rule(r"\\(?:simeq|thickapprox|doteq|fallingdotseq)(?![A-Za-z])", r"\\approx ", "about"),
    _rule(r"\\(?:lvert|rvert|vert)(?![A-Za-z])", "|", "an absolute value"),
    _rule(r"\\l?brack(?![A-Za-z])", "[", "a bracket"),
    _rule(r"\\rbrack(?![A-Za-z])", "]", "a bracket"),
    _rule(r"\\l?brace(?![A-Za-z])", r"\\{", "a brace"),
    _rule(r"\\rbrace(?![A-Za-z])", r"\\}", "a brace"),
    _rule(
        r"\\\\\s*\[\s*-?[\d.]+\s*(?:pt|ex|em|mm|cm|in)\s*\]",
        r"\\\\",
        "space between rows; upstream",
    ),
    _rule(
        r"\s*(?:\^\s*\{?\s*\\circ\s*\}?|\\deg(?:rees?)?(?![A-Za-z])|\\textdegree)",
        " degrees ",
        "degrees; a number of them is compared as a number",
    ),
    _rule(
        r"\s*\\?%|\s*\\text\{\s*(?:percent|per cent|pct)\s*\}",
        " percent ",
        "percent in every spelling",
    ),
    _rule(r"\\(?:\$|pounds|euro|yen)|[€£¥₹]", "", "currency: the truth is a number"),
    _rule(
        r"(?<![A-Za-z])(?:USD?|EUR|GBP|INR|Rs\.?)\s*(?=\d)", "", "currency in front of the number"
    ),
    _rule(r"(?<![A-Za-z])(?:negative|minus)\s+(?=\d)", "-", "a sign in words"),
    _rule(
        r"(?<=\d)\s*\^?\s*\{?\s*(?:\\text\s*\{\s*)?(?:st|nd|rd|th)(?![A-Za-z])\s*\}?\s*\}?(?!\s*of\b)",
        " ",
        "11th and 11^{th} are numbers of a row",
    ),
    _rule(r"\{([^{}]*)\\choose\s*([^{}]*)\}", r"\\binom{\1}{\2}", r"{a \choose b}"),
    _rule(r"\$", "", "math mode"),
    _rule(r"(?<!\\)\\[()\[\]]", " ", "math mode"),
    _rule(r"\*\*", "^", "a power as programs write it"),
    _rule(r"(?<!\\)\*", r"\\cdot ", "a product as programs write it"),
    _rule(r"\\frac\s*(\d)\s*(\d)(?!\d)", r"\\frac{\1}{\2}", r"\frac12"),
    _rule(r"\\frac\s*(\d|[A-Za-z])\s*\{", r"\\frac{\1}{", r"\frac9{19}"),
    _rule(r"\\frac\s*(\\[A-Za-z]+|\d)\s*(\\[A-Za-z]+|[A-Za-z\d])", r"\\frac{\1}{\2}", r"\frac\pi2"),
    _rule(r"(\\frac\s*\{[^{}]*\})\s*(\d|[A-Za-z]|\\pi(?![A-Za-z]))", r"\1{\2}", r"\frac{270}7"),
    _rule(r"\{([^{}]*)\\over\s*([^{}]*)\}", r"\\frac{\1}{\2}", r"{a \over b}"),
    _rule(
        r"(?<=\d)\s*[xX]\s*10\s*\^\s*(?:\{\s*([-+]?\d+)\s*\}|([-+]?\d+))",
        lambda m: rf"\cdot 10^{{{m[1] or m[2]}}}",
        "1.2x10^-3, with the letter for the sign",
    ),
    _rule(r"^\s*(?:\\text\s*\{\s*)?D\.?N\.?E\.?\s*\}?\s*$", "does not exist", "short for a limit"),
    _rule(r"(?<!\\)\\\s*$", "", "a space at the end"),
    _rule(r"\s+", " ", "white space"),
)
"""Replacements for every answer and every truth, one after the other."""

ROOTS = {"√": r"\sqrt", "∛": r"\sqrt[3]", "sqrt": r"\sqrt", "cbrt": r"\sqrt[3]"}
NAMES = (
    r"sin|cos|tan|cot|sec|csc|arcsin|arccos|arctan|sinh|cosh|tanh|ln|log|exp|pi|theta|alpha|beta"
)
FORMULA = (
    _rule(
        r"(?<![\\A-Za-z])(?:infinity|inf|oo)(?![A-Za-z])",
        r"\\infty ",
        "infinity as programs write it",
    ),
    _rule(
        rf"(?<![\\A-Za-z])({NAMES})(?![A-Za-z])",
        r"\\\1 ",
        "sin x is no product of four letters; upstream",
    ),
    _rule(r"(?<![\\A-Za-z])pi(?=[A-Za-z])|(?<=\d)pi(?![a-z])", r"\\pi ", "2pi and pir"),
    _rule(
        r"([√∛])\s*(\d+(?:\.\d+)?|[A-Za-z](?![A-Za-z]))",
        lambda m: rf"{ROOTS[m[1]]}{{{m[2]}}}",
        "√13 and √x",
    ),
    _rule(
        r"[√∛]|(?<![\\A-Za-z])(?:sqrt|cbrt)(?![A-Za-z])", lambda m: ROOTS[m[0]], "roots of programs"
    ),
    _rule(
        r"(\d|\))\s*i(?![A-Za-z])",
        r"\1 i ",
        "3i has an imaginary unit; upstream, which sees a letter",
    ),
    _rule(
        r"(?<![\d.])(\d{1,2})!!(?!!)",
        lambda m: str(math.prod(range(int(m[1]), 0, -2))),
        "5!! leaves out every second factor; upstream, where it is the factorial of one",
    ),
    _rule(r"\\log\s*_\s*\{?\s*e\s*\}?(?![A-Za-z])", r"\\ln ", "the natural logarithm"),
    _rule(r"\^\s*\{\s*(-?\d+)\.0+\s*\}", r"^{\1}", "a whole power with a point"),
    _rule(r"\\sqrt\s*(\d\d+)(?!\s*\{)", r"\\sqrt{\1}", r"\sqrt10 is meant to be the root of 10"),
    _rule(r"\\sqrt\s*(\d|[A-Za-z])", r"\\sqrt{\1}", r"\sqrt2"),
    _rule(r"\^\s*(\d|[A-Za-z])(?![\d}])", r"^{\1}", "x^2"),
    _rule(r"\{\{([^{}]*)\}\}", r"{\1}", "braces around braces"),
    _rule(
        r"\^\s*(?:\{([\w.]+)\}|([\w.]))\s*\^\s*(\{[^{}]*\}|[\w.])",
        lambda m: f"^{{{m[1] or m[2]}^{{{m[3].strip('{}')}}}}}",
        "2^3^2 is 2^9; upstream, where it is 8^2",
    ),
)
"""Replacements for what is compared as a formula."""

ANGLE = re.compile(
    r"(\\(?:sin|cos|tan|cot|sec|csc)(?![A-Za-z])(?:\s*\^\s*\{?\d\}?)?\s*[({]?)\s*([^(){}]*?)\s*degrees"
)

IN_PARENTHESES = re.compile(r"(\\sqrt(?:\[\d+\])?|\^|_)\s*\(")
POWER_OF_A_FUNCTION = re.compile(r"\\exp\s*\(")


def spelled(answer: str) -> str:
    """One spelling of the answer, as LaTeX without its marks of math mode."""
    answer = answer.replace("\r", " ")
    for rule in SPELLING:
        answer = rule.pattern.sub(rule.replacement, answer)
    return stripped(answer)


def formula(answer: str) -> str:
    """A spelled answer as a formula that a LaTeX parser reads as it is meant."""
    for rule in FORMULA:
        answer = rule.pattern.sub(rule.replacement, answer)
    answer = _braces_for_parentheses(answer)
    answer = re.sub(r"\\exp\s*\{", "e^{", _with_braces(answer, POWER_OF_A_FUNCTION, r"\exp{"))
    return re.sub(r"\s+", " ", answer).strip()


def in_radians(formula: str) -> str:
    """The formula with angles in functions in radians; elsewhere degrees are only a unit."""
    formula = ANGLE.sub(r"\1 (\\frac{\\pi}{180} \\cdot \2)", formula)
    return re.sub(r"\s*degrees", "", formula)


def stripped(answer: str) -> str:
    """The text without what stands around it and says nothing: stops, quotes, braces, `\\boxed`."""
    before = None
    while before != answer:
        before = answer
        answer = answer.strip().strip('"*').rstrip(".,;:").removesuffix("\\\\").strip()
        for opening in (r"\boxed{", r"\fbox{", "{"):
            if answer.startswith(opening) and closing(answer, len(opening) - 1) == len(answer) - 1:
                answer = answer[len(opening) : -1]
        if answer.startswith(r"\text{") and closing(answer, 5) == len(answer) - 1:
            answer = answer[6:-1]
    return answer


def tight(text: str) -> str:
    """The text without its spaces, but for those between digits: 2 7 is not 27."""
    return re.sub(r"(?<!\d)\s+|\s+(?!\d)", "", text)


def closing(text: str, opening: int) -> int:
    """The place of the bracket that closes the one at `opening`; -1 if there is none."""
    pairs = {"(": ")", "[": "]", "{": "}"}
    first, last = text[opening], pairs[text[opening]]
    depth, place = 0, opening
    while place < len(text):
        sign = text[place]
        if sign == "\\":
            place += 2
            continue
        depth += (sign == first) - (sign == last)
        if depth == 0:
            return place
        place += 1
    return -1


def _braces_for_parentheses(text: str) -> str:
    """`\\sqrt(2)` and `x^(n+1)` with braces; upstream mends the first into a new row."""
    return _with_braces(text, IN_PARENTHESES, None)


def _with_braces(text: str, pattern: re.Pattern[str], head: str | None) -> str:
    start = 0
    while found := pattern.search(text, start):
        end = closing(text, found.end() - 1)
        start = found.end()
        if end > 0:
            before = (found[1] + "{") if head is None else head
            text = text[: found.start()] + before + text[found.end() : end] + "}" + text[end + 1 :]
            start = found.start() + len(before)
    return text
