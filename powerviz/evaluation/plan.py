"""Plans of evaluations: problems × methods × samples, and the seed of it all.

Knows problems and the settings of samplers; runs nothing. A plan that exists is valid: its settings
are checked and spelled out, defaults included, so that it means the same when it is read back.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from powerviz.errors import SettingError
from powerviz.evaluation.sets.problems import Problem, ProblemSet
from powerviz.grading.mathematics.extraction import ANSWERS
from powerviz.messages import Message, say
from powerviz.methods import name_of, title_of
from powerviz.models import DEFAULT_MODEL
from powerviz.models.protocol import LanguageModel, Offers
from powerviz.prompts import CHAT, Prompt, Turn, check_template, usual_template
from powerviz.prompts import prompt as made_prompt
from powerviz.samplers import Sampler, find_sampler
from powerviz.samplers.looks import Text
from powerviz.samplers.registry import fitting, refusal
from powerviz.samplers.settings.fields import checked

SCHEMA_VERSION = 1
MOST_SAMPLES = 1024
GRADERS = ("paper",)
"""Graders beside our own, for a column more in the tables."""
GIVEN_BY_THE_ENGINE = ("seed", "num_alternatives")
"""Settings that a method leaves to the engine, as it does the one that asks for several samples."""


@dataclass(frozen=True)
class Method:
    """A sampler with its settings; `samples` responses are drawn for every problem.

    `model` is another model than the plan's to draw from, by name; log p is the plan's model's all
    the same. `settings` are the sampler's own, without seed and number of samples; whatever is
    left out is filled in. Raises `SettingError`.
    """

    name: str
    sampler: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    samples: int = 1
    model: str | None = None

    def __post_init__(self) -> None:
        sampler = find_sampler(self.sampler)
        left_out = {*GIVEN_BY_THE_ENGINE, sampler.several}
        for name in left_out & self.settings.keys():
            raise SettingError(str(name), say("plan-setting-of-samples", method=self.name))
        if not 1 <= self.samples <= MOST_SAMPLES:
            told = say("plan-number-of-samples", samples=str(self.samples), most=str(MOST_SAMPLES))
            raise SettingError("samples", told)
        if self.samples > 1 and not sampler.random:
            raise SettingError("samples", say("plan-same-response", method=self.name))
        if not self.name.strip():
            raise SettingError("methods", say("plan-method-without-name"))
        filled = asdict(checked(sampler.settings, self.settings))
        kept = {name: value for name, value in filled.items() if name not in left_out}
        object.__setattr__(self, "settings", kept)


@dataclass(frozen=True)
class Plan:
    """An evaluation before it begins. Raises `SettingError` where it does not make sense.

    `model`, `dtype`, `reproducible` and `eos` are as in `powerviz.load_model`. The problems are worded already;
    `template` says whether they go into the model's chat template: None if that is how the model is
    usually asked, else one of `prompts.TEMPLATES`. `system` and `history` come before each of them.
    `execute_code` runs what responses
    to programming problems contain: look at it before going on with the plan of somebody else.
    `answers` says where an answer is looked for (`boxed`, `said`, `last`), None: as prompts ask.
    `grader` is one of `GRADERS` for a column more in the tables; it changes no sample.
    """

    problem_set: str
    problems: tuple[Problem, ...]
    methods: tuple[Method, ...]
    model: str = DEFAULT_MODEL
    seed: int = 0
    dtype: str = "auto"
    reproducible: bool = False
    eos: str | None = None
    template: str | None = None
    system: str | None = None
    history: tuple[Turn, ...] = ()
    execute_code: bool = False
    answers: str | None = None
    grader: str | None = None
    schema_version: int = SCHEMA_VERSION

    def __post_init__(self) -> None:
        if not self.problems:
            raise SettingError("problems", say("plan-without-problems", set=self.problem_set))
        check_template(self.template)
        if not isinstance(self.model, str):
            raise SettingError("model", say("plan-model-no-name"))
        if not self.methods:
            raise SettingError("methods", say("plan-without-methods"))
        _refuse_twice("problems", (problem.id for problem in self.problems))
        _refuse_twice("methods", (method.name for method in self.methods))
        if not 0 <= self.seed < 2**63:
            raise SettingError("seed", say("plan-seed", seed=str(self.seed)))
        if self.answers is not None and self.answers not in ANSWERS:
            raise SettingError("answers", none_of(self.answers, ANSWERS))
        if self.grader is not None and self.grader not in GRADERS:
            raise SettingError("grader", none_of(self.grader, GRADERS))

    @property
    def total(self) -> int:
        """Samples in all."""
        return len(self.problems) * sum(method.samples for method in self.methods)

    @property
    def settings(self) -> dict[str, dict[str, Any]]:
        """The settings that tell methods apart, by their names; `analysis.tables.sweep_table` reads them."""
        return {
            m.name: {"sampler": m.sampler, "model": m.model or self.model, **m.settings}
            for m in self.methods
        }

    @property
    def models(self) -> tuple[str, ...]:
        """The names of all models it needs, its own first."""
        names = [self.model, *(method.model for method in self.methods if method.model)]
        return tuple(dict.fromkeys(names))


def plan_of(
    problems: ProblemSet, methods: Iterable[Method], model: str = DEFAULT_MODEL, **more: Any
) -> Plan:
    """A plan for a whole problem set; `more` as in `Plan`. A method that is there twice is run once."""
    return Plan(problems.name, problems.problems, tuple(_distinct(methods)), model, **more)


def check_runs_on(plan: Plan, model: LanguageModel) -> None:
    """Check that the plan's model can be drawn from by all its methods, and score what another one wrote.

    Raises `SettingError`.
    """
    for one in plan.methods:
        if one.model in (None, plan.model):
            sampler = find_sampler(one.sampler)
            check_runs(model, sampler, fitting(model, sampler, one.settings))
        else:
            check_scores(model)


def check_runs(model: LanguageModel, sampler: Sampler, settings: Mapping[str, Any]) -> None:
    """Check that a sampler with these settings can draw from a model. Raises `SettingError`, for a list of methods."""
    why = refusal(model, sampler, settings)
    if why:
        raise SettingError("methods" if why.field == "sampler" else why.field, why.message)


def check_scores(model: LanguageModel) -> None:
    """Check that a model can score what a second one wrote. Raises `SettingError`."""
    if Offers(model).suffixes is not None:
        raise SettingError("second_model", say("server-without-rows", model=model.name))


def method(
    sampler: str,
    samples: int = 1,
    settings: Mapping[str, Any] | None = None,
    model: str | None = None,
) -> Method:
    """A method with a name that says what matters of its settings.

    Of `settings` it takes those its sampler knows, so the same ones can be offered to all. A
    sampler that draws nothing at random gives one sample, whatever is asked for.
    """
    kind = find_sampler(sampler)
    known = kind.settable - {kind.several, *GIVEN_BY_THE_ENGINE}
    mine = {name: value for name, value in (settings or {}).items() if name in known}
    unnamed = Method(sampler, sampler, mine, samples if kind.random else 1, model)
    return Method(usual_name(unnamed), sampler, mine, unnamed.samples, model)


def usual_name(method: Method) -> str:
    """The name that a method has if it is given no other."""
    return name_of(method.sampler, method.settings, method.model)


def usual_title(method: Method) -> Text:
    """The title of such a method on the page, in its visitor's language."""
    return title_of(method.sampler, method.settings, method.model)


