"""Lesson 3: Metropolis–Hastings by hand, one step or many, on a tree one can see whole.

Knows a table and the kernel `one_step`. Nothing is kept between steps: a request brings the state
along, and step `k` of a seed always sees the same random numbers.
"""

import math
from collections import Counter
from collections.abc import Iterator
from typing import Annotated, Any, TypedDict

from pydantic import Field

from powerviz.errors import SettingError
from powerviz.lessons.settings import LessonSettings, checked
from powerviz.lessons.tables import Table, checked_table, model_of_rows, shares, tokens_of
from powerviz.messages import say
from powerviz.samplers.drawing.randomness import step_randomness
from powerviz.samplers.drawing.token_trie import Node
from powerviz.samplers.kernel import Transition, first_state, step

TREE: Table = {
    "": {"Clearly": 0.6, "Count:": 0.4},
    "Clearly": {"16": 0.3, "18": 0.4, "20": 0.3},
    "Count:": {"18": 0.9, "16": 0.1},
    "Count: 18": {"16": 0.85, "■": 0.15},
    "Clearly 16": {"■": 1.0},
    "Clearly 18": {"■": 1.0},
    "Clearly 20": {"■": 1.0},
    "Count: 16": {"■": 1.0},
    "Count: 18 16": {"■": 1.0},
}
"""How a model might take 2 and 2 from 20: guess at once, or count. ■ ends a response."""

EDITABLE = tuple(context for context, row in TREE.items() if len(row) > 1)
LONGEST = 4
MOST_STEPS = 1000


class ByHandSettings(LessonSettings):
    """`state` after `step` steps (none: draw the first one); then `steps` more, the first of them
    at `cut` if it is given."""

    state: list[str] | None = Field(default=None, max_length=LONGEST)
    step: Annotated[int, Field(ge=0, le=10**9)] = 0
    cut: Annotated[int, Field(ge=0)] | None = None
    steps: Annotated[int, Field(ge=0, le=MOST_STEPS)] = 0


class StretchTold(TypedDict):
    """The tokens of the state, or of the proposal, that the other one has not: p and q of all together."""

    p: float
    q: float


class StepTold(TypedDict):
    """A step in numbers: A as the product of its three factors, the number u, the verdict."""

    cut: int
    proposal: list[str]
    divergence: int | None
    new: StretchTold
    old: StretchTold
    likelier: float
    way_back: float
    length: float
    ratio: float
    uniform: float
    accepted: bool


class ByHandFrame(TypedDict):
    """The tree, exact probabilities of its `leaves`, the state, and the last of the steps that were asked for.

    `visits` counts the states after each of them.
    """

    table: dict[str, dict[str, float]]
    leaves: list[str]
    p: list[float]
    exact: list[float]
    before: list[str]
    state: list[str]
    step: int
    visits: dict[str, int]
    transition: StepTold | None
    last: bool


def by_hand(settings: object) -> Iterator[ByHandFrame]:
    """One frame: the tree, exact probabilities, the state, and the steps that were asked for."""
    chosen = checked(ByHandSettings, settings)
    table = TREE | checked_table(chosen.table, {context: TREE[context] for context in EDITABLE})
    model, alpha, tau = model_of_rows(table, LONGEST), chosen.alpha, 1 / chosen.alpha
    p, power = model.distribution(), model.power_distribution(chosen.alpha)
    memory = Node()
    if chosen.state:
        state = tokens_of(model, chosen.state, tau)
        if state[-1].text != "■" and len(state) < LONGEST:
            raise SettingError("state", say("lesson-response-not-whole"))
    else:
        state = first_state(model, step_randomness(chosen.seed, 0, 1, 0, LONGEST), LONGEST, tau)
    visits: Counter[str] = Counter()
    transition: Transition | None = None
    before = state
    for k in range(chosen.step + 1, chosen.step + chosen.steps + 1):
        before = state
        cut = chosen.cut if k == chosen.step + 1 else None
        if cut is not None and cut >= len(state):
            raise SettingError("cut", say("lesson-cut-not-a-place", places=len(state)))
        randomness = step_randomness(chosen.seed, 0, 1, k, LONGEST)
        state, transition = step(
            model, state, randomness, LONGEST, alpha, tau, cut=cut, memory=memory
        )
        visits[" ".join(token.text for token in state)] += 1
    yield {
        "table": {context: shares(row) for context, row in table.items()},
        "leaves": [" ".join(response) for response in p],
        "p": list(p.values()),
        "exact": list(power.values()),
        "before": [token.text for token in before],
        "state": [token.text for token in state],
        "step": chosen.step + chosen.steps,
        "visits": dict(visits),
        "transition": None if transition is None else _told(before, transition, alpha),
        "last": True,
    }


def _told(state: tuple[Any, ...], transition: Transition, alpha: float) -> StepTold:
    d = transition.divergence
    new = () if d is None else transition.proposal[d:]
    old = () if d is None else state[d:]
    likelier = math.fsum(t.log_prob for t in new) - math.fsum(t.log_prob for t in old)
    way_back = math.fsum(t.log_proposal for t in old) - math.fsum(t.log_proposal for t in new)
    return {
        "cut": transition.cut,
        "proposal": [token.text for token in transition.proposal],
        "divergence": d,
        "new": {
            "p": math.exp(math.fsum(t.log_prob for t in new)),
            "q": math.exp(math.fsum(t.log_proposal for t in new)),
        },
        "old": {
            "p": math.exp(math.fsum(t.log_prob for t in old)),
            "q": math.exp(math.fsum(t.log_proposal for t in old)),
        },
        "likelier": math.exp(alpha * likelier),
        "way_back": math.exp(way_back),
        "length": math.exp(transition.terms.log_cut_ratio),
        "ratio": math.exp(min(700.0, transition.terms.log_accept_ratio)),
        "uniform": math.exp(transition.log_uniform),
        "accepted": transition.accepted,
    }
