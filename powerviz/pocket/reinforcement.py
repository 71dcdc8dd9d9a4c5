"""Reinforcement learning: the pocket model after GRPO on right answers.

GRPO (Shao et al. 2024, "DeepSeekMath") as TRL implements it; the reward is 1 for a right answer, 0
for any other. It stands in for the paper's RL-tuned model.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, PrinterCallback, TrainerCallback

from powerviz.grading.answers import equivalent, extract_answer
from powerviz.pocket.corpus import draw_exercise


@dataclass(frozen=True)
class Reinforcement:
    """All that decides the tuned weights, besides the code, the base model and the machine."""

    seed: int = 0
    steps: int = 400
    prompts_per_step: int = 12
    responses_per_prompt: int = 8
    learning_rate: float = 7e-4
    max_new_tokens: int = 112
    threads: int = 1


def reinforce(
    settings: Reinforcement,
    base: Path,
    work: Path,
    unseen: Collection[str],
    on_step: Callable[[int, float], None],
) -> tuple[Any, Any]:
    """The model in `base` after GRPO, and its tokenizer.

    No prompt in `unseen` is trained on. `on_step` gets the number of steps done and the share of
    right answers among the step's responses. TRL keeps checkpoints in `work`, from which an
    interrupted training goes on.
    """
    # A development dependency; whoever only samples does not need it.
    from datasets import Dataset
    from trl import GRPOConfig, GRPOTrainer

    torch.set_num_threads(settings.threads)
    tokenizer = AutoTokenizer.from_pretrained(base)
    model = AutoModelForCausalLM.from_pretrained(base)
    rng = Random(f"reinforcement {settings.seed}")
    problems = [
        draw_exercise(rng, unseen).problem
        for _ in range(settings.steps * settings.prompts_per_step)
    ]
    trainer = GRPOTrainer(
        model=model,
        reward_funcs=right_answers,
        args=GRPOConfig(
            output_dir=str(work),
            seed=settings.seed,
            use_cpu=True,
            bf16=False,
            max_steps=settings.steps,
            per_device_train_batch_size=settings.prompts_per_step * settings.responses_per_prompt,
            num_generations=settings.responses_per_prompt,
            max_completion_length=settings.max_new_tokens,
            temperature=1.0,
            learning_rate=settings.learning_rate,
            lr_scheduler_type="cosine",
            warmup_steps=10,
            gradient_checkpointing=False,
            shuffle_dataset=False,
            save_steps=50,
            save_total_limit=1,
            logging_steps=1,
            report_to="none",
            disable_tqdm=True,
        ),
        train_dataset=Dataset.from_list(
            [{"prompt": problem.prompt, "answer": problem.answer} for problem in problems]
        ),
        processing_class=tokenizer,
        callbacks=[_Progress(on_step)],
    )
    trainer.remove_callback(PrinterCallback)
    trainer.train(resume_from_checkpoint=any(work.glob("checkpoint-*")))
    return model.eval(), tokenizer


def right_answers(completions: list[str], answer: list[str], **_: Any) -> list[float]:
    """The reward of each response: 1 if its final answer is right, else 0."""
    return [
        float(equivalent(extract_answer(completion), truth))
        for completion, truth in zip(completions, answer, strict=True)
    ]


class _Progress(TrainerCallback):
    """Hands each step's mean reward on, and keeps the trainer from printing it."""

    def __init__(self, on_step: Callable[[int, float], None]) -> None:
        self._on_step = on_step

    def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **_: Any) -> None:
        if logs and "reward" in logs:
            self._on_step(state.global_step, float(logs["reward"]))
