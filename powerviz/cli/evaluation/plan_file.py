"""`powerviz evaluate plan.toml`: the options of an evaluation from a file.

Knows TOML and a command's options; what they mean, the command knows. A plan has a line for each option,
named as on the command line (`num_steps = 20` or `num-steps = 20`), and lists where commas would stand.
What is given on the command line besides goes before what the file says.
"""

import inspect
import tomllib
from pathlib import Path
from types import NoneType
from typing import Any, NoReturn, get_args, get_type_hints

import typer
from typer.core import TyperCommand

from powerviz.cli.evaluation.plan_paths import beside_plan
from powerviz.errors import PowerVizError, SettingError

ENDING = ".toml"
NOT_IN_PLANS = ("resume", "help")
"""Options that go on with an evaluation instead of planning one."""
LISTS = {"methods": str, "sweep_alpha": float, "sweep_temperature": float, "sweep_steps": float}
"""Options in which commas stand, and the kind of what stands between them."""
KINDS = {bool: "true or false", int: "a whole number", float: "a number", str: "a text"}
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
                raise SettingError(
                    "plan", "cannot be given with --resume: the folder says what is to be done"
                )
            if len(plans) > 1:
                raise SettingError(
                    "plan",
                    f"is one file, and {' and '.join(plans)} are more; leave out all but one",
                )
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
            told = f"in {ctx.meta[META]}: {error.message}"
            raise SettingError(next(iter(sources)), told) from None

    def _refuse_empty_names(self, found: dict[str, Any]) -> None:
        kinds = self._kinds()
        for option in self.params:
            if option.name and kinds[option.name] is Path and found.get(option.name) == "":
                raise SettingError(_keys(option)[0], "is empty; name a path, or leave it out")

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
                raise SettingError(key, f"is nothing that {path} can plan; there are {told}")
            if name in keys:
                raise SettingError(
                    key, f"stands twice in {path}, as {keys[name]} too; leave one of them out"
                )
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
                raise SettingError(key, f"in {path}: {error.message}") from None
            planned[option.name] = given
        return planned


def _keys(option: Any) -> list[str]:
    """The names that a plan may give an option by."""
    names = [option.name] if option.param_type_name == "argument" else option.opts
    return [name.lstrip("-").replace("-", "_") for name in names]


def _checked(key: str, value: Any, kind: Any, several: bool, path: Path) -> list[Any]:
    """The value, or the values, if they are of the kind. Raises `SettingError`."""
    values = value if isinstance(value, list) and several else [value]
    told = KINDS.get(kind, KINDS[str])
    for one in values:
        if isinstance(one, int) and one.bit_length() > BITS:
            raise SettingError(key, f"of {path} has to be smaller than 2^{BITS}")
        if not _fits(one, kind):
            if several:
                raise SettingError(key, f"of {path} has to be {told}, or a list of such")
            raise SettingError(key, f"of {path} has to be {told}, and one alone")
        if isinstance(one, str) and "\0" in one:
            raise SettingError(key, f"of {path} has a zero byte in it; take it out")
    return values


def _fits(value: Any, kind: Any) -> bool:
    if isinstance(value, str):
        return kind is not bool  # A number may be a text, as it is on the command line.
    if isinstance(value, bool):
        return kind is bool
    return kind is float and isinstance(value, (int, float)) or kind is int and type(value) is int


def _read(path: Path) -> dict[str, Any]:
    def refuse(reason: str) -> NoReturn:
        raise SettingError("plan", reason) from None

    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        refuse(f"cannot read {path}: {error.strerror}")
    except UnicodeDecodeError:
        refuse(f"{path} is not UTF-8 text; save it as UTF-8")
    except tomllib.TOMLDecodeError as error:
        refuse(f"{path} is no TOML: {error}")
    except RecursionError:
        refuse(f"{path} has too many brackets in brackets; a plan needs one pair")
    except ValueError:  # tomllib lets through what int() says of thousands of digits.
        refuse(f"{path} has a number of thousands of digits; make it smaller than 2^{BITS}")
