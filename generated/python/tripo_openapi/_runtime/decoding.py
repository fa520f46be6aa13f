# Copied from runtime/python/tripo_runtime/decoding.py by the generator: edit it there.

"""Bodies, bounded: a compressed bomb counts as what it becomes, and is never let become it."""

from __future__ import annotations

import codecs
import zlib
from collections.abc import AsyncIterator, Callable

from .http import HttpAnswer

ACCEPT_ENCODING = "gzip, deflate"
_MOST_ENCODINGS = 3


class TooLarge(Exception):
    """More bytes than anybody would have to read."""


async def bounded_body(answer: HttpAnswer, most_bytes: int, on_piece: Callable[[], None]) -> bytes:
    """The decoded body. Raises `TooLarge`, `ValueError` for an encoding that nobody asked for, and what the connection raises."""
    encodings = [name for name in _encodings(answer.headers.get("content-encoding", "")) if name != "identity"]
    if len(encodings) > _MOST_ENCODINGS:
        raise ValueError("The body is compressed too often.")
    decoders = [_Inflater(name) for name in reversed(encodings)]
    body = bytearray()
    on_piece()
    async for chunk in _pieces(answer.chunks(), on_piece):
        for decoder in decoders:
            chunk = decoder.feed(chunk, most_bytes)
        body += chunk
        if len(body) > most_bytes:
            raise TooLarge
    for decoder in decoders:
        decoder.finish()
    return bytes(body)


def decoded_text(body: bytes) -> str:
    """UTF-8 without its mark; what is none is replaced."""
    return body.removeprefix(codecs.BOM_UTF8).decode(errors="replace")


async def _pieces(chunks: AsyncIterator[bytes], on_piece: Callable[[], None]) -> AsyncIterator[bytes]:
    async for chunk in chunks:
        yield chunk
        on_piece()


def _encodings(header: str) -> list[str]:
    return [name.strip().lower() for name in header.split(",") if name.strip()]


class _Inflater:
    def __init__(self, encoding: str) -> None:
        if encoding not in ("gzip", "x-gzip", "deflate"):
            raise ValueError("The body is compressed in a way that was not asked for.")
        self._is_deflate = encoding == "deflate"
        self._inflate = zlib.decompressobj(zlib.MAX_WBITS if self._is_deflate else zlib.MAX_WBITS | 16)
        self._is_new = True

    def feed(self, data: bytes, most_bytes: int) -> bytes:
        if not data or self._inflate.eof:
            return b""
        is_new, self._is_new = self._is_new, False
        try:
            text = self._inflate.decompress(data, most_bytes + 1)
        except zlib.error:
            if not (is_new and self._is_deflate):
                raise
            # Some servers send deflate without its envelope.
            self._inflate = zlib.decompressobj(-zlib.MAX_WBITS)
            text = self._inflate.decompress(data, most_bytes + 1)
        if len(text) > most_bytes:
            raise TooLarge
        return text

    def finish(self) -> None:
        if not self._is_new and not self._inflate.eof:
            raise ValueError("The compressed body ends early.")
