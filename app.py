"""Launch the page: python app.py [--model NAME]; see `powerviz.cli.serve`."""

import typer

from powerviz.cli.serve import serve
from powerviz.web.serving.ending import ended_at_once

if __name__ == "__main__":
    with ended_at_once():
        typer.run(serve)
