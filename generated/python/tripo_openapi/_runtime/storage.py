# Copied from runtime/python/tripo_runtime/storage.py by the generator: edit it there.

"""Where an upload goes: the answer of the service is checked before anything is signed for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from .api import TokenTable
from .errors import UploadError
from .json_text import shown_json
from .options import Storage
from .pointer import text_at
from .web_address import host_of, is_loopback, safe_address

_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_LONGEST_KEY = 1024
_SHOWN = 80


@dataclass(frozen=True, eq=False)
class Credentials:
    access_key_id: str = field(repr=False)
    secret_access_key: str = field(repr=False)
    session_token: str = field(repr=False)


@dataclass(frozen=True)
class Grant:
    """Leave to write one object."""

    bucket: str
    key: str
    url: str
    """The object, with the key encoded segment by segment."""
    credentials: Credentials


@dataclass(frozen=True)
class StorageRules:
    table: TokenTable
    options: Storage
    is_local: bool
    """The API itself runs on this machine: its storage may too."""


def grant_of(answer: Any, rules: StorageRules) -> Grant:
    """Raises `UploadError` when the answer lacks something, or names a place that is not storage."""
    pointers = rules.table["pointers"]

    def text(name: str) -> str:
        value = text_at(answer, pointers[name])
        if not value:
            message = f"The credentials for the upload lack {pointers[name]}. Ask for an update of this client."
            raise UploadError(message)
        return value

    bucket, key = text("bucket"), text("key")
    if not _BUCKET.fullmatch(bucket):
        raise UploadError(f"The service named {shown_json(bucket)} as bucket, which cannot be one. Nothing was sent.")
    return Grant(
        bucket=bucket,
        key=key,
        url=f"{_bucket_url(text('host'), bucket, rules)}/{_encode_key(key)}",
        credentials=Credentials(text("accessKeyId"), text("secretAccessKey"), text("sessionToken")),
    )


def _encode_key(key: str) -> str:
    """RFC 3986, as the signature wants it. Dot segments would be folded by URL parsers and so name another object."""
    segments = key.split("/")
    if any(segment in (".", "..") for segment in segments) or len(key) > _LONGEST_KEY:
        named = shown_json(key[:_SHOWN])
        raise UploadError(f"The service named {named} as object, which leaves its folder. Nothing was sent.")
    return "/".join(quote(segment, safe="-_.~") for segment in segments)


def _bucket_url(host: str, bucket: str, rules: StorageRules) -> str:
    options = rules.options
    if options.endpoint is not None:
        return f"{_checked_endpoint(options.endpoint)}/{bucket}"
    if rules.is_local and is_loopback(host):
        return f"http://{host}/{bucket}"
    _require_storage_host(host, [*rules.table["hosts"], *options.hosts])
    fast = rules.table.get("accelerate")
    named = host_of(fast if "://" in fast else f"https://{fast}") if options.accelerate and fast else host
    if named.startswith(f"{bucket}."):
        return f"https://{named}"
    # A bucket with a dot does not match the certificate of `*.host`.
    return f"https://{named}/{bucket}" if "." in bucket else f"https://{bucket}.{named}"


def _checked_endpoint(text: str) -> str:
    url = safe_address(text)
    if url is None:
        message = "`storage.endpoint` must be an https URL (http on loopback) without user, query and fragment."
        raise UploadError(message)
    return url.href.rstrip("/")


def _require_storage_host(host: str, suffixes: Sequence[str]) -> None:
    is_known = _HOST.fullmatch(host) and any(host == suffix or host.endswith(f".{suffix}") for suffix in suffixes)
    if not is_known:
        raise UploadError(
            f"The service named {shown_json(host[:_SHOWN])} as storage, which is none of {', '.join(suffixes)}. "
            "Nothing was sent. If it is right, allow it by `storage=Storage(hosts=[...])`."
        )
