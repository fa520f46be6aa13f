# Copied from runtime/python/tripo_runtime/json_text.py by the generator: edit it there.

"""JSON as every language of this project writes and reads it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .not_given import NOT_GIVEN


def json_text(value: Any) -> str:
    """Compact, with letters as they are. Raises `ValueError` for numbers that JSON does not have."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_as_plain)


def shown_json(value: Any) -> str:
    """The same for messages: whole numbers without a point, and words for what JSON does not have."""
    if value is NOT_GIVEN:
        return "nothing"
    try:
        return json.dumps(_whole(value), ensure_ascii=False, separators=(",", ":"), default=_named)
    except (ValueError, TypeError):
        return str(value)


def parse_json(text: str | bytes) -> Any:
    """The value; `NOT_GIVEN` when it is no JSON, or nested deeper than anybody writes."""
    try:
        return json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return NOT_GIVEN


def wire_bytes(text: str) -> bytes:
    """UTF-8; half a surrogate pair, which UTF-8 does not have, as an escape."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return "".join(
            f"\\u{ord(letter):04x}" if "\ud800" <= letter <= "\udfff" else letter for letter in text
        ).encode()


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON.")


def _as_plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"A value of type {type(value).__name__} cannot be sent.")


def _named(value: Any) -> Any:
    return dict(value) if isinstance(value, Mapping) else str(value)


def _whole(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, Mapping):
        return {key: _whole(member) for key, member in value.items() if member is not NOT_GIVEN}
    return [_whole(item) for item in value] if isinstance(value, (list, tuple)) else value
