"""Look-ahead sampling ("scalable power sampling", arXiv:2601.21590): pieces of a response by what may come after them.

From where the response stands, pieces are drawn from p, and from the likeliest of them rollouts, which estimate how
much probability of p^α lies behind each; one is drawn by that. No chain, one answer from left to right. It comes near
p(x)^α and is not exact: there are few candidates, and rollouts end at a horizon. See `drawing.weighing`.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any

import numpy as np
from pydantic import Field
from scipy.special import softmax

from powerviz.messages import Message, say
from powerviz.models.protocol import LanguageModel
from powerviz.runs.events import (
    BlockFinished,
    BlockStarted,
    Event,
    RunFinished,
    StateExtended,
    Token,
    TokenDrawn,
)
from powerviz.runs.run import Run
from powerviz.runs.states import log_prob
from powerviz.samplers.drawing.decoding import Draft, DrawSettings, decode
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.drawing.particle_weights import choose
from powerviz.samplers.drawing.randomness import StepRandomness, step_randomness
from powerviz.samplers.drawing.stopping import ended, stop_test
from powerviz.samplers.drawing.weighing import (
    Candidate,
    CandidatesWeighed,
    Rollout,
    log_zeta,
    shares,
    weighed,
    zeta_error,
)
from powerviz.samplers.looks import Look, of_setting
from powerviz.samplers.registry import Sampler, register
from powerviz.samplers.settings.fields import About, Alpha
from powerviz.samplers.settings.groups import ResponseSettings, settings_class

PieceSize = Annotated[int, Field(ge=1), About("setting-piece-size")]
NumPieces = Annotated[int, Field(ge=1, le=256), About("setting-num-pieces")]
NumKept = Annotated[int, Field(ge=1, le=64), About("setting-num-kept")]
NumRollouts = Annotated[int, Field(ge=1, le=256), About("setting-num-rollouts")]
Horizon = Annotated[int, Field(ge=1, le=1_000_000), About("setting-horizon")]


@settings_class
class LookaheadSettings(ResponseSettings):
    """The paper has α = 4, pieces of 192 tokens, and 8 candidates with 8 rollouts each."""

    alpha: Alpha = 4.0
    piece_size: PieceSize = 16
    num_pieces: NumPieces = 8
    num_kept: NumKept = 8
    num_rollouts: NumRollouts = 8
    horizon: Horizon = 64


class Lookahead:
    """A response on its way, `tokens` of which are settled."""

    def __init__(
        self, model: LanguageModel, run: Run, settings: LookaheadSettings, meter: Meter
    ) -> None:
        self.model, self.settings, self.meter = model, settings, meter
        self.prompt = run.started.prompt_tokens
        self.stops = stop_test(model, settings.stop)
        self.tokens = tuple(run.chains[0].draft) if run.chains else ()
        self.settled = weighed(run)

    @property
    def over(self) -> bool:
        return self._is_whole(self.tokens)

    def piece(self) -> Iterator[Event]:
        """Weigh the candidates for the next piece and take one; or go on with one that was taken."""
        found = self.settled
        if found is None or len(self.tokens) >= found.position + len(self._taken(found)):
            found = self._weigh()
            yield found
        for token in self._taken(found)[len(self.tokens) - found.position :]:
            place = len(self.tokens)
            self.tokens = (*self.tokens, token)
            yield TokenDrawn(chain=0, block=1, step=0, position=place, token=token)

    @staticmethod
    def _taken(found: CandidatesWeighed) -> tuple[Token, ...]:
        return found.candidates[found.chosen].tokens

    def _weigh(self) -> CandidatesWeighed:
        place, settings = len(self.tokens), self.settings
        pieces = self._pieces()
        log_probs = [log_prob(piece.tokens[place:]) for piece in pieces]
        futures = self._futures(pieces)
        logs = [[log_prob(one.tokens[len(one.path) :]) for one in some] for some in futures]
        chances = shares(log_probs, logs, settings.alpha)
        by_power = softmax(settings.alpha * np.array(log_probs))
        by_model = softmax(np.array(log_probs))
        uniform = self._uniforms(0, 0, 0).choice
        candidates = tuple(
            Candidate(
                tokens=tuple(piece.tokens[place:]),
                text=self._text(piece.tokens[place:]),
                log_prob=log_probs[number],
                log_zeta=log_zeta(logs[number], settings.alpha) if logs[number] else 0.0,
                zeta_error=zeta_error(logs[number], settings.alpha) if logs[number] else 0.0,
                share=float(chances[number]),
                share_power=float(by_power[number]),
                share_model=float(by_model[number]),
                rollouts=tuple(self._rollout(one) for one in futures[number]),
            )
            for number, piece in enumerate(pieces)
        )
        with np.errstate(divide="ignore"):
            chosen = choose(list(np.log(chances)), uniform)
        return CandidatesWeighed(
            position=place,
            pieces=settings.num_pieces,
            candidates=candidates,
            chosen=chosen,
            cost=self.meter.read(),
        )

    def _pieces(self) -> list[Draft]:
        """The likeliest different ones of the pieces drawn from here."""
        place = len(self.tokens)
        limit = min(place + self.settings.piece_size, self.settings.max_new_tokens)
        drafts = [
            self._draft(self.tokens, limit, 0, number + 1)
            for number in range(self.settings.num_pieces)
        ]
        self._decode(drafts)
        different = {tuple(token.id for token in one.tokens): one for one in reversed(drafts)}
        ranked = sorted(different.values(), key=lambda one: -log_prob(one.tokens[place:]))
        return ranked[: self.settings.num_kept]

    def _futures(self, pieces: Sequence[Draft]) -> list[list[Draft]]:
        """The rollouts of each piece: none of one with which the response is whole."""
        most = self.settings.max_new_tokens
        futures = [
            []
            if self._is_whole(piece.tokens)
            else [
                self._draft(
                    tuple(piece.tokens),
                    min(len(piece.tokens) + self.settings.horizon, most),
                    rollout + 1,
                    number + 1,
                )
                for rollout in range(self.settings.num_rollouts)
            ]
            for number, piece in enumerate(pieces)
        ]
        self._decode([draft for some in futures for draft in some])
        return futures

    def _decode(self, drafts: Sequence[Draft]) -> None:
        how = DrawSettings(1.0, self.settings.num_alternatives)
        for _ in decode(self.model, drafts, how, self.meter):
            pass

    def _draft(self, path: tuple[Token, ...], limit: int, rollout: int, number: int) -> Draft:
        uniforms = self._uniforms(rollout, number, limit).tokens
        return Draft(self.prompt, path, len(path), limit, uniforms, stops=self.stops)

    def _uniforms(self, rollout: int, number: int, limit: int) -> StepRandomness:
        """The numbers of a piece (rollout 0), of one of its rollouts, or of the choice among all (number 0)."""
        return step_randomness(self.settings.seed, rollout, len(self.tokens) + 1, number, limit)

    def _rollout(self, draft: Draft) -> Rollout:
        future = draft.tokens[len(draft.path) :]
        return Rollout(
            text=self._text(future),
            log_prob=log_prob(future),
            length=len(future),
            ended=ended(self.model, draft.tokens, self.stops),
        )

    def _is_whole(self, tokens: Sequence[Token]) -> bool:
        long = len(tokens) == self.settings.max_new_tokens
        return long or ended(self.model, tokens, self.stops)

    def _text(self, tokens: Sequence[Token]) -> str:
        return self.model.decode([token.id for token in tokens])

    def finish(self) -> Iterator[Event]:
        """Tell what the response has come to."""
        yield StateExtended(
            chain=0,
            block=1,
            length=len(self.tokens),
            log_prob=log_prob(self.tokens),
            text=self._text(self.tokens),
            cost=self.meter.read(),
        )


def proceed(
    model: LanguageModel, run: Run, settings: LookaheadSettings, meter: Meter
) -> Iterator[Event]:
    """Piece after piece, until the response is whole."""
    if not run.chains:
        yield BlockStarted(chain=0, block=1, limit=settings.max_new_tokens)
    chain = run.chains[0] if run.chains else None
    if chain is None or not chain.extended:
        response = Lookahead(model, run, settings, meter)
        while not response.over:
            yield from response.piece()
        yield from response.finish()
        tokens: Sequence[Token] = response.tokens
    else:
        tokens = chain.tokens
    if chain is None or not chain.block_finished:
        over = ended(model, tokens, stop_test(model, settings.stop))
        yield BlockFinished(chain=0, block=1, ended=over)
    yield RunFinished(chosen=0, cost=meter.read())


def named(settings: Mapping[str, Any]) -> str:
    """Its name in files: α, the size of a piece, the candidates and their rollouts."""
    numbers = f"B = {settings['piece_size']}, K = {settings['num_kept']}"
    return f"lookahead, α = {settings['alpha']:g}, {numbers}, M = {settings['num_rollouts']}"


def told(settings: Mapping[str, Any]) -> list[Message]:
    """The same behind its title on the page."""
    names = {"α": "alpha", "B": "piece_size", "K": "num_kept", "M": "num_rollouts"}
    return [of_setting(symbol, settings[name]) for symbol, name in names.items()]


LOOK = Look(
    title=say("method-lookahead"),
    heading=say("method-lookahead-heading"),
    about=say("method-lookahead-about"),
    mark="➤",
    symbol="triangle-right",
    light="#c2255c",
    dark="#ff7a8a",
    named=named,
    told=told,
    place=9,
)
register(
    Sampler(
        "lookahead",
        LOOK,
        LookaheadSettings,
        proceed,
        rows=lambda settings: max(settings.num_pieces, settings.num_kept * settings.num_rollouts),
        events=(CandidatesWeighed,),
    )
)
