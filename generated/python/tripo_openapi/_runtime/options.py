# Copied from runtime/python/tripo_runtime/options.py by the generator: edit it there.

"""What a user may set, checked at the door; reading the environment happens here, at construction, and nowhere else."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, Protocol

from .api import ApiTables
from .call_back import is_asynchronous
from .errors import ConfigError
from .not_given import NOT_GIVEN, NotGiven
from .state import TaskState, UploadProgress
from .verify_options import verify_options
from .web_address import safe_address

if TYPE_CHECKING:
    from .findings import Finding

ChecksMode = Literal["error", "warn", "off"]
SlotsMode = Literal["wait", "throw"]

_KEY = re.compile(r"[!#-&(-\[\]-~]+")
_logger = logging.getLogger("tripo_openapi")


@dataclass(frozen=True)
class TripoWarning:
    """Something that may be right. Where nobody asked to be told, the logger `tripo_openapi` is."""

    id: str
    """`key_prefix`, `unknown_status`, `create_outcome_unknown` (of a create that was cancelled), or the id of a finding."""
    message: str
    finding: Finding | None = None


@dataclass(frozen=True)
class Timeouts:
    """Seconds, per attempt of a request; None is the default."""

    headers: float | None = None
    """Until the headers of an answer; default 30, of a create 60."""
    idle: float | None = None
    """Between two pieces of a body; default 30."""
    total: float | None = None
    """Until the body ends; default 120."""


@dataclass(frozen=True)
class Storage:
    """Where uploads may go, when it is not where the description of the API says."""

    endpoint: str | None = None
    """S3 endpoint to use instead of the one that the service names: `https://s3.example.com`, or http on loopback."""
    hosts: Sequence[str] = ()
    """More host suffixes that the service may name: `s3.cn-north-1.amazonaws.com.cn`."""
    region: str | None = None
    """Region of the signature."""
    accelerate: bool = False
    """Sends through the provider's accelerated endpoint: faster from far away."""


@dataclass(frozen=True)
class Deps:
    """Clock, chance and sleep, for tests."""

    now: Callable[[], float] | None = None
    """Monotonic, seconds."""
    random: Callable[[], float] | None = None
    """0 up to 1."""
    sleep: Callable[[float], Awaitable[None] | None] | None = None
    """Seconds."""


class CreatedTask(Protocol):
    """What `on_task_created` is told."""

    @property
    def id(self) -> str: ...
    @property
    def type(self) -> str: ...


@dataclass(frozen=True)
class CreateOptions:
    """How one task is created; what is not given is as the client has it."""

    checks: ChecksMode | None = None
    slots: SlotsMode | None = None
    slot_timeout: float | None | NotGiven = NOT_GIVEN
    """Seconds to wait for a slot; None for ever."""
    max_credits: float | None = None
    on_task_created: Callable[[CreatedTask], Any] | None = None
    """Called (and awaited) before anything else happens with the new task: keep the id."""
    on_upload: Callable[[UploadProgress], Any] | None = None
    """Called while files of the input are uploaded."""


class Arrivals(Protocol):
    """Where tasks that have ended are told: a receiver of webhooks."""

    async def arrival(self, task_id: str) -> TaskState:
        """The task, once its end is told."""
        ...


@dataclass(frozen=True)
class WaitOptions:
    """How a wait goes about it."""

    timeout: float | None = 600
    """Seconds; None for ever. The task is not cancelled when it is over."""
    on_progress: Callable[[TaskState], Any] | None = None
    """Called when status or progress changed; what it raises ends the wait."""
    webhooks: Arrivals | None = None
    """The wait ends by an event or a poll, whichever is first."""


@dataclass(frozen=True)
class ClientOptions:
    """Options of a client, as its constructor documents them."""

    api_key: str | None = field(default=None, repr=False)
    base_url: str | None = None
    region: str | None = None
    checks: ChecksMode = "error"
    on_warning: Callable[[TripoWarning], Any] | None = None
    slots: SlotsMode = "wait"
    slot_timeout: float | None = 600
    max_credits: float | None = None
    timeouts: Timeouts | None = None
    storage: Storage | None = None
    http_client: Any = None
    deps: Deps | None = None


@dataclass(frozen=True)
class Settings:
    """Options that were found good."""

    base_url: str
    is_documented_host: bool
    """The host is one that the vendor documents."""
    api_key: str = field(repr=False)
    options: ClientOptions = field(repr=False)
    tell: Callable[[TripoWarning], Any] = field(repr=False)


def resolve_options(api: ApiTables, options: ClientOptions) -> Settings:
    """Raises `ConfigError` for the first option that cannot be right."""
    verify_options({name: getattr(options, name) for name in ("checks", "slots", "slot_timeout", "max_credits")})
    if options.timeouts is not None:
        verify_options(vars(options.timeouts), "timeouts.")
    environment = api["environment"]
    given = options.base_url if options.base_url is not None else _region_url(api, options.region)
    base_url = _checked_base_url(given or os.environ.get(environment["baseUrl"]) or next(iter(api["servers"].values())))
    is_documented_host = base_url in api["servers"].values()
    key = options.api_key if options.api_key is not None else os.environ.get(environment["apiKey"])
    api_key = _checked_key(key, api)
    tell = options.on_warning or _log
    if is_documented_host and not api_key.startswith(api["keyPrefix"]):
        message = f"Keys of {api['name']} start with {api['keyPrefix']}; this one does not."
        # Nobody awaits anything at construction.
        (_log if is_asynchronous(tell) else tell)(TripoWarning(id="key_prefix", message=message))
    return Settings(base_url, is_documented_host, api_key, options, tell)


def _log(warning: TripoWarning) -> None:
    _logger.warning("%s", warning.message)


def _region_url(api: ApiTables, region: str | None) -> str | None:
    if region is None:
        return None
    url = api["servers"].get(region)
    if url is None:
        raise ConfigError(f"`region` must be one of {', '.join(api['servers'])}.")
    return url


def _checked_base_url(text: str) -> str:
    url = safe_address(text)
    if url is None:
        raise ConfigError("`base_url` must be an https URL (http on loopback) without user, query and fragment.")
    return url.href.rstrip("/")


def _checked_key(key: str | None, api: ApiTables) -> str:
    """The messages never show the key: those of the HTTP library would."""
    if not key:
        raise ConfigError(f"No API key: set `api_key` or {api['environment']['apiKey']}.")
    if not _KEY.fullmatch(key):
        raise ConfigError("The API key holds spaces, quotes or non-ASCII: copy it again.")
    for prefix, says in api.get("notKeys", {}).items():
        if key.startswith(prefix):
            raise ConfigError(says)
    return key
