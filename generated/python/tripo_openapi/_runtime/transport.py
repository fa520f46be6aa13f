# Copied from runtime/python/tripo_runtime/transport.py by the generator: edit it there.

"""One attempt of one request: an operation and its parameters become an exchange."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from dataclasses import field as data_field
from typing import Any

from .api import ApiTables, OperationTable
from .decoding import ACCEPT_ENCODING
from .errors import ConfigError
from .exchange import Exchange, exchange
from .http import Http, HttpRequest
from .json_text import json_text, wire_bytes
from .not_given import NOT_GIVEN
from .options import Settings

_HEADERS_MS = 30_000.0
_CREATE_HEADERS_MS = 60_000.0
_PARAMETER = re.compile(r"[\w-]{1,128}", re.ASCII)


@dataclass(frozen=True)
class Form:
    """A multipart form of one file."""

    field: str
    file_name: str
    content_type: str
    content: bytes = data_field(repr=False)


@dataclass(frozen=True)
class ApiRequest:
    body: Any = NOT_GIVEN
    """Sent as JSON."""
    text: str | None = None
    """JSON that is written already; excludes `body`."""
    form: Form | None = None
    params: Mapping[str, str] = data_field(default_factory=dict)
    """Path parameters by name; each must be 1 to 128 letters, digits, `_` or `-`."""
    query: str = ""
    """What goes behind the path: `limit=50`."""
    extra_ms: float = 0.0
    """More time than usual, for what is large."""
    is_look: bool = False
    """Part of a wait: a host that has no address for a moment is no reason to give up."""


Send = Callable[[OperationTable, ApiRequest], Awaitable[Any]]
"""Gives the root that pointers start from."""


def is_parameter(value: object) -> bool:
    """Whether a value may stand in a path: nothing that could lead elsewhere."""
    return isinstance(value, str) and _PARAMETER.fullmatch(value) is not None


def create_send(api: ApiTables, settings: Settings, http: Http) -> Send:
    has_answered = False

    async def send(operation: OperationTable, request: ApiRequest) -> Any:
        nonlocal has_answered
        headers, content = _sent(request)
        root = await exchange(
            Exchange(
                api=api,
                settings=settings,
                http=http,
                # The key goes to one origin: no redirects.
                request=HttpRequest(
                    method=operation[0].upper(),
                    url=_url(settings.base_url, operation[1], request),
                    headers={
                        "Authorization": f"Bearer {settings.api_key}",
                        "Accept-Encoding": ACCEPT_ENCODING,
                        **headers,
                    },
                    content=content,
                ),
                headers_ms=_CREATE_HEADERS_MS if len(operation) > 2 else _HEADERS_MS,
                extra_ms=request.extra_ms,
                may_be_gone=not request.is_look and not has_answered,
            )
        )
        has_answered = True
        return root

    return send


def _url(base_url: str, path: str, request: ApiRequest) -> str:
    place = base_url + path
    for name, value in request.params.items():
        if not is_parameter(value):
            raise ConfigError(f"{path}: a bad `{name}`.")
        place = place.replace(f"{{{name}}}", value)
    return f"{place}?{request.query}" if request.query else place


def _sent(request: ApiRequest) -> tuple[Mapping[str, str], bytes | None]:
    if request.form is not None:
        return _multipart(request.form)
    text = request.text
    if text is None and request.body is not NOT_GIVEN:
        text = json_text(request.body)
    return {"Content-Type": "application/json"}, None if text is None else wire_bytes(text)


def _multipart(form: Form) -> tuple[Mapping[str, str], bytes]:
    """All names in it are ours: there is nothing to escape."""
    boundary = b"----tripo-boundary"
    while boundary in form.content:
        boundary += b"-"
    head = (
        f'Content-Disposition: form-data; name="{form.field}"; filename="{form.file_name}"\r\n'
        f"Content-Type: {form.content_type}\r\n\r\n"
    )
    content = b"".join([b"--", boundary, b"\r\n", head.encode(), form.content, b"\r\n--", boundary, b"--\r\n"])
    return {"Content-Type": f"multipart/form-data; boundary={boundary.decode()}"}, content
