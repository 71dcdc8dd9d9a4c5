"""New evaluations: from what a form asks for to a plan with its problems, in a folder of its own.

Knows forms, problem sets and who has room for them; runs nothing. Where anything is refused, nothing is left.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.units import MEGABYTE
from powerviz.web.evaluate.permitted import check_form, check_lengths, check_plan
from powerviz.web.evaluate.request import UPLOAD, Form, plan_from, problems_of
from powerviz.web.evaluate.sets import SentSets, weight
from powerviz.web.evaluate.state import Evaluation
from powerviz.web.evaluate.store import EvaluationStore
from powerviz.web.policy import Operator
from powerviz.web.serving.admission import Admission, Holding
from powerviz.web.serving.models import ModelPool

SECONDS_TO_ARRIVE = 120.0


@dataclass(frozen=True)
class Asker:
    """The visitor who begins one: the page's `tab`, the `key` that will say it is theirs, and whether they still want it."""

    tab: str
    key: str
    wants_it: Callable[[], bool]


@dataclass(frozen=True)
class Beginnings:
    """Makes evaluations; `sent` are the files that visitors have sent."""

    models: ModelPool
    operator: Operator
    admission: Admission
    store: EvaluationStore
    sent: SentSets

    def begun(self, form: Form | None, asker: Asker) -> Evaluation:
        """A new evaluation, in its folder. Raises `SettingError`."""
        place = self.admission.take("evaluations", asker.tab)
        try:
            return self._begun_at(form, asker, place)
        except BaseException:
            place.give_back()
            raise

    def _begun_at(self, form: Form | None, asker: Asker, place: Holding) -> Evaluation:
        if form is None:
            raise SettingError("form", say("evaluation-form-missing"))
        check_form(form, self.models, self.operator)
        ends = time.monotonic() + SECONDS_TO_ARRIVE
        sent = self.sent.get(form.upload) if form.problem_set == UPLOAD else None
        problems = problems_of(form, sent, lambda: asker.wants_it() and time.monotonic() < ends)
        plan = plan_from(form, problems, self.models.get(form.model), self.operator.execute_code)
        check_lengths(plan, self.operator)
        if not asker.wants_it():
            raise SettingError("order", say("evaluation-taken-back"))
        own = 0 if sent is not None else weight(plan.problems) / MEGABYTE
        memory = self.admission.take("sets", asker.tab, own)
        try:
            address = self.admission.address(asker.tab)
            name = self.store.add(plan, problems.faults, asker.key, address)
        except BaseException:
            memory.give_back()
            raise
        found = Evaluation(
            name,
            self.store.folder(name),
            plan,
            public=False,
            faults=problems.faults,
            place=place,
            memory=memory,
            disk=self.store.holding(name),
            sent=sent,
        )
        try:
            check_plan(plan, self.models, self.operator)
        except SettingError:
            self.store.remove(name)
            raise
        return found
