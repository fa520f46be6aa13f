# Copied from runtime/python/tripo_runtime/verify_options.py by the generator: edit it there.

"""Options that would hang, send or spend by mistake are refused at the door, by name, rule and value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .errors import ConfigError
from .json_text import shown_json
from .not_given import NOT_GIVEN

_WORDS: Mapping[str, tuple[str, ...]] = {"checks": ("error", "warn", "off"), "slots": ("wait", "throw")}
# Seconds, but for the last. Less than a millisecond is nobody's intention.
_LEAST: Mapping[str, float] = {
    "slot_timeout": 0.001,
    "timeout": 0.001,
    "headers": 0.001,
    "idle": 0.001,
    "total": 0.001,
    "max_credits": 0,
}
_OR_NONE = ("slot_timeout", "timeout")
_ABSENT_IF_NONE = ("checks", "slots", "headers", "idle", "total", "max_credits")


def verify_options(options: Mapping[str, Any], within: str = "") -> None:
    """Raises `ConfigError` for the first that is wrong; an absent one is right. `within` stands before its name."""
    for name, value in options.items():
        is_absent = value is NOT_GIVEN or (value is None and name in _ABSENT_IF_NONE)
        wanted = None if is_absent else _broken(name, value)
        if wanted is not None:
            got = "None" if value is None else shown_json(value)
            raise ConfigError(f"`{within}{name}` must be {wanted}, got {got}.")


def _broken(name: str, value: Any) -> str | None:
    """What it must be; None when it is."""
    words = _WORDS.get(name)
    if words is not None:
        return None if value in words else f"one of {', '.join(words)}"
    least = _LEAST.get(name)
    if least is None or (value is None and name in _OR_NONE):
        return None
    # What is no number at all is not at least anything, NaN neither.
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value >= least:
        return None
    return f"at least {least:g}{', or None' if name in _OR_NONE else ''}"
