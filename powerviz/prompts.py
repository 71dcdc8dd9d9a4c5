"""Prompts: from a question, a conversation or token ids to the tokens that a model reads.

Knows the wordings that are put around a question, chat templates where a model has one,
and what the catalogue says of a model. Knows nothing of sampling. The wordings are those of Karan &
Du (2025, arXiv:2510.14901), from the code they published. Two differ where theirs slips: their math
wording prints the braces of `\\boxed{}` twice, and their options are shuffled by one stream for the
whole set (here by each question).

A template is a wording, the model's chat template, or a wording inside of it. A chat template writes
the special tokens itself, so its text is read without any that the tokenizer would add; plain text is
read with them, and begins with one beginning-of-sequence token at most.

It has more than 300 lines because wordings, templates and their checks decide together what a model reads.
"""

import json
import logging
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from numbers import Integral
from typing import Any

from powerviz.errors import PowerVizError, PromptError, SettingError
from powerviz.json_faults import json_reason
from powerviz.messages import Message, say
from powerviz.models.catalogue import find_in_catalogue
from powerviz.models.files.lora import split_name
from powerviz.models.protocol import LanguageModel, Offers

log = logging.getLogger(__name__)

Turn = Mapping[str, str]
"""One turn of a conversation: its `role` and its `content`."""

