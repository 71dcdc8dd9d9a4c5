"""Independent samples from a server: each is the suffix behind the prompt, a chain of one block without steps.

At τ = 1 a sample is the model's own, and log q = log p. At another τ the server draws from p^(1/τ); log p is known in
either case, and log q within what the listed tokens leave open (`certified`), or from the server itself. The
likeliest token each time (τ = 0) is asked for place by place: no server's own way to choose it is relied on.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from powerviz.models.protocol import LanguageModel, Offers
from powerviz.models.suffixes import DrawnToken, Likely, Suffixes
from powerviz.runs.chain import Chain
from powerviz.runs.events import Event
from powerviz.runs.run import Run
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.drawing.stopping import Stops
from powerviz.samplers.settings.power import PowerSettings
from powerviz.samplers.settings.samples import SampleSettings
from powerviz.samplers.suffixes.chain import SuffixChain
from powerviz.samplers.suffixes.proceed import side_by_side

FIXED: Mapping[str, Any] = {"min_new_tokens": 0}
"""Settings of independent samples that have one value where whole suffixes are drawn."""
AT_ONCE = 64
"""Most samples under way at a time, each of which has a thread and a connection."""


def samples(
    model: LanguageModel,
    run: Run,
    settings: SampleSettings,
    meter: Meter,
    wave: Sequence[int],
    halts: Stops | None,
) -> Iterator[Event]:
    """The events of those samples of a wave that the run still lacks; none of them is stopped early.

    `halts` is there for the sake of samples from rows: what reads the tokens of others is fixed to be off.
    """
    suffixes = Offers(model).suffixes
    assert suffixes is not None and halts is None
    greedy = settings.temperature == 0
    source = Likeliest(model, suffixes) if greedy else suffixes
    there = {chain.index: chain for chain in run.chains}
    of_chains = _of_chains(settings, 1.0 if greedy else settings.temperature)
    lacking = [there.get(index, Chain(index)) for index in wave]
    chains = [
        SuffixChain(model, source, run, chain, of_chains, meter)
        for chain in lacking
        if not (chain.extended and chain.block_finished)
    ]
    meter.alone |= {chain.index: chain.tokens_alone or 0 for chain in lacking}
    yield from side_by_side(chains, meter, AT_ONCE)


def _of_chains(settings: SampleSettings, temperature: float) -> PowerSettings:
    return PowerSettings(
        num_steps=0,
        block_size=settings.max_new_tokens,
        max_new_tokens=settings.max_new_tokens,
        temperature=temperature,
        seed=settings.seed,
        stop=settings.stop,
        num_alternatives=settings.num_alternatives,
    )


class Likeliest:
    """Suffixes of which each token is the likeliest in its place, so that q of it is 1."""

    def __init__(self, model: LanguageModel, suffixes: Suffixes) -> None:
        self._model, self._suffixes = model, suffixes

    @property
    def temperatures(self) -> bool:
        return True

    @property
    def most_listed(self) -> int:
        return self._suffixes.most_listed

    def draw(
        self, prefix: Sequence[int], limit: int, temperature: float, listed: int, seed: int
    ) -> Iterator[DrawnToken]:
        """Find token after token, each with one question; nothing is random."""
        ids = list(prefix)
        for _ in range(limit):
            likely = tuple(map(self._named, self.likeliest(ids, listed)[:listed]))
            best = likely[0]
            yield DrawnToken(best.id, best.text, best.log_prob, likely, log_proposal=0.0)
            if best.id in self._model.eos_ids:
                return
            ids.append(best.id)

    def likeliest(self, prefix: Sequence[int], listed: int) -> tuple[Likely, ...]:
        return self._suffixes.likeliest(prefix, listed)

    def _named(self, one: Likely) -> Likely:
        text = one.text or self._model.token_text(one.id)
        return Likely(one.id, text, one.log_prob)
