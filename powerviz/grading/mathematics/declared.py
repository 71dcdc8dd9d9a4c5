"""Answers declared in German, French, Spanish, Portuguese or Italian, brought to English numbers.

Knows how these languages declare an answer and go on behind it, and their decimal commas; nothing of
where in a text an answer is looked for.
"""

import re

from powerviz.grading.mathematics.units import unit

ADJECTIVES = (
    r"(?:(?:finale|corrett[ao]|giust[ao]|esatt[ao]|final|correct[ao]|corret[ao]|cert[ao]|correcte?|exacte?|exact[ao]|definitiv[ao]|définitive"
    r"|richtige|endgültige|korrekte)\s+)*"
)
DECLARES = (
    rf"\brisposta\s+{ADJECTIVES}(?:è|sarà|era|e['’])(?!\w)"
    r"|\b(?:Antwort|Lösung)\s+(?:ist|lautet|beträgt|wäre)(?!\w)"
    rf"|\b(?:risultato\s+{ADJECTIVES}è|Ergebnis\s+(?:ist|lautet|beträgt)|résultat\s+{ADJECTIVES}est|resultado\s+{ADJECTIVES}(?:es|é))(?!\w)"
    rf"|\bréponse\s+{ADJECTIVES}(?:est|serait|était|sera)(?!\w)"
    rf"|\brespuesta\s+{ADJECTIVES}(?:es|sería|será|era)(?!\w)"
    rf"|\bresposta\s+{ADJECTIVES}(?:é|seria|será|era)(?!\w)"
)
"""The verb with which an answer is declared, in a pattern that heeds no capitals."""
LABELS = (
    r"(?:risposta|antwort|lösung|réponse|respuesta|resposta)"
    r"(?:\s+(?:finale?|corrett?a|correcta|correcte|exacte))*"
)
FOREIGN = re.compile(
    r"risultato|ergebnis|résultat|resultado|risposta|antwort|lösung|réponse|respuesta|resposta",
    re.IGNORECASE,
)
REASON = re.compile(
    r"(?<=\S)(?:\s*,\s*|\s+\(?|\s*\()(?:perché|poiché|dato che|visto che|infatti|cioè|ossia|non|nicht|weil|denn"
    r"|car|parce que|puisque|porque|ya que|pues|pois|já que|und nicht|et non|et pas|y no|e não|e non|não"
    r"|statt|anstatt|au lieu d[e'’]|plutôt que|en lugar de|en vez de|em vez de|invece (?:di|che)|anziché|piuttosto che"
    r"|in \d+ [a-z]+)(?!\w).*|(?<=\S)\s*[,(]\s*(?:da|pas|no)(?!\w).*",
    re.DOTALL,
)
CONCLUDES = re.compile(
    r"^[\s,]*(?:donc|ainsi|alors|also|somit|daher|damit|folglich|demnach|por (?:lo )?tanto|entonces|así que|quindi|dunque"
    r"|perciò|pertanto|portanto|então|exactamente|exactement|esattamente|exatamente|genau)\b\s*[,:]?\s*(?=[$\\(*€£]*[-−+]?\d|[$\\])",
    re.IGNORECASE,
)
NUMBER = re.compile(r"[-−+]?\d[\d.,'’  ]*(?<=\d)")
DECIMAL_COMMA = re.compile(r"[-−+]?\d+,(?:\d{1,2}|\d{4,})")
THOUSANDS = re.compile(r"[-−+]?[1-9]\d{0,2}(?:\.\d{3})+")
CURRENCY = re.compile(
    r"\s*(?:€|\$|£|euros?\b|dollari?\b|dólares\b|dollars?\b|Dollar\b)", re.IGNORECASE
)
THINGS = re.compile(r"\s+(?P<first>[^\W\d_]{2,})(?P<rest>[^=+*/^\\<>]*)")
CHANGES = re.compile(
    r"(?:mil|tausend|hundert|cent|mezz|halb|demi|medi|prozent|per\s?cent|pour|por|dozz|dutzend|douz|docen|dúzi"
    r"|volt|mal\b|fois|vece|veze|più|mas\b|más|mais|plus|mehr|men|moins|weniger|quart|viert|terz|drittel|tiers"
    r"|su\b|von\b|sur\b|sobre|de\b|di\b|und\b|oder\b|et\b|ou\b|o\b|e\b|y\b|bis\b|a\b|à\b|al\b|zu\b|fratto|divis|gete|modul)",
    re.IGNORECASE,
)
"""Words behind a number that make another one of it: million, half, times."""
IN_THESE_LANGUAGES = re.compile(
    r"(?<!\w)(?:ist|sind|und|oder|insgesamt|somit|daher|kostet|kosten|nicht|beträgt|für|haben|wir|braucht|brauchen|zusammen|gibt"
    r"|est(?!\.)|sont|donc|avec|coûte|coûtent|dépense|faut|vaut|nous|elle|résultat|réponse"
    r"|cuesta|cuestan|hay|tiene|tienen|resultado|respuesta|entonces|necesita|quedan|por lo tanto|es decir"
    r"|è|sono|quindi|servono|costano|totale|hanno|risultato|risposta|restano|perciò|dunque|costa"
    r"|é|são|custa|custam|portanto|não|então|il y a|Au total|Somit|Insgesamt|Quindi|Donc|Daher|Zusammen)(?!\w)"
)
"""Words that no English sentence has."""
SENTENCE = re.compile(r"(?:[^.!?\n]|[.!?](?=\S))+")
WITH_A_COMMA = re.compile(r"(?<![^\s€£])(\d+),(\d{1,2})(?=\s*€|\s+[^\W\d_]|[.!?]*\s*$|[.!?]+\s)")
WITH_POINTS = re.compile(r"(?<![^\s€£])[1-9]\d{0,2}(?:\.\d{3})+(?![\d,]|\.\d)")
UNITS = {
    word: name
    for name, words in {
        "m": "metro metri metros mètre mètres Meter Metern",
        "cm": "centimetri centimetro centímetros centimètres Zentimeter",
        "km": "chilometri chilometro kilómetros quilômetros kilomètres Kilometer",
        "hours": "ora ore Stunde Stunden heure heures hora horas",
        "minutes": "minuto minuti Minute Minuten minutos",
        "seconds": "secondo secondi Sekunde Sekunden secondes segundos",
        "days": "giorno giorni Tag Tage Tagen jour jours día días dia dias",
        "weeks": "settimana settimane Woche Wochen semaine semaines semana semanas",
        "months": "mese mesi Monat Monate mois mes meses mês",
        "years": "anno anni Jahr Jahre Jahren an ans año años ano anos",
        "kg": "chili chilo chilogrammi Kilogramm kilogrammes kilogramos quilos",
        "g": "grammi Gramm grammes gramos gramas",
        "liters": "litro litri Liter litres litros",
        "dollars": "dollari dollaro dólares dólar Dollar",
    }.items()
    for word in words.split()
}


