"""Lesson 11, Looking ahead: what a first token is worth alone, and with what may come after it.

Under p^α a first token c has the weight p(c)^α·ζ(c), with ζ(c) = E[p(future)^(α−1)] over futures drawn from p. Low
temperature has p(c)^α alone; the sampler `lookahead` estimates ζ by rollouts (arXiv:2601.21590). Knows a table and these
samplers' names. Draw i has the seed `seed`·`RUNS` + i.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, TypedDict

from pydantic import Field

from powerviz.lessons.settings import Alpha, LessonSettings, checked
from powerviz.lessons.tables import END, Table, checked_table, model_of_rows, shares
from powerviz.models.tabular import Symbols, TabularModel
from powerviz.runs.events import Event, TokenDrawn
from powerviz.samplers import stream
from powerviz.samplers.drawing.weighing import Candidate, CandidatesWeighed

PLAN_OR_GUESS: Table = {
    "": {"PLAN": 0.4, "GUESS": 0.6},
    "PLAN": {"CALC": 1.0},
    "PLAN CALC": {"16": 0.95, "18": 0.05},
    "GUESS": {"16": 0.55, "18": 0.45},
    "PLAN CALC 16": {END: 1.0},
    "PLAN CALC 18": {END: 1.0},
    "GUESS 16": {END: 1.0},
    "GUESS 18": {END: 1.0},
}
"""The example of arXiv:2601.21590, asked to take 2 and 2 from 20: the first token that is likelier is the worse one."""

EDITABLE = tuple(context for context, row in PLAN_OR_GUESS.items() if len(row) > 1)
RIGHT = "16"
LONGEST = 4
PIECES = 8
"""Pieces of one token that are drawn to find candidates; nearly always both first tokens are among them."""
RUNS_PER_FRAME = 10
FRAMES = 10
RUNS = RUNS_PER_FRAME * FRAMES
SURE = 2
"""Standard errors of ζ̂ on either side that its interval has."""


class LookingAheadSettings(LessonSettings):
    """`rollouts` of each candidate, as long as `horizon` tokens at most."""

    alpha: Alpha = 4.0
    rollouts: Annotated[int, Field(ge=2, le=32)] = 8
    horizon: Annotated[int, Field(ge=1, le=LONGEST - 1)] = LONGEST - 1


class EstimateTold(TypedDict):
    """Estimates of one run of the sampler for a first token: ζ̂ and its standard error, and its share of the choice."""

    zeta: float
    error: float
    share: float


class LookingAheadFrame(TypedDict):
    """For each first token, in the order of `firsts`: p, p^α, ζ, and ζ as far as the horizon, all exact.

    `exact` and `right` hold for each method the chance of each first token, and of the right answer. `taken` counts
    the first tokens of all `draws`, and `latest` has for each of the newest ones what it made of the first tokens:
    None of one that was no candidate. `held` says of how many estimates the interval held ζ.
    """

    firsts: list[str]
    p: list[float]
    raised: list[float]
    zeta: list[float]
    within_horizon: list[float]
    exact: dict[str, list[float]]
    right: dict[str, float]
    draws: int
    taken: list[int]
    right_draws: int
    estimates: list[int]
    held: list[int]
    latest: list[list[EstimateTold | None]]
    last: bool


def looking_ahead(settings: object) -> Iterator[LookingAheadFrame]:
    """First the exact numbers, then the same with more and more runs of the sampler beside them."""
    chosen = checked(LookingAheadSettings, settings)
    shape = {context: PLAN_OR_GUESS[context] for context in EDITABLE}
    table = PLAN_OR_GUESS | checked_table(chosen.table, shape)
    model = model_of_rows(table, LONGEST)
    alpha, firsts, p = chosen.alpha, list(table[""]), list(shares(table[""]).values())
    methods = {
        "base": model.distribution(),
        "low_temperature": model.low_temperature_distribution(1 / alpha),
        "power": model.power_distribution(alpha),
    }
    exact = {name: shares_of(law, lambda x: x[0]) for name, law in methods.items()}
    frame: LookingAheadFrame = {
        "firsts": firsts,
        "p": p,
        "raised": [one**alpha for one in p],
        "zeta": [future_weight(model, first, alpha) for first in firsts],
        "within_horizon": [future_weight(model, first, alpha, chosen.horizon) for first in firsts],
        "exact": {name: [law.get(one, 0.0) for one in firsts] for name, law in exact.items()},
        "right": {name: shares_of(law, answer_of).get(RIGHT, 0.0) for name, law in methods.items()},
        "draws": 0,
        "taken": [0] * len(firsts),
        "right_draws": 0,
        "estimates": [0] * len(firsts),
        "held": [0] * len(firsts),
        "latest": [],
        "last": False,
    }
    yield frame
    for number in range(FRAMES):
        seeds = range(RUNS_PER_FRAME * number, RUNS_PER_FRAME * (number + 1))
        frame = {**frame, "latest": [], "last": number == FRAMES - 1}
        for seed in seeds:
            frame = _with_run(frame, *_run(model, chosen, (chosen.seed * RUNS + seed) % 2**31))
        yield frame


def future_weight(
    model: TabularModel, first: str, alpha: float, horizon: int = LONGEST - 1
) -> float:
    """ζ of a first token: Σ p(future)^α over the futures after it, cut off after `horizon` tokens."""
    futures = model.distribution(max_new_tokens=horizon, prompt=first)
    return math.fsum(probability**alpha for probability in futures.values())


def shares_of(
    distribution: Mapping[Symbols, float], of: Callable[[Symbols], str]
) -> dict[str, float]:
    """The chance of each value of something that responses have."""
    found: dict[str, float] = {}
    for response, probability in distribution.items():
        found[of(response)] = found.get(of(response), 0.0) + probability
    return found


def answer_of(response: Symbols) -> str:
    """The token before the end."""
    return response[-2] if response[-1] == END else response[-1]


def _run(
    model: TabularModel, chosen: LookingAheadSettings, seed: int
) -> tuple[CandidatesWeighed, Symbols]:
    """Candidates for the first token as one run of the sampler weighs them, and its response."""
    events: list[Event] = list(
        stream(
            model,
            "",
            "lookahead",
            alpha=chosen.alpha,
            piece_size=1,
            num_pieces=PIECES,
            num_kept=PIECES,
            num_rollouts=chosen.rollouts,
            horizon=chosen.horizon,
            max_new_tokens=LONGEST,
            seed=seed,
            num_alternatives=0,
        )
    )
    weighed = next(event for event in events if isinstance(event, CandidatesWeighed))
    return weighed, tuple(event.token.text for event in events if isinstance(event, TokenDrawn))


def _with_run(
    frame: LookingAheadFrame, weighed: CandidatesWeighed, response: Symbols
) -> LookingAheadFrame:
    """The frame with one run more."""
    found = {candidate.text: _told(candidate) for candidate in weighed.candidates}
    told = [found.get(first) for first in frame["firsts"]]
    held = Counter(
        first
        for first, one, zeta in zip(frame["firsts"], told, frame["zeta"], strict=True)
        if one is not None and abs(one["zeta"] - zeta) <= SURE * one["error"]
    )

    def more(counts: list[int], *counted: str) -> list[int]:
        return [n + counted.count(first) for n, first in zip(counts, frame["firsts"], strict=True)]

    return {
        **frame,
        "draws": frame["draws"] + 1,
        "taken": more(frame["taken"], response[0]),
        "right_draws": frame["right_draws"] + (answer_of(response) == RIGHT),
        "estimates": more(frame["estimates"], *found),
        "held": more(frame["held"], *held),
        "latest": [*frame["latest"], told],
    }


def _told(candidate: Candidate) -> EstimateTold:
    zeta = math.exp(candidate.log_zeta)
    return {
        "zeta": zeta,
        "error": zeta * (candidate.zeta_error or 0.0),
        "share": candidate.share,
    }
