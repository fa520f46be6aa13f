"""What every part of one client shares: its settings, its one stream of requests, and how to call the API."""

from __future__ import annotations

import asyncio
import random
import re
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from .api import ApiTables, OperationTable
from .call_back import call_back, call_now, relay
from .errors import ApiError
from .http_of import http_of
from .limiter import Limiter, Pace, shared_limiter
from .options import ClientOptions, Deps, TripoWarning, resolve_options
from .retry import repeat
from .state import TaskState, task_state
from .transport import ApiRequest, create_send
from .web_address import parse_url

if TYPE_CHECKING:
    from .slots import Slots
    from .together import Together


class Core:
    def __init__(self, api: ApiTables, options: ClientOptions) -> None:
        self.api = api
        self.settings = resolve_options(api, options)
        self.http = http_of(options.http_client)
        self.pace = pace_of(options.deps or Deps())
        self.limiter = self._limiter(options.deps)
        self._attempt = create_send(api, self.settings, self.http)
        # The id is the parameter of the path, whatever that is called.
        found = re.search(r"\{(.+)\}", api["read"]["operation"][1])
        self._id_name = found[1] if found else ""
        self.slots: Slots | None = None
        """There from the first refusal for want of a slot."""
        self.waits = 0
        self.together: Together | None = None
        """Waits under way, and what lets them share their looks."""

    def _limiter(self, deps: Deps | None) -> Limiter:
        if deps is not None:
            return Limiter(self.pace)
        address = parse_url(self.settings.base_url)
        return shared_limiter(address.origin if address else "", self.settings.api_key, self.pace)

    async def send(self, operation: OperationTable, request: ApiRequest) -> Any:
        """One attempt."""
        try:
            return await self._attempt(operation, request)
        except ApiError as error:
            if error.kind == "rate":
                self.limiter.slow(error)
            raise

    async def call(self, operation: OperationTable, request: ApiRequest) -> Any:
        """Up to four attempts, for what is free to repeat."""
        return await repeat(
            lambda: self.send(operation, request),
            pace=self.pace,
            limiter=self.limiter,
            again=lambda error: error.retryable,
        )

    def state(self, task_id: str, root: Any) -> TaskState:
        """A task out of an answer."""
        return task_state(self.api, task_id, root)

    async def look(self, task_id: str) -> TaskState:
        """Reads a task, by one attempt, as a part of a wait."""
        return self.state(task_id, await self._asked(self.send, task_id, is_look=True))

    async def read(self, task_id: str) -> TaskState:
        """Reads a task, by up to four."""
        return self.state(task_id, await self._asked(self.call, task_id, is_look=False))

    def _asked(
        self, ask: Callable[[OperationTable, ApiRequest], Awaitable[Any]], task_id: str, *, is_look: bool
    ) -> Any:
        return ask(self.api["read"]["operation"], ApiRequest(params={self._id_name: task_id}, is_look=is_look))

    async def warn(self, warning: TripoWarning) -> None:
        await call_back(self.settings.tell, warning)

    def warn_at_once(self, warning: TripoWarning) -> None:
        """For who was cancelled, and stays for nothing; the interrupt of a blocking client carries what there is to tell."""
        if relay.get() is None:
            call_now(self.settings.tell, warning)


def pace_of(deps: Deps) -> Pace:
    """Milliseconds inside, whatever a user's clock counts in: sums of them are exact."""
    now, sleep = deps.now or time.monotonic, deps.sleep

    async def pause(ms: float) -> None:
        if sleep is None:
            await asyncio.sleep(max(0.0, ms) / 1_000)
        else:
            await call_back(sleep, max(0.0, ms) / 1_000)

    return Pace(now=lambda: round(now() * 1_000, 6), random=deps.random or random.random, sleep=pause)
