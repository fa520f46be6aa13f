"""Plays scenarios with the Python clients: see ../../README.md. One JSON per line in, one per line out.

Whatever ends early is played with the client for asyncio, which can be cancelled; the rest with the blocking one or with
that for asyncio, as its name falls, so that both are held to every topic. `--client asyncio` or `--client blocking` plays all with one.
"""

from __future__ import annotations

import asyncio
import json
import sys
import zlib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[4]
sys.path.insert(0, str(ROOT / "generated" / "python"))
sys.dont_write_bytecode = True

from play import play  # noqa: E402


def main(arguments: list[str]) -> None:
    chosen = arguments[arguments.index("--client") + 1] if "--client" in arguments else None
    for line in sys.stdin:
        message: dict[str, Any] = json.loads(line)
        is_blocking = not _ends_early(message["do"]) and (chosen or _client_for(message["id"])) == "blocking"
        told = asyncio.run(play(message, is_blocking=is_blocking))
        sys.stdout.write(json.dumps({"id": message["id"], **told}) + "\n")
        sys.stdout.flush()


def _client_for(name: str) -> str:
    """Hangs on the name alone: an inserted scenario leaves the others with theirs."""
    return ("asyncio", "blocking")[zlib.crc32(name.encode()) % 2]


def _ends_early(actions: list[dict[str, Any]]) -> bool:
    """Branches of `parallel` are threads of a blocking program, which take turns as they like: they are no script."""
    return any("abort" in action or "parallel" in action for action in actions)


if __name__ == "__main__":
    main(sys.argv[1:])
