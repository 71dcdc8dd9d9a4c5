"""Texts of tokens that end a response, by which a server that does not name its ends is asked for them."""

from collections.abc import Callable, Sequence

ENDS: tuple[str, ...] = (
    "<|endoftext|>",
    "<|im_end|>",
    "<|eot_id|>",
    "<|eom_id|>",
    "<|end_of_text|>",
    "<|end|>",
    "<end_of_turn>",
    "<|return|>",
    "</s>",
    "<EOS>",
    "<eos>",
    "<EOT>",
)


def known_ends(split: Callable[[str], Sequence[int]], *named: str) -> frozenset[int]:
    """Tokens that have one of these texts, or a named one, all to themselves."""
    found = [split(one) for one in dict.fromkeys((*named, *ENDS)) if one]
    return frozenset(one[0] for one in found if len(one) == 1)
