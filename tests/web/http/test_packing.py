"""Answers are packed in the best way that the browser understands."""

import gzip

import brotli
import pytest

from powerviz.web.http.packing import encoding_of, packed


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip;q=1.0, BR;q=0.5", "br"),
        ("br;q=0, gzip", "gzip"),
        ("br; q=0.0, gzip;q=0", ""),
        ("deflate, x-brotli", ""),
        ("", ""),
    ],
)
def test_the_best_encoding_that_is_accepted_and_not_refused(accepted: str, encoding: str) -> None:
    assert encoding_of(accepted) == encoding


@pytest.mark.parametrize("quick", [True, False])
def test_a_packed_body_is_smaller_and_comes_out_as_it_was(quick: bool) -> None:
    body = "".join(f"line {number}\n" for number in range(1000)).encode()
    small, middle = (packed(body, encoding, quick) for encoding in ("br", "gzip"))
    assert brotli.decompress(small) == gzip.decompress(middle) == packed(body, "", quick) == body
    assert len(small) < len(middle) < len(body)
