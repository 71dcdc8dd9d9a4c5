"""`powerviz evaluate plan.toml`: the options of an evaluation from a file.

Knows TOML and a command's options; what they mean, the command knows. A plan has a line for each option,
named as on the command line (`num_steps = 20` or `num-steps = 20`), and lists where commas would stand.
What is given on the command line besides goes before what the file says.
"""

import tomllib
from pathlib import Path
from typing import Any

from typer.core import TyperCommand

from powerviz.errors import SettingError

ENDING = ".toml"
NOT_IN_PLANS = ("resume", "help")
"""Options that go on with an evaluation instead of planning one."""


class WithPlanFile(TyperCommand):
    """A command whose first argument may be a plan."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse the arguments, with the plan's values for defaults. Raises `SettingError` on a key of the plan."""
        if args and args[0].endswith(ENDING):
            ctx.default_map = {**(ctx.default_map or {}), **self._planned(Path(args[0]))}
            args = args[1:]
        return super().parse_args(ctx, args)

    def _planned(self, path: Path) -> dict[str, Any]:
        options = {
            option.lstrip("-").replace("-", "_"): one
            for one in self.params
            for option in ([one.name or ""] if one.param_type_name == "argument" else one.opts)
        }
        known = {name: one for name, one in options.items() if name not in NOT_IN_PLANS}
        planned = {}
        for key, value in _read(path).items():
            name = key.replace("-", "_")
            if name not in known:
                told = ", ".join(sorted(known))
                raise SettingError(name, f"is nothing that {path} can plan; there are {told}")
            option = known[name]
            several = isinstance(value, list) and not option.multiple
            if isinstance(value, dict) or (isinstance(value, list) and not _are_plain(value)):
                raise SettingError(name, f"of {path} has to be one value, or a list of them")
            planned[option.name or name] = ",".join(map(str, value)) if several else value
        return planned


def _are_plain(values: list[Any]) -> bool:
    return all(isinstance(one, (str, int, float)) for one in values)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingError("plan", f"cannot read {path}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SettingError("plan", f"{path} is no TOML: {error}") from None
