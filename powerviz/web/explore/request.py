"""Requests of the Explore tab, checked.

Knows the shape of a request; its numbers are checked where they are used.
"""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from powerviz.errors import PowerVizError, SettingError


class ExploreRequest(BaseModel):
    """Go on with a run, or begin one.

    `until`: the next decision, the end, or now: only send what there is. `run` is the run the browser shows and `known` how many
    of its events it has. With `keep` the run goes on from its first so many events, under
    `settings`. `brought` is the key under which the browser has brought the run along, when the
    server has lost it. `serial` comes back with
    every batch, so that the browser knows which order it answers.
    """

    model_config = ConfigDict(extra="forbid")

    serial: int = Field(default=0, ge=0)
    until: Literal["step", "end", "now"] = "end"
    new: bool = False
    run: str = ""
    known: int = Field(default=0, ge=0)
    keep: int | None = Field(default=None, ge=1)
    model: str = ""
    prompt: str = ""
    wrapping: str = "raw"
    truth: str | None = None
    settings: dict[str, Any] = Field(default_factory=dict)
    brought: str = ""

    @classmethod
    def read(cls, data: object) -> "ExploreRequest":
        """Raises `SettingError` if this is no order."""
        refuse_unknown(cls, data)
        try:
            return cls.model_validate(data)
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(part) for part in first["loc"]) or "order"
            raise SettingError(where, f"cannot be used here: {first['msg']}") from None


def refuse_unknown(kind: type[BaseModel], data: object) -> None:
    """Raise `SettingError` for the first field that `kind` does not have: there may be very many."""
    for name in data if isinstance(data, dict) else ():
        if name not in kind.model_fields:
            raise SettingError(str(name), "cannot be used here: Extra inputs are not permitted")


def settings_of(order: ExploreRequest) -> dict[str, Any]:
    """The sampler's settings: empty fields are left to their defaults. One chain per tab."""
    given = {name: value for name, value in order.settings.items() if value not in (None, "")}
    if given.get("chains", 1) != 1:
        raise PowerVizError("chains", "the page shows one chain; use the command line for more")
    return given
