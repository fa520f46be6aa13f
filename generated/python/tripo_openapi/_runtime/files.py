# Copied from runtime/python/tripo_runtime/files.py by the generator: edit it there.

"""Turns what users give as files into what the wire knows: judged first, all of them, and sent only when all are good."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from .api import FileFieldTable
from .core import Core
from .errors import ConfigError
from .file_job import Job, Slot, file_job, judged
from .file_problem import FileProblem
from .inspection import judge_file, judge_size, kind_of_source
from .places import places_of, with_values
from .pointer import text_at
from .pool import in_parallel
from .reference import AtUrl, Here, Meaning, OfTask, Reference, meaning_of, uploaded_reference, url_reference
from .route import Route, route_of
from .source import LocalFile, Source, is_local_file
from .state import UploadProgress
from .upload import UploadWork
from .web_address import parse_url

_UPLOADS_AT_ONCE = 2

OnUpload = Callable[[UploadProgress], Any]
ItemT = TypeVar("ItemT")


@dataclass(frozen=True, eq=False)
class _Upload:
    slot: Slot
    source: Source
    kind: str
    route: Route


@dataclass(frozen=True)
class _Prepared:
    slot: Slot
    meaning: Meaning
    upload: _Upload | None


async def resolve_files(
    core: Core, task_type: str, body: Mapping[str, Any], *, only: Sequence[str], on_upload: OnUpload | None
) -> dict[str, Any]:
    """The body with every file field in its wire form; the given one is not changed. `only` these places: the others are in it.

    Raises `CheckFailed` with one finding per file that cannot be taken, before anything is sent; `UploadError` when a file
    did not arrive whole. Uploads cost no credits.
    """
    async with file_job(core, on_upload) as job:
        slots = [slot for slot in _slots_of(job, task_type, body) if slot.path in only]
        prepared = await judged(slots, lambda slot: slot, lambda slot: _prepare(slot, job))
        uploads = [each.upload for each in prepared if each.upload is not None]
        linked = await judged(prepared, lambda each: each.slot, lambda each: _link_of(each, job))
        sent = await _send_all(uploads, job)
        return with_values(body, {**{path: link for links in linked for path, link in links.items()}, **sent})


async def upload(core: Core, file: LocalFile, on_upload: OnUpload | None) -> Reference:
    """Sends one file and gives its wire reference, to be used in any field that takes such files.

    Raises `CheckFailed` when no field takes it, `UploadError` when it did not arrive whole. Costs no credits.
    """
    if not is_local_file(file):
        raise ConfigError("`upload` takes a Path, bytes or a file object; a URL needs no upload.")
    async with file_job(core, on_upload) as job:
        fields = [field for by_path in job.tables["fields"].values() for field in by_path.values()]
        slot = Slot("file", file, "upload", "file", _widest(fields, None))

        async def prepared(slot: Slot) -> _Upload:
            source = await job.source_of(file, slot.field["maxBytes"])
            judge_size(source, slot.field)
            kind = await kind_of_source(source)
            return await _upload_of(replace(slot, field=_widest(fields, kind)), source, kind, job)

        found = await judged([slot], lambda each: each, prepared)
        return (await _send_all(found, job))["file"]


def _slots_of(job: Job, task_type: str, body: Mapping[str, Any]) -> list[Slot]:
    known = job.tables["fields"].get(task_type, {})
    return [
        Slot(place.path, place.value, task_type, path, field)
        for path, field in known.items()
        for place in places_of(body, path)
    ]


def _widest(fields: Sequence[FileFieldTable], kind: str | None) -> FileFieldTable:
    """What the fields that take a kind take together; all fields without one."""
    takers = [field for field in fields if kind is None or kind in field["accept"]]
    widest = max(takers, key=lambda field: field["maxBytes"], default=None)
    accept = _unique(field["accept"] for field in takers or fields)
    via = _unique(field["via"] for field in takers)
    if kind is None or widest is None:
        return {"accept": accept, "via": via, "maxBytes": widest["maxBytes"] if widest else 0}
    return {**widest, "accept": accept, "via": via}


def _unique(lists: Iterable[Iterable[ItemT]]) -> list[ItemT]:
    return list(dict.fromkeys(item for each in lists for item in each))


async def _prepare(slot: Slot, job: Job) -> _Prepared:
    meaning = meaning_of(slot.value, slot.field, job.tables)
    if not isinstance(meaning, Here):
        return _Prepared(slot, meaning, None)
    source = await job.source_of(meaning.file, slot.field["maxBytes"])
    judge_size(source, slot.field)
    return _Prepared(slot, meaning, await _upload_of(slot, source, await kind_of_source(source), job))


async def _upload_of(slot: Slot, source: Source, kind: str, job: Job) -> _Upload:
    await judge_file(source, kind, slot.field)
    return _Upload(slot, source, kind, route_of(source, kind, slot.field, job.tables))


async def _link_of(prepared: _Prepared, job: Job) -> Mapping[str, Reference]:
    """A finished task is read again: its URLs live for minutes only."""
    slot, meaning = prepared.slot, prepared.meaning
    if isinstance(meaning, AtUrl):
        return {slot.path: url_reference(meaning.url, slot.field, job.tables)}
    if not isinstance(meaning, OfTask):
        return {}
    state = await job.core.read(meaning.id)
    url = text_at(state.output, meaning.pointer)
    if url is None or parse_url(url) is None:
        message = f"Task {meaning.id} has nothing at {meaning.pointer} of its output (status {state.status}). Wait for it first."
        raise FileProblem("task", message)
    return {slot.path: url_reference(url, slot.field, job.tables)}


async def _send_all(uploads: Sequence[_Upload], job: Job) -> Mapping[str, Reference]:
    distinct = {(id(each.source), each.route.name): each for each in reversed(uploads)}
    queue = [each for each in uploads if distinct[id(each.source), each.route.name] is each]

    async def send(each: _Upload) -> str | Mapping[str, str]:
        return await each.route.send(UploadWork(job.core, each.source, each.kind, each.slot.path, job.on_upload))

    sent = dict(zip(map(id, queue), await in_parallel(queue, send, limit=_UPLOADS_AT_ONCE), strict=True))
    return {
        each.slot.path: uploaded_reference(each.kind, sent[id(distinct[id(each.source), each.route.name])], job.tables)
        for each in uploads
    }
