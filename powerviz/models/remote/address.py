"""Addresses of servers, and the keys that go with them.

A server's name is its address, `http://127.0.0.1:8080`, which stands in recordings and links; so no key may stand in
it. Keys come from the environment alone, each for one address: `POWERVIZ_SERVER_KEYS` holds pairs
`http://127.0.0.1:8080=KEY`, separated by white space. Knows nothing of what is sent.
"""

import os
from collections.abc import Mapping
from urllib.parse import urlsplit

from powerviz.errors import ModelError
from powerviz.messages import say

KEYS = "POWERVIZ_SERVER_KEYS"
PORTS = {"http": 80, "https": 443}


def checked_address(name: str) -> str:
    """The address without a slash at its end. Raises `ModelError`, which never quotes what may be a key."""
    try:
        parts = urlsplit(name)
        whole = parts.scheme in PORTS and bool(parts.hostname) and parts.port != 0
    except ValueError:
        raise ModelError("model", say("server-address-wrong")) from None
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise ModelError("model", say("server-address-with-more", variable=KEYS))
    if not whole or any(one.isspace() or not one.isprintable() for one in name):
        raise ModelError("model", say("server-address-wrong"))
    return name.rstrip("/")


def key_of(address: str, environment: Mapping[str, str] | None = None) -> str | None:
    """The key for the server of this address: that of its scheme, host and port. Raises `ModelError`."""
    found = (os.environ if environment is None else environment).get(KEYS, "")
    for pair in found.split():
        place, mark, key = pair.partition("=")
        if not mark or not key or not key.isascii():
            raise ModelError("model", say("server-keys-wrong", variable=KEYS))
        if _origin(place) == _origin(address):
            return key
    return None


def _origin(address: str) -> tuple[str, str | None, int | None]:
    try:
        parts = urlsplit(address)
        return parts.scheme, parts.hostname, parts.port or PORTS.get(parts.scheme)
    except ValueError:
        raise ModelError("model", say("server-keys-wrong", variable=KEYS)) from None
