# Copied from runtime/python/tripo_runtime/web.py by the generator: edit it there.

"""Gets a URL without any key: https only, a few redirects, and a plain account of what came."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urljoin

from .errors import DownloadError
from .http import Http, HttpAnswer, HttpRequest
from .web_address import is_loopback, parse_url

_REDIRECTS = 3
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)", re.ASCII)
_WHOLE_NUMBER = re.compile(r"\d{1,15}", re.ASCII)


@dataclass(frozen=True)
class Extent:
    """What the headers say of the body."""

    start: int | None
    """Of its first byte in the file; None when nobody can know."""
    total: int | None
    """Of the whole file."""
    validator: str | None
    """Names this version of the file, for `If-Range`; None when it has no strong name."""


async def open_url(http: Http, url: str, headers: Mapping[str, str], *, is_local: bool) -> HttpAnswer:
    """Raises `DownloadError` for an address that must not be asked; a broken connection raises what httpx raises.

    `is_local`: the API itself runs on this machine: http on loopback is as good as https.
    """
    place = _checked_url(url, is_local=is_local)
    redirects = 0
    while True:
        answer = await http.open(HttpRequest("GET", place, {"Accept-Encoding": "identity", **headers}))
        location = answer.headers.get("location")
        if not 300 <= answer.status <= 399 or location is None:
            return answer
        await answer.close()
        if redirects == _REDIRECTS:
            raise DownloadError(f"The file is behind more than {_REDIRECTS} redirects.")
        redirects += 1
        place = _checked_url(_joined(place, location), is_local=is_local)


def extent_of(answer: HttpAnswer) -> Extent:
    headers = answer.headers
    # Lengths and ranges count bytes before decoding.
    if headers.get("content-encoding", "identity") != "identity":
        return Extent(0 if answer.status == 200 else None, None, None)
    etag = headers.get("etag", "")
    validator = etag if etag.startswith('"') else headers.get("last-modified")
    if answer.status != 206:
        return Extent(0, _whole_number(headers.get("content-length")), validator)
    found = _RANGE.fullmatch(headers.get("content-range", ""))
    start, total = (found[1], found[2]) if found else (None, None)
    return Extent(_whole_number(start), _whole_number(total), validator)


def _joined(place: str, location: str) -> str:
    try:
        return urljoin(place, location)
    except ValueError:
        return ""


def _checked_url(text: str, *, is_local: bool) -> str:
    """Names the host only: what follows it may hold a signature."""
    url = parse_url(text)
    is_safe = url is not None and (
        url.scheme == "https" or (is_local and url.scheme == "http" and is_loopback(url.host))
    )
    if url is None or not is_safe or url.has_user:
        place = url.origin if url else "no valid URL"
        raise DownloadError(f"The file lies at {place}: only https is followed.")
    return url.href


def _whole_number(text: str | None) -> int | None:
    return int(text) if text and _WHOLE_NUMBER.fullmatch(text) else None
