"""Packing of what a browser is sent: with Brotli if the browser can unpack it, else with gzip.

Knows bytes and the header `Accept-Encoding`. Brotli takes longer to pack and makes a sixth less of a script:
what is packed here is kept by whoever sends it.
"""

import gzip
from collections.abc import Callable

import brotli

SMALL, QUICK = 10, 5
"""Brotli's qualities. At 10 plotly.js takes a second, at 11 twice that for 2 % less; at 5 as long as gzip."""
PACKERS: dict[str, Callable[[bytes, bool], bytes]] = {
    "br": lambda body, quick: brotli.compress(body, quality=QUICK if quick else SMALL),
    "gzip": lambda body, _: gzip.compress(body, compresslevel=6),
    "": lambda body, _: body,
}
"""How to pack for each content encoding, the best first; the empty one leaves a body as it is."""


def encoding_of(accepted: str) -> str:
    """Find the best encoding that a header `Accept-Encoding` names and does not refuse; "" for none."""
    names = {
        name.strip(): weight.replace(" ", "")
        for name, _, weight in (one.lower().partition(";") for one in accepted.split(","))
    }
    refused = {"q=0", "q=0.0", "q=0.00", "q=0.000"}
    return next((name for name in PACKERS if names.get(name, "q=0") not in refused), "")


def packed(body: bytes, encoding: str, quick: bool = False) -> bytes:
    """Pack a body for an encoding that `encoding_of` found; `quick`, where others wait for it."""
    return PACKERS[encoding](body, quick)


def content_encoding(encoding: str) -> dict[str, str]:
    """Make the header that says how a body is packed, if it is."""
    return {"Content-Encoding": encoding} if encoding else {}
