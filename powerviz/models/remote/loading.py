"""The engine of servers: from an address to a model that was tested, or one sentence on why not.

Knows the dialects, and asks for each whether it is the server's. Nothing of a server is believed before the
self-test.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import replace

from powerviz.errors import ModelError, SettingError
from powerviz.messages import say
from powerviz.models.progress import Progress, Watch, while_watched
from powerviz.models.remote.address import checked_address
from powerviz.models.remote.answers import Nonsense
from powerviz.models.remote.connection import (
    SECONDS_BETWEEN_TOKENS,
    BrokenOff,
    Connection,
    StillLoading,
)
from powerviz.models.remote.dialect import Dialect, Facts
from powerviz.models.remote.llama_cpp import LlamaCpp
from powerviz.models.remote.model import RemoteModel
from powerviz.models.remote.self_test import self_test
from powerviz.models.remote.sglang import Sglang
from powerviz.models.remote.vllm import Vllm

log = logging.getLogger(__name__)

SECONDS_BETWEEN_LOOKS = 0.5
SCHEMES = ("http", "https")
DIALECTS: tuple[Callable[[Connection], Dialect], ...] = (LlamaCpp, Sglang, Vllm)


def load(
    name: str,
    *,
    eos: str | None = None,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> RemoteModel:
    """Connect to a server by its address, and test it.

    Raises `ModelError` or `SettingError`, and `LoadingCancelled` at once, even if the server hangs.
    """
    watch = Watch(progress, cancelled)
    watch.at("looking")
    return while_watched(watch, lambda inner: connected(name, eos, inner), "connecting")


def connected(
    name: str,
    eos: str | None = None,
    watch: Watch | None = None,
    seconds: float = SECONDS_BETWEEN_TOKENS,
) -> RemoteModel:
    """The model at an address, which waits so many seconds for an answer, or for a server to load its model."""
    watch = watch or Watch()
    connection = Connection(checked_address(name), seconds)
    try:
        dialect, facts = _once_loaded(connection, name, watch, seconds)
        if eos is not None:
            facts = replace(facts, eos_ids=frozenset({_token_of(dialect, eos)}))
    except Nonsense as error:
        raise ModelError("model", connection.nonsense(str(error))) from None
    except BrokenOff as error:
        told = say("server-not-there", model=name, reason=str(error))
        raise ModelError("model", told) from None
    if not facts.eos_ids:
        raise ModelError("eos", say("eos-not-named"))
    model = RemoteModel(name, connection, dialect, facts)
    watch.at("checking")
    found = self_test(model, watch.check)
    model.rule, model.verdict = found.rule, found.verdict
    return model


def _once_loaded(
    connection: Connection, name: str, watch: Watch, seconds: float
) -> tuple[Dialect, Facts]:
    """The server's dialect and facts, asked for again while it loads its model. Raises `ModelError`."""
    ends = time.monotonic() + seconds
    while True:
        try:
            return _recognised(connection, name)
        except StillLoading as error:
            if time.monotonic() >= ends:
                waited, reason = f"{seconds:.0f}", str(error)
                told = say("server-still-loading", model=name, seconds=waited, reason=reason)
                raise ModelError("model", told) from None
        log.info("%s is there, and loads its model", name)
        watch.at("starting")
        time.sleep(SECONDS_BETWEEN_LOOKS)


def _recognised(connection: Connection, name: str) -> tuple[Dialect, Facts]:
    for make in DIALECTS:
        dialect = make(connection)
        facts = dialect.facts()
        if facts:
            return dialect, facts
    raise ModelError("model", say("server-of-unknown-kind", model=name))


def _token_of(dialect: Dialect, eos: str) -> int:
    tokens = dialect.tokenize(eos, special=False)
    if len(tokens) != 1:
        raise SettingError("eos", say("eos-no-token", eos=repr(eos)))
    return tokens[0]
