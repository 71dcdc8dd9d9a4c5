"""Small checkpoints in folders, as their makers would save them."""

import json
from pathlib import Path
from typing import Any

import pytest
import torch
import transformers

from powerviz.models.synthetic import word_tokenizer
from tests.models.families import build_model

CHAT_TEMPLATE = "{% for m in messages %}{{ m['content'] }} {% endfor %}then "


def saved(folder: Path, model: Any, shard: str | None = None, chat: bool = False) -> Path:
    """A model and its tokenizer; with `shard` the largest size of each weights file."""
    model.save_pretrained(folder, **({"max_shard_size": shard} if shard else {}))
    tokenizer = word_tokenizer()
    if chat:
        tokenizer.chat_template = CHAT_TEMPLATE
    tokenizer.save_pretrained(folder)
    return folder


def family_in_shards(folder: Path, family: str, dtype: torch.dtype = torch.float64) -> Path:
    """A family's model in several safetensors files with an index."""
    saved(folder, build_model(family, dtype=dtype), shard="20KB")
    assert len(list(folder.glob("model-*.safetensors"))) > 2
    return folder


def lora_for(base: Path, folder: Path, **config: Any) -> Path:
    """A LoRA that changes what the model in a folder beside it says; the test is skipped without peft."""
    peft = pytest.importorskip("peft")
    model = transformers.AutoModelForCausalLM.from_pretrained(base)
    made = {"r": 2, "target_modules": ["q_proj", "v_proj"], "init_lora_weights": False} | config
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        peft.get_peft_model(model, peft.LoraConfig(**made, task_type="CAUSAL_LM")).save_pretrained(
            folder, save_embedding_layers=False
        )
    edit(folder / "adapter_config.json", base_model_name_or_path=f"../{base.name}")
    return folder


def edit(file: Path, **changes: object) -> None:
    """Set keys of a JSON file; those set to None stay, as null."""
    file.write_text(json.dumps(json.loads(file.read_text()) | changes))
