"""The lessons' own questions with choices to vote on: each with the computation of its right choice.

Knows what the lessons compute, the recorded runs of their examples, and what was measured of the bundled model. No right
choice stands here or in a text. The reason is the answer that the lesson shows.
"""

import json
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from powerviz.analysis.diagnostics import total_variation
from powerviz.examples.bundled import load_examples
from powerviz.grading.answers import extract_answer
from powerviz.lessons.balance import balance
from powerviz.lessons.by_hand import LONGEST as LONGEST_BY_HAND
from powerviz.lessons.by_hand import TREE
from powerviz.lessons.convergence import LONGEST, MARKOV
from powerviz.lessons.exercises.exercise import Solution
from powerviz.lessons.live_model import PLAIN, VARIANTS
from powerviz.lessons.looking_ahead import looking_ahead
from powerviz.lessons.particles import LONGEST as LONGEST_OF_PARTICLES
from powerviz.lessons.particles import SCATTER, ParticlesSettings, proposal_law
from powerviz.lessons.sharpening import SHARPENING, TWO_TOKENS, first_symbols
from powerviz.lessons.stuck import stuck
from powerviz.lessons.tables import END, model_of_responses, model_of_rows, tokens_of
from powerviz.lessons.whole_chain import whole_chain
from powerviz.messages import Message, say
from powerviz.models import DEFAULT_MODEL
from powerviz.paths import POCKET
from powerviz.runs.run import load_run
from powerviz.samplers import metropolis_hastings as mh
from powerviz.samplers import sample

RISES = 0.02
"""The least difference of two pass rates that is called one."""
HIGH_HAZARD = 0.1
END_OF_TEXT = "<|endoftext|>"
"""The token with which the bundled model ends a response."""
ALPHAS = (1.0, 1.5, 2.0, 4.0, 8.0)


@dataclass(frozen=True)
class LessonQuestion:
    """The question of a lesson. Its texts are `lesson-NAME-question`, `-answer`, and `-choice-CHOICE` for its `choices`."""

    lesson: str
    solve: Callable[[], Solution]
    choices: tuple[str, ...]

    def text(self, part: str) -> Message:
        """Say its question, its reason or one of its choices."""
        name = self.lesson.replace("_", "-")
        if part in self.choices:
            return say(f"lesson-{name}-choice-{part}", **self.solve().values)
        return say(f"lesson-{name}-{'answer' if part == 'reason' else part}")


@cache
def _sharpening() -> Solution:
    row = SHARPENING[""] | {"54": 0.5}
    model = model_of_responses({(word,): p for word, p in row.items()})
    laws = [model.power_distribution(alpha) for alpha in ALPHAS]
    if any(law["56",] > law["54",] for law in laws):
        return Solution("yes")
    shares = [law["54",] for law in laws]
    return Solution("no" if shares == sorted(shares) and shares[-1] > shares[0] else "even")


def _preferred(bb: float, ba: float, alpha: float, method: str) -> str:
    typed = TWO_TOKENS[""] | {"bb": bb, "ba": ba}
    weights = first_symbols({tuple(word): p for word, p in typed.items()}, alpha)
    return max("ab", key=lambda letter: weights[letter][method])


def _turn(holds: Callable[[float], bool]) -> float | None:
    """The least α, of 1 to 8, from which on something holds; None if it always or never does."""
    low, high = 1.0, 8.0
    if holds(low) or not holds(high):
        return None
    for _ in range(20):
        middle = (low + high) / 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


@cache
def _low_temperature() -> Solution:
    bb, ba = TWO_TOKENS[""]["bb"], TWO_TOKENS[""]["ba"]
    turn = _turn(lambda alpha: _preferred(bb, ba, alpha, "power") == "a")
    agree = _preferred(0, 0.5, 2, "power") == _preferred(0, 0.5, 2, "low_temperature")
    if turn is None:
        return Solution("always" if _preferred(bb, ba, 1, "power") == "a" else "never")
    return Solution("agree" if agree else "disagree", {"turn": round(turn, 3)})


@cache
def _by_hand() -> Solution:
    model = model_of_rows(TREE, LONGEST_BY_HAND)
    exact = model.power_distribution(4)
    counted = ("Count:", "18", "16", END)
    guesses = [response for response in exact if response[0] == "Clearly"]

    def ratio(old: tuple[str, ...], new: tuple[str, ...]) -> float:
        state, proposal = (tokens_of(model, symbols, 1 / 4) for symbols in (old, new))
        return math.exp(mh.accept_terms(state, proposal, 0, len(new), 4).log_accept_ratio)

    if max(exact, key=exact.__getitem__) != counted:
        return Solution("less")
    there = any(ratio(guess, counted) < 1 for guess in guesses)
    back = any(ratio(counted, guess) < 1 for guess in guesses)
    return Solution("both" if there and back else "there" if there else "back" if back else "none")


@cache
def _convergence() -> Solution:
    exact = model_of_rows(MARKOV, LONGEST, last_symbol_only=True).power_distribution(2)
    total = math.fsum(len(response) * p for response, p in exact.items())
    wrong = [len(response) * p / total for response, p in exact.items()]
    apart = total_variation(wrong, list(exact.values()))
    return Solution("no" if apart > 0.01 else "yes")


def _departures() -> Iterator[tuple[bool, float, bool]]:
    """Each proposal of the recorded runs that leaves the response and says an answer: whether it was accepted, the hazard of
    the token at which it leaves, and whether its answer is another one."""
    for example in load_examples():
        if example.model != DEFAULT_MODEL or not example.recording.is_file():
            continue
        (chain,) = load_run(example.recording).chains
        place = 0  # of the state before the step
        for step in chain.steps:
            state, left = chain.states.tokens(place), step.decision.divergence
            kept = state[: step.proposal.start]
            text = "".join(token.text for token in (*kept, *step.drawn)).removesuffix(END_OF_TEXT)
            if left is not None and text.endswith("."):
                hazard = -math.expm1(state[left].log_proposal)
                other = extract_answer(text) != extract_answer(chain.states.text(place))
                yield step.decision.decision == "accepted", hazard, other
            place = step.state


