"""What goes over the wire, and how an answer is read: on real sockets."""

from __future__ import annotations

import gzip
import json
import socket
import time
import tracemalloc
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from conftest import CREATED, Request, Server, reply
from pottery import KEY, Pottery
from tripo_runtime import (
    ApiError,
    AuthError,
    ConnectionFailed,
    CreateOutcomeUnknown,
    Deps,
    InvalidResponse,
    ServerError,
    Timeouts,
    TripoError,
)

BALANCE = {"code": 0, "data": {"balance": 7}}


def reset(connection: socket.socket, _: Request) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


def silent(connection: socket.socket, _: Request) -> None:
    time.sleep(5)


def dripping(piece: bytes) -> Callable[[socket.socket, Request], None]:
    def drip(connection: socket.socket, _: Request) -> None:
        for _ in range(200):
            connection.sendall(piece)
            time.sleep(0.02)

    return drip


def quick(server: Server, **options: object) -> Pottery:
    """Sleeps take no time."""
    return server.client(deps=Deps(sleep=lambda seconds: None), **options)


def test_the_key_goes_in_one_header_of_one_origin(server: Server) -> None:
    server.serve(reply(BALANCE))
    assert server.client().balance().balance == 7
    (request,) = server.requests
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert (request.method, request.path) == ("GET", "/balance")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(server: Server, status: int) -> None:
    server.serve(reply(b"", status, Location=f"{server.origin}/elsewhere?secret=1"))
    with pytest.raises(InvalidResponse, match="redirects are not followed") as caught:
        server.client().balance()
    assert "secret" not in str(caught.value)
    assert [request.path for request in server.requests] == ["/balance"]


@pytest.mark.parametrize(
    ("compress", "encoding"),
    [(gzip.compress, "gzip"), (zlib.compress, "deflate"), (lambda body: zlib.compress(body)[2:-4], "deflate")],
)
def test_a_compressed_answer_is_read(server: Server, compress: Callable[[bytes], bytes], encoding: str) -> None:
    server.serve(reply(compress(b'{"code": 0, "data": {"balance": 7}}'), Content_Encoding=encoding))
    assert server.client().balance().balance == 7


@pytest.mark.parametrize("layers", [1, 2])
def test_a_compressed_bomb_is_never_let_become_what_it_could(server: Server, layers: int) -> None:
    body = b" " * (64 * 2**20)
    for _ in range(layers):
        body = gzip.compress(body)
    server.serve(reply(body, Content_Encoding=", ".join(["gzip"] * layers)))
    client = server.client()
    tracemalloc.start()
    with pytest.raises(InvalidResponse, match="larger than"):
        client.balance()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 32 * 2**20


@pytest.mark.parametrize(
    "body", [b"<html>", b'{"code": 0', b"[1]", b"", b"NaN", b"[" * 200_000, b'"text"', gzip.compress(b"{}")[:9]]
)
def test_what_nobody_can_read_is_asked_for_again_and_then_told(server: Server, body: bytes) -> None:
    server.serve(reply(body))
    with pytest.raises((InvalidResponse, ConnectionFailed)) as caught:
        quick(server).balance()
    assert len(server.requests) == 4
    assert caught.value.retryable


@pytest.mark.parametrize(
    ("answer", "timeouts"),
    [
        (silent, Timeouts(headers=0.1)),
        (dripping(b"HTTP/1.1"), Timeouts(headers=0.1)),
        (dripping(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"), Timeouts(idle=5, total=0.2)),
    ],
)
def test_a_service_that_keeps_silent_or_drips_is_left_in_time(
    server: Server, answer: Callable[[socket.socket, Request], None], timeouts: Timeouts
) -> None:
    server.serve(answer)
    start = time.monotonic()
    with pytest.raises(ConnectionFailed, match="silent for too long"):
        quick(server, timeouts=timeouts).balance()
    assert time.monotonic() - start < 3


def test_a_create_that_never_left_is_sent_again(server: Server) -> None:
    server.close()
    with pytest.raises(ConnectionFailed, match="ECONNREFUSED") as caught:
        quick(server).pot(glaze="white")
    assert (caught.value.sent, caught.value.retry) == (False, "refused")


@pytest.mark.parametrize(
    "answer",
    [reset, reply(b"<html>", 502), reply({"code": 0}), reply({"code": 0, "data": {"task_id": "../x"}}), CREATED[:-5]],
)
def test_a_create_without_a_clear_end_is_sent_once(server: Server, answer: bytes) -> None:
    server.serve(answer)
    with pytest.raises(CreateOutcomeUnknown, match="may have been created") as caught:
        quick(server).pot(glaze="white")
    assert len(server.requests) == 1
    assert len(caught.value.body_digest) == 64


def test_an_answer_that_came_is_typed_by_its_code(server: Server) -> None:
    server.serve(reply({"code": 99, "message": f"bad {KEY} at https://x.example/?sig=1"}, 500, X_Trace="abc"))
    with pytest.raises(ServerError) as caught:
        quick(server).balance()
    assert (caught.value.code, caught.value.http_status, caught.value.trace_id) == (99, 500, "abc")
    assert "bad [key] at https://x.example/?…" in str(caught.value)


def test_a_wrong_key_is_no_reason_to_ask_again(server: Server) -> None:
    server.serve(reply({"code": 1}, 401))
    with pytest.raises(AuthError):
        quick(server).balance()
    assert len(server.requests) == 1


@pytest.mark.parametrize("code", ["2000", None, {}, [], True, 1e999, "x"])
def test_no_value_in_the_place_of_a_code_breaks_the_reading(server: Server, code: object) -> None:
    server.serve(reply({"code": code, "message": {"a": 1}}, 400))
    with pytest.raises(ApiError):
        quick(server).balance()


@pytest.mark.parametrize("make", [httpx.Client, httpx.AsyncClient])
def test_a_client_of_the_user_is_taken_without_its_own_habits(server: Server, make: Callable[..., object]) -> None:
    server.serve(reply(BALANCE))
    client = server.client(http_client=make(follow_redirects=True, auth=("me", "mine"), cookies={"a": "b"}))
    assert client.balance().balance == 7
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
    assert "cookie" not in server.requests[0].headers


def test_many_threads_share_a_client_and_its_looks(server: Server) -> None:
    def answer(connection: socket.socket, request: Request) -> None:
        names = json.loads(request.body)["ids"] if request.method == "POST" else [request.path.rpartition("/")[2]]
        told = [{"task_id": name, "type": "pot", "status": "success", "output": {"pot_url": name}} for name in names]
        connection.sendall(reply({"code": 0, "data": told if request.method == "POST" else told[0]}))

    server.serve(answer)
    client = server.client()
    with ThreadPoolExecutor(len(IDS)) as pool:
        ended = list(pool.map(lambda name: client.task("pot", name).wait(60).id, IDS))
    assert ended == IDS
    assert len(server.requests) < len(IDS)


IDS = [f"t{index}" for index in range(8)]


def test_errors_are_caught_by_the_builtins_they_are() -> None:
    assert issubclass(ConnectionFailed, ConnectionError)
    assert issubclass(TripoError, Exception)
