"""The weights of a server's tokens, and how more is learned of them where that decides.

Knows tokens, intervals and lists of likeliest tokens; nothing of steps or blocks. The mathematics is in `certified`.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from powerviz.models.protocol import LanguageModel
from powerviz.models.suffixes import DrawnToken, Suffixes
from powerviz.runs.events import Alternative, Token
from powerviz.samplers.settings.power import PowerSettings
from powerviz.samplers.suffixes.certified import Interval, log_normaliser

LISTED_SHARP, LISTED = 20, 100
"""Likeliest tokens of each place at first: for 1/τ from 3 on, or where log q decides nothing, and for less."""
SHARP = 3
FIRST_MORE, MORE = 64, 8
"""How many are listed where a step is not decided, and how many times as many if that does not do."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A token with the interval of its log Z (nats), which `listed` likeliest tokens have given."""

    token: Token
    log_z: Interval
    listed: int


class Scales:
    """The scales for tokens of a run: α, β = 1/τ, and how many likeliest tokens are `listed`, `most` at most."""

    def __init__(self, model: LanguageModel, suffixes: Suffixes, settings: PowerSettings) -> None:
        self.suffixes, self.size = suffixes, model.vocab_size
        self.alpha, self.beta = settings.alpha, 1 / settings.tau
        self.shown = settings.num_alternatives
        few = self.beta >= SHARP or not settings.num_steps
        needed = 0 if self.beta == 1 else LISTED_SHARP if few else LISTED
        self.most = min(suffixes.most_listed, model.vocab_size)
        # One more than is shown: the drawn token itself is taken out.
        self.listed = min(self.most, max(needed, self.shown + 1))

    def weighed(self, drawn: DrawnToken) -> Weighed:
        """A token that was drawn, with what its place's likeliest tokens say of log Z."""
        log_z = self._log_z(drawn)
        shown = [one for one in drawn.likeliest if one.id != drawn.id][: self.shown]
        token = Token(
            drawn.id,
            drawn.text,
            drawn.log_prob,
            min(0.0, self.beta * drawn.log_prob - log_z.middle),
            tuple(Alternative(one.id, one.text, one.log_prob) for one in shown),
            log_proposal_error=log_z.width / 2 if log_z.width else None,
        )
        return Weighed(token, log_z, len(drawn.likeliest))

    def _log_z(self, drawn: DrawnToken) -> Interval:
        if drawn.log_proposal is None:
            return log_normaliser(drawn.log_prob, drawn.id, drawn.likeliest, self.beta, self.size)
        exact = self.beta * drawn.log_prob - drawn.log_proposal
        return Interval(exact, exact)

    def known(self, token: Token) -> Weighed:
        """A token of a recording, with what was recorded of its log Z."""
        middle = self.beta * token.log_prob - token.log_proposal if self.beta != 1 else 0.0
        error = token.log_proposal_error or 0.0
        return Weighed(token, Interval(middle - error, middle + error), 0)

    def weight(self, tokens: Sequence[Weighed]) -> Interval:
        """Σ w_t = Σ (α − β)·log p + log Z (nats)."""
        plain = (self.alpha - self.beta) * math.fsum(one.token.log_prob for one in tokens)
        low = math.fsum(one.log_z.low for one in tokens)
        high = math.fsum(one.log_z.high for one in tokens)
        return Interval(plain + low, plain + high)

    def know_more(
        self, prompt: Sequence[int], responses: Sequence[list[Weighed]], start: int
    ) -> bool:
        """Ask for more of the likeliest tokens where least is known of log Z; False if there are no more."""
        unsure = [
            (response[place].log_z.width, response, place)
            for response in responses
            for place in range(start, len(response))
            if response[place].listed < self.most and response[place].log_z.width
        ]
        if not unsure:
            return False
        _, response, place = max(unsure, key=lambda one: one[0])
        one = response[place]
        prefix = (*prompt, *(other.token.id for other in response[:place]))
        listed = min(self.most, max(FIRST_MORE, MORE * one.listed))
        likely = self.suffixes.likeliest(prefix, listed)
        drawn = one.token
        log_z = log_normaliser(drawn.log_prob, drawn.id, likely, self.beta, self.size)
        response[place] = Weighed(drawn, one.log_z.within(log_z), listed)
        return True
