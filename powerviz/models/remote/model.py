"""A model behind a server: its name is the server's address, and it draws whole suffixes.

Knows what a server says of itself, and retries. It has what samplers and prompts ask of a model, but for rows of
next-token probabilities: `open` refuses, and `suffixes` is there instead. What was received is drawn and stays: where a
connection breaks, the rest is asked for behind it, with the number that would have drawn it, and nothing is drawn twice.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Literal, NoReturn, TypeVar

from powerviz.errors import ModelError, PromptError
from powerviz.messages import Message, say
from powerviz.models.protocol import Branches
from powerviz.models.remote.answers import IMPOSSIBLE, Nonsense
from powerviz.models.remote.connection import BrokenOff, Connection
from powerviz.models.remote.dialect import Dialect, Facts, Wanted
from powerviz.models.suffixes import SEEDS, DrawnToken, Likely, seed_behind

TRIES = 4
"""Times that a server is asked for the same thing before it is given up."""
SECONDS_BEFORE_RETRY = 0.5
FIRST_PIECE, LONGEST_PIECE = 2, 16
"""Tokens of one request where they do not come one by one: few first, so that what is hopeless ends soon, and never
many, so that a slow server keeps its time limit. Each request has a seed, so how many they are must not depend on time."""
SAME = 1e-3
"""Nats by which a server may contradict itself in one answer."""

SHOWN = 5
"""Likeliest tokens that get a text where the server gives ids only."""

Rule = Literal["raw", "scored", "plain"]
"""The numbers that are known at other temperatures than 1: log p, or log q and in a second call log p, or none."""
Result = TypeVar("Result")


class RemoteModel:
    """A server's model. `verdict` is the sentence on what the self-test found, once it was made."""

    verdict: Message | None = None
    rule: Rule = "raw"

    def __init__(self, name: str, connection: Connection, dialect: Dialect, facts: Facts) -> None:
        self.name, self._connection, self._dialect = name, connection, dialect
        self.facts = facts
        self.vocab_size = facts.vocab_size or SEEDS
        self.eos_ids = facts.eos_ids
        self.context_length = facts.context_length
        self.most_listed = facts.most_listed
        self.seconds_before_retry = SECONDS_BEFORE_RETRY
        self._texts: dict[int, str] = {}

    @property
    def kind(self) -> str:
        """The kind of server."""
        return self._dialect.kind

    @property
    def device(self) -> str:
        """The place where it computes, as far as that is known: the kind of server."""
        return self.kind

    @property
    def dialect(self) -> Dialect:
        """The way to speak to it."""
        return self._dialect

    @property
    def chat_template(self) -> str | None:
        """The template of the model's file; None if it has none."""
        return self.facts.chat_template

    def chat_text(self, turns: Sequence[Mapping[str, str]]) -> str:
        """A conversation as the model was trained to read it, up to where its answer begins."""
        writer = self._dialect.chat
        assert writer is not None
        return self.asked(lambda: writer.chat_text(turns))

    @property
    def temperatures(self) -> bool:
        """Whether suffixes can be drawn at other temperatures than 1; see `Suffixes`."""
        return self.rule != "plain"

    @property
    def suffixes(self) -> "RemoteModel":
        """Itself: it draws suffixes."""
        return self

    def open(self, prefixes: Sequence[Sequence[int]], reuse: Sequence[Branches] = ()) -> NoReturn:
        """Refuse: a server gives no rows. Raises `ModelError`."""
        raise ModelError("model", say("server-without-rows", model=self.name))

    def encode(self, text: str) -> list[int]:
        if not text.strip():
            raise PromptError("prompt", say("prompt-empty"))
        try:
            text.encode("utf-8")
        except UnicodeEncodeError:
            raise PromptError("prompt", say("prompt-no-unicode")) from None
        tokens = self.asked(lambda: self._dialect.tokenize(text, special=True))
        if not tokens:
            raise PromptError("prompt", say("prompt-without-tokens"))
        return tokens

    def encode_written(self, text: str) -> list[int]:
        """Token ids of a text that has its special tokens in it."""
        return self.asked(lambda: self._dialect.tokenize(text, special=False))

    def decode(self, tokens: Sequence[int]) -> str:
        kept = list(tokens[:-1] if tokens and tokens[-1] in self.eos_ids else tokens)
        return self.text_of(kept) if kept else ""

    def text_of(self, tokens: Sequence[int]) -> str:
        """The text of these tokens, ends among them."""
        return self.asked(lambda: self._dialect.detokenize(tokens))

    def token_text(self, token: int) -> str:
        if token not in self._texts:
            self._texts[token] = self._behind_another(token)
        return self._texts[token]

    def _behind_another(self, token: int) -> str:
        """The text of a token behind an `a`: alone, it may lose the space that it begins with."""
        anchor = self.asked(lambda: self._dialect.tokenize("a", special=False))
        before, after = self.text_of(anchor), self.text_of([*anchor, token])
        return after[len(before) :] if after.startswith(before) else self.text_of([token])

    def draw(
        self, prefix: Sequence[int], limit: int, temperature: float, listed: int, seed: int
    ) -> Iterator[DrawnToken]:
        """Draw a suffix; see `Suffixes`."""
        found: list[int] = []
        failures, piece = 0, FIRST_PIECE
        scored = self.rule == "scored" and temperature != 1
        whole = self._dialect.streams and not scored
        listed = 0 if scored else listed
        while len(found) < limit:
            many = limit - len(found)
            many = many if whole else min(many, piece)
            at = seed_behind(seed, len(found))
            wanted = Wanted((*prefix, *found), many, temperature, listed, at)
            before = len(found)
            try:
                for token in self._scored(wanted) if scored else self.answer(wanted):
                    found.append(token.id)
                    yield token
                    if token.id in self.eos_ids:
                        return
            except BrokenOff as error:
                failures = 1 if len(found) > before else failures + 1
                self._wait(failures, error)
                continue
            if len(found) - before != many:
                raise ModelError("model", say("server-ends-otherwise", model=self.name))
            failures, piece = 0, min(2 * piece, LONGEST_PIECE)

    def _scored(self, wanted: Wanted) -> Iterator[DrawnToken]:
        """The tokens of one request with log q, and log p by a second one. Raises `BrokenOff` too."""
        drawn = list(self.answer(wanted))
        scores = self.score(wanted.prefix, [token.id for token in drawn])
        for token, log_prob in zip(drawn, scores, strict=True):
            yield DrawnToken(token.id, token.text, log_prob, (), token.log_prob)

    def score(self, prefix: Sequence[int], tokens: Sequence[int]) -> list[float]:
        """log p of tokens behind a prefix, at temperature 1 (nats), by a dialect's `scorer`. Raises `ModelError`."""
        scorer = self._dialect.scorer
        assert scorer is not None
        return self.asked(lambda: scorer.score(prefix, tokens))

    def likeliest(self, prefix: Sequence[int], listed: int) -> tuple[Likely, ...]:
        """The likeliest tokens in a place; see `Suffixes`."""

        def asked() -> tuple[Likely, ...]:
            found = self._dialect.likeliest(prefix, listed)
            self._check_list(found, listed)
            return found

        return self.asked(asked)

    def answer(self, wanted: Wanted) -> Iterator[DrawnToken]:
        """The tokens of one request, each checked. Raises `BrokenOff` too."""
        many = 0
        tokens = self._dialect.draw(wanted)
        while True:
            try:
                token = next(tokens, None)
                if token is None:
                    break
                self._check(token, wanted, many)
            except Nonsense as error:
                said = self._connection.nonsense(str(error))
                raise ModelError("model", said) from None
            many += 1
            yield self._named(token)
        if many == 0:
            raise ModelError("model", self._connection.nonsense("no tokens"))

    def _check(self, token: DrawnToken, wanted: Wanted, before: int) -> None:
        """Hold a token's numbers against each other. Raises `Nonsense`."""
        if before == wanted.limit:
            raise Nonsense("more tokens than asked for")
        if not 0 <= token.id < self.vocab_size:
            raise Nonsense("an id outside the vocabulary")
        if token.log_prob <= IMPOSSIBLE:
            raise Nonsense("a token was drawn that has no probability")
        likely = token.likeliest
        self._check_list(likely, wanted.listed)
        own = next((one.log_prob for one in likely if one.id == token.id), None)
        if own is not None and abs(own - token.log_prob) > SAME:
            raise Nonsense("two log-probabilities of one token")
        if own is None and likely and token.log_prob > likely[-1].log_prob + SAME:
            raise Nonsense("a likely token is not among the likeliest")

    def _check_list(self, likely: Sequence[Likely], listed: int) -> None:
        """Hold a list of likeliest tokens against what was asked for. Raises `Nonsense`."""
        if not all(0 <= one.id < self.vocab_size for one in likely):
            raise Nonsense("an id outside the vocabulary")
        if len(likely) < min(listed, self.vocab_size):
            raise Nonsense(f"{len(likely)} likeliest tokens where {listed} were asked for")
        logs = [one.log_prob for one in likely]
        if logs != sorted(logs, reverse=True) or len({one.id for one in likely}) != len(likely):
            raise Nonsense("likeliest tokens out of order")

    def _named(self, token: DrawnToken) -> DrawnToken:
        """The token, and the likeliest ones, with texts where the server gave none."""
        pairs = [(token.id, token.text), *((one.id, one.text) for one in token.likeliest)]
        for id, text in pairs:
            if text:
                self._texts.setdefault(id, text)
        likely = [
            one if one.text else Likely(one.id, self.token_text(one.id), one.log_prob)
            for one in token.likeliest[:SHOWN]
        ]
        text = token.text or self.token_text(token.id)
        return replace(token, text=text, likeliest=(*likely, *token.likeliest[SHOWN:]))

    def asked(self, ask: Callable[[], Result]) -> Result:
        """The answer to a question, which is asked again where the connection broke. Raises `ModelError`."""
        failures = 0
        while True:
            try:
                return ask()
            except Nonsense as error:
                said = self._connection.nonsense(str(error))
                raise ModelError("model", said) from None
            except BrokenOff as error:
                failures += 1
                self._wait(failures, error)

    def _wait(self, failures: int, error: BrokenOff) -> None:
        if failures >= TRIES:
            told: Any = say("server-breaks-off", model=self.name, reason=str(error))
            raise ModelError("model", told) from None
        time.sleep(self.seconds_before_retry * 2 ** (failures - 1))
