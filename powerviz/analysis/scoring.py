"""The log p of given responses under a model, whoever wrote them."""

from collections.abc import Sequence

from powerviz.models.protocol import LanguageModel


def score(
    model: LanguageModel, prompt: Sequence[int], responses: Sequence[Sequence[int]]
) -> list[list[float]]:
    """For each response the log p (nats) of each of its tokens after the prompt.

    Prompt and responses are the model's own token ids. All responses are read as one batch.
    """
    scores: list[list[float]] = [[] for _ in responses]
    rows = [index for index, response in enumerate(responses) if response]
    if not rows:
        return scores
    branches = model.open([prompt] * len(rows))
    position = 0
    while True:
        log_probs = branches.log_probs
        for row, index in enumerate(rows):
            scores[index].append(float(log_probs[row, responses[index][position]]))
        position += 1
        going_on = [row for row, index in enumerate(rows) if len(responses[index]) > position]
        if not going_on:
            return scores
        branches.keep(going_on)
        rows = [rows[row] for row in going_on]
        branches.advance([responses[index][position - 1] for index in rows])
