# Copied from runtime/python/tripo_runtime/inspection.py by the generator: edit it there.

"""Looks at a file before a byte of it is sent: size, kind, completeness, pixels."""

from __future__ import annotations

import math

from .api import FileFieldTable
from .ending import ENDING_BYTES, ending_of
from .file_problem import FileProblem
from .kind import HEAD_BYTES, kind_of
from .pixels import pixels_of
from .source import Source


def judge_size(source: Source, field: FileFieldTable) -> None:
    """Raises `FileProblem` when a file is empty or larger than a field takes."""
    if source.size == 0:
        raise FileProblem("empty", f"{source.name} is empty.")
    if source.size > field["maxBytes"]:
        message = f"{source.name} has {source.size} bytes; at most {field['maxBytes']} fit here. Make it smaller."
        raise FileProblem("maxBytes", message)


async def kind_of_source(source: Source) -> str:
    """The kind by the content. Raises `FileProblem` when it is unknown or the file is cut short."""
    head = await source.read(0, HEAD_BYTES)
    kind = kind_of(head, source.size)
    if kind is None:
        raise FileProblem("kind", f"{source.name} is of no known kind, judged by its content.")
    tail = await source.read(max(0, source.size - ENDING_BYTES), source.size)
    if ending_of(kind, head=head, tail=tail, size=source.size) == "truncated":
        message = f"{source.name} is cut short: its {kind} data should go on. Get it whole first."
        raise FileProblem("truncated", message)
    return kind


async def judge_file(source: Source, kind: str, field: FileFieldTable) -> None:
    """Raises `FileProblem` when a field does not take such a file."""
    if kind not in field["accept"]:
        takes = ", ".join(field["accept"])
        message = f"{source.name} is of kind {kind}, judged by its content; this takes {takes}. Convert it first."
        raise FileProblem("kind", message)
    judge_size(source, field)
    await _judge_pixels(source, kind, field)


async def _judge_pixels(source: Source, kind: str, field: FileFieldTable) -> None:
    if "minPixels" not in field and "maxPixels" not in field:
        return
    pixels = await pixels_of(kind, source.read)
    if pixels is None:
        raise FileProblem("broken", f"{source.name} is no readable {kind}: its headers tell no size.")
    least, most = field.get("minPixels", 1), field.get("maxPixels", math.inf)
    if min(pixels) >= least and max(pixels) <= most:
        return
    limits = f"{least} to {field.get('maxPixels', 'any number')}"
    message = f"{source.name} has {pixels.width} x {pixels.height} pixels; each side must have {limits}. Scale it."
    raise FileProblem("pixels", message)
