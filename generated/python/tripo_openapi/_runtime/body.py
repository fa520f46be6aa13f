# Copied from runtime/python/tripo_runtime/body.py by the generator: edit it there.

"""From what a user writes to what goes over the wire: tasks become ids, the fields that never vary are added, old names become today's."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .api import ApiTables, BodyTable, FormerName, InlineFiles, OperationTable
from .errors import ConfigError
from .json_text import shown_json
from .not_given import NOT_GIVEN
from .places import Place, places_of, with_values
from .source import is_reference
from .source_task import TaskOf, known_of

# A file of this machine that is written as a text; ids and tokens hold neither slash nor ending.
_LOCAL = re.compile(r"^data:|[\\/]|\.[a-z0-9]{2,5}\Z", re.IGNORECASE | re.ASCII)
_WEB = re.compile(r"https?:", re.IGNORECASE)


@dataclass(frozen=True)
class WireBody:
    operation: OperationTable
    group: str
    """Whose slots it takes."""
    body: Mapping[str, Any] = field(repr=False)
    sources: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, repr=False)
    """What is known of the source tasks, by field."""
    files: Sequence[str] = ()
    """Places of files that are not yet references which the service understands: `file`, `files/2`."""


def wire_body(api: ApiTables, task_type: str, given: Mapping[str, Any]) -> WireBody:
    """Raises `ConfigError` for a task type that this API version does not have."""
    tables = api["bodies"]
    table = tables["tasks"].get(task_type)
    operation = tables["creates"].get(table["create"]) if table else None
    if table is None or operation is None:
        raise ConfigError(f"{api['name']} has no task type {shown_json(task_type)}.")
    body: Mapping[str, Any] = {**_renamed(_plain(given), table.get("formerly", {})), **table.get("fixed", {})}
    tasks = {
        place.path: place.value for place in _places(body, table.get("sources")) if isinstance(place.value, TaskOf)
    }
    body = with_values(body, {path: task.id for path, task in tasks.items()})
    inline = tables.get("inlineFiles")
    if inline is not None:
        body = _inlined(body, table, inline)
    return WireBody(
        operation=operation,
        group=table.get("group", ""),
        body=body,
        sources={path: known_of(task) for path, task in tasks.items()},
        files=[place.path for place in _places(body, table.get("files")) if not _is_there(place.value, inline)],
    )


def _plain(value: Any) -> Any:
    """Lists and dictionaries, whatever kind of them was given, without what was not given."""
    if isinstance(value, Mapping):
        return {key: _plain(member) for key, member in value.items() if member is not NOT_GIVEN}
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value


def _places(body: Any, paths: Sequence[str] | None) -> list[Place]:
    return [place for path in paths or () for place in places_of(body, path)]


def _renamed(given: Mapping[str, Any], formerly: Mapping[str, FormerName]) -> dict[str, Any]:
    """An old name next to the new one stays, and the checks tell it."""
    renamed: dict[str, Any] = {}
    for name, value in given.items():
        today, *values = formerly.get(name, (name,))
        if today == name or today in given:
            renamed[name] = value
        else:
            renamed[today] = values[0].get(value, value) if values and isinstance(value, str) else value
    return renamed


def _inlined(body: Mapping[str, Any], table: BodyTable, inline: InlineFiles) -> Mapping[str, Any]:
    """References of an older API version, and its empty slots, as the texts that stand for them now."""
    texts: dict[str, Any] = {}
    for place in _places(body, table.get("files")):
        if not isinstance(place.value, Mapping) or not is_reference(place.value):
            continue
        found = [text for name in inline["members"] if isinstance(text := place.value.get(name), str)]
        if found or not place.value:
            texts[place.path] = found[0] if found else None
    return with_values(body, texts)


def _is_there(value: Any, inline: InlineFiles | None) -> bool:
    if inline is None:
        return is_reference(value)
    if not isinstance(value, str):
        return value is None
    # A text may be a URL, a token or the id of a task.
    is_known = _WEB.match(value) is not None or value.startswith(tuple(inline["tokens"]))
    return is_known or _LOCAL.search(value) is None
