"""What all tests share."""

import gc
import os

import pytest
import torch

os.environ["HF_HUB_OFFLINE"] = "1"


@pytest.fixture(autouse=True, scope="session")
def one_thread() -> None:
    """The models under test are tiny: a second thread costs more than it brings."""
    torch.set_num_threads(1)


@pytest.fixture(autouse=True, scope="session")
def imported_for_good() -> None:
    """Half a million objects of the libraries: garbage collection need not look at them again."""
    gc.collect()
    gc.freeze()
