# Copied from runtime/python/tripo_runtime/ending.py by the generator: edit it there.

"""Whether a file has its end: the only witness when a connection closes early without having told a length."""

from __future__ import annotations

import struct
from typing import Literal

ENDING_BYTES = 64
"""Bytes at either end of a file that `ending_of` wants to see."""

Ending = Literal["complete", "truncated", "unknown"]
"""What a file's own format says of its end; `unknown` for formats without a length or an end mark."""


def ending_of(kind: str | None, *, head: bytes, tail: bytes, size: int) -> Ending:
    """`head` and `tail` are the first and last bytes of a file of `size` bytes."""
    if kind == "glb":
        return _has_all(head, 8, 0, size)
    if kind == "webp":
        return _has_all(head, 4, 8, size)
    if kind == "png":
        return "complete" if b"IEND" in tail else "truncated"
    # Cameras append to a JPEG: an end mark proves the end, its absence proves nothing.
    if kind == "jpeg":
        return "complete" if b"\xff\xd9" in tail else "unknown"
    return "unknown"


def _has_all(head: bytes, offset: int, more: int, size: int) -> Ending:
    if len(head) < 12:
        return "truncated"
    return "truncated" if struct.unpack_from("<I", head, offset)[0] + more > size else "complete"
