"""Which way requests take."""

from __future__ import annotations

import httpx

from .http import Http
from .http_loop import LoopHttp
from .http_thread import ThreadHttp


def http_of(client: httpx.AsyncClient | httpx.Client | None) -> Http:
    """For a client that somebody else made and closes, or for none."""
    return ThreadHttp(client) if isinstance(client, httpx.Client) else LoopHttp(client)
