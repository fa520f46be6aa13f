"""Builds the wheel, installs it in an empty environment, and looks whether it is all there: `python install_wheel.py`."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]

LOOK = """
import importlib, importlib.resources, os, sys
import tripo_openapi
assert importlib.resources.files(tripo_openapi).joinpath("py.typed").is_file(), "no py.typed"
os.environ.clear()
for version in sys.argv[1:]:
    api = importlib.import_module(f"tripo_openapi.{version}")
    client = api.Tripo(api_key="tsk_nobody")
    print(version, client, len(api.__all__), "names")
    assert client.check(next(iter(client._core.api["tasks"])), {}), "the checks are missing"
    client.close()
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        wheel = _built(Path(folder))
        python = _environment(Path(folder) / "venv")
        _run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)])
        versions = sorted(path.name for path in (ROOT / "generated/python/tripo_openapi").glob("v[0-9]*"))
        _run([python, "-I", "-W", "error", "-c", LOOK, *versions])


def _built(folder: Path) -> Path:
    """Without an environment of its own: what it needs to build is pinned with the other tools."""
    package = str(ROOT / "generated/python")
    _run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), package])
    (wheel,) = folder.glob("*.whl")
    return wheel


def _environment(folder: Path) -> str:
    venv.create(folder, with_pip=True)
    return str(folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    print(done.stdout, end="")
    if done.returncode != 0:
        sys.exit(f"{' '.join(command[:6])} … failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    main()
