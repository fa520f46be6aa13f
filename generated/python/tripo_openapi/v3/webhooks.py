# Generated from spec/v3: do not edit.

from __future__ import annotations

from typing import Literal

from .._runtime.webhooks import WebhookReceiver
from .tables import tables

EventType = Literal["task.completed", "task.failed", "balance.low"]
"""What events are called.

- task.completed: A task is a success.
- task.failed: A task ended without success.
- balance.low: Credits run out.
"""


class Webhooks(WebhookReceiver):
    """Receives the webhooks of v3: verifies them, and ends waits (`wait(webhooks=...)`).

    Deliveries come to the one URL that the console knows, signed with the secret that it shows; answer with a 2xx
    within 5 seconds. `receive(raw_body, headers)` raises `WebhookError` for what is forged, changed or out of time,
    by more than 300 seconds. The service repeats what it got no 2xx for: skip an event that `is_repeated`, and
    `forget(event)` one that you could not deal with. Nothing is sent.
    """

    _tables = tables
