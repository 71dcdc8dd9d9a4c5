"""`python -m powerviz models`: the catalogue, held against the memory of this machine."""

from typing import Annotated

import typer
from rich import box
from rich.table import Table
from rich.text import Text

from powerviz.cli import options
from powerviz.cli.terminal import output_console, tell
from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.models.bundled import TRAINED_MODELS
from powerviz.models.catalogue import CatalogueModel, load_catalogue
from powerviz.models.engines import DTYPES, OURS, schemes
from powerviz.models.memory import gigabytes
from powerviz.models.placement import free_here


def models(
    device: options.Device = "auto",
    dtype: Annotated[
        str, typer.Option(help=f"{', '.join(DTYPES[1:])}: what the memory is reckoned in.")
    ] = "bfloat16",
) -> None:
    """List the models that PowerViz suggests, and whether they fit into this machine's memory."""
    if dtype not in DTYPES[1:]:
        names = ", ".join(DTYPES[1:])
        raise SettingError("dtype", say("cli-no-such-dtype", name=repr(dtype), names=names))
    console = output_console()
    place, free = free_here(device)
    bundled = ", ".join(TRAINED_MODELS)
    if free is None:
        tell(console, say("cli-models-bundled", names=bundled))
    else:
        there = gigabytes(free)
        said = say("cli-models-bundled-and-free", names=bundled, free=there, place=place)
        tell(console, said)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column(str(say("cli-column-model")), no_wrap=True)
    table.add_column(str(say("cli-column-parameters")), justify="right", no_wrap=True)
    table.add_column(str(say("cli-column-memory")), justify="right", no_wrap=True)
    table.add_column(str(say("cli-column-wording")), no_wrap=True)
    table.add_column(str(say("cli-column-context")), justify="right", no_wrap=True)
    for one in load_catalogue():
        table.add_row(*_row(one, one.need(dtype), free))
    console.print(table)
    console.print()
    for one in load_catalogue():
        code = "cli-model-licence-gated" if one.gated else "cli-model-licence"
        about = say(code, about=one.about, licence=one.licence)
        tell(console, Text.assemble((one.id, "bold"), f"  {about}"))
    console.print()
    tell(console, say("cli-models-legend"), "dim")
    others = ", ".join(f"{one}:" for one in schemes() if one not in OURS)
    if others:
        tell(console, say("cli-models-of-engines", schemes=others), "dim")


def _row(one: CatalogueModel, need: int, free: int | None) -> list[Text]:
    memory = Text(str(gigabytes(need)))
    if free is not None:
        memory.append(" ✓" if need <= free else " ✗", "green" if need <= free else "red")
    return [
        Text(f"{'◆' if one.paper else ' '} {one.title}"),
        Text(_short(one.parameters)),
        memory,
        Text(one.wording),
        Text(f"{one.context:,}"),
    ]


def _short(count: int) -> str:
    if count >= 1e9:
        return str(say("cli-billion", count=f"{count / 1e9:.1f}"))
    return str(say("cli-million", count=f"{count / 1e6:.0f}"))
