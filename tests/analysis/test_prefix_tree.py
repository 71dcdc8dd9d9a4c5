"""The prefix tree against small trees made by hand."""

import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from powerviz.analysis.prefix_tree import Node, prefix_tree
from powerviz.runs.events import Token

P = {"a": 0.5, "b": 0.3, "c": 0.2, "■": 0.9}


def response(letters: str) -> list[Token]:
    """A token for each letter, with the probability above wherever it stands."""
    return [Token(ord(one), one, math.log(P[one]), math.log(P[one])) for one in letters]


def tree(*responses: tuple[str, str]) -> list[Node]:
    return prefix_tree([response(letters) for _, letters in responses], [m for m, _ in responses])


def stretches(nodes: list[Node], *responses: tuple[str, str]) -> list[str]:
    return [responses[node.samples[0]][1][node.start : node.end] for node in nodes]


def test_what_nobody_leaves_is_one_node_and_siblings_come_likeliest_first() -> None:
    given = ("base", "abcb■"), ("base", "abaaa■"), ("power", "abaab■"), ("power", "abaaa■")
    nodes = tree(*given)
    assert stretches(nodes, *given) == ["ab", "aa", "a■", "b■", "cb■"]
    assert [node.parent for node in nodes] == [None, 0, 1, 1, 0]
    assert [node.samples for node in nodes] == [(0, 1, 2, 3), (1, 2, 3), (1, 3), (2,), (0,)]
    assert [node.ends for node in nodes] == [(), (), (1, 3), (2,), (0,)]


def test_a_branch_has_the_models_probability_and_each_methods_share() -> None:
    nodes = tree(("base", "ab■"), ("base", "ac■"), ("base", "ac■"), ("power", "ac■"))
    root, b, c = nodes
    assert root.branch_prob == pytest.approx(0.5)
    assert (b.branch_prob, c.branch_prob) == (pytest.approx(0.3), pytest.approx(0.2))
    assert math.exp(b.log_prob) == pytest.approx(0.5 * 0.3 * 0.9)
    assert b.shares == {"base": pytest.approx(1 / 3)}
    assert c.shares == {"base": pytest.approx(2 / 3), "power": 1.0}
    assert root.shares == {"base": 1.0, "power": 1.0}


def test_responses_that_differ_from_the_first_token_on_share_an_empty_root() -> None:
    nodes = tree(("base", "a■"), ("base", "b■"))
    assert (nodes[0].start, nodes[0].end, nodes[0].branch_prob, nodes[0].log_prob) == (0, 0, 1, 0)
    assert [(node.start, node.end) for node in nodes[1:]] == [(0, 2), (0, 2)]


def test_a_response_that_is_the_beginning_of_another_ends_inside_the_tree() -> None:
    given = ("base", "ab"), ("power", "abc■")
    nodes = tree(*given)
    assert stretches(nodes, *given)[:1] == ["ab"]
    assert nodes[0].ends == (0,)
    assert (nodes[1].start, nodes[1].end, nodes[1].samples) == (2, 4, (1,))


def test_the_same_response_many_times_is_one_leaf() -> None:
    (leaf,) = tree(*[("base", "abc■")] * 5)
    assert leaf.ends == leaf.samples == (0, 1, 2, 3, 4)


def test_without_responses_there_is_no_tree_and_each_needs_a_method() -> None:
    assert prefix_tree([], []) == []
    with pytest.raises(ValueError, match="1 responses and 0 methods"):
        prefix_tree([response("a")], [])


@settings(max_examples=80, deadline=None)
@given(st.lists(st.text("abc", max_size=6), min_size=1, max_size=12))
def test_every_response_reads_along_its_path_and_ends_in_one_node(words: list[str]) -> None:
    nodes = tree(*[("base", word) for word in words])
    assert sorted(index for node in nodes for index in node.ends) == list(range(len(words)))
    assert len(nodes) < 2 * len(set(words)) or len(set(words)) == 1
    for index, word in enumerate(words):
        on_path = [node for node in nodes if index in node.samples]
        assert "".join(word[node.start : node.end] for node in on_path) == word
        assert on_path[-1].end == len(word) and index in on_path[-1].ends
        assert on_path[-1].log_prob == pytest.approx(sum(math.log(P[one]) for one in word))
        for node, below in pairwise(on_path):
            assert nodes[below.parent or 0] is node
            assert set(below.samples) <= set(node.samples)
