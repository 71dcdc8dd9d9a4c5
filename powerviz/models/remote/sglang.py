"""The dialect of SGLang: `/generate` with token ids.

Log-probabilities are those after the temperature, unless the server was started with
`SGLANG_RETURN_ORIGINAL_LOGPROB=1`; those of tokens that it is given are the model's. What streams holds all tokens so far,
or with `--incremental-streaming-output` the new ones only, and the number of all.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from typing import Any, Self

from powerviz.models.remote import asking
from powerviz.models.remote.answers import Nonsense, item, log_of, several, text, whole
from powerviz.models.remote.connection import Connection
from powerviz.models.remote.dialect import Facts, Wanted
from powerviz.models.suffixes import DrawnToken, Likely

NEUTRAL: dict[str, Any] = {
    "top_k": -1,
    "top_p": 1,
    "min_p": 0,
    "frequency_penalty": 0,
    "presence_penalty": 0,
    "repetition_penalty": 1,
    "min_new_tokens": 0,
    "ignore_eos": False,
    "skip_special_tokens": False,
    "n": 1,
}
"""Draw from p^(1/τ), all of it."""
LISTINGS = (1000, 100, 20)
GENERATE = "/generate"
KEPT = 7
"""Tokens at the end of the context that may be drawn and not be read: the scheduler refuses prompts that reach there."""


class Sglang:
    """One SGLang server."""

    kind = "SGLang"
    streams = True
    tells_bias = True
    chat = None

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def facts(self) -> Facts | None:
        about = self._connection.get("/model_info") or self._connection.get("/get_model_info")
        if not isinstance(about, dict) or "model_path" not in about:
            return None
        served = item(self._connection.get("/v1/models"), "data", 0)
        return asking.facts_of(self, text(item(about, "model_path")), served, LISTINGS, KEPT)

    @property
    def scorer(self) -> Self:
        return self

    def tokenize(self, text: str, special: bool) -> list[int]:
        asked = {"prompt": text, "add_special_tokens": special}
        return asking.tokens_of(self._connection, asked)

    def detokenize(self, tokens: Sequence[int]) -> str:
        asked = {"tokens": list(tokens), "skip_special_tokens": False}
        return asking.text_of(self._connection, asked, "text")

    def likeliest(self, prefix: Sequence[int], listed: int) -> tuple[Likely, ...]:
        asked = _asked(Wanted(prefix, 1, 1.0, listed, 0)) | {"stream": False}
        return asking.first(_tokens(self._connection.post(GENERATE, asked), 0, listed)).likeliest

    def draw(self, wanted: Wanted) -> Iterator[DrawnToken]:
        known = 0
        with closing(asking.pieces(self._connection, GENERATE, _asked(wanted))) as pieces:
            for piece in pieces:
                for token in _tokens(piece, known, wanted.listed):
                    known += 1
                    yield token
                self._check_not_aborted(piece)

    def _check_not_aborted(self, line: Any) -> None:
        """Raise `ModelError`, or `BrokenOff`, with the server's words if it gives the request up on the way."""
        reason = _meta(line).get("finish_reason")
        if isinstance(reason, dict) and reason.get("type") == "abort":
            self._connection.refuse(_status(reason), str(reason.get("message") or "aborted"))

    def score(self, prefix: Sequence[int], tokens: Sequence[int]) -> list[float]:
        wanted = Wanted((*prefix, *tokens), 1, 1.0, 0, 0)
        asked = _asked(wanted) | {"stream": False, "logprob_start_len": len(prefix) - 1}
        answer = self._connection.post(GENERATE, asked)
        told = several(item(answer, "meta_info", "input_token_logprobs"))
        if len(told) < len(tokens):
            raise Nonsense("not as many scores as tokens")
        scores = [_likely(one) for one in told[len(told) - len(tokens) :]]
        if [one.id for one in scores] != list(tokens):
            raise Nonsense("scores of other tokens")
        return [one.log_prob for one in scores]


def _asked(wanted: Wanted) -> dict[str, Any]:
    settings = NEUTRAL | {
        "temperature": wanted.temperature,
        "max_new_tokens": wanted.limit,
        "sampling_seed": wanted.seed,
    }
    return {
        "input_ids": list(wanted.prefix),
        "sampling_params": settings | asking.bias_of(wanted),
        "return_logprob": True,
        "top_logprobs_num": wanted.listed,
        "logprob_start_len": -1,
        "stream": True,
    }


def _tokens(answer: Any, known: int, listed: int) -> Iterator[DrawnToken]:
    """The tokens of an answer behind those that are known."""
    meta = _meta(answer)
    told = several(item(meta, "output_token_logprobs"))
    tops = item(meta, "output_top_logprobs") if listed else [[]] * len(told)
    asking.check_as_many(told, several(tops))
    # All that were drawn, as they were counted; more may have come since.
    count = whole(meta.get("output_token_logprobs_length", len(told)))
    before = max(0, count - len(told))
    if before > known:
        raise Nonsense("tokens are left out")
    for one, top in zip(told[known - before :], tops[known - before :], strict=True):
        drawn = _likely(one)
        yield DrawnToken(drawn.id, "", drawn.log_prob, tuple(map(_likely, several(top or []))))


def _meta(answer: Any) -> Mapping[str, Any]:
    found = item(answer, "meta_info")
    if not isinstance(found, dict):
        raise Nonsense("no facts about the tokens")
    return found


def _status(reason: Mapping[str, Any]) -> int:
    """The status of HTTP that a request which did not stream would have been given up with."""
    status = reason.get("status_code")
    return status if isinstance(status, int) else 503


def _likely(one: Any) -> Likely:
    return Likely(whole(item(one, 1)), "", log_of(item(one, 0)))
