"""The log p of given responses under a model, whoever wrote them."""

import math
from collections.abc import Iterator, Sequence

import torch

from powerviz.models.protocol import LanguageModel
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


def _read(
    model: LanguageModel, prompt: Sequence[int], responses: Sequence[Sequence[int]]
) -> Iterator[tuple[int, int, torch.Tensor]]:
    """Each token of each response: the response's index, the token, log p of what could be there.

    Those of one response come in order; the log-probabilities are `[vocab]`.
    """
    rows = [index for index, response in enumerate(responses) if response]
    if not rows:
        return
    branches = model.open([prompt] * len(rows))
    position = 0
    while True:
        log_probs = branches.log_probs
        for row, index in enumerate(rows):
            yield index, responses[index][position], log_probs[row]
        position += 1
        going_on = [row for row, index in enumerate(rows) if len(responses[index]) > position]
        if not going_on:
            return
        branches.keep(going_on)
        rows = [rows[row] for row in going_on]
        branches.advance([responses[index][position - 1] for index in rows])
