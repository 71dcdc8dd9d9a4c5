"""The table of limits: what a tab, an address and everybody together may have of the server.

Knows numbers and codes; `admission` holds everybody to them. A tab is one visitor's page. An
address is where tabs come from, and a whole school may sit behind one: so an address may have much
more than a tab, and yet leaves room for others.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from powerviz.errors import SettingError
from powerviz.messages import say

WHERE = ("limit-in-this-tab", "limit-from-your-address", "limit-on-this-server")


@dataclass(frozen=True)
class Limit:
    """A limit of what may be held at the same time, or with `seconds` spent in any such time; None is no limit.

    `field` is what a refusal names, and `refusal` its code; it says `most`, the number that was
    reached, and `where`, one of `WHERE`. `about` is the code of what is limited.
    """

    per_tab: float | None
    per_address: float | None
    in_all: float | None
    field: str
    refusal: str
    about: str
    seconds: float = 0.0


LIMITS: Mapping[str, Limit] = {
    "tabs": Limit(
        None,
        300,
        1_200,
        "server",
        "limit-tabs",
        "limit-tabs-about",
    ),
    "orders": Limit(
        12,
        400,
        1_000,
        "order",
        "limit-orders",
        "limit-orders-about",
    ),
    "unheard": Limit(
        None,
        64,
        256,
        "order",
        "limit-unheard",
        "limit-unheard-about",
    ),
    "streams": Limit(
        12,
        600,
        2_500,
        "server",
        "limit-streams",
        "limit-streams-about",
    ),
    "places": Limit(
        4,
        120,
        None,
        "runs",
        "limit-places",
        "limit-places-about",
    ),
    "events": Limit(
        200_000,
        1_000_000,
        3_000_000,
        "run",
        "limit-events",
        "limit-events-about",
    ),
    "uploads": Limit(
        None,
        120,
        300,
        "file",
        "limit-uploads",
        "limit-uploads-about",
    ),
    "evaluations": Limit(
        2,
        64,
        200,
        "queue",
        "limit-evaluations",
        "limit-evaluations-about",
    ),
    "sets": Limit(
        None,
        160,
        384,
        "server",
        "limit-sets",
        "limit-sets-about",
    ),
    "kept": Limit(
        None,
        1_024,
        8_192,
        "server",
        "limit-kept",
        "limit-kept-about",
    ),
    "exports": Limit(
        None,
        32,
        64,
        "file",
        "limit-exports",
        "limit-exports-about",
    ),
    "comparing": Limit(
        20.0,
        60.0,
        None,
        "truth",
        "limit-comparing",
        "limit-comparing-about",
        seconds=60.0,
    ),
    "classes": Limit(
        None,
        6,
        20,
        "classes",
        "limit-classes",
        "limit-classes-about",
    ),
    "codes": Limit(
        None,
        240,
        None,
        "codes",
        "limit-codes",
        "limit-codes-about",
        seconds=60.0,
    ),
}
"""The defaults are safe for people nobody knows, and enough for a school behind one address."""


def limits(
    overrides: Mapping[str, tuple[float | None, float | None, float | None]],
) -> dict[str, Limit]:
    """The table with an operator's numbers. Raises `SettingError` (field `limit`) on unknown names."""
    table = dict(LIMITS)
    for name, (per_tab, per_address, in_all) in overrides.items():
        if name not in table:
            raise SettingError(
                "limit", say("limit-unknown", name=repr(name), names=", ".join(table))
            )
        table[name] = replace(table[name], per_tab=per_tab, per_address=per_address, in_all=in_all)
    return table


def read_limits(text: str) -> dict[str, tuple[float | None, float | None, float | None]]:
    """Overrides from `name=per tab/per address/in all`, comma-separated, `-` for no limit.

    Raises `SettingError` (field `limit`).
    """
    found = {}
    for part in filter(None, (one.strip() for one in text.split(","))):
        name, _, numbers = part.partition("=")
        values = [one.strip() for one in numbers.split("/")]
        try:
            read = [None if one == "-" else float(one) for one in values]
        except ValueError:
            read = []
        if len(read) != 3 or any(one is not None and not one > 0 for one in read):
            raise SettingError("limit", say("limit-unreadable", part=repr(part)))
        found[name.strip()] = (read[0], read[1], read[2])
    return found
