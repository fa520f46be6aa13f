# Copied from runtime/python/tripo_runtime/defaults.py by the generator: edit it there.

"""Documented defaults: an absent field counts as its default where advice and prices are judged."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .api import CheckNode, CheckSchema
from .not_given import NOT_GIVEN

Resolve = Callable[[str], CheckSchema]
"""Finds the schema behind a `$ref`."""


def with_defaults(schema: CheckSchema, body: Any, resolve: Resolve) -> Mapping[str, Any]:
    """`body` with the defaults of its top-level fields; nothing in it is overwritten."""
    filled: dict[str, Any] = dict(body) if isinstance(body, Mapping) else {}
    for name, inner in node_of(schema, resolve).get("properties", {}).items():
        node = node_of(inner, resolve)
        if "default" in node and filled.get(name, NOT_GIVEN) is NOT_GIVEN:
            filled[name] = node["default"]
    return filled


def node_of(schema: CheckSchema | None, resolve: Resolve) -> CheckNode:
    """The node itself, or the schema it refers to with the keywords beside the `$ref` laid over it."""
    if not isinstance(schema, Mapping):
        return {}
    return schema if "$ref" not in schema else {**node_of(resolve(schema["$ref"]), resolve), **schema}
