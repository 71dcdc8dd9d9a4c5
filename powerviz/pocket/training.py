"""Pretraining: first capability, then habits.

In the first part of the samples every solution is worked out step by step, so the model learns to
do it. Only then come the solutions as one writes them, with shortcuts at the pivots; mixed from
the start, a model this small never learns to work at all.
"""

import math
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import torch
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader, Dataset
from transformers import PreTrainedTokenizerFast, Qwen2Config, Qwen2ForCausalLM

from powerviz.pocket.corpus import Mixture, draw_exercise, draw_training_exercise
from powerviz.pocket.tokenizer import VOCAB_SIZE, train_tokenizer

IGNORED = -100
# Batches hold samples of about one length; so many of them are drawn at once and then shuffled,
# since batches that come in order of length leave the pivots lopsided.
POOL = 32
# Solutions have about so many tokens. The loss is a sum over them, never a batch's own mean: that
# would weigh tokens in batches of short solutions more, and shortcuts are short.
MEAN_TOKENS = 50
# Rows of a batch: the tokens of a prompt and those of its solution.
Batch = list[tuple[list[int], list[int]]]


@dataclass(frozen=True)
class Training:
    """All that decides the weights, besides the code and the machine."""

    seed: int = 0
    capability_steps: int = 7500
    habit_steps: int = 2500
    batch_size: int = 32
    capability_learning_rate: float = 3e-3
    habit_learning_rate: float = 1e-3
    warmup: int = 200
    tokenizer_samples: int = 12000
    vocab_size: int = VOCAB_SIZE
    intermediate_size: int = 312
    threads: int = 2
    mixture: Mixture = field(default_factory=Mixture)

    @property
    def steps(self) -> int:
        return self.capability_steps + self.habit_steps

    def learning_rate(self, step: int) -> float:
        """Warm up, then fall by a cosine to a thirtieth; again, to 0, for the habits."""
        if step < self.capability_steps:
            done = step / self.capability_steps
            peak, last = self.capability_learning_rate, self.capability_learning_rate / 30
            warm = min(1.0, (step + 1) / self.warmup)
        else:
            done = (step - self.capability_steps) / self.habit_steps
            peak, last, warm = self.habit_learning_rate, 0.0, 1.0
        return warm * (last + (peak - last) * (1 + math.cos(math.pi * done)) / 2)


def pocket_config(training: Training, tokenizer: PreTrainedTokenizerFast) -> Qwen2Config:
    """A Qwen2 of 0.9 million parameters."""
    return Qwen2Config(
        vocab_size=len(tokenizer),
        hidden_size=128,
        intermediate_size=training.intermediate_size,
        num_hidden_layers=4,
        num_attention_heads=4,
        num_key_value_heads=4,
        max_position_embeddings=1024,
        tie_word_embeddings=True,
        # Wide for a narrow model: with the usual 0.02 it takes four times as long to learn to copy.
        initializer_range=0.08,
        bos_token_id=None,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )


def corpus_tokenizer(training: Training) -> PreTrainedTokenizerFast:
    rng = Random(f"tokenizer {training.seed}")
    exercises = (
        draw_exercise(rng, mixture=training.mixture) for _ in range(training.tokenizer_samples)
    )
    texts = (
        text
        for exercise in exercises
        for text in (exercise.problem.prompt, exercise.worked_out(), exercise.as_one_writes(rng))
    )
    return train_tokenizer(texts, training.vocab_size)


def train(
    training: Training,
    checkpoint: Path,
    unseen: Collection[str],
    on_step: Callable[[int, float], None],
    save_every: int = 250,
    device: str = "cpu",
    workers: int = 0,
) -> tuple[Qwen2ForCausalLM, PreTrainedTokenizerFast]:
    """Train from scratch, or on from `checkpoint`, which is written every `save_every` steps.

    No prompt in `unseen` is trained on. `on_step` gets the number of steps done and the loss in
    nats per token. The same `training` gives the same samples everywhere, and the same weights on
    the same machine, interrupted or not. `workers` are processes that write the samples; with none
    this one does. The model comes back on the CPU.
    """
    torch.set_num_threads(training.threads)
    torch.manual_seed(training.seed)
    tokenizer = corpus_tokenizer(training)
    model = Qwen2ForCausalLM(pocket_config(training, tokenizer)).to(device)
    model.train()
    optimizer = torch.optim.AdamW(
        model.parameters(),
        lr=training.learning_rate(0),
        betas=(0.9, 0.98),
        weight_decay=0.01,
        fused=True,
    )
    done = 0
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True, map_location=device)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        done = saved["done"]
    value = math.nan
    for input_ids, labels in _batches(training, tokenizer, unseen, done, workers):
        loss = _loss(model, input_ids, labels, device) / (training.batch_size * MEAN_TOKENS)
        for group in optimizer.param_groups:
            group["lr"] = training.learning_rate(done)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        done += 1
        # Reading the loss waits for a GPU; now and then is often enough.
        if device == "cpu" or done % 25 == 1 or done == training.steps:
            value = loss.item()
        on_step(done, value)
        if done % save_every == 0:
            _save(
                checkpoint,
                {
                    "done": done,
                    "model": model.state_dict(),
                    "optimizer": optimizer.state_dict(),
                },
            )
    return model.eval().cpu(), tokenizer