MATH = (
    "Can you solve the following math problem? {question} Please reason step by step, and put "
    "your final answer within \\boxed{{}}."
)
CHOICE = (
    "Answer the following multiple choice question. The last line of your response should be of "
    "the following format: '\\boxed{{$LETTER}}' (without quotes) where LETTER is one of {letters} (ex. "
    "'\\boxed{{A}}'). Think step by step before answering.\n\n{question}"
)
FOUR_LETTERS = "ABCD"
FUNCTION = (
    "Write a Python function `{signature}` to solve the following problem:\n"
    "{description}\n{question}"
)
WORDINGS = {
    "raw": "{question}",
    "math": MATH,
    "choice": CHOICE,
    "function": FUNCTION,
}
CHAT = {"chat": "raw", "math_chat": "math", "choice_chat": "choice"}
"""The templates that need a model with a chat template, each with the wording inside of it."""
TEMPLATES = {name: say(f"wording-{name.replace('_', '-')}") for name in (*WORDINGS, *CHAT)}
"""All templates, with their titles on the page."""
ROLES = ("system", "user", "assistant", "tool")
SIGNATURE = re.compile(r"def[ \t]++(\S.*):")
DOCSTRING = re.compile(r"(?:\"\"\"|''')(.*?)(?:\"\"\"|''')", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Prompt:
    """A text, and the tokens as which one model reads it."""

    text: str
    tokens: tuple[int, ...]


Asked = str | Prompt | Sequence[int] | Sequence[Turn]
"""Text, a prompt that is made already, token ids, or the turns of a conversation."""


def prompt(
    model: LanguageModel,
    asked: Asked,
    template: str | None = None,
    system: str | None = None,
    history: Sequence[Turn] = (),
) -> Prompt:
    """Make the prompt that the model reads.

    `asked` is a question, or the turns of a conversation whose last is the question (they go into
    the chat template), or token ids, which are taken as they are. `template` is one of `TEMPLATES`;
    without one it is the model's usual one (see `usual_template`). `system` is a message put before
    the conversation and `history` its earlier turns; both need a chat template. Raises `PromptError`
    or `SettingError`.
    """
    check_template(template)
    check_system(system)
    history = _listed_turns(history)
    match _told(asked):
        case Prompt() as made:
            _refuse_beside(template, system, history, say("not-around-made-prompt"))
            return made
        case [int(), *_] as ids:
            _refuse_beside(template, system, history, say("not-around-token-ids"))
            return _of_ids(model, ids)
        case [dict(), *_] as turns:
            before, question = [*turns[:-1]], turns[-1]["content"]
            _check_turns(turns, "prompt")
            if turns[-1]["role"] == "assistant":
                raise PromptError("prompt", say("prompt-ends-with-assistant"))
            last = turns[-1]["role"]
        case question:
            before, last = [], "user"
    if not question.strip():
        raise PromptError("prompt", say("prompt-empty"))
    check_sound(question)
    question = _without_beginning(model, question)
    turns_asked = bool(before or system or history or isinstance(asked, (list, tuple)))
    chosen = _chosen(model, template, turns_asked)
    if chosen not in CHAT:
        if turns_asked:
            field = "system" if system else "history" if history else "prompt"
            raise SettingError(field, _no_turns(model, chosen))
        _warn_of_plain_text(model, chosen)
        text = worded(question, chosen)
        return Prompt(text, tuple(model.encode(text)))
    _check_turns(history, "history")
    if system and any(turn["role"] == "system" for turn in (*history, *before)):
        raise SettingError("system", say("system-given-twice"))
    first = [{"role": "system", "content": system}] if system else []
    content = worded(question, CHAT[chosen])
    turns = [*first, *map(dict, history), *before, {"role": last, "content": content}]
    return _in_chat_template(model, turns, "system" if system else "template")


def plain(model: LanguageModel, asked: Asked) -> Prompt:
    """The prompt of text as it stands, or of anything else that `prompt` takes, as it does.

    Raises `PromptError` or `SettingError`.
    """
    if not isinstance(asked, str):
        return prompt(model, asked)
    _warn_of_plain_text(model, "raw")
    return Prompt(asked, tuple(model.encode(asked)))


def wrapped(question: str, wrapping: str, model: LanguageModel) -> Prompt:
    """`prompt` for a form, whose field is called `wrapping`. Raises `PromptError` or `SettingError`."""
    try:
        return prompt(model, question, wrapping)
    except SettingError as error:
        raise SettingError("wrapping", error.message) from None


def worded(question: str, wording: str, letters: str = "") -> str:
    """The question in one of the `WORDINGS`; `function` wants a Python function to complete.

    `letters` are those of its options, which the wording of multiple choice names: A to D where
    nobody knows. Raises `SettingError` (field `wording`).
    """
    if wording not in WORDINGS:
        raise SettingError(
            "wording", say("wording-unknown", given=repr(wording), known=", ".join(WORDINGS))
        )
    if wording == "raw":
        return question
    if wording != "function":
        letters = " and ".join(letters) if len(letters) == 2 else letters or FOUR_LETTERS
        return WORDINGS[wording].format(question=question.strip(), letters=letters)
    lines = (SIGNATURE.fullmatch(line.rstrip()) for line in question.splitlines())
    signatures = [line[1] for line in lines if line]
    docstrings = DOCSTRING.findall(question)
    if not signatures or not docstrings:
        raise SettingError("wording", say("wording-for-functions"))
    description = "\n".join(line.strip() for line in docstrings[-1].split("\n"))
    return FUNCTION.format(signature=signatures[-1], description=description, question=question)


def check_template(template: str | None, field: str = "template") -> None:
    """Check a template, None being the usual one. Raises `SettingError`."""
    if template is not None and not (isinstance(template, str) and template in TEMPLATES):
        raise SettingError(
            field, say("wording-unknown", given=repr(template), known=", ".join(TEMPLATES))
        )


def check_system(system: str | None) -> None:
    """Check a system message, None being no message. Raises `SettingError`."""
    if system is not None and not isinstance(system, str):
        raise SettingError("system", say("system-no-text", kind=type(system).__name__))
    if system is not None and not system.strip():
        raise SettingError("system", say("system-empty"))


def wording_of(template: str) -> str:
    """The wording that a template puts around a question."""
    return CHAT.get(template, template)


def has_chat_template(model: LanguageModel) -> bool:
    return Offers(model).chat_template is not None


def usual_template(model: LanguageModel, name: str | None = None) -> str:
    """How a model is asked if nobody says otherwise.

    As the catalogue says, where it knows `name` (by default the model's), or the base of an adapter; else in
    the model's chat template, where it has one; else as it is.
    """
    named = model.name if name is None else name
    known = find_in_catalogue((split_name(named) or (named,))[0])
    chat = has_chat_template(model)
    if known and (chat or known.wording not in CHAT):
        return known.wording
    return "chat" if chat else "raw"


def read_alike(model: LanguageModel, made: Prompt) -> bool:
    """Whether the model reads the text of a prompt, made for it or for another, in these tokens."""
    return Offers(model).reads(made.text, made.tokens)


def read_turns(data: str) -> list[Turn]:
    """The turns in a JSON array, or one on each line (JSON Lines). Raises `SettingError` (`history`)."""
    if not data.strip():
        raise SettingError("history", say("history-empty"))
    try:
        try:
            found = json.loads(data)
        except json.JSONDecodeError:
            found = [json.loads(line) for line in data.splitlines() if line.strip()]
    except (ValueError, RecursionError) as error:
        told = say("history-no-json", reason=json_reason(error))
        raise SettingError("history", told) from None
    if isinstance(found, dict):
        found = found.get("messages", [found])
    if not isinstance(found, list) or not found:
        raise SettingError("history", say("history-no-list"))
    _check_turns(found, "history")
    return found


def check_sound(text: str) -> None:
    """Raises `PromptError` if there are characters in it that no tokenizer can read."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise PromptError("prompt", say("prompt-no-unicode")) from None


def _told(asked: object) -> Any:
    """Make sure of the kind of a prompt: text, a prompt, a list of ids or of turns."""
    if isinstance(asked, (str, Prompt)):
        return asked
    if hasattr(asked, "vocab_size"):
        raise PromptError("prompt", say("prompt-is-model"))
    if hasattr(asked, "tolist"):
        asked = asked.tolist()
    if isinstance(asked, Mapping) and {"role", "content"} & asked.keys():
        raise PromptError("prompt", say("prompt-is-one-message"))
    if isinstance(asked, Mapping):
        raise PromptError("prompt", say("prompt-is-mapping"))
    if not isinstance(asked, Sequence) or isinstance(asked, (bytes, bytearray)):
        raise PromptError("prompt", say("prompt-of-other-kind", kind=type(asked).__name__))
    if not asked:
        raise PromptError("prompt", say("prompt-empty"))
    if all(isinstance(one, Integral) and not isinstance(one, bool) for one in asked):
        return [int(one) for one in asked]  # numpy's, too
    if all(isinstance(one, Mapping) for one in asked):
        _check_turns(asked, "prompt")
        return [dict(one) for one in asked]
    if all(isinstance(one, str) for one in asked):
        raise PromptError("prompt", say("prompt-is-texts"))
    if all(isinstance(one, (list, tuple)) for one in asked):
        raise PromptError("prompt", say("prompt-is-lists"))
    raise PromptError("prompt", say("prompt-is-other-list"))


def _without_beginning(model: LanguageModel, question: str) -> str:
    """The text without a beginning-of-sequence token written before it: what is put around it brings its own.

    One alone is left: there is nothing else to ask with.
    """
    begin = Offers(model).begin_text
    begun = question.lstrip()
    rest = begun.removeprefix(begin) if begin else begun
    return rest if rest != begun and rest.strip() else question


def _refuse_beside(
    template: str | None, system: str | None, history: Sequence[Turn], why: Message
) -> None:
    given = {"template": template not in (None, "raw"), "system": system, "history": history}
    for field, there in given.items():
        if there:
            raise SettingError(field, why)


def _of_ids(model: LanguageModel, ids: Sequence[int]) -> Prompt:
    if not all(0 <= token < model.vocab_size for token in ids):
        told = say("prompt-of-other-ids", model=model.name, most=str(model.vocab_size - 1))
        raise PromptError("prompt", told)
    return Prompt(model.decode(ids), tuple(ids))


def _chosen(model: LanguageModel, template: str | None, turns: bool) -> str:
    usual = usual_template(model) if template is None else template
    if template is None and turns and usual not in CHAT and has_chat_template(model):
        return next((chat for chat, wording in CHAT.items() if wording == usual), "chat")
    if usual in CHAT and not has_chat_template(model):
        raise SettingError("template", say("template-not-there", model=model.name))
    return usual


def _no_turns(model: LanguageModel, template: str) -> Message:
    if has_chat_template(model):
        return say("turns-in-plain-text", template=repr(template))
    return say("turns-without-template", model=model.name)


def _listed_turns(history: object) -> Sequence[Any]:
    """Raises `SettingError`."""
    if history is None:
        return ()
    if not isinstance(history, Sequence) or isinstance(history, (str, bytes)):
        raise SettingError("history", say("history-no-list"))
    return history


def _check_turns(turns: Sequence[Any], field: str) -> None:
    """Raises `SettingError` or `PromptError`."""
    kind = PromptError if field == "prompt" else SettingError
    for number, turn in enumerate(turns, start=1):
        if not isinstance(turn, Mapping):
            raise kind(field, say("turn-no-object", turn=str(number)))
        for name in ("role", "content"):
            if name not in turn:
                raise kind(field, say("turn-lacks", turn=str(number), name=name))
        if turn["role"] not in ROLES:
            told = say("turn-of-other-role", turn=str(number), known=", ".join(ROLES))
            raise kind(field, told)
        if not isinstance(turn["content"], str):
            raise kind(field, say("turn-without-text", turn=str(number)))
        check_sound(turn["content"])


def _in_chat_template(model: LanguageModel, turns: list[dict[str, Any]], field: str) -> Prompt:
    offered = Offers(model)
    try:
        text = offered.chat_text(turns)
    except PowerVizError:  # A server has told what is wrong with itself.
        raise
    except Exception as error:  # Templates are programs, which refuse in ways of their own.
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0][:200]
        raise SettingError(
            field, say("template-refuses", model=model.name, reason=reason)
        ) from error
    tokens = offered.encode_written(text)
    if not tokens:
        raise PromptError("prompt", say("prompt-without-tokens"))
    return Prompt(text, tokens)


def _warn_of_plain_text(model: LanguageModel, template: str) -> None:
    if has_chat_template(model) and usual_template(model) in CHAT:
        _say_once(
            f"{model.name} has a chat template, and is given plain text (template {template}): "
            "it was trained to answer in a chat, and may now answer nothing at all. "
            "Use the template chat."
        )


@cache
def _say_once(sentence: str) -> None:
    log.warning(sentence)
