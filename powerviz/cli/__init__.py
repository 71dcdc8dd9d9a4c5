"""The command line: `powerviz`, or `python -m powerviz`.

Knows arguments, the terminal and exit codes: 0 for success, 2 for something the user can mend
(one sentence on standard error, no traceback), 130 for Ctrl-C.
"""

import errno
import io
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NoReturn

import typer
from rich.console import Console

from powerviz.cli.bench import bench
from powerviz.cli.bench_windows import bench_windows
from powerviz.cli.compare import compare
from powerviz.cli.evaluation.command import evaluate_command
from powerviz.cli.evaluation.plan_file import WithPlanFile
from powerviz.cli.models import models
from powerviz.cli.problems import problems
from powerviz.cli.sample import sample
from powerviz.cli.serve import app as open_page
from powerviz.cli.terminal import shown
from powerviz.errors import PowerVizError
from powerviz.messages import say

DISK_IS_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}

app = typer.Typer(
    help="Power sampling of language models: exact Metropolis–Hastings, step by step.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # Plain help has room for its sentences; boxes in 80 columns have not.
)
app.command()(sample)
app.command()(compare)
app.command("evaluate", cls=WithPlanFile)(evaluate_command)
app.command()(problems)
app.command()(models)
app.command("app")(open_page)
app.command()(bench)
app.command()(bench_windows)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit; never a traceback for a mistake of the user's."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # A mark it cannot encode must not end a run.
            stream.reconfigure(errors="replace")
    try:
        with _warnings_shown():
            app(arguments)
    except PowerVizError as error:
        _fail(str(error))
    except OSError as error:
        if error.errno not in DISK_IS_FULL:
            raise
        _give_up_stdout()
        _fail(str(say("cli-output-not-written", reason=str(error.strerror))))
    sys.exit(0)


@contextmanager
def _warnings_shown() -> Iterator[None]:
    """Send the package's warnings to standard error; other libraries have their own ways."""
    handler = logging.StreamHandler()
    handler.setFormatter(_SafeFormatter("%(levelname)s: %(message)s"))
    logger = logging.getLogger("powerviz")
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)


class _SafeFormatter(logging.Formatter):
    """Log lines may quote names of models and files."""

    def format(self, record: logging.LogRecord) -> str:
        return shown(super().format(record), one_line=False)


def _fail(message: str) -> NoReturn:
    console = Console(stderr=True, highlight=False)
    said = str(say("cli-error", message=shown(message)))
    console.print(said, style="red", markup=False, soft_wrap=True)
    sys.exit(2)


def _give_up_stdout() -> None:
    """Give up standard output: what is still in its buffer would fail again when the process ends."""
    if sys.__stdout__ and sys.stdout is sys.__stdout__:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno())
