"""The dialect of vLLM: `/v1/completions` with token ids, which come one by one.

Every setting that changes what is drawn is sent, since vLLM takes the others from the checkpoint's generation settings.
Log-probabilities are those before all settings (`--logprobs-mode raw_logprobs`, its default) or after them
(`processed_logprobs`); those of a prompt's tokens, which score a response, are before them in either case.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Any, Self

from powerviz.models.remote import asking
from powerviz.models.remote.answers import Nonsense, item, log_of, several, text
from powerviz.models.remote.connection import Connection
from powerviz.models.remote.dialect import Facts, Wanted
from powerviz.models.suffixes import DrawnToken, Likely

NEUTRAL: dict[str, Any] = {
    "top_k": 0,
    "top_p": 1,
    "min_p": 0,
    "repetition_penalty": 1,
    "presence_penalty": 0,
    "frequency_penalty": 0,
    "min_tokens": 0,
    "ignore_eos": False,
    "stop": [],
    "n": 1,
}
"""Draw from p^(1/τ), all of it."""
LISTINGS = (1000, 100, 20, 5)
"""Numbers of likeliest tokens that are tried, the most first: how many may be asked for, `--max-logprobs` says."""
NAMED = "token_id:"
LONGEST_ID = 18
COMPLETIONS = "/v1/completions"


class Vllm:
    """One vLLM server."""

    kind = "vLLM"
    streams = True
    tells_bias = False
    chat = None

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._model = ""

    def facts(self) -> Facts | None:
        about = self._connection.get("/version")
        listed = self._connection.get("/v1/models")
        if not isinstance(about, dict) or "version" not in about or not isinstance(listed, dict):
            return None
        served = item(listed, "data", 0)
        self._model = text(item(served, "id"))
        return asking.facts_of(self, self._model, served, LISTINGS)

    @property
    def scorer(self) -> Self:
        return self

    def tokenize(self, text: str, special: bool) -> list[int]:
        asked = {"model": self._model, "prompt": text, "add_special_tokens": special}
        return asking.tokens_of(self._connection, asked)

    def detokenize(self, tokens: Sequence[int]) -> str:
        asked = {"model": self._model, "tokens": list(tokens)}
        return asking.text_of(self._connection, asked, "prompt")

    def likeliest(self, prefix: Sequence[int], listed: int) -> tuple[Likely, ...]:
        asked = self._asked(Wanted(prefix, 1, 1.0, listed, 0)) | {"stream": False}
        answer = self._connection.post(COMPLETIONS, asked)
        return asking.first(_tokens(item(answer, "choices", 0), listed)).likeliest

    def draw(self, wanted: Wanted) -> Iterator[DrawnToken]:
        with closing(asking.pieces(self._connection, COMPLETIONS, self._asked(wanted))) as pieces:
            for piece in pieces:
                for choice in several(item(piece, "choices")):
                    yield from _tokens(choice, wanted.listed)

    def score(self, prefix: Sequence[int], tokens: Sequence[int]) -> list[float]:
        wanted = Wanted((*prefix, *tokens), 1, 1.0, 0, 0)
        asked = self._asked(wanted) | {"stream": False, "prompt_logprobs": 0}
        places = item(self._connection.post(COMPLETIONS, asked), "choices", 0, "prompt_logprobs")
        if not isinstance(places, list) or len(places) != len(prefix) + len(tokens):
            raise Nonsense("not as many scores as tokens")
        told = places[len(prefix) :]
        return [
            log_of(item(one, str(token), "logprob"))
            for one, token in zip(told, tokens, strict=True)
        ]

    def _asked(self, wanted: Wanted) -> dict[str, Any]:
        settings = {
            "model": self._model,
            "prompt": list(wanted.prefix),
            "max_tokens": wanted.limit,
            "temperature": wanted.temperature,
            "logprobs": wanted.listed,
            "return_tokens_as_token_ids": True,
            "seed": wanted.seed,
            "stream": True,
        }
        return NEUTRAL | settings | asking.bias_of(wanted)


def _tokens(choice: Any, listed: int) -> Iterator[DrawnToken]:
    """The tokens of one piece of an answer."""
    told = item(choice, "logprobs")
    names, logs = several(item(told, "tokens")), several(item(told, "token_logprobs"))
    tops = item(told, "top_logprobs") if listed else [{}] * len(names)
    asking.check_as_many(names, logs, several(tops))
    for name, log_prob, top in zip(names, logs, tops, strict=True):
        if not isinstance(top, dict):
            raise Nonsense("no list of likeliest tokens")
        likely = [Likely(_id(one), "", log_of(value)) for one, value in top.items()]
        likely.sort(key=lambda one: -one.log_prob)
        yield DrawnToken(_id(name), "", log_of(log_prob), tuple(likely[:listed]))


def _id(name: Any) -> int:
    """The id in a text such as `token_id:12`."""
    number = text(name).removeprefix(NAMED)
    if number == name or not number.isdecimal() or len(number) > LONGEST_ID:
        raise Nonsense(f"{name} names no token id")
    return int(number)
