# Copied from runtime/python/tripo_runtime/prepare.py by the generator: edit it there.

"""Makes a request out of an input: everything that happens before it may be sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from .api import ApiTables, OperationTable
from .body import WireBody, wire_body
from .core import Core
from .errors import ConfigError
from .files import resolve_files
from .options import CreateOptions
from .preflight import Limits, preflight


async def prepare(core: Core, task_type: str, given: Mapping[str, Any], options: CreateOptions) -> WireBody:
    """Checks come before uploads, uploads before the create: nothing is moved for a request that would be refused."""
    usual = core.settings.options
    wire = wire_body(core.api, task_type, given)
    max_credits = usual.max_credits if options.max_credits is None else options.max_credits
    limits = Limits(options.checks or usual.checks, max_credits, core.warn)
    await preflight(core.api, task_type, wire, limits)
    if not wire.files:
        return wire
    body = await resolve_files(core, task_type, wire.body, only=wire.files, on_upload=options.on_upload)
    return replace(wire, body=body)


def raw_creation(api: ApiTables, named: str | None, task_type: str) -> tuple[OperationTable, str]:
    """Where only one operation creates, nobody has to name it. Also the group whose slots it takes."""
    tables = api["bodies"]
    only, *others = tables["creates"]
    operation = tables["creates"].get(("" if others else only) if named is None else named)
    if operation is None:
        names = ", ".join(tables["creates"])
        raise ConfigError(f"`create_task(body, operation=...)`: `operation` must be one of {names}.")
    return operation, tables["tasks"].get(task_type, {"create": ""}).get("group", "")
