# Generated from spec/v3: do not edit.

from .. import _runtime
from .._runtime import *  # noqa: F403
from . import types
from .async_client import AsyncTripo
from .client import Tripo
from .types import *  # noqa: F403
from .webhooks import EventType, Webhooks

__all__ = ["AsyncTripo", "Tripo", "EventType", "Webhooks"]
__all__ += _runtime.__all__
__all__ += types.__all__
