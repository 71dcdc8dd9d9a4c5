"""Checks of what a visitor may begin, go on with or cancel here: they raise `SettingError`, and change nothing.

Knows plans, the operator's policy and the models that the page offers.
"""

from collections.abc import Iterable

from powerviz.errors import SettingError
from powerviz.evaluation.plan import Plan
from powerviz.messages import say
from powerviz.methods import SECOND_MODEL
from powerviz.web.evaluate.request import Form, check_set
from powerviz.web.evaluate.state import Evaluation
from powerviz.web.policy import Operator
from powerviz.web.serving.limits import check_length
from powerviz.web.serving.models import ModelPool
from powerviz.web.serving.zero_gpu import lent


def check_form(form: Form, models: ModelPool, operator: Operator) -> None:
    """Check what a form asks for before any of its problems is read."""
    check_set(form.problem_set, operator)
    models.get(form.model)
    if SECOND_MODEL in form.methods and form.second_model not in models.names:
        told = say("evaluation-model-not-offered", name=repr(form.second_model))
        raise SettingError("second_model", told)
    beside = [form.second_model] if SECOND_MODEL in form.methods else []
    _check_not_lent([form.model, *beside], models)


def check_lengths(plan: Plan, operator: Operator) -> None:
    """Check that no response may get longer than the operator allows."""
    for method in plan.methods:
        check_length(method.settings["max_new_tokens"], operator.longest_response)


def check_plan(plan: Plan, models: ModelPool, operator: Operator) -> None:
    """Check that this server may run a plan, and can."""
    if plan.execute_code and not operator.execute_code:
        raise SettingError("evaluation", say("evaluation-runs-code"))
    absent = [name for name in plan.models if name not in models.names]
    if absent:
        told = say("evaluation-needs-models", models=", ".join(absent))
        raise SettingError("evaluation", told)
    if plan.dtype != "auto" or plan.eos is not None:
        raise SettingError("evaluation", say("evaluation-needs-model-as-loaded"))
    _check_not_lent(plan.models, models)


def check_holder(evaluation: Evaluation, mine: bool) -> None:
    """Check that whoever asks began it, as nobody else may do more than look."""
    if evaluation.public:
        raise SettingError("evaluation", say("evaluation-only-to-look-at"))
    if not mine:
        raise SettingError("evaluation", say("evaluation-of-somebody-else"))


def _check_not_lent(names: Iterable[str], models: ModelPool) -> None:
    """An evaluation takes minutes to days, and nobody's request is there to be lent a GPU for."""
    for name in names:
        if name in models.loaded and lent(models.get(name)):
            raise SettingError("model", say("evaluation-model-on-lent-gpu", model=name))
