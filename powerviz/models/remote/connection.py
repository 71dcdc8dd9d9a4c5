"""One server over HTTP: questions and answers in JSON, answers that come line by line, and what can go wrong.

Knows addresses, keys, time limits and how much it reads. Knows nothing of tokens. No redirection is followed, no
proxy or password file of the machine is asked, and the key goes to this server alone; texts of the server's that are
quoted in errors are shortened, and the key is taken out of them.
"""

import json
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

import httpx

from powerviz.errors import ModelError, reason_of
from powerviz.messages import Message, say
from powerviz.models.remote.address import key_of

SECONDS_TO_CONNECT = 10
SECONDS_BETWEEN_TOKENS = 120
"""A server that reads a long prompt, or has others to serve first, says nothing for a while."""
SECONDS_AT_ONCE = 30
"""Time for what takes no pass of the model: a text is split into tokens, or a fact is told."""
LONGEST_ANSWER = 64_000_000
"""Bytes of one answer, or of one line of it: the whole vocabulary of a large model, listed."""
LONGEST_QUOTED = 200
HEADERS = {"accept": "application/json, text/event-stream"}


class BrokenOff(Exception):
    """A connection that could not be made, or ended, or on which nothing came in time; another try may do better."""


class StillLoading(BrokenOff):
    """A server that is there, and cannot answer before it has loaded its model (status 503)."""


class Connection:
    """The way to one server. Raises `ModelError` where it refuses, and `BrokenOff` where it cannot be reached."""

    def __init__(self, address: str, seconds: float = SECONDS_BETWEEN_TOKENS) -> None:
        self.address = address
        self._key = key_of(address)
        headers = HEADERS | ({"authorization": f"Bearer {self._key}"} if self._key else {})
        self._patient, self._at_once = (
            _time_limits(seconds),
            _time_limits(min(seconds, SECONDS_AT_ONCE)),
        )
        # As many connections as chains run side by side.
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=64)
        self._client = httpx.Client(
            base_url=address, headers=headers, limits=limits, trust_env=False
        )

    def get(self, path: str) -> Any:
        """The answer that stands at a path; None if there is nothing."""
        return self._whole("GET", path, None, self._at_once)

    def post(self, path: str, asked: Any) -> Any:
        """The answer to a question; None if the server has no such path."""
        return self._whole("POST", path, asked, self._patient)

    def post_at_once(self, path: str, asked: Any) -> Any:
        """The answer to a question that takes no pass of the model; None if the server has no such path."""
        return self._whole("POST", path, asked, self._at_once)

    def lines(self, path: str, asked: Any) -> Generator[Any, None, None]:
        """The answers that come one by one as events; closing the iterator hangs up."""
        with self._asking("POST", path, asked, self._patient) as answer:
            if answer.status_code != 200:
                self._refuse(answer)
            for line in _lines(answer):
                mark, _, data = line.partition(b":")
                if mark == b"data" and data.strip() != b"[DONE]":
                    yield self._read(data)
                elif mark == b"error":
                    raise ModelError("model", self._refusal(line))

    def _whole(self, method: str, path: str, asked: Any, limits: httpx.Timeout) -> Any:
        with self._asking(method, path, asked, limits) as answer:
            if answer.status_code in (404, 405, 501):
                return None
            if answer.status_code != 200:
                self._refuse(answer)
            return self._read(_content(answer))

    @contextmanager
    def _asking(
        self, method: str, path: str, asked: Any, limits: httpx.Timeout
    ) -> Iterator[httpx.Response]:
        try:
            with self._client.stream(method, path, json=asked, timeout=limits) as answer:
                yield answer
        except httpx.DecodingError:
            raise ModelError("model", self.nonsense("")) from None
        except (httpx.RequestError, httpx.StreamError) as error:
            raise BrokenOff(self._plain(reason_of(error))) from None

    def _read(self, content: bytes) -> Any:
        try:
            return json.loads(content)
        except (ValueError, RecursionError):
            raise ModelError("model", self.nonsense(content)) from None

    def _refuse(self, answer: httpx.Response) -> NoReturn:
        if answer.status_code in (401, 403):
            raise ModelError("model", say("server-wants-key", model=self.address))
        self.refuse(answer.status_code, _content(answer))

    def refuse(self, status: int, words: bytes | str) -> NoReturn:
        """Raise the error for a request that the server refuses: `BrokenOff` if another try may do better."""
        if status in (429, 500, 502, 503, 504):
            kind = StillLoading if status == 503 else BrokenOff
            raise kind(f"{status}: {self._plain(words)}")
        raise ModelError("model", self._refusal(words, status))

    def _refusal(self, content: bytes | str, status: int = 200) -> Message:
        reason = self._plain(content)
        return say("server-refuses", model=self.address, status=str(status), reason=reason)

    def nonsense(self, quoted: bytes | str) -> Message:
        """The sentence on an answer that is none."""
        return say("server-answers-nonsense", model=self.address, reason=repr(self._plain(quoted)))

    def _plain(self, content: bytes | str) -> str:
        """The words of the server, shortened, and never its key."""
        text = content.decode(errors="replace") if isinstance(content, bytes) else content
        if self._key:
            text = text.replace(self._key, "…")
        return text[:LONGEST_QUOTED].strip()


def _time_limits(seconds: float) -> httpx.Timeout:
    return httpx.Timeout(seconds, connect=min(seconds, SECONDS_TO_CONNECT))


def _content(answer: httpx.Response) -> bytes:
    """All of an answer, unless it is too long. Raises `ModelError`."""
    content = bytearray()
    for piece in answer.iter_bytes():
        content += piece
        _check_length(content)
    return bytes(content)


def _lines(answer: httpx.Response) -> Iterator[bytes]:
    rest = bytearray()
    for piece in answer.iter_bytes():
        rest += piece
        if b"\n" in piece:
            *whole, last = bytes(rest).split(b"\n")
            yield from filter(None, map(bytes.strip, whole))
            rest = bytearray(last)
        _check_length(rest)
    if rest.strip():
        yield bytes(rest).strip()


def _check_length(content: bytearray) -> None:
    if len(content) > LONGEST_ANSWER:
        raise ModelError("model", say("server-answers-too-long"))
