"""What all tests share."""

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
import torch

from tests.instruct import instruct_gguf, instruct_model

if TYPE_CHECKING:
    from powerviz.models import TransformersModel

os.environ["HF_HUB_OFFLINE"] = "1"
# Whatever the machine says: no test file, and no module in a test's own processes, is compiled twice.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


@pytest.fixture(autouse=True, scope="session")
def one_thread() -> None:
    """The models under test are tiny: a second thread costs more than it brings."""
    torch.set_num_threads(1)


@pytest.fixture(autouse=True, scope="session")
def imported_for_good() -> None:
    """Half a million objects of the libraries: garbage collection need not look at them again."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def frozen_again() -> Iterator[None]:
    """For tests in which memory is freed: that thaws what `imported_for_good` has frozen."""
    yield
    gc.freeze()


@pytest.fixture
def nothing_collected(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests of memory that runs out often: each time all objects would be gone through, for a third of a second."""
    idle = SimpleNamespace(unfreeze=lambda: None, collect=lambda: None)
    monkeypatch.setattr("powerviz.models.batching.gc", idle)


@pytest.fixture(scope="session")
def instruct(tmp_path_factory: pytest.TempPathFactory) -> "TransformersModel":
    """SmolLM2-135M-Instruct, under the name of the folder it is loaded from."""
    return instruct_model(in_common(tmp_path_factory))


@pytest.fixture(scope="session")
def instruct_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """SmolLM2-135M-Instruct as the GGUF file that `instruct` is made from."""
    return instruct_gguf(in_common(tmp_path_factory))


def in_common(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that the workers of a session have in common."""
    shared = tmp_path_factory.getbasetemp()
    return shared.parent if "PYTEST_XDIST_WORKER" in os.environ else shared
