# Generated from spec/v2: do not edit.

from .. import _runtime
from .._runtime import *  # noqa: F403
from . import types
from .async_client import AsyncTripo
from .client import Tripo
from .types import *  # noqa: F403

__all__ = ["AsyncTripo", "Tripo"]
__all__ += _runtime.__all__
__all__ += types.__all__
