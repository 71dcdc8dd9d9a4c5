"""What all tests share."""

import os

import pytest
import torch

os.environ["HF_HUB_OFFLINE"] = "1"


@pytest.fixture(autouse=True, scope="session")
def one_thread() -> None:
    """The models under test are tiny: a second thread costs more than it brings."""
    torch.set_num_threads(1)
