"""Everything this client raises.

    TripoError
    ├─ ApiError              the service answered that it will not: reason, code, meaning, remedy
    │  ├─ AuthError  InputError  SourceError  RateLimitError  SlotsFullError  CreditsError
    │  └─ ModerationError  FileError  VersionError  PermissionDenied  ServerError
    ├─ TaskFailed            a task ended without success
    ├─ WaitTimeout           a wait ended, its task did not (a TimeoutError too)
    ├─ CreateOutcomeUnknown  a task may have been created, and paid
    ├─ ApiVersionRetired     the host of this API version is gone
    ├─ ConnectionFailed      no complete answer came (a ConnectionError too)
    ├─ InvalidResponse       an answer came that nobody can read
    ├─ CheckFailed           refused here, before sending
    ├─ BudgetExceeded        dearer than `max_credits`
    ├─ ConfigError           an option or an argument is wrong (a ValueError too)
    ├─ UploadError  DownloadError
    └─ WebhookError          a delivery is not believed

Two names differ from the other languages, where they would hide a builtin: `ConnectionFailed`, `PermissionDenied`.
A cancelled call raises `asyncio.CancelledError` (`KeyboardInterrupt` in the blocking client); when a create had left
by then, `CreateOutcomeUnknown` is its `__cause__`, and `CreateOutcomeUnknown.behind(error)` finds it. Groups of tasks
(`TaskGroup`, `gather`) drop cancellations or make new ones: so `on_warning` is told besides, as `create_outcome_unknown`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .api import ErrorKind, Retry
    from .findings import Finding
    from .state import Downloaded, TaskState


class TripoError(Exception):
    """Base of all errors of this client. No message and no field holds a key."""

    retry: Retry = "never"
    """`read-only`: only where repeating is free; `refused`: nothing happened, repeat; `slot`: when a task has ended."""
    task_id: str | None = None
    trace_id: str | None = None
    """Names the request to the vendor's support."""

    def __init__(self, message: str, **facts: Any) -> None:
        super().__init__(message)
        for name, value in facts.items():
            setattr(self, name, value)

    @property
    def message(self) -> str:
        return str(self.args[0])

    @property
    def retryable(self) -> bool:
        """Whether doing the same again, later, can help."""
        return self.retry != "never"

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), self.args, self.__dict__)


class ApiError(TripoError):
    """The service answered, and refused or failed."""

    reason: str = "unlisted"
    """Name in the error catalogue; `unlisted` for a code outside of it, and then the texts are empty."""
    code: int | None = None
    meaning: str = ""
    remedy: str = ""
    kind: ErrorKind = "server"
    http_status: int = 0
    suggestion: str | None = None
    """The service's own advice."""
    retry_after_ms: float | None = None


class AuthError(ApiError):
    """The key is missing, wrong, or of another region."""


class InputError(ApiError):
    """A parameter is wrong."""


class SourceError(ApiError):
    """A task or a file that was named cannot be used."""


class RateLimitError(ApiError):
    """Too many requests."""


class SlotsFullError(ApiError):
    """No slot is free for one more task."""


class CreditsError(ApiError):
    """The credits do not suffice."""


class ModerationError(ApiError):
    """The content is not allowed."""


class FileError(ApiError):
    """A file is refused."""


class VersionError(ApiError):
    """A model version or a parameter is retired."""


class PermissionDenied(ApiError):
    """The key may not do this."""


class ServerError(ApiError):
    """The service failed."""


class TaskFailed(TripoError):
    """A task ended without success. Nothing is charged for it."""

    reason: str
    code: int | None
    meaning: str
    remedy: str
    task: TaskState
    task_id: str  # pyright: ignore[reportIncompatibleVariableOverride]  # here it is always known


class WaitTimeout(TripoError, TimeoutError):
    """The wait is over, the task goes on: wait again by its id."""

    task_id: str  # pyright: ignore[reportIncompatibleVariableOverride]  # here it is always known
    last_task: TaskState | None
    """The last that was heard of it."""


class CreateOutcomeUnknown(TripoError):
    """The request left and no clear answer came. It is never sent again by itself: that could be paid twice."""

    attempt_id: str
    body_digest: str
    """SHA-256 of the body as sent, hex."""

    @classmethod
    def behind(cls, error: BaseException | None) -> CreateOutcomeUnknown | None:
        """The one that a cancellation, a timeout or an interrupt carries; None when no create had left."""
        seen: set[int] = set()
        while error is not None and id(error) not in seen:
            if isinstance(error, cls):
                return error
            seen.add(id(error))
            error = error.__cause__ or error.__context__
        return None


class ApiVersionRetired(TripoError):
    """A documented host has no address, or answers like one that no longer serves this API version."""

    successor: str
    base_url: str
    """Of the successor."""


class ConnectionFailed(TripoError, ConnectionError):
    """No complete answer came. `sent` is False when the request provably never left."""

    sent: bool = True


class InvalidResponse(TripoError):
    """An answer that is cut short, too large, no JSON, a redirect, or without what it must hold."""

    http_status: int | None = None
    task: TaskState | None = None


class CheckFailed(TripoError):
    """The local checks found errors; nothing was sent."""

    findings: Sequence[Finding] = ()


class BudgetExceeded(TripoError):
    """The price is above `max_credits`, or unknown (None) while there is a limit; nothing was sent."""

    credits: float | None
    max_credits: float


class ConfigError(TripoError, ValueError):
    """An option or an argument that cannot be right; nothing was sent."""


class UploadError(TripoError):
    """A file did not reach storage whole."""

    path: str | None = None
    """The field it was for: `file`, `files/2`."""
    http_status: int | None = None


class DownloadError(TripoError):
    """A result did not arrive whole."""

    downloaded: Sequence[Downloaded] | None = None
    """What did arrive."""
    path: str | None = None
    """The output field, or the file on disk."""
    http_status: int | None = None


class WebhookError(TripoError):
    """A delivery was refused; answer it with 400. Holds neither the secret nor the right signature."""

    reason: str
    """`signature-missing`, `signature-malformed`, `too-old`, `too-new`, `signature-mismatch`, `body-parsed` or `body-malformed`."""
