"""One token by itself is readable, keeps its space, and shows bytes that are no character."""

import pytest
from tokenizers import Tokenizer, decoders, pre_tokenizers
from tokenizers.models import BPE
from transformers import PreTrainedTokenizerFast

from powerviz.models.synthetic import word_tokenizer
from powerviz.models.token_text import TokenTexts, byte_of_character

EMOJI = "\N{RED APPLE}"
QUOTE = "\N{RIGHT SINGLE QUOTATION MARK}"


def byte_level_tokenizer() -> PreTrainedTokenizerFast:
    """As GPT-2's: every byte is a token; some pieces are merged, one of them across characters."""
    character = {byte: char for char, byte in byte_of_character().items()}
    vocab = {character[byte]: byte for byte in range(256)}
    merges = []
    for left, right in [
        (b" ", b"c"),
        (b" c", b"a"),
        (b"\n", b"\n"),
        ("é".encode()[:1], "é".encode()[1:]),
        (EMOJI.encode()[:1], EMOJI.encode()[1:2]),
        (QUOTE.encode()[:1], QUOTE.encode()[1:2]),
        (b" ", QUOTE.encode()[:2]),
    ]:
        pair = tuple("".join(character[byte] for byte in part) for part in (left, right))
        merges.append(pair)
        vocab["".join(pair)] = len(vocab)
    tokenizer = Tokenizer(BPE(vocab, merges))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.decoder = decoders.ByteLevel()
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token="<|end|>")


def sentence_piece_tokenizer(decoder: decoders.Decoder) -> PreTrainedTokenizerFast:
    """As Llama 2's: `▁` stands for a space, and other characters fall back on bytes."""
    pieces = ["<unk>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    pieces += ["▁", "a", "c", "t", ".", "é", "at", "▁c", "▁cat", "▁a"]
    vocab = {piece: index for index, piece in enumerate(pieces)}
    merges = [("▁", "a"), ("a", "t"), ("▁", "c"), ("▁c", "at")]
    tokenizer = Tokenizer(BPE(vocab, merges, unk_token="<unk>", byte_fallback=True))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="first", split=False)
    tokenizer.decoder = decoder
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token="</s>", unk_token="<unk>")


def llama_decoder() -> decoders.Decoder:
    return decoders.Sequence(
        [
            decoders.Replace("▁", " "),
            decoders.ByteFallback(),
            decoders.Fuse(),
            decoders.Strip(content=" ", left=1),
        ]
    )


def shown(tokenizer: PreTrainedTokenizerFast, text: str) -> list[str]:
    """The tokens of a text, each as it is shown."""
    texts = TokenTexts(tokenizer)
    return [texts[token] for token in tokenizer(text, add_special_tokens=False)["input_ids"]]


@pytest.mark.parametrize(
    "text, tokens",
    [
        ("a cat", ["a", " ca", "t"]),
        ("a  c", ["a", " ", " c"]),
        ("\n\n\n", ["\n\n", "\n"]),
        ("a\tb", ["a", "\t", "b"]),
        ("éa", ["é", "a"]),
        ("è", ["<C3>", "<A8>"]),
        (EMOJI, ["<F0><9F>", "<8D>", "<8E>"]),
        (f"a{QUOTE}s", ["a", "<E2><80>", "<99>", "s"]),
        (f" {QUOTE}", ["<20><E2><80>", "<99>"]),
    ],
)
def test_byte_level_tokens_keep_their_space_and_parts_of_characters_are_shown_as_bytes(
    text: str, tokens: list[str]
) -> None:
    assert shown(byte_level_tokenizer(), text) == tokens


@pytest.mark.parametrize("decoder", [llama_decoder(), decoders.Metaspace()])
@pytest.mark.parametrize(
    "text, tokens",
    [
        ("a cat", [" a", " cat"]),
        ("t at.", [" ", "t", " a", "t", "."]),
        ("a é", [" a", " ", "é"]),
        (f"a{QUOTE}", [" a", "<0xE2>", "<0x80>", "<0x99>"]),
        (f"a{EMOJI}.", [" a", "<0xF0>", "<0x9F>", "<0x8D>", "<0x8E>", "."]),
    ],
)
def test_sentence_piece_tokens_keep_their_space_and_byte_tokens_are_shown_by_name(
    decoder: decoders.Decoder, text: str, tokens: list[str]
) -> None:
    assert shown(sentence_piece_tokenizer(decoder), text) == tokens


def test_a_byte_token_that_is_a_whole_character_is_shown_as_that_character() -> None:
    assert shown(sentence_piece_tokenizer(llama_decoder()), "a\na")[1] == "\n"


def test_word_tokens_are_shown_with_the_space_they_stand_after() -> None:
    assert shown(word_tokenizer(), "Anna eats 3 .") == [" Anna", " eats", " 3", "."]


@pytest.mark.parametrize(
    "tokenizer, special",
    [
        (byte_level_tokenizer(), ["<|end|>"]),
        (sentence_piece_tokenizer(llama_decoder()), ["</s>", "<unk>"]),
        (sentence_piece_tokenizer(decoders.Metaspace()), ["</s>", "<unk>"]),
        (word_tokenizer(), ["</s>", "<unk>"]),
    ],
)
def test_special_tokens_are_shown_by_name(
    tokenizer: PreTrainedTokenizerFast, special: list[str]
) -> None:
    texts = TokenTexts(tokenizer)
    assert [texts[tokenizer.convert_tokens_to_ids(name)].strip() for name in special] == special


@pytest.mark.parametrize(
    "tokenizer",
    [
        byte_level_tokenizer(),
        sentence_piece_tokenizer(llama_decoder()),
        sentence_piece_tokenizer(decoders.Metaspace()),
        word_tokenizer(),
    ],
)
def test_ids_beyond_the_tokenizer_are_shown_as_unused(tokenizer: PreTrainedTokenizerFast) -> None:
    """Models often have more rows in their output head than their tokenizer has tokens."""
    texts, beyond = TokenTexts(tokenizer), len(tokenizer)
    assert texts[beyond] == f"<unused {beyond}>"
    assert texts[beyond + 1000] == f"<unused {beyond + 1000}>"


@pytest.mark.parametrize("tokenizer", [byte_level_tokenizer(), word_tokenizer()])
def test_no_two_tokens_look_the_same_and_none_is_empty(
    tokenizer: PreTrainedTokenizerFast,
) -> None:
    texts = TokenTexts(tokenizer)
    all_shown = [texts[token] for token in range(len(tokenizer))]
    assert all(all_shown)
    assert len(set(all_shown)) == len(tokenizer)


def test_whole_characters_are_shown_as_the_text_that_the_tokens_decode_to() -> None:
    text = "a cat\n\na  t .\té"
    assert "".join(shown(byte_level_tokenizer(), text)) == text
