"""The ends of the streams on which tabs are answered, which nothing asked meanwhile may overtake.

Knows names of tabs, clocks and two messages. When all of a tab's orders are answered, Gradio ends the
stream, and the page opens another one for its next order; but if that order was accepted before the page
had heard of the end, the page waits for ever on a stream that is over. So a stream is ended only when
nothing has been said on it for a while (see `GradioQueue.keep_stream`), and nothing large is on its way to
the page any more; and for a moment after the end no order is answered that it is accepted.
"""

import time
from collections.abc import Callable

from starlette.types import Message, Send

from powerviz.web.http.gradio_queue import LISTENING

END = b'"msg":"close_stream"'
"""In JSON no text has quotes like these."""
NOT_FOR_THE_PAGE = f'"event_id":"{LISTENING}"'.encode()
SAYS_NOTHING = b": \n\n"
"""A comment, to whoever reads a stream of events."""
QUIET_SECONDS = 2.0
SECONDS = 0.3
"""The seconds by which a page may hear the end later than what was sent after it."""
MOST_REMEMBERED = 4_096


class Endings:
    """The times at which the server ended the last stream of each tab."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._ended: dict[str, float] = {}

    def noticed(self, tab: str, send: Send) -> Send:
        """Send the parts of a tab's stream, and notice its end before it is sent."""

        async def sending(message: Message) -> None:
            if NOT_FOR_THE_PAGE in message.get("body", b""):
                message = {**message, "body": SAYS_NOTHING}
            if END in message.get("body", b""):
                self._forget_old_ones()
                self._ended[tab] = self._clock()
            await send(message)

        return sending

    def seconds(self, tab: str) -> float:
        """For how long an order of the tab should not be called accepted."""
        return max(0.0, self._ended.get(tab, -SECONDS) + SECONDS - self._clock())

    def _forget_old_ones(self) -> None:
        if len(self._ended) >= MOST_REMEMBERED:
            self._ended = {tab: at for tab, at in self._ended.items() if self.seconds(tab)}
