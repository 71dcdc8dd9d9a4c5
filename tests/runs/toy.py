"""A model over digits whose responses fork, end early or late, and hold answers.

Knows `TabularModel` only. The numbers follow from the prefix by arithmetic, so that every process
that builds the model builds the same one.
"""

import powerviz as pv
from powerviz.runs.events import Event

VOCAB = ("1", "2", "3", " ", "</s>")

SETTINGS: dict[str, dict[str, object]] = {
    "power": {
        "alpha": 1.5,
        "num_steps": 4,
        "block_size": 4,
        "max_new_tokens": 12,
        "chains": 2,
        "prefetch": 3,
        "seed": 11,
        "num_alternatives": 2,
    },
    "base": {"num_samples": 3, "max_new_tokens": 8, "seed": 1},
    "greedy": {"max_new_tokens": 8},
    "low_temperature": {"num_samples": 3, "max_new_tokens": 8, "seed": 2},
    "best_of_n": {"num_samples": 5, "max_new_tokens": 8, "seed": 3},
    "majority_vote": {"num_samples": 5, "max_new_tokens": 8, "seed": 4},
}
SAMPLERS = sorted(SETTINGS)


def digits_model(max_len: int = 20, name: str = "digits", ends: float = 0.1) -> pv.TabularModel:
    """`ends` is the probability of EOS after every prefix; no digit follows itself."""

    def next_token_probs(prefix: tuple[str, ...]) -> dict[str, float]:
        mix = sum((index + 1) * (VOCAB.index(symbol) + 1) for index, symbol in enumerate(prefix))
        weights = {symbol: 1 + (mix * (rank + 3)) % 7 for rank, symbol in enumerate(VOCAB[:-1])}
        if prefix:
            weights[prefix[-1]] = 0
        total = sum(weights.values())
        return {"</s>": ends} | {
            symbol: (1 - ends) * weight / total for symbol, weight in weights.items()
        }

    return pv.TabularModel(VOCAB, next_token_probs, eos="</s>", max_len=max_len, name=name)


def events_of(sampler: str) -> list[Event]:
    """A whole run of any sampler, with the settings above."""
    return list(pv.stream(digits_model(), "1 2", sampler, **SETTINGS[sampler]))


def outcome(run: pv.Run) -> dict[str, object]:
    """All that must not depend on breaks: each chain's tokens and decisions, and the response."""
    return {
        "tokens": [chain.tokens for chain in run.chains],
        "placed": [chain.placed for chain in run.chains],
        "decisions": [[step.decision for step in chain.steps] for chain in run.chains],
        "plain tokens": [chain.plain_tokens for chain in run.chains],
        "texts": [chain.text for chain in run.chains],
        "chosen": run.chosen,
        "complete": run.complete,
    }
