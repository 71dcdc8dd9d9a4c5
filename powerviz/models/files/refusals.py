"""Reasons why transformers does not load a checkpoint, in our words.

Knows what transformers, safetensors and torch say when something is wrong. Knows nothing of devices.
"""

import torch

from powerviz.messages import Message, say


def why_not_loaded(name: str, error: Exception) -> Message:
    """The reason why a model was not built, or its weights were not read."""
    text = str(error)
    if "Unrecognized configuration class" in text:
        return say("model-not-causal", model=name)
    if wants_its_own_code(error):
        return own_code(name)
    if "ignore_mismatched_sizes" in text:
        return say("weights-of-other-shapes", model=name)
    if "deserializing header" in text:
        return say("weights-damaged", model=name)
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return say("model-beyond-memory", model=name)
    return say("model-does-not-load", model=name, reason=first_line(error))


def why_no_tokenizer(name: str, error: Exception) -> Message:
    """The reason why there is no tokenizer."""
    if wants_its_own_code(error):
        return own_code(name)
    if "instantiate the backend tokenizer" in str(error):
        return say("tokenizer-not-there", model=name)
    return say("tokenizer-does-not-load", model=name, reason=first_line(error))


def wants_its_own_code(error: Exception) -> bool:
    """Whether the checkpoint brings code, which is not run."""
    return "trust_remote_code" in str(error)


def own_code(name: str) -> Message:
    """Refuse a checkpoint that brings code."""
    return say("model-needs-own-code", model=name)


def first_line(error: Exception) -> str:
    """The first line of an error, or two where it ends in a colon."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    if not lines:
        return type(error).__name__
    return " ".join(lines[:2]) if lines[0].endswith(":") else lines[0]
