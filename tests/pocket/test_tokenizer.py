"""The tokenizer of the pocket model."""

from functools import cache
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import powerviz as pv


@cache
def pocket() -> pv.TransformersModel:
    return pv.load_model("pocket")


@settings(deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_any_text_reads_back_in_normal_form(text: str) -> None:
    if not text.isspace():
        assert pocket().decode(pocket().encode(text)) == normalize("NFC", text)


def test_every_digit_is_a_token_of_its_own() -> None:
    texts = [pocket().token_text(token) for token in pocket().encode("in 1234 days")]
    assert texts == ["in", " ", "1", "2", "3", "4", " days"]


@pytest.mark.parametrize("word", [" Wednesday", " pencils", " shortest", " Clearly", " answer"])
def test_words_of_the_corpus_are_whole_tokens(word: str) -> None:
    assert len(pocket().encode(word)) == 1
