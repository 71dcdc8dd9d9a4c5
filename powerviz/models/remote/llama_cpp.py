"""The dialect of llama.cpp's server: `/completion` with token ids.

Every setting that changes what is drawn is sent, so that none of the server's own is applied; what is told of log p
is what was there before all of them. Token by token, llama.cpp leaves out tokens that end within a character of
several bytes. So it is asked for some tokens at a time, and answers with the ids of all of them; it leaves out the
numbers of such tokens, which do not say where they belong. Then the whole answer is scored: place by place, with an
end forced there, which is never within a character.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Self

from powerviz.models.remote import asking
from powerviz.models.remote.answers import Nonsense, ids, item, log_of, several, text, whole
from powerviz.models.remote.connection import Connection
from powerviz.models.remote.dialect import Facts, Wanted
from powerviz.models.remote.ends import known_ends
from powerviz.models.suffixes import DrawnToken, Likely
from powerviz.models.token_text import of_bytes

NEUTRAL: dict[str, Any] = {
    "samplers": ["temperature"],
    "dynatemp_range": 0,
    "top_k": 0,
    "top_p": 1,
    "min_p": 0,
    "typical_p": 1,
    "top_n_sigma": -1,
    "xtc_probability": 0,
    "repeat_penalty": 1,
    "presence_penalty": 0,
    "frequency_penalty": 0,
    "dry_multiplier": 0,
    "mirostat": 0,
    "ignore_eos": False,
    "stop": [],
    "grammar": "",
}
"""Draw from p^(1/τ), all of it."""
FORCE = 1000.0
MARK = "<|im_start|>"
MOST_AT_FIRST = 1000
FIRST = ("completion_probabilities", 0)


class LlamaCpp:
    """One llama.cpp server."""

    kind = "llama.cpp"
    streams = False
    tells_bias = False
    scorer = None

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._size, self._end = 0, 0

    def facts(self) -> Facts | None:
        about = self._connection.get("/props")
        if not isinstance(about, dict) or "default_generation_settings" not in about:
            return None
        listing = item(self._connection.get("/v1/models"), "data", 0)
        size = whole(item(listing, "meta", "n_vocab"))
        context = whole(item(about, "default_generation_settings", "n_ctx"))
        named = text(about.get("eos_token", ""))
        ends = known_ends(lambda one: self._split(one, special=False), named)
        self._size, self._end = size, min(ends, default=0)
        template = self._template(about.get("chat_template"))
        return Facts(text(item(listing, "id")), context, size, ends, size, template)

    def _template(self, told: Any) -> str | None:
        """The chat template of the model's file.

        Where that has none, llama.cpp tells one of its own, whose marks are no tokens of the model.
        """
        if not isinstance(told, str) or not told:
            return None
        own = MARK not in told or len(self._split(MARK, special=False)) == 1
        return told if own else None

    @property
    def chat(self) -> Self:
        return self

    def chat_text(self, turns: Sequence[Mapping[str, str]]) -> str:
        asked = {"messages": [dict(turn) for turn in turns]}
        return text(item(self._connection.post_at_once("/apply-template", asked), "prompt"))

    def tokenize(self, text: str, special: bool) -> list[int]:
        return self._split(text, special)

    def _split(self, content: str, special: bool) -> list[int]:
        asked = {"content": content, "add_special": special, "parse_special": True}
        return asking.tokens_of(self._connection, asked)

    def detokenize(self, tokens: Sequence[int]) -> str:
        return asking.text_of(self._connection, {"tokens": list(tokens)}, "content")

    def draw(self, wanted: Wanted) -> Iterator[DrawnToken]:
        answer = self._connection.post("/completion", _asked(wanted))
        tokens = ids(item(answer, "tokens"))
        told = several(answer.get("completion_probabilities", []))
        if len(told) > len(tokens):
            raise Nonsense("other log-probabilities than tokens")
        if len(told) < len(tokens):
            yield from self._scored(tokens, wanted)
            return
        for token, one in zip(tokens, told, strict=True):
            drawn = _likely(one)
            if drawn.id != token:
                raise Nonsense("log-probabilities of other tokens")
            yield DrawnToken(drawn.id, drawn.text, drawn.log_prob, _listed(one))

    def likeliest(self, prefix: Sequence[int], listed: int) -> tuple[Likely, ...]:
        return self._likeliest(Wanted(prefix, 1, 1.0, listed, 0))

    def _likeliest(self, wanted: Wanted) -> tuple[Likely, ...]:
        asked = _asked(replace(wanted, limit=1, forced=self._end))
        return _listed(item(self._connection.post("/completion", asked), *FIRST))

    def _scored(self, tokens: Sequence[int], wanted: Wanted) -> Iterator[DrawnToken]:
        """Tokens that were drawn, each with what is likely in its place."""
        for place, token in enumerate(tokens):
            here = replace(wanted, prefix=(*wanted.prefix, *tokens[:place]))
            for listed in (max(wanted.listed, MOST_AT_FIRST), self._size):
                likely = self._likeliest(replace(here, listed=listed))
                own = next((one for one in likely if one.id == token), None)
                if own:
                    yield DrawnToken(token, own.text, own.log_prob, likely[: wanted.listed])
                    break
            else:
                raise Nonsense("a token was drawn that is nowhere listed")


def _asked(wanted: Wanted) -> dict[str, Any]:
    asked = NEUTRAL | {
        "prompt": list(wanted.prefix),
        "n_predict": wanted.limit,
        "temperature": wanted.temperature,
        "n_probs": max(1, wanted.listed),
        "seed": wanted.seed,
        "post_sampling_probs": False,
        "return_tokens": True,
        "cache_prompt": True,
        "stream": False,
    }
    return asked if wanted.forced is None else asked | {"logit_bias": [[wanted.forced, FORCE]]}


def _listed(one: Any) -> tuple[Likely, ...]:
    return tuple(map(_likely, several(item(one, "top_logprobs"))))


def _likely(one: Any) -> Likely:
    written = several(item(one, "bytes"))
    if any(whole(byte) > 255 for byte in written):
        raise Nonsense("a token without its bytes")
    shown = of_bytes(bytes(written)) if written else text(item(one, "token"))
    return Likely(whole(item(one, "id")), shown, log_of(item(one, "logprob")))
