"""Training: seeded, resumable, and only on what it may see."""

from pathlib import Path

import pytest
import torch

from powerviz.pocket.training import IGNORED, Training, _batches, corpus_tokenizer, train

SHORT = Training(capability_steps=3, habit_steps=2, batch_size=4, tokenizer_samples=200, threads=1)


def weights(training: Training, checkpoint: Path, stop_at: int | None = None) -> torch.Tensor:
    def on_step(done: int, loss: float) -> None:
        assert loss > 0
        if done == stop_at:
            raise KeyboardInterrupt

    model, _ = train(training, checkpoint, set(), on_step, save_every=2)
    return torch.cat([parameter.flatten() for parameter in model.parameters()])


def test_an_interrupted_training_comes_to_the_same_weights(tmp_path: Path) -> None:
    unbroken = weights(SHORT, tmp_path / "one.pt")
    with pytest.raises(KeyboardInterrupt):
        weights(SHORT, tmp_path / "two.pt", stop_at=3)
    assert (tmp_path / "two.pt").exists()
    assert torch.equal(weights(SHORT, tmp_path / "two.pt"), unbroken)


def test_another_seed_gives_other_weights(tmp_path: Path) -> None:
    other = Training(**SHORT.__dict__ | {"seed": 1})
    assert not torch.equal(weights(SHORT, tmp_path / "a.pt"), weights(other, tmp_path / "b.pt"))


def test_first_every_solution_is_worked_out_then_shortcuts_come() -> None:
    tokenizer = corpus_tokenizer(SHORT)
    training = Training(capability_steps=32, habit_steps=32, batch_size=4)
    (shortcut,) = tokenizer(" Clearly")["input_ids"]
    seen = [
        bool((labels == shortcut).any()) for _, labels in _batches(training, tokenizer, set(), 0)
    ]
    assert len(seen) == 64
    assert not any(seen[:32])
    assert sum(seen[32:]) > 16


def test_only_solutions_are_learned() -> None:
    tokenizer = corpus_tokenizer(SHORT)
    input_ids, labels = next(_batches(SHORT, tokenizer, set(), 0))
    for ids, row in zip(input_ids, labels, strict=True):
        learned = row[row != IGNORED]
        text = tokenizer.decode(learned)
        assert text.startswith((" There are", " It starts", " From", " Each above"))
        assert text.endswith(f".{tokenizer.eos_token}") and "So the answer is" in text
        prompt = tokenizer.decode(ids[row == IGNORED])
        assert "the answer is" not in prompt and " > " not in prompt


def test_samples_are_the_same_whichever_process_writes_them() -> None:
    tokenizer = corpus_tokenizer(SHORT)
    here, there = (list(_batches(SHORT, tokenizer, set(), 1, workers)) for workers in (0, 1))
    assert len(here) == SHORT.steps - 1
    for one, other in zip(here, there, strict=True):
        assert torch.equal(one[0], other[0]) and torch.equal(one[1], other[1])
