"""Bodies as they were meant: unpacked piece by piece, so that a compressed bomb is never let become what it could."""

from __future__ import annotations

import codecs
import zlib
from collections.abc import AsyncIterator, Callable, Iterable, Iterator

from .http import HttpAnswer

ACCEPT_ENCODING = "gzip, deflate"
_MOST_ENCODINGS = 3
_PIECE_BYTES = 2**18


class TooLarge(Exception):
    """More bytes than anybody would have to read."""


async def decoded_chunks(answer: HttpAnswer) -> AsyncIterator[bytes]:
    """The body, unpacked. Raises `ValueError` for an encoding that nobody asked for, and what the connection raises."""
    names = [name.strip().lower() for name in answer.headers.get("content-encoding", "").split(",")]
    encodings = [name for name in names if name not in ("", "identity")]
    if len(encodings) > _MOST_ENCODINGS:
        raise ValueError("The body is compressed too often.")
    inflaters = [_Inflater(name) for name in reversed(encodings)]
    async for chunk in answer.chunks():
        for piece in _through(inflaters, chunk):
            yield piece
    for inflater in inflaters:
        inflater.finish()


async def bounded_body(answer: HttpAnswer, most_bytes: int, on_piece: Callable[[], None]) -> bytes:
    """The whole of it; calls back before each piece. Raises `TooLarge` besides."""
    body = bytearray()
    on_piece()
    async for piece in decoded_chunks(answer):
        body += piece
        if len(body) > most_bytes:
            raise TooLarge
        on_piece()
    return bytes(body)


def decoded_text(body: bytes) -> str:
    """UTF-8 without its mark; what is none is replaced."""
    return body.removeprefix(codecs.BOM_UTF8).decode(errors="replace")


def _through(inflaters: list[_Inflater], chunk: bytes) -> Iterable[bytes]:
    pieces: Iterable[bytes] = (chunk,)
    for inflater in inflaters:
        pieces = inflater.all(pieces)
    return pieces


class _Inflater:
    def __init__(self, encoding: str) -> None:
        if encoding not in ("gzip", "x-gzip", "deflate"):
            raise ValueError("The body is compressed in a way that was not asked for.")
        self._is_deflate = encoding == "deflate"
        self._inflate = zlib.decompressobj(zlib.MAX_WBITS if self._is_deflate else zlib.MAX_WBITS | 16)
        self._is_new = True

    def all(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            yield from self._pieces(chunk)

    def finish(self) -> None:
        if not self._is_new and not self._inflate.eof:
            raise ValueError("The compressed body ends early.")

    def _pieces(self, chunk: bytes) -> Iterator[bytes]:
        while chunk and not self._inflate.eof:
            piece = self._first(chunk) if self._is_new else self._inflate.decompress(chunk, _PIECE_BYTES)
            if piece:
                yield piece
            chunk = self._inflate.unconsumed_tail

    def _first(self, chunk: bytes) -> bytes:
        """Some servers send deflate without its envelope."""
        self._is_new = False
        try:
            return self._inflate.decompress(chunk, _PIECE_BYTES)
        except zlib.error:
            if not self._is_deflate:
                raise
            self._inflate = zlib.decompressobj(-zlib.MAX_WBITS)
            return self._inflate.decompress(chunk, _PIECE_BYTES)
