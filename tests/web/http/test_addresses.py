"""Where requests come from."""

from typing import Any

import pytest

from powerviz.web.http.addresses import address_of, as_asked, grouped


def scope(client: str | None = "10.0.0.1", **headers: str) -> dict[str, Any]:
    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return {"type": "http", "client": client and (client, 1234), "headers": named}


def test_a_header_counts_behind_as_many_proxies_as_the_operator_says() -> None:
    asked = scope(x_forwarded_for="6.6.6.6, 2.2.2.2,3.3.3.3")
    assert [address_of(asked, proxies) for proxies in range(5)] == [
        "10.0.0.1",
        "3.3.3.3",
        "2.2.2.2",
        "6.6.6.6",
        "10.0.0.1",
    ]
    assert address_of(scope(), 1) == "10.0.0.1"
    assert address_of(scope(client=None)) == ""


@pytest.mark.parametrize(
    ("address", "counts_as"),
    [
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::9", "2001:db8:1:2::/64"),
        ("[2001:db8:1:3::9]", "2001:db8:1:3::/64"),
        ("::ffff:1.2.3.4", "1.2.3.4"),
        ("1.2.3.4", "1.2.3.4"),
        ("testclient", "testclient"),
        ("x" * 1000, "x" * 64),
    ],
)
def test_a_household_is_one_address(address: str, counts_as: str) -> None:
    assert grouped(address) == counts_as


def test_without_a_trusted_proxy_nothing_is_believed_of_other_hosts() -> None:
    asked = scope(host="here", x_forwarded_host="evil", x_forwarded_proto="https")
    as_asked(asked)
    assert asked["headers"] == [(b"host", b"here")]


@pytest.mark.parametrize("host", ["evil/<script>", "a b", 'x"y', ""])
def test_what_is_no_host_is_not_believed_of_a_proxy_either(host: str) -> None:
    asked = scope(host="here", x_forwarded_host=host, x_forwarded_proto="https")
    as_asked(asked, 1)
    assert asked["headers"] == [(b"host", b"here"), (b"x-forwarded-proto", b"https")]
    asked = scope(x_forwarded_host="my-space.hf.space, inner:8000")
    as_asked(asked, 1)
    assert len(asked["headers"]) == 1
