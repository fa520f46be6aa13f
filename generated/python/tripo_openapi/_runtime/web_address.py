# Copied from runtime/python/tripo_runtime/web_address.py by the generator: edit it there.

"""URLs, read by one parser everywhere: what was checked is what is asked."""

from __future__ import annotations

import re
from dataclasses import dataclass

import httpx

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_LOOPBACK = re.compile(r"(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?", re.ASCII)


@dataclass(frozen=True)
class WebAddress:
    """The parts of a URL."""

    href: str
    scheme: str
    host: str
    """With the port, when it is not the usual one."""
    path: str
    has_user: bool
    has_query: bool
    has_fragment: bool

    @property
    def origin(self) -> str:
        return f"{self.scheme}://{self.host}"


def parse_url(text: object) -> WebAddress | None:
    """The parts; None when it is no absolute URL of a host."""
    if not isinstance(text, str) or not _SCHEME.match(text):
        return None
    try:
        url = httpx.URL(text)
        port = "" if url.port is None else f":{url.port}"
    except (httpx.InvalidURL, ValueError):
        return None
    if url.scheme in ("http", "https") and not url.host:
        return None
    host = f"[{url.host}]" if ":" in url.host else url.host
    return WebAddress(
        href=str(url),
        scheme=url.scheme,
        host=host + port,
        path=url.path,
        has_user=bool(url.userinfo),
        has_query=bool(url.query),
        has_fragment=bool(url.fragment),
    )


def host_of(url: str) -> str:
    """The host of a URL that was checked before."""
    address = parse_url(url)
    return address.host if address else ""


def is_loopback(host: str) -> bool:
    """Whether a host is this machine itself, with or without a port: http is as good as https there."""
    return _LOOPBACK.fullmatch(host) is not None


def safe_address(text: object) -> WebAddress | None:
    """An https URL, or http on this machine, without anything that could hold or hide a secret; else None."""
    url = parse_url(text)
    if url is None or url.has_user or url.has_query or url.has_fragment:
        return None
    return url if url.scheme == "https" or (url.scheme == "http" and is_loopback(url.host)) else None
