"""Dates as they are written: March 5, 2020, and 5 March 2020, and 2020-03-05.

Knows spelled answers, as strings. A date of digits alone leaves open which of them is the month, so
two of these are the same day only if they are written alike.
"""

import re

DIGITS = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})")
NAMES = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
MONTHS = {name[:length]: place for place, name in enumerate(NAMES, 1) for length in (3, 9)} | {
    "sept": 9
}
WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s*,?\s+)?"
DAY_FIRST = re.compile(
    rf"{WEEKDAY}(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-]*(?:of )?\s*(?P<month>[a-z]{{3,9}})\.?(?:\s*[,-]?\s*(?P<year>\d{{4}}))?"
)
MONTH_FIRST = re.compile(
    rf"{WEEKDAY}(?P<month>[a-z]{{3,9}})\.?\s+(?P<day>\d{{1,2}})(?:\s*,?\s*(?P<year>\d{{4}}))?"
)
YEAR_FIRST = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
AMERICAN = re.compile(r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4})")

Day = tuple[int, int, int]
"""Year, 0 where it is not said, month and day."""


def same_date(one: str, other: str) -> bool | None:
    """Whether two dates are the same; None if these are no two dates.

    A date is no fraction and no difference.
    """
    days = [named_day(text) for text in (one, other)]
    if any(days):
        first, second = (
            known or day_of_digits(text) for known, text in zip(days, (one, other), strict=True)
        )
        return None if first is None or second is None else first == second
    if DIGITS.fullmatch(one) is None and DIGITS.fullmatch(other) is None:
        return None
    return _number_by_number(one) == _number_by_number(other)


def named_day(text: str) -> Day | None:
    """The day that is written with the name of its month."""
    for pattern in (DAY_FIRST, MONTH_FIRST):
        if found := pattern.fullmatch(text.lower()):
            month = MONTHS.get(found["month"])
            return _day(found["year"], month, found["day"]) if month else None
    return None


def day_of_digits(text: str) -> Day | None:
    """The day that is written in digits, the year first or as in America."""
    found = YEAR_FIRST.fullmatch(text) or AMERICAN.fullmatch(text)
    return _day(found["year"], int(found["month"]), found["day"]) if found else None


def _day(year: str | None, month: int, day: str) -> Day | None:
    return (int(year or 0), month, int(day)) if 1 <= month <= 12 and 1 <= int(day) <= 31 else None


def _number_by_number(text: str) -> list[str]:
    return [part.lstrip("0") if part.isdigit() else part for part in re.findall(r"\d+|\D+", text)]
