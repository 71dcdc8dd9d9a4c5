"""The table of limits: what a tab, an address and everybody together may have of the server.

Knows numbers and sentences; `admission` holds everybody to them. A tab is one visitor's page. An
address is where tabs come from, and a whole school may sit behind one: so an address may have much
more than a tab, and yet leaves room for others.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from powerviz.errors import SettingError

WHERE = ("in this tab", "from your address", "on this server")


@dataclass(frozen=True)
class Limit:
    """A limit of what may be held at the same time, or with `seconds` spent in any such time; None is no limit.

    `field` is what a refusal names, and `refusal` its sentence, of which `{most}` is the number that
    was reached, and `{where}` one of `WHERE`. `about` is the row's text in the documentation.
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
        "{most} pages are open {where} already; close some, or try again in a minute",
        "pages that are open, each in a tab of a browser",
    ),
    "orders": Limit(
        12,
        400,
        1_000,
        "order",
        "{most} orders are under way {where} already; wait until one is done",
        "orders that are being answered",
    ),
    "unheard": Limit(
        None,
        64,
        256,
        "order",
        "{most} orders {where} wait for a page to hear the answer; try again in a moment",
        "tabs with an order, and no connection on which to hear of it",
    ),
    "streams": Limit(
        12,
        600,
        2_500,
        "server",
        "{most} connections are kept open {where} already; close some pages",
        "connections that are kept open",
    ),
    "places": Limit(
        4,
        120,
        None,
        "runs",
        "{most} runs are under way or waiting {where} already; pause one, or wait until one is done",
        "chains and comparisons that draw, or wait for it",
    ),
    "events": Limit(
        200_000,
        1_000_000,
        3_000_000,
        "run",
        "{most} events of runs are kept {where} already; save yours, and reload the page",
        "events kept of runs, each some 60 bytes of memory",
    ),
    "uploads": Limit(
        None,
        120,
        300,
        "file",
        "{most} files are arriving {where} already; send this one again in a moment",
        "files that are arriving or being read",
    ),
    "evaluations": Limit(
        2,
        64,
        200,
        "queue",
        "{most} evaluations are running or waiting {where} already; try again when one is done",
        "evaluations that run or wait",
    ),
    "sets": Limit(
        None,
        160,
        384,
        "server",
        "{most} MB of problems and answers are open {where} already; close evaluations, use a smaller "
        "set, or try again in a few minutes",
        "MB of memory for problem sets that were sent and evaluations that are open",
    ),
    "kept": Limit(
        None,
        1_024,
        8_192,
        "server",
        "{most} MB of results are kept {where} already; save yours, and try again later, or with a "
        "smaller set",
        "MB on disk of evaluations, and of recordings that visitors have sent",
    ),
    "exports": Limit(
        None,
        32,
        64,
        "file",
        "{most} downloads are under way {where} already; wait until one is done",
        "files that are being made or fetched",
    ),
    "comparing": Limit(
        20.0,
        60.0,
        None,
        "truth",
        "comparing answers with the right one has taken {most} seconds {where} already; try again in a minute",
        "seconds of a minute for comparing answers with the right one",
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
            raise SettingError("limit", f"there is none called {name!r}; use {', '.join(table)}")
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
            raise SettingError(
                "limit",
                f"{part!r} cannot be read; write name=per tab/per address/in all, with - for none, "
                "for instance places=4/120/-",
            )
        found[name.strip()] = (read[0], read[1], read[2])
    return found
