"""The operator's permissions and limits for visitors. Knows them, and enforces none.

Each field is an option of `powerviz app`, an environment variable (`POWERVIZ_` and its name) and a row of
the table in `docs/pages/operate.md`.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, get_args

from powerviz.errors import SettingError
from powerviz.messages import Message, say
from powerviz.web.serving.limit_table import Limit, limits, read_limits

HubSets = Literal["none", "published", "any"]
"""Problem sets on the Hugging Face hub: none, those the page lists by name, or any public one."""

ModelsOffered = Literal["started", "catalogue", "any"]
"""Models to choose from; see `Operator`."""

COUNTS = (
    "gpu_seconds",
    "runs_at_once",
    "runs_in_turn",
    "runs_per_visitor",
    "tokens_per_run",
    "seconds_per_run",
    "steps_per_run",
    "events_per_run",
    "longest_prompt",
    "longest_response",
    "idle_minutes",
    "class_hours",
)
"""Limits of which 0 would allow nothing at all."""


@dataclass(frozen=True)
class Operator:
    """The defaults are safe on the open internet. Raises `SettingError` with the field's name.

    `results` is the folder in which evaluations are kept, a temporary one if there is none;
    `keep_hours` is how long visitors' evaluations stay there after their last sample, None for ever
    in a folder of the operator's and for a day in a temporary one. `upload_recordings` and
    `upload_problems` let visitors send files, which are read in memory, within limits, and as JSON
    only; `hub_sets` lets them have the server load problem sets. `execute_code` runs programs that
    models wrote in evaluations, in confinement. `share` opens a public link through Gradio's servers.
    `models_offered` are the models to choose from: those the app was `started` with; those of the
    `catalogue`, too; or `any` on the Hugging Face hub, with the server's login, and in its folders. What
    an engine's scheme names is never loaded for visitors, unless the app was started with it.
    `gpu_seconds` is the longest time for which a GPU is asked for where they are lent (ZeroGPU).

    How visitors share the machine (see `scheduler`): `runs_at_once` are drawn at the same moment, None
    being two, or one on a single core; `runs_in_turn` take turns, each with its model's memory, and
    `runs_waiting` more wait for that; a visitor, who is a tab of a browser, may have
    `runs_per_visitor` under way, chains, comparisons and all. A run pauses after `tokens_per_run`
    that the model decodes for it, or `seconds_per_run` of its own turns; None is no limit. It may
    plan `steps_per_run`, and ends at `events_per_run`. `longest_prompt` is in
    characters, `longest_response` the largest T. What a visitor has on the server is freed after
    `idle_minutes` without an order; a class ends by itself after `class_hours`. `limits` changes rows of the `limit_table`, and `proxies`
    are those in front of the server whose word for a visitor's address is taken, None being one on
    Hugging Face Spaces and behind Gradio's public link, else none.
    """

    results: Path | None = None
    keep_hours: float | None = None
    upload_recordings: bool = True
    upload_problems: bool = True
    hub_sets: HubSets = "published"
    execute_code: bool = False
    share: bool = False
    models_offered: ModelsOffered = "started"
    gpu_seconds: int = 60

    runs_at_once: int | None = None
    runs_in_turn: int = 128
    runs_waiting: int = 200
    runs_per_visitor: int | None = None
    tokens_per_run: int | None = None
    seconds_per_run: float | None = 900.0
    steps_per_run: int = 20_000
    events_per_run: int = 200_000
    longest_prompt: int = 20_000
    longest_response: int | None = None
    idle_minutes: float = 60.0
    class_hours: float = 6.0
    limits: str = ""
    proxies: int | None = None

    def __post_init__(self) -> None:
        read_limits(self.limits)
        if self.proxies is not None and self.proxies < 0:
            raise SettingError("proxies", say("operator-below-zero", value=str(self.proxies)))
        for name in COUNTS:
            value = getattr(self, name)
            if value is not None and not value > 0:
                raise SettingError(name, say("operator-not-above-zero", value=str(value)))
        if self.keep_hours is not None and not self.keep_hours > 0:
            hours = str(self.keep_hours)
            raise SettingError("keep_hours", say("operator-not-above-zero", value=hours))
        if self.models_offered not in get_args(ModelsOffered):
            choices = get_args(ModelsOffered)
            raise SettingError("models_offered", _no_choice(self.models_offered, choices))
        if self.hub_sets not in get_args(HubSets):
            raise SettingError("hub_sets", _no_choice(self.hub_sets, get_args(HubSets)))

    @property
    def trusted_proxies(self) -> int:
        """How many proxies are trusted to say where a visitor comes from."""
        if self.proxies is not None:
            return self.proxies
        return int(self.share or os.environ.get("SYSTEM") == "spaces")

    def table(self) -> dict[str, Limit]:
        """The limits of a tab, of an address and of everybody together."""
        table = limits(read_limits(self.limits))
        if self.runs_per_visitor is not None:
            table["places"] = replace(table["places"], per_tab=self.runs_per_visitor)
        return table


def _no_choice(value: str, choices: Iterable[str]) -> Message:
    return say("operator-no-such-choice", value=repr(value), choices=", ".join(choices))


SAFE = Operator()
