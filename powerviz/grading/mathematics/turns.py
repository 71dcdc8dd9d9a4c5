"""The part of a text that answers the question: no thoughts, no special tokens, no turn that follows.

Knows the marks by which models and their templates part a dialogue; nothing of answers.
"""

import re
from itertools import islice

THOUGHT, THOUGHT_OF = "<think>", "</think>"
END_OF_TURN = re.compile(
    r"(?:</s>|<\|(?:im_end|eot_id|eom_id|endoftext|end_of_text|end|return|END_OF_TURN_TOKEN)\|>"
    r"|<end_of_turn>|<eos>|<｜end▁of▁sentence｜>)(?!\s*<\|start\|>\s*assistant)"
    r"|<\|(?:im_start|start|start_header_id)\|>\s*(?:user|system)|<start_of_turn>\s*user|\[INST\]"
)
SPECIAL = re.compile(
    r"<\|(?:im_start|start_header_id)\|>\s*assistant|<start_of_turn>\s*model|<\|[A-Za-z_]{1,40}\|>"
    r"|</?s>|<(?:bos|eos|pad|end_of_turn)>|\[/?INST\]|<｜[^<>｜]{1,40}｜>"
)
NEXT_QUESTION = re.compile(
    r"(?:\n|(?<=[.!?])[^\S\n])[^\S\n]*[#*_]{0,4}"
    r"(?:(?:Question|Q|Problem|Domanda)(?:\s\d{1,3})?|Human|User)[*_]{0,2}:"
    r"|\n[^\S\n]*#{1,4}[^\S\n]*(?:Instruction|User|Human|Input|Question|Problem)\b"
)
MOST_QUESTIONS = 8


def without_thoughts(text: str) -> str:
    """The text of the first turn, without what a model thinks in `<think>…</think>`.

    Where nothing follows a thought that ended, it is what there is; a thought that did not end
    gives nothing.
    """
    text = first_turn(text)
    *thought, rest = text.split(THOUGHT_OF)
    before, unfinished, _ = rest.partition(THOUGHT)
    if unfinished:
        rest = before
    if not thought:
        return rest
    if not rest.strip():
        return THOUGHT_OF.join(thought).replace(THOUGHT, " ").replace(THOUGHT_OF, " ")
    first, *others = [part.partition(THOUGHT) for part in thought]
    kept = [first[0] if first[1] else "", *(before for before, _, _ in others)]
    return "\n".join([part for part in kept if part.strip()] + [rest])


def first_turn(text: str) -> str:
    """The text to the token that ends a turn in which something was said, without other tokens."""
    if not any(sign in text for sign in ("<", "INST]")):
        return text
    said = SPECIAL.sub(lambda token: " " * len(token[0]), text)
    spoken = re.search(r"\S", said)
    end = END_OF_TURN.search(text, spoken.start()) if spoken else None
    return said[: end.start()] if end else said


def next_questions(text: str) -> list[int]:
    """The places at which a model that runs on may have begun another question: none of it is about the first."""
    found = islice(NEXT_QUESTION.finditer(text), MOST_QUESTIONS)
    return [label.start() for label in found if text[: label.start()].strip()]
