"""The options of `app.py` and where they come from; no page is built."""

import os
from types import SimpleNamespace
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from powerviz.cli import serve as launcher
from powerviz.web import app as page

VARIABLES = (
    "POWERVIZ_HOST",
    "GRADIO_SERVER_NAME",
    "POWERVIZ_PORT",
    "GRADIO_SERVER_PORT",
    "PORT",
    "POWERVIZ_ROOT_PATH",
    "GRADIO_ROOT_PATH",
)


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Runs app.py with these variables and arguments, and gives what the page would be served with."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    launched: list[dict[str, Any]] = []

    class Built:
        evaluations = SimpleNamespace(prepare=lambda: None)

        def launch(self, **options: Any) -> None:
            launched.append(options)

    monkeypatch.setattr(launcher, "load_all", lambda names, device: {name: name for name in names})
    monkeypatch.setattr(page, "build", lambda models, operator: Built())
    command = typer.Typer()
    command.command()(launcher.serve)

    def run(*arguments: str, **variables: str) -> dict[str, Any]:
        result = CliRunner().invoke(command, arguments, env=variables)
        assert result.exit_code == 0, result.output
        return launched.pop()

    return run


def test_by_default_only_this_machine_is_served_at_the_first_free_port(served: Any) -> None:
    options = served()
    assert (options["server_name"], options["server_port"]) == ("127.0.0.1", None)
    assert options["root_path"] is None


def test_variables_of_a_space_say_where_the_page_is_served(served: Any) -> None:
    options = served(GRADIO_SERVER_NAME="0.0.0.0", PORT="7860", GRADIO_ROOT_PATH="/x")
    assert (options["server_name"], options["server_port"]) == ("0.0.0.0", 7860)
    assert options["root_path"] == "/x"


def test_gradio_s_own_port_goes_before_the_general_one(served: Any) -> None:
    assert served(GRADIO_SERVER_PORT="7861", PORT="8080")["server_port"] == 7861


def test_our_own_variables_go_before_all_others(served: Any) -> None:
    options = served(
        POWERVIZ_HOST="127.0.0.2",
        GRADIO_SERVER_NAME="0.0.0.0",
        POWERVIZ_PORT="9000",
        GRADIO_SERVER_PORT="7861",
        PORT="8080",
        POWERVIZ_ROOT_PATH="/ours",
        GRADIO_ROOT_PATH="/theirs",
    )
    assert (options["server_name"], options["server_port"]) == ("127.0.0.2", 9000)
    assert options["root_path"] == "/ours"


def test_an_option_goes_before_every_variable(served: Any) -> None:
    options = served("--port", "9001", "--host", "::1", POWERVIZ_PORT="9000", POWERVIZ_HOST="::2")
    assert (options["server_name"], options["server_port"]) == ("::1", 9001)


def test_an_empty_variable_is_none(served: Any) -> None:
    assert served(POWERVIZ_PORT="", PORT="7860")["server_port"] == 7860


def test_threads_and_gpu_layers_are_left_for_every_model_that_the_app_loads(
    served: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Models that made room are loaded again later, by nobody who has the command line."""
    for name in ("POWERVIZ_THREADS", "POWERVIZ_GPU_LAYERS"):
        monkeypatch.setenv(name, "7")
    served("--threads", "3", "--gpu-layers", "0")
    assert os.environ["POWERVIZ_THREADS"] == "3"
    assert os.environ["POWERVIZ_GPU_LAYERS"] == "0"
