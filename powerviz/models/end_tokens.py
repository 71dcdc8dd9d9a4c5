"""The tokens that end a response: what a model's files say, which may not be the same in all of them.

Knows configurations, tokenizers and chat templates. A fine-tune often leaves the base model's end in
one file and names that of its chat in another; whatever ends a turn ends a response.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from powerviz.errors import ModelError
from powerviz.messages import say

log = logging.getLogger(__name__)

SAID = "powerviz"
"""The assistant's words where a chat template is asked how it ends a turn."""


def end_tokens(
    model: Any, tokenizer: Any, name: str, vocab_size: int, eos: str | None = None
) -> frozenset[int]:
    """The ids of the tokens that end a response; `eos` names the only one, whatever the files say.

    They are those of the first of generation settings, configuration and tokenizer that names any;
    and of what the others name, and the chat template puts behind a turn, those that are special
    tokens: a library's default for the configuration may be any word of this vocabulary. Where that
    adds some, the log says which. Raises `ModelError` if there is none.
    """
    if eos is not None:
        chosen = tokenizer.convert_tokens_to_ids(eos)
        if chosen is None or chosen == tokenizer.unk_token_id:
            raise ModelError("eos", say("eos-no-token", eos=repr(eos)))
        return frozenset({chosen})
    named = {place: ids for place, ids in _named(model, tokenizer, vocab_size) if ids}
    if not named:
        raise ModelError("eos", say("eos-not-named"))
    special = _special(tokenizer)
    (_, found), *others = named.items()
    more = {place: (ids & special) - found for place, ids in others}
    if any(more.values()):
        _tell(name, tokenizer, named, frozenset(found.union(*more.values())))
    return frozenset(found.union(*more.values()))


def turn_end(tokenizer: Any) -> int | None:
    """The special token that the chat template puts behind what an assistant has said, if any."""
    if not getattr(tokenizer, "chat_template", None):
        return None
    return end_of_turn(
        lambda turns: str(tokenizer.apply_chat_template(turns, tokenize=False)),
        lambda text: tokenizer(text, add_special_tokens=False)["input_ids"],
        _special(tokenizer),
    )


def end_of_turn(
    write: Callable[[list[dict[str, str]]], str],
    read: Callable[[str], Sequence[int]],
    special: frozenset[int],
) -> int | None:
    """The special token behind an assistant's words, where `write` puts turns in a chat template."""
    turns = [{"role": "user", "content": SAID}, {"role": "assistant", "content": SAID}]
    try:
        behind = read(write(turns).rpartition(SAID)[2].lstrip())
    except Exception:  # Templates are programs, which refuse in ways of their own.
        log.debug("The chat template does not say how a turn ends", exc_info=True)
        return None
    return behind[0] if behind and behind[0] in special else None


def _named(model: Any, tokenizer: Any, size: int) -> Iterator[tuple[str, frozenset[int]]]:
    config = model.config
    holders = {
        "generation settings": getattr(model, "generation_config", None),
        "configuration": config,
        "the text model's configuration": config.get_text_config(decoder=True),
        "tokenizer": tokenizer,
    }
    for place, holder in holders.items():
        ids = getattr(holder, "eos_token_id", None)
        listed = ids if isinstance(ids, (list, tuple)) else [ids]
        yield place, frozenset(i for i in listed if isinstance(i, int) and 0 <= i < size)
    end = turn_end(tokenizer)
    yield "chat template", frozenset(() if end is None or end >= size else (end,))


def _special(tokenizer: Any) -> frozenset[int]:
    added = getattr(tokenizer, "added_tokens_decoder", {})
    marked = {id for id, token in added.items() if getattr(token, "special", False)}
    unknown = {getattr(tokenizer, "unk_token_id", None)}
    return frozenset({*getattr(tokenizer, "all_special_ids", ()), *marked} - unknown)


def _tell(
    name: str, tokenizer: Any, named: dict[str, frozenset[int]], ends: frozenset[int]
) -> None:
    def spelled(ids: frozenset[int]) -> str:
        return " ".join(str(tokenizer.convert_ids_to_tokens(token)) for token in sorted(ids))

    places = ", ".join(f"{place}: {spelled(ids)}" for place, ids in named.items())
    log.warning(
        "%s: its files name different tokens as the end (%s). Each of these ends a response: %s. "
        "Another choice is made with eos.",
        name,
        places,
        spelled(ends),
    )
