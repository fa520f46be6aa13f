"""The blocking client: callbacks on the caller's thread, and an interrupt that ends the work."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time

import pytest

from conftest import CREATED, Request, Server, task
from tripo_runtime import ConfigError, CreateOptions, CreateOutcomeUnknown, Deps, TaskFailed, portal
from tripo_runtime.open_source import open_source
from tripo_runtime.portal import run


def hang(connection: socket.socket, _: Request) -> None:
    time.sleep(5)


def test_callbacks_run_on_the_thread_that_called(server: Server) -> None:
    server.serve(CREATED, task("running", progress=40), task())
    threads: set[str] = set()

    def note(_: object) -> None:
        threads.add(threading.current_thread().name)

    client = server.client(deps=Deps(sleep=lambda seconds: note(seconds)))
    client.pot(glaze="white", options=CreateOptions(on_task_created=note)).wait(on_progress=note)
    assert threads == {threading.current_thread().name}


def test_what_a_callback_raises_ends_the_wait(server: Server) -> None:
    server.serve(task("running"))

    def stop(_: object) -> None:
        raise LookupError("enough")

    with pytest.raises(LookupError, match="enough"):
        server.client().task("pot", "t1").wait(on_progress=stop)


def test_a_callback_that_raises_stop_iteration_ends_the_wait_too(server: Server) -> None:
    server.serve(task("running"))

    def stop(_: object) -> None:
        next(iter(()))

    with pytest.raises(RuntimeError) as caught:
        server.client().task("pot", "t1").wait(on_progress=stop)
    assert isinstance(caught.value.__cause__, StopIteration)


def test_an_interrupt_ends_a_create_and_tells_that_it_had_left(server: Server) -> None:
    server.serve(hang)
    client = server.client()
    interrupt = threading.Timer(0.3, lambda: os.kill(os.getpid(), signal.SIGINT))
    interrupt.start()
    start = time.monotonic()
    with pytest.raises(KeyboardInterrupt) as caught:
        client.pot(glaze="white")
    assert time.monotonic() - start < 3
    assert CreateOutcomeUnknown.behind(caught.value) is not None


def test_updates_are_iterated_and_end_with_the_success(server: Server) -> None:
    server.serve(task("queued"), task("running", progress=50), task("running", progress=50), task())
    client = server.client(deps=Deps(sleep=lambda seconds: None))
    seen = [(state.status, state.progress) for state in client.task("pot", "t1").updates()]
    assert seen == [("queued", None), ("running", 50), ("success", None)]


def test_updates_end_with_the_failure(server: Server) -> None:
    server.serve(task("failed"))
    with pytest.raises(TaskFailed):
        list(server.client().task("pot", "t1").updates())


def test_updates_that_nobody_wants_any_more_are_left(server: Server) -> None:
    server.serve(task("running"))
    client = server.client()
    for state in client.task("pot", "t1").updates():
        assert state.status == "running"
        break
    assert client._core.waits == 0


def test_outputs_are_attributes_and_whatever_else_came(server: Server) -> None:
    server.serve(task())
    finished = server.client().task("pot", "t1").wait()
    assert finished.output["pot_url"] == "https://files.example.com/pot.glb"
    assert dict(finished.output) == {"pot_url": "https://files.example.com/pot.glb"}
    with pytest.raises(AttributeError, match="has no member 'pot_urls'; it has pot_url"):
        _ = finished.output.pot_urls  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="cannot be changed"):
        finished.output.pot_url = None  # type: ignore[attr-defined]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_process_that_was_forked_while_another_thread_began_a_call_is_not_stuck(server: Server) -> None:
    server.serve(task())
    with portal._portal._lock:
        child = os.fork()
        if child == 0:
            signal.alarm(5)
            os._exit(0 if server.client().get_task("t1").status == "success" else 1)
    assert os.waitpid(child, 0)[1] == 0


async def _note(_: object) -> None:
    raise AssertionError("nobody awaits this")


def test_asynchronous_callbacks_are_refused(server: Server) -> None:
    with pytest.raises(ConfigError, match="`on_warning` is asynchronous"):
        server.client(on_warning=_note)
    client = server.client()
    with pytest.raises(ConfigError, match="`on_progress`"):
        client.task("pot", "t1").wait(on_progress=_note)
    with pytest.raises(ConfigError, match="`on_task_created`"):
        client.pot(glaze="white", options=CreateOptions(on_task_created=_note))
    with pytest.raises(ConfigError, match="`on_upload`"):
        client.upload(b"x", on_upload=_note)
    assert server.requests == []


def test_an_interrupt_does_not_wait_for_a_silent_pipe(server: Server) -> None:
    reading, writing = os.pipe()
    interrupt = threading.Timer(0.3, lambda: os.kill(os.getpid(), signal.SIGINT))
    interrupt.start()
    start = time.monotonic()
    with os.fdopen(writing, "wb"), pytest.raises(KeyboardInterrupt):
        run(open_source(os.fdopen(reading, "rb", closefd=False), 100))
    assert time.monotonic() - start < 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_process_gets_a_loop_of_its_own(server: Server) -> None:
    server.serve(task())
    server.client().get_task("t1")
    child = os.fork()
    if child == 0:
        os._exit(0 if server.client().get_task("t1").status == "success" else 1)
    assert os.waitpid(child, 0)[1] == 0
