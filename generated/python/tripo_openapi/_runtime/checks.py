# Copied from runtime/python/tripo_runtime/checks.py by the generator: edit it there.

"""Looks at a request before it is sent: what the service would refuse, and what it would silently change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .api import CheckNode, CheckSchema, CheckTables
from .defaults import Resolve, node_of, with_defaults
from .evaluate import Failure, Path, evaluate, is_valid, resolver
from .not_given import NOT_GIVEN

Sources = Mapping[str, Mapping[str, Any]]
"""What is known of the source tasks, by field: `{type, input?, output?}`. Conditions on one are judged only when its input is known."""


@dataclass(frozen=True)
class _Context:
    task: Mapping[str, Any]
    body: Any
    resolve: Resolve


def check(tables: CheckTables, task_type: str, body: Any, sources: Sources | None = None) -> list[Failure]:
    """All that is wrong, or doubtful, with a request body in its wire form; `tell` makes findings of it.

    Nothing is said of a type that the tables do not know. Besides the keywords of schemas, `keyword` can be `retired` (a
    value on its way out), `advice`, `sources` (a source of the wrong type) and `source` (a condition on it).
    """
    task = tables["tasks"].get(task_type)
    if task is None:
        return []
    context = _Context(task, body, resolver(tables["shared"]))
    return [
        *evaluate(task["schema"], body, context.resolve),
        *(failure for name in task.get("sources", {}) for failure in _source_failures(name, sources or {}, context)),
        *_retired_values(task["schema"], body, (), context.resolve),
        *_advised(context),
    ]


def _source_failures(name: str, sources: Sources, context: _Context) -> list[Failure]:
    source = sources.get(name)
    if source is None:
        return []
    wanted, resolve = context.task["sources"][name], context.resolve
    code = node_of(node_of(context.task["schema"], resolve).get("properties", {}).get(name), resolve).get("x-code")
    is_right = source["type"] in wanted["types"]
    wrong = [] if is_right else [Failure((name,), "sources", wanted["types"], source["type"], code)]
    conditions = [node_of(rule, resolve) for rule in wanted.get("rules", ())] if "input" in source else []
    judged = {"body": context.body, "source": source}
    broken = [rule for rule in conditions if not is_valid(rule, judged, resolve)]
    return [*wrong, *(_noted("source", rule, rule.get("x-field", name), context.body) for rule in broken)]


def _retired_values(schema: CheckSchema, value: Any, path: Path, resolve: Resolve) -> Iterator[Failure]:
    """Values that are valid in the description and on their way out."""
    node = node_of(schema, resolve)
    retired = node.get("x-retired", {}).get(value) if isinstance(value, str) else None
    if retired is not None:
        code = None if retired.get("accepted") else node.get("x-code")
        yield Failure(path, "retired", retired["since"], value, code)
    for key, child, inner in _members(node, value):
        yield from _retired_values(child, inner, (*path, key), resolve)


def _members(node: CheckNode, value: Any) -> list[tuple[str | int, CheckSchema, Any]]:
    if isinstance(value, list):
        return [(index, node.get("items", True), item) for index, item in enumerate(value)]
    if not isinstance(value, Mapping):
        return []
    return [(key, child, value[key]) for key, child in node.get("properties", {}).items() if key in value]


def _advised(context: _Context) -> list[Failure]:
    """Advice whose condition holds, at the first field that the condition names."""
    if not isinstance(context.body, Mapping):
        return []
    resolve = context.resolve
    filled = with_defaults(context.task["schema"], context.body, resolve)
    nodes = [node_of(condition, resolve) for condition in context.task.get("advice", ())]
    held = [node for node in nodes if is_valid(node, filled, resolve)]
    return [_noted("advice", node, next(iter(node.get("properties", {})), None), filled) for node in held]


def _noted(keyword: str, node: CheckNode, name: str | None, body: Any) -> Failure:
    value = body.get(name, NOT_GIVEN) if isinstance(body, Mapping) and name is not None else NOT_GIVEN
    return Failure(() if name is None else (name,), keyword, NOT_GIVEN, value, rule=node.get("x-rule"))
