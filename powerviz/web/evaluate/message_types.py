"""The types of messages about an evaluation: what the page is told, and its scripts are checked against.

Knows names of fields; `messages` makes them.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Annotated, Any, Literal, TypedDict

from powerviz.evaluation.sets.problems import Fault
from powerviz.messages import Said
from powerviz.web.serving.stream import ErrorMessage
from powerviz.web.shared.after_samples import AlphaCurve, LengthsMessage, RightByVotes

Status = Literal["waiting", "running", "paused", "finished", "failed"]


class MethodMessage(TypedDict):
    """A method of a plan.

    `title` is its name as the page says it: a message, or a name that somebody has given it. `watchable` are
    methods whose chains the page can draw again, knowing neither earlier turns nor texts and tokens
    that end a response.
    """

    name: str
    title: Said
    sampler: str
    model: str | None
    samples: int
    watchable: bool
    settings: dict[str, Any]


class PlanMessage(TypedDict):
    """The facts that are known before the first sample.

    `wrapping` is how the page asks its problems, which are worded already: `chat`, `raw`, or None
    where that is as the model is usually asked. `gradings` counts problems, and so does `untold`: those
    without a right answer that needs one.
    """

    set: str
    problems: int
    model: str
    wrapping: str | None
    seed: int
    executes_code: bool
    gradings: Counter[str]
    untold: int
    groupings: list[str]
    exports: list[str]
    methods: list[MethodMessage]
    faults: list[Annotated[dict[str, Any], Fault]]


class _Interval(TypedDict):
    accuracy: float | None
    low: float | None
    high: float | None


class MethodRow(_Interval):
    """A row of `methods_table`."""

    method: str
    problems: int
    samples: int
    cut_off: int
    empty: int
    graded: int
    majority: float | None
    log_prob: float | None
    confidence: float | None
    length: float | None
    tokens: float | None
    tokens_shared: float | None
    plain_tokens: float | None
    forward_passes: float | None
    seconds: float | None
    plain_tokens_exact: bool
    acceptance: float | None
    move_rate: float | None
    still: float | None
    r_hat: float | None
    answer_r_hat: float | None
    not_mixed: bool | None
    times_fewer: float | None


class SweepRow(MethodRow):
    """A row of `sweep_table`: a point of a curve."""

    curve: int
    value: float


class GroupRow(_Interval):
    """A row of `groups_table`."""

    method: str
    group: str
    problems: int
    graded: int


class PassRow(TypedDict):
    """A row of `pass_at_k_table`."""

    method: str
    k: int
    pass_at_k: float
    low: float
    high: float


class PairRow(TypedDict):
    """A row of `pairs_table`."""

    method: str
    other: str
    problems: int
    difference: float
    low: float
    high: float


class SharesMessage(TypedDict):
    """One method's part of a histogram: the share of its samples in each bin, their mean, how many."""

    method: str
    samples: int
    mean: float
    shares: list[float]


class HistogramMessage(TypedDict):
    """Common bins, and what of each method is in them.

    Samples far from all others are counted in the outermost bins; `outside` says how many.
    """

    edges: Sequence[float]
    outside: int
    methods: list[SharesMessage]


class EmptyMessage(TypedDict):
    """How many responses are empty, of how many."""

    empty: int
    drawn: int


class CutOffMessage(TypedDict):
    """How many responses reached the limit of tokens, of how many."""

    cut_off: int
    drawn: int


class ResultsMessage(TypedDict):
    """The tables of the samples so far; `done` says of how many, `failed` how many could not be drawn.

    `reference` is the method that lengths are held against, `unmixed` those whose chains have not mixed.
    """

    done: int
    failed: int
    many_empty: EmptyMessage | None
    many_cut_off: CutOffMessage | None
    methods: list[MethodRow]
    pass_at_k: list[PassRow]
    pairs: list[PairRow]
    groups: dict[str, list[GroupRow]]
    sweeps: dict[str, list[SweepRow]]
    reference: str | None
    lengths: list[LengthsMessage]
    alphas: list[AlphaCurve]
    unmixed: list[str]
    votes: list[RightByVotes]
    distributions: dict[str, HistogramMessage]


class StandingOfEvaluation(TypedDict):
    """How an evaluation stands; see `Evaluation`.

    `before`: so many wait or run before it. `idle`: nothing of it will change by itself.
    """

    id: str
    public: bool
    status: Status
    done: int
    total: int
    before: int
    seconds_left: float | None
    note: Said
    error: ErrorMessage | None
    idle: bool


class DrawnMessage(TypedDict):
    """The day on which the evaluation that the package brings was drawn, as year-month-day, and the commit."""

    date: str
    commit: str


class EvaluationMessage(TypedDict, total=False):
    """The answer to an order, or to a look: how the evaluation stands, or what else there is to say.

    `mark` tells one standing from another, and `same` says that it is that of the last look. `results` are there if
    they are others than those the page has. `mine`, `plan` and `key`, with which one may cancel it, come with the
    answer to an order, and so does `bundled`, of the one that the package brings. An error without an `id` is
    a refusal.
    """

    serial: int
    idle: bool
    lost: bool
    closed: bool
    same: bool
    id: str
    public: bool
    status: Status
    done: int
    total: int
    before: int
    seconds_left: float | None
    note: Said
    error: ErrorMessage | None
    mark: str
    results: ResultsMessage
    mine: bool
    plan: PlanMessage
    key: str
    bundled: DrawnMessage


class ProblemRow(TypedDict):
    """A problem that has samples: `index` in the plan, and how its methods fared.

    `right` and `graded` count samples, in the plan's order of methods.
    """

    index: int
    id: str
    title: str
    right: list[int]
    graded: list[int]


class AnswerMessage(TypedDict):
    """A sample of one problem; see `Sample`."""

    method: str
    index: int
    seed: int
    chain: int
    text: str
    answer: str | None
    right: bool | None
    note: Said
    log_prob: float | None
    confidence: float | None
    length: int
    tokens: float | None
    failed: bool


class AnswersMessage(TypedDict):
    """One problem and all its samples so far."""

    index: int
    id: str
    prompt: str
    truth: str | None
    grading: str
    details: dict[str, str | None]
    samples: list[Annotated[dict[str, Any], AnswerMessage]]


class ListedEvaluation(TypedDict):
    """An evaluation that anybody may look at."""

    id: str
    set: str
    model: str
    problems: int
    methods: int
    total: int
    done: int


class KnownEvaluation(ListedEvaluation):
    """One that a browser has begun: how it stands, and when it was begun, in seconds since 1970."""

    status: Status
    begun: float
