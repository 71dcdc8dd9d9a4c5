"""Small GGUF files, written by the `gguf` package: a real Llama of random weights, and a real tokenizer.

Its tokens are the 256 bytes, two longer ones and two special tokens. The same weights go to transformers,
to hold llama.cpp against.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import gguf
import gguf.quants
import numpy as np
import torch
import transformers

from powerviz.models import load_model
from powerviz.models.gguf.model import GgufModel
from powerviz.models.token_text import byte_of_character
from tests.engines import needs
from tests.models.families import SIZES

EOS, BEGIN = "<|im_end|>", "<|im_start|>"
TOKENS = [EOS, *byte_of_character(), "th", "the", BEGIN]
MERGES = ["t h", "th e"]
CHAT = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
CONFIG: dict[str, Any] = SIZES | {"vocab_size": len(TOKENS), "max_position_embeddings": 512}


@dataclass
class Recipe:
    """How a file is written: `values` beside the usual ones or instead, `without` those keys and tensors.

    With `quantised` all matrices are of that kind.
    """

    values: dict[str, Callable[[gguf.GGUFWriter], None]] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    chat: bool = True
    quantised: gguf.GGMLQuantizationType | None = None
    shard_tensors: int = 0


@cache
def plain_model() -> Any:
    """The same weights in transformers, in float32."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        model = transformers.LlamaForCausalLM(transformers.LlamaConfig(**CONFIG)).eval()
    with torch.inference_mode():
        spread = model(torch.arange(1, 25)[None], use_cache=False).logits.std()
    with torch.no_grad():
        model.lm_head.weight.mul_(4 / spread.item())
    return model


def write(file: Path, recipe: Recipe | None = None) -> Path:
    """Write the model to a file, or with `shard_tensors` to several; the path of the first."""
    recipe = recipe or Recipe()
    with _writer(file, recipe) as writer:
        _metadata(writer, recipe)
        for name, weights in _tensors():
            kind = recipe.quantised if weights.ndim > 1 else None
            if name not in recipe.without and kind:
                writer.add_tensor(name, gguf.quants.quantize(weights, kind), raw_dtype=kind)
            elif name not in recipe.without:
                writer.add_tensor(name, weights)
    written = sorted(file.parent.glob(f"{file.stem}*.gguf"))
    return written[0]


@contextmanager
def _writer(file: Path, recipe: Recipe) -> Iterator[gguf.GGUFWriter]:
    writer = gguf.GGUFWriter(file, "llama", split_max_tensors=recipe.shard_tensors)
    yield writer
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _metadata(writer: gguf.GGUFWriter, recipe: Recipe) -> None:
    kind = gguf.TokenType
    kinds = [kind.CONTROL if one in (EOS, BEGIN) else kind.NORMAL for one in TOKENS]
    usual: dict[str, Callable[[], None]] = {
        "block_count": lambda: writer.add_block_count(CONFIG["num_hidden_layers"]),
        "context_length": lambda: writer.add_context_length(CONFIG["max_position_embeddings"]),
        "embedding_length": lambda: writer.add_embedding_length(CONFIG["hidden_size"]),
        "feed_forward_length": lambda: writer.add_feed_forward_length(CONFIG["intermediate_size"]),
        "head_count": lambda: writer.add_head_count(CONFIG["num_attention_heads"]),
        "head_count_kv": lambda: writer.add_head_count_kv(CONFIG["num_key_value_heads"]),
        "rms_eps": lambda: writer.add_layer_norm_rms_eps(plain_model().config.rms_norm_eps),
        "rope": lambda: writer.add_rope_freq_base(10000.0),
        "tokenizer": lambda: writer.add_tokenizer_model("gpt2"),
        "pre": lambda: writer.add_tokenizer_pre("gpt-2"),
        "tokens": lambda: writer.add_token_list(TOKENS),
        "kinds": lambda: writer.add_token_types(kinds),
        "merges": lambda: writer.add_token_merges(MERGES),
        "begin": lambda: writer.add_bos_token_id(TOKENS.index(BEGIN)),
        "eos": lambda: writer.add_eos_token_id(TOKENS.index(EOS)),
        "chat": lambda: writer.add_chat_template(CHAT) if recipe.chat else None,
    }
    for name, add in usual.items():
        if name in recipe.values:
            recipe.values[name](writer)
        elif name not in recipe.without:
            add()
    for name in recipe.values.keys() - usual.keys():
        recipe.values[name](writer)


def _tensors() -> Iterator[tuple[str, np.ndarray[Any, Any]]]:
    """The weights under the names that llama.cpp has for them."""
    state = {name: one.numpy() for name, one in plain_model().state_dict().items()}
    yield "token_embd.weight", state["model.embed_tokens.weight"]
    yield "output_norm.weight", state["model.norm.weight"]
    yield "output.weight", state["lm_head.weight"]
    parts = {
        "attn_norm": "input_layernorm",
        "attn_q": "self_attn.q_proj",
        "attn_k": "self_attn.k_proj",
        "attn_v": "self_attn.v_proj",
        "attn_output": "self_attn.o_proj",
        "ffn_norm": "post_attention_layernorm",
        "ffn_gate": "mlp.gate_proj",
        "ffn_up": "mlp.up_proj",
        "ffn_down": "mlp.down_proj",
    }
    for layer in range(CONFIG["num_hidden_layers"]):
        for short, long in parts.items():
            weights = state[f"model.layers.{layer}.{long}.weight"]
            if short in ("attn_q", "attn_k"):
                heads = "num_attention_heads" if short == "attn_q" else "num_key_value_heads"
                weights = _interleaved(weights, CONFIG[heads])
            yield f"blk.{layer}.{short}.weight", weights


def _interleaved(weights: np.ndarray[Any, Any], heads: int) -> np.ndarray[Any, Any]:
    """Rows of each head as llama.cpp rotates them: pairs side by side, not in two halves."""
    split = weights.reshape(heads, 2, -1, weights.shape[1])
    return np.ascontiguousarray(split.swapaxes(1, 2).reshape(weights.shape))


def loaded(file: Path, **options: Any) -> GgufModel:
    """The model of a file, by one thread. Skips the test where llama.cpp is missing."""
    needs("llama_cpp", "llama-cpp-python")
    model = load_model(f"gguf:{file}", device="cpu", threads=1, **options)
    assert isinstance(model, GgufModel)
    return model
