"""Requests of the Evaluate tab, checked, and the plan that follows from one.

Knows the shape of a request, problem sets and methods. The field of an error is that of the form
on the page.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from powerviz.errors import SettingError
from powerviz.evaluation.plan import Method, Plan, check_runs_on, method, plan_of, prompt_of, sweep
from powerviz.evaluation.sets.formats import PUBLISHED
from powerviz.evaluation.sets.problems import ProblemSet, load_problem_set
from powerviz.messages import say
from powerviz.methods import SECOND_MODEL, table
from powerviz.models.protocol import LanguageModel
from powerviz.samplers import find_sampler
from powerviz.samplers.settings.fields import checked
from powerviz.web.evaluate.sets import SentSet
from powerviz.web.policy import Operator
from powerviz.web.serving.requests import Request
from powerviz.web.serving.side_by_side import check_side_by_side

MOST_SAMPLES_IN_ALL = 50_000
MOST_SWEPT = 12
POCKET, UPLOAD, HUB = "pocket", "upload", "hub"


def offered_sets(operator: Operator) -> tuple[str, ...]:
    """The values of a form's `problem_set` that this operator allows, in the order of the page's list."""
    own = (UPLOAD,) if operator.upload_problems else ()
    published = () if operator.hub_sets == "none" else tuple(PUBLISHED)
    return (POCKET, *own, *published, *((HUB,) if operator.hub_sets == "any" else ()))


def check_set(name: str, operator: Operator) -> None:
    """Raise `SettingError` (field `problem_set`) if such sets are not for this operator's visitors."""
    if name in offered_sets(operator):
        return
    if name == UPLOAD:
        raise SettingError("problem_set", say("evaluation-set-not-sent"))
    if name in (*PUBLISHED, HUB):
        raise SettingError("problem_set", say("evaluation-set-not-from-hub"))
    raise SettingError("problem_set", say("evaluation-set-unknown", name=repr(name)))


OF_POWER = (
    "alpha",
    "num_steps",
    "block_size",
    "max_new_tokens",
    "min_new_tokens",
    "stop_early",
    "cut_law",
    "uniform_share",
    "tries",
)
"""The settings of power sampling in the form."""


class Form(BaseModel):
    """The form: which problems, which methods, how many samples, under which settings.

    `problem_set` is `pocket`, the name of a published set, `hub` with the set's name in `hub`, or
    `upload` with the file's key in `upload`. Empty settings are left to their defaults.
    """

    model_config = ConfigDict(extra="forbid")

    model: str
    problem_set: str = POCKET
    hub: str = Field(default="", max_length=200)
    upload: str = Field(default="", max_length=64)
    wording: str = ""
    limit: int | None = Field(default=None, ge=1)
    methods: list[str] = Field(default_factory=list, max_length=16)
    second_model: str = ""
    samples: int = 1
    seed: int = 0
    alpha: float | None = None
    num_steps: int | None = None
    block_size: int | None = None
    max_new_tokens: int | None = None
    min_new_tokens: int | None = None
    stop_early: bool | None = None
    cut_law: str | None = None
    uniform_share: float | None = None
    tries: int | None = None
    temperature: float | None = None
    num_samples: int | None = None
    sweep_alpha: list[float] = Field(default_factory=list, max_length=MOST_SWEPT)
    sweep_temperature: list[float] = Field(default_factory=list, max_length=MOST_SWEPT)
    sweep_num_steps: list[int] = Field(default_factory=list, max_length=MOST_SWEPT)


class EvaluateRequest(Request):
    """Begin an evaluation, go on with one, cancel it, only look at it, or look at none.

    To go on with one or cancel it takes its `key`, which whoever began it got.
    """

    do: Literal["start", "resume", "cancel", "open", "close"]
    id: str = Field(default="", max_length=255)
    key: str = Field(default="", max_length=64)
    form: Form | None = None

    @property
    def is_here(self) -> bool:
        """Whether what it asks for need not be fetched from the hub."""
        return self.form is None or self.form.problem_set in (POCKET, UPLOAD)