def with_english_numbers(text: str) -> str:
    """The text in which sentences of these languages write 3,5 kg as 3.5 and 2.400 mattoni as 2400."""
    return SENTENCE.sub(_with_english_numbers, text)


def _with_english_numbers(sentence: re.Match[str]) -> str:
    text = sentence[0]
    if not IN_THESE_LANGUAGES.search(text):
        return text
    text = WITH_A_COMMA.sub(r"\1.\2", text)
    return WITH_POINTS.sub(
        lambda found: (
            found[0].replace(".", "") if _are_counted(found.string[found.end() :]) else found[0]
        ),
        text,
    )


def _are_counted(behind: str) -> bool:
    """Whether money or things follow, which come whole, and no measure that may have decimals."""
    if CURRENCY.match(behind):
        return True
    things = re.match(r"\s+([^\W\d_]{3,})", behind)
    if things is None or CHANGES.match(things[1]):
        return False
    return things[1] not in UNITS and not unit(things[1])


def is_foreign(declaration: str) -> bool:
    """Whether an answer is declared in one of these languages."""
    return FOREIGN.search(declaration) is not None


def in_english(answer: str) -> str:
    """The answer without its reason, its number with a point, its unit in English.

    What is counted is left out, unless it makes another number of the one before it.
    """
    answer = REASON.sub("", CONCLUDES.sub("", answer))
    number = NUMBER.match(answer)
    if number is None:
        return answer
    written, behind = number[0], answer[number.end() :]
    if DECIMAL_COMMA.fullmatch(written):
        written = written.replace(",", ".")
    elif THOUSANDS.fullmatch(written) and _are_counted(behind):
        written = written.replace(".", "")
    things = THINGS.fullmatch(behind)
    if things is None or CHANGES.match(things["first"]):
        return written + behind
    first = things["first"]
    name = UNITS.get(first) or (first if unit(first) else "")
    return f"{written} {name}".strip()
