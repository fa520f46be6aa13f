# Copied from runtime/python/tripo_runtime/__init__.py by the generator: edit it there.

"""What the generated packages give besides their own clients."""

from .account import Balance, UsageRow
from .blocking_task import FinishedTask, Task
from .errors import (
    ApiError,
    ApiVersionRetired,
    AuthError,
    BudgetExceeded,
    CheckFailed,
    ConfigError,
    ConnectionFailed,
    CreateOutcomeUnknown,
    CreditsError,
    DownloadError,
    FileError,
    InputError,
    InvalidResponse,
    ModerationError,
    PermissionDenied,
    RateLimitError,
    ServerError,
    SlotsFullError,
    SourceError,
    TaskFailed,
    TripoError,
    UploadError,
    VersionError,
    WaitTimeout,
    WebhookError,
)
from .findings import Finding
from .not_given import NOT_GIVEN, NotGiven
from .options import CreateOptions, Deps, Storage, Timeouts, TripoWarning
from .output import Output
from .price import Price, PriceLine
from .reference import Reference
from .source import BinaryFile, EmptySlot, FileSource, LocalFile
from .source_task import TaskOf
from .state import Downloaded, TaskState, UploadProgress
from .task import AsyncFinishedTask, AsyncTask, PendingTask
from .webhook_event import BalanceEvent, OtherEvent, TaskEvent, WebhookEvent
from .webhooks import SignedDelivery

__all__ = [
    "NOT_GIVEN",
    "ApiError",
    "ApiVersionRetired",
    "AsyncFinishedTask",
    "AsyncTask",
    "AuthError",
    "Balance",
    "BalanceEvent",
    "BinaryFile",
    "BudgetExceeded",
    "CheckFailed",
    "ConfigError",
    "ConnectionFailed",
    "CreateOptions",
    "CreateOutcomeUnknown",
    "CreditsError",
    "Deps",
    "DownloadError",
    "Downloaded",
    "EmptySlot",
    "FileError",
    "FileSource",
    "Finding",
    "FinishedTask",
    "InputError",
    "InvalidResponse",
    "LocalFile",
    "ModerationError",
    "NotGiven",
    "OtherEvent",
    "Output",
    "PendingTask",
    "PermissionDenied",
    "Price",
    "PriceLine",
    "RateLimitError",
    "Reference",
    "ServerError",
    "SignedDelivery",
    "SlotsFullError",
    "SourceError",
    "Storage",
    "Task",
    "TaskEvent",
    "TaskFailed",
    "TaskOf",
    "TaskState",
    "Timeouts",
    "TripoError",
    "TripoWarning",
    "UploadError",
    "UploadProgress",
    "UsageRow",
    "VersionError",
    "WaitTimeout",
    "WebhookError",
    "WebhookEvent",
]
