"""The self-test of a server: whether what it says of its draws can be true, and what can be drawn exactly from it.

Knows answers; nothing of requests or of samplers. A place is looked for in which the model is unsure, since where it is
sure every server looks alike, and there the server has to show that

- token ids are what it reads and writes: a text comes back from its ids, and behind the ids of a response of its own
  it finds the same tokens likely as when it drew them. By how much it differs is its drift (nats);
- a token that ends a response comes with its log-probability;
- log-probabilities are those of temperature 1 whatever is drawn at (*raw*), or those that it draws from (*processed*);
- it draws from what it tells: of `DRAWS` tokens the rarest is about as rare as it should be, and their distribution
  function is that of the listed tokens. That finds tails of 4 % that are cut, and another temperature;
- told to draw at another temperature it does: so do fewer draws from p^(1/τ), in the place where that is least like p.

A right server fails a test of chance once in some thousand connections.
"""

import logging
import math
import operator
import random
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import accumulate

from powerviz.errors import ModelError
from powerviz.messages import Message, say
from powerviz.models.remote.dialect import Wanted
from powerviz.models.remote.model import RemoteModel, Rule
from powerviz.models.suffixes import DrawnToken, Likely

log = logging.getLogger(__name__)

TEXT = "The answer is 12."
PREFIXES = 16
"""Places that are looked at; all but the first lie behind ids drawn at random."""
LISTED = 1000
HEAD = 5
"""Likeliest tokens whose numbers are compared."""
TAIL = 20
"""Likeliest tokens outside of which a place has to have some probability, for a cut tail to be seen."""
MOST_DRIFT = 0.1
"""Nats by which two answers on the same place may differ."""
SHARP = 4.0
"""1/τ of the second temperature."""
DRAWS = 300
SHARP_SHARE = 6
"""Draws at temperature 1 for each at the second one, where whatever is wrong is wrong by much."""
AT_ONCE = 8
CHANCE_OF_TAIL = 1e-4
CHANCE_OF_LAW = 1e-6
RESPONSE = 12
Place = tuple[tuple[int, ...], tuple[Likely, ...]]
"""Token ids, and what is likely behind them."""


VERDICTS: dict[Rule, str] = {
    "raw": "server-verdict-certified",
    "scored": "server-verdict-scored",
    "plain": "server-verdict-plain",
}


@dataclass(frozen=True)
class Found:
    """The findings of the test: what is known at other temperatures than 1, and the drift (nats)."""

    rule: Rule
    drift: float

    @property
    def verdict(self) -> Message:
        return say(VERDICTS[self.rule], drift=f"{self.drift:.1g}")


def self_test(model: RemoteModel, check: Callable[[], None] = lambda: None) -> Found:
    """Test a server. Raises `ModelError`, whose sentence says which lie was found; `check` may raise, too."""
    return _Test(model, check).run()