def sweep(
    setting: str,
    values: Sequence[float],
    samples: int = 1,
    settings: Mapping[str, Any] | None = None,
    model: str | None = None,
) -> list[Method]:
    """Power sampling once for each value of one setting: `alpha`, `num_steps`, `block_size`, ….

    With α the proposal temperature follows, τ = 1/α, unless `settings` give one.
    """
    return [method("power", samples, {**(settings or {}), setting: v}, model) for v in values]


def prompt_of(plan: Plan, problem: Problem, model: LanguageModel) -> Prompt:
    """The prompt with which `model`, the plan's, is asked the problem, whoever answers it.

    Raises `PromptError` or `SettingError`.
    """
    template = template_around(plan, model)
    return made_prompt(model, problem.prompt, template, plan.system, plan.history)


def template_around(plan: Plan, model: LanguageModel) -> str:
    """The template put around the problems, which are worded already: `chat` or `raw`."""
    if plan.template is not None:
        return "chat" if plan.template in CHAT else "raw"
    turns = plan.system is not None or bool(plan.history)
    return "chat" if turns or usual_template(model, plan.model) in CHAT else "raw"


def seed_of(plan: Plan, problem: Problem, run: int) -> int:
    """The seed of a method's run `run` on a problem.

    It depends on the plan's seed and on the problem's id, not on its place, so that the same
    problem in a shorter or longer set is answered in the same way.
    """
    name = json.dumps([plan.seed, problem.id, run]).encode()
    return int.from_bytes(hashlib.sha256(name).digest()[:4], "big")


def none_of(value: str, known: Iterable[str]) -> Message:
    """Say that a value is none of the known ones."""
    return say("plan-unknown-choice", value=repr(value), choices=", ".join(known))


def difference(old: Plan, new: Plan) -> Message | None:
    """Say in words what is different in `new`; None if nothing is."""
    if old == new:
        return None
    there, here = {m.name: m for m in old.methods}, {m.name: m for m in new.methods}
    for field_ in fields(Plan):
        before, after = getattr(old, field_.name), getattr(new, field_.name)
        if before == after or field_.name == "grader":
            continue
        if field_.name == "problems":
            if len(before) != len(after):
                return say("plan-differs-in-number-of-problems", there=len(before), here=len(after))
            return say("plan-differs-in-problems")
        if field_.name == "methods":
            if there.keys() != here.keys():
                return say("plan-differs-in-methods", there="; ".join(there), here="; ".join(here))
            return next(
                (_method_difference(m, here[name]) for name, m in there.items() if m != here[name]),
                say("plan-differs-in-order"),
            )
        return say("plan-differs", field=field_.name, there=repr(before), here=repr(after))
    return None


def _method_difference(old: Method, new: Method) -> Message:
    def differs(setting: Message | str, before: str, after: str) -> Message:
        return say(
            "plan-method-differs", setting=setting, method=old.name, there=before, here=after
        )

    for name in ("sampler", "samples", "model"):
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            return differs(name, str(before), str(after))
    changed = (n for n in old.settings if old.settings[n] != new.settings.get(n))
    setting = next(changed, None)
    if setting is None:
        return differs(say("plan-a-setting"), repr(None), repr(None))
    return differs(setting, repr(old.settings[setting]), repr(new.settings.get(setting)))


def _distinct(methods: Iterable[Method]) -> list[Method]:
    found: list[Method] = []
    for method in methods:
        if method not in found:
            found.append(method)
    return found


def _refuse_twice(field_: str, names: Iterable[str]) -> None:
    seen = set()
    for name in names:
        if name in seen:
            raise SettingError(field_, say("plan-name-twice", name=repr(name)))
        seen.add(name)
