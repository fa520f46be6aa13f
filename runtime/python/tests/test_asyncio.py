"""The client for asyncio: nothing begins by itself, and a cancellation stays one."""

from __future__ import annotations

import asyncio
import gc
import json
import socket
import time

import pytest

from conftest import CREATED, Request, Server, reply, task
from pottery import AsyncPottery
from tripo_runtime import ConfigError, CreateOptions, CreateOutcomeUnknown, Deps, TripoWarning, WaitTimeout


def hang(connection: socket.socket, _: Request) -> None:
    time.sleep(5)


async def test_a_create_begins_when_it_is_awaited_and_once(server: Server) -> None:
    server.serve(CREATED, task())
    pending = server.async_client().pot(glaze="white")
    await asyncio.sleep(0.05)
    assert server.requests == []
    assert (await pending).id == (await pending).id == "t1"
    assert len(server.requests) == 1


async def test_asyncio_takes_a_create_for_a_coroutine(server: Server) -> None:
    server.serve(CREATED)
    client = server.async_client()
    assert (await asyncio.create_task(client.pot(glaze="white"))).id == "t1"
    assert [each.id for each in await asyncio.gather(client.pot(glaze="white"), client.pot(glaze="black"))] == [
        "t1",
        "t1",
    ]
    group = getattr(asyncio, "TaskGroup", None)
    if group is not None:
        async with group() as tasks:
            made = tasks.create_task(client.pot(glaze="white"))
        assert made.result().id == "t1"


async def test_a_create_that_was_made_a_task_is_cancelled_with_it(server: Server) -> None:
    server.serve(hang)
    creating = asyncio.create_task(server.async_client().pot(glaze="white"))
    await asyncio.sleep(0.3)
    creating.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await creating
    assert CreateOutcomeUnknown.behind(caught.value) is not None


def test_a_create_that_is_closed_sends_nothing_and_warns_of_nothing(server: Server) -> None:
    server.async_client().pot(glaze="white").close()
    gc.collect()
    assert server.requests == []


async def test_a_cancelled_create_that_had_left_is_told_where_a_group_drops_it(server: Server) -> None:
    server.serve(hang)
    told: list[str] = []
    client = server.async_client(on_warning=lambda warning: told.append(warning.id))
    creating = asyncio.gather(client.pot(glaze="white"), return_exceptions=True)
    await asyncio.sleep(0.3)
    creating.cancel()
    with pytest.raises(asyncio.CancelledError):
        await creating
    assert told == ["create_outcome_unknown"]


async def test_a_warning_at_construction_needs_no_loop(server: Server) -> None:
    told: list[str] = []

    async def note(warning: TripoWarning) -> None:
        told.append(warning.id)

    AsyncPottery("odd_key", on_warning=note)
    assert told == []


def test_a_create_that_is_never_awaited_warns(server: Server) -> None:
    def forget() -> None:
        server.async_client().pot(glaze="white")
        gc.collect()

    with pytest.warns(RuntimeWarning, match="pot was never awaited: nothing was sent"):
        forget()


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), True, "5"])
async def test_a_wrong_option_of_wait_sends_nothing(server: Server, timeout: float) -> None:
    with pytest.raises(ConfigError, match="`timeout` must be at least"):
        await server.async_client().pot(glaze="white").wait(timeout=timeout)
    assert server.requests == []


async def test_a_wrong_option_of_a_create_sends_nothing(server: Server) -> None:
    with pytest.raises(ConfigError, match="`slot_timeout` must be at least 0.001, or None, got -3"):
        await server.async_client().pot(glaze="white", options=CreateOptions(slot_timeout=-3))
    assert server.requests == []


async def test_a_cancelled_create_tells_that_it_had_left(server: Server) -> None:
    server.serve(hang)
    creating = asyncio.ensure_future(server.async_client().pot(glaze="white").wait())
    await asyncio.sleep(0.3)
    start = time.monotonic()
    creating.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await creating
    assert time.monotonic() - start < 0.2
    unknown = CreateOutcomeUnknown.behind(caught.value)
    assert unknown is not None
    assert "Aborted" in unknown.message


