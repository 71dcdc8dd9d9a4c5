"""`powerviz evaluate plan.toml`: the options of an evaluation from a file.

Knows TOML and a command's options; what they mean, the command knows. A plan has a line for each option,
named as on the command line (`num_steps = 20` or `num-steps = 20`), and lists where commas would stand.
What is given on the command line besides goes before what the file says.
"""

import inspect
import tomllib
from collections.abc import Sequence
from pathlib import Path
from types import NoneType
from typing import Any, NoReturn, get_args, get_type_hints

import typer
from typer.core import TyperCommand

from powerviz.cli.evaluation.plan_paths import beside_plan
from powerviz.errors import PowerVizError, SettingError
from powerviz.messages import Message, say

ENDING = ".toml"
NOT_IN_PLANS = ("resume", "help")
"""Options that go on with an evaluation instead of planning one."""
LISTS = {"methods": str, "sweep_alpha": float, "sweep_temperature": float, "sweep_steps": float}
"""Options in which commas stand, and the kind of what stands between them."""
KINDS = {
    bool: "plan-kind-boolean",
    int: "plan-kind-whole-number",
    float: "plan-kind-number",
    str: "plan-kind-text",
}
BITS = 63
"""The size of whole numbers, as in TOML: longer ones fit no setting, and Python refuses to write them out."""
OTHERWISE = {
    "problem_set": "problems",
    "alpha": "sweep_alpha",
    "temperature": "sweep_temperature",
    "num_steps": "sweep_steps",
}
"""Options whose mistakes are told under another name."""
META = "powerviz.plan"


class _Word(str):
    """A word of the command line that can be told from another one that says the same."""


class WithPlanFile(TyperCommand):
    """A command among whose arguments may be a plan, and whose files and folders have names."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse the arguments, with the plan's values for defaults.

        Raises `SettingError` on a key of the plan, on a plan where there can be none, and on an empty name.
        """
        words: list[str] = [_Word(word) for word in args]
        found, left, _ = self.make_parser(ctx).parse_args(args=list(words))
        self._refuse_empty_names(found)
        arguments = [
            found.get(one.name) for one in self.params if one.param_type_name == "argument"
        ]
        plans = [one for one in (*arguments, *left) if one and one.lower().endswith(ENDING)]
        if plans and not found.get("help"):
            if found.get("go_on") is not None:
                raise SettingError("plan", say("cli-not-with-resume-folder"))
            if len(plans) > 1:
                raise SettingError("plan", say("plan-one-file", plans=_listed(plans)))
            path = Path(plans[0])
            ctx.meta[META] = path
            ctx.default_map = {**(ctx.default_map or {}), **self._planned(ctx, path)}
            words = [word for word in words if word is not plans[0]]
        return super().parse_args(ctx, words)

    def invoke(self, ctx: Any) -> Any:
        """Carry the command out; mistakes in what the plan says name the plan."""
        try:
            return super().invoke(ctx)
        except PowerVizError as error:
            if ctx.meta.get(META) is None:
                raise
            sources = {
                name: source.name
                for name in (error.field, OTHERWISE.get(error.field, ""))
                if (source := ctx.get_parameter_source(name)) and source.name != "DEFAULT"
            }
            if set(sources.values()) != {"DEFAULT_MAP"}:
                raise
            told = say("plan-fault", plan=str(ctx.meta[META]), reason=error.message)
            raise SettingError(next(iter(sources)), told) from None

    def _refuse_empty_names(self, found: dict[str, Any]) -> None:
        kinds = self._kinds()
        for option in self.params:
            if option.name and kinds[option.name] is Path and found.get(option.name) == "":
                raise SettingError(_keys(option)[0], say("plan-empty-name"))

    def _kinds(self) -> dict[str, Any]:
        """The types of the command's arguments and options, without None where they may be left out."""
        assert self.callback is not None
        hints = get_type_hints(inspect.unwrap(self.callback))
        return {
            name: next((one for one in get_args(hint) if one is not NoneType), hint)
            for name, hint in hints.items()
        }

    def _planned(self, ctx: Any, path: Path) -> dict[str, Any]:
        known = {key: one for one in self.params for key in _keys(one) if key not in NOT_IN_PLANS}
        kinds = self._kinds()
        planned: dict[str, Any] = {}
        keys: dict[str, str] = {}
        for key, value in _read(path).items():
            name = key.replace("-", "_")
            if name not in known:
                told = ", ".join(sorted(known))
                raise SettingError(key, say("plan-nothing-to-plan", plan=str(path), names=told))
            if name in keys:
                raise SettingError(key, say("plan-twice", plan=str(path), other=keys[name]))
            keys[name] = key
            option = known[name]
            kind = str if option.multiple else LISTS.get(name, kinds[option.name])
            several = option.multiple or name in LISTS
            values = _checked(key, value, kind, several, path)
            values = [beside_plan(path, key, name, one, kind) for one in values]
            if option.multiple:
                given: Any = values
            else:
                given = ",".join(map(str, values)) if several else values[0]
            try:
                option.process_value(ctx, given)
            except typer.BadParameter as error:
                said = say("plan-fault", plan=str(path), reason=error.message)
                raise SettingError(key, said) from None
            planned[option.name] = given
        return planned


def _listed(names: Sequence[str]) -> Message | str:
    """All of them: one and another and another."""
    said: Message | str = names[0]
    for name in names[1:]:
        said = say("plan-two-names", first=said, second=name)
    return said


def _keys(option: Any) -> list[str]:
    """The names that a plan may give an option by."""
    names = [option.name] if option.param_type_name == "argument" else option.opts
    return [name.lstrip("-").replace("-", "_") for name in names]


def _checked(key: str, value: Any, kind: Any, several: bool, path: Path) -> list[Any]:
    """The value, or the values, if they are of the kind. Raises `SettingError`."""
    values = value if isinstance(value, list) and several else [value]
    wanted = {"plan": str(path), "kind": say(KINDS.get(kind, KINDS[str]))}
    for one in values:
        if isinstance(one, int) and one.bit_length() > BITS:
            said = say("plan-number-too-large", plan=str(path), bits=str(BITS))
            raise SettingError(key, said)
        if not _fits(one, kind):
            code = "plan-wrong-kind-or-list" if several else "plan-wrong-kind"
            raise SettingError(key, say(code, **wanted))
        if isinstance(one, str) and "\0" in one:
            raise SettingError(key, say("plan-zero-byte", plan=str(path)))
    return values


def _fits(value: Any, kind: Any) -> bool:
    if isinstance(value, str):
        return kind is not bool  # A number may be a text, as it is on the command line.
    if isinstance(value, bool):
        return kind is bool
    return kind is float and isinstance(value, (int, float)) or kind is int and type(value) is int


def _read(path: Path) -> dict[str, Any]:
    def refuse(code: str, **more: str) -> NoReturn:
        raise SettingError("plan", say(code, plan=str(path), **more)) from None

    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        said = say("cli-cannot-read", path=str(path), reason=str(error.strerror))
        raise SettingError("plan", said) from None
    except UnicodeDecodeError:
        refuse("plan-not-utf-8")
    except tomllib.TOMLDecodeError as error:
        refuse("plan-no-toml", reason=str(error))
    except RecursionError:
        refuse("plan-too-many-brackets")
    except ValueError:  # tomllib lets through what int() says of thousands of digits.
        refuse("plan-number-too-long", bits=str(BITS))
