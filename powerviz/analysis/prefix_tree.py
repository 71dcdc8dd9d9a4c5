"""The prefix tree of several responses: where they part, who took which branch, how likely it was.

Knows tokens and the methods that drew them. A stretch that nobody leaves is one node, so a tree of
60 responses has at most 119 nodes, however long they are. How it is drawn is not decided here.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from powerviz.runs.events import Token


@dataclass(frozen=True, slots=True)
class Node:
    """The tokens from `start` to before `end` that the responses `samples` have in common.

    `samples` are indices into the responses given, `ends` those of them that end with this node,
    `parent` is an index into the list of nodes (None: the root). `branch_prob` is the model's
    probability of the node's first token after the path that leads to it (1 for a root without
    tokens), `log_prob` that of the whole path up to its end (nats). `shares` says for each method
    what part of its samples comes through here.
    """

    parent: int | None
    start: int
    end: int
    samples: tuple[int, ...]
    ends: tuple[int, ...]
    branch_prob: float
    log_prob: float
    shares: dict[str, float]


def prefix_tree(responses: Sequence[Sequence[Token]], methods: Sequence[str]) -> list[Node]:
    """The nodes, parents before children, and of siblings the one likelier to the model first.

    `methods` says which method drew each response. Numbers of a shared token are those of the
    first response that has it. Raises `ValueError` unless each response has a method.
    """
    if len(responses) != len(methods):
        raise ValueError(f"there are {len(responses)} responses and {len(methods)} methods")
    nodes: list[Node] = []
    totals = Counter(methods)
    # Not by recursion: a tree is as deep as the number of responses, at worst.
    waiting: list[tuple[int | None, int, float, list[int]]] = []
    if responses:
        waiting.append((None, 0, 0.0, list(range(len(responses)))))
    while waiting:
        parent, start, before, samples = waiting.pop()
        end = _common_end(responses, samples, start)
        tokens = responses[samples[0]][start:end]
        log_prob = before + sum(token.log_prob for token in tokens)
        ways: dict[int, list[int]] = {}
        ends = []
        for index in samples:
            if len(responses[index]) == end:
                ends.append(index)
            else:
                ways.setdefault(responses[index][end].id, []).append(index)
        here = Counter(methods[index] for index in samples)
        nodes.append(
            Node(
                parent=parent,
                start=start,
                end=end,
                samples=tuple(samples),
                ends=tuple(ends),
                branch_prob=math.exp(tokens[0].log_prob) if tokens else 1.0,
                log_prob=log_prob,
                shares={method: count / totals[method] for method, count in here.items()},
            )
        )
        place = len(nodes) - 1
        likeliest_last = sorted(
            ways.values(),
            key=lambda way: (responses[way[0]][end].log_prob, -responses[way[0]][end].id),
        )
        waiting += [(place, end, log_prob, way) for way in likeliest_last]
    return nodes


def _common_end(responses: Sequence[Sequence[Token]], samples: Sequence[int], start: int) -> int:
    """The first position from `start` on at which two of the responses differ, or one has ended."""
    first = responses[samples[0]]
    end = min(len(responses[index]) for index in samples)
    for position in range(start, end):
        if any(responses[index][position].id != first[position].id for index in samples):
            return position
    return end