class _Test:
    def __init__(self, model: RemoteModel, check: Callable[[], None]) -> None:
        self.model, self.check = model, check
        self.listed = min(model.most_listed, model.vocab_size, LISTED)
        self.places: list[Place] = []

    def run(self) -> Found:
        self._read_back()
        place, likely = self._unsure_place()
        drift = self._score_again(place)
        rule = self._rule(place, likely)
        self._tail(place, likely)
        if rule != "plain":
            self._sharpened()
        self._end(place, likely, rule == "raw" and not self.model.dialect.tells_bias)
        log.info("%s: drift %.2g nats, %s", self.model.name, drift, rule)
        return Found(rule, drift)

    def _read_back(self) -> None:
        """A text comes back from its ids."""
        ids = self.model.encode(TEXT)
        if TEXT not in self.model.text_of(ids):
            raise self._refusal("server-lies-ids")

    def _unsure_place(self) -> Place:
        """The place, of some, with most probability outside of the likeliest tokens, and what is likely there."""
        read = tuple(self.model.encode(TEXT))
        numbers = random.Random(0)
        found = self.places = [(read, self._likely(read))]
        known = {*read, *(one.id for one in found[0][1])}
        while len(found) < PREFIXES:
            plain = sorted(known - self.model.eos_ids)
            place = (*read, *numbers.choices(plain, k=6))
            found.append((place, self._likely(place)))
            known.update(one.id for one in found[-1][1])
        return min(found, key=lambda one: _mass(one[1], TAIL))

    def _likely(self, place: Sequence[int]) -> tuple[Likely, ...]:
        self.check()
        likely = self.model.likeliest(place, self.listed)
        total = _mass(likely, len(likely))
        whole = len(likely) >= self.model.vocab_size
        if total > 1 + MOST_DRIFT or (whole and total < 1 - MOST_DRIFT):
            raise self._refusal("server-lies-sum")
        return likely

    def _score_again(self, place: tuple[int, ...]) -> float:
        """The most that likely tokens of a response differ when they are scored behind its ids."""
        response = self._drawn(Wanted(place, RESPONSE, 1.0, self.listed, 1))
        drift = 0.0
        for position in range(len(response)):
            before = tuple(token.id for token in response[:position])
            again = self._likely((*place, *before))
            drift = max(drift, _apart(response[position].likeliest, again))
        if drift > MOST_DRIFT:
            raise self._refusal("server-lies-scores", drift=f"{drift:.2g}")
        return drift

    def _end(self, place: tuple[int, ...], likely: tuple[Likely, ...], raw: bool) -> None:
        """A response that ends, ends with a token of its own, which has its log-probability."""
        end = min(self.model.eos_ids)
        there = {one.id: one.log_prob for one in likely}
        told = self._drawn(Wanted(place, 2, 1.0, self.listed, 1, forced=end))
        if told[0].id != end:
            raise self._refusal("server-hides-end")
        if raw and end in there and abs(told[0].log_prob - there[end]) > MOST_DRIFT:
            raise self._refusal("server-hides-end")

    def _rule(self, place: tuple[int, ...], likely: tuple[Likely, ...]) -> Rule:
        """Tell whose log-probabilities it gives when it draws at another temperature than 1: the model's, or its own."""
        sharp = self._drawn(Wanted(place, 1, 1 / SHARP, self.listed, 1))[0].likeliest
        if _apart(likely, sharp) <= MOST_DRIFT:
            return "raw"
        low = math.log(math.fsum(math.exp(SHARP * one.log_prob) for one in likely))
        processed = [Likely(one.id, "", SHARP * one.log_prob - low) for one in likely]
        if _apart(tuple(processed), sharp) <= SHARP * MOST_DRIFT:
            return "scored" if self._scores(place, likely) else "plain"
        raise self._refusal("server-lies-temperature")

    def _scores(self, place: tuple[int, ...], likely: tuple[Likely, ...]) -> bool:
        """Whether it scores tokens that it is given, by the numbers that it has when it draws."""
        if self.model.dialect.scorer is None:
            return False
        told = [self.model.score(place, [one.id])[0] for one in likely[:HEAD]]
        pairs = zip(likely, told, strict=False)
        return max(abs(one.log_prob - score) for one, score in pairs) <= MOST_DRIFT

    def _tail(self, place: tuple[int, ...], likely: tuple[Likely, ...]) -> None:
        """Hold draws against what it tells of them, the rare ones, too."""
        reach = _reach(likely)
        if _mass(likely, TAIL) ** DRAWS >= CHANCE_OF_TAIL:
            raise self._refusal("server-tail-unseen")
        ranks = self._ranks(place, likely, 1.0, DRAWS)
        if ranks[-1] < len(likely) and min(1.0, reach[ranks[-1]]) ** DRAWS < CHANCE_OF_TAIL:
            raise self._refusal("server-cuts-tail")
        if _deviation(ranks, reach, reach) > _chance(DRAWS):
            raise self._refusal("server-draws-otherwise")

    def _sharpened(self) -> None:
        """Hold draws at the second temperature against p^(1/τ)."""

        def apart(one: Place) -> float:
            least, _ = _sharp_reach(one[1], self.model.vocab_size)
            return max(map(operator.sub, least, _reach(one[1])))

        place, likely = max(self.places, key=apart)
        ranks = self._ranks(place, likely, 1 / SHARP, max(1, DRAWS // SHARP_SHARE))
        least, most = _sharp_reach(likely, self.model.vocab_size)
        if _deviation(ranks, least, most) > _chance(len(ranks)):
            raise self._refusal("server-ignores-temperature")

    def _ranks(
        self, place: tuple[int, ...], likely: Sequence[Likely], temperature: float, many: int
    ) -> list[int]:
        """The places of so many draws among the likeliest tokens, in order; the number of those for any other."""
        rank = {one.id: number for number, one in enumerate(likely)}
        with ThreadPoolExecutor(AT_ONCE) as crew:
            wanted = [Wanted(place, 1, temperature, 1, 100 + number) for number in range(many)]
            drawn = [tokens[0] for tokens in crew.map(self._drawn, wanted)]
        return sorted(rank.get(token.id, len(likely)) for token in drawn)

    def _drawn(self, wanted: Wanted) -> list[DrawnToken]:
        self.check()
        return self.model.asked(lambda: list(self.model.answer(wanted)))

    def _refusal(self, code: str, **values: str) -> ModelError:
        return ModelError("model", say(code, model=self.model.name, **values))


def _mass(likely: Sequence[Likely], many: int) -> float:
    return math.fsum(math.exp(one.log_prob) for one in likely[:many])


def _apart(one: Sequence[Likely], other: Sequence[Likely]) -> float:
    """The most that log p of the likeliest tokens differs; ∞ if one of them is not listed again."""
    there = {token.id: token.log_prob for token in other}
    last = min(there.values(), default=-math.inf)
    gaps = [
        abs(token.log_prob - there[token.id]) if token.id in there else token.log_prob - last
        for token in one[:HEAD]
    ]
    return max(gaps, default=math.inf)


def _reach(likely: Sequence[Likely]) -> list[float]:
    """How much probability the tokens up to each have together."""
    return list(accumulate(math.exp(one.log_prob) for one in likely))


def _sharp_reach(likely: Sequence[Likely], vocab_size: int) -> tuple[list[float], list[float]]:
    """The same at the second temperature: at least, and at most, since some tokens are not listed (see `certified`)."""
    sharp = list(accumulate(math.exp(SHARP * one.log_prob) for one in likely))
    rest = 0.0
    if len(likely) < vocab_size:
        unlisted = max(0.0, 1 - _mass(likely, len(likely)))
        rest = unlisted * math.exp((SHARP - 1) * likely[-1].log_prob)
    total = sharp[-1]
    return [one / (total + rest) for one in sharp], [one / total for one in sharp]


def _chance(many: int) -> float:
    """The most by which the shares of so many draws deviate from their law by chance (Dvoretzky, Kiefer & Wolfowitz)."""
    return math.sqrt(math.log(2 / CHANCE_OF_LAW) / (2 * many))


def _deviation(ranks: Sequence[int], least: Sequence[float], most: Sequence[float]) -> float:
    """The most that the share of draws up to a rank lies outside of what the ranks up to it should have."""

    def gaps() -> Iterator[float]:
        below = 0
        for rank, bounds in enumerate(zip(least, most, strict=True)):
            while below < len(ranks) and ranks[below] <= rank:
                below += 1
            share = below / len(ranks)
            yield max(bounds[0] - share, share - bounds[1])

    return max(gaps())
