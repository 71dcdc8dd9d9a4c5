"""Exact recall: memory of what a run has drawn before, so that it is not computed again.

Knows tokens and where they lie on the unit interval. A draw reads a uniform number along an
interval on which each token occupies a stretch as long as its probability q (see `decoding.draw`).
After the same prefix these stretches are the same every time. So it is enough to remember, for
each token once drawn, where its stretch began: a number that falls into it draws that token
again, and the model need not be asked. Only a number that falls elsewhere needs a forward pass.
"""

import math
from dataclasses import dataclass, field

from powerviz.runs.events import Token


@dataclass(slots=True)
class Node:
    """A prefix and the tokens drawn after it.

    A chain recalls what it has drawn itself, so that what it costs alone is known; chains side by
    side have a second, common tree, from which the decode loop takes what any of them has drawn.

    `below` is the sum of q over the vocabulary before `token`, or None if nobody has seen it: a
    run that was read from a recording knows q of its tokens, but not where they lie.
    """

    token: Token | None = None
    below: float | None = None
    children: dict[int, "Node"] = field(default_factory=dict)

    def child(self, token: Token, below: float | None = None) -> "Node":
        """The prefix one token longer; made if it is new."""
        node = self.children.get(token.id)
        if node is None:
            node = self.children[token.id] = Node(token, below)
        elif node.below is None:
            node.below = below
        return node

    def recall(self, uniform: float, path_token: Token | None) -> Token | None:
        """The token that `draw` would give for this number, if it has been drawn here before.

        A path token lies first, and the others follow without it.
        """
        if path_token and uniform < math.exp(path_token.log_proposal):
            return path_token
        node = self.drawn(uniform, path_token)
        return node.token if node else None

    def drawn(self, uniform: float, path_token: Token | None) -> "Node | None":
        """The child that this number leads to, if it has been drawn here before and is no path token."""
        first = math.exp(path_token.log_proposal) if path_token else 0.0
        for node in self.children.values():
            token = node.token
            if token is None or node.below is None or (path_token and token.id == path_token.id):
                continue
            start = node.below + (first if path_token and token.id < path_token.id else 0.0)
            if start <= uniform < start + math.exp(token.log_proposal):
                return node
        return None
