"""The evaluator judges as JSON Schema says, and names the place."""

from __future__ import annotations

from typing import Any

import pytest

from tripo_runtime.evaluate import evaluate, is_valid, resolver
from tripo_runtime.keywords import is_equal
from tripo_runtime.nearest import nearest
from tripo_runtime.not_given import NOT_GIVEN

RESOLVE = resolver({"Short": {"type": "string", "maxLength": 3}})


@pytest.mark.parametrize(
    ("schema", "value", "valid"),
    [
        ({"type": "integer"}, 3, True),
        ({"type": "integer"}, 3.0, True),
        ({"type": "integer"}, 3.5, False),
        ({"type": "integer"}, True, False),
        ({"type": "number"}, float("nan"), False),
        ({"type": "boolean"}, 1, False),
        ({"enum": [1]}, True, False),
        ({"const": 0}, False, False),
        ({"const": 1}, 1.0, True),
        ({"type": ["object", "null"]}, None, True),
        ({"minLength": 2}, "😀", False),
        ({"maxLength": 1}, "😀", True),
        ({"pattern": r"^\d+$"}, "12\n", False),
        ({"pattern": r"^\d+$"}, "١٢", False),
        ({"pattern": r"^\S+$"}, "a\u3000b", False),
        ({"pattern": r"^[\w$]+$"}, "a$", True),
        ({"uniqueItems": True}, [1, True], True),
        ({"uniqueItems": True}, [1, 1.0], False),
        ({"uniqueItems": True}, [{"a": 1}, {"a": 1}], False),
        ({"contains": {"const": 1}, "minContains": 2}, [1, 2, 1], True),
        ({"prefixItems": [{"const": 1}], "items": {"const": 2}}, [1, 2, 2], True),
        ({"required": ["a"]}, {"a": None}, True),
        ({"required": ["a"]}, {"a": NOT_GIVEN}, False),
        ({"minProperties": 1}, {"a": NOT_GIVEN}, False),
        ({"properties": {"a": False}}, {"a": 1}, False),
        ({"if": {"required": ["a"]}, "then": {"required": ["b"]}}, {"a": 1}, False),
        ({"dependentSchemas": {"a": {"required": ["b"]}}}, {"a": 1}, False),
        ({"$ref": "#/components/schemas/Short"}, "long", False),
        ({"oneOf": [{"type": "string"}, {"minLength": 1}]}, "a", False),
        ({"not": {"const": 1}}, 1, False),
        (False, 1, False),
    ],
)
def test_a_value_is_judged_as_json_schema_says(schema: Any, value: Any, valid: bool) -> None:
    assert is_valid(schema, value, RESOLVE) is valid
    assert (evaluate(schema, value, RESOLVE) == []) is valid


def test_a_broken_rule_is_blamed_on_the_fields_at_fault() -> None:
    rule = {"x-rule": {"id": "r"}, "properties": {"b": {"const": 1}, "c": {"const": 2}}}
    schema = {"dependentSchemas": {"a": rule}}
    found = evaluate(schema, {"a": 1, "b": 2, "c": 3}, RESOLVE)
    assert [(failure.path, failure.rule["id"], failure.value) for failure in found] == [
        (("b",), "r", 2),
        (("c",), "r", 3),
    ]


def test_a_rule_without_deeper_failures_is_blamed_on_its_anchor() -> None:
    schema = {"dependentSchemas": {"a": {"x-rule": {"id": "r"}, "not": {"required": ["b"]}}}}
    (failure,) = evaluate(schema, {"a": 1, "b": 2}, RESOLVE)
    assert (failure.path, failure.value) == (("a",), 1)


@pytest.mark.parametrize(
    ("left", "right", "equal"),
    [
        (1, True, False),
        (1, 1.0, True),
        ([1], [True], False),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, True),
        (None, 0, False),
    ],
)
def test_no_boolean_is_a_number(left: Any, right: Any, equal: bool) -> None:
    assert is_equal(left, right) is equal


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("blakc", None),
        ("blak", "black"),
        ("WHITE", "white"),
        ("grey", None),
        (5, None),
        ("w" * 200, None),
        ("blac", "black"),
    ],
)
def test_the_nearest_name_is_within_two_edits(word: object, near: str | None) -> None:
    assert nearest(word, ["white", "black"]) == near
