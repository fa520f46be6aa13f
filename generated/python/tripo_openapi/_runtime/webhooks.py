# Copied from runtime/python/tripo_runtime/webhooks.py by the generator: edit it there.

"""Receives what the service sends by itself: believed only when it is signed, in time, and as it was sent."""

from __future__ import annotations

import hmac
import re
import threading
import time
import uuid
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import Any, ClassVar, Protocol

from .api import Tables
from .arrivals import ArrivalBook, remember
from .errors import ConfigError, WebhookError
from .json_text import json_text, shown_json
from .state import TaskState, task_state
from .webhook_event import TaskEvent, WebhookEvent, event_of
from .webhook_signature import read_signature, signature_of

RawBody = str | bytes | bytearray | memoryview
"""The body as it came over the wire: parsed and written again it is another one."""


class DeliveryHeaders(Protocol):
    """As every framework has them: something with `items()`."""

    def items(self) -> Iterable[tuple[str, Any]]: ...


@dataclass(frozen=True)
class SignedDelivery:
    body: str
    headers: Mapping[str, str]


class WebhookReceiver:
    """What the generated `Webhooks` are."""

    _tables: ClassVar[Tables]

    def __init__(self, secrets: Sequence[str] | str, *, now: Callable[[], float] = time.time) -> None:
        """`secrets`: from the console; several while one replaces another: any of them may have signed. `now`: seconds since 1970, for tests.

        Raises `ConfigError` when one cannot be a secret.
        """
        self._api = self._tables()
        table = self._api.get("webhooks")
        if table is None:
            raise ConfigError(f"{self._api['name']} sends no events.")
        self._table = table
        prefix = self._table["secretPrefix"]
        given = [secrets] if isinstance(secrets, str) else list(secrets)
        if not given or not all(isinstance(secret, str) and _is_secret(secret, prefix) for secret in given):
            message = f"`secrets` must hold one or more texts that start with {prefix}: the console shows them."
            raise ConfigError(message)
        self._secrets = given
        self._now = now
        # Frameworks receive on many threads.
        self._lock = threading.Lock()
        self._seen: OrderedDict[str, bool] = OrderedDict()
        self._book = ArrivalBook()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._api['name']}>"

    def verify(self, body: RawBody, headers: DeliveryHeaders) -> WebhookEvent:
        """The event, when the delivery is signed by one of the secrets, made within the time that the service names, and unchanged.

        Raises `WebhookError` with the `reason`. An event that nobody has heard of is verified all the same: `is_known` is False.
        """
        table = self._table
        name = table["headers"]["signature"]
        content = _bytes_of(body)
        signed = read_signature(_header_of(headers, name), name=name, scheme=table["scheme"])
        _require_time(self._now() - signed.at, table["toleranceSeconds"])
        wanted = [signature_of(secret, signed.at, content) for secret in self._secrets]
        # Every pair is compared, so that the time does not tell which one was right.
        matches = [hmac.compare_digest(given, right) for right in wanted for given in signed.signatures]
        if not any(matches):
            raise WebhookError(
                "The signature does not match: the secret is another one, or the body is not as it was sent. "
                "Verify the raw body, before anything parses it.",
                reason="signature-mismatch",
            )
        return event_of(
            content,
            _header_of(headers, table["headers"]["delivery"]) or "",
            table=table,
            task_id=self._api["read"]["pointers"]["id"],
            read_state=lambda task_id, root: task_state(self._api, task_id, root),
        )

    def receive(self, body: RawBody, headers: DeliveryHeaders) -> WebhookEvent:
        """Verifies, notices repetitions (`is_repeated`), and ends the waits for the task. Raises `WebhookError`.

        Answer with a 2xx as soon as the event is safe with you: the service does not wait long. When your own work with it
        fails, `forget` it before you answer.
        """
        event = self.verify(body, headers)
        with self._lock:
            is_repeated = event.id in self._seen
            remember(self._seen, event.id, True)
        if isinstance(event, TaskEvent) and event.task.lifecycle != "ongoing":
            self._book.add(event.task)
        return replace(event, is_repeated=is_repeated)

    def forget(self, event: WebhookEvent) -> None:
        """Takes back that an event was received, so that its repetition is not taken for one: it was not dealt with."""
        with self._lock:
            self._seen.pop(event.id, None)

    async def arrival(self, task_id: str) -> TaskState:
        """The task, once its end is told; at once when it was told before. For `wait(webhooks=...)`."""
        return await self._book.arrival(task_id)

    def sign(
        self, event_type: str, data: Mapping[str, Any], *, event_id: str | None = None, delivery: str | None = None
    ) -> SignedDelivery:
        """A delivery as the service would make it, signed by the first secret: for tests.

        `data` is a task as reading it answers, or a balance.
        """
        pointers, headers, scheme = self._table["pointers"], self._table["headers"], self._table["scheme"]
        seconds = int(self._now())
        created_at = datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        name = event_id or f"test-{uuid.uuid4()}:{event_type}"
        told = {"id": name, "type": event_type, "createdAt": created_at, "data": dict(data)}
        # Events are flat: each pointer names a member.
        body = json_text({pointers[key][1:]: value for key, value in told.items()})
        signature = signature_of(self._secrets[0], seconds, body.encode())
        return SignedDelivery(
            body,
            {
                headers["id"]: name,
                headers["delivery"]: delivery or str(uuid.uuid4()),
                headers["event"]: event_type,
                headers["signature"]: f"t={seconds},{scheme}={signature}",
            },
        )


def _is_secret(secret: str, prefix: str) -> bool:
    return secret.startswith(prefix) and len(secret) > len(prefix) and not re.search(r"\s", secret)


def _bytes_of(body: Any) -> bytes:
    if isinstance(body, str):
        return body.encode(errors="surrogatepass")
    if isinstance(body, (bytes, bytearray, memoryview)):
        # A copy: what was proven is what is read, whatever the caller does with the buffer meanwhile.
        return bytes(body)
    seen = "a parsed object" if isinstance(body, Mapping) else shown_json(body)
    message = f"The raw body is needed, as text or bytes, and {seen} came: verify before anything parses it."
    raise WebhookError(message, reason="body-parsed")


def _header_of(headers: DeliveryHeaders, name: str) -> str | None:
    """Of a header that came twice the first counts."""
    for key, value in headers.items():
        if key.lower() == name.lower():
            return value if isinstance(value, str) else next(iter(value or ()), None)
    return None


def _require_time(age_seconds: float, tolerance_seconds: int) -> None:
    if abs(age_seconds) <= tolerance_seconds:
        return
    is_old = age_seconds > 0
    what = f"{int(abs(age_seconds) + 0.5)} s {'old' if is_old else 'ahead'}; {tolerance_seconds} s are allowed"
    why = "It may be a replay" if is_old else "It may be forged"
    message = f"The delivery is {what}. {why}, or the clock of this machine is wrong."
    raise WebhookError(message, reason="too-old" if is_old else "too-new")
