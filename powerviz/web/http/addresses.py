"""The address that a request comes from, as far as one may believe it.

Knows connections and one header. Whoever connects is who they are; what a header says of others counts
only behind proxies that the operator has named, and only as far as those have written it.
"""

import ipaddress
import re

from starlette.datastructures import Headers
from starlette.types import Scope

ADDRESS = "powerviz.address"
"""The place in a request's ASGI scope in which the door leaves what it found, for the routes behind it."""
FORWARDED = (b"x-forwarded-for", b"x-forwarded-host", b"x-forwarded-proto", b"x-forwarded-port")
NEVER = (b"x-gradio-server",)
"""Gradio takes what this says for the server's own name; no proxy of ours writes it."""
HEADER = "x-forwarded-for"
HOST = re.compile(r"[A-Za-z0-9._-]{1,255}(:\d{1,5})?|\[[0-9A-Fa-f:.]{2,45}\](:\d{1,5})?")
PREFIX = 64
"""One household has at least so many bits of IPv6 to itself: its addresses count as one."""


def address_of(scope: Scope, proxies: int = 0) -> str:
    """The address behind `proxies` trusted proxies, each of which adds whom it was asked by.

    Where the header is shorter than that, the connection itself counts.
    """
    client = scope.get("client")
    nearest = str(client[0]) if client else ""
    if proxies:
        named = [
            part.strip()
            for line in Headers(scope=scope).getlist(HEADER)
            for part in line.split(",")
            if part.strip()
        ]
        if len(named) >= proxies:
            nearest = named[-proxies]
    return grouped(nearest)


def as_asked(scope: Scope, proxies: int = 0) -> None:
    """Remove what a request claims about proxies that it came through, where none is trusted.

    What is no host's name is removed anyway: it would get into the page.
    """
    scope["headers"] = [
        (name, value)
        for name, value in scope["headers"]
        if name not in NEVER
        and (
            name not in FORWARDED
            or (proxies and (name != b"x-forwarded-host" or is_host(value.decode("latin-1"))))
        )
    ]


def is_host(text: str) -> bool:
    """Whether this is a host's name, or several of the same, with or without a port."""
    return all(HOST.fullmatch(part.strip()) for part in text.split(","))


def grouped(address: str) -> str:
    """An address as one counts: of IPv6 the network, of IPv4 in IPv6 the IPv4; else as it is, cut off."""
    try:
        found = ipaddress.ip_address(address.strip("[]"))
    except ValueError:
        return address[:64]
    if isinstance(found, ipaddress.IPv4Address):
        return str(found)
    if found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    return str(ipaddress.ip_network((found, PREFIX), strict=False))
