# Generated from spec/v2: do not edit.

from .._runtime import *  # noqa: F403
from .._runtime import __all__ as _runtime_all
from .async_client import AsyncTripo
from .client import Tripo
from .types import *  # noqa: F403
from .types import __all__ as _types_all

__all__ = ["AsyncTripo", "Tripo"]
__all__ += _runtime_all
__all__ += _types_all
