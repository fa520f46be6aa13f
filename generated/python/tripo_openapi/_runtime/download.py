# Copied from runtime/python/tripo_runtime/download.py by the generator: edit it there.

"""Saves what a finished task has made."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .arrival import Arrived, MemorySink, Sink
from .core import Core
from .disk_target import Existing, Folder
from .errors import ConfigError, DownloadError
from .json_text import shown_json
from .output_name import OutputUrl, extension_of, file_name, url_at, urls_of
from .pool import in_parallel
from .state import Downloaded
from .transfer import Transfer, transfer
from .web_address import host_of, is_loopback

_AT_ONCE = 3


@dataclass(frozen=True)
class DownloadSource:
    id: str
    type: str
    output: Any


async def download(
    core: Core,
    finished: DownloadSource,
    folder: str | os.PathLike[str],
    *,
    fields: Sequence[str] | None,
    existing: Existing,
) -> list[Downloaded]:
    """What `AsyncFinishedTask.download` documents."""
    if not isinstance(folder, (str, os.PathLike)) or not os.fspath(folder):
        raise ConfigError("`download` takes a folder.")
    if existing not in ("fail", "overwrite", "unique"):
        raise ConfigError('`existing` must be "fail", "overwrite" or "unique".')
    urls = _chosen_urls(finished, fields)
    place = await Folder.opened(folder, existing)
    for url in urls:
        place.require_free(_name_of(finished, url, None))
    return await _save_all(core, finished, urls, place)


async def download_bytes(core: Core, finished: DownloadSource, field: str) -> bytes:
    """One output in memory. Raises as `download`."""
    sink = MemorySink()
    for url in _chosen_urls(finished, [field]):
        await _fetch_to(sink, core, finished, url)
    return sink.content()


def _chosen_urls(finished: DownloadSource, fields: Sequence[str] | None) -> list[OutputUrl]:
    found = urls_of(finished.output)
    names = [url.field for url in found]
    missing = next((field for field in fields or () if field not in names), None)
    if missing is not None:
        has = ", ".join(names) or "none"
        raise DownloadError(f"Task {finished.id} has no file {shown_json(missing)}; it has {has}.", path=missing)
    if not found:
        raise DownloadError(f"Task {finished.id} has no files to download.")
    return [url for url in found if fields is None or url.field in fields]


async def _save_all(core: Core, finished: DownloadSource, urls: Sequence[OutputUrl], place: Folder) -> list[Downloaded]:
    """One that fails does not keep the others from arriving."""
    failures: list[DownloadError] = []

    async def save(url: OutputUrl) -> Downloaded | None:
        try:
            return await _save(core, finished, url, place)
        except DownloadError as failure:
            failures.append(failure)
            return None

    results = await in_parallel(urls, save, limit=_AT_ONCE)
    downloaded = [each for each in results if each is not None]
    if not failures:
        return downloaded
    first = failures[0]
    message = "\n".join(failure.message for failure in failures)
    raise DownloadError(
        message, downloaded=downloaded, retry=first.retry, path=first.path, http_status=first.http_status
    ) from first


async def _save(core: Core, finished: DownloadSource, url: OutputUrl, place: Folder) -> Downloaded:
    target = await place.open(_name_of(finished, url, None))
    try:
        arrived = await _fetch_to(target, core, finished, url)
        path = await target.commit(_name_of(finished, url, arrived.kind))
    except BaseException:
        target.discard()
        raise
    return Downloaded(url.field, path, arrived.bytes, arrived.verified)


async def _fetch_to(sink: Sink, core: Core, finished: DownloadSource, url: OutputUrl) -> Arrived:
    async def refresh() -> str | None:
        return url_at((await core.read(finished.id)).output, url.field)

    is_local = is_loopback(host_of(core.settings.base_url))
    return await transfer(Transfer(url.url, url.field, sink, refresh, core.http, core.pace, is_local))


def _name_of(finished: DownloadSource, url: OutputUrl, kind: str | None) -> str:
    return file_name(finished.type, finished.id, url.field, extension_of(url.url, kind))
