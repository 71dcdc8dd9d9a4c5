"""What whoever runs the server allows its visitors. Knows permissions and limits, enforces none.

Each field is an option of `app.py`, an environment variable (`POWERVIZ_` and its name) and a row of
the README's table: where the page is put on the open internet, all that is decided here.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from powerviz.errors import SettingError

HubSets = Literal["none", "published", "any"]
"""Problem sets on the Hugging Face hub: none, those the page lists by name, or any public one."""


@dataclass(frozen=True)
class Operator:
    """The defaults are safe on the open internet. Raises `SettingError` with the field's name.

    `results` is the folder in which evaluations are kept, a temporary one if there is none;
    `keep_hours` is how long visitors' evaluations stay there after their last sample, None for ever
    in a folder of the operator's and for a day in a temporary one. `upload_recordings` and
    `upload_problems` let visitors send files, which are read in memory, within limits, and as JSON
    only; `hub_sets` lets them have the server load problem sets. `execute_code` runs programs that
    models wrote in evaluations, in confinement. `share` opens a public link through Gradio's servers.
    """

    results: Path | None = None
    keep_hours: float | None = None
    upload_recordings: bool = True
    upload_problems: bool = True
    hub_sets: HubSets = "published"
    execute_code: bool = False
    share: bool = False

    def __post_init__(self) -> None:
        if self.keep_hours is not None and not self.keep_hours > 0:
            raise SettingError("keep_hours", f"is {self.keep_hours}; it has to be more than 0")
        if self.hub_sets not in get_args(HubSets):
            raise SettingError(
                "hub_sets", f"is {self.hub_sets!r}; use one of {', '.join(get_args(HubSets))}"
            )


SAFE = Operator()
