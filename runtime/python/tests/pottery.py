"""The clients of a made-up API, as the generator would write them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, cast

from tripo_runtime import AsyncTask, CreateOptions, Output, PendingTask, Task
from tripo_runtime.api import ApiTables, Tables
from tripo_runtime.client import AsyncTripoClient, TripoClient
from tripo_runtime.webhooks import WebhookReceiver

KEY = "tsk_pottery_secret"

TABLES: dict[str, Any] = {
    "name": "p1",
    "environment": {"apiKey": "POTTERY_KEY", "baseUrl": "POTTERY_URL"},
    "keyPrefix": "tsk_",
    "servers": {"home": "https://api.pottery.example"},
    "envelope": {"code": "/code", "success": 0, "message": "/message", "traceId": "X-Trace"},
    "lifecycle": {"queued": "ongoing", "running": "ongoing", "success": "success", "failed": "failure"},
    "read": {
        "operation": ["get", "/task/{task_id}"],
        "pointers": {
            "id": "/data/task_id",
            "type": "/data/type",
            "status": "/data/status",
            "output": "/data/output",
            "progress": "/data/progress",
            "secondsLeft": "/data/left",
        },
    },
    "readMany": {"operation": ["post", "/tasks"], "field": "ids", "most": 10, "tasks": "/data"},
    "tasks": {"pot": {}},
    "account": {"balance": {"operation": ["get", "/balance"], "pointers": {"balance": "/data/balance"}}},
    "bodies": {
        "creates": {"make": ["post", "/task", "/data/task_id"]},
        "tasks": {
            "pot": {"create": "make", "group": "kiln", "fixed": {"type": "pot"}, "formerly": {"colour": ["glaze"]}}
        },
    },
    "errors": [
        ["kiln_full", 77, "slots", "slot", "Every kiln is full.", "Wait."],
        ["too_fast", 78, "rate", "refused", "Too many requests.", "Slow down."],
    ],
    "checks": {
        "tasks": {
            "pot": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "type": {"type": "string"},
                        "glaze": {"type": "string", "enum": ["white", "black"]},
                        "height": {"type": "integer", "minimum": 1},
                        "note": {"type": "string"},
                    },
                    "required": ["glaze"],
                    "additionalProperties": False,
                }
            }
        },
        "shared": {},
    },
    "findings": {
        "rules": [],
        "messages": {
            "required": "`{field}` is missing.",
            "minimum": "`{field}` must be at least {limit}, got {value}.",
        },
        "codes": {},
        "fallback": {"parameter": "bad", "source": "bad"},
    },
    "prices": {"pot": {"base": [{"credits": 5}], "add": [{"when": {"required": ["height"]}, "credits": 2}]}},
    "files": {"fields": {}, "reference": {"url": "url", "token": "token"}},
    "webhooks": {
        "headers": {"id": "X-Id", "delivery": "X-Delivery", "event": "X-Event", "signature": "X-Signature"},
        "scheme": "v1",
        "secretPrefix": "whsec_",
        "toleranceSeconds": 300,
        "pointers": {"id": "/id", "type": "/event", "createdAt": "/at", "data": "/data"},
        "events": {"task.done": "task", "credits.low": "balance"},
    },
}


class PotteryTables(Tables):
    def __call__(self) -> ApiTables:
        return cast(ApiTables, TABLES)


class PotOutput(Output):
    __slots__ = ()
    pot_url: str | None


tables = PotteryTables(None)


class Pottery(TripoClient):
    _tables = tables
    _outputs: Mapping[str, type[Output]] = {"pot": PotOutput}

    def pot(self, *, options: CreateOptions | None = None, **given: Any) -> Task[Literal["pot"], PotOutput]:
        return self._create("pot", given, PotOutput, options)

    def task(self, task_type: Literal["pot"], task_id: str) -> Task[Any, Any]:
        return self._task(task_type, task_id)


class AsyncPottery(AsyncTripoClient):
    _tables = tables
    _outputs: Mapping[str, type[Output]] = {"pot": PotOutput}

    def pot(self, *, options: CreateOptions | None = None, **given: Any) -> PendingTask[Literal["pot"], PotOutput]:
        return self._create("pot", given, PotOutput, options)

    def task(self, task_type: Literal["pot"], task_id: str) -> AsyncTask[Any, Any]:
        return self._task(task_type, task_id)


class PotteryWebhooks(WebhookReceiver):
    _tables = tables
