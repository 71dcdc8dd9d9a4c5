"""`python -m powerviz models`: the catalogue, held against the memory of this machine."""

from typing import Annotated

import typer
from rich import box
from rich.table import Table
from rich.text import Text

from powerviz.cli import options
from powerviz.cli.terminal import output_console, say
from powerviz.errors import SettingError
from powerviz.models.bundled import TRAINED_MODELS
from powerviz.models.catalogue import CatalogueModel, load_catalogue
from powerviz.models.engines import DTYPES, OURS, schemes
from powerviz.models.memory import gigabytes
from powerviz.models.placement import free_here

LEGEND = (
    "Memory is what the weights take in that dtype and a fifth more. ✓ fits into the memory that "
    "is free now, ✗ does not. Wording: how prompts are usually wrapped. Context: most tokens of "
    "prompt and response together. ◆ is one of the paper's models. Any other causal model on the "
    "Hugging Face hub, or in a folder, loads as well."
)


def models(
    device: options.Device = "auto",
    dtype: Annotated[
        str, typer.Option(help=f"{', '.join(DTYPES[1:])}: what the memory is reckoned in.")
    ] = "bfloat16",
) -> None:
    """List the models that PowerViz suggests, and whether they fit into this machine's memory."""
    if dtype not in DTYPES[1:]:
        raise SettingError(
            "dtype", f"{dtype!r} is not known; choose one of {', '.join(DTYPES[1:])}"
        )
    console = output_console()
    place, free = free_here(device)
    bundled = ", ".join(TRAINED_MODELS)
    here = "" if free is None else f" {gigabytes(free)} are free on {place}."
    say(console, f"Bundled, with no download: {bundled}.{here}")
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column("model", no_wrap=True)
    table.add_column("parameters", justify="right", no_wrap=True)
    table.add_column("memory", justify="right", no_wrap=True)
    table.add_column("wording", no_wrap=True)
    table.add_column("context", justify="right", no_wrap=True)
    for one in load_catalogue():
        table.add_row(*_row(one, one.need(dtype), free))
    console.print(table)
    console.print()
    for one in load_catalogue():
        gated = ", gated" if one.gated else ""
        say(
            console,
            Text.assemble((one.id, "bold"), f"  {one.about} Licence: {one.licence}{gated}."),
        )
    console.print()
    say(console, LEGEND, "dim")
    others = ", ".join(f"{one}:" for one in schemes() if one not in OURS)
    if others:
        say(console, f"Engines of other packages load names that begin with {others}", "dim")


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
    return f"{count / 1e9:.1f} billion" if count >= 1e9 else f"{count / 1e6:.0f} million"
