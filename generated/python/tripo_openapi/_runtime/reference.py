# Copied from runtime/python/tripo_runtime/reference.py by the generator: edit it there.

"""What stands in a file field, and how it looks on the wire."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from .api import FileFieldTable, FileTables, ReferenceTable
from .file_problem import FileProblem
from .json_text import shown_json
from .kind import kind_of_name
from .source import LocalFile, is_local_file, is_reference
from .source_task import TaskOf
from .web_address import parse_url

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}", re.IGNORECASE | re.ASCII)
_SHOWN = 80

Reference = Mapping[str, Any] | str
"""A wire reference: `{type, url}` and the like, or one text."""


@dataclass(frozen=True)
class AsGiven:
    """Wire form already, or an empty slot."""


@dataclass(frozen=True)
class AtUrl:
    url: str


@dataclass(frozen=True)
class OfTask:
    id: str
    pointer: str


@dataclass(frozen=True)
class Here:
    file: LocalFile


Meaning = AsGiven | AtUrl | OfTask | Here


def meaning_of(value: Any, field: FileFieldTable, tables: FileTables) -> Meaning:
    """Raises `FileProblem` when the value cannot stand for a file here."""
    reference = tables["reference"]
    if isinstance(value, str):
        return AtUrl(_checked_url(value, field, reference))
    if isinstance(value, TaskOf):
        return OfTask(value.id, _output_of(value, field))
    if is_local_file(value):
        return Here(cast(LocalFile, value))
    # Whatever else is sent as it is would reach the service: the checks have been told that a file stands here.
    if reference.get("isInline") or not is_reference(value):
        message = f'{_shown(value)} is no file: give an http(s) URL, Path("…"), bytes or a file object.'
        raise FileProblem("type", message)
    return AsGiven()


def url_reference(url: str, field: FileFieldTable, tables: FileTables) -> Reference:
    reference = tables["reference"]
    if reference.get("isInline"):
        return url
    address = parse_url(url)
    named = kind_of_name(address.path if address else "")
    # Without a known extension any kind will do: the service looks at the bytes, but old versions of it want one named.
    kind = named if named in field["accept"] else next(iter(field["accept"]), None)
    return {**_kind_member(kind, reference), reference["url"]: url}


def uploaded_reference(kind: str, uploaded: str | Mapping[str, str], tables: FileTables) -> Reference:
    reference = tables["reference"]
    if not isinstance(uploaded, str):
        return {**_kind_member(kind, reference), reference.get("object", ""): dict(uploaded)}
    return uploaded if reference.get("isInline") else {**_kind_member(kind, reference), reference["token"]: uploaded}


def _shown(value: Any) -> str:
    if isinstance(value, (Mapping, list)):
        names = value if isinstance(value, Mapping) else range(len(value))
        return f"An object with {', '.join(map(str, names)) or 'nothing in it'}"
    return shown_json(value)


def _kind_member(kind: str | None, reference: ReferenceTable) -> dict[str, str]:
    name = reference.get("kind")
    return {} if name is None or kind is None else {name: kind}


def _checked_url(text: str, field: FileFieldTable, reference: ReferenceTable) -> str:
    shown = shown_json(f"{text[:_SHOWN]}..." if len(text) > _SHOWN else text)
    if text[:5].lower() == "data:":
        raise FileProblem("url", "A data: URL is not sent: give its bytes.")
    if not reference.get("isInline") and _UUID.fullmatch(text):
        message = f"{shown} is no URL. For an uploaded file write {{ {reference['token']}: {shown} }}."
        raise FileProblem("url", message)
    url = parse_url(text)
    if url is None or url.scheme not in ("http", "https"):
        raise FileProblem("url", f"{shown} is no http(s) URL. For a file on this machine write Path({shown}).")
    if reference["url"] not in field["via"]:
        raise FileProblem("via", "A URL cannot stand here: give the file itself, as Path or bytes.")
    return text


def _output_of(task: TaskOf[Any], field: FileFieldTable) -> str:
    from_tasks = field.get("fromTasks", {})
    pointer = from_tasks.get(task.type)
    if pointer is not None:
        return pointer
    remedy = f"tasks of type {', '.join(from_tasks)} can" if from_tasks else "no task can"
    raise FileProblem("task", f"A task of type {task.type} cannot stand for this file; {remedy}.")
