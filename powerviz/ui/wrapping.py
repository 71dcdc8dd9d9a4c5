"""How a question becomes the prompt that the model reads.

Knows strings, and chat templates where a model's tokenizer has one.
"""

from typing import Any

from powerviz.errors import PromptError, SettingError
from powerviz.evaluation.wording import worded
from powerviz.models.protocol import LanguageModel

WRAPPINGS = {
    "raw": "As it is",
    "math": "The paper's math wording",
    "chat": "The model's chat template",
    "math_chat": "The paper's math wording, in the chat template",
}
CHAT = ("chat", "math_chat")
"""Those that need a model with a chat template."""


def has_chat_template(model: LanguageModel) -> bool:
    return bool(getattr(_tokenizer(model), "chat_template", None))


def wrapped(question: str, wrapping: str, model: LanguageModel) -> str:
    """The prompt as text. Raises `PromptError` or `SettingError`."""
    if not question.strip():
        raise PromptError("prompt", "is empty; type a question or pick an example")
    if wrapping == "raw":
        return question
    if wrapping == "math":
        return worded(question, "math")
    if wrapping not in CHAT:
        raise SettingError("wrapping", f"{wrapping!r} is none; use {', '.join(WRAPPINGS)}")
    if not has_chat_template(model):
        raise SettingError("wrapping", f"{model.name} has no chat template; choose another")
    tokenizer = _tokenizer(model)
    content = worded(question, "math") if wrapping == "math_chat" else question
    messages = [{"role": "user", "content": content}]
    text = str(tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True))
    # Where reading a text puts the first token there anyway, the template's own would be a second.
    begins_by_itself = tokenizer("a")["input_ids"][:1] == [tokenizer.bos_token_id]
    return text.removeprefix(tokenizer.bos_token) if begins_by_itself else text


def _tokenizer(model: LanguageModel) -> Any:
    """The tokenizer of a model that has one; None for the others."""
    return getattr(model, "tokenizer", None)
