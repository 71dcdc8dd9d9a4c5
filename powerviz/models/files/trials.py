"""Trials in processes of their own of what may hang, crash or take all memory: they are waited for, and ended in time.

Knows processes and seconds, and what is wrong with a chat template that does not come to an end.
"""

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from powerviz.errors import ModelError
from powerviz.messages import say
from powerviz.models.progress import Watch

SECONDS_BETWEEN_LOOKS = 0.05
SECONDS_FOR_TEMPLATE = 30
TEMPLATE_TRIAL = Path(__file__).with_name("template_trial.py")


def tried(
    script: Path,
    arguments: list[str],
    watch: Watch,
    seconds: float,
    *,
    given: str = "",
    surroundings: Mapping[str, str] | None = None,
) -> tuple[int, str] | None:
    """How a script of ours ended, and what it said; None if it has not in so many seconds.

    It reads `given`. Raises `LoadingCancelled`.
    """
    process = subprocess.Popen(
        [sys.executable, "-P", str(script), *arguments],
        env=os.environ | dict(surroundings or {}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        errors="replace",
    )
    ends = time.monotonic() + seconds
    waiting: str | None = given
    try:
        while True:
            try:
                said, _ = process.communicate(waiting, timeout=SECONDS_BETWEEN_LOOKS)
                return process.returncode, said
            except subprocess.TimeoutExpired:
                waiting = None
                watch.check()
                if time.monotonic() > ends:
                    return None
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def try_template(template: object, name: str, watch: Watch) -> None:
    """Let another process write conversations in a model's chat template, or in each of several by their names.

    Raises `ModelError` if one does not come to an end. A template is a program of the model's: it may loop for ever,
    or fill the memory.
    """
    several = template.values() if isinstance(template, Mapping) else [template]
    for one in several:
        if not isinstance(one, str) or not one:
            continue
        found = tried(TEMPLATE_TRIAL, [], watch, SECONDS_FOR_TEMPLATE, given=one)
        if found is None or found[0]:
            raise ModelError("model", say("template-endless", model=name))
