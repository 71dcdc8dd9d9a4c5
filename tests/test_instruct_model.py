"""A real instruct model is asked the same by the command line, by Python and by the page.

By night: to fetch it and make it takes half a minute. By day, tests of the command line have a small
model with a chat template.
"""

import json
import os
from pathlib import Path
from typing import Any

import pytest

import powerviz as pv
from powerviz import prompts
from powerviz.evaluation.results import read_samples
from powerviz.models import TransformersModel
from powerviz.pocket.problems import load_problems
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.session import Session
from powerviz.web.serving.models import ModelPool
from tests.cli.command import Outcome, flags, powerviz
from tests.web.async_code import run_async

pytestmark = pytest.mark.nightly

# Each takes seconds: all twenty in the usual template; in others, and with answers drawn, a few of
# them, or all with POWERVIZ_ALL_QUESTIONS=1.
ALL = [problem.prompt for problem in load_problems()[::12]][:20]
QUESTIONS = ALL if os.environ.get("POWERVIZ_ALL_QUESTIONS") else ALL[::5]
ONE_TOKEN: dict[str, Any] = {"max_new_tokens": 1, "block_size": 1, "num_steps": 0, "seed": 0}


@pytest.fixture(autouse=True)
def loaded_once(instruct: TransformersModel, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command line gets the model that is here: to load it takes longer than what it is for."""
    monkeypatch.setattr("powerviz.cli.loading.load_model", lambda *given, **options: instruct)
    prompts._say_once.cache_clear()


def from_the_command_line(question: str, template: str | None, file: Path) -> tuple[int, ...]:
    options = [] if template is None else ["--template", template]
    outcome = powerviz("sample", question, *options, *flags(**ONE_TOKEN), "--out", str(file))
    assert outcome.code == 0, outcome
    return pv.load_run(file).started.prompt_tokens


def from_the_page(question: str, wrapping: str, model: TransformersModel) -> tuple[int, ...]:
    order = {"new": True, "model": model.name, "prompt": question, "wrapping": wrapping}

    async def batches() -> list[Any]:
        desk = ExploreService(ModelPool({model.name: model}))
        asked = order | {"settings": ONE_TOKEN, "until": "now", "serial": 1}
        stream = desk.advance(Session(), "tab", asked)
        async for batch in stream:
            if events := json.loads(batch)["events"]:
                await stream.aclose()
                desk.leave("tab")
                return list(events)
        return []

    return tuple(run_async(batches())[0]["prompt_tokens"])


def test_all_three_ask_the_same_questions_in_the_same_tokens(
    instruct: TransformersModel, tmp_path: Path
) -> None:
    assert instruct.keeps_cache
    assert len(ALL) == 20
    for number, question in enumerate(ALL):
        for template in (None, "raw", "math_chat") if question in QUESTIONS else (None,):
            made = pv.prompt(instruct, question, template).tokens
            file = tmp_path / f"{number}-{template}"
            assert from_the_command_line(question, template, file) == made
            assert from_the_page(question, template or "chat", instruct) == made
        messages = [{"role": "user", "content": question}]
        tokenizer = instruct.tokenizer
        assert list(pv.prompt(instruct, question).tokens) == list(
            tokenizer.apply_chat_template(messages, add_generation_prompt=True)["input_ids"]
        )
        assert pv.prompt(instruct, question, "raw").tokens == tuple(
            tokenizer(question)["input_ids"]
        )


def evaluated(
    instruct: TransformersModel, folder: Path, *options: str
) -> tuple[list[str], Outcome]:
    rows = [json.dumps({"question": one, "answer": "1"}) for one in ALL]
    problems = folder.with_suffix(".jsonl")
    problems.write_text("\n".join(rows))
    settings = ["--methods", "greedy", "--samples", "1", "--max-new-tokens", "4"]
    outcome = powerviz(
        "evaluate",
        str(problems),
        "--model",
        instruct.name,
        *settings,
        *options,
        "--out",
        str(folder),
    )
    assert outcome.code == 0, outcome
    return [sample.text for sample in read_samples(folder)], outcome


def test_in_its_chat_template_it_answers_and_without_it_one_is_warned(
    instruct: TransformersModel, tmp_path: Path
) -> None:
    texts, outcome = evaluated(instruct, tmp_path / "chat")
    assert len(texts) == len(ALL) and all(text.strip() for text in texts)
    assert "WARNING" not in outcome.err and "responses are empty" not in outcome.out
    texts, outcome = evaluated(instruct, tmp_path / "raw", "--template", "math")
    assert "has a chat template, and is given plain text" in outcome.err
    empty = sum(not text.strip() for text in texts)
    assert empty and f"{empty} of {len(texts)} responses are empty" in outcome.out


def test_it_ends_with_the_token_that_ends_its_turns(instruct: TransformersModel) -> None:
    ends = {instruct.tokenizer.convert_ids_to_tokens(token) for token in instruct.eos_ids}
    assert "<|im_end|>" in ends
