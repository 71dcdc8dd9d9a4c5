"""The page about the settings of samplers, from their settings classes."""

import json
import sys
from collections.abc import Iterator

from pydantic import TypeAdapter

from docs.json_types import in_words
from powerviz.samplers import SAMPLERS
from powerviz.samplers.registry import Sampler
from powerviz.samplers.settings.fields import description

INTRODUCTION = """\
# Settings of the samplers

<!-- Written by `python -m docs.generate` from powerviz/samplers. Do not edit. -->

Each sampler with its settings. They are arguments of [`sample`][powerviz.sample] and [`stream`][powerviz.stream],
and of [`power_sample`][powerviz.power_sample] for the sampler `power`. A value outside of its range raises
[`SettingError`][powerviz.SettingError].
"""


def section(sampler: Sampler) -> Iterator[str]:
    """The part of the page about one sampler."""
    about = (sys.modules[sampler.settings.__module__].__doc__ or "").split("\n", 1)[0]
    yield from (f"## `{sampler.name}`", "", about, "")
    yield "| setting | type | default | what it does |"
    yield "| --- | --- | --- | --- |"
    for name, field in TypeAdapter(sampler.settings).json_schema()["properties"].items():
        default = json.dumps(field["default"])
        yield f"| `{name}` | {in_words(field)} | `{default}` | {description(sampler.settings, name)} |"
    yield ""


def page() -> str:
    """The page, as Markdown; `power` comes first."""
    ordered = sorted(SAMPLERS.values(), key=lambda one: (one.name != "power", one.name))
    return "\n".join([INTRODUCTION, *(line for one in ordered for line in section(one))])
