"""Requests of the Explore tab, checked.

Knows the shape of a request; its numbers are checked where they are used.
"""

from typing import Any, Literal

from pydantic import Field

from powerviz.web.serving.requests import Request


class ExploreRequest(Request):
    """Go on with a run, or begin one.

    `until`: the next decision, the end, or now: only send what there is. `run` is the run the browser shows and `known` how many
    of its events it has. With `keep` the run goes on from its first so many events, under
    `settings`. `sampler` names the method, whose settings these are. `brought` is the key under which the browser has brought the run along, when the
    server has lost it.
    """

    until: Literal["step", "end", "now"] = "end"
    new: bool = False
    run: str = ""
    known: int = Field(default=0, ge=0)
    keep: int | None = Field(default=None, ge=1)
    model: str = ""
    prompt: str = ""
    wrapping: str = "raw"
    truth: str | None = None
    sampler: str = "power"
    settings: dict[str, Any] = Field(default_factory=dict)
    brought: str = ""


def settings_of(order: ExploreRequest) -> dict[str, Any]:
    """The sampler's settings: empty fields are left to their defaults."""
    return {name: value for name, value in order.settings.items() if value not in (None, "")}
