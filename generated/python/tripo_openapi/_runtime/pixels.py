# Copied from runtime/python/tripo_runtime/pixels.py by the generator: edit it there.

"""Width and height of an image, from its headers alone."""

from __future__ import annotations

import struct
from collections.abc import Awaitable, Callable
from typing import NamedTuple

ReadBytes = Callable[[int, int], Awaitable[bytes]]
"""Bytes of a file between two offsets; fewer at its end."""


class Pixels(NamedTuple):
    width: int
    height: int


async def pixels_of(kind: str, read: ReadBytes) -> Pixels | None:
    """None when `kind` is no image that can be measured, or its headers are broken."""
    if kind == "png":
        return _png(await read(0, 24))
    if kind == "webp":
        return _webp(await read(0, 30))
    return await _jpeg(read) if kind == "jpeg" else None


def _png(head: bytes) -> Pixels | None:
    """https://www.w3.org/TR/png-3/#11IHDR"""
    if len(head) < 24 or head[12:16] != b"IHDR":
        return None
    return Pixels(*struct.unpack_from(">II", head, 16))


def _webp(head: bytes) -> Pixels | None:
    """https://developers.google.com/speed/webp/docs/riff_container"""
    if len(head) < 30:
        return None
    chunk = head[12:16]
    if chunk == b"VP8X":
        return Pixels(1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little"))
    if chunk == b"VP8L":
        bits = int.from_bytes(head[21:25], "little")
        return Pixels(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF))
    if chunk == b"VP8 ":
        width, height = struct.unpack_from("<HH", head, 26)
        return Pixels(width & 0x3FFF, height & 0x3FFF)
    return None


async def _jpeg(read: ReadBytes) -> Pixels | None:
    """Walks the segments (ITU T.81, B.1.1) to the frame header: photographs carry previews and profiles before it."""
    offset = 2
    while True:
        head = await read(offset, offset + 9)
        if len(head) < 4 or head[0] != 0xFF:
            return None
        marker, (length,) = head[1], struct.unpack_from(">H", head, 2)
        if _is_frame_header(marker):
            return Pixels(*reversed(struct.unpack_from(">HH", head, 5))) if len(head) == 9 else None
        if marker == 0xFF:
            offset += 1
        elif marker == 0x01 or 0xD0 <= marker <= 0xD7:
            offset += 2
        elif length < 2 or marker in (0xDA, 0xD9):
            return None
        else:
            offset += 2 + length


def _is_frame_header(marker: int) -> bool:
    """C0 to CF but for the tables C4 and CC and the extension C8."""
    return 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC)
