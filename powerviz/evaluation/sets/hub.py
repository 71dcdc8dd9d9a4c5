"""Rows of data sets on the Hugging Face hub, through the `datasets` package, if it is installed."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from powerviz.errors import SettingError
from powerviz.evaluation.sets.formats import HubSource
from powerviz.messages import say

# What one tests on, where a set says so.
SPLITS = ("test", "validation", "dev", "train")
# Tables and texts. Other kinds of files are not for problems, and some of their readers unpickle.
PLAIN = ("csv", "json", "parquet", "arrow", "text")
NAME = re.compile(r"[\w-][\w.-]*/[\w-][\w.-]*")


def published_rows(source: HubSource, public: bool = False) -> Iterator[Mapping[str, Any]]:
    """The rows of a known set, kept on this machine once they are here.

    With `public` without this machine's login, which some sets ask for. Raises `SettingError`.
    """
    options: dict[str, Any] = {"split": source.split} | ({"token": False} if public else {})
    if source.files is not None:
        options["data_files"] = source.files
    yield from _loaded(source.path, source.config, options, public)


def hub_rows(name: str, public: bool = False) -> Iterator[Mapping[str, Any]]:
    """The rows of `owner/name` or `owner/name:configuration`: its test split, if it has one.

    They come as they are asked for, since nobody knows how many there are. With `public` it is what
    everybody can see: no folder of this machine, and nothing that takes its login. Raises
    `SettingError`.
    """
    path, _, config = name.partition(":")
    options: dict[str, Any] = {"streaming": True}
    if public:
        options["token"] = False
        if not NAME.fullmatch(path) or Path(path).exists():
            raise SettingError("problem_set", say("set-no-hub-name", name=repr(path)))
    splits = _loaded(path, config or None, options, public)
    split = next((split for split in SPLITS if split in splits), None)
    if split is None:
        split = next(iter(splits), None)
    if split is None:
        raise SettingError("problem_set", say("set-without-rows", name=name))
    if public and splits[split].info.builder_name not in PLAIN:
        raise SettingError("problem_set", say("set-no-table", name=name, kinds=", ".join(PLAIN)))
    rows = iter(splits[split])
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except Exception as error:  # Loaders of any kind run here, over a network.
            raise _failed(name, error, public) from error
        yield row


def _loaded(path: str, config: str | None, options: Mapping[str, Any], public: bool) -> Any:
    try:
        import datasets
    except ImportError:
        if public:
            raise SettingError("problem_set", say("set-not-loaded-by-server")) from None
        raise SettingError("problem_set", say("set-needs-datasets")) from None
    try:
        return datasets.load_dataset(path, config, **options)
    except Exception as error:  # A missing network, set, right or file each has errors of its own.
        raise _failed(path, error, public) from error


def _failed(name: str, error: Exception, public: bool) -> SettingError:
    """To whoever sits elsewhere, an error's own words may tell of this machine: its folders, for one."""
    if public:
        kind = type(error).__name__
        return SettingError(
            "problem_set", say("set-not-loaded-for-visitor", name=name, reason=kind)
        )
    lines = str(error).strip().splitlines() or [""]
    reason = f"{type(error).__name__}: {lines[0][:200]}"
    return SettingError("problem_set", say("set-not-loaded", name=name, reason=reason))
