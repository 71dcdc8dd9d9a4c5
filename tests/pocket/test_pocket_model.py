"""The bundled models: small, loadable by name, near even at their pivots, safe to prompt."""

from pathlib import Path

import pytest

import powerviz as pv
from powerviz.paths import GRPO, POCKET
from powerviz.pocket.corpus import held_out_exercises
from powerviz.pocket.pivots import branchings
from powerviz.pocket.problems import load_problems
from tests.covers import by_night

OFF = {"skip_ahead": False, "early_rejection": False, "recall": False, "prefetch": 1}
PROBLEMS = load_problems()[10::60]
PROMPTS = {
    "another language": "Wie viele Äpfel hat Ida? 那么多少? كم تفاحة",
    "emoji": "🍎🍎🍎 + 🍎 = ?",
    "control characters": "a\x00b\x1b[31mc\u200b\u202ed\r\n\t",
    "markup": "<img src=x onerror=alert(1)></script>&amp;",
    "a special token": "What does <|endoftext|> mean, or <|pad|>?",
    "one letter": "x",
}


@pytest.mark.parametrize("folder", [POCKET, GRPO])
def test_the_model_is_small(folder: Path) -> None:
    sizes = {
        file.suffix: file.stat().st_size
        for file in folder.iterdir()
        if file.name in ("model.safetensors", "tokenizer.json")
    }
    assert sum(sizes.values()) < 8_000_000
    model = pv.load_model(folder.name)
    assert sum(weight.numel() for weight in model.model.parameters()) < 2_000_000


@pytest.mark.parametrize("step", by_night([1, 3], [3]))
def test_pivots_are_near_even_and_greedy_takes_the_shortcut(step: int) -> None:
    """Held against the corpus: 0.46, give or take what training leaves of noise."""
    found = branchings(pv.load_model("pocket"), held_out_exercises()[::step])
    careful = [branching.careful for branching in found]
    assert sum(careful) / len(careful) == pytest.approx(0.46, abs=0.04)
    assert all(b.careful + b.shortcut > 0.95 for b in found)
    hard = [b for b in found if b.difficulty == "hard"]
    assert sum(b.careful < b.shortcut for b in hard) > 0.9 * len(hard)


@pytest.mark.parametrize("prompt", PROMPTS.values(), ids=PROMPTS)
def test_any_text_gives_a_run(prompt: str) -> None:
    run = pv.power_sample(pv.load_model("pocket"), prompt, num_steps=2, max_new_tokens=24)
    assert run.complete
    assert 1 <= len(run.chain.tokens) <= 24


def test_a_prompt_beyond_the_context_is_refused_with_its_length() -> None:
    with pytest.raises(pv.PromptError, match="tokens"):
        pv.power_sample(pv.load_model("pocket"), "So many apples! " * 625)


def paths(run: pv.Run) -> list[list[int]]:
    return [[token.id for token in step.tokens] for step in run.steps]


@pytest.mark.parametrize(
    "problem", by_night(PROBLEMS, PROBLEMS[::3]), ids=lambda problem: problem.family
)
def test_the_plain_sampler_gives_the_same_answer(problem: object) -> None:
    model = pv.load_model("pocket", dtype="float64")
    accelerated = pv.power_sample(model, problem.prompt, seed=1)
    plain = pv.power_sample(model, problem.prompt, seed=1, **OFF)
    assert accelerated.text == plain.text
    assert paths(accelerated) == paths(plain)
