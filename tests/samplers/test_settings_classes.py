"""How a class of settings is put together from what is its own and the groups that it shares."""

from dataclasses import fields

import pytest
from pydantic import ValidationError

from powerviz.samplers.settings.fields import Alpha, Seed
from powerviz.samplers.settings.groups import Lengths, Output, Seeded, group, settings_class


@group
class Shared(Lengths):
    """A group with something of its own."""

    first: int = 1
    second: int = 2


@settings_class
class OwnSettings(Shared, Seeded, Output):
    """A class that takes another default for what a group has."""

    alpha: Alpha = 2.0
    second: int = 3


def test_own_settings_come_first_and_those_of_groups_follow_in_their_places() -> None:
    assert [one.name for one in fields(OwnSettings)] == [
        *("alpha", "first", "second", "max_new_tokens", "min_new_tokens", "seed"),
        *("stop", "num_alternatives"),
    ]
    assert (OwnSettings().second, OwnSettings().first) == (3, 1)


def test_settings_of_groups_are_checked_as_own_ones_are() -> None:
    with pytest.raises(ValidationError):
        OwnSettings(seed=-1)
    with pytest.raises(ValidationError):
        OwnSettings(alpha=0.5)
    with pytest.raises(ValidationError):
        OwnSettings(unknown=1)


def test_groups_stay_as_they_are() -> None:
    @settings_class
    class Other(Seeded):
        seed: Seed = 5

    assert (Other().seed, OwnSettings().seed) == (5, 0)
    assert [one.name for one in fields(Other)] == ["seed"]
