"""Deliveries: believed only when they are signed, in time, and as they were sent."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import httpx
import pytest

from conftest import Server, task
from pottery import PotteryWebhooks
from tripo_runtime import BalanceEvent, ConfigError, OtherEvent, TaskEvent, WebhookError

NOW = 1_800_000_000.0
DONE = {"task_id": "t1", "type": "pot", "status": "success", "output": {"pot_url": "https://x.example/a"}}


def webhooks(secrets: Any = "whsec_one", now: float = NOW) -> PotteryWebhooks:
    return PotteryWebhooks(secrets, now=lambda: now)


def test_a_signed_delivery_is_an_event() -> None:
    signed = webhooks().sign("task.done", DONE, event_id="e1")
    event = webhooks().receive(signed.body, signed.headers)
    assert isinstance(event, TaskEvent)
    assert (event.id, event.task.id, event.task.lifecycle, event.is_known) == ("e1", "t1", "success", True)


@pytest.mark.parametrize(
    "headers",
    [lambda given: httpx.Headers(given), lambda given: {name.lower(): [value, "x"] for name, value in given.items()}],
)
def test_headers_are_read_as_frameworks_have_them(headers: Any) -> None:
    signed = webhooks().sign("credits.low", {"left": 3})
    event = webhooks().receive(memoryview(signed.body.encode()), headers(signed.headers))
    assert isinstance(event, BalanceEvent)
    assert event.data == {"left": 3}


def test_an_event_that_nobody_has_heard_of_is_verified_all_the_same() -> None:
    signed = webhooks().sign("kiln.cold", {"a": 1})
    event = webhooks().receive(signed.body, signed.headers)
    assert isinstance(event, OtherEvent)
    assert not event.is_known


def test_any_of_several_secrets_may_have_signed() -> None:
    signed = webhooks("whsec_old").sign("task.done", DONE)
    assert webhooks(["whsec_new", "whsec_old"]).receive(signed.body, signed.headers).type == "task.done"


@pytest.mark.parametrize(
    ("change", "now", "reason"),
    [
        (lambda body, headers: (body + " ", headers), NOW, "signature-mismatch"),
        (
            lambda body, headers: (body, {**headers, "X-Signature": headers["X-Signature"].replace("v1", "v0")}),
            NOW,
            "signature-malformed",
        ),
        (lambda body, headers: (body, {**headers, "X-Signature": "t=1_0,v1=" + "a" * 64}), NOW, "signature-malformed"),
        (lambda body, headers: (body, {}), NOW, "signature-missing"),
        (lambda body, headers: (body, headers), NOW + 301, "too-old"),
        (lambda body, headers: (body, headers), NOW - 301, "too-new"),
        (lambda body, headers: ({"a": 1}, headers), NOW, "body-parsed"),
    ],
)
def test_what_is_forged_changed_or_late_is_refused(change: Any, now: float, reason: str) -> None:
    signed = webhooks().sign("task.done", DONE)
    with pytest.raises(WebhookError) as caught:
        webhooks(now=now).receive(*change(signed.body, dict(signed.headers)))
    assert caught.value.reason == reason
    assert "whsec" not in str(caught.value)


def test_a_repetition_is_noticed_until_it_is_forgotten() -> None:
    receiver = webhooks()
    signed = receiver.sign("task.done", DONE)
    events = [receiver.receive(signed.body, signed.headers) for _ in range(2)]
    assert [event.is_repeated for event in events] == [False, True]
    receiver.forget(events[0])
    assert not receiver.receive(signed.body, signed.headers).is_repeated


@pytest.mark.parametrize("secrets", ["", [], ["whsec_"], ["secret"], ["whsec_a b"], [5]])
def test_what_cannot_be_a_secret_is_refused(secrets: Any) -> None:
    with pytest.raises(ConfigError, match="whsec_"):
        webhooks(secrets)


def test_an_event_ends_a_wait_of_the_blocking_client(server: Server) -> None:
    server.serve(task("running"))
    receiver = webhooks()
    signed = receiver.sign("task.done", DONE)
    threading.Timer(0.3, lambda: receiver.receive(signed.body, signed.headers)).start()
    finished = server.client().task("pot", "t1").wait(10, webhooks=receiver)
    assert finished.output["pot_url"] == "https://x.example/a"


async def test_an_event_that_was_told_before_ends_a_wait_at_once(server: Server) -> None:
    server.serve(task("running"))
    receiver = webhooks()
    signed = receiver.sign("task.done", DONE)
    receiver.receive(signed.body, signed.headers)
    finished = await asyncio.wait_for(server.async_client().task("pot", "t1").wait(webhooks=receiver), 2)
    assert finished.id == "t1"


async def test_a_receiver_that_fails_says_nothing_of_the_task(server: Server) -> None:
    class Broken:
        async def arrival(self, task_id: str) -> Any:
            raise OSError("gone")

    server.serve(task())
    assert (await server.async_client().task("pot", "t1").wait(webhooks=Broken())).status == "success"
