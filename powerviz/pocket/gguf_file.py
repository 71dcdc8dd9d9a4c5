"""The bundled model as a GGUF file, for llama.cpp: its weights as they are, its vocabulary, its end.

Knows the files of a small Qwen2 model. llama.cpp does not bring a text into normal form (NFC) before it splits it; all
other texts it splits as the model's own tokenizer does.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

ARCHITECTURE = "qwen2"


def write_gguf(folder: Path, file: Path) -> None:
    """Write the model in `folder` to a file. Raises `ImportError` without the package gguf."""
    import gguf

    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    writer = gguf.GGUFWriter(file, ARCHITECTURE)
    writer.add_name(folder.name)
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    _add_shape(writer, config)
    _add_tokenizer(writer, folder, config)
    for name, weights in _tensors(folder, config["num_hidden_layers"]):
        writer.add_tensor(name, weights)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add_shape(writer: Any, config: dict[str, Any]) -> None:
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_head_count_kv(config["num_key_value_heads"])
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
    writer.add_rope_freq_base(config["rope_parameters"]["rope_theta"])


def _add_tokenizer(writer: Any, folder: Path, config: dict[str, Any]) -> None:
    import gguf

    told = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
    special = {one["id"]: one["content"] for one in told["added_tokens"]}
    known = {id: text for text, id in told["model"]["vocab"].items()} | special
    texts = [known.get(id, f"[UNUSED{id}]") for id in range(config["vocab_size"])]
    kinds = [_kind(gguf.TokenType, id, known, special) for id in range(config["vocab_size"])]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(texts)
    writer.add_token_types(kinds)
    writer.add_token_merges([" ".join(pair) for pair in told["model"]["merges"]])
    writer.add_eos_token_id(config["eos_token_id"])
    writer.add_pad_token_id(config["pad_token_id"])
    writer.add_add_bos_token(False)


def _kind(kinds: Any, id: int, known: dict[int, str], special: dict[int, str]) -> Any:
    if id in special:
        return kinds.CONTROL
    return kinds.NORMAL if id in known else kinds.UNUSED


def _tensors(folder: Path, layers: int) -> Iterator[tuple[str, np.ndarray[Any, Any]]]:
    """The weights in float32, under the names that llama.cpp has for them."""
    import gguf
    from safetensors.numpy import load_file

    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.QWEN2, layers)
    for name, weights in load_file(folder / "model.safetensors").items():
        yield str(names.get_name(name, (".weight", ".bias"))), weights.astype(np.float32)