def _loss(
    model: Qwen2ForCausalLM, input_ids: torch.Tensor, labels: torch.Tensor, device: str
) -> torch.Tensor:
    """The sum over the solutions' tokens; only for them are the vocabulary's logits computed."""
    rows, places = (labels[:, 1:] != IGNORED).nonzero(as_tuple=True)
    following = labels[rows, places + 1].to(device)
    hidden = model.model(input_ids=input_ids.to(device), use_cache=False).last_hidden_state
    logits = model.lm_head(hidden[rows.to(device), places.to(device)])
    return cross_entropy(logits, following, reduction="sum")


def _batches(
    training: Training,
    tokenizer: PreTrainedTokenizerFast,
    unseen: Collection[str],
    start: int,
    workers: int = 0,
) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    """The batches from step `start` on: token ids, and labels that leave the prompts out."""
    first, last = start // POOL, -(-training.steps // POOL)
    pools = DataLoader(
        _Pools(training, tokenizer, unseen),
        sampler=range(first, last),
        batch_size=None,
        num_workers=workers,
        collate_fn=_as_it_is,
        prefetch_factor=4 if workers else None,
    )
    for pool, batches in enumerate(pools, first):
        for index, batch in enumerate(batches, pool * POOL):
            if start <= index < training.steps:
                yield _padded(batch, tokenizer.pad_token_id)


def _as_it_is(pool: list[Batch]) -> list[Batch]:
    """Rows of numbers, padded only when they are needed."""
    return pool


class _Pools(Dataset[list[Batch]]):
    """`POOL` batches at each index, the same in whatever process they are written."""

    def __init__(
        self, training: Training, tokenizer: PreTrainedTokenizerFast, unseen: Collection[str]
    ) -> None:
        self._training, self._tokenizer, self._unseen = training, tokenizer, unseen

    def __getitem__(self, pool: int) -> list[Batch]:
        training = self._training
        rng = Random(f"batches {training.seed} {pool}")
        worked_out = pool * POOL < training.capability_steps
        samples = []
        for _ in range(POOL * training.batch_size):
            exercise = draw_training_exercise(rng, self._unseen, training.mixture)
            solution = exercise.worked_out() if worked_out else exercise.as_one_writes(rng)
            samples.append((exercise.problem.prompt, solution + self._tokenizer.eos_token))
        prompts = self._tokenizer([prompt for prompt, _ in samples])["input_ids"]
        solutions = self._tokenizer([solution for _, solution in samples])["input_ids"]
        rows = sorted(zip(prompts, solutions, strict=True), key=lambda row: len(row[0] + row[1]))
        batches = [
            rows[i : i + training.batch_size] for i in range(0, len(rows), training.batch_size)
        ]
        rng.shuffle(batches)
        return batches


def _padded(batch: Batch, pad: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Rows padded on the right, where a causal model does not see it."""
    longest = max(len(prompt) + len(solution) for prompt, solution in batch)
    input_ids = torch.full((len(batch), longest), pad)
    labels = torch.full((len(batch), longest), IGNORED)
    for row, (prompt, solution) in enumerate(batch):
        end = len(prompt) + len(solution)
        input_ids[row, :end] = torch.tensor(prompt + solution)
        labels[row, len(prompt) : end] = torch.tensor(solution)
    return input_ids, labels


def _save(path: Path, state: dict[str, Any]) -> None:
    """Whole or not at all: an interrupted save leaves the one before."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    torch.save(state, partial)
    partial.replace(path)
