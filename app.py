"""Launch the page: python app.py [--model NAME]. Every option is also an environment variable."""

from typing import Annotated

import typer

from powerviz.errors import PowerVizError
from powerviz.models import DEFAULT_MODEL, load_model
from powerviz.ui.page import build


def main(
    model: Annotated[
        list[str],
        typer.Option(
            envvar="POWERVIZ_MODEL",
            help="A bundled model, a folder, or a Hugging Face id; several to choose from.",
        ),
    ] = [DEFAULT_MODEL],  # noqa: B006 (typer needs a list)
    device: Annotated[
        str, typer.Option(envvar="POWERVIZ_DEVICE", help="auto, cpu, cuda, cuda:1, mps.")
    ] = "auto",
    host: Annotated[
        str, typer.Option(envvar="POWERVIZ_HOST", help="0.0.0.0 lets other machines in.")
    ] = "127.0.0.1",
    port: Annotated[
        int | None, typer.Option(envvar="POWERVIZ_PORT", help="First free one from 7860 on.")
    ] = None,
    root_path: Annotated[
        str, typer.Option(envvar="POWERVIZ_ROOT_PATH", help="Sub-path behind a reverse proxy.")
    ] = "",
    share: Annotated[
        bool, typer.Option(envvar="POWERVIZ_SHARE", help="Ask Gradio for a public link.")
    ] = False,
) -> None:
    """PowerViz in the browser: watch power sampling of a language model, step by step."""
    try:
        models = {name: load_model(name, device) for name in model}
    except PowerVizError as error:
        typer.echo(f"Error: {error}", err=True)
        raise typer.Exit(2) from None
    build(models).launch(
        server_name=host, server_port=port, root_path=root_path or None, share=share
    )


if __name__ == "__main__":
    typer.run(main)
