"""Results and errors as every player tells them."""

from __future__ import annotations

import asyncio
import dataclasses
import hashlib
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tripo_openapi.v3 import (
    NOT_GIVEN,
    ConnectionFailed,
    CreateOutcomeUnknown,
    Downloaded,
    Finding,
    PermissionDenied,
    TaskEvent,
    TaskState,
    TripoError,
    WebhookEvent,
)

# Names that would hide a builtin of Python.
_NAMES: Mapping[type[Any], str] = {ConnectionFailed: "ConnectionError", PermissionDenied: "PermissionError"}
_STATE = (
    *("id", "type", "status", "lifecycle", "progress", "credits", "output", "input"),
    *("error_code", "error_message", "seconds_left", "queue_position"),
)


def handle(task: Any) -> dict[str, Any]:
    return {"id": task.id, "type": task.type}


def finished(task: Any) -> dict[str, Any]:
    told = {"id": task.id, "type": task.type, "status": task.status, "output": dict(task.output)}
    return {**told, "input": plain(task.input), "credits": task.credits}


def state(task: TaskState) -> dict[str, Any]:
    return {_camel(name): plain(getattr(task, name)) for name in _STATE}


def event(given: WebhookEvent) -> dict[str, Any]:
    told = {"id": given.id, "type": given.type, "createdAt": given.created_at, "isKnown": given.is_known}
    more = {"task": state(given.task)} if isinstance(given, TaskEvent) else {"data": plain(given.data)}
    return {**told, "isRepeated": given.is_repeated, **more}


def downloads(given: list[Downloaded], out: str) -> list[dict[str, Any]]:
    """The digest of what lies there tells that it is whole."""
    return [{**_file(each, out), "sha256": hashlib.sha256(each.path.read_bytes()).hexdigest()} for each in given]


def error(given: BaseException, out: str) -> dict[str, Any]:
    if isinstance(given, asyncio.CancelledError):
        unknown = CreateOutcomeUnknown.behind(given)
        told = {"name": "AbortError", "message": "Aborted by the signal.", "retry": "never", "retryable": False}
        aborted = {**told, "taskId": getattr(given, "task_id", None)}
        return aborted if unknown is None else {**error(unknown, out), "cause": aborted}
    if not isinstance(given, TripoError):
        return {"name": type(given).__name__, "message": str(given)}
    facts = {_camel(name): _fact(value, out) for name, value in vars(given).items()}
    known = {"name": _NAMES.get(type(given), type(given).__name__), "message": spelled(given.message)}
    cause = {"cause": error(given.__cause__, out)} if isinstance(given.__cause__, TripoError) else {}
    return {**facts, **known, "retry": given.retry, "retryable": given.retryable, **cause}


def spelled(message: str) -> str:
    """Where a message names what is written in code, as TypeScript writes it."""
    told = re.sub(r"`(timeouts\.)?(\w*timeout|headers|idle|total)` must be (.*), got (.*)\.$", _spelled_time, message)
    told = re.sub(
        r"`((?:timeouts\.)?(?:base_url|api_key|max_credits|\w+_ms))`", lambda name: f"`{_camel(name[1])}`", told
    )
    told = told.replace("storage=Storage(hosts=[...])", "storage: { hosts: [...] }")
    return re.sub(r"Path\((\".*?\")\)", r"{ path: \1 }", told).replace('Path("…")', '{ path: "…" }')


def _spelled_time(found: re.Match[str]) -> str:
    within, name, wanted, got = found.groups()
    wanted = wanted.replace("0.001", "1").replace("None", "null")
    got = f"{float(got) * 1000:g}" if re.fullmatch(r"-?[\d.]+", got) else got.replace("None", "null")
    return f"`{within or ''}{name}_ms` must be {wanted}, got {got}."


def plain(value: Any) -> Any:
    """What of this language stands for JSON, as JSON."""
    if value is NOT_GIVEN:
        return None
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        members = {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
        return {_camel(name): member for name, member in members.items() if member is not None}
    if isinstance(value, Mapping):
        return {name: plain(member) for name, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)


def finding(given: Finding) -> dict[str, Any]:
    return {field.name: plain(getattr(given, field.name)) for field in dataclasses.fields(given)}


def _fact(value: Any, out: str) -> Any:
    if isinstance(value, TaskState):
        return state(value)
    if isinstance(value, (list, tuple)):
        return [_fact(item, out) for item in value]
    if isinstance(value, Downloaded):
        return _file(value, out)
    return finding(value) if isinstance(value, Finding) else plain(value)


def _file(given: Downloaded, out: str) -> dict[str, Any]:
    file = Path(os.path.relpath(given.path, os.path.realpath(out))).as_posix()
    return {"field": given.field, "file": file, "bytes": given.bytes, "verified": given.verified}


def _camel(name: str) -> str:
    return re.sub(r"_(\w)", lambda letter: letter[1].upper(), name)
