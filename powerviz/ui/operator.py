"""What whoever runs the server allows its visitors. Knows permissions and limits, enforces none.

Each field is an option of `app.py` and an environment variable, `POWERVIZ_` and its name.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal


@dataclass(frozen=True)
class Operator:
    """The defaults are safe on the open internet.

    `results` is the folder in which evaluations are kept, a temporary one if there is none;
    `execute_code` runs programs that models wrote in evaluations, in confinement. `models_offered`
    are the models to choose from: those the app was `started` with; those of the `catalogue`, too; or
    `any` on the Hugging Face hub, with the server's login, and in folders of the server.
    """

    results: Path | None = None
    execute_code: bool = False
    models_offered: Literal["started", "catalogue", "any"] = "started"