async def test_a_cancellation_before_anything_has_left_carries_nothing(server: Server) -> None:
    creating = asyncio.ensure_future(_awaited(server))
    await asyncio.sleep(0)
    creating.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await creating
    assert CreateOutcomeUnknown.behind(caught.value) is None
    assert server.requests == []


async def test_a_deadline_of_the_user_ends_a_wait_and_leaves_no_task(server: Server) -> None:
    server.serve(hang)
    waiting = server.async_client().task("pot", "t1").wait()
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(waiting, 0.3)
    await asyncio.sleep(0)
    assert [each for each in asyncio.all_tasks() if each is not asyncio.current_task()] == []


async def test_a_wait_ends_in_time_whatever_the_service_does(server: Server) -> None:
    server.serve(hang)
    start = time.monotonic()
    with pytest.raises(WaitTimeout, match="Task t1 is still unread after") as caught:
        await server.async_client().task("pot", "t1").wait(timeout=0.3)
    assert isinstance(caught.value, TimeoutError)
    assert time.monotonic() - start < 1


def tasks(connection: socket.socket, request: Request) -> None:
    """One by its path, or many by their ids."""
    names = json.loads(request.body)["ids"] if request.method == "POST" else [request.path.rpartition("/")[2]]
    told = [{"task_id": name, "type": "pot", "status": "success", "output": {"pot_url": name}} for name in names]
    connection.sendall(reply({"code": 0, "data": told if request.method == "POST" else told[0]}))


async def test_waits_at_once_share_a_request(server: Server) -> None:
    server.serve(tasks)
    async with server.async_client() as client:
        ended = await asyncio.gather(*[client.task("pot", name).wait() for name in "abcdef"])
    assert [each.output["pot_url"] for each in ended] == list("abcdef")
    # The first does not know yet that it is not alone.
    assert sorted(request.method for request in server.requests) == ["GET", "POST"]


async def test_numbers_that_nobody_can_count_with_are_none(server: Server) -> None:
    huge = (
        b'{"code":0,"data":{"task_id":"t1","type":"pot","status":"queued","progress":1e999,"left":' + b"9" * 400 + b"}}"
    )
    server.serve(reply(huge))
    state = await server.async_client().get_task("t1")
    assert (state.progress, state.seconds_left) == (None, None)


async def test_a_refusal_of_a_shared_request_names_each_task(server: Server) -> None:
    def refuse(connection: socket.socket, request: Request) -> None:
        if request.method == "POST":
            connection.sendall(reply({"code": 5, "message": "no"}, 401))
        else:
            tasks(connection, request)

    server.serve(refuse)
    async with server.async_client() as client:
        ended = await asyncio.gather(*[client.task("pot", name).wait() for name in "abc"], return_exceptions=True)
    assert [type(each).__name__ for each in ended[1:]] == ["AuthError", "AuthError"]
    assert [getattr(each, "task_id", None) for each in ended[1:]] == ["b", "c"]
    assert ended[1] is not ended[2]


async def test_one_wait_that_is_cancelled_leaves_the_others(server: Server) -> None:
    server.serve(tasks)
    client = server.async_client()
    waits = [asyncio.ensure_future(client.task("pot", name).wait()) for name in "abc"]
    await asyncio.sleep(0)
    waits[1].cancel()
    ended = await asyncio.gather(*waits, return_exceptions=True)
    assert [getattr(each, "id", None) for each in ended] == ["a", None, "c"]
    assert client._core.waits == 0


async def test_callbacks_may_be_asynchronous(server: Server) -> None:
    server.serve(CREATED, task())
    seen: list[str] = []

    async def note(told: object) -> None:
        await asyncio.sleep(0)
        seen.append(type(told).__name__)

    client = server.async_client(deps=Deps(sleep=lambda seconds: asyncio.sleep(0)))
    await client.pot(glaze="white", options=CreateOptions(on_task_created=note)).wait(on_progress=note)
    assert seen == ["TaskOf", "TaskState"]


def test_a_client_works_on_one_loop_after_the_other(server: Server) -> None:
    server.serve(task())
    client = server.async_client()
    for _ in range(2):
        assert asyncio.run(client.get_task("t1")).status == "success"


async def _awaited(server: Server) -> object:
    return await server.async_client().pot(glaze="white")
