"""The one table of methods: every list of them, on the page and off it, is made from it.

A row is a sampler that has registered, with how it looks; the last row is no sampler of its own but
the base samples of a second model. The table is made when it is asked for, so that whatever registers
later stands in it, too. Knows samplers; what is done with a method, whoever reads the table says.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypedDict

from powerviz.errors import SettingError
from powerviz.messages import Message, Said, say, to_page
from powerviz.models.protocol import LanguageModel, Offers
from powerviz.samplers import SAMPLERS, Sampler
from powerviz.samplers.looks import Look, Text, of_setting
from powerviz.samplers.registry import runs_on
from powerviz.samplers.settings.fields import as_values, checked

SECOND_MODEL = "second_model"
"""The method that is none of the samplers: base samples of another model."""

SECOND_LOOK = Look(
    title=say("method-second-model"),
    about=say("method-second-model-about"),
    mark="✚",
    symbol="cross",
    light="#9b3d77",
    dark="#e49bc7",
    compared=True,
)


class MethodFacts(TypedDict):
    """A row as the page's scripts know it.

    `once`: it has one sample, whatever is asked for. `steps`: its runs make steps. `candidates` is the
    setting that says of how many its response is chosen, `chosen` why it is that one. `caveat` is said
    wherever its responses are shown. `events` are the kinds of events that it sends beside the basic ones.
    """

    method: str
    title: Said
    short: Said
    mark: str
    symbol: str
    colour: str
    once: bool
    live: str | None
    beside: bool
    steps: bool
    candidates: str | None
    chosen: Said
    caveat: Said
    events: Sequence[str]


@dataclass(frozen=True)
class Row:
    """A method: `id` is its name in requests, files and commands, `sampler` what draws it."""

    id: str
    look: Look
    sampler: Sampler

    @property
    def colour(self) -> str:
        """The variable of the palette that has its colour."""
        return f"--pv-{self.id.replace('_', '-')}"

    def to_json(self) -> MethodFacts:
        """The row as the page's scripts know it."""
        look = self.look
        return {
            "method": self.id,
            "title": to_page(look.title),
            "short": to_page(look.short),
            "mark": look.mark,
            "symbol": look.symbol,
            "colour": self.colour,
            "once": not self.sampler.random,
            "live": look.live,
            "beside": look.beside,
            "steps": self.sampler.steps is not None,
            "candidates": self.sampler.candidates,
            "chosen": to_page(look.chosen),
            "caveat": to_page(look.caveat),
            "events": self.sampler.event_kinds,
        }


def table() -> dict[str, Row]:
    """All methods by their ids, in the order in which they are listed everywhere."""
    return own_methods() | {SECOND_MODEL: Row(SECOND_MODEL, SECOND_LOOK, SAMPLERS["base"])}


def own_methods() -> dict[str, Row]:
    """Those that need no second model, one for each sampler."""
    ordered = sorted(SAMPLERS.values(), key=lambda sampler: sampler.look.place)
    return {one.name: Row(one.name, one.look, one) for one in ordered}


def drawn_from(model: LanguageModel) -> list[str]:
    """The ids of all methods by which a model can be drawn from; without rows it scores no second model's samples."""
    found = runs_on(model)
    if Offers(model).suffixes is None:
        found.append(SECOND_MODEL)
    return [name for name in table() if name in found]


def played() -> dict[str, Row]:
    """Own methods whose runs the page can show, live and from a recording."""
    return {name: row for name, row in own_methods().items() if row.look.played}


def baselines_first() -> list[str]:
    """The ids of own methods with those that a tab shows live last, below what they are held against."""
    rows = own_methods().values()
    return [row.id for row in sorted(rows, key=lambda row: row.look.live is not None)]


def ticked() -> list[str]:
    """The ids with which an evaluation begins."""
    return [row.id for row in table().values() if row.look.ticked]


def compared() -> list[str]:
    """The ids with which a comparison begins."""
    return [row.id for row in table().values() if row.look.compared]


def listed() -> str:
    """The ids of own methods in one sentence's list, for help and refusals."""
    return ", ".join(own_methods())


def as_sharp_as_power(alpha: float) -> dict[str, dict[str, Any]]:
    """Settings of their own that make methods comparable with power sampling: low temperature at 1/α."""
    return {
        row.id: {row.sampler.sharpened_by: 1 / alpha}
        for row in own_methods().values()
        if row.sampler.sharpened_by
    }


def choosing_from(candidates: int) -> dict[str, dict[str, Any]]:
    """Settings of those whose every sample is chosen from several candidates."""
    return {
        row.id: {row.sampler.candidates: candidates}
        for row in own_methods().values()
        if row.sampler.candidates
    }


def caveats(ids: Iterable[str]) -> list[Text]:
    """The caveats of these samplers, each once."""
    looks = (SAMPLERS[one].look for one in dict.fromkeys(ids) if one in SAMPLERS)
    return [look.caveat for look in looks if look.caveat]


def target_of(method: str, settings: Mapping[str, Any]) -> float | None:
    """The α of the p(x)^α that samples of a method come to; `settings` may have others than its own.

    None where they have no such law. Raises `SettingError`.
    """
    if method == SECOND_MODEL:
        return None
    sampler = SAMPLERS[method]
    target: float | None = sampler.target(_own_settings(sampler, settings))
    return target


def limit_of(method: str, settings: Mapping[str, Any]) -> int:
    """The limit of tokens of a method's responses; `settings` as in `target_of`. Raises `SettingError`."""
    limit: int = _own_settings(table()[method].sampler, settings).max_new_tokens
    return limit


def _own_settings(sampler: Sampler, settings: Mapping[str, Any]) -> Any:
    named = getattr(sampler.settings, "as_named_now", dict)(settings)
    own = {name: value for name, value in named.items() if name in sampler.settable}
    return checked(sampler.settings, own)


BESIDE = {
    "n": "num_samples",
    "N": "num_steps",
    "B": "block_size",
    "T": "max_new_tokens",
    "seed": "seed",
}
"""Settings by their symbols that a run's line names wherever its method has them."""


def settings_told(sampler: str, settings: Mapping[str, Any]) -> list[Text]:
    """The settings with which a run was started: those that its method's look tells, then those of `BESIDE`.

    Without α its temperature is told, too. Empty for a sampler or settings that this version does not know.
    """
    if sampler not in SAMPLERS:
        return []
    try:
        own = as_values(_own_settings(SAMPLERS[sampler], settings))
    except SettingError:
        return []
    look = SAMPLERS[sampler].look
    said = list(look.told(own)) if look.told else []
    there = {one.values.get("symbol") for one in said if isinstance(one, Message)}
    beside = BESIDE if "alpha" in own else {"n": "num_samples", "τ": "temperature", **BESIDE}
    for symbol, name in beside.items():
        if symbol not in there and isinstance(own.get(name), int | float):
            said.append(of_setting(symbol, own[name]))
    return said


def name_of(sampler: str, settings: Mapping[str, Any], model: str | None = None) -> str:
    """The name in files of a method with these settings, drawn from `model` where that is another one."""
    name = SAMPLERS[sampler].look.name(settings)
    return f"{model}: {name}" if model else name


def title_of(sampler: str, settings: Mapping[str, Any], model: str | None = None) -> Text:
    """The title of the same method on the page: the one it has everywhere, and its settings."""
    title = SAMPLERS[sampler].look.title_with(settings)
    return say("method-of-a-model", model=model, method=title) if model else title
