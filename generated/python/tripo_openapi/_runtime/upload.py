# Copied from runtime/python/tripo_runtime/upload.py by the generator: edit it there.

"""Brings a source to where tasks can read it. Here: straight through the API, and what all ways share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from .api import DirectTable
from .call_back import call_back
from .core import Core
from .errors import UploadError
from .file_problem import FileProblem
from .pointer import text_at
from .s3_answer import S3Failure
from .source import Source
from .state import UploadProgress
from .transport import ApiRequest, Form

ResultT = TypeVar("ResultT")

# What the slowest line that is worth using sends.
_SLOWEST_BYTES_PER_MS = 32
_CONTENT_TYPES = {
    "png": "image/png",
    "jpeg": "image/jpeg",
    "webp": "image/webp",
    "glb": "model/gltf-binary",
    "obj": "model/obj",
    "stl": "model/stl",
}


@dataclass(frozen=True)
class UploadWork:
    core: Core
    source: Source
    kind: str
    path: str
    """The field it is for."""
    on_upload: Callable[[UploadProgress], Any] | None

    async def tell(self, loaded_bytes: int) -> None:
        if self.on_upload is not None:
            await call_back(self.on_upload, UploadProgress(self.path, loaded_bytes, self.source.size))


async def upload_direct(work: UploadWork, table: DirectTable) -> str:
    """Sends through the API and gives the token of the file. Raises `UploadError`, or what a call of the API raises."""
    source, kind = work.source, work.kind
    content = await explained(work, source.read(0, source.size))
    form = Form(table["field"], f"file.{kind}", content_type(kind), content)
    answer = await work.core.call(table["operation"], ApiRequest(form=form, extra_ms=sending_ms(source.size)))
    token = text_at(answer, table["pointers"]["token"])
    if not token:
        raise UploadError(f"The service took {source.name} but gave no token for it.", path=work.path)
    await work.tell(source.size)
    return token


def sending_ms(size: int) -> float:
    """What the slowest line that is worth using needs to send so many bytes."""
    return size / _SLOWEST_BYTES_PER_MS


def content_type(kind: str) -> str:
    return _CONTENT_TYPES.get(kind, "application/octet-stream")


async def explained(work: UploadWork, sending: Awaitable[ResultT]) -> ResultT:
    """What went wrong below, in words for the user."""
    try:
        return await sending
    except FileProblem as problem:
        raise UploadError(problem.message, path=work.path) from problem
    except S3Failure as failure:
        raise UploadError(
            f"{work.source.name} was not uploaded: {failure.says}. No task was created.",
            path=work.path,
            retry="never" if failure.cure == "none" else "read-only",
            http_status=failure.http_status,
        ) from failure
