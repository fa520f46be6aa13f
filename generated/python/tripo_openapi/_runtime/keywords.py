# Copied from runtime/python/tripo_runtime/keywords.py by the generator: edit it there.

"""The keywords that judge a value as a whole; those that lead into its parts are in `evaluate.py`."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from .api import CheckNode, CheckSchema
from .not_given import NOT_GIVEN
from .pointer import is_number

Broken = tuple[str, Any]
"""A keyword that does not hold, and what it demands."""
Holds = Callable[[CheckSchema, Any], bool]
"""Whether a value satisfies a schema."""


def broken_keywords(schema: CheckNode, value: Any, holds: Holds) -> list[Broken]:
    """Every such keyword that `value` breaks. What is of the wrong type has that one fault, not one more per keyword."""
    if "type" in schema and not _is_of_types(schema["type"], value):
        return [("type", schema["type"])]
    broken: list[Broken] = []
    if "enum" in schema and not any(is_equal(member, value) for member in schema["enum"]):
        broken.append(("enum", schema["enum"]))
    if "const" in schema and not is_equal(schema["const"], value):
        broken.append(("const", schema["const"]))
    if is_number(value):
        _by_number(schema, value, broken)
    elif isinstance(value, str):
        _by_text(schema, value, broken)
    elif isinstance(value, list):
        _by_list(schema, value, holds, broken)
    elif isinstance(value, Mapping):
        _by_object(schema, value, broken)
    _by_branches(schema, lambda branch: holds(branch, value), broken)
    return broken


def is_equal(left: Any, right: Any) -> bool:
    """Equality of JSON values: the order of keys does not count, and no boolean is a number."""
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        return len(left) == len(right) and all(key in right and is_equal(left[key], right[key]) for key in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(is_equal, left, right))
    return isinstance(left, bool) == isinstance(right, bool) and bool(left == right)


def _is_of_types(types: str | Sequence[str], value: Any) -> bool:
    if isinstance(types, str):
        return _is_of_type(types, value)
    return not types or any(_is_of_type(name, value) for name in types)


def _is_of_type(name: str, value: Any) -> bool:
    if name == "object":
        return isinstance(value, Mapping)
    if name == "array":
        return isinstance(value, list)
    if name == "null":
        return value is None
    if name == "integer":
        return is_number(value) and math.isfinite(value) and value == int(value)
    if name == "number":
        return is_number(value) and math.isfinite(value)
    return isinstance(value, bool if name == "boolean" else str)


def _by_number(schema: CheckNode, value: float, broken: list[Broken]) -> None:
    if "minimum" in schema and value < schema["minimum"]:
        broken.append(("minimum", schema["minimum"]))
    if "maximum" in schema and value > schema["maximum"]:
        broken.append(("maximum", schema["maximum"]))
    if "exclusiveMinimum" in schema and value <= schema["exclusiveMinimum"]:
        broken.append(("exclusiveMinimum", schema["exclusiveMinimum"]))
    if "exclusiveMaximum" in schema and value >= schema["exclusiveMaximum"]:
        broken.append(("exclusiveMaximum", schema["exclusiveMaximum"]))


def _by_text(schema: CheckNode, value: str, broken: list[Broken]) -> None:
    """Lengths count code points. A pattern never sees a text that is too long already."""
    if len(value) < schema.get("minLength", 0):
        broken.append(("minLength", schema["minLength"]))
    if "maxLength" in schema and len(value) > schema["maxLength"]:
        broken.append(("maxLength", schema["maxLength"]))
    elif "pattern" in schema and not _pattern(schema["pattern"]).search(value):
        broken.append(("pattern", schema["pattern"]))


# What ECMAScript means by them, in which the patterns are written; Python means more by each.
_CLASSES = {
    "d": "0-9",
    "w": "A-Za-z0-9_",
    "s": "\\t\\n\\v\\f\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff",
}


@lru_cache(maxsize=256)
def _pattern(pattern: str) -> re.Pattern[str]:
    parts = re.findall(r"\\.|\[(?:\\.|[^\]\\])*\]|.", pattern, re.DOTALL)
    return re.compile("".join(map(_translated, parts)))


def _translated(part: str) -> str:
    if part == "$":
        return r"\Z"
    if part.startswith("["):
        return re.sub(r"\\([dws])", lambda found: _CLASSES[found[1]], part)
    name = part[1:]
    if name in _CLASSES:
        return f"[{_CLASSES[name]}]"
    return f"[^{_CLASSES[name.lower()]}]" if name in ("D", "W", "S") else part


def _by_list(schema: CheckNode, value: list[Any], holds: Holds, broken: list[Broken]) -> None:
    if len(value) < schema.get("minItems", 0):
        broken.append(("minItems", schema["minItems"]))
    # Pairs are compared only in a list that is not too long already.
    if "maxItems" in schema and len(value) > schema["maxItems"]:
        broken.append(("maxItems", schema["maxItems"]))
    elif schema.get("uniqueItems") and _has_equal_items(value):
        broken.append(("uniqueItems", True))
    if "contains" not in schema:
        return
    count = sum(1 for item in value if holds(schema["contains"], item))
    least = schema.get("minContains", 1)
    if count < least:
        broken.append(("minContains" if "minContains" in schema else "contains", least))
    if "maxContains" in schema and count > schema["maxContains"]:
        broken.append(("maxContains", schema["maxContains"]))


def _has_equal_items(value: list[Any]) -> bool:
    plain = [item for item in value if not isinstance(item, (list, Mapping))]
    if len({(type(item) is bool, item) for item in plain if _is_hashable(item)}) < len(plain):
        return True
    composed = [item for item in value if isinstance(item, (list, Mapping))]
    return any(is_equal(earlier, item) for index, item in enumerate(composed) for earlier in composed[:index])


def _is_hashable(value: Any) -> bool:
    return getattr(value, "__hash__", None) is not None


def _by_object(schema: CheckNode, value: Mapping[str, Any], broken: list[Broken]) -> None:
    count = sum(1 for member in value.values() if member is not NOT_GIVEN)
    if count < schema.get("minProperties", 0):
        broken.append(("minProperties", schema["minProperties"]))
    if "maxProperties" in schema and count > schema["maxProperties"]:
        broken.append(("maxProperties", schema["maxProperties"]))


def _by_branches(schema: CheckNode, passes: Callable[[CheckSchema], bool], broken: list[Broken]) -> None:
    if "anyOf" in schema and not any(map(passes, schema["anyOf"])):
        broken.append(("anyOf", schema["anyOf"]))
    if "oneOf" in schema and sum(1 for branch in schema["oneOf"] if passes(branch)) != 1:
        broken.append(("oneOf", schema["oneOf"]))
    if "not" in schema and passes(schema["not"]):
        broken.append(("not", schema["not"]))
