# Copied from runtime/python/tripo_runtime/arrival.py by the generator: edit it there.

"""What has come of one file: which bytes, of which version, and whether they are all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from .ending import ENDING_BYTES, Ending, ending_of
from .errors import DownloadError
from .kind import HEAD_BYTES, kind_of
from .web import Extent


class Sink(Protocol):
    """Where downloaded bytes go."""

    async def write(self, piece: bytes) -> None: ...

    async def restart(self) -> None:
        """Forgets what was written."""
        ...


class MemorySink:
    def __init__(self) -> None:
        self._content = bytearray()

    async def write(self, piece: bytes) -> None:
        self._content += piece

    async def restart(self) -> None:
        self._content.clear()

    def content(self) -> bytes:
        return bytes(self._content)


class SinkFailure(Exception):
    """A full disk is no broken connection."""

    def __init__(self, cause: Exception) -> None:
        super().__init__()
        self.cause = cause


@dataclass(frozen=True)
class Arrived:
    bytes: int
    verified: bool
    """Whether the length was told, or an end mark seen."""
    kind: str | None
    """By the content; None when unknown."""


class Arrival:
    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._forget()

    def _forget(self) -> None:
        self.received = 0
        self.total: int | None = None
        self._validator: str | None = None
        self._head = b""
        self._tail = b""

    def range_headers(self) -> dict[str, str]:
        """Asks for the rest, and for all of it if the file is another by now."""
        if self.received == 0 or self._validator is None:
            return {}
        return {"Range": f"bytes={self.received}-", "If-Range": self._validator}

    async def accept(self, extent: Extent) -> bool:
        """Takes the body that comes next, as continuation or as a new start; False when it is neither."""
        if self._continues(extent):
            return True
        await self.start_over()
        if extent.start != 0:
            return False
        self.total, self._validator = extent.total, extent.validator
        return True

    async def write(self, piece: bytes) -> None:
        """Raises `SinkFailure`."""
        try:
            await self._sink.write(piece)
        except Exception as cause:
            raise SinkFailure(cause) from cause
        self.received += len(piece)
        if len(self._head) < HEAD_BYTES:
            self._head += piece[: HEAD_BYTES - len(self._head)]
        self._tail = (self._tail + piece[-ENDING_BYTES:])[-ENDING_BYTES:]

    async def start_over(self) -> None:
        self._forget()
        try:
            await self._sink.restart()
        except Exception as cause:
            raise SinkFailure(cause) from cause

    def is_whole(self) -> bool:
        return self._ending() != "truncated" if self.total is None else self.received == self.total

    def finish(self, field: str) -> Arrived:
        """Raises `DownloadError` when the content says that it should go on."""
        ending = self._ending()
        if ending == "truncated":
            message = f"{field}: the file ends after {self.received} bytes, though its content should go on. Download it again."
            raise DownloadError(message, path=field, retry="read-only")
        is_verified = self.total is not None or ending == "complete"
        return Arrived(self.received, is_verified, kind_of(self._head, self.received))

    def _continues(self, extent: Extent) -> bool:
        """Exactly the rest of what is here: the same version, from the right place, of the same length."""
        is_same_version = extent.validator is not None and extent.validator == self._validator
        is_same_length = self.total is None or self.total == extent.total
        return self.received > 0 and extent.start == self.received and is_same_version and is_same_length

    def _ending(self) -> Ending:
        kind = kind_of(self._head, self.received)
        return ending_of(kind, head=self._head, tail=self._tail, size=self.received)
