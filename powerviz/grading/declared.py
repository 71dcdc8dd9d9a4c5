"""Answers declared in German, French, Spanish, Portuguese or Italian, brought to English numbers.

Knows how these languages declare an answer and go on behind it, and their decimal commas; nothing of
where in a text an answer is looked for.
"""

import re

from powerviz.grading.units import unit

ADJECTIVES = (
    r"(?:(?:finale|corretta|giusta|esatta|final|correcta|correta|certa|correcte|exacte|definitiva|définitive"
    r"|richtige|endgültige|korrekte)\s+)*"
)
DECLARES = (
    rf"\brisposta\s+{ADJECTIVES}(?:è|sarà|era|e['’])(?!\w)"
    r"|\b(?:Antwort|Lösung)\s+(?:ist|lautet|beträgt|wäre)(?!\w)"
    r"|\b(?:risultato\s+è|Ergebnis\s+ist|Ergebnis\s+lautet|résultat\s+est|resultado\s+(?:es|é))(?!\w)"
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
    r"|in \d+ [a-z]+)(?!\w).*|(?<=\S)\s*[,(]\s*(?:da|pas|no)(?!\w).*",
    re.DOTALL,
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


def is_foreign(declaration: str) -> bool:
    """Whether an answer is declared in one of these languages."""
    return FOREIGN.search(declaration) is not None


def in_english(answer: str) -> str:
    """The answer without its reason, its number with a point, its unit in English.

    What is counted is left out, unless it makes another number of the one before it.
    """
    answer = REASON.sub("", answer)
    number = NUMBER.match(answer)
    if number is None:
        return answer
    written, behind = number[0], answer[number.end() :]
    if DECIMAL_COMMA.fullmatch(written):
        written = written.replace(",", ".")
    elif THOUSANDS.fullmatch(written) and CURRENCY.match(behind):
        written = written.replace(".", "")
    things = THINGS.fullmatch(behind)
    if things is None or CHANGES.match(things["first"]):
        return written + behind
    first = things["first"]
    name = UNITS.get(first) or (first if unit(first) else "")
    return f"{written} {name}".strip()
