# Copied from runtime/python/tripo_runtime/answer.py by the generator: edit it there.

"""What an answer that is not a good one means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .api import ApiTables, ErrorKind, Retry
from .errors import (
    ApiError,
    ApiVersionRetired,
    AuthError,
    CreditsError,
    FileError,
    InputError,
    InvalidResponse,
    ModerationError,
    PermissionDenied,
    RateLimitError,
    ServerError,
    SlotsFullError,
    SourceError,
    TripoError,
    VersionError,
)
from .not_given import NOT_GIVEN
from .pointer import at, is_number
from .retry_after import retry_after_ms
from .web_address import parse_url

_LONGEST_MESSAGE = 500
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
_QUERY = re.compile(r"(https?:[^\s?]+\?)\S+")

_API_ERRORS: Mapping[str, type[ApiError]] = {
    "auth": AuthError,
    "input": InputError,
    "source": SourceError,
    "rate": RateLimitError,
    "slots": SlotsFullError,
    "credits": CreditsError,
    "moderation": ModerationError,
    "file": FileError,
    "version": VersionError,
    "permission": PermissionDenied,
    "server": ServerError,
}


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    text: str
    host: str
    is_documented_host: bool


@dataclass(frozen=True)
class Reasoned:
    """The catalogue's row of a code; outside of it the reason is "unlisted" and the texts are empty."""

    reason: str
    code: int | None
    meaning: str = ""
    remedy: str = ""
    kind: ErrorKind | None = None
    retry: Retry | None = None


def refusal(api: ApiTables, answer: Answer, root: Any) -> TripoError:
    """The typed error that an answer stands for. `root` is its parsed body, `NOT_GIVEN` when that is no JSON."""
    status, host = answer.status, answer.host
    code = _numeric(at(root, api["envelope"]["code"]))
    is_elsewhere = not isinstance(root, Mapping) and _looks_retired(answer)
    gone = retired(api, host) if is_elsewhere and answer.is_documented_host else None
    if gone is not None:
        return gone
    kind = answer.headers.get("content-type") or "no content type"
    question = " Is `base_url` everything before the first path segment of the API?" if is_elsewhere else ""
    if is_elsewhere and status >= 400:
        return _api_error(api, answer, root, f"{host} answered {kind}, no JSON.{question}")
    if status >= 400 or code is not None:
        return _api_error(api, answer, root)
    facts = {"http_status": status, "trace_id": _trace_of(api, answer, root)}
    if not 200 <= status <= 299:
        message = f"{host} answered HTTP {status}{_redirection(answer)}; redirects are not followed."
        return InvalidResponse(message, **facts)
    message = f"{host} answered HTTP {status} with {len(answer.text)} characters of {kind}, no JSON object.{question}"
    return InvalidResponse(message, retry="read-only", **facts)


def code_in_words(api: ApiTables, code: int | None) -> Reasoned:
    for reason, listed, kind, retry, meaning, remedy in api["errors"]:
        if listed == code:
            return Reasoned(reason, code, meaning, remedy, kind, retry)
    return Reasoned("unlisted", code)


def retired(api: ApiTables, host: str) -> ApiVersionRetired | None:
    """None when nothing has replaced this API version."""
    successor = api.get("successor")
    if successor is None:
        return None
    heir, since, base_url = successor["name"], successor["since"], successor["baseUrl"]
    message = (
        f"{host} does not serve {api['name']}, which is reported switched off since {since}. Use {heir} at {base_url}."
    )
    return ApiVersionRetired(message, successor=heir, base_url=base_url)


def spoken(text: object) -> str:
    """What the service says, fit for one line of a log: without control characters, and without what signs a URL."""
    if not isinstance(text, str):
        return ""
    return _QUERY.sub(r"\1…", _CONTROL.sub(" ", text[:_LONGEST_MESSAGE]))


def _api_error(api: ApiTables, answer: Answer, root: Any, described: str = "") -> ApiError:
    """401 is about the key whatever the code says; for the rest the code knows more than the status."""
    status, envelope = answer.status, api["envelope"]
    known = code_in_words(api, _numeric(at(root, envelope["code"])))
    kind = "auth" if status == 401 else known.kind or _kind_of(status)
    retry = "never" if status == 401 else known.retry or _retry_of(status, known.code is not None)
    told = described or spoken(at(root, envelope.get("message"))) or known.meaning
    number = f"HTTP {status}" if known.code is None else str(known.code)
    message = " ".join(filter(None, [f"{known.reason} ({number}):", _sentence(told), known.remedy]))
    return _API_ERRORS[kind](
        message,
        reason=known.reason,
        code=known.code,
        meaning=known.meaning,
        remedy=known.remedy,
        kind=kind,
        retry=retry,
        suggestion=spoken(at(root, envelope.get("suggestion"))) or None,
        http_status=status,
        trace_id=_trace_of(api, answer, root),
        retry_after_ms=retry_after_ms(answer.headers),
    )


def _trace_of(api: ApiTables, answer: Answer, root: Any) -> str | None:
    told = answer.headers.get(api["envelope"]["traceId"])
    return told if told is not None else spoken(at(root, api["envelope"].get("requestId"))) or None


def _kind_of(status: int) -> ErrorKind:
    if status == 403:
        return "permission"
    if status == 404:
        return "source"
    if status == 429:
        return "rate"
    return "server" if status >= 500 else "input"


def _retry_of(status: int, has_code: bool) -> Retry:
    """A refusal that nobody signed may come from a proxy, after the service has acted."""
    if status == 425:
        return "refused"
    if status == 429:
        return "refused" if has_code else "read-only"
    return "read-only" if status == 408 or status >= 500 else "never"


def _looks_retired(answer: Answer) -> bool:
    is_page = answer.status < 300 and "html" in answer.headers.get("content-type", "").lower()
    return answer.status in (404, 410) or is_page


def _redirection(answer: Answer) -> str:
    """Only the origin: what follows may hold secrets."""
    target = parse_url(answer.headers.get("location"))
    return f" to {target.origin}" if target else ""


def _numeric(code: object) -> int | None:
    if isinstance(code, str) and code:
        try:
            code = float(code)
        except ValueError:
            return None
    if code is NOT_GIVEN or not is_number(code) or code != code or code in (float("inf"), float("-inf")):
        return None
    return int(code) if isinstance(code, (int, float)) else None


def _sentence(text: str) -> str:
    """A service's words may lack their full stop, or be missing altogether."""
    words = text.strip() or "The service did not say why."
    return words if words.endswith((".", "!", "?")) else f"{words}."
