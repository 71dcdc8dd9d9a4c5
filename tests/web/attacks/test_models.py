"""Checkpoints that would run code: none of it runs."""

import pickle
from pathlib import Path

import pytest

from powerviz.errors import ModelError
from powerviz.models import load_model
from powerviz.models.synthetic import SYNTHETIC_MODELS, synthetic_folder


class Mark:
    """Unpickled, it leaves a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> object:
        return Path.touch, (self.path,)


def test_weights_that_are_a_pickle_with_code_are_refused_and_it_does_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    mark = tmp_path / "mark"
    with synthetic_folder(next(iter(SYNTHETIC_MODELS))) as folder:
        for weights in Path(folder).glob("*.safetensors*"):
            weights.unlink()
        (Path(folder) / "pytorch_model.bin").write_bytes(pickle.dumps(Mark(mark)))
        with pytest.raises(ModelError):
            load_model(str(folder))
    assert not mark.exists()
    pickle.loads(pickle.dumps(Mark(mark)))
    assert mark.exists()  # it would have run
