"""Reinforcement: GRPO moves the weights, from rewards that grade answers."""

from pathlib import Path

import pytest
import torch
from transformers import AutoModelForCausalLM

from powerviz.paths import POCKET
from powerviz.pocket.reinforcement import Reinforcement, reinforce, right_answers


def test_the_reward_is_for_right_answers_only() -> None:
    completions = [" 3 + 4 = 7. So the answer is 7.", " Clearly, the answer is 8.", " no idea"]
    assert right_answers(completions, answer=["7", "7", "7"]) == [1.0, 0.0, 0.0]


@pytest.mark.slow
def test_two_steps_change_the_model_and_report_their_rewards(tmp_path: Path) -> None:
    short = Reinforcement(steps=2, prompts_per_step=2, responses_per_prompt=4, threads=1)
    rewards: dict[int, float] = {}
    tuned, tokenizer = reinforce(short, POCKET, tmp_path, set(), rewards.__setitem__)
    assert list(rewards) == [1, 2]
    assert all(0 <= reward <= 1 for reward in rewards.values())
    base = AutoModelForCausalLM.from_pretrained(POCKET)
    assert not all(
        torch.equal(new, old)
        for new, old in zip(tuned.parameters(), base.parameters(), strict=True)
    )
    assert len(tokenizer) == base.config.vocab_size
