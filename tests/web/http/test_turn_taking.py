"""Work done a few at a time: nobody's many requests stand before another's one."""

import asyncio

from powerviz.web.http.turn_taking import TurnTaking
from tests.web.async_code import run_async


def test_one_request_waits_for_one_of_each_other_address_and_not_for_all() -> None:
    async def order_of_work() -> list[str]:
        scheduler, done = TurnTaking(1), []

        async def work(address: str, number: int) -> None:
            async with scheduler.turn(address):
                await asyncio.sleep(0)
                done.append(f"{address}{number}")

        greedy = [work("greedy", number) for number in range(20)]
        await asyncio.gather(*greedy, work("other", 0))
        return done

    assert run_async(order_of_work()).index("other0") <= 2


def test_so_many_work_at_once_and_whoever_gives_up_lets_the_next_one_in() -> None:
    async def highest() -> int:
        scheduler, working, most = TurnTaking(2), 0, 0

        async def work(address: str) -> None:
            nonlocal working, most
            async with scheduler.turn(address):
                working += 1
                most = max(most, working)
                try:
                    await asyncio.sleep(0.01)
                finally:
                    working -= 1

        tasks = [asyncio.create_task(work(f"address {number}")) for number in range(9)]
        await asyncio.sleep(0)
        tasks[0].cancel()
        tasks[5].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return most

    assert run_async(highest()) == 2
