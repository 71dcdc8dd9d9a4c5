"""Runs as pandas data frames: one row per step, or one per chain."""

from collections.abc import Iterable

import pandas as pd

from powerviz.runs.chain import Chain, Step

STEP_COLUMNS = (
    "chain",
    "block",
    "step",
    "index",
    "decision",
    "cut",
    "divergence",
    "proposal_length",
    "log_weight_proposal",
    "log_weight_state",
    "log_cut_ratio",
    "log_tries_ratio",
    "log_accept_ratio",
    "log_uniform",
    "length",
    "log_prob",
    "answer",
    "tokens_decoded",
    "forward_passes",
    "seconds",
)
CHAIN_COLUMNS = ("chain", "text", "answer", "log_prob", "length", "ended", "steps", "chosen")


def steps_frame(steps: Iterable[Step]) -> pd.DataFrame:
    """One row per Metropolis–Hastings step, chain after chain; see `Decision` for the terms."""
    answers: dict[tuple[str, bool], str | None] = {}
    rows = []
    for step in steps:
        known = step.text, step.cut_off
        if known not in answers:
            answers[known] = step.answer
        rows.append(_step_row(step, answers[known]))
    frame = pd.DataFrame(rows, columns=list(STEP_COLUMNS))
    return frame.astype({"divergence": "Int64"})


def chains_frame(chains: Iterable[Chain], chosen: int | None) -> pd.DataFrame:
    """One row per chain: its response as it stands, and whether it is the `chosen` one."""
    rows = [_chain_row(chain, chosen) for chain in chains]
    return pd.DataFrame(rows, columns=list(CHAIN_COLUMNS))


def _step_row(step: Step, answer: str | None) -> dict[str, object]:
    decision = step.decision
    return {
        "chain": decision.chain,
        "block": decision.block,
        "step": decision.step,
        "index": step.index,
        "decision": decision.decision,
        "cut": step.proposal.cut,
        "divergence": decision.divergence,
        "proposal_length": decision.length,
        "log_weight_proposal": decision.log_weight_proposal,
        "log_weight_state": decision.log_weight_state,
        "log_cut_ratio": decision.log_cut_ratio,
        "log_tries_ratio": decision.log_tries_ratio,
        "log_accept_ratio": decision.log_accept_ratio,
        "log_uniform": decision.log_uniform,
        "length": step.length,
        "log_prob": step.log_prob,
        "answer": answer,
        "tokens_decoded": decision.cost.tokens,
        "forward_passes": decision.cost.forward_passes,
        "seconds": decision.cost.seconds,
    }


def _chain_row(chain: Chain, chosen: int | None) -> dict[str, object]:
    return {
        "chain": chain.index,
        "text": chain.text,
        "answer": chain.answer,
        "log_prob": chain.log_prob,
        "length": len(chain.tokens),
        "ended": chain.ended,
        "steps": len(chain.steps),
        "chosen": chain.index == chosen,
    }
