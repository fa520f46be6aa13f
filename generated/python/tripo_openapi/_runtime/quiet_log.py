# Copied from runtime/python/tripo_runtime/quiet_log.py by the generator: edit it there.

"""What httpx and httpcore log of our requests, without what signs their URLs. Other requests of the process are logged as ever."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_LOGGERS = ("httpx", *(f"httpcore.{part}" for part in ("connection", "http11", "http2", "proxy", "socks")))
_QUERY = re.compile(r"""(?<=[\w/.~%=-])\?[^\s"'<>]+""")

_is_ours: ContextVar[bool] = ContextVar("tripo_quiet_log", default=False)


class _WithoutQuery(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        if _is_ours.get():
            record.msg, record.args = _QUERY.sub("?…", record.getMessage()), ()
        return True


_filter = _WithoutQuery()


@contextmanager
def quiet_log() -> Iterator[None]:
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_filter)
    token = _is_ours.set(True)
    try:
        yield
    finally:
        _is_ours.reset(token)
