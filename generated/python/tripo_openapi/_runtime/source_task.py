# Copied from runtime/python/tripo_runtime/source_task.py by the generator: edit it there.

"""A task that stands for its id, or for a file it has made."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

TypeT_co = TypeVar("TypeT_co", bound=str, covariant=True)


class TaskOf(Generic[TypeT_co]):
    """A task of one of these types, as the source of another: any handle, or a finished task.

    `TaskOf[Literal["a", "b"]]` takes a handle of either, and type checkers refuse every other.
    """

    __slots__ = ("_id", "_type")

    def __init__(self, task_id: str, task_type: TypeT_co) -> None:
        self._id = task_id
        self._type = task_type

    @property
    def id(self) -> str:
        return self._id

    @property
    def type(self) -> TypeT_co:
        return self._type

    @property
    def input(self) -> Any:
        """The body it was created with; None for a task that was resumed by its id."""
        return None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._type or 'of no type'} {self._id}>"


def known_of(task: TaskOf[Any]) -> dict[str, Any]:
    """What conditions on a source may judge."""
    known = {"type": task.type, "input": task.input, "output": getattr(task, "output", None)}
    return {name: value for name, value in known.items() if value is not None}
