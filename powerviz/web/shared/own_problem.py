"""The dialog in which a visitor puts a problem together that the bundled model can read.

Knows HTML, and what may be chosen (`powerviz.pocket.own`). Problems are English, and so are their words here.
"""

from collections.abc import Iterable

from powerviz.pocket.corpus import FAMILIES
from powerviz.pocket.families.calendars import DAYS
from powerviz.pocket.families.calendars import EVENTS as DATES
from powerviz.pocket.families.clocks import EVENTS as SHOWS
from powerviz.pocket.families.names import NAMES
from powerviz.pocket.families.orders import WORDS
from powerviz.pocket.families.stories import LARGEST, THINGS
from powerviz.pocket.own import DAYS_AHEAD, HOURS, LARGEST_CHANGE, LEAST, PEOPLE, QUESTIONS
from powerviz.web.shared.fields import names, options
from powerviz.web.shared.markup import says


def template() -> str:
    kinds = options((family, f"own-problem-{family}") for family in FAMILIES)
    parts = {"story": _story(), "order": _order(), "clock": _clock(), "calendar": _calendar()}
    fieldsets = "".join(
        f'<fieldset class="pv-own-problem" data-family="{family}"{" hidden disabled" * (family != "story")}>'
        f"<legend{says(f'own-problem-{family}')}></legend>{fields}</fieldset>"
        for family, fields in parts.items()
    )
    return f"""
<dialog class="pv-dialog pv-small-dialog" data-pv="own-problem" aria-labelledby="pv-own-problem-title">
  <form class="pv-tab pv-models" data-pv="own-form" novalidate>
    <div class="pv-models-head"><h2 id="pv-own-problem-title"{says("own-problem-title")}></h2>
      <button type="button" class="pv-button" data-pv="close"{says("model-dialog-close")}></button></div>
    <p class="pv-hint"{says("own-problem-lead")}></p>
    {_field("family", "own-problem-kind", f'<select name="family">{kinds}</select>')}
    {fieldsets}
    <p class="pv-error" data-pv="own-error" role="alert" hidden></p>
    <button type="submit" class="pv-button pv-primary"{says("own-problem-use")}></button>
  </form>
</dialog>"""


def _field(name: str, label: str, inside: str) -> str:
    return f"""<label class="pv-field"><span class="pv-label"{says(label)}></span>{inside}
    <span class="pv-field-error" data-error="{name}" role="alert"></span></label>"""


def _select(name: str, label: str, values: Iterable[str], chosen: int = 0) -> str:
    listed = list(values)
    listed = listed[chosen:] + listed[:chosen]  # the chosen one is first
    return _field(name, label, f'<select name="{name}">{names(listed)}</select>')


def _number(name: str, label: str, least: int, most: int, value: int, step: int = 1) -> str:
    field = (
        f'<input type="number" name="{name}" min="{least}" max="{most}" step="{step}"'
        f' value="{value}" required>'
    )
    return _field(name, label, field)


def _change(name: str, label: str, sign: str, amount: int, least: int) -> str:
    ways = options((("1", "own-problem-more"), ("-1", "own-problem-fewer")), sign)
    way = _field(f"{name}-sign", label, f'<select name="{name}-sign">{ways}</select>')
    return way + _number(
        name,
        "own-problem-amount" if least else "own-problem-how-many",
        least,
        LARGEST_CHANGE,
        amount,
    )


def _story() -> str:
    return (
        _select("name", "own-problem-name", NAMES)
        + _select("thing", "own-problem-thing", THINGS)
        + _number("start", "own-problem-start", LEAST, LARGEST, 47)
        + "<span></span>"
        + _change("change", "own-problem-first", "1", 30, 1)
        + _change("second", "own-problem-then", "-1", 8, 0)
    )


def _order() -> str:
    people = "".join(
        _select("row", f"own-problem-place-{place + 1}", NAMES, place) for place in range(PEOPLE)
    )
    asked = options((question, f"own-problem-asks-{question}") for question in QUESTIONS)
    return (
        _select("quality", "own-problem-quality", (more for more, *_ in WORDS))
        + people
        + _field("question", "own-problem-question", f'<select name="question">{asked}</select>')
    )


def _clock() -> str:
    return (
        _select("show", "own-problem-show", SHOWS)
        + "<span></span>"
        + _number("hour", "own-problem-hour", 1, 12, 9)
        + _number("minute", "own-problem-minute", 0, 55, 40, 5)
        + _number("hours", "own-problem-hours", *HOURS, 2)
        + _number("minutes", "own-problem-minutes", 5, 55, 35, 5)
    )


def _calendar() -> str:
    return (
        _select("name", "own-problem-name", NAMES)
        + _select("date", "own-problem-date", DATES)
        + _select("today", "own-problem-today", DAYS)
        + _number("ahead", "own-problem-ahead", *DAYS_AHEAD, 30)
    )
