"""Which tabs have a connection, and which are gone."""

from powerviz.web.http.door.streams import Streams


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_tab_that_asked_and_opens_no_stream_is_gone_after_a_while() -> None:
    clock = Clock()
    streams = Streams(10, clock)
    streams.seen("a")
    clock.now = 9
    streams.seen("a")
    assert streams.absent() == ["a"] and streams.gone() == []
    clock.now = 11
    assert streams.gone() == ["a"], "asking again opens no stream"
    streams.forget("a")
    assert streams.absent() == streams.gone() == []


def test_a_tab_is_there_as_long_as_one_of_its_streams_is() -> None:
    clock = Clock()
    streams = Streams(10, clock)
    with streams.open("a"):
        with streams.open("a"):
            assert streams.counts() == {"a": 2}
        clock.now = 100
        assert streams.gone() == streams.absent() == []
        streams.forget("a")
        assert streams.count("a") == 1
    assert streams.absent() == ["a"] and streams.gone() == []
    clock.now = 109
    with streams.open("a"):  # a reload of the connection
        clock.now = 200
        assert streams.gone() == []
    clock.now = 211
    assert streams.gone() == ["a"]
