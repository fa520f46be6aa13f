"""httpx clients of the user: a blocking one neither queues what was given up nor hangs, and hooks of it change no meaning."""

from __future__ import annotations

import asyncio
import logging
import socket
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import httpx
import pytest

from conftest import CREATED, Request, Server, reply, task
from pottery import KEY
from tripo_runtime import ApiError, ConnectionFailed, CreateOutcomeUnknown, Deps, DownloadError, Timeouts

RUNTIME = Path(__file__).resolve().parents[1]


def hang(connection: socket.socket, _: Request) -> None:
    time.sleep(3)


async def test_a_create_that_was_cancelled_never_goes_out(server: Server) -> None:
    server.serve(hang)
    with httpx.Client(limits=httpx.Limits(max_connections=2)) as given:
        client = server.async_client(http_client=given)
        creating = [asyncio.ensure_future(_create(client)) for _ in range(10)]
        await asyncio.sleep(0.5)
        for each in creating:
            each.cancel()
        ended = await asyncio.gather(*creating, return_exceptions=True)
        assert len(ended) == 10
        await asyncio.sleep(3.5)
        assert len(server.requests) == 2


async def test_what_waits_for_its_turn_is_known_not_to_have_left(server: Server) -> None:
    server.serve(hang)
    with httpx.Client() as given:
        client = server.async_client(http_client=given)
        creating = [asyncio.ensure_future(_create(client)) for _ in range(70)]
        await asyncio.sleep(1)
        for each in creating:
            each.cancel()
        ended = await asyncio.gather(*creating, return_exceptions=True)
        unknown = [each for each in ended if isinstance(each, CreateOutcomeUnknown)]
        assert len(unknown) == len(server.requests) == 64


async def _create(client: object) -> object:
    """What a cancellation carries: the loop would drop it."""
    try:
        return await client.pot(glaze="white")  # type: ignore[attr-defined]
    except asyncio.CancelledError as cancelled:
        return CreateOutcomeUnknown.behind(cancelled)


async def test_a_silent_server_holds_neither_calls_nor_disk(server: Server) -> None:
    server.serve(hang)
    with httpx.Client() as given:
        client = server.async_client(
            http_client=given, timeouts=Timeouts(headers=0.3), deps=Deps(sleep=lambda seconds: None)
        )
        start = time.monotonic()
        calls = [client.get_task(f"t{number}") for number in range(12)]
        ended = await asyncio.gather(*calls, return_exceptions=True)
        assert all("kept silent" in str(each) for each in ended)
        assert time.monotonic() - start < 2.5


def test_a_process_ends_while_a_server_is_silent(server: Server) -> None:
    server.serve(hang)
    program = f"""
        import sys, httpx
        sys.path[:0] = [{str(RUNTIME)!r}, {str(RUNTIME / "tests")!r}]
        from pottery import Pottery
        from tripo_runtime import Deps, Timeouts
        client = Pottery({KEY!r}, base_url={server.origin!r}, http_client=httpx.Client(), timeouts=Timeouts(headers=0.2),
                         deps=Deps(sleep=lambda seconds: None))
        try:
            client.get_task("t1")
        except Exception as error:
            print(error)
    """
    start = time.monotonic()
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, timeout=20)
    assert "kept silent" in done.stdout, done.stderr
    assert time.monotonic() - start < 2.9


def test_threads_that_nobody_waits_for_end(server: Server) -> None:
    server.serve(task())
    with httpx.Client() as given:
        client = server.client(http_client=given)
        client.get_task("t1")
        before = threading.active_count()
        for _ in range(20):
            assert client.get_task("t1").status == "success"
        time.sleep(0.2)
        assert threading.active_count() <= before


def _raising(response: httpx.Response) -> None:
    response.raise_for_status()


async def _raising_async(response: httpx.Response) -> None:
    response.raise_for_status()


def _reading(response: httpx.Response) -> None:
    response.read()
    response.raise_for_status()


@pytest.mark.parametrize("hook", [_raising, _reading])
def test_a_hook_that_raises_leaves_a_refusal_what_it_is(server: Server, hook: object) -> None:
    server.serve(reply({"code": 5, "message": "no"}, 400))
    with httpx.Client(event_hooks={"response": [hook]}) as given, pytest.raises(ApiError) as caught:  # type: ignore[list-item]
        server.client(http_client=given).pot(glaze="white")
    assert (caught.value.http_status, caught.value.code) == (400, 5 if hook is _reading else None)
    _require_no_key(caught.value)


async def test_a_hook_of_asyncio_too(server: Server) -> None:
    server.serve(reply({"code": 5, "message": "no"}, 400))
    async with httpx.AsyncClient(event_hooks={"response": [_raising_async]}) as given:
        with pytest.raises(ApiError) as caught:
            await server.async_client(http_client=given).pot(glaze="white")
    assert caught.value.http_status == 400


def _require_no_key(error: BaseException | None) -> None:
    while error is not None:
        for holder in (error, getattr(error, "response", None)):
            request = getattr(holder, "_request", None)
            assert KEY not in str(getattr(request, "headers", ""))
        error = error.__cause__ or error.__context__


def test_causes_of_downloads_hold_no_signed_url(server: Server) -> None:
    address = server.origin.replace("http://", "")
    cut = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12"
    server.serve(task(output={"pot_url": f"http://{address}/pot.glb?signature=hush"}), cut)
    client = server.client(deps=Deps(sleep=lambda seconds: None))
    finished = client.task("pot", "t1").wait()
    with pytest.raises(DownloadError) as caught:
        finished.download_bytes("pot_url")
    error: BaseException | None = caught.value
    causes = 0
    while error is not None:
        causes += 1
        assert "hush" not in f"{error!s}{vars(error)}{getattr(error, '_request', '')}"
        assert "hush" not in str(getattr(getattr(error, "_request", None), "url", ""))
        error = error.__cause__ or error.__context__
    assert causes > 1


@pytest.mark.parametrize("blocking", [False, True])
def test_no_log_of_the_http_library_holds_what_signs_a_url(
    server: Server, caplog: pytest.LogCaptureFixture, blocking: bool
) -> None:
    caplog.set_level(logging.DEBUG, "httpx")
    caplog.set_level(logging.DEBUG, "httpcore")
    moved = reply(b"", 302, Location=f"{server.origin}/there.glb?signature=hush")
    server.serve(task(output={"pot_url": f"{server.origin}/pot.glb?signature=hush"}), moved, reply(b"a pot"))
    with httpx.Client() as given:
        client = server.client(http_client=given if blocking else None)
        assert client.task("pot", "t1").wait().download_bytes("pot_url") == b"a pot"
        assert server.requests[-1].path == "/there.glb?signature=hush"
        assert "/pot.glb" in caplog.text
        assert "hush" not in caplog.text
        # Requests of others are none of our business.
        httpx.get(f"{server.origin}/other?signature=theirs")
        assert "signature=theirs" in caplog.text


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_the_key_for_this_machine_goes_through_no_proxy(
    server: Server, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    server.serve(CREATED)
    server.origin = server.origin.replace("127.0.0.1", host)
    client = server.client(deps=Deps(sleep=lambda seconds: None))
    try:
        assert client.pot(glaze="white").id == "t1"
    except ConnectionFailed as failed:  # told, not raised: its text names the proxy's refusal only
        pytest.fail(str(failed))
