"""Enumerable models made of numbers that a visitor has typed.

Knows tables: for each context (the symbols so far, or the last of them) the probability of what
comes next; or the probability of each whole response. Numbers need not sum to 1: they are divided
by their sum. What can be no probability is refused by the name of its field, "context|symbol".
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.models.tabular import Symbols, TabularModel
from powerviz.runs.events import Token

END = "■"
"""The symbol that ends a response."""

Row = dict[str, float]
Table = dict[str, Row]
Rows = tuple[tuple[str, tuple[tuple[str, float], ...]], ...]
"""A table that can be the key of a cache."""


def checked_table(given: Any, shape: Table) -> Table:
    """The numbers of a table that has the contexts and symbols of `shape`.

    Raises `SettingError` that names the field at fault.
    """
    if given is None:
        return shape
    fits = isinstance(given, Mapping) and set(given) == set(shape)
    if not fits or any(
        not isinstance(given[context], Mapping) or set(given[context]) != set(row)
        for context, row in shape.items()
    ):
        raise SettingError("table", say("lesson-table-misfit"))
    return {
        context: {symbol: _probability(context, symbol, given[context][symbol]) for symbol in row}
        for context, row in shape.items()
        if _some_above_zero(context, given[context])
    }


def rows_of(table: Table) -> Rows:
    return tuple((context, tuple(row.items())) for context, row in table.items())


def table_of(rows: Rows) -> Table:
    return {context: dict(row) for context, row in rows}


def shares(row: Mapping[str, float]) -> Row:
    """A row divided by its sum."""
    total = math.fsum(row.values())
    return {symbol: value / total for symbol, value in row.items()}


def model_of_rows(table: Table, max_len: int, last_symbol_only: bool = False) -> TabularModel:
    """A model whose next symbol depends on the symbols so far, or on the last of them only.

    A context is the symbols so far, separated by a space. `max_len`: most symbols of a response.
    """
    rows = {context: shares(row) for context, row in table.items()}
    symbols = list(dict.fromkeys(symbol for row in rows.values() for symbol in row))
    vocab = [*(symbol for symbol in symbols if symbol != END), END]

    def next_probs(prefix: Symbols) -> Row:
        return rows[" ".join(prefix[-1:] if last_symbol_only else prefix)]

    return TabularModel(vocab, next_probs, eos=END, max_len=max_len, name="table")


def model_of_responses(responses: Mapping[Symbols, float]) -> TabularModel:
    """A model with these probabilities of whole responses, all of one length."""
    length = len(next(iter(responses)))
    vocab = list(dict.fromkeys(symbol for response in responses for symbol in response))

    def next_probs(prefix: Symbols) -> Row:
        row = dict.fromkeys(vocab, 0.0)
        for response, value in responses.items():
            if response[: len(prefix)] == prefix:
                row[response[len(prefix)]] += value
        return shares(row)

    return TabularModel([*vocab, END], next_probs, eos=END, max_len=length, name="table")


def tokens_of(model: TabularModel, symbols: Sequence[str], temperature: float) -> tuple[Token, ...]:
    """Symbols as tokens with their log p and log q. Raises `SettingError` if p is 0."""
    tokens: list[Token] = []
    for symbol in symbols:
        ended = bool(tokens) and tokens[-1].id in model.eos_ids
        if symbol not in model.vocab or ended or len(tokens) == model.max_len:
            shown = repr(" ".join(symbols))
            raise SettingError("state", say("lesson-response-unknown", response=shown))
        log_p = model.next_log_probs(tuple(token.id for token in tokens))
        log_q = (log_p / temperature).log_softmax(dim=-1)
        index = model.vocab.index(symbol)
        if not math.isfinite(float(log_p[index])):
            raise SettingError("state", say("lesson-response-impossible", symbol=repr(symbol)))
        tokens.append(Token(index, symbol, float(log_p[index]), float(log_q[index])))
    return tuple(tokens)


def _probability(context: str, symbol: str, value: object) -> float:
    field = f"{context}|{symbol}"
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise SettingError(field, say("lesson-probability-no-number"))
    if value < 0:
        raise SettingError(field, say("lesson-probability-negative"))
    if value > 1:
        raise SettingError(field, say("lesson-probability-above-one"))
    if 0 < value < 1e-6:
        raise SettingError(field, say("lesson-probability-too-small"))
    return float(value)


def _some_above_zero(context: str, row: Mapping[str, Any]) -> bool:
    """Raises `SettingError` for a row of zeros; other faults are found number by number."""
    if all(value == 0 and not isinstance(value, bool) for value in row.values()):
        first = next(iter(row))
        raise SettingError(f"{context}|{first}", say("lesson-probabilities-all-zero"))
    return True
