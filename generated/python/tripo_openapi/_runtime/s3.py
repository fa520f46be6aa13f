# Copied from runtime/python/tripo_runtime/s3.py by the generator: edit it there.

"""Brings a source to S3: in one piece, or in parts when it is large. The object is the source's bytes, or there is an error."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from html import unescape
from urllib.parse import quote

from .core import Core
from .pool import in_parallel
from .s3_answer import S3Failure
from .s3_request import S3Call, S3Session, call_s3
from .source import Source
from .storage import Credentials

_SINGLE_LIMIT_BYTES = 16 * 2**20
_PART_BYTES = 8 * 2**20
_PARTS_AT_ONCE = 3
_ABORT_LIMIT_SECONDS = 5.0
_ETAG = re.compile(r'"?([\w+/=-]+)"?', re.ASCII)


@dataclass(frozen=True)
class S3Upload:
    session: S3Session
    source: Source
    content_type: str
    core: Core
    on_loaded: Callable[[int], Awaitable[None]]

    async def put_whole(self) -> None:
        body = await self.source.read(0, self.source.size)
        await call_s3(self.session, S3Call("PUT", body=body, content_type=self.content_type), self.core)
        await self.on_loaded(self.source.size)


@dataclass(frozen=True)
class _Part:
    number: int
    start: int
    end: int


async def put_source(upload: S3Upload) -> None:
    await (upload.put_whole() if upload.source.size <= _SINGLE_LIMIT_BYTES else _put_in_parts(upload))


async def _put_in_parts(upload: S3Upload) -> None:
    started = await call_s3(
        upload.session, S3Call("POST", query="uploads=", content_type=upload.content_type), upload.core
    )
    found = re.search(r"<UploadId>([^<]+)</UploadId>", started.text)
    if not found:
        raise S3Failure("none", "the storage gave no upload id")
    query = f"uploadId={quote(unescape(found[1].strip()), safe='')}"
    try:
        parts = await in_parallel(
            _parts_of(upload.source.size), lambda part: _put_part(upload, part, query), limit=_PARTS_AT_ONCE
        )
        await upload.source.verify()
        await _complete(upload, query, parts)
    except BaseException:
        await asyncio.shield(asyncio.ensure_future(_abandon(upload, query)))
        raise


def _parts_of(size: int) -> list[_Part]:
    starts = range(0, size, _PART_BYTES)
    return [_Part(index + 1, start, min(size, start + _PART_BYTES)) for index, start in enumerate(starts)]


async def _put_part(upload: S3Upload, part: _Part, query: str) -> str:
    body = await upload.source.read(part.start, part.end)
    call = S3Call("PUT", query=f"partNumber={part.number}&{query}", body=body)
    answer = await call_s3(upload.session, call, upload.core)
    etag = _ETAG.fullmatch(answer.headers.get("etag", ""))
    if etag is None:
        raise S3Failure("none", f"the storage did not acknowledge part {part.number}")
    await upload.on_loaded(part.end - part.start)
    return f'<Part><PartNumber>{part.number}</PartNumber><ETag>"{etag[1]}"</ETag></Part>'


async def _complete(upload: S3Upload, query: str, parts: Sequence[str]) -> None:
    body = f"<CompleteMultipartUpload>{''.join(parts)}</CompleteMultipartUpload>".encode()
    try:
        call = S3Call("POST", query=query, body=body, content_type="application/xml")
        await call_s3(upload.session, call, upload.core)
    except S3Failure as failure:
        # An earlier attempt may have been done although its answer was lost.
        may_be_done = failure.code == "NoSuchUpload" and failure.attempt > 1
        if not may_be_done or not await _is_stored(upload, len(parts)):
            raise


async def _is_stored(upload: S3Upload, parts: int) -> bool:
    """Whether the object is there with our size, made of as many parts: the key is ours alone, so it is our object."""
    try:
        headers = (await call_s3(upload.session, S3Call("HEAD"), upload.core)).headers
    except S3Failure:
        return False
    has_size = headers.get("content-length") == str(upload.source.size)
    return has_size and str(headers.get("etag", "")).endswith(f'-{parts}"')


async def _abandon(upload: S3Upload, query: str) -> None:
    """Parts that nobody completes cost their owner; a failure to remove them must not hide why they are there."""

    async def renew(_: Credentials) -> None:
        raise S3Failure("none", "the credentials are dead")

    session = replace(upload.session, renew=renew)
    with suppress(Exception):
        await asyncio.wait_for(call_s3(session, S3Call("DELETE", query=query), upload.core), _ABORT_LIMIT_SECONDS)
