# Copied from runtime/python/tripo_runtime/client.py by the generator: edit it there.

"""The clients: what generated code extends with one typed method per task type."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import httpx

from .account import Balance, UsageRow, read_balance, read_usage
from .api import ApiTables, Tables
from .blocking_task import Task
from .call_back import call_back, require_plain
from .core import Core
from .create import Creation, create_once
from .errors import ConfigError
from .files import OnUpload, upload
from .findings import Finding
from .options import ChecksMode, ClientOptions, CreateOptions, Deps, SlotsMode, Storage, Timeouts, TripoWarning
from .output import Output
from .portal import run
from .preflight import check_input, price_of
from .prepare import prepare, raw_creation
from .price import Price
from .reference import Reference
from .source import LocalFile
from .source_task import TaskOf
from .state import TaskState
from .task import AsyncTask, PendingTask
from .transport import is_parameter
from .verify_options import verify_options

if TYPE_CHECKING:
    from typing_extensions import Self

TypeT = TypeVar("TypeT", bound=str)
OutputT = TypeVar("OutputT", bound=Output)


class PriceList:
    """One method per task type: what it will cost, from the published prices; nothing is sent."""

    def __init__(self, api: ApiTables) -> None:
        self._api = api

    def of(self, task_type: str, given: Mapping[str, Any]) -> Price:
        """The price of a task type by name. Raises `ConfigError` for one that this API version does not have."""
        return price_of(self._api, task_type, given)


class _Client:
    """What both clients are."""

    _tables: ClassVar[Tables]
    _outputs: ClassVar[Mapping[str, type[Output]]]
    _is_blocking: ClassVar[bool] = False

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        region: str | None = None,
        checks: ChecksMode = "error",
        on_warning: Callable[[TripoWarning], Any] | None = None,
        slots: SlotsMode = "wait",
        slot_timeout: float | None = 600,
        max_credits: float | None = None,
        timeouts: Timeouts | None = None,
        storage: Storage | None = None,
        http_client: httpx.AsyncClient | httpx.Client | None = None,
        deps: Deps | None = None,
    ) -> None:
        """Reads the environment once, and sends nothing. Raises `ConfigError` for what cannot be right.

        - `api_key`: default the environment variable of the API version.
        - `base_url`: everything before the first path segment of an operation; https, or http on loopback. Wins over
          `region`, which is one of the documented hosts; a key works in one region only.
        - `checks`: local checks before a create; `error` refuses, `warn` tells `on_warning` (default: the logger
          `tripo_openapi`), `off` does not look.
        - `slots`: when no slot is free for one more task, `wait` for one up to `slot_timeout` seconds (None: for ever),
          or `throw` `SlotsFullError`.
        - `max_credits`: refuses what is dearer, or of unknown price, before it is sent.
        - `timeouts`: seconds per attempt of a request. `storage`: where uploads may go.
        - `http_client`: your own httpx client, for proxies, certificates or tests; you close it.
        - `deps`: clock, chance and sleep, for tests.
        """
        if self._is_blocking:
            require_plain(on_warning=on_warning, sleep=deps and deps.sleep)
        options = ClientOptions(
            api_key=api_key,
            base_url=base_url,
            region=region,
            checks=checks,
            on_warning=on_warning,
            slots=slots,
            slot_timeout=slot_timeout,
            max_credits=max_credits,
            timeouts=timeouts,
            storage=storage,
            http_client=http_client,
            deps=deps,
        )
        self._core = Core(self._tables(), options)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._core.api['name']} {self._core.settings.base_url}>"

    def check(self, task_type: str, given: Mapping[str, Any]) -> list[Finding]:
        """What the local checks say of an input; empty when nothing known speaks against it. Nothing is sent."""
        return check_input(self._core.api, task_type, given)

    def _verified(self, options: CreateOptions | None) -> CreateOptions:
        chosen = options or CreateOptions()
        verify_options(vars(chosen))
        if self._is_blocking:
            require_plain(on_task_created=chosen.on_task_created, on_upload=chosen.on_upload)
        return chosen

    def _shape(self, task_type: str) -> type[Output]:
        return self._outputs.get(task_type, Output)

    async def _begin(
        self,
        task_type: TypeT,
        given: Mapping[str, Any],
        shape: Callable[[Mapping[str, Any]], OutputT],
        options: CreateOptions | None,
    ) -> AsyncTask[TypeT, OutputT]:
        options = self._verified(options)
        wire = await prepare(self._core, task_type, given, options)
        creation = Creation(wire.operation, task_type, wire.group, wire.body, options)
        return await _created(self._core, creation, task_type, shape)

    async def _begin_raw(
        self, body: Mapping[str, Any], operation: str | None, task_type: str, options: CreateOptions | None
    ) -> AsyncTask[str, Output]:
        chosen = self._verified(options)
        table, group = raw_creation(self._core.api, operation, task_type)
        creation = Creation(table, task_type, group, body, chosen)
        return await _created(self._core, creation, task_type, Output)


class AsyncTripoClient(_Client):
    """A client for asyncio. A context manager; without one, `await client.close()` gives its connections back."""

    async def close(self) -> None:
        """Closes the connections that this client opened."""
        await self._core.http.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def create(
        self, task_type: str, given: Mapping[str, Any], options: CreateOptions | None = None
    ) -> PendingTask[str, Output]:
        """Creates a task of a type by name; what the methods do. Names of fields that older API versions use are understood.

        It costs credits. The request is sent again only when the service has provably refused it; an unclear end is
        `CreateOutcomeUnknown`. Raises `CheckFailed`, `BudgetExceeded`, `ApiError`, `ConnectionFailed` besides.
        """
        return self._create(task_type, given, self._shape(task_type), options)

    def create_task(
        self,
        body: Mapping[str, Any],
        *,
        operation: str | None = None,
        task_type: str = "",
        options: CreateOptions | None = None,
    ) -> PendingTask[str, Output]:
        """Creates a task from a raw body, for what this client does not know yet: no checks, no files, no types; sent at most once all the same.

        `operation`: where several operations create, the id of one. `task_type`: what the handle says of itself.
        """
        return PendingTask(lambda: self._begin_raw(body, operation, task_type, options), "create_task")

    async def get_task(self, task_id: str) -> TaskState:
        """Reads any task once. Raises `ApiError`, `ConnectionFailed`, `InvalidResponse`."""
        return await self._core.read(_checked_id(task_id))

    async def balance(self) -> Balance:
        """Credits left."""
        return await read_balance(self._core)

    async def usage(self, *, limit: int | None = None, offset: int | None = None) -> Sequence[UsageRow]:
        """What tasks have cost. Raises `ConfigError` where the API version does not tell."""
        return await read_usage(self._core, limit, offset)

    async def upload(self, file: LocalFile, *, on_upload: OnUpload | None = None) -> Reference:
        """Uploads one file and gives its wire reference, for any field that takes such files. Costs no credits."""
        return await upload(self._core, file, on_upload)

    def _create(
        self,
        task_type: TypeT,
        given: Mapping[str, Any],
        shape: Callable[[Mapping[str, Any]], OutputT],
        options: CreateOptions | None,
    ) -> PendingTask[TypeT, OutputT]:
        return PendingTask(lambda: self._begin(task_type, given, shape, options), task_type)

    def _task(self, task_type: str, task_id: str) -> AsyncTask[str, Output]:
        return AsyncTask(self._core, task_type, _checked_id(task_id), self._shape(task_type))


class TripoClient(_Client):
    """A client that blocks, for any number of threads. A context manager; without one, `client.close()` gives its connections back."""

    _is_blocking = True

    def close(self) -> None:
        """Closes the connections that this client opened."""
        run(self._core.http.close())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def create(
        self, task_type: str, given: Mapping[str, Any], options: CreateOptions | None = None
    ) -> Task[str, Output]:
        """Creates a task of a type by name; what the methods do. Names of fields that older API versions use are understood.

        It costs credits. The request is sent again only when the service has provably refused it; an unclear end is
        `CreateOutcomeUnknown`. Raises `CheckFailed`, `BudgetExceeded`, `ApiError`, `ConnectionFailed` besides.
        """
        return self._create(task_type, given, self._shape(task_type), options)

    def create_task(
        self,
        body: Mapping[str, Any],
        *,
        operation: str | None = None,
        task_type: str = "",
        options: CreateOptions | None = None,
    ) -> Task[str, Output]:
        """Creates a task from a raw body, for what this client does not know yet: no checks, no files, no types; sent at most once all the same.

        `operation`: where several operations create, the id of one. `task_type`: what the handle says of itself.
        """
        return Task(run(self._begin_raw(body, operation, task_type, options)))

    def get_task(self, task_id: str) -> TaskState:
        """Reads any task once. Raises `ApiError`, `ConnectionFailed`, `InvalidResponse`."""
        return run(self._core.read(_checked_id(task_id)))

    def balance(self) -> Balance:
        """Credits left."""
        return run(read_balance(self._core))

    def usage(self, *, limit: int | None = None, offset: int | None = None) -> Sequence[UsageRow]:
        """What tasks have cost. Raises `ConfigError` where the API version does not tell."""
        return run(read_usage(self._core, limit, offset))

    def upload(self, file: LocalFile, *, on_upload: OnUpload | None = None) -> Reference:
        """Uploads one file and gives its wire reference, for any field that takes such files. Costs no credits."""
        require_plain(on_upload=on_upload)
        return run(upload(self._core, file, on_upload))

    def _create(
        self,
        task_type: TypeT,
        given: Mapping[str, Any],
        shape: Callable[[Mapping[str, Any]], OutputT],
        options: CreateOptions | None,
    ) -> Task[TypeT, OutputT]:
        return Task(run(self._begin(task_type, given, shape, options)))

    def _task(self, task_type: str, task_id: str) -> Task[str, Output]:
        return Task(AsyncTask(self._core, task_type, _checked_id(task_id), self._shape(task_type)))


async def _created(
    core: Core, creation: Creation, task_type: TypeT, shape: Callable[[Mapping[str, Any]], OutputT]
) -> AsyncTask[TypeT, OutputT]:
    task_id = await create_once(core, creation)
    created_at = core.pace.now()
    told = creation.options.on_task_created
    if told is not None:
        await call_back(told, TaskOf(task_id, task_type))
    return AsyncTask(core, task_type, task_id, shape, body=creation.body, created_at=created_at)


def _checked_id(task_id: str) -> str:
    if not is_parameter(task_id):
        raise ConfigError('The id of a task is 1 to 128 letters, digits, "_" or "-".')
    return task_id
