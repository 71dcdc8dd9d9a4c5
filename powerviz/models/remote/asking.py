"""Questions that servers of several kinds are asked alike, and what their answers have in common.

Knows JSON and connections; the words of each kind of server are in its dialect's file. Raises `Nonsense`, `BrokenOff` and
`ModelError`, as dialects do.
"""

from collections.abc import Generator, Iterator, Mapping, Sequence, Sized
from contextlib import closing
from typing import Any

from powerviz.errors import ModelError
from powerviz.models.remote.answers import Nonsense, error_in, ids, item, text, whole
from powerviz.models.remote.connection import Connection
from powerviz.models.remote.dialect import Dialect, Facts, Wanted
from powerviz.models.remote.ends import known_ends
from powerviz.models.suffixes import DrawnToken

FORCE = 100
"""The bias on the logit of a token that has to be drawn."""


def tokens_of(connection: Connection, asked: Mapping[str, Any]) -> list[int]:
    """The token ids that a text is split into."""
    return ids(item(connection.post_at_once("/tokenize", asked), "tokens"))


def text_of(connection: Connection, asked: Mapping[str, Any], place: str) -> str:
    """The text of token ids, which stands at a place of the answer."""
    return text(item(connection.post_at_once("/detokenize", asked), place))


def facts_of(
    server: Dialect, title: str, served: Any, listings: Sequence[int], kept: int = 0
) -> Facts:
    """The facts of a server that does not name its ends, nor the size of its vocabulary.

    `served` is what it lists its model as; `listings` are numbers of likeliest tokens that are tried; `kept` tokens
    at the end of the context are not to be used.
    """
    context = max(0, whole(item(served, "max_model_len")) - kept)
    ends = known_ends(lambda one: server.tokenize(one, special=False))
    start = server.tokenize("The", special=True)
    return Facts(title, context, None, ends, most_listed(server, start, listings))


def most_listed(server: Dialect, prefix: Sequence[int], listings: Sequence[int]) -> int:
    """Find out how many of the likeliest tokens a server lists; `listings` are tried from the most on, and the last is taken."""
    for listed in listings[:-1]:
        try:
            return len(server.likeliest(prefix, listed))
        except ModelError:
            continue
    return listings[-1]


def pieces(
    connection: Connection, path: str, asked: Mapping[str, Any]
) -> Generator[Any, None, None]:
    """The pieces of an answer, as they come; closing the iterator hangs up."""
    with closing(connection.lines(path, asked)) as lines:
        for piece in lines:
            _check_no_error(connection, piece)
            yield piece


def _check_no_error(connection: Connection, piece: Any) -> None:
    """Raise what a refusal comes to, which a stream tells by a code in place of the status."""
    error = piece.get("error") if isinstance(piece, dict) else None
    code = error.get("code") if isinstance(error, dict) else None
    if isinstance(error, dict) and isinstance(code, int):
        connection.refuse(code, str(error.get("message")))
    error_in(piece)


def bias_of(wanted: Wanted) -> dict[str, Any]:
    """The setting that has a token drawn, where one is forced."""
    return {} if wanted.forced is None else {"logit_bias": {str(wanted.forced): FORCE}}


def first(tokens: Iterator[DrawnToken]) -> DrawnToken:
    """The first of some tokens. Raises `Nonsense` if there is none."""
    for token in tokens:
        return token
    raise Nonsense("no tokens")


def check_as_many(*lists: Sized) -> None:
    """Check that lists of what belongs to the same tokens are equally long. Raises `Nonsense`."""
    if len({len(one) for one in lists}) > 1:
        raise Nonsense("other log-probabilities than tokens")
