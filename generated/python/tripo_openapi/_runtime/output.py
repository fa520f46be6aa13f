# Copied from runtime/python/tripo_runtime/output.py by the generator: edit it there.

"""What a finished task gives: attributes that are known, and by name whatever else came."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar


class Output(Mapping[str, Any]):
    """An object of an answer. `output.name` for what this client knows, None when it did not come; `output["name"]` for anything.

    Answers are open: members that are newer than this client are there, and nobody judges the others.
    """

    __slots__ = ("_raw",)

    _known: ClassVar[frozenset[str]] = frozenset()
    _objects: ClassVar[Mapping[str, type[Output]]] = {}
    """Members that are objects with known members of their own."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        object.__setattr__(self, "_raw", raw)

    def __init_subclass__(cls, **objects: type[Output]) -> None:
        super().__init_subclass__()
        names = [name for name in cls.__dict__.get("__annotations__", {}) if not name.startswith("_")]
        cls._known = cls._known | frozenset(names)
        cls._objects = {**cls._objects, **objects}

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name not in self._known:
                raise AttributeError(f"{type(self).__name__} has no member {name!r}; it has {', '.join(self._raw)}.")
            value = self._raw.get(name)
            shape = self._objects.get(name)
            return shape(value) if shape is not None and isinstance(value, Mapping) else value

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("What a task gave cannot be changed.")

    def __getitem__(self, name: str) -> Any:
        return self._raw[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._raw)

    def __len__(self) -> int:
        return len(self._raw)

    def __repr__(self) -> str:
        """Names only: the URLs are signed."""
        return f"{type(self).__name__}({', '.join(self._raw)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (dict(self._raw),))

    if TYPE_CHECKING:
        _raw: Mapping[str, Any]
