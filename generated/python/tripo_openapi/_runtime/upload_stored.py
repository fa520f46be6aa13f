# Copied from runtime/python/tripo_runtime/upload_stored.py by the generator: edit it there.

"""Brings a source to storage, with temporary credentials."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from .api import TokenTable
from .options import Storage
from .s3 import S3Upload, put_source
from .s3_answer import S3Failure
from .s3_request import KeyChanged, S3Session
from .storage import Credentials, Grant, StorageRules, grant_of
from .transport import ApiRequest
from .upload import UploadWork, content_type, explained
from .web_address import host_of, is_loopback

# With credentials for another object everything starts over; more often than this it would never end.
_RESTARTS = 2

Mint = Callable[[], Awaitable[Grant]]


async def upload_stored(work: UploadWork, table: TokenTable) -> dict[str, str]:
    """Sends to storage and gives the object. Raises `UploadError`, or what a call of the API raises."""
    core = work.core
    options = core.settings.options.storage or Storage()
    rules = StorageRules(table, options, is_loopback(host_of(core.settings.base_url)))

    async def mint() -> Grant:
        return grant_of(await core.call(table["operation"], ApiRequest(body={table["format"]: work.kind})), rules)

    return await explained(work, _store(work, mint, options.region or table["region"]))


async def _store(work: UploadWork, mint: Mint, region: str) -> dict[str, str]:
    grant = await mint()
    for _ in range(_RESTARTS + 1):
        loaded = 0

        async def on_loaded(size: int) -> None:
            nonlocal loaded
            loaded += size
            await work.tell(loaded)

        try:
            session = _session_for(grant, mint, region)
            upload = S3Upload(session, work.source, content_type(work.kind), work.core, on_loaded)
            await put_source(upload)
            return {"bucket": grant.bucket, "key": grant.key}
        except KeyChanged as changed:
            grant = changed.grant
    raise S3Failure("none", "the credentials expired again before the file had arrived")


def _session_for(grant: Grant, mint: Mint, region: str) -> S3Session:
    lock = asyncio.Lock()

    async def renew(expired: Credentials) -> None:
        # Parts that find out together ask once.
        async with lock:
            if session.credentials is not expired:
                return
            fresh = await mint()
            if fresh.url != grant.url:
                raise KeyChanged(fresh)
            session.credentials = fresh.credentials

    session = S3Session(grant.url, region, grant.credentials, renew)
    return session
