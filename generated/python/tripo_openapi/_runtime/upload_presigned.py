# Copied from runtime/python/tripo_runtime/upload_presigned.py by the generator: edit it there.

"""Brings a large source to an address that takes just this file: one PUT, without the key. Every attempt asks for an address of its own."""

from __future__ import annotations

from typing import Any

from .api import PresignedTable
from .errors import UploadError
from .http import HttpRequest
from .pointer import text_at
from .s3_answer import S3Answer, S3Failure, answer_within
from .transport import ApiRequest
from .upload import UploadWork, content_type, explained, sending_ms
from .web_address import host_of, is_loopback, parse_url

_ATTEMPTS = 5
_FIRST_BACKOFF_MS = 200.0
_LONGEST_BACKOFF_MS = 20_000.0
_BASE_LIMIT_MS = 30_000.0


async def upload_presigned(work: UploadWork, table: PresignedTable) -> str:
    """Gives the token of the file. The bytes are held in memory: such an address takes them in one piece.

    Raises `UploadError`, or what a call of the API raises.
    """
    token = await explained(work, _put_until_done(work, table))
    await work.tell(work.source.size)
    return token


async def _put_until_done(work: UploadWork, table: PresignedTable) -> str:
    pace = work.core.pace
    body = await work.source.read(0, work.source.size)
    attempt = 0
    while True:
        attempt += 1
        request = ApiRequest(body={table["format"]: work.kind})
        url, token = _address_of(await work.core.call(table["operation"], request), work, table)
        try:
            await _put(url, work, body)
            await work.source.verify()
            return token
        except S3Failure as failure:
            if not _may_pass(failure) or attempt == _ATTEMPTS:
                raise
        await pace.sleep(pace.random() * min(_LONGEST_BACKOFF_MS, _FIRST_BACKOFF_MS * 2**attempt))


def _may_pass(failure: S3Failure) -> bool:
    """With a new address also what was too late for the old one."""
    return failure.cure != "none" or failure.http_status == 403


async def _put(url: str, work: UploadWork, body: bytes) -> S3Answer:
    request = HttpRequest("PUT", url, {"Content-Type": content_type(work.kind)}, body)
    return await answer_within(work.core.http, request, _BASE_LIMIT_MS + sending_ms(len(body)))


def _address_of(answer: Any, work: UploadWork, table: PresignedTable) -> tuple[str, str]:
    """Nothing is sent to an address that is no https, but for a service on this machine."""
    pointers = table["pointers"]
    url = parse_url(text_at(answer, pointers["url"]) or text_at(answer, pointers.get("urlElsewhere")))
    token = text_at(answer, pointers["token"])
    is_local = is_loopback(host_of(work.core.settings.base_url))
    is_here = url is not None and url.scheme == "http" and is_loopback(url.host) and is_local
    if not token or url is None or not (url.scheme == "https" or is_here):
        message = "The service gave no address, or no token, for the upload. Nothing was sent."
        raise UploadError(message, path=work.path)
    return url.href, token
