"""What files are, whether they are whole, and how wide."""

from __future__ import annotations

import struct

import pytest

from tripo_runtime.ending import ending_of
from tripo_runtime.kind import kind_of, kind_of_name
from tripo_runtime.output_name import extension_of, file_name, urls_of
from tripo_runtime.pixels import pixels_of

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 640, 480)
JPEG = b"\xff\xd8\xff\xe0\0\x04ab\xff\xff\xc0\0\x11\x08" + struct.pack(">HH", 480, 640)
STL = b"\0" * 80 + struct.pack("<I", 2) + b"\0" * 100


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (PNG, "png"),
        (JPEG, "jpeg"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "webp"),
        (b"glTF\x02\0\0\0", "glb"),
        (STL, "stl"),
        (b"solid pot\n facet", "stl"),
        (b"solidus", None),
        (b"# made by hand\nv 0 0 0\n", "obj"),
        (b"# only a comment", "obj"),
        (b"vt 0 0", "obj"),
        (b"velocity", None),
        (b"; FBX 7.3.0", "fbx"),
        (b"<?xml version", "xml"),
        (b'{"asset": {}}', "json"),
        (b"PK\x03\x04", "zip"),
        (b"\0\0\0", None),
        (b"", None),
    ],
)
def test_a_file_is_what_its_content_says(head: bytes, kind: str | None) -> None:
    assert kind_of(head, len(head)) == kind


@pytest.mark.parametrize(("name", "kind"), [("a.JPG", "jpeg"), ("a.glb", "glb"), ("a.b/c", None), ("a.glb\n", None)])
def test_a_name_is_a_claim(name: str, kind: str | None) -> None:
    assert kind_of_name(name) == kind


@pytest.mark.parametrize(
    ("kind", "head", "tail", "size", "ending"),
    [
        ("glb", b"glTF" + struct.pack("<II", 2, 100), b"", 100, "complete"),
        ("glb", b"glTF" + struct.pack("<II", 2, 100), b"", 99, "truncated"),
        ("glb", b"glTF", b"", 4, "truncated"),
        ("webp", b"RIFF" + struct.pack("<I", 92) + b"WEBP", b"", 100, "complete"),
        ("webp", b"RIFF" + struct.pack("<I", 93) + b"WEBP", b"", 100, "truncated"),
        ("png", PNG, b"IEND\xaeB`\x82", 100, "complete"),
        ("png", PNG, b"IDAT", 100, "truncated"),
        ("jpeg", JPEG, b"\xff\xd9", 100, "complete"),
        ("jpeg", JPEG, b"", 100, "unknown"),
        (None, b"", b"", 0, "unknown"),
    ],
)
def test_a_format_tells_its_end(kind: str | None, head: bytes, tail: bytes, size: int, ending: str) -> None:
    assert ending_of(kind, head=head, tail=tail, size=size) == ending


@pytest.mark.parametrize(
    ("kind", "content", "pixels"),
    [
        ("png", PNG, (640, 480)),
        ("png", PNG[:20], None),
        ("jpeg", JPEG, (640, 480)),
        ("jpeg", JPEG[:-1], None),
        ("jpeg", b"\xff\xd8\xff\xda\0\x04", None),
        ("webp", b"RIFF\0\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0" + b"\x7f\x02\0" + b"\xdf\x01\0", (640, 480)),
        ("webp", b"RIFF", None),
        ("glb", b"glTF", None),
    ],
)
async def test_an_image_is_measured_by_its_headers(kind: str, content: bytes, pixels: tuple[int, int] | None) -> None:
    async def read(start: int, end: int) -> bytes:
        return content[start:end]

    assert await pixels_of(kind, read) == pixels


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("pot", "12345678-9", "model_url", "glb"), "pot-12345678-model_url.glb"),
        (("../../etc", "..", "a/../b", "glb"), "etc-id-a_b.glb"),
        (("", "", "", "bin"), "task-id-file.bin"),
        (("x" * 99, "y" * 99, "z" * 99, "glb"), f"{'x' * 32}-{'y' * 8}-{'z' * 60}.glb"),
    ],
)
def test_nothing_that_a_server_says_becomes_a_path(parts: tuple[str, str, str, str], name: str) -> None:
    assert file_name(*parts) == name


@pytest.mark.parametrize(
    ("url", "kind", "extension"),
    [
        ("https://x.example/a.GLB?sig=b.png", None, "glb"),
        ("https://x.example/a.exe", "glb", "glb"),
        ("https://x.example/a", None, "bin"),
        ("https://x.example/a.glb", "zip", "zip"),
        ("https://x.example/a.usdz", "zip", "usdz"),
    ],
)
def test_an_extension_is_one_of_a_short_list(url: str, kind: str | None, extension: str) -> None:
    assert extension_of(url, kind) == extension


def test_every_url_of_an_output_is_found() -> None:
    output = {"a": "https://x.example/1", "b": {"c": ["http://x.example/2", "no"]}, "d": "ftp://x.example/3", "e": 5}
    found = [(url.field, url.url) for url in urls_of(output)]
    assert found == [("a", "https://x.example/1"), ("b/c/0", "http://x.example/2")]
