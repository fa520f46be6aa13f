# Copied from runtime/python/tripo_runtime/evaluate.py by the generator: edit it there.

"""A small evaluator of JSON Schema 2020-12, for exactly the keywords of the tables.

It judges as the big validators do and, unlike them, tells which rule was broken and at which field.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .api import CheckNode, CheckSchema
from .defaults import Resolve
from .keywords import broken_keywords
from .not_given import NOT_GIVEN

Path = tuple[str | int, ...]
"""Keys and list indices from the root of the instance."""


@dataclass(frozen=True)
class Failure:
    path: Path
    """Where: the property at fault, also when it is missing or unknown."""
    keyword: str
    limit: Any
    """What the keyword demands: a number, the list of values, the names of the known properties."""
    value: Any
    """What stands there; `NOT_GIVEN` when nothing does."""
    code: Any = None
    """`x-code` of the property at fault."""
    is_open: bool = False
    """The values are those known today, and others may be right."""
    rule: Any = None
    """The rule that the failing subschema belongs to, or its number in the tables."""


@dataclass(frozen=True)
class _Site:
    """Where the evaluation stands."""

    resolve: Resolve
    path: Path
    anchor: tuple[Path, Any]
    """The place that answers for a rule whose failure lies no deeper than the object it judges."""
    code: Any = None
    found: list[Failure] = field(default_factory=list)
    stops_at_first: bool = False

    def below(self, key: str | int, value: Any) -> _Site:
        path = (*self.path, key)
        return replace(self, path=path, anchor=(path, value), code=None)

    def fault(self, keyword: str, limit: Any, value: Any) -> Failure:
        return Failure(self.path, keyword, limit, value, self.code)

    @property
    def is_done(self) -> bool:
        return self.stops_at_first and bool(self.found)


def evaluate(schema: CheckSchema, value: Any, resolve: Resolve) -> list[Failure]:
    """Every failure of `value` against `schema`; none means valid.

    A failing rule gives one failure per property at fault inside it, else one at the property under which it hangs.
    Keys that hold `NOT_GIVEN` count as absent, as in the JSON that is sent.
    """
    site = _Site(resolve, (), ((), value))
    _failures(schema, value, site)
    return site.found


def is_valid(schema: CheckSchema, value: Any, resolve: Resolve) -> bool:
    """Whether `value` is valid; stops at the first failure."""
    if isinstance(schema, bool):
        return schema
    site = _Site(resolve, (), ((), value), stops_at_first=True)
    _judged(schema, value, site)
    return not site.found


def resolver(schemas: Mapping[str, CheckSchema]) -> Resolve:
    """A `Resolve` over schemas by name; `#/components/schemas/X` and plain `X` both mean `X`."""
    return lambda reference: schemas[reference.rpartition("/")[2]]


def _failures(schema: CheckSchema, value: Any, site: _Site) -> None:
    if isinstance(schema, bool):
        if not schema:
            site.found.append(site.fault("not", {}, value))
        return
    # The code beside a `$ref` is the field's own and wins over the one of the schema it refers to.
    code = schema.get("x-code") if site.code is None else site.code
    here = site if code is site.code else replace(site, code=code)
    rule = schema.get("x-rule")
    if rule is None:
        _judged(schema, value, here)
        return
    inner = replace(here, found=[])
    _judged(schema, value, inner)
    site.found.extend(_blamed(rule, inner.found, here))


def _blamed(rule: Any, found: list[Failure], site: _Site) -> list[Failure]:
    """The failures of a rule's subschema, laid on the rule: one per place. A rule inside a rule keeps its own."""
    broken = [failure for failure in found if failure.rule is None]
    deeper = [failure for failure in broken if len(failure.path) > len(site.path)]
    places = {failure.path: replace(failure, rule=rule) for failure in deeper}
    path, value = site.anchor
    whole = [replace(broken[0], path=path, value=value, rule=rule)] if broken and not deeper else []
    return [*(failure for failure in found if failure.rule is not None), *places.values(), *whole]


def _judged(schema: CheckNode, value: Any, site: _Site) -> None:
    def holds(part: CheckSchema, of: Any) -> bool:
        return is_valid(part, of, site.resolve)

    for keyword, limit in broken_keywords(schema, value, holds):
        is_open = keyword == "enum" and bool(schema.get("x-open-enum"))
        site.found.append(replace(site.fault(keyword, limit, value), is_open=is_open))
        if keyword == "type":
            return
    if site.is_done:
        return
    if "$ref" in schema:
        _failures(site.resolve(schema["$ref"]), value, site)
    for part in schema.get("allOf", ()):
        _failures(part, value, site)
    if "if" in schema:
        _failures(schema.get("then" if holds(schema["if"], value) else "else", True), value, site)
    if isinstance(value, list):
        _inside_list(schema, value, site)
    elif isinstance(value, Mapping):
        _inside_object(schema, value, site)


def _inside_list(schema: CheckNode, value: list[Any], site: _Site) -> None:
    prefix, items = schema.get("prefixItems", ()), schema.get("items", True)
    for index, item in enumerate(value):
        if site.is_done:
            return
        _failures(prefix[index] if index < len(prefix) else items, item, site.below(index, item))


def _inside_object(schema: CheckNode, value: Mapping[str, Any], site: _Site) -> None:
    properties, additional = schema.get("properties", {}), schema.get("additionalProperties", True)
    required, dependent = schema.get("dependentRequired", {}), schema.get("dependentSchemas", {})
    for name in schema.get("required", ()):
        _need("required", name, value, (properties, site))
    # A condition names a field or two of many: what it leaves open costs nothing.
    named = {**properties, **required, **dependent} if additional is True else value
    for key in list(named):
        member = value.get(key, NOT_GIVEN)
        if site.is_done:
            return
        if member is NOT_GIVEN:
            continue
        place = site.below(key, member)
        if key not in properties and additional is False:
            site.found.append(place.fault("additionalProperties", list(properties), member))
        else:
            _failures(properties.get(key, additional), member, place)
        for name in required.get(key, ()):
            _need("dependentRequired", name, value, (properties, site))
        if key in dependent:
            _failures(dependent[key], value, replace(site, anchor=place.anchor))


def _need(keyword: str, name: str, value: Mapping[str, Any], place: tuple[Mapping[str, Any], _Site]) -> None:
    properties, site = place
    if value.get(name, NOT_GIVEN) is not NOT_GIVEN:
        return
    missing = site.below(name, NOT_GIVEN).fault(keyword, name, NOT_GIVEN)
    site.found.append(replace(missing, code=_code_of(properties.get(name), site)))


def _code_of(schema: CheckSchema | None, site: _Site) -> Any:
    if not isinstance(schema, Mapping):
        return None
    if "x-code" in schema:
        return schema["x-code"]
    return _code_of(site.resolve(schema["$ref"]), site) if "$ref" in schema else None
