"""Which tokens end a response, where a model's files do not agree on it."""

import logging
from typing import Any

import pytest
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import PreTrainedTokenizerFast

from powerviz.errors import ModelError
from powerviz.models import TransformersModel
from powerviz.models.end_tokens import turn_end
from tests.models.families import build_model
from tests.refusals import refuses

VOCAB = ["</s>", "<end>", "<user>", "<model>", "Why", "?", "<unk>", "<pad>", "powerviz"]
CHATML = (
    "{% for m in messages %}<{{ 'model' if m.role == 'assistant' else m.role }}>\n"
    "{{ m.content }}<end>\n{% endfor %}{% if add_generation_prompt %}<model>\n{% endif %}"
)
NO_END = "{% for m in messages %}<user>{{ m.content }} {% endfor %}"


def loaded(
    generation: Any, config: Any, tokenizer: str | None, template: str | None = None, **more: Any
) -> TransformersModel:
    model = build_model("llama")
    model.config.eos_token_id = config
    model.generation_config.eos_token_id = generation
    words = Tokenizer(
        models.WordLevel({word: i for i, word in enumerate(VOCAB)}, unk_token="<unk>")
    )
    words.pre_tokenizer = pre_tokenizers.Whitespace()
    words.add_special_tokens(["</s>", "<end>", "<user>", "<model>", "<pad>"])
    fast = PreTrainedTokenizerFast(
        tokenizer_object=words, eos_token=tokenizer, unk_token="<unk>", chat_template=template
    )
    return TransformersModel(model, fast, "tuned", **more)


@pytest.mark.parametrize(
    ("generation", "config", "tokenizer", "template", "ends"),
    [
        (0, 0, "</s>", None, {0}),
        ([0, 1], 0, "</s>", CHATML, {0, 1}),
        (0, 0, "</s>", CHATML, {0, 1}),  # the chat's own end is named nowhere
        (0, 0, "<end>", None, {0, 1}),  # only the tokenizer was changed
        (1, 0, "</s>", None, {0, 1}),  # only the generation settings were
        (None, None, "</s>", CHATML, {0, 1}),
        (None, None, None, CHATML, {1}),
        (0, 4, "</s>", None, {0}),  # a library's default, which is a word here
        (4, 0, "</s>", None, {0, 4}),  # but said in so many words, a word may end it
        (0, 9999, "</s>", None, {0}),
        (0, 0, "</s>", NO_END, {0}),
        (0, 0, "</s>", "{{ raise_exception('no') }}", {0}),
    ],
)
def test_all_that_ends_a_turn_ends_a_response(
    generation: Any,
    config: Any,
    tokenizer: str | None,
    template: str | None,
    ends: set[int],
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.WARNING, "powerviz"):
        assert loaded(generation, config, tokenizer, template).eos_ids == ends
    first = next((one for one in (generation, config) if one is not None), None)
    said = set(first) if isinstance(first, list) else {first} - {None}
    lines = [r.message for r in caplog.records if "different tokens as the end" in r.message]
    assert len(lines) == (bool(said) and said != ends or (not said and len(ends) > 1))
    assert not lines or all(VOCAB[token] in lines[0] for token in ends)


def test_the_argument_goes_before_all_of_them() -> None:
    assert loaded(0, 0, "</s>", CHATML, eos="<end>").eos_ids == {1}


def test_a_model_that_names_no_end_anywhere_is_refused() -> None:
    with refuses("eos-not-named", "eos", ModelError):
        loaded(None, None, None, NO_END)


def test_a_turn_ends_with_the_special_token_behind_it() -> None:
    assert turn_end(loaded(0, 0, "</s>", CHATML).tokenizer) == 1
    assert turn_end(loaded(0, 0, "</s>", CHATML.replace("<end>", "")).tokenizer) is None
    assert turn_end(loaded(0, 0, "</s>", None).tokenizer) is None
