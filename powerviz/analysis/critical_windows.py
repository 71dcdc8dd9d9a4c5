"""Critical windows: the places along a response that decide its outcome (Li, Karan & Chen 2025).

For every beginning x_<i of a response, V_i is the probability that the base model (τ = 1), going on
from there, ends as hoped for, for instance with the right answer. A curve of V_i that is flat, then
jumps, then is flat again, shows the few tokens at which the model commits itself ("Blink of an eye",
arXiv:2502.00921). It is estimated by rollouts, R from each beginning.

**Few rollouts are drawn for many.** Rollout r has one uniform number for each position, whatever
beginning it starts from, and in each draw the response's own token lies first (see `decoding`).
So from x_<i it follows the response to the first d ≥ i at which it leaves, which the response's own
probabilities tell without the model, and from d on it is the same rollout as from any other
beginning that leaves there. It is decoded once, from d on. For one beginning the R rollouts are
independent and distributed as the model's continuations, so the count of those that agree is
binomial, and its interval is Wilson's. Across beginnings the counts are coupled, which makes the
curve smoother: a beginning followed by a sure token has the very same rollouts as the next one.

**A window is the greatest of many differences**, n²/2 of them, and the greatest of many is great by
chance alone. So what is said of a window rests on one bound for all differences at once, from a
bootstrap over the shared rollouts; see `difference_bound`.

Knows models, drafts and texts. Knows nothing of chains or pivots.

It has more than 300 lines because a quarter of them explain the estimate that the others compute.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt

from powerviz.analysis.accuracy import wilson
from powerviz.errors import SettingError
from powerviz.grading.answers import equivalent, extract_answer
from powerviz.messages import say
from powerviz.models.batching import room_of
from powerviz.models.protocol import LanguageModel
from powerviz.runs.events import Cost, Token
from powerviz.samplers.drawing.decoding import Draft, DrawSettings, Reuse, decode
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.drawing.randomness import step_randomness
from powerviz.samplers.metropolis_hastings import keep_probabilities

FIRST_ROLLOUTS = 8
"""Rollouts of the first picture; the others follow in batches."""
BATCH = 256
"""Most rollouts that are decoded side by side …"""
SCORES = 1 << 24
"""… and most next-token scores: a large vocabulary makes the batches smaller."""
CONFIDENCE = 0.95
SMALLEST_JUMP = 0.1
"""A window is one over which V moves by more than this for certain; a smaller jump decides little."""
LARGEST_MISSED = 0.2
"""A curve is flat if for certain no stretch of it moves V by more than this."""
RESAMPLED = 1000


Agrees = Callable[[str, bool], bool]
"""Whether a response has the answer hoped for: its text, and whether it is finished, not cut off."""


@dataclass(frozen=True, slots=True)
class Chance:
    """The rollouts from the first `prefix` tokens of a response: `agree` of `total` ended as hoped for.

    `low` and `high` bound V: Wilson's 95 % interval.
    """

    prefix: int
    agree: int
    total: int
    low: float
    high: float

    @property
    def value(self) -> float:
        return self.agree / self.total


@dataclass(frozen=True, slots=True)
class Window:
    """A critical window: tokens `start` … `end` − 1, over which V goes from `before` to `after`."""

    start: int
    end: int
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Curve:
    """The curve as far as it is known: a `Chance` for each beginning, from 0 tokens to all; none at first.

    `bound` is that of `difference_bound`, None without chances. `left` is how many rollouts leave
    the response somewhere and have to be decoded (0 until the
    response is read), `decoded` how many of them are. `complete`: all rollouts asked for count.
    `outcomes` says of those decoded, but for the batch under way, which agree. Of `next` it is asked
    at the next step whether they agree: whole responses, as texts, and whether they are finished.
    """

    chances: tuple[Chance, ...] = ()
    decoded: int = 0
    left: int = 0
    complete: bool = False
    cost: Cost = field(default_factory=Cost)
    outcomes: tuple[bool, ...] = ()
    next: tuple[tuple[str, bool], ...] = ()
    bound: float | None = None

    @property
    def rollouts(self) -> int:
        """Rollouts that count, from each beginning."""
        return self.chances[0].total if self.chances else 0

    @property
    def window(self) -> Window | None:
        return None if self.bound is None else critical_window(self.chances, self.bound)

    @property
    def flat(self) -> bool:
        """Whether it is certain that no stretch of tokens moves V by more than `LARGEST_MISSED`.

        A curve without a window that is not flat is not known well enough to tell.
        """
        if self.bound is None:
            return False
        values = [chance.value for chance in self.chances]
        return max(values) - min(values) + self.bound <= LARGEST_MISSED


def critical_window(chances: Sequence[Chance], bound: float) -> Window | None:
    """The shortest stretch of tokens over which V makes half of all its way, or more.

    Its way is from its lowest to its highest value along the response. Of stretches equally short,
    the one with the greatest jump; of those, the first. None if no such stretch jumps by more than
    `SMALLEST_JUMP` and `bound`, how far any difference may be off, together. The paper's windows are
    bounded by thresholds on a distance between distributions, here by a share of the jump in V.
    """
    values = np.array([chance.value for chance in chances])
    if len(values) < 2:
        return None
    needed = max(float(np.ptp(values)) / 2, SMALLEST_JUMP + bound) - 1e-12
    for length in range(1, len(values)):
        jumps = np.abs(values[length:] - values[:-length])
        start = int(np.argmax(jumps))
        if jumps[start] >= needed:
            first, last = chances[start], chances[start + length]
            return Window(start, start + length, first.value, last.value)
    return None


def difference_bound(outcomes: npt.NDArray[np.bool_]) -> float:
    """How far any difference V_j − V_i of a curve may be off: with 95 % confidence none is further.

    `outcomes` are those of each rollout from each beginning, `[rollouts, n + 1]`. All differences of
    a curve at once are off by at most the range of its errors over the beginnings. That range is
    resampled, rollouts being drawn with replacement, each with all its outcomes (Efron 1979), and
    widened by √(R/(R−1)) since resampling R of R varies too little. Rollouts that agree throughout
    vary not at all, yet of R that all do the same up to 1 − .05^(1/R) could have done otherwise
    (about 3/R, “the rule of three”): the bound is never less.
    """
    total = len(outcomes)
    least = 1 - (1 - CONFIDENCE) ** (1 / total)
    moves = np.r_[True, np.any(outcomes[:, 1:] != outcomes[:, :-1], axis=0)]
    distinct = outcomes[:, moves].astype(np.float32)
    if total < 2 or distinct.shape[1] < 2:
        return least
    errors = _resampled(total) @ distinct - distinct.mean(axis=0)
    widest = float(np.quantile(np.ptp(errors, axis=1), CONFIDENCE))
    return max(least, widest * float(np.sqrt(total / (total - 1))))


@lru_cache(maxsize=4)
def _resampled(total: int) -> npt.NDArray[np.float32]:
    """The weight of each rollout in each resampling, `[RESAMPLED, total]`."""
    rng = np.random.default_rng(0)
    counts = rng.multinomial(total, np.full(total, 1 / total), size=RESAMPLED)
    return (counts / total).astype(np.float32)


def same_answer(answer: str) -> Agrees:
    """Whether a text's answer means the same as this one; each different answer is compared once.

    A text that was cut off, not finished, has no last number for an answer.
    """
    judge = cache(lambda given: equivalent(given, answer))
    return lambda text, finished: judge(extract_answer(text, finished=finished))


def agreement_curve(
    model: LanguageModel,
    prompt: Sequence[int],
    response: Sequence[int],
    agrees: Agrees,
    max_new_tokens: int,
    rollouts: int = 64,
    seed: int = 0,
    batch: int | None = None,
    outcomes: Sequence[bool] = (),
) -> Iterator[Curve]:
    """The curve of V along a response, after every forward pass of the model and before `agrees` is
    asked of texts, which may take long (see `Curve.next`); close it to cancel.

    `prompt` and `response` are the model's token ids, `agrees` says of the text of a whole response,
    and whether it is finished, if it ends as hoped for (see `same_answer`). A rollout ends with EOS or at `max_new_tokens`
    tokens, the response's own included; one that is cut off there is judged as unfinished. Chances come
    as soon as all rollouts of the same numbers are decoded, never by which were quick. At most
    `batch` rollouts are decoded side by side, fewer if memory runs out; that changes no count.
    With the `outcomes` of an interrupted curve it goes on from there to the same result.
    Raises `SettingError` at the first step if the response does not fit the model or the length.
    """
    _check(model, prompt, response, max_new_tokens, rollouts)
    meter = Meter(Cost())
    tokens: list[Token] = []
    trunk = model.open([prompt])
    for position, token in enumerate(response):
        if position:
            trunk.advance([response[position - 1]])
        log_p = float(trunk.log_probs[0, token])
        tokens.append(Token(token, "", log_p, log_p))
        meter.forward_passes += 1
        meter.tokens += 1
        yield Curve(cost=meter.read())
    ended = len(response) == max_new_tokens or bool(model.eos_ids.intersection(response))
    uniforms = [step_randomness(seed, r, 0, 0, max_new_tokens).tokens for r in range(rollouts)]
    leaves = _leaves(np.array(uniforms), tokens, ended)
    agree = np.zeros_like(leaves)
    if ended:
        whole = model.decode(response), _finished(model, response)
        yield Curve(cost=meter.read(), next=(whole,))
        agree[:, -1] = agrees(*whole)
    places: list[tuple[int, int]] = [(r, d) for r, d in np.argwhere(leaves).tolist()]
    width = batch or max(1, min(BATCH, SCORES // model.vocab_size))
    known = list(outcomes)
    for place, outcome in zip(places, known, strict=False):
        agree[place] = outcome
    decoded = len(known)
    chances, bound = _counted(places, decoded, leaves, agree)
    room = room_of(model)
    while decoded < len(places):
        here = _next_batch(places, decoded, width)
        drafts = [
            Draft(tuple(prompt), tuple(tokens), d, max_new_tokens, uniforms[r]) for r, d in here
        ]
        for _ in decode(model, drafts, DrawSettings(1.0), meter, Reuse([trunk]), room):
            done = decoded + sum(draft.complete for draft in drafts)
            yield Curve(
                chances, done, len(places), cost=meter.read(), outcomes=tuple(known), bound=bound
            )
        ids = [[token.id for token in draft.tokens] for draft in drafts]
        texts = [(model.decode(one), _finished(model, one)) for one in ids]
        done = decoded + len(drafts)
        yield Curve(
            chances, done, len(places), False, meter.read(), tuple(known), tuple(texts), bound
        )
        for place, text in zip(here, texts, strict=True):
            agree[place] = agrees(*text)
            known.append(bool(agree[place]))
        decoded += len(here)
        chances, bound = _counted(places, decoded, leaves, agree)
    chances, bound = _known(leaves, agree)
    yield Curve(chances, decoded, len(places), complete=True, cost=meter.read(), bound=bound)


def _finished(model: LanguageModel, response: Sequence[int]) -> bool:
    """Whether a response ends with EOS, and was not cut off."""
    return bool(response) and response[-1] in model.eos_ids


def _leaves(
    uniforms: npt.NDArray[np.float64], tokens: Sequence[Token], ended: bool
) -> npt.NDArray[np.bool_]:
    """Whether each rollout leaves the response at each position, if it gets there.

    `[rollouts, n + 1]`. All leave an unfinished response at its end, none a finished one.
    """
    stays = uniforms[:, : len(tokens)] < keep_probabilities(tokens)
    return np.column_stack([~stays, np.full(len(uniforms), not ended)])


def _next_batch(places: list[tuple[int, int]], start: int, width: int) -> list[tuple[int, int]]:
    """The next (rollout, position) to decode: for a first picture, those of a few rollouts."""
    here = places[start : start + width]
    if start == 0:
        return [place for place in here if place[0] < FIRST_ROLLOUTS] or here
    return here


def _counted(
    places: list[tuple[int, int]],
    decoded: int,
    leaves: npt.NDArray[np.bool_],
    agree: npt.NDArray[np.bool_],
) -> tuple[tuple[Chance, ...], float | None]:
    """The same as `_known` after so many of the places: of the first rollouts, as far as all of theirs are."""
    counted = places[decoded][0] if decoded < len(places) else len(leaves)
    return _known(leaves[:counted], agree[:counted])


def _known(
    leaves: npt.NDArray[np.bool_], agree: npt.NDArray[np.bool_]
) -> tuple[tuple[Chance, ...], float | None]:
    """Chances and their bound, from rollouts whose every way off the response is decoded."""
    total = len(leaves)
    if not total:
        return (), None
    outcomes = rollout_outcomes(leaves, agree)
    counts = outcomes.sum(axis=0).tolist()
    chances = (Chance(i, k, total, *wilson(k / total, total)) for i, k in enumerate(counts))
    return tuple(chances), difference_bound(outcomes)


def rollout_outcomes(
    leaves: npt.NDArray[np.bool_], agree: npt.NDArray[np.bool_]
) -> npt.NDArray[np.bool_]:
    """Whether each rollout agrees from each beginning, all three `[rollouts, n + 1]`.

    A rollout from a beginning agrees if it does where it first leaves from there on.
    """
    outcomes = agree.copy()
    for prefix in reversed(range(leaves.shape[1] - 1)):
        outcomes[:, prefix] = np.where(leaves[:, prefix], agree[:, prefix], outcomes[:, prefix + 1])
    return outcomes


def _check(
    model: LanguageModel,
    prompt: Sequence[int],
    response: Sequence[int],
    max_new_tokens: int,
    rollouts: int,
) -> None:
    if rollouts < 1:
        raise SettingError("rollouts", say("rollouts-too-few", given=str(rollouts)))
    if not all(0 <= token < model.vocab_size for token in (*prompt, *response)):
        raise SettingError("response", say("response-of-other-tokens", model=model.name))
    if model.eos_ids.intersection(response[:-1]):
        raise SettingError("response", say("response-goes-on-behind-end"))
    room = None if model.context_length is None else model.context_length - len(prompt)
    if max_new_tokens < max(1, len(response)):
        raise SettingError(
            "max_new_tokens",
            say("max-new-tokens-below-response", given=str(max_new_tokens), length=len(response)),
        )
    if room is not None and max_new_tokens > room:
        raise SettingError(
            "max_new_tokens",
            say("max-new-tokens-beyond-room", given=str(max_new_tokens), room=str(room)),
        )
