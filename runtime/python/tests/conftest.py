"""A made-up API, and a server on a real socket that answers it by script."""

from __future__ import annotations

import asyncio
import inspect
import json
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from pottery import KEY, AsyncPottery, Pottery

Answer = bytes | Callable[[socket.socket, "Request"], None]


class Request:
    def __init__(self, head: bytes, body: bytes) -> None:
        first, *lines = head.decode("latin-1").split("\r\n")
        self.method, self.path, _ = first.split(" ")
        self.headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        self.body = body


class Server:
    """The n-th connection gets the n-th answer, the last one all that follow. Every answer closes its connection."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.answers: list[Answer] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.origin = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def serve(self, *answers: Answer) -> None:
        self.answers = list(answers)

    def client(self, **options: Any) -> Pottery:
        return Pottery(KEY, base_url=self.origin, **options)

    def async_client(self, **options: Any) -> AsyncPottery:
        return AsyncPottery(KEY, base_url=self.origin, **options)

    def close(self) -> None:
        """A thread that waits for a connection would keep the port open."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection:
            request = _read(connection)
            if request is None:
                return
            self.requests.append(request)
            index = min(len(self.requests), len(self.answers)) - 1
            answer = self.answers[index]
            try:
                if isinstance(answer, bytes):
                    connection.sendall(answer)
                else:
                    answer(connection, request)
            except OSError:
                pass  # whoever asked has left


def _read(connection: socket.socket) -> Request | None:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return None
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    request = Request(head, body)
    while len(request.body) < int(request.headers.get("content-length", 0)):
        request.body += connection.recv(65536)
    return request


def reply(body: Any, status: int = 200, **headers: str) -> bytes:
    """A whole answer; bytes as they are, everything else as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} OK", f"Content-Length: {len(content)}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


def task(status: str = "success", **members: Any) -> bytes:
    """What reading a task answers."""
    output = {"output": {"pot_url": "https://files.example.com/pot.glb"}} if status == "success" else {}
    return reply({"code": 0, "data": {"task_id": "t1", "type": "pot", "status": status, **output, **members}})


CREATED = reply({"code": 0, "data": {"task_id": "t1"}})


def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Runs a test that is a coroutine, each on a loop of its own."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    names = inspect.signature(pyfuncitem.obj).parameters
    asyncio.run(pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in names}))
    return True


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()
