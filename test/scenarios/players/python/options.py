"""Options in TypeScript's names and milliseconds, as those of Python."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from tripo_openapi.v3 import CreateOptions, Storage, Timeouts

_NESTED: Mapping[str, type[Any]] = {"timeouts": Timeouts, "storage": Storage}
# Where null is a value: no limit.
_OR_NONE = ("slot_timeout", "timeout")


def client_options(given: Mapping[str, Any]) -> dict[str, Any]:
    """null stands for nothing given."""
    options = _renamed(given)
    return {name: _NESTED[name](**_renamed(value)) if name in _NESTED else value for name, value in options.items()}


def create_options(given: Mapping[str, Any] | None) -> CreateOptions:
    return CreateOptions(**{name: value for name, value in _renamed(given or {}).items() if name != "operation"})


def call_options(given: Mapping[str, Any] | None) -> dict[str, Any]:
    return _renamed(given or {})


def _renamed(given: Mapping[str, Any]) -> dict[str, Any]:
    options: dict[str, Any] = {}
    for name, value in given.items():
        own = re.sub(r"[A-Z]", lambda letter: f"_{letter[0].lower()}", name)
        if own.endswith("_ms"):
            own = own.removesuffix("_ms")
            value = value / 1000 if isinstance(value, (int, float)) else value
        if value is not None or own in _OR_NONE:
            options[own] = value
    return options
