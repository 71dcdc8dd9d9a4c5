"""The log p of given responses under a model, whoever wrote them."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch

from powerviz.models.batching import in_batches_that_fit, room_of
from powerviz.models.protocol import LanguageModel, no_probabilities
from powerviz.runs.events import Alternative, Token


def score(
    model: LanguageModel, prompt: Sequence[int], responses: Sequence[Sequence[int]]
) -> list[list[float]]:
    """For each response the log p (nats) of each of its tokens after the prompt.

    Prompt and responses are the model's own token ids. All responses are read as one batch.
    """
    scores: list[list[float]] = [[] for _ in responses]
    for index, token, log_probs in _read(model, prompt, responses):
        scores[index].append(float(log_probs[token]))
    return scores


def score_tokens(
    model: LanguageModel,
    prompt: Sequence[int],
    responses: Sequence[Sequence[int]],
    num_alternatives: int,
) -> list[list[Token]]:
    """The same, each token with its text and the likeliest others in its place; log q is log p."""
    tokens: list[list[Token]] = [[] for _ in responses]
    for index, token, log_probs in _read(model, prompt, responses):
        log_prob = float(log_probs[token])
        top = log_probs.topk(min(num_alternatives + 1, len(log_probs)))
        others = [
            Alternative(other, model.token_text(other), round(value, 6))
            for other, value in zip(top.indices.tolist(), top.values.tolist(), strict=True)
            if other != token and value > -math.inf
        ]
        tokens[index].append(
            Token(
                token,
                model.token_text(token),
                log_prob,
                log_prob,
                tuple(others[:num_alternatives]),
            )
        )
    return tokens


@dataclass(slots=True)
class _Reading:
    """A response of which the first `position` tokens are read and told."""

    index: int
    response: Sequence[int]
    position: int = 0

    @property
    def unfinished(self) -> bool:
        return self.position < len(self.response)


def _read(
    model: LanguageModel, prompt: Sequence[int], responses: Sequence[Sequence[int]]
) -> Iterator[tuple[int, int, torch.Tensor]]:
    """Each token of each response: the response's index, the token, log p of what could be there.

    Those of one response come in order; the log-probabilities are `[vocab]`. Raises `ModelError`
    if the model gave no probabilities, or has no room for a single response.
    """
    readings = [_Reading(index, response) for index, response in enumerate(responses)]

    def together(some: Sequence[_Reading]) -> Iterator[tuple[int, int, torch.Tensor]]:
        return _read_together(model, prompt, some)

    yield from in_batches_that_fit(readings, together, lambda one: one.unfinished, room_of(model))


def _read_together(
    model: LanguageModel, prompt: Sequence[int], readings: Sequence[_Reading]
) -> Iterator[tuple[int, int, torch.Tensor]]:
    """All readings as one batch, from where they are."""
    branches = model.open([[*prompt, *one.response[: one.position]] for one in readings])
    while True:
        log_probs = branches.log_probs
        if log_probs.isnan().any():
            raise no_probabilities()
        for row, one in enumerate(readings):
            token = one.response[one.position]
            one.position += 1
            yield one.index, token, log_probs[row]
        going_on = [row for row, one in enumerate(readings) if one.unfinished]
        if not going_on:
            return
        branches.keep(going_on)
        readings = [readings[row] for row in going_on]
        branches.advance([one.response[one.position - 1] for one in readings])
