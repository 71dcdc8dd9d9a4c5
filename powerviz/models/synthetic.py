"""Untrained models that behave, to an engine, like trained ones.

A small randomly initialised Llama whose output head is scaled up: it knows nothing, but it is a
real transformer with a real tokenizer, and its next-token distributions are as peaked (or as flat)
as asked for. Benchmarks and tests use it where what is said does not matter.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from tokenizers import Tokenizer, decoders, pre_tokenizers
from tokenizers.models import WordLevel

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerFast

WORDS = """
the a one two three four five six seven eight nine ten so then now first next if and or not has had
gives takes buys finds loses eats keeps makes counts more less left each all both is are was apples
pears coins books cups days hours Anna Ben Carla Dan Eva answer step think check total sum half
twice again , . : ? = + - 0 1 2 3 4 5 6 7 8 9
"""
EOS, UNKNOWN = "</s>", "<unk>"


@dataclass(frozen=True)
class Synthetic:
    """How a synthetic model is made; `sharpness` is the standard deviation of its logits."""

    sharpness: float
    layers: int = 4
    width: int = 128
    seed: int = 0


SYNTHETIC_MODELS = {
    # About 0.05 nats per token: as sure of itself as a small model of texts it was trained on.
    "synthetic-peaked": Synthetic(sharpness=80.0),
    "synthetic-flat": Synthetic(sharpness=3.0),
}


@contextmanager
def synthetic_folder(name: str) -> Iterator[Path]:
    """The named model, saved in a temporary folder for as long as the context lasts.

    transformers shows no progress bars meanwhile: there is nothing to wait for.
    """
    from transformers.utils import logging

    bars_were_shown = logging.is_progress_bar_enabled()
    logging.disable_progress_bar()
    try:
        with tempfile.TemporaryDirectory(prefix="powerviz-") as folder:
            save_synthetic_model(Path(folder), SYNTHETIC_MODELS[name])
            yield Path(folder)
    finally:
        if bars_were_shown:
            logging.enable_progress_bar()


def save_synthetic_model(folder: Path, recipe: Synthetic) -> None:
    """Build the model from its seed and save it, tokenizer included, as transformers would."""
    from transformers import LlamaConfig, LlamaForCausalLM

    tokenizer = word_tokenizer()
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        initializer_range=0.1,
        hidden_size=recipe.width,
        intermediate_size=3 * recipe.width,
        num_hidden_layers=recipe.layers,
        num_attention_heads=4,
        num_key_value_heads=4,
        max_position_embeddings=4096,
        bos_token_id=None,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=None,
        tie_word_embeddings=False,
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(recipe.seed)
        model = LlamaForCausalLM(config)
        torch.nn.init.normal_(model.lm_head.weight, std=recipe.sharpness / recipe.width**0.5)
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)


def word_tokenizer() -> "PreTrainedTokenizerFast":
    """One token for each word of `WORDS`; anything else is read as `<unk>`."""
    from transformers import PreTrainedTokenizerFast

    vocab = {word: index for index, word in enumerate([EOS, UNKNOWN, *WORDS.split()])}
    tokenizer = Tokenizer(WordLevel(vocab, unk_token=UNKNOWN))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Whitespace(), pre_tokenizers.Digits(individual_digits=True)]
    )
    tokenizer.decoder = decoders.WordPiece(prefix="##", cleanup=True)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        eos_token=EOS,
        unk_token=UNKNOWN,
        clean_up_tokenization_spaces=False,
    )
