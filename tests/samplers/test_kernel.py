"""The kernel for lessons takes the steps of the sampler `power`."""

import math

import pytest

import powerviz as pv
from powerviz.samplers.cut_laws import UNIFORM, CutLaw
from powerviz.samplers.drawing.randomness import step_randomness
from powerviz.samplers.drawing.token_trie import Node
from powerviz.samplers.kernel import first_state, step
from tests.samplers.toys import TOYS


@pytest.mark.parametrize("alpha, tau", [(2.0, 0.5), (4.0, 0.25), (2.0, 1.0)])
@pytest.mark.parametrize("memory", [None, Node], ids=["asks", "remembers"])
@pytest.mark.parametrize("name", ["3 symbols, up to 4", "a fork"])
@pytest.mark.parametrize("law", [UNIFORM, CutLaw("entropy", 0.3)], ids=["uniform", "entropy"])
def test_it_makes_the_decisions_of_power_sampling(
    name: str, alpha: float, tau: float, memory: type[Node] | None, law: CutLaw
) -> None:
    model, seed = TOYS[name], 7
    limit = model.max_len
    run = pv.power_sample(
        model, "", alpha=alpha, temperature=tau, num_steps=200, block_size=limit,
        max_new_tokens=limit, seed=seed, num_alternatives=0, early_rejection=False,
        cut_law=law.name, uniform_share=law.uniform_share,
    )  # fmt: skip
    kept = memory() if memory else None
    state = first_state(model, step_randomness(seed, 0, 1, 0, limit), limit, tau, kept, law)
    for k, expected in enumerate(run.steps, start=1):
        randomness = step_randomness(seed, 0, 1, k, limit)
        state, told = step(model, state, randomness, limit, alpha, tau, law=law, memory=kept)
        assert [t.id for t in state] == [t.id for t in expected.tokens]
        assert (told.cut, told.divergence) == (expected.proposal.cut, expected.decision.divergence)
        assert told.accepted == (expected.decision.decision == "accepted")
        ratio = expected.decision.log_accept_ratio
        assert told.terms.log_accept_ratio == pytest.approx(ratio, abs=1e-12)
        assert told.log_uniform == expected.decision.log_uniform


def test_a_cut_can_be_chosen_and_what_is_before_it_stays() -> None:
    model = TOYS["3 symbols, up to 6"]
    state = first_state(model, step_randomness(3, 0, 1, 0, 6), 6, 0.5)
    for k in range(1, 60):
        cut = k % len(state)
        before = state
        state, told = step(model, state, step_randomness(3, 0, 1, k, 6), 6, 2.0, 0.5, cut=cut)
        assert told.cut == cut
        assert told.proposal[:cut] == before[:cut]
        assert math.isfinite(told.terms.log_accept_ratio)
