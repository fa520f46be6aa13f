"""No secret in anything that is printed, logged or pickled."""

from __future__ import annotations

import pickle
import traceback

import pytest

from conftest import Server, reply, task
from pottery import KEY, Pottery, PotteryWebhooks
from tripo_runtime import AsyncTask, ConfigError, ConnectionFailed, Deps, TripoError, WaitTimeout
from tripo_runtime.options import ClientOptions
from tripo_runtime.storage import Credentials

SIGNED = "https://files.example.com/pot.glb?signature=hush"


def shown(value: object) -> str:
    return f"{value!s} {value!r} {vars(value) if hasattr(value, '__dict__') else ''}"


@pytest.mark.parametrize("key", [f"{KEY} ", f"{KEY}\n", f'"{KEY}"', f"{KEY}é"])
def test_a_key_that_cannot_be_one_is_refused_without_being_shown(key: str) -> None:
    with pytest.raises(ConfigError) as caught:
        Pottery(key)
    assert KEY not in "".join(traceback.format_exception(caught.value))


def test_clients_and_their_options_do_not_show_the_key(server: Server) -> None:
    client = server.client()
    assert KEY not in shown(ClientOptions(api_key=KEY)).replace(f"'api_key': '{KEY}'", "")
    for value in (client, client._core.settings, server.async_client()):
        assert KEY not in f"{value!s}{value!r}"


def test_no_error_holds_the_key_or_the_request_that_does(server: Server) -> None:
    server.close()
    with pytest.raises(ConnectionFailed) as caught:
        server.client(deps=Deps(sleep=lambda seconds: None)).balance()
    error: BaseException | None = caught.value
    while error is not None:
        request = getattr(error, "_request", None)
        assert KEY not in shown(error) + str(getattr(request, "headers", ""))
        error = error.__cause__


def test_errors_are_pickled_and_come_back(server: Server) -> None:
    server.serve(task("running", output={"url": SIGNED}))
    with pytest.raises(WaitTimeout) as caught:
        server.client(deps=Deps(now=iter(range(0, 10_000, 700)).__next__, sleep=lambda seconds: None)).task(
            "pot", "t1"
        ).wait()
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is WaitTimeout
    assert (str(again), again.task_id, again.retryable) == (str(caught.value), "t1", False)


def test_signed_urls_are_not_printed(server: Server) -> None:
    server.serve(task(output={"pot_url": SIGNED}))
    finished = server.client().task("pot", "t1").wait()
    assert "hush" not in f"{finished!r}{finished.output!r}{finished.read()!r}"
    assert finished.output["pot_url"] == SIGNED


def test_credentials_are_not_printed() -> None:
    assert "hush" not in repr(Credentials("hush", "hush", "hush"))
    assert "hush" not in repr(PotteryWebhooks("whsec_hush"))


def test_every_error_is_one_of_ours_and_of_python(server: Server) -> None:
    server.serve(reply({"code": 5, "message": "no"}, 400))
    with pytest.raises(TripoError, match=r"unlisted \(5\): no\."):
        server.client().balance()
    assert AsyncTask.__doc__
