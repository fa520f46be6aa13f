# Copied from runtime/python/tripo_runtime/message.py by the generator: edit it there.

"""Text of a finding: a template with its placeholders filled in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .json_text import shown_json

_LONGEST_VALUE = 80
_MOST_VALUES = 12
_PLACEHOLDER = re.compile(r"\{(\w+)\}", re.ASCII)


@dataclass(frozen=True)
class Facts:
    field: str
    value: Any
    limit: Any
    """What the keyword demands: one thing, or a list of which one is demanded."""
    nearest: str = ""


def message_of(template: str, facts: Facts) -> str:
    """Replaces `{field}`, `{value}`, `{limit}`, `{values}` and `{nearest}`; other braces stay."""
    allowed = [_text_of(limit) for limit in (facts.limit if isinstance(facts.limit, list) else [facts.limit])]
    told = {
        "field": facts.field,
        "value": _value_text(facts.value),
        "limit": " or ".join(allowed),
        "values": _listed(allowed),
        "nearest": facts.nearest,
    }
    return _PLACEHOLDER.sub(lambda found: told.get(found[1], found[0]), template)


def _text_of(value: Any) -> str:
    return value if isinstance(value, str) else shown_json(value)


def _value_text(value: Any) -> str:
    text = shown_json(value)
    return f"{text[:_LONGEST_VALUE]}…" if len(text) > _LONGEST_VALUE else text


def _listed(values: Sequence[str]) -> str:
    shown = ", ".join(f"`{value}`" for value in values[:_MOST_VALUES])
    return f"{shown}, …" if len(values) > _MOST_VALUES else shown
