# Copied from runtime/python/tripo_runtime/kind.py by the generator: edit it there.

"""What a file is, told from its content: names and media types are claims."""

from __future__ import annotations

import re
import struct

HEAD_BYTES = 4096
"""Bytes that `kind_of` wants to see; fewer only when the file is shorter."""

# Format, offset, bytes there. Other formats are listed so that a refusal can name what came.
_SIGNATURES = (
    ("png", 0, b"\x89PNG\r\n\x1a\n"),
    ("jpeg", 0, b"\xff\xd8\xff"),
    ("webp", 8, b"WEBP"),
    ("glb", 0, b"glTF"),
    ("fbx", 0, b"Kaydara FBX Binary  \0"),
    ("fbx", 0, b"; FBX"),
    ("gif", 0, b"GIF8"),
    ("bmp", 0, b"BM"),
    ("tiff", 0, b"II*\0"),
    ("tiff", 0, b"MM\0*"),
    ("avif", 4, b"ftypavif"),
    ("heic", 4, b"ftyphei"),
    ("pdf", 0, b"%PDF"),
    ("zip", 0, b"PK\x03\x04"),
    ("exe", 0, b"MZ"),
)
# Statements that an OBJ file may start with, after comments.
_OBJ_STATEMENT = re.compile(r"(?:v|vn|vt|vp|f|l|p|o|g|s|mg|mtllib|usemtl)[ \t]")
_STL_HEADER_BYTES = 84
_STL_FACET_BYTES = 50


def kind_of(head: bytes, size: int) -> str | None:
    """Canonical extension of a format, told by the first bytes of a file and its size; None for an unknown one."""
    for kind, offset, signature in _SIGNATURES:
        if head.startswith(signature, offset):
            return kind
    if _is_binary_stl(head, size):
        return "stl"
    return None if b"\0" in head else _text_kind(head.decode("latin-1"))


def kind_of_name(name: str) -> str | None:
    """Kinds that a name can mean; `jpg` is `jpeg`. None without an extension."""
    found = re.search(r"\.([a-z0-9]{1,5})\Z", name, re.IGNORECASE | re.ASCII)
    extension = found[1].lower() if found else None
    return "jpeg" if extension == "jpg" else extension


def _text_kind(text: str) -> str | None:
    """An OBJ file has no signature; one that starts with a long comment is told by that alone."""
    lines = [line.strip() for line in re.split(r"\r?\n|\r", text)]
    first = next((line for line in lines if line and not line.startswith("#")), "")
    if not first and text.startswith("#"):
        return "obj"
    if re.match(r"solid\b", first, re.IGNORECASE | re.ASCII):
        return "stl"
    if _OBJ_STATEMENT.match(first):
        return "obj"
    if first.startswith("FBXHeaderExtension"):
        return "fbx"
    if first.startswith(("<svg", "<?xml")):
        return "xml"
    return "json" if first.startswith("{") else None


def _is_binary_stl(head: bytes, size: int) -> bool:
    """A binary STL has no signature, but its size follows from its number of facets."""
    if len(head) < _STL_HEADER_BYTES:
        return False
    (facets,) = struct.unpack_from("<I", head, 80)
    return bool(size == _STL_HEADER_BYTES + _STL_FACET_BYTES * facets)