@cache
def _pivotal() -> Solution:
    departures = list(_departures())
    pivots = [hazard for accepted, hazard, other in departures if accepted and other]
    if not pivots or min(pivots) < HIGH_HAZARD:
        return Solution("sure")
    always = all(other for _, hazard, other in departures if hazard >= HIGH_HAZARD)
    return Solution("every" if always else "some")


@cache
def _accelerations() -> Solution:
    model = model_of_rows(TREE, LONGEST_BY_HAND)

    def tokens(seed: int, **extra: object) -> int:
        settings = {"alpha": 2, "num_steps": 20, "block_size": 4, "max_new_tokens": 4, **PLAIN}
        return sample(model, "", "power", **settings | {"seed": seed} | extra).cost.tokens

    seeds = range(4)
    plain = [tokens(seed) for seed in seeds]
    more = [
        variant
        for variant, extra in VARIANTS.items()
        if len(extra) == 1 and any(tokens(seed, **extra) > plain[seed] for seed in seeds)
    ]
    return Solution(more[0].replace("_", "-") if len(more) == 1 else "none")


@cache
def _balance() -> Solution:
    (frame,) = balance({"rule": "as_published"})
    names = {"longest": "Count: 18 16 ■", "guess": "Clearly 18 ■", "short": "Count: 16 ■"}
    loses = [
        name
        for name, response in names.items()
        if (place := frame["responses"].index(response)) is not None
        and sum(row[place] for row in frame["flows"]) == frame["flows"][place][place]
        and sum(frame["flows"][place]) > frame["flows"][place][place]
    ]
    return Solution(loses[0] if len(loses) == 1 else "none", names)


@cache
def _whole_chain() -> Solution:
    laws = ("entropy", "hazard", "uniform")
    frames = {law: next(whole_chain({"alpha": 4, "cut_law": law})) for law in laws}
    least = min(laws, key=lambda law: frames[law]["predicted"][10])
    second = min(laws, key=lambda law: frames[law]["eigenvalues"][1])
    return Solution(f"{least}-{'second' if second == least else 'first'}")


@cache
def _stuck() -> Solution:
    near, far = (next(stuck({"lower_alpha": one}))["tempered"]["there"] for one in ("3", "1"))
    return Solution("no" if near > far else "yes" if near < far else "same")


@cache
def _particles() -> Solution:
    model = model_of_rows(SCATTER, LONGEST_OF_PARTICLES, last_symbol_only=True)
    chosen = ParticlesSettings()
    alone, power = proposal_law(model, chosen), model.power_distribution(chosen.alpha)
    mean = math.fsum(
        power[x] for x, q in alone.items() if q > 0
    )  # of Ẑ/Z = power/q, over draws of q
    apart = total_variation([alone[x] for x in power], list(power.values()))
    right = math.isclose(mean, 1, rel_tol=1e-9), apart < 1e-6
    names = {(True, True): "both", (True, False): "z", (False, True): "answer"}
    return Solution(names.get(right, "neither"))


@cache
def _looking_ahead() -> Solution:
    def plans(alpha: float, method: str) -> bool:
        return next(looking_ahead({"alpha": alpha}))["exact"][method][0] > 0.5

    turn = _turn(lambda alpha: plans(alpha, "power"))
    if turn is None:
        return Solution("always" if plans(1, "power") else "neither")
    too = any(plans(alpha, "low_temperature") for alpha in ALPHAS)
    return Solution("too" if too else "never", {"turn": round(turn, 2)})


@cache
def _reinforcement() -> Solution:
    measured = json.loads((POCKET / "evaluation.json").read_text(encoding="utf-8"))
    of = {row["method"]: row["pass_at"] for row in measured["rows"]}
    first, many = (of["GRPO, τ = 1"][k] - of["base, τ = 1"][k] for k in ("1", "16"))
    ways = ["up" if one > RISES else "down" if one < -RISES else "same" for one in (first, many)]
    return Solution("-".join(ways))


_ALL = (
    LessonQuestion("sharpening", _sharpening, ("yes", "no", "even")),
    LessonQuestion("low_temperature", _low_temperature, ("agree", "disagree", "always", "never")),
    LessonQuestion("by_hand", _by_hand, ("none", "back", "both", "less")),
    LessonQuestion("convergence", _convergence, ("yes", "no", "longer")),
    LessonQuestion("pivotal", _pivotal, ("every", "some", "sure")),
    LessonQuestion(
        "accelerations",
        _accelerations,
        ("skip-ahead", "early-rejection", "recall", "prefetch"),
    ),
    LessonQuestion("balance", _balance, ("guess", "short", "longest", "none")),
    LessonQuestion(
        "whole_chain",
        _whole_chain,
        ("hazard-second", "entropy-first", "entropy-second", "uniform-second"),
    ),
    LessonQuestion("stuck", _stuck, ("yes", "same", "no")),
    LessonQuestion("particles", _particles, ("both", "z", "answer", "neither")),
    LessonQuestion("looking_ahead", _looking_ahead, ("always", "never", "too", "neither")),
    LessonQuestion("reinforcement", _reinforcement, ("up-up", "up-same", "up-down", "same-same")),
)
LESSON_QUESTIONS = {question.lesson: question for question in _ALL}
"""The questions by the names of the lessons."""
