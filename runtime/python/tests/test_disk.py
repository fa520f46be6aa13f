"""Files on disk: watched while they are sent, and never seen half while they arrive."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from tripo_runtime.disk_source import open_file
from tripo_runtime.disk_target import Folder
from tripo_runtime.errors import DownloadError
from tripo_runtime.file_problem import FileProblem


def settled(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    time.sleep(0.06)
    return path


async def test_a_file_is_read_by_offset(tmp_path: Path) -> None:
    source = await open_file(str(settled(tmp_path / "a", b"0123456789")))
    assert (source.size, await source.read(2, 5), await source.read(8, 99)) == (10, b"234", b"89")
    await source.close()


@pytest.mark.parametrize("change", [lambda path: path.write_bytes(b"9876543210"), lambda path: os.truncate(path, 5)])
async def test_a_file_that_changes_is_no_longer_the_one_that_was_opened(tmp_path: Path, change: object) -> None:
    path = settled(tmp_path / "a", b"0123456789")
    source = await open_file(str(path))
    change(path)  # type: ignore[operator]
    with pytest.raises(FileProblem) as caught:
        await source.read(0, 10)
    assert caught.value.keyword == "changed"
    await source.close()


@pytest.mark.parametrize(
    ("make", "keyword"),
    [
        (lambda path: None, "missing"),
        (lambda path: path.mkdir(), "directory"),
        (lambda path: os.mkfifo(path), "special"),
    ],
)
async def test_what_is_no_file_is_refused_at_once(tmp_path: Path, make: object, keyword: str) -> None:
    make(tmp_path / "a")  # type: ignore[operator]
    with pytest.raises(FileProblem) as caught:
        await open_file(str(tmp_path / "a"))
    assert caught.value.keyword == keyword


async def test_a_download_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    folder = await Folder.opened(tmp_path / "deep" / "out", "fail")
    target = await folder.open("a.glb")
    await target.write(b"12")
    assert not (folder.root / "a.glb").exists()
    await target.restart()
    await target.write(b"345")
    assert (await target.commit("a.glb")).read_bytes() == b"345"
    assert os.listdir(folder.root) == ["a.glb"]


async def test_a_download_that_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    target = await (await Folder.opened(tmp_path, "fail")).open("a.glb")
    target.discard()
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(("existing", "names"), [("overwrite", ["a.glb"]), ("unique", ["a-2.glb", "a.glb"])])
async def test_a_name_that_is_taken_is_replaced_or_numbered(tmp_path: Path, existing: str, names: list[str]) -> None:
    (tmp_path / "a.glb").write_bytes(b"old")
    target = await (await Folder.opened(tmp_path, existing)).open("a.glb")  # type: ignore[arg-type]
    await target.write(b"new")
    assert (await target.commit("a.glb")).read_bytes() == b"new"
    assert sorted(os.listdir(tmp_path)) == names


async def test_a_name_that_is_taken_fails_before_anything_is_fetched(tmp_path: Path) -> None:
    (tmp_path / "a.glb").symlink_to("/nowhere")
    folder = await Folder.opened(tmp_path, "fail")
    with pytest.raises(DownloadError, match="exists"):
        folder.require_free("a.glb")


@pytest.mark.parametrize("name", ["../a", "/a", "a/b", ".."])
async def test_nothing_leaves_the_folder(tmp_path: Path, name: str) -> None:
    folder = await Folder.opened(tmp_path / "out", "fail")
    with pytest.raises(DownloadError, match="leave the folder"):
        folder.inside(name)


async def test_what_a_killed_process_has_left_is_removed(tmp_path: Path) -> None:
    stale = tmp_path / ".a.glb.999999999-0123abcd.partial"
    running = tmp_path / f".a.glb.{os.getpid()}-0123abcd.partial"
    stale.touch()
    running.touch()
    target = await (await Folder.opened(tmp_path, "fail")).open("a.glb")
    target.discard()
    assert os.listdir(tmp_path) == [running.name]