def problems_of(
    form: Form, sent: SentSet | None, go_on: Callable[[], bool] = lambda: True
) -> ProblemSet:
    """The problems that the form asks for, `sent` being the upload it names. May take a while.

    Those of an upload, and the bundled ones, are the same objects for all who ask for them.

    With a limit they are spread evenly over the set, which may be sorted; of a set on the hub,
    which nobody knows the length of, they are the first. `form.problem_set` has been checked to be one of
    those offered; `go_on` is asked before each row of a set on the hub. Raises `SettingError`.
    """
    wording = form.wording or None
    if form.problem_set == UPLOAD:
        if sent is None:
            raise SettingError("upload", say("evaluation-file-gone"))
        return spread(sent.worded(wording), form.limit)
    if form.problem_set == HUB:
        name = form.hub.strip()
        if not name:
            raise SettingError("hub", say("evaluation-hub-name-missing"))
        try:
            return load_problem_set(f"hub:{name}", form.limit, wording, public=True, go_on=go_on)
        except SettingError as error:
            field = "hub" if error.field == "problem_set" else error.field
            raise SettingError(field, error.message) from None
    if form.problem_set == POCKET:
        return spread(_bundled(wording), form.limit)
    found = load_problem_set(form.problem_set, None, wording, public=True, go_on=go_on)
    return spread(found, form.limit)


@lru_cache(maxsize=8)
def _bundled(wording: str | None) -> ProblemSet:
    return load_problem_set(POCKET, None, wording, public=True)


def spread(problems: ProblemSet, limit: int | None) -> ProblemSet:
    """Choose so many of the problems, at equal distances."""
    there = len(problems.problems)
    if limit is None or limit >= there:
        return problems
    chosen = tuple(problems.problems[index * there // limit] for index in range(limit))
    return replace(problems, problems=chosen)


def plan_from(
    form: Form, problems: ProblemSet, model: LanguageModel, execute_code: bool = False
) -> Plan:
    """The plan. Raises `SettingError` with the form's field."""
    methods = methods_of(form)
    code = any(problem.grading == "code" for problem in problems.problems)
    plan = plan_of(
        problems,
        methods,
        form.model,
        seed=form.seed,
        template=form.wording or None,
        execute_code=execute_code and code,
    )
    check_runs_on(plan, model)
    try:
        prompt_of(plan, plan.problems[0], model)
    except SettingError as error:
        field = "wording" if error.field == "template" else error.field
        raise SettingError(field, error.message) from None
    if plan.total > MOST_SAMPLES_IN_ALL:
        most = MOST_SAMPLES_IN_ALL
        told = say("evaluation-too-many-samples", samples=plan.total, most=most)
        raise SettingError("samples", told)
    context = model.context_length
    longest = max(method.settings["max_new_tokens"] for method in plan.methods)
    if context is not None and longest >= context:
        told = say(
            "evaluation-response-too-long",
            tokens=str(longest),
            model=model.name,
            context=str(context),
        )
        raise SettingError("max_new_tokens", told)
    for one in plan.methods:
        check_side_by_side("samples", _side_by_side(one), one.settings["max_new_tokens"])
    return plan


def _side_by_side(one: Method) -> int:
    """Most responses that the method decodes as one batch."""
    sampler = find_sampler(one.sampler)
    if sampler.several:
        ahead = int(one.settings.get("prefetch", 1)) + int(one.settings.get("tries", 1)) - 1
        return one.samples * ahead
    return sampler.rows(checked(sampler.settings, one.settings))


def methods_of(form: Form) -> list[Method]:
    """The methods that are ticked, then the sweeps. Raises `SettingError`."""
    given = {name: value for name in OF_POWER if (value := getattr(form, name)) is not None}
    low = form.temperature
    if low is None and form.alpha is not None:
        low = 1 / form.alpha if form.alpha >= 1 else None
    found = []
    for name in form.methods:
        second = form.second_model if name == SECOND_MODEL else None
        if second == "":
            raise SettingError("second_model", say("evaluation-second-model-missing"))
        sampler = table()[name].sampler if name in table() else find_sampler(name)
        own: dict[str, Any] = {}
        if sampler.sharpened_by and low is not None:
            own[sampler.sharpened_by] = low
        if sampler.candidates and form.num_samples is not None:
            own[sampler.candidates] = form.num_samples
        found.append(method(sampler.name, form.samples, {**given, **own}, second))
    for setting in ("alpha", "temperature", "num_steps"):
        values = getattr(form, f"sweep_{setting}")
        try:
            found += sweep(setting, values, form.samples, given)
        except SettingError as error:
            field = f"sweep_{setting}" if error.field == setting else error.field
            raise SettingError(field, error.message) from None
    if not found:
        raise SettingError("methods", say("evaluation-without-methods"))
    return found
