# Copied from runtime/python/tripo_runtime/api.py by the generator: edit it there.

"""The seam: what generated code hands to this runtime, as `tables.json`. The runtime knows how, these tables know what.

Types only; each member is described in `runtime/typescript/api.ts`, which they mirror.
No task name, no error code and no path may stand anywhere else in this runtime.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any, Literal, TypedDict, cast

Lifecycle = Literal["ongoing", "success", "failure"]
ErrorKind = Literal[
    "auth", "input", "source", "rate", "slots", "credits", "moderation", "file", "version", "permission", "server"
]
Retry = Literal["never", "read-only", "refused", "slot"]

ErrorRow = Sequence[Any]
"""`[name, code, kind, retry, meaning, remedy]`"""
OperationTable = Sequence[str]
"""Method, path template with `{name}` parameters, and of a create where its answer has the id of the new task."""
CheckNode = Mapping[str, Any]
CheckSchema = bool | CheckNode


class Environment(TypedDict):
    apiKey: str
    baseUrl: str


class _Envelope(TypedDict):
    code: str
    traceId: str


class Envelope(_Envelope, total=False):
    success: int
    message: str
    suggestion: str
    requestId: str


class ReadTable(TypedDict):
    operation: OperationTable
    pointers: Mapping[str, str]


class ReadManyTable(TypedDict):
    operation: OperationTable
    field: str
    most: int
    tasks: str


class TaskTable(TypedDict, total=False):
    answers: str


class Successor(TypedDict):
    name: str
    since: str
    baseUrl: str


FormerName = Sequence[Any]
"""`[name]` or `[name, {old value: new value}]`"""


class _BodyTable(TypedDict):
    create: str


class BodyTable(_BodyTable, total=False):
    group: str
    fixed: Mapping[str, Any]
    sources: Sequence[str]
    files: Sequence[str]
    formerly: Mapping[str, FormerName]


class InlineFiles(TypedDict):
    tokens: Sequence[str]
    members: Sequence[str]


class _BodyTables(TypedDict):
    creates: Mapping[str, OperationTable]
    tasks: Mapping[str, BodyTable]


class BodyTables(_BodyTables, total=False):
    inlineFiles: InlineFiles


class AccountTable(TypedDict):
    operation: OperationTable
    pointers: Mapping[str, str]


class AccountTables(TypedDict, total=False):
    balance: AccountTable
    usage: AccountTable


class _FileFieldTable(TypedDict):
    accept: Sequence[str]
    maxBytes: int
    via: Sequence[str]


class FileFieldTable(_FileFieldTable, total=False):
    minPixels: int
    maxPixels: int
    fromTasks: Mapping[str, str]


class _ReferenceTable(TypedDict):
    url: str
    token: str


class ReferenceTable(_ReferenceTable, total=False):
    object: str
    kind: str
    isInline: bool


class DirectTable(TypedDict):
    operation: OperationTable
    field: str
    accept: Sequence[str]
    maxBytes: int
    pointers: Mapping[str, str]


class PresignedTable(TypedDict):
    operation: OperationTable
    format: str
    formats: Sequence[str]
    fromBytes: int
    maxBytes: int
    pointers: Mapping[str, str]


class _TokenTable(TypedDict):
    operation: OperationTable
    format: str
    formats: Sequence[str]
    region: str
    hosts: Sequence[str]
    pointers: Mapping[str, str]


class TokenTable(_TokenTable, total=False):
    accelerate: str


class _FileTables(TypedDict):
    fields: Mapping[str, Mapping[str, FileFieldTable]]
    reference: ReferenceTable


class FileTables(_FileTables, total=False):
    direct: DirectTable
    presigned: PresignedTable
    token: TokenTable


class WebhookTable(TypedDict):
    headers: Mapping[str, str]
    scheme: str
    secretPrefix: str
    toleranceSeconds: int
    pointers: Mapping[str, str]
    events: Mapping[str, str]


class CheckTables(TypedDict):
    tasks: Mapping[str, Mapping[str, Any]]
    shared: Mapping[str, CheckSchema]


class FindingTables(TypedDict):
    rules: Sequence[Mapping[str, Any]]
    messages: Mapping[str, str]
    codes: Mapping[str, int]
    fallback: Mapping[str, str]


class _ApiTables(TypedDict):
    name: str
    environment: Environment
    keyPrefix: str
    servers: Mapping[str, str]
    envelope: Envelope
    lifecycle: Mapping[str, Lifecycle]
    read: ReadTable
    tasks: Mapping[str, TaskTable]
    account: AccountTables
    bodies: BodyTables
    errors: Sequence[ErrorRow]
    checks: CheckTables
    findings: FindingTables
    prices: Mapping[str, Mapping[str, Any]]
    files: FileTables


class ApiTables(_ApiTables, total=False):
    notKeys: Mapping[str, str]
    readMany: ReadManyTable
    successor: Successor
    webhooks: WebhookTable


class Tables:
    """The tables that lie beside the generated code of an API version, read when a client is made, and once."""

    def __init__(self, package: str | None) -> None:
        self._package = package or ""
        self._read: ApiTables | None = None

    def __call__(self) -> ApiTables:
        if self._read is None:
            self._read = cast(ApiTables, json.loads(files(self._package).joinpath("tables.json").read_bytes()))
        return self._read
