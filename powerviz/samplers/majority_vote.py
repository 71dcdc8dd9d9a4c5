"""Majority vote: the answer most of n samples agree on (Wang et al. 2022, self-consistency).

With a warm-up it is DeepConf online (Fu et al. 2025, arXiv:2508.15260, §3.2): the first samples are drawn whole and set
a bar, later ones are stopped where the model becomes less sure than that, and those that stay above it vote with their
least confident window's confidence as weight.
"""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field

from powerviz.errors import SettingError
from powerviz.grading.answers import alike, commonest
from powerviz.messages import Message, say
from powerviz.runs.run import Run
from powerviz.samplers.drawing.confidence_bar import ConfidenceBar, bar_of
from powerviz.samplers.drawing.stopping import Stops
from powerviz.samplers.independent import independent_sampler
from powerviz.samplers.looks import Look, of_setting
from powerviz.samplers.registry import register
from powerviz.samplers.settings.fields import About, NumSamples, Temperature
from powerviz.samplers.settings.groups import ResponseSettings, settings_class


@settings_class
class MajorityVoteSettings(ResponseSettings):
    num_samples: NumSamples = 16
    temperature: Temperature = 0.7
    warm_up: Annotated[int, Field(ge=0, le=4096), About("setting-warm-up")] = 0
    kept: Annotated[float, Field(gt=0, le=1, allow_inf_nan=False), About("setting-kept")] = 0.1

    def __post_init__(self) -> None:
        if self.warm_up and self.num_alternatives < LEAST_STORED:
            told = say("setting-warm-up-without-alternatives", least=LEAST_STORED)
            raise SettingError("num_alternatives", told)


LEAST_STORED = 2
"""Alternatives of each token that confidence needs: log p of the likeliest one alone falls where the model is unsure."""


def bar(run: Run) -> ConfidenceBar | None:
    """The bar that the samples of the warm-up have set; None without one, and before they are all there."""
    settings = run.started.settings
    first = run.chains[: settings.get("warm_up", 0)]
    if not first or not all(chain.extended for chain in first):
        return None
    return bar_of([chain.tokens for chain in first], settings["kept"], settings["num_alternatives"])


def halted_by(run: Run) -> Stops | None:
    """Say of a later sample where it is stopped."""
    found = bar(run)
    return found.stops if found else None


def elected(run: Run) -> int:
    """The first sample with the answer of most weight; samples without an answer do not vote.

    Answers that mean the same count as one. Ties go to the answer given first; if no sample that votes has an
    answer, the first sample of all is taken. The last number in a sample that was cut off or stopped is no answer.
    With a warm-up the samples above the bar vote, each with its lowest confidence; else all, alike.
    """
    answers = [chain.answer for chain in run.chains]
    above = bar(run)
    if above is None:
        return commonest(answers) or 0
    sure = {chain.index: above.lowest(chain.tokens) for chain in run.chains if chain.tokens}
    voting = {index for index, value in sure.items() if value >= above.least}
    heard = [answer if index in voting else None for index, answer in enumerate(answers)]
    return max(alike(heard), key=lambda group: sum(sure[index] for index in group), default=[0])[0]


def facts(run: Run) -> list[tuple[Message, Message]]:
    """The bar, and how many of the later samples were stopped below it."""
    found = bar(run)
    if found is None:
        return []
    later = [chain for chain in run.chains[run.started.settings["warm_up"] :] if chain.extended]
    stopped = sum(found.lowest(chain.tokens) < found.least for chain in later)
    said = say("bar-stopped", stopped=stopped, later=len(later), bar=f"{found.least:.2f}")
    return [(say("bar-label"), said)]


def named(settings: Mapping[str, Any]) -> str:
    """Its name in files: n, and the warm-up with what it keeps."""
    warm = f", warm-up {settings['warm_up']}, kept {settings['kept']:g}"
    return f"majority of {settings['num_samples']}{warm if settings['warm_up'] else ''}"


LOOK = Look(
    title=say("method-majority-vote"),
    short=say("method-majority-vote-short"),
    heading=say("method-majority-vote-heading"),
    about=say("method-majority-vote-about", tau=MajorityVoteSettings.temperature),
    mark="▼",
    symbol="triangle-down",
    light="#00767f",
    dark="#4fd0da",
    named=named,
    told=lambda settings: [of_setting("n", settings["num_samples"])],
    chosen=say("method-majority-vote-chosen"),
    compared=True,
    place=6,
)
register(
    independent_sampler(
        "majority_vote",
        LOOK,
        MajorityVoteSettings,
        elected,
        first=lambda settings: settings.warm_up or settings.num_samples,
        halted_by=halted_by,
        facts=facts,
        needs_rows={"warm_up": 0},
    )
)
