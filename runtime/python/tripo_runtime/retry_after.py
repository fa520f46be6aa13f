"""How long the service asks to stay away."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

_DAY_MS = 86_400_000
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", re.IGNORECASE | re.ASCII)


def retry_after_ms(headers: Mapping[str, str]) -> float | None:
    """Milliseconds: `retry-after-ms`, or `retry-after` in seconds or as a date. Nonsense counts as absent."""
    text = headers.get("retry-after")
    asked = _number(headers.get("retry-after-ms"))
    if asked is None:
        seconds = _number(text)
        asked = _until_date(text, headers.get("date")) if seconds is None else seconds * 1_000
    return round(asked, 3) if asked is not None and 0 <= asked <= _DAY_MS else None


def _number(text: str | None) -> float | None:
    """Of several values, which a proxy may have added, the longest."""
    parts = [part.strip() for part in (text or "").split(",")]
    if not all(_NUMBER.fullmatch(part) for part in parts):
        return None
    longest = max(float(part) for part in parts)
    return longest if math.isfinite(longest) else None


def _until_date(text: str | None, date: str | None) -> float | None:
    """Against the service's own clock where it tells it: ours may be wrong."""
    end = date_ms(text)
    if end is None:
        return None
    told = date_ms(date)
    return max(0.0, end - (round(time.time() * 1_000) if told is None else told))


def date_ms(text: str | None) -> float | None:
    """Milliseconds since 1970 of an HTTP date; None when it is none."""
    try:
        return parsedate_to_datetime(text or "").timestamp() * 1_000
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
