"""How the tests of the command line run: one thread, no model hub, and small models in folders."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
import transformers

from powerviz.models.synthetic import word_tokenizer
from tests.models.families import SIZES, VOCAB_SIZE, build_model

CONTEXT = 24
BREAKS_FROM = 60


@pytest.fixture(scope="package", autouse=True)
def one_thread() -> Iterator[None]:
    """Models this small lose time on a second thread."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """No way to a model hub, and no width of a terminal from whoever runs the tests.

    The variable of the hub is read once, at import; so the constant is set as well.
    """
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    monkeypatch.delenv("COLUMNS", raising=False)


@pytest.fixture
def nothing_loads(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that comes as far as its model fails the test."""

    def load_model(*arguments: object) -> None:
        raise AssertionError(f"the model was loaded: {arguments}")

    monkeypatch.setattr("powerviz.cli.loading.load_model", load_model)


@pytest.fixture(scope="package")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Folders of models by what is wrong with them; each is made when it is first asked for."""
    made: dict[str, Path] = {}

    def folder(kind: str) -> Path:
        if kind not in made:
            made[kind] = tmp_path_factory.mktemp(kind)
            with torch.random.fork_rng(devices=[]):
                torch.manual_seed(0)
                MAKERS[kind](made[kind])
        return made[kind]

    return folder


def _llama(**changes: Any) -> Any:
    return transformers.LlamaForCausalLM(transformers.LlamaConfig(**SIZES | changes))


def _save(folder: Path, model: Any, tokenizer: Any = None) -> None:
    model.save_pretrained(folder)
    (tokenizer or word_tokenizer()).save_pretrained(folder)


def _short_context(folder: Path) -> None:
    _save(folder, _llama(max_position_embeddings=CONTEXT))


def _no_eos(folder: Path) -> None:
    tokenizer = word_tokenizer()
    tokenizer.eos_token = None
    _save(folder, _llama(eos_token_id=None), tokenizer)


def _encoder(folder: Path) -> None:
    config = transformers.BertConfig(
        vocab_size=VOCAB_SIZE,
        hidden_size=32,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        eos_token_id=0,
    )
    _save(folder, transformers.BertForMaskedLM(config))


def _breaks_midway(folder: Path) -> None:
    """Once it has read one of the last words, all it computes is NaN."""
    model = build_model("llama", dtype=torch.float32)
    with torch.no_grad():
        model.get_input_embeddings().weight[BREAKS_FROM:] = torch.nan
    _save(folder, model)


def _no_model(folder: Path) -> None:
    (folder / "readme.txt").write_text("no model here")


MAKERS: dict[str, Callable[[Path], None]] = {
    "short_context": _short_context,
    "no_eos": _no_eos,
    "encoder": _encoder,
    "breaks_midway": _breaks_midway,
    "no_model": _no_model,
}
