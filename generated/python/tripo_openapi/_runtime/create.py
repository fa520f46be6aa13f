# Copied from runtime/python/tripo_runtime/create.py by the generator: edit it there.

"""Creates a task at most once: after the first byte has left, only a proven refusal is followed by another attempt."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .api import OperationTable
from .core import Core
from .errors import ApiError, InvalidResponse, TripoError
from .http import never_left
from .json_text import json_text
from .not_given import NotGiven
from .options import CreateOptions, TripoWarning
from .pointer import at
from .retry import repeat
from .slots import Created, Outcome, Refused, SlotRequest, Slots
from .transport import ApiRequest, is_parameter
from .unclear import attach, outcome_unknown


@dataclass(frozen=True)
class Creation:
    operation: OperationTable
    type: str
    group: str
    """Whose slots it takes."""
    body: Mapping[str, Any] = field(repr=False)
    options: CreateOptions


async def create_once(core: Core, creation: Creation) -> str:
    """Gives the id of the new task."""
    options = creation.options
    slots = options.slots or core.settings.options.slots
    slot_timeout = options.slot_timeout
    seconds = core.settings.options.slot_timeout if isinstance(slot_timeout, NotGiven) else slot_timeout
    deadline = core.pace.now() + (math.inf if seconds is None else seconds * 1_000)
    text = json_text(creation.body)

    async def attempt() -> Outcome:
        try:
            task_id = await repeat(
                lambda: _attempt_create(core, creation.operation, text),
                pace=core.pace,
                limiter=core.limiter,
                again=lambda error: error.retry == "refused",
            )
        except ApiError as error:
            if error.retry != "slot":
                raise
            return Refused(error)
        return Created(task_id)

    refusal: ApiError | None = None
    if slots == "throw" or core.slots is None or not core.slots.is_busy(creation.group):
        outcome = await attempt()
        if isinstance(outcome, Created):
            return outcome.id
        refusal = outcome.refusal
        if slots == "throw":
            raise refusal
    if core.slots is None:
        core.slots = Slots(core.pace)
    return await core.slots.enter(SlotRequest(creation.group, attempt, refusal, deadline))


async def _attempt_create(core: Core, operation: OperationTable, text: str) -> str:
    # Whoever was cancelled already ends here, before anything has left.
    await asyncio.sleep(0)
    try:
        task_id = at(await core.send(operation, ApiRequest(text=text)), operation[2])
        if not isinstance(task_id, str) or not is_parameter(task_id):
            raise InvalidResponse("The answer holds no id of a task.")
        return task_id
    except asyncio.CancelledError as cancelled:
        if not never_left(cancelled):
            unknown = outcome_unknown(cancelled, text, core.pace.random)
            attach(unknown, cancelled)
            core.warn_at_once(TripoWarning(id="create_outcome_unknown", message=unknown.message))
        raise
    except Exception as cause:
        is_clear = (
            isinstance(cause, TripoError) and not isinstance(cause, InvalidResponse) and cause.retry != "read-only"
        )
        if is_clear:
            raise
        raise outcome_unknown(cause, text, core.pace.random) from cause
