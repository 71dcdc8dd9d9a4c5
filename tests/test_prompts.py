"""A question becomes the tokens that the model was trained to read."""

import logging
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from transformers import PreTrainedTokenizerFast

import powerviz as pv
from powerviz import prompts
from powerviz.errors import ModelError, PromptError, SettingError
from powerviz.messages import Message, say
from powerviz.models import TransformersModel
from powerviz.prompts import TEMPLATES, has_chat_template, usual_template, worded
from tests.cli.command import same_result
from tests.models.families import build_model
from tests.refusals import refuses

VOCAB = {"<s>": 0, "<user>": 1, "<model>": 2, "Why": 3, "?": 4, "<unk>": 5, "<system>": 6, "Hm": 7}
TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}"
    "{% if message.role == 'system' %}<system>{% elif message.role == 'user' %}<user>"
    "{% else %}<model>{% endif %}{{ message.content }}{% endfor %}"
    "{% if add_generation_prompt %}<model>{% endif %}"
)
BARE = TEMPLATE.removeprefix("{{ bos_token }}")
NO_SYSTEM = "{% if messages[0].role == 'system' %}{{ raise_exception('no system') }}{% endif %}"


def model(
    template: str | None = TEMPLATE, begins_by_itself: bool = True, name: str = "chatty"
) -> TransformersModel:
    tokenizer = Tokenizer(models.WordLevel(VOCAB, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.add_special_tokens(["<s>", "<user>", "<model>", "<system>"])
    if begins_by_itself:
        tokenizer.post_processor = processors.TemplateProcessing(
            single="<s> $A", special_tokens=[("<s>", 0)]
        )
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<s>", unk_token="<unk>", chat_template=template
    )
    return TransformersModel(build_model("llama"), fast, name)


@pytest.fixture(autouse=True)
def told_anew() -> Iterator[None]:
    prompts._say_once.cache_clear()
    yield


@pytest.mark.parametrize("template", [TEMPLATE, BARE])
@pytest.mark.parametrize("begins_by_itself", [True, False])
def test_a_chat_begins_as_its_template_says_however_the_tokenizer_goes_about_it(
    begins_by_itself: bool, template: str
) -> None:
    chatty = model(template, begins_by_itself)
    made = pv.prompt(chatty, "Why?", "chat")
    assert made.tokens == (*((0,) if template == TEMPLATE else ()), 1, 3, 4, 2)
    assert pv.sample(chatty, made, "greedy", max_new_tokens=2).started.prompt_tokens == made.tokens


def test_plain_text_begins_once_even_if_it_says_so_itself() -> None:
    assert model(None).encode("<s> Why?") == model(None).encode("Why?") == [0, 3, 4]
    assert model(None, begins_by_itself=False).encode("<s> Why?") == [0, 3, 4]


@pytest.mark.parametrize("ends", ["<s> $A <user>", "<s> $A"])
@pytest.mark.parametrize("template", [None, TEMPLATE, BARE, "<s>" + BARE])
def test_no_prompt_begins_twice_or_is_ended(template: str | None, ends: str) -> None:
    chatty = model(template)
    chatty.tokenizer.eos_token = "<user>"
    chatty.tokenizer.backend_tokenizer.post_processor = processors.TemplateProcessing(
        single=ends, special_tokens=[("<s>", 0), ("<user>", 1)]
    )
    for name in TEMPLATES:
        if "chat" in name and template is None:
            continue
        for question in ('def f(x):\n    """Why?"""', '<s>\ndef f(x):\n    """Why?"""'):
            made = pv.prompt(chatty, question, name)
            assert made.tokens.count(0) == (template != BARE or "chat" not in name)
            assert made.tokens[-1] != 1
            run = pv.sample(chatty, made, "greedy", max_new_tokens=1)
            assert run.started.prompt_tokens == made.tokens


def test_every_template_is_a_wording_with_or_without_the_chat_template() -> None:
    chatty = model()
    question = 'def f(x):\n    """Why?"""'
    for name in TEMPLATES:
        text = pv.prompt(chatty, question, name).text
        assert text.endswith("<model>") == ("chat" in name)
        assert ("\\boxed{}" in text) == name.startswith("math")
        assert ("LETTER" in text) == name.startswith("choice")
    assert pv.prompt(chatty, " Why?", "raw").text == " Why?"


def test_a_model_is_asked_as_the_catalogue_says_else_in_its_chat_else_as_it_is() -> None:
    assert usual_template(model(name="Qwen/Qwen2.5-7B")) == "math"
    assert usual_template(model(name="microsoft/Phi-3.5-mini-instruct")) == "math_chat"
    assert usual_template(model(None, name="microsoft/Phi-3.5-mini-instruct")) == "raw"
    assert usual_template(model()) == "chat"
    assert usual_template(model(None)) == "raw"
    assert pv.prompt(model(), "Why?").tokens == (0, 1, 3, 4, 2)


def test_a_model_without_a_chat_template_says_so() -> None:
    assert not has_chat_template(model(template=None))
    with refuses("template-not-there", "template", SettingError):
        pv.prompt(model(template=None), "Why?", "chat")
    with refuses("template-not-there", "wrapping", SettingError):
        prompts.wrapped("Why?", "chat", model(template=None))


@pytest.mark.parametrize("template", TEMPLATES)
def test_an_empty_question_is_refused_in_any_template(template: str) -> None:
    with refuses("prompt-empty", "prompt", PromptError):
        pv.prompt(model(), "  ", template)


def test_turns_and_a_system_message_come_before_the_question() -> None:
    chatty = model()
    history = [{"role": "user", "content": "Why"}, {"role": "assistant", "content": "Hm"}]
    made = pv.prompt(chatty, "Why?", system="Hm", history=history)
    assert made.tokens == (0, 6, 7, 1, 3, 2, 7, 1, 3, 4, 2)
    system = {"role": "system", "content": "Hm"}
    messages = [system, *history, {"role": "user", "content": "Why?"}]
    assert pv.prompt(chatty, messages) == made
    assert pv.sample(chatty, messages, "greedy", max_new_tokens=1).started.prompt == made.text


def test_turns_choose_the_chat_template_of_a_model_that_is_usually_given_text() -> None:
    base = model(name="Qwen/Qwen2.5-7B")
    assert pv.prompt(base, "Why?", system="Hm").text.startswith("<s><system>Hm<user>Can you solve")


@pytest.mark.parametrize(
    ("asked", "more", "field"),
    [
        ("Why?", {"template": "raw", "system": "Hm"}, "system"),
        ("Why?", {"template": "math", "history": [{"role": "user", "content": "x"}]}, "history"),
        ("Why?", {"system": " "}, "system"),
        ("Why?", {"template": "poem"}, "template"),
        ("Why?", {"history": [{"role": "robot", "content": "x"}]}, "history"),
        ("Why?", {"history": ["Why?"]}, "history"),
        ("Why?", {"history": "Why?"}, "history"),
        ("Why?", {"history": {"role": "user", "content": "x"}}, "history"),
        ("Why?", {"history": 5}, "history"),
        ("Why?", {"system": 5}, "system"),
        ("Why?", {"system": {"role": "system"}}, "system"),
        ("Why?", {"template": ["chat"]}, "template"),
        ({"role": "user", "content": "Why?"}, {}, "prompt"),
        (torch.tensor([[4, 0]]), {}, "prompt"),
        ([3, 4], {"template": "chat"}, "template"),
        ([3, 4], {"system": "Hm"}, "system"),
        ([3, 900], {}, "prompt"),
        ([], {}, "prompt"),
        (["Why?"], {}, "prompt"),
        ([[3, 4]], {}, "prompt"),
        (b"Why?", {}, "prompt"),
        (None, {}, "prompt"),
        ({"input_ids": [3]}, {}, "prompt"),
        ([{"role": "assistant", "content": "Hm"}], {}, "prompt"),
        ([{"role": "user"}], {}, "prompt"),
        ([{"role": "user", "content": ["Why?"]}], {}, "prompt"),
        ("\ud800", {}, "prompt"),
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_refused(asked: Any, more: dict[str, Any], field: str) -> None:
    with pytest.raises((PromptError, SettingError)) as refused:
        pv.prompt(model(), asked, **more)
    assert refused.value.field == field
    assert isinstance(refused.value.message, Message) and str(refused.value)


def test_turns_for_a_model_without_a_chat_template_are_refused() -> None:
    for more in ({"system": "Hm"}, {"history": [{"role": "user", "content": "x"}]}):
        with refuses("turns-without-template", kind=SettingError):
            pv.prompt(model(None), "Why?", **more)  # type: ignore[arg-type]
    with refuses("turns-without-template", "prompt", SettingError):
        pv.prompt(model(None), [{"role": "user", "content": "Why?"}])


def test_a_chat_template_that_takes_no_system_message_says_so() -> None:
    with refuses("template-refuses", "system", SettingError, reason="no system"):
        pv.prompt(model(NO_SYSTEM + TEMPLATE), "Why?", system="Hm")


def test_token_ids_are_taken_as_they_are() -> None:
    chatty = model()
    numbers = [np.int64(4), 0, np.int32(3)]
    for ids in ([4, 0, 3], (4, 0, 3), torch.tensor([4, 0, 3]), np.array([4, 0, 3]), numbers):
        assert pv.prompt(chatty, ids).tokens == (4, 0, 3)
        run = pv.sample(chatty, ids, "greedy", max_new_tokens=2)
        assert run.started.prompt_tokens == (4, 0, 3)


@pytest.mark.parametrize("asked", ["Why?", [4, 0, 3], [{"role": "user", "content": "Why?"}]])
def test_a_run_goes_on_however_its_prompt_was_given(asked: Any) -> None:
    for chatty in (model(BARE), model()):
        run = pv.power_sample(chatty, asked, num_steps=2, block_size=2, max_new_tokens=4)
        begun = pv.Run.from_events(run.events[: len(run.events) // 2])
        rest = list(pv.resume(chatty, begun))
        same_result(pv.Run.from_events([*begun.events, *rest]), run)


def test_a_model_and_a_prompt_that_changed_places_are_told() -> None:
    chatty = model()
    with refuses("model-is-name", "model", ModelError):
        pv.power_sample("pocket", "Why?")  # type: ignore[arg-type]
    with refuses("prompt-is-model", "prompt", PromptError):
        pv.power_sample(chatty, chatty)  # type: ignore[arg-type]
    with pytest.raises(ModelError) as caught:
        pv.power_sample({}, "Why?")  # type: ignore[arg-type]
    assert caught.value.message == say("model-of-other-kind", kind="dict")


def test_plain_text_for_a_model_that_chats_is_warned_of_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    chatty = model()
    with caplog.at_level(logging.WARNING, "powerviz"):
        pv.prompt(chatty, "Why?", "math")
        pv.prompt(chatty, "Why?", "math")
        assert [record.message.count("chat template") for record in caplog.records] == [1]
        pv.sample(chatty, "Why?", "greedy", max_new_tokens=1)
        assert len(caplog.records) == 2
        caplog.clear()
        pv.prompt(chatty, "Why?")
        pv.prompt(model(None), "Why?", "raw")
        pv.prompt(model(name="Qwen/Qwen2.5-7B"), "Why?", "raw")
    assert not caplog.records


def test_turns_are_read_from_json_and_json_lines() -> None:
    turns = [{"role": "user", "content": "Why?"}, {"role": "assistant", "content": "Hm"}]
    array = '[{"role": "user", "content": "Why?"}, {"role": "assistant", "content": "Hm"}]'
    lines = '{"role": "user", "content": "Why?"}\n\n{"role": "assistant", "content": "Hm"}\n'
    assert prompts.read_turns(array) == prompts.read_turns(lines) == turns
    assert prompts.read_turns(f'{{"messages": {array}}}') == turns
    for broken, code in {
        "": "history-empty",
        "hello": "history-no-json",
        "[" * 100_000: "history-no-json",
        "3": "history-no-list",
        "[1]": "turn-no-object",
        '{"role": "user"}': "turn-lacks",
        '[{"role": 1}]': "turn-lacks",
        '[{"role": 1, "content": ""}]': "turn-of-other-role",
        '[{"role": "user", "content": 1}]': "turn-without-text",
    }.items():
        with refuses(code, "history", SettingError):
            prompts.read_turns(broken)


def test_two_models_read_alike_what_both_write_in_the_same_tokens(tmp_path: Path) -> None:
    made = pv.prompt(model(BARE), "Why?", "chat")
    assert prompts.read_alike(model(), made) and prompts.read_alike(model(None, False), made)
    assert not prompts.read_alike(pv.load_model("pocket"), made)


def test_the_signature_is_the_line_of_the_last_function() -> None:
    question = 'def one( a ):  \n  """First."""\n\ndef two(b: int) -> int:\n    """\n    Second.\n    """\n'
    found = worded(question, "function")
    assert "two(b: int) -> int" in found and "one( a )" not in found.split("Second.")[0]


@pytest.mark.parametrize("unit", ["def ", "def  f", "def :", '"""', "'''", " ", "def\n"])
def test_no_text_makes_the_search_for_a_function_slow(unit: str) -> None:
    text = "def " + unit * (1_000_000 // len(unit))
    began = time.process_time()
    with suppress(SettingError):
        worded(text, "function")
    assert time.process_time() - began < 2
