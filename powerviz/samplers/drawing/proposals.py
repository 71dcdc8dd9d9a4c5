"""One proposal of power sampling: the drafts of its candidates, and its verdict as soon as that is certain.

Knows drafts and the mathematics of a step. Knows nothing of blocks, events or the order of steps: see `power_chain`.
"""

from dataclasses import dataclass, field, replace

from powerviz.runs.events import DecisionKind, Token
from powerviz.samplers import metropolis_hastings as mh
from powerviz.samplers.cut_laws import CutLaw
from powerviz.samplers.drawing import multiple_try
from powerviz.samplers.drawing.decoding import Draft

State = tuple[Token, ...]
UNCHANGED = mh.AcceptTerms(0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Rules:
    """How proposals are decided: α, the law that cuts are drawn from, and whether they may be given up early.

    `published`: as in the published code, see `metropolis_hastings.accept_terms_as_published`.
    """

    alpha: float
    law: CutLaw
    gives_up_early: bool
    published: bool = False


@dataclass(slots=True)
class Proposal:
    """A step under way: for each candidate a draft to be decoded, or None if it is the state itself.

    `log_cut` is log λ(m|x) of the cut m in the state x (nats), and `log_u` the draw that decides. `choice` is the number that chooses among several. `told` is the place up to which the tokens of the
    chosen one were told of, −1 if not even the step was.
    """

    step: int
    cut: int
    log_cut: float
    tries: list[Draft | None]
    log_u: float
    choice: float
    chosen: int = 0
    told: int = -1
    verdict: tuple[DecisionKind, mh.AcceptTerms] | None = None
    log_ratios: list[float] = field(default_factory=list)
    _bound: "_Bound | None" = None

    @property
    def draft(self) -> Draft | None:
        """That of the chosen candidate."""
        return self.tries[self.chosen]

    @property
    def open_drafts(self) -> list[Draft]:
        """The drafts that need the model."""
        return [draft for draft in self.tries if draft and not draft.closed]

    @property
    def may_be_told(self) -> bool:
        """Whether it is known which of the candidates is the proposal."""
        return len(self.tries) == 1 or self.verdict is not None

    def weigh(self, state: State, rules: Rules) -> None:
        """Decide it if no further token can change the verdict."""
        if self.verdict:
            return
        if not self.open_drafts:
            self._decide(state, rules)
        elif rules.gives_up_early and len(self.tries) == 1:
            self._give_up_if_hopeless(state, rules)

    def _decide(self, state: State, rules: Rules) -> None:
        """Choose among the candidates, all of which are whole, and accept or reject the chosen one."""
        terms = [self._terms(draft, state, rules) for draft in self.tries]
        self.log_ratios = [one.log_accept_ratio for one in terms]
        if len(terms) > 1:
            self.chosen = multiple_try.choose(self.log_ratios, self.choice)
        draft = self.draft
        if draft is None or draft.divergence is None:
            self.verdict = ("unchanged", UNCHANGED)
            return
        others = multiple_try.log_tries_ratio(self.log_ratios, self.chosen)
        found = replace(terms[self.chosen], log_tries_ratio=others)
        accepted = mh.accepts(found.log_accept_ratio, self.log_u)
        self.verdict = ("accepted" if accepted else "rejected", found)

    def _terms(self, draft: Draft | None, state: State, rules: Rules) -> mh.AcceptTerms:
        """The terms of log A for one candidate on its own."""
        if draft is None or draft.divergence is None:
            return UNCHANGED
        tokens = draft.tokens
        if rules.published:
            return mh.accept_terms_as_published(state, tokens, draft.divergence, rules.alpha)
        cut_ratio = rules.law.log_probability(tokens, self.cut) - self.log_cut
        length = len(tokens)
        return mh.accept_terms(state, tokens, draft.divergence, length, rules.alpha, cut_ratio)

    def _give_up_if_hopeless(self, state: State, rules: Rules) -> None:
        draft = self.draft
        if draft is None or draft.divergence is None:
            return
        if self._bound is None:
            self._bound = _Bound(state, draft, self.cut, rules)
        terms = self._bound.terms(draft, self.log_cut, rules)
        if mh.surely_rejected(terms.log_accept_ratio, self.log_u):
            draft.closed = True
            self.verdict = ("rejected_early", terms)


class _Bound:
    """The terms of log A at best, as a proposal grows: sums over its tokens so far."""

    def __init__(self, state: State, draft: Draft, cut: int, rules: Rules) -> None:
        divergence = draft.divergence or 0
        self.weight_state = mh.log_weight(state[divergence:], rules.alpha)
        self.weight_drawn = 0.0
        self.weighed = divergence
        masses = rules.law.masses(draft.tokens)
        self.mass, self.total = float(masses[cut]), float(masses[: self.weighed].sum())

    def terms(self, draft: Draft, log_cut: float, rules: Rules) -> mh.AcceptTerms:
        """Those if the proposal were to end with the next token, no further token having any weight.

        As published, those if it were to become as long as the state: where no weight is above 0, the state's
        weigh the less the more of them are compared, and there is no term for the cut.
        """
        fresh = draft.tokens[self.weighed :]
        before = draft.tokens[self.weighed - 1] if self.weighed else None
        self.weight_drawn += mh.log_weight(fresh, rules.alpha)
        self.total += float(rules.law.masses(fresh, before).sum())
        self.weighed = len(draft.tokens)
        if rules.published:
            return mh.AcceptTerms(self.weight_drawn, self.weight_state, 0.0)
        most = rules.law.log_bound(self.mass, self.total, self.weighed)
        return mh.AcceptTerms(self.weight_drawn, self.weight_state, most - log_cut)
