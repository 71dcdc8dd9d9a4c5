"""The files and folders that a plan names: they are looked for where the plan lies.

So a plan can be moved together with its problems, and means the same wherever one stands. Names of known
problem sets, of bundled models and of models and sets on the hub are no paths and stay as they are.
"""

import os
from pathlib import Path
from typing import Any

from powerviz.cli.prompting import STANDARD_INPUT
from powerviz.errors import SettingError
from powerviz.evaluation.sets.problems import is_known_set
from powerviz.messages import say
from powerviz.models.bundled import BUNDLED_MODELS
from powerviz.models.engines import scheme_of
from powerviz.models.files.checkpoint import names_a_path
from powerviz.models.files.lora import PLUS, split_name
from powerviz.models.loading import SCHEME as TRANSFORMERS

MODELS = ("model", "second_model")


def beside_plan(plan: Path, key: str, name: str, value: Any, kind: Any) -> Any:
    """The value of the option `name`, as an absolute path if it is one. Raises `SettingError` (field `key`)."""
    if kind is Path:
        if not value:
            raise SettingError(key, say("plan-path-empty", plan=str(plan)))
        return _beside(plan, value)
    if name == "problems":
        is_name = value == STANDARD_INPUT or is_known_set(value)
        return value if is_name else _beside(plan, value)
    if name in MODELS:
        return _model(plan, key, value)
    if name == "methods":
        return ",".join(_method(plan, key, one) for one in value.split(","))
    return value


def _beside(plan: Path, value: str) -> str:
    return str(plan.parent.absolute() / os.path.expanduser(value))


def _method(plan: Path, key: str, value: str) -> str:
    method, at, model = value.partition("@")
    return f"{method}{at}{_model(plan, key, model.strip())}" if at else value


def _model(plan: Path, key: str, name: str) -> str:
    if not name.strip() or name in BUNDLED_MODELS:
        return name
    if scheme := scheme_of(name):
        behind = name.removeprefix(f"{scheme}:")
        return f"{scheme}:{_model(plan, key, behind)}" if scheme == TRANSFORMERS else name
    if parts := split_name(name, lambda folder: Path(_beside(plan, folder)).is_dir()):
        return f"{_model(plan, key, parts[0])}{PLUS}{_beside(plan, parts[1])}"
    beside = _beside(plan, name)
    if names_a_path(name) or Path(beside).is_dir():
        return beside
    if Path(name).is_dir():
        raise SettingError(key, say("plan-no-folder", plan=str(plan), path=beside))
    return name
