"""Passes that are captured once and replayed: what Python and launches cost on CUDA is paid a single time.

Knows stores and the shapes that a graph is bound to. Knows nothing of the mathematics, which is that of `passes`. A
graph reads one token of each row and is bound to the addresses of one store. So stores come in few sizes, and those
that nobody uses any more are lent again, graphs and all. Rows that a graph has and branches have not are computed
beside the others, into rows of the store that are free.
"""

import logging
import weakref
from collections.abc import Callable, Sequence

import torch

from powerviz.models.batching import HOLDERS, out_of_memory
from powerviz.models.lean.store import Shape, Store

log = logging.getLogger(__name__)

WIDTH_STEP = 256
MOST_IDLE = 4
"""Stores that wait to be lent again."""
PASSES_BEFORE = 4
"""The pass with so many rows that is captured, which takes about as long as those before."""
Step = Callable[[torch.Tensor, Store], torch.Tensor]


class Graph:
    """A pass over some rows of a store: made as ever at first, then captured and from then on replayed.

    `numbers` `[2, rows]` are the tokens and their positions, in the place from which the graph reads them.
    """

    def __init__(self, rows: int, device: torch.device) -> None:
        self._numbers = torch.zeros(2, rows, dtype=torch.long, device=device)
        self._graph: torch.cuda.CUDAGraph | None = None
        self._logits = torch.empty(0)
        self._passes = 0

    def __call__(self, step: Step, numbers: torch.Tensor, store: Store) -> torch.Tensor:
        """Logits `[rows, vocab]`, which the next call writes over."""
        self._numbers[:, : numbers.shape[1]].copy_(numbers)
        self._passes += 1
        if self._passes == PASSES_BEFORE and self._numbers.is_cuda:
            self._capture(step, store)
        if self._graph is None:
            return step(self._numbers, store)
        self._graph.replay()
        return self._logits

    def _capture(self, step: Step, store: Store) -> None:
        """Capture the pass, which is not made meanwhile; those before have readied all that may not be made then."""
        torch.cuda.synchronize(self._numbers.device)
        graph = torch.cuda.CUDAGraph()
        try:
            # Other threads go on with models of theirs.
            with torch.cuda.graph(graph, capture_error_mode="thread_local"):
                self._logits = step(self._numbers, store)
        except RuntimeError as error:
            if out_of_memory(error):
                raise
            log.warning(
                "A pass over %d rows could not be captured: %s", len(self._numbers[0]), error
            )
            return
        self._graph = graph


class Graphs:
    """The stores that the graphs of a model are bound to. `step` is always the same pass of that model."""

    def __init__(self, shape: Shape) -> None:
        self._shape = shape
        # Any thread may take from it and give back, in the middle of anything: each change is one operation.
        self._idle: dict[int, tuple[list[torch.Tensor], dict[int, Graph]]] = {}
        HOLDERS.add(self)

    def store(self, rows: int, width: int) -> Store:
        """A store with at least so much room, and zero."""
        rows, width = _power_of_two(rows), -(-width // WIDTH_STEP) * WIDTH_STEP
        for key, (layers, graphs) in reversed(list(self._idle.items())):
            fits = layers[0].shape[:2] == (rows, width)
            if fits and self._idle.pop(key, None) is not None:
                for layer in layers:
                    layer.zero_()
                store = Store(self._shape, rows, width, layers, graphs)
                break
        else:
            store = Store(self._shape, rows, width)
        back = weakref.finalize(store, self._take_back, store.layers, store.graphs)
        back.atexit = False
        return store

    def read(
        self, step: Step, tokens: Sequence[int], store: Store, starts: Sequence[int]
    ) -> torch.Tensor:
        """Logits `[rows, vocab]` after one token of each row. To be used before the next call."""
        rows = _power_of_two(len(tokens))
        if rows not in store.graphs:
            store.graphs[rows] = Graph(rows, self._shape.device)
        numbers = torch.tensor([tokens, starts])
        return store.graphs[rows](step, numbers, store)[: len(tokens)]

    def forget(self) -> None:
        """Give back the memory of stores that nobody uses."""
        self._idle.clear()

    def _take_back(self, layers: list[torch.Tensor], graphs: dict[int, Graph]) -> None:
        self._idle[id(layers)] = layers, graphs
        while len(self._idle) > MOST_IDLE:
            self._idle.pop(next(iter(self._idle), 0), None)


def _power_of_two(count: int) -> int:
    return 1 << (count - 1).bit_length()
