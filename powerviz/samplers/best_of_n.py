"""Best of n: of n samples, the one with the highest log p."""

from powerviz.messages import say
from powerviz.runs.run import Run
from powerviz.samplers.independent import independent_sampler
from powerviz.samplers.looks import Look, of_setting
from powerviz.samplers.registry import register
from powerviz.samplers.settings.fields import NumSamples, Temperature
from powerviz.samplers.settings.groups import ResponseSettings, settings_class


@settings_class
class BestOfNSettings(ResponseSettings):
    num_samples: NumSamples = 16
    temperature: Temperature = 1.0


def likeliest(run: Run) -> int:
    """The sample with the highest log p; of equals the first."""
    return max(range(len(run.chains)), key=lambda index: run.chains[index].log_prob)


LOOK = Look(
    title=say("method-best-of-n"),
    heading=say("method-best-of-n-heading"),
    about=say("method-best-of-n-about"),
    mark="★",
    symbol="star",
    light="#6b6800",
    dark="#d3cd4f",
    named=lambda settings: f"best of {settings['num_samples']} by log p",
    told=lambda settings: [of_setting("n", settings["num_samples"])],
    chosen=say("method-best-of-n-chosen"),
    compared=True,
    place=5,
)
register(independent_sampler("best_of_n", LOOK, BestOfNSettings, likeliest))
