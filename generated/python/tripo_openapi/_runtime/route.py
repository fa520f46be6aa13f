# Copied from runtime/python/tripo_runtime/route.py by the generator: edit it there.

"""Which way a local file takes: storage where the field knows objects in storage, an address of its own when it is large, else straight through the API."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from .api import FileFieldTable, FileTables, PresignedTable
from .file_problem import FileProblem
from .source import Source
from .upload import UploadWork, upload_direct
from .upload_presigned import upload_presigned
from .upload_stored import upload_stored


@dataclass(frozen=True)
class Route:
    name: Literal["storage", "presigned", "direct"]
    send: Callable[[UploadWork], Awaitable[str | Mapping[str, str]]]
    """Sends, and gives what refers to the file."""


def route_of(source: Source, kind: str, field: FileFieldTable, tables: FileTables) -> Route:
    """Raises `FileProblem` when there is no way, as with gateways that take URLs only."""
    reference, via = tables["reference"], field["via"]
    token, presigned, direct = tables.get("token"), tables.get("presigned"), tables.get("direct")
    if token is not None and kind in token["formats"] and "object" in reference and reference["object"] in via:
        stored = token
        return Route("storage", lambda work: upload_stored(work, stored))
    takes_token = reference["token"] in via
    if presigned is not None and takes_token and _is_for(source, kind, presigned):
        large = presigned
        return Route("presigned", lambda work: upload_presigned(work, large))
    if direct is None or kind not in direct["accept"] or not takes_token:
        message = f"{source.name} cannot be sent: there is no upload for a file of kind {kind} here. Give a public URL."
        raise FileProblem("via", message)
    if source.size > direct["maxBytes"]:
        most = direct["maxBytes"]
        message = f"{source.name} has {source.size} bytes; an upload takes at most {most}. Make it smaller."
        raise FileProblem("maxBytes", message)
    through = direct
    return Route("direct", lambda work: upload_direct(work, through))


def _is_for(source: Source, kind: str, presigned: PresignedTable) -> bool:
    return kind in presigned["formats"] and presigned["fromBytes"] <= source.size <= presigned["maxBytes"]
