"""Command-line options that several commands share, explained as the settings explain them."""

from pathlib import Path
from typing import Annotated, Any

import typer

from powerviz import methods
from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.models.engines import DTYPES
from powerviz.pocket.problems import load_problems
from powerviz.prompts import TEMPLATES
from powerviz.samplers import SAMPLERS
from powerviz.samplers.lookahead import LookaheadSettings
from powerviz.samplers.majority_vote import MajorityVoteSettings
from powerviz.samplers.pimh import PimhSettings
from powerviz.samplers.settings.fields import description
from powerviz.samplers.settings.power import PowerSettings
from powerviz.samplers.settings.tempering import TemperingSettings


def setting(name: str, *flags: str, of: type = PowerSettings) -> typer.models.OptionInfo:
    """An option for a setting, by default of power sampling, with that setting's own explanation."""
    return typer.Option(*flags, help=str(description(of, name)), show_default=True)


# Without a prompt, problems that the bundled model can solve: two of each family.
PROMPTS = tuple(problem.prompt for problem in load_problems()[20::30])

Model = Annotated[
    str,
    typer.Option(
        help="A bundled model's name, a folder, an id on the Hugging Face hub, gguf:FILE or "
        "gguf:OWNER/REPOSITORY:FILE, the address of a server (http://127.0.0.1:8080), or a name that "
        "begins with the scheme of an installed engine."
    ),
]
Device = Annotated[str, typer.Option(help="auto, cpu, cuda, cuda:1, mps.")]
Dtype = Annotated[
    str,
    typer.Option(
        help=f"{', '.join(DTYPES)}. Accelerations and batches change no sample in float32 and "
        "float64; in bfloat16 and float16 rounding may, and log p may differ by tenths of a nat."
    ),
]
Reproducible = Annotated[
    bool,
    typer.Option(
        "--reproducible",
        help="In float32 and one row at a time: no sample depends on what is drawn beside it. Slower.",
    ),
]
Eos = Annotated[
    str | None,
    typer.Option(help="The token that ends a response, instead of those that the model names."),
]
THREADS_HELP = "Threads that compute, for a model in GGUF. Left out: as many as torch takes."
GPU_LAYERS_HELP = (
    "Layers that go to the GPU, for a model in GGUF. Left out: all, if llama.cpp was built for one."
)
Threads = Annotated[int | None, typer.Option(min=1, help=THREADS_HELP)]
GpuLayers = Annotated[int | None, typer.Option(min=0, help=GPU_LAYERS_HELP)]
Template = Annotated[
    str | None,
    typer.Option(
        help=f"How the model is asked: {', '.join(TEMPLATES)}. By default as the catalogue says of "
        "it, else in its chat template if it has one, else raw."
    ),
]
System = Annotated[
    str | None, typer.Option(help="A system message before the prompt; needs a chat template.")
]
History = Annotated[
    Path | None,
    typer.Option(
        help="Earlier turns, from a JSON array or JSON Lines of role and content; needs a chat "
        "template."
    ),
]
PromptFile = Annotated[
    Path | None, typer.Option(help="The prompt is what this file says; - is standard input.")
]
Stop = Annotated[
    list[str] | None,
    typer.Option(help=f"{description(PowerSettings, 'stop')} May be given several times."),
]
Alpha = Annotated[float, setting("alpha")]
NumSteps = Annotated[int, setting("num_steps")]
BlockSize = Annotated[int, setting("block_size")]
MaxNewTokens = Annotated[int, setting("max_new_tokens")]
MinNewTokens = Annotated[int, setting("min_new_tokens")]
ProposalTemperature = Annotated[float | None, setting("temperature")]
Seed = Annotated[int, setting("seed")]
Chains = Annotated[int, setting("chains")]
CutLaw = Annotated[str, setting("cut_law")]
UniformShare = Annotated[float, setting("uniform_share")]
Tries = Annotated[int, setting("tries")]
Prefetch = Annotated[int, setting("prefetch")]
StopEarly = Annotated[bool, setting("stop_early")]
SkipAhead = Annotated[bool, setting("skip_ahead", "--skip-ahead/--no-skip-ahead")]
EarlyRejection = Annotated[
    bool, setting("early_rejection", "--early-rejection/--no-early-rejection")
]
Recall = Annotated[bool, setting("recall", "--recall/--no-recall")]
Particles = Annotated[int | None, setting("num_particles", "--particles", of=PimhSettings)]
Rounds = Annotated[int | None, setting("num_rounds", "--rounds", of=PimhSettings)]
Ramp = Annotated[int | None, setting("ramp", "--ramp", of=PimhSettings)]
EssThreshold = Annotated[float | None, setting("ess_threshold", of=PimhSettings)]
Resampling = Annotated[str | None, setting("resampling", "--resampling", of=PimhSettings)]
CheckEvery = Annotated[int | None, setting("check_every", of=PimhSettings)]
Samples = Annotated[int | None, setting("num_samples", "--samples", of=MajorityVoteSettings)]
WarmUp = Annotated[int | None, setting("warm_up", of=MajorityVoteSettings)]
KeptShare = Annotated[float | None, setting("kept", "--kept-share", of=MajorityVoteSettings)]
Rungs = Annotated[int | None, setting("num_rungs", "--rungs", of=TemperingSettings)]
LowestAlpha = Annotated[float | None, setting("lowest_alpha", of=TemperingSettings)]
LowerAlphas = Annotated[
    list[float] | None,
    typer.Option(
        "--lower-alpha",
        help=f"{description(TemperingSettings, 'lower_alphas')} May be given several times.",
    ),
]
PieceSize = Annotated[int | None, setting("piece_size", of=LookaheadSettings)]
Pieces = Annotated[int | None, setting("num_pieces", "--pieces", of=LookaheadSettings)]
Kept = Annotated[int | None, setting("num_kept", "--kept", of=LookaheadSettings)]
Rollouts = Annotated[int | None, setting("num_rollouts", "--rollouts", of=LookaheadSettings)]
Horizon = Annotated[int | None, setting("horizon", "--horizon", of=LookaheadSettings)]
Rejuvenation = Annotated[int | None, setting("rejuvenation", "--rejuvenation", of=PimhSettings)]


def named_methods(listed: str, of_models: bool = False) -> list[str]:
    """The methods in a comma-separated list, each once; with `of_models` each may have `@NAME` behind.

    Raises `SettingError` (field `methods`) if there is none, or one that is not in the table.
    """
    names = list(dict.fromkeys(name.strip() for name in listed.split(",") if name.strip()))
    known = methods.own_methods()
    for name in names or [listed]:
        method, at, model = name.partition("@") if of_models else (name, "", "")
        if method not in known or (at and not model):
            said = say("cli-no-such-method", name=repr(name), names=methods.listed())
            raise SettingError("methods", said)
    return names


def settings(context: typer.Context) -> dict[str, Any]:
    """The values of a command's options that bear a sampler's setting's name, in their order; lists as tuples."""
    settable = {name for one in SAMPLERS.values() for name in one.settable}
    found: dict[str, Any] = {}
    for option in context.command.params:
        if option.name in settable:
            value = context.params[option.name]
            found[option.name] = tuple(value or ()) if getattr(option, "multiple", False) else value
    return found


def given(context: typer.Context) -> dict[str, str]:
    """The arguments and options that the command line spells out, and what it gives them."""
    return {
        name: str(value)
        for name, value in context.params.items()
        if (source := context.get_parameter_source(name)) and source.name == "COMMANDLINE"
    }
