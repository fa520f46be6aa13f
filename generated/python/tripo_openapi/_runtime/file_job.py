# Copied from runtime/python/tripo_runtime/file_job.py by the generator: edit it there.

"""One call's work on files: what it has opened is closed at its end, and what is wrong with them is told together."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

from .api import FileFieldTable, FileTables
from .core import Core
from .errors import CheckFailed
from .file_problem import FileProblem
from .findings import Finding
from .open_source import open_source
from .source import LocalFile, Source
from .state import UploadProgress

ItemT = TypeVar("ItemT")
ResultT = TypeVar("ResultT")


@dataclass(frozen=True)
class Slot:
    """A place of a body that takes a file."""

    path: str
    value: Any
    type: str
    field_path: str
    """Path in the tables: `files/*`."""
    field: FileFieldTable


@dataclass(frozen=True)
class Job:
    core: Core
    on_upload: Callable[[UploadProgress], Any] | None
    opened: dict[Any, Source] = field(default_factory=dict)
    """By identity of the file: one that stands twice in a body is opened and sent once."""

    @property
    def tables(self) -> FileTables:
        return self.core.api["files"]

    async def source_of(self, file: LocalFile, max_bytes: int) -> Source:
        identity = os.fspath(file) if isinstance(file, os.PathLike) else id(file)
        if identity not in self.opened:
            self.opened[identity] = await open_source(file, max_bytes)
        return self.opened[identity]


@asynccontextmanager
async def file_job(core: Core, on_upload: Callable[[UploadProgress], Any] | None) -> AsyncIterator[Job]:
    job = Job(core, on_upload)
    try:
        yield job
    finally:
        for source in job.opened.values():
            await source.close()


async def judged(
    items: Sequence[ItemT], slot_of: Callable[[ItemT], Slot], judge: Callable[[ItemT], Awaitable[ResultT]]
) -> list[ResultT]:
    """All results, or one `CheckFailed` with everything that was found wrong."""
    findings: list[Finding] = []
    results: list[ResultT] = []
    for item in items:
        try:
            results.append(await judge(item))
        except FileProblem as problem:
            findings.append(_finding_of(slot_of(item), problem))
    if findings:
        raise CheckFailed("\n".join(f"{each.path}: {each.message}" for each in findings), findings=findings)
    return results


def _finding_of(slot: Slot, problem: FileProblem) -> Finding:
    return Finding(
        id=f"{slot.type}.{slot.field_path}.{problem.keyword}",
        code=None,
        reason=None,
        path=slot.path,
        value=slot.value,
        message=problem.message,
        severity="error",
    )
