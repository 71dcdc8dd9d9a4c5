"""A question becomes the prompt that the model was trained to read."""

from types import SimpleNamespace
from typing import Any

import pytest
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from transformers import PreTrainedTokenizerFast

from powerviz.errors import PromptError, SettingError
from powerviz.ui.wrapping import has_chat_template, wrapped

VOCAB = {"<s>": 0, "<user>": 1, "<model>": 2, "Why": 3, "?": 4, "<unk>": 5}
TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}<user>{{ message.content }}{% endfor %}"
    "{% if add_generation_prompt %}<model>{% endif %}"
)


def model(template: str | None = TEMPLATE, begins_by_itself: bool = True) -> Any:
    tokenizer = Tokenizer(models.WordLevel(VOCAB, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.add_special_tokens(["<s>", "<user>", "<model>"])
    if begins_by_itself:
        tokenizer.post_processor = processors.TemplateProcessing(
            single="<s> $A", special_tokens=[("<s>", 0)]
        )
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<s>", unk_token="<unk>", chat_template=template
    )
    return SimpleNamespace(name="chatty", tokenizer=fast)


@pytest.mark.parametrize("begins_by_itself", [True, False])
def test_a_chat_begins_once_however_the_tokenizer_goes_about_it(begins_by_itself: bool) -> None:
    chatty = model(begins_by_itself=begins_by_itself)
    text = wrapped("Why?", "chat", chatty)
    assert chatty.tokenizer(text)["input_ids"] == [0, 1, 3, 4, 2]


def test_a_model_without_a_chat_template_says_so() -> None:
    assert not has_chat_template(model(template=None))
    with pytest.raises(SettingError, match="chat template"):
        wrapped("Why?", "chat", model(template=None))


def test_the_other_wrappings_need_no_template() -> None:
    assert wrapped(" Why?", "raw", model()) == " Why?"
    assert "Why?" in wrapped(" Why?", "math", model()) and "boxed" in wrapped(
        "Why?", "math", model()
    )


def test_an_empty_question_is_refused_in_any_wrapping() -> None:
    with pytest.raises(PromptError, match="empty"):
        wrapped("  ", "math", model())
