"""Where a request comes from, as far as one may believe it.

Knows connections and one header. Whoever connects is who they are; what a header says of others counts
only behind proxies that the operator has named, and only as far as those have written it.
"""

import ipaddress

from starlette.datastructures import Headers
from starlette.types import Scope

HEADER = "x-forwarded-for"
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
