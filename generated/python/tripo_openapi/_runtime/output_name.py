# Copied from runtime/python/tripo_runtime/output_name.py by the generator: edit it there.

"""Names of downloaded files: built here from checked parts; nothing that a server says becomes a path."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .web_address import parse_url

_EXTENSIONS = (
    *("glb", "gltf", "fbx", "obj", "stl", "usdz", "3mf", "ply", "zip"),
    *("png", "jpeg", "jpg", "webp", "gif", "mp4"),
)
# Formats that are ZIP archives inside.
_ZIPPED = ("zip", "usdz", "3mf")
_DEEPEST = 4


@dataclass(frozen=True)
class OutputUrl:
    field: str
    """Its place in the output: `model`, `views/front_url`."""
    url: str


def urls_of(output: Any, place: tuple[str, ...] = ()) -> list[OutputUrl]:
    """Every http(s) URL of an output, in its order: also those of outputs that this client has not heard of."""
    if isinstance(output, str):
        return [OutputUrl("/".join(place), output)] if _is_web_url(output) else []
    if not isinstance(output, (Mapping, list)) or len(place) > _DEEPEST:
        return []
    members = output.items() if isinstance(output, Mapping) else enumerate(output)
    return [found for key, value in members for found in urls_of(value, (*place, str(key)))]


def url_at(output: Any, field: str) -> str | None:
    """The URL at a place that `urls_of` gave, in a fresh copy of the output."""
    return next((found.url for found in urls_of(output) if found.field == field), None)


def file_name(task_type: str, task_id: str, field: str, extension: str) -> str:
    """`<type>-<first 8 of the id>-<field>.<extension>`: letters, digits, `_`, `-` and one dot; at most 120 characters."""
    parts = (_checked(task_type, 32) or "task", _checked(task_id, 8) or "id", _checked(field, 60) or "file")
    return f"{'-'.join(parts)}.{extension}"


def extension_of(url: str, kind: str | None) -> str:
    """An extension of a short list: that of the URL's path, or that of the content when the URL has none that is known.

    An archive is called one whatever the URL says. Otherwise `bin`.
    """
    address = parse_url(url)
    found = re.search(r"\.([a-z0-9]{1,5})\Z", address.path if address else "", re.IGNORECASE | re.ASCII)
    named = found[1].lower() if found else ""
    if kind == "zip" and named not in _ZIPPED:
        return "zip"
    return next((extension for extension in (named, kind or "") if extension in _EXTENSIONS), "bin")


def _checked(text: str, length: int) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_")[:length]


def _is_web_url(text: str) -> bool:
    return re.match(r"https?://", text, re.IGNORECASE) is not None and parse_url(text) is not None
