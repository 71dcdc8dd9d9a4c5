"""What whoever runs the server allows its visitors. Knows permissions and limits, enforces none.

Each field is an option of `app.py` and an environment variable, `POWERVIZ_` and its name.
"""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Operator:
    """The defaults are safe on the open internet.

    `results` is the folder in which evaluations are kept, a temporary one if there is none;
    `execute_code` runs programs that models wrote in evaluations, in confinement. `gpu_seconds` is
    the longest time for which a GPU is asked for where they are lent (ZeroGPU).
    """

    results: Path | None = None
    execute_code: bool = False
    gpu_seconds: int = 60
