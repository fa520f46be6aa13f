# Copied from runtime/python/tripo_runtime/unclear.py by the generator: edit it there.

"""A create that left and has no clear end."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable

from .errors import CreateOutcomeUnknown, TripoError
from .json_text import wire_bytes

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_SAYS = "A task may have been created, and paid; it is not sent again."
_ABORTED = "Aborted by the signal."


def outcome_unknown(cause: BaseException, text: str, random: Callable[[], float]) -> CreateOutcomeUnknown:
    """`text`: the body as it was sent."""
    told = cause.message if isinstance(cause, TripoError) else ""
    return CreateOutcomeUnknown(
        f"{_SAYS} {_ABORTED if isinstance(cause, asyncio.CancelledError) else told}",
        attempt_id=_base36(random()),
        body_digest=hashlib.sha256(wire_bytes(text)).hexdigest(),
        trace_id=cause.trace_id if isinstance(cause, TripoError) else None,
    )


def attach(unknown: CreateOutcomeUnknown, cancelled: BaseException) -> None:
    """A cancellation stays one, or the event loop would not know; what it has left behind goes along."""
    cancelled.__cause__ = unknown
    add_note = getattr(cancelled, "add_note", None)
    if add_note is not None:
        add_note(unknown.message)


def _base36(chance: float) -> str:
    """The digits behind the point, as many as a double has."""
    digits = ""
    while chance > 0 and len(digits) < 11:
        chance *= 36
        digits += _DIGITS[int(chance)]
        chance -= int(chance)
    return digits
