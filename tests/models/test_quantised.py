"""Checkpoints that are quantised: refused without their packages, and else sampled from like any other."""

from pathlib import Path

import pytest
import torch

import powerviz as pv
from powerviz.errors import ModelError
from tests.models.checkpoints import edit, saved
from tests.models.families import build_model
from tests.refusals import refuses


def test_without_its_packages_it_is_told_how_to_install_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = saved(tmp_path / "model", build_model("llama", dtype=torch.float32))
    edit(folder / "config.json", quantization_config={"quant_method": "vptq"})
    with refuses("model-quantised", "model", ModelError, method="vptq", packages="vptq"):
        pv.load_model(folder)
    edit(folder / "config.json", quantization_config={"load_in_4bit": True})
    monkeypatch.setattr("powerviz.models.files.quantised.find_spec", lambda module: None)
    packages = "bitsandbytes accelerate"
    with refuses("model-quantised", "model", ModelError, packages=packages):
        pv.load_model(folder)
