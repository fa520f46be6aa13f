"""One scenario: a client with an injected clock, a list of actions, and what came of them."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import told
from actions import Stage, act
from clock import BlockingClock, Clock
from options import client_options
from tripo_openapi import v2, v3


async def play(message: Mapping[str, Any], *, is_blocking: bool) -> dict[str, Any]:
    warnings: list[Any] = []
    clock = (BlockingClock if is_blocking else Clock)(message["clock"], message["random"])
    stage = Stage(None, v3.Webhooks, clock, Path(message["dir"]), message["out"])
    try:
        stage.tripo = _client(message, clock, warnings, is_blocking=is_blocking)
        outcome = {"returns": await act(message["do"], stage)}
    except (Exception, asyncio.CancelledError) as error:
        outcome = {"throws": told.error(error, stage.out)}
        if error not in stage.thrown:
            stage.thrown.append(error)
    if stage.tripo is not None:
        await _closed(stage.tripo)
    shown = "\n".join("".join(traceback.format_exception(error)) for error in stage.thrown)
    facts = {"named": stage.named, "progress": stage.progress, "warnings": warnings}
    return {**outcome, **facts, "sleeps": clock.slept, "shown": shown}


def _client(message: Mapping[str, Any], clock: Clock, warnings: list[Any], *, is_blocking: bool) -> Any:
    api: Any = v2 if message["api"] == "v2" else v3
    options = client_options(message["client"])
    options["on_warning"] = lambda warning: warnings.append({"id": warning.id, "message": warning.message})
    return (api.Tripo if is_blocking else api.AsyncTripo)(**options, deps=clock.deps)


async def _closed(client: Any) -> None:
    closing = client.close()
    if closing is not None:
        await closing
