"""Packages of optional engines: tests that need one are skipped where it is missing, with a sentence.

`.ci/run`, which installs all of them, sets `POWERVIZ_ALL_ENGINES`: then a missing one is a failure.
"""

import importlib.util
import os

import pytest


def needs(module: str, package: str) -> None:
    """Go on if the module can be imported. Skips the test, or fails it."""
    if importlib.util.find_spec(module) is not None:
        return
    told = f"{package} is not installed: python -m pip install {package}"
    if os.environ.get("POWERVIZ_ALL_ENGINES"):
        pytest.fail(told)
    pytest.skip(told)
